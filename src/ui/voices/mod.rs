//! The view Suara: who is given words, by report.
mod questions;
mod table;
mod view;
pub mod words;

pub use view::voices_view;
