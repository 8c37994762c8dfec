//! Numbers about words: frequencies, terms, keyness, context.
pub mod collocate;
pub mod frequency;
pub mod keyness;
pub mod keyphrase;
pub mod kwic;
mod term;

pub use term::{Occurrence, Part, Score, Term, TermKind, Terms};
