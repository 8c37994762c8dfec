//! The view Tema: cloud, ranked list, sentences behind a term, time line.
mod legend;
mod list;
mod measure;
mod picture;
mod questions;
mod sentences;
mod stops;
mod timeline;
mod timeline_row;
mod view;
pub mod words;

pub use view::themes_view;
