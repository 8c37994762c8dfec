//! What may stand between the tags of an element.
use super::Dom;
use yew::{AttrValue, Html};

/// What may stand between the tags of an element.
pub trait Child {
    /// Adds it.
    fn draw(self, dom: &mut Dom);
}

impl Child for Html {
    fn draw(self, dom: &mut Dom) {
        dom.node(self);
    }
}

impl Child for AttrValue {
    fn draw(self, dom: &mut Dom) {
        dom.text(self);
    }
}

impl Child for &AttrValue {
    fn draw(self, dom: &mut Dom) {
        dom.text(self.clone());
    }
}

impl Child for &str {
    fn draw(self, dom: &mut Dom) {
        dom.text(AttrValue::Rc(self.into()));
    }
}

impl Child for &&str {
    fn draw(self, dom: &mut Dom) {
        (*self).draw(dom);
    }
}

impl Child for &String {
    fn draw(self, dom: &mut Dom) {
        self.as_str().draw(dom);
    }
}

impl Child for String {
    fn draw(self, dom: &mut Dom) {
        self.as_str().draw(dom);
    }
}

impl<T: Child> Child for Option<T> {
    fn draw(self, dom: &mut Dom) {
        if let Some(child) = self {
            child.draw(dom);
        }
    }
}

impl<T: Child> Child for Vec<T> {
    fn draw(self, dom: &mut Dom) {
        self.into_iter().for_each(|child| child.draw(dom));
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Child for $number {
            fn draw(self, dom: &mut Dom) {
                self.to_string().draw(dom);
            }
        }
    )*};
}

numbers! { usize u32 i64 }
