//! Numbers about words: frequencies, terms, keyness, context.
mod casing;
pub mod collocate;
pub mod dispersion;
pub mod frequency;
pub mod keyness;
pub mod keyphrase;
pub mod kwic;
pub mod near;
mod phrases;
mod tally;
mod term;
mod units;
pub mod whole_words;

pub use term::{Occurrence, Part, Score, Term, TermKind, Terms};
