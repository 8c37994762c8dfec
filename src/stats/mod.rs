//! Numbers about words: frequencies, terms, keyness, context.
mod casing;
pub mod collocate;
mod copies;
pub mod dispersion;
pub mod keyness;
pub mod keyphrase;
pub mod kwic;
pub mod near;
mod phrases;
pub mod runs;
mod stop_list;
mod tally;
mod term;
mod units;
pub mod vocabulary;
pub mod whole_words;

pub use stop_list::StopList;
pub use term::{Occurrence, Part, Score, Term, TermKind, Terms};
