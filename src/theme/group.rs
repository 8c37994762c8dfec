//! Terms that travel together become a theme.
use crate::stats::Terms;

/// A group of terms.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// What to call it: its strongest term's label, or two.
    pub label: String,
    /// Its terms as places in [`Terms::terms`], strongest first.
    pub terms: Vec<usize>,
}

/// The themes of the terms, strongest first. Every term is in at most one theme.
pub fn themes(_terms: &Terms) -> Vec<Theme> {
    Vec::new()
}
