//! Classes of an element, of which some may be absent.
use yew::AttrValue;

/// What may be one of an element's classes.
pub trait ClassName {
    /// Its name; "" when it is absent.
    fn name(&self) -> &str;
}

impl ClassName for &str {
    fn name(&self) -> &str {
        self
    }
}

impl ClassName for String {
    fn name(&self) -> &str {
        self
    }
}

impl ClassName for AttrValue {
    fn name(&self) -> &str {
        self
    }
}

impl<T: ClassName> ClassName for Option<T> {
    fn name(&self) -> &str {
        self.as_ref().map_or("", ClassName::name)
    }
}

/// The classes that are there, or nothing.
pub fn joined(names: &[&dyn ClassName]) -> Option<String> {
    let mut out = String::new();
    for name in names.iter().map(|n| n.name()).filter(|n| !n.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(name);
    }
    (!out.is_empty()).then_some(out)
}
