//! What stands in a field while the reader types.
use super::screen::value_of;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Event;
use yew::Callback;

/// What stands in a field. It follows the state only when that was changed from elsewhere, so that
/// drawing anew never takes away what was typed and not yet sent.
#[derive(Default)]
pub struct Typed {
    /// What the state is known to have.
    sent: RefCell<String>,
    text: RefCell<String>,
}

impl Typed {
    /// What stands in the field.
    pub fn text(&self) -> String {
        self.text.borrow().clone()
    }

    /// Says what the state has now.
    pub fn sent(&self, text: &str) {
        if *self.sent.borrow() != text {
            self.sent.replace(text.to_owned());
            self.text.replace(text.to_owned());
        }
    }

    /// Follows the typing.
    pub fn oninput(self: &Rc<Self>) -> Callback<Event> {
        let typed = self.clone();
        Callback::from(move |event: Event| typed.follow(&value_of(&event).unwrap_or_default()))
    }

    /// Says what stands in the field now.
    pub fn follow(&self, text: &str) {
        self.text.replace(text.to_owned());
    }

    /// Says what is on its way to the state, so that it is no news when it comes from there.
    pub fn sends(&self, text: &str) {
        self.sent.replace(text.to_owned());
    }
}
