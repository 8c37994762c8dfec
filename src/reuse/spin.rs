//! Words that a machine may have put in the place of others.
use super::Suspicion;
use crate::corpus::{Corpus, DocId};

/// The suspicions in one document, in reading order, with the rest of the corpus as witness.
pub fn suspicions(_corpus: &Corpus, _document: DocId) -> Vec<Suspicion> {
    Vec::new()
}
