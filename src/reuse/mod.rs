//! The same words in two reports: links, edits, shifts, spinning, descent.
pub mod align;
pub mod candidates;
pub mod edits;
pub mod lineage;
pub mod shifts;
pub mod shingle;
pub mod spin;
mod types;

pub use align::compare;
pub use types::*;
