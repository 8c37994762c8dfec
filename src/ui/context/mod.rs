//! The view Konteks: a word between its neighbours.
mod errors;
mod form;
mod lines;
mod view;
pub mod words;

pub use view::ContextView;
