//! The view Konteks: a word between its neighbours.
mod around;
mod errors;
mod form;
pub mod keywords;
mod lines;
mod notes;
mod places;
mod view;
pub mod words;

pub use view::context_view;
