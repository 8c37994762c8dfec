//! Draws markup piece by piece into nodes of Yew.
use std::cell::RefCell;
use std::rc::Rc;
use yew::html::NodeRef;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VNode, VTag, VText};
use yew::{AttrValue, Html};

/// Markup being drawn. In a box: what is handed on at each call is one word.
pub struct Dom(Box<Drawing>);

/// What is still to be drawn, the elements that are still open, and the nodes that are ready.
#[derive(Default)]
struct Drawing {
    /// What is fixed, behind the last gap that was reached.
    rest: &'static str,
    /// The attribute whose value comes next.
    name: &'static str,
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

impl Dom {
    /// Markup whose fixed pieces stand each after a NUL: `<tag` opens an element, ` name=value` is an
    /// attribute of it, `.text` a text, `/` closes it; `=name` is a gap for the value of an attribute, `{`
    /// one for children.
    #[inline(never)]
    pub fn new(pieces: &'static str) -> Self {
        Dom(Box::new(Drawing { rest: pieces, ..Drawing::default() }))
    }

    /// Draws what is fixed as far as the next gap.
    #[inline(never)]
    pub fn to_gap(&mut self) {
        while let Some(pieces) = self.0.rest.get(1..) {
            let (piece, rest) = pieces.split_at(pieces.find('\0').unwrap_or(pieces.len()));
            self.0.rest = rest;
            let (what, piece) = piece.split_at(1);
            match what {
                "{" => return,
                "=" => {
                    self.0.name = piece;
                    return;
                }
                "<" => {
                    self.0.open.push(Element { tag: piece, from: self.0.nodes.len(), ..Element::default() })
                }
                " " => {
                    let (name, value) = piece.split_once('=').unwrap_or_default();
                    self.0.name = name;
                    self.attribute(Some(AttrValue::Static(value)));
                }
                "." => self.text(AttrValue::Static(piece)),
                _ => self.close(),
            }
        }
    }

    /// What was drawn.
    #[inline(never)]
    pub fn finish(&mut self) -> Html {
        self.to_gap();
        let mut nodes = std::mem::take(&mut self.0.nodes);
        if nodes.len() == 1 { nodes.remove(0) } else { VList::with_children(nodes, None).into() }
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

    /// The name of the attribute whose value is drawn.
    pub(super) fn name(&self) -> &'static str {
        self.0.name
    }

    /// Gives the attribute its value; one that is absent now keeps its place among the names.
    #[inline(never)]
    pub(super) fn attribute(&mut self, value: Option<AttrValue>) {
        let name = self.0.name;
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

    /// Adds the attribute, which is there or not. A box is ticked by its property.
    #[inline(never)]
    pub(super) fn flag(&mut self, is_set: bool) {
        let name = self.0.name;
        match self.0.open.last_mut() {
            Some(element) if name == "checked" => element.checked = Some(is_set),
            _ => self.attribute(is_set.then_some(AttrValue::Static(name))),
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
