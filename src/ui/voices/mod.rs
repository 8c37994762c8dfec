//! The view Suara: who is given words, by report.
mod table;
mod view;
pub mod words;

pub use view::voices_view;
