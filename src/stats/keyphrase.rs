//! The terms of a corpus: names, phrases and words with a score that shows its parts.
use super::Terms;
use crate::corpus::{Corpus, DocId};

/// The terms of the given documents of a corpus, best first.
pub fn terms(_corpus: &Corpus, _documents: &[DocId]) -> Terms {
    Terms::default()
}
