//! Small pieces of words.
use crate::explorer::SentenceRef;

/// A remark behind what it is on: a space, and the words in brackets.
pub fn bracketed(words: &str) -> String {
    [" (", words, ")"].concat()
}

/// The place of a sentence as data for scripts: paragraph, full stop, sentence.
pub fn place_code(at: SentenceRef) -> String {
    [at.para.to_string(), at.sent.to_string()].join(".")
}
