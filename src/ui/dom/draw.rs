//! Draws markup piece by piece into nodes of Yew.
use super::{Attribute, Child};
use std::cell::RefCell;
use std::rc::Rc;
use yew::html::NodeRef;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VNode, VTag, VText};
use yew::{AttrValue, Html};

/// Markup being drawn. In a box: what is handed on at each call is one word.
pub struct Dom(Box<Drawing>);

/// The elements that are still open, and the nodes that are ready.
#[derive(Default)]
struct Drawing {
    open: Vec<Element>,
    nodes: Vec<VNode>,
}

/// An element that is still open.
#[derive(Default)]
struct Element {
    tag: &'static str,
    /// Where among the nodes its children begin.
    from: usize,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    /// What a field shows: a property of the element, not an attribute.
    value: Option<AttrValue>,
    checked: Option<bool>,
    node_ref: NodeRef,
    key: Option<Key>,
}

impl Default for Dom {
    #[inline(never)]
    fn default() -> Self {
        Dom(Box::default())
    }
}

impl Dom {
    /// Draws what is fixed: a piece each after a NUL. `<tag` opens an element, ` name=value` is an
    /// attribute of it, `.text` a text, `/` closes it.
    pub fn fixed(&mut self, pieces: &'static str) {
        for piece in pieces.split('\0').skip(1) {
            let (what, rest) = piece.split_at(1);
            match what {
                "<" => {
                    self.0.open.push(Element { tag: rest, from: self.0.nodes.len(), ..Element::default() })
                }
                " " => {
                    let (name, value) = rest.split_once('=').unwrap_or_default();
                    self.attribute(name, Some(AttrValue::Static(value)));
                }
                "." => self.text(AttrValue::Static(rest)),
                _ => self.close(),
            }
        }
    }

    /// Draws a child that varies.
    pub fn child(&mut self, child: impl Child) {
        child.draw(self);
    }

    /// Draws an attribute that varies.
    pub fn attr(&mut self, name: &'static str, value: impl Attribute) {
        value.draw(name, self);
    }

    /// What was drawn.
    pub fn finish(mut self) -> Html {
        if self.0.nodes.len() == 1 {
            return self.0.nodes.remove(0);
        }
        VList::with_children(self.0.nodes, None).into()
    }

    /// Adds a text.
    #[inline(never)]
    pub(super) fn text(&mut self, text: AttrValue) {
        self.node(VText { text }.into());
    }

    /// Adds a node.
    #[inline(never)]
    pub(super) fn node(&mut self, node: VNode) {
        self.0.nodes.push(node);
    }

    /// Adds an attribute; one that is absent now keeps its place among the names.
    #[inline(never)]
    pub(super) fn attribute(&mut self, name: &'static str, value: Option<AttrValue>) {
        let Some(element) = self.0.open.last_mut() else { return };
        match name {
            "key" => element.key = value.map(|key| Key::from(key.as_str())),
            "value" if is_field(element.tag) => element.value = value,
            _ => {
                element.names.push(name);
                element.values.push(value.map(AttributeOrProperty::Attribute));
            }
        }
    }

    /// Adds an attribute that is there or not. A box is ticked by its property.
    #[inline(never)]
    pub(super) fn flag(&mut self, name: &'static str, is_set: bool) {
        match self.0.open.last_mut() {
            Some(element) if name == "checked" => element.checked = Some(is_set),
            _ => self.attribute(name, is_set.then_some(AttrValue::Static(name))),
        }
    }

    /// Adds what listens to an event.
    #[inline(never)]
    pub(super) fn listener(&mut self, listener: Rc<dyn Listener>) {
        if let Some(element) = self.0.open.last_mut() {
            element.listeners.push(Some(listener));
        }
    }

    /// Binds the element.
    pub(super) fn bind(&mut self, node_ref: NodeRef) {
        if let Some(element) = self.0.open.last_mut() {
            element.node_ref = node_ref;
        }
    }

    fn close(&mut self) {
        let Some(element) = self.0.open.pop() else { return };
        let children = self.0.nodes.split_off(element.from);
        let mut tag = VTag::new(AttrValue::Static(element.tag));
        tag.key = element.key;
        tag.node_ref = element.node_ref;
        tag.attributes = Attributes::Dynamic { keys: kept(element.names), values: element.values.into() };
        if !element.listeners.is_empty() {
            tag.set_listeners(element.listeners.into());
        }
        if element.value.is_some() {
            tag.set_value(element.value);
        }
        if let Some(is_checked) = element.checked {
            tag.set_checked(is_checked);
        }
        if let Some(inner) = tag.children_mut() {
            *inner = VList::with_children(children, None).into();
        }
        self.node(tag.into());
    }
}

fn is_field(tag: &str) -> bool {
    matches!(tag, "input" | "textarea")
}

/// The one lasting copy of a list of names: Yew compares the attributes of an element one by one only
/// where both lists of names are the same in memory. There are as many as there are kinds of elements.
fn kept(names: Vec<&'static str>) -> &'static [&'static str] {
    thread_local!(static KEPT: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) });
    KEPT.with_borrow_mut(|kept| {
        if let Some(same) = kept.iter().find(|k| **k == names) {
            return *same;
        }
        let names: &'static [&'static str] = names.leak();
        kept.push(names);
        names
    })
}
