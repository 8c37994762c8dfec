//! The view Artikel.
mod view;
pub mod words;

pub use view::ArticlesView;
