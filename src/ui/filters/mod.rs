//! What narrows the corpus.
mod days;
mod facet;
mod panel;
mod words;

pub use panel::filter_panel;
