//! The view Konteks.
mod view;
pub mod words;

pub use view::ContextView;
