//! From bytes to documents: what is report and what is furniture, who, when, and on whose word.
pub mod codes;
mod collection;
pub mod dates;
pub mod document;
pub mod embedded;
pub mod entities;
mod entity_kinds;
mod entity_names;
mod entity_words;
pub mod evidence;
pub mod filter;
pub mod furniture;
mod gazetteer;
pub mod intake;
pub mod metadata;
pub mod parse;
mod statement_cues;
mod statement_direct;
mod statement_indirect;
mod statement_people;
mod statement_quotes;
mod statement_speaker;
pub mod statements;

pub use collection::{Corpus, Source};
pub use document::*;
pub use evidence::{Confidence, Evidence, Found, How};
pub use filter::{Filter, Subcorpus};
