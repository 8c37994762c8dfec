//! What narrows the corpus.
mod days;
mod facet;
mod panel;
mod words;

pub use panel::FilterPanel;
