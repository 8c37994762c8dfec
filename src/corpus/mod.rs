//! From bytes to documents: what is report and what is furniture, who, when, and on whose word.
pub mod codes;
mod collection;
pub mod dates;
pub mod document;
pub mod embedded;
pub mod entities;
pub mod filter;
pub mod furniture;
pub mod intake;
pub mod metadata;
pub mod parse;
pub mod statements;

pub use collection::{Corpus, Source};
pub use document::*;
pub use filter::{Filter, Subcorpus};
