//! The view Artikel: cards, and the reader of one report.
mod article;
mod card;
mod facts;
mod facts_rows;
mod questions;
mod raw;
mod skipped;
mod statements;
mod text;
mod view;
mod voices;
pub mod words;

pub use view::articles_view;
