//! The view Tema.
mod view;
pub mod words;

pub use view::ThemesView;
