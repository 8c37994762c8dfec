//! What may stand between the tags of an element.
use super::Dom;
use yew::{AttrValue, Html};

/// What may stand between the tags of an element.
pub trait Child {
    /// Adds it.
    fn add(self, dom: &mut Dom);

    /// Draws what is fixed before it, and it.
    #[inline(never)]
    fn draw(self, dom: &mut Dom)
    where
        Self: Sized,
    {
        dom.to_gap();
        self.add(dom);
    }
}

impl Child for Html {
    fn add(self, dom: &mut Dom) {
        dom.node(self);
    }
}

impl Child for AttrValue {
    fn add(self, dom: &mut Dom) {
        dom.text(self);
    }
}

impl Child for &AttrValue {
    fn add(self, dom: &mut Dom) {
        dom.text(self.clone());
    }
}

impl Child for &str {
    fn add(self, dom: &mut Dom) {
        dom.text(AttrValue::Rc(self.into()));
    }
}

impl Child for &&str {
    fn add(self, dom: &mut Dom) {
        (*self).add(dom);
    }
}

impl Child for &String {
    fn add(self, dom: &mut Dom) {
        self.as_str().add(dom);
    }
}

impl Child for String {
    fn add(self, dom: &mut Dom) {
        self.as_str().add(dom);
    }
}

impl<T: Child> Child for Option<T> {
    fn add(self, dom: &mut Dom) {
        if let Some(child) = self {
            child.add(dom);
        }
    }
}

impl<T: Child> Child for Vec<T> {
    fn add(self, dom: &mut Dom) {
        self.into_iter().for_each(|child| child.add(dom));
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Child for $number {
            fn add(self, dom: &mut Dom) {
                self.to_string().add(dom);
            }
        }
    )*};
}

numbers! { usize u32 i64 }
