//! What may stand in an attribute.
use super::Dom;
use std::borrow::Cow;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::Event;
use yew::virtual_dom::{Listener, ListenerKind};
use yew::{AttrValue, Callback, NodeRef};

/// What may stand in an attribute: words, numbers, "there or not" for a `bool`, what listens for a
/// callback (`onclick`), the binding of the element for a `NodeRef`.
pub trait Attribute {
    /// Adds it under the name that is next.
    fn set(self, dom: &mut Dom);

    /// Draws what is fixed before it, and it.
    #[inline(never)]
    fn draw(self, dom: &mut Dom)
    where
        Self: Sized,
    {
        dom.to_gap();
        self.set(dom);
    }
}

impl Attribute for AttrValue {
    fn set(self, dom: &mut Dom) {
        dom.attribute(Some(self));
    }
}

impl Attribute for &AttrValue {
    fn set(self, dom: &mut Dom) {
        dom.attribute(Some(self.clone()));
    }
}

impl Attribute for &'static str {
    fn set(self, dom: &mut Dom) {
        dom.attribute(Some(AttrValue::Static(self)));
    }
}

impl Attribute for &String {
    fn set(self, dom: &mut Dom) {
        dom.attribute(Some(AttrValue::Rc(self.as_str().into())));
    }
}

impl Attribute for String {
    fn set(self, dom: &mut Dom) {
        (&self).set(dom);
    }
}

impl Attribute for bool {
    fn set(self, dom: &mut Dom) {
        dom.flag(self);
    }
}

impl<T: Attribute> Attribute for Option<T> {
    fn set(self, dom: &mut Dom) {
        match self {
            Some(value) => value.set(dom),
            None => dom.attribute(None),
        }
    }
}

impl Attribute for NodeRef {
    fn set(self, dom: &mut Dom) {
        dom.bind(self);
    }
}

impl<E: JsCast + 'static> Attribute for Callback<E> {
    fn set(self, dom: &mut Dom) {
        let callback = self.reform(|event: Event| event.unchecked_into());
        dom.listener(Rc::new(Listens { name: dom.name(), callback }));
    }
}

impl<E: JsCast + 'static> Attribute for &Callback<E> {
    fn set(self, dom: &mut Dom) {
        self.clone().set(dom);
    }
}

/// One listener for all kinds of events.
struct Listens {
    /// The attribute: the event's name behind "on".
    name: &'static str,
    callback: Callback<Event>,
}

impl Listener for Listens {
    fn kind(&self) -> ListenerKind {
        ListenerKind::other(Cow::Borrowed(self.name.get(2..).unwrap_or_default()))
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Attribute for $number {
            fn set(self, dom: &mut Dom) {
                self.to_string().set(dom);
            }
        }
    )*};
}

numbers! { usize u32 }
