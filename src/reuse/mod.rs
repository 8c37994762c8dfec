//! The same words in two reports: links, edits, shifts, spinning, descent.
pub mod align;
pub mod candidates;
pub mod edits;
mod formula;
pub mod index;
pub mod lineage;
mod link;
pub mod shifts;
pub mod shingle;
mod similarity;
pub mod spin;
pub mod synonyms;
mod types;
pub mod words;

pub use align::{compare, compare_with};
pub use index::Index;
pub use types::*;
