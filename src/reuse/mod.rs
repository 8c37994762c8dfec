//! The same words in two reports: links, edits, shifts, spinning, descent.
pub mod align;
pub mod candidates;
pub mod damage;
mod earlier;
pub mod edits;
pub mod evidence;
pub mod family;
mod formula;
pub mod index;
pub mod lineage;
mod link;
mod numbers;
mod opening;
mod passages;
pub mod phrases;
mod runs;
pub mod shifts;
mod siblings;
mod similarity;
pub mod spin;
mod substitution;
pub mod synonyms;
mod types;
pub mod words;

pub use align::{compare, compare_with};
pub use index::Index;
pub use types::*;
