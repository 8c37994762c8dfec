//! Strings only: spans, tokens, sentences, stems. Knows nothing of news.
pub mod hash;
pub mod normalize;
pub mod pattern;
pub mod places;
pub mod quotes;
pub mod sentence;
pub mod sorted;
pub mod span;
pub mod stem;
mod stem_affixes;
pub mod stopwords;
pub mod token;
pub mod tokenize;
pub mod wordlist;
pub mod wordlist_pack;

pub use normalize::Lower;
pub use pattern::{Fault, Pattern};
pub use span::Span;
pub use stem::Stemmer;
pub use token::{Token, TokenKind};
