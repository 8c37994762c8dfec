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
    /// Adds it under its name.
    fn draw(self, name: &'static str, dom: &mut Dom);
}

impl Attribute for AttrValue {
    fn draw(self, name: &'static str, dom: &mut Dom) {
        dom.attribute(name, Some(self));
    }
}

impl Attribute for &AttrValue {
    fn draw(self, name: &'static str, dom: &mut Dom) {
        dom.attribute(name, Some(self.clone()));
    }
}

impl Attribute for &'static str {
    fn draw(self, name: &'static str, dom: &mut Dom) {
        dom.attribute(name, Some(AttrValue::Static(self)));
    }
}

impl Attribute for &String {
    fn draw(self, name: &'static str, dom: &mut Dom) {
        dom.attribute(name, Some(AttrValue::Rc(self.as_str().into())));
    }
}

impl Attribute for String {
    fn draw(self, name: &'static str, dom: &mut Dom) {
        (&self).draw(name, dom);
    }
}

impl Attribute for bool {
    fn draw(self, name: &'static str, dom: &mut Dom) {
        dom.flag(name, self);
    }
}

impl<T: Attribute> Attribute for Option<T> {
    fn draw(self, name: &'static str, dom: &mut Dom) {
        match self {
            Some(value) => value.draw(name, dom),
            None => dom.attribute(name, None),
        }
    }
}

impl Attribute for NodeRef {
    fn draw(self, _name: &'static str, dom: &mut Dom) {
        dom.bind(self);
    }
}

impl<E: JsCast + 'static> Attribute for Callback<E> {
    fn draw(self, name: &'static str, dom: &mut Dom) {
        let callback = self.reform(|event: Event| event.unchecked_into());
        dom.listener(Rc::new(Listens { name, callback }));
    }
}

impl<E: JsCast + 'static> Attribute for &Callback<E> {
    fn draw(self, name: &'static str, dom: &mut Dom) {
        self.clone().draw(name, dom);
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
            fn draw(self, name: &'static str, dom: &mut Dom) {
                self.to_string().draw(name, dom);
            }
        }
    )*};
}

numbers! { usize u32 }
