//! A term: what a corpus is about, with the places it stands in and how its score was made.
use crate::corpus::{DocId, SentenceRef};
use crate::text::Span;
use serde::Serialize;

/// What a term is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TermKind {
    /// A name: one entity under all its surface forms.
    Name,
    /// Two or more words that belong together.
    Phrase,
    /// A single word.
    Word,
}

/// One factor of a score, by name.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Part {
    /// Code of the factor ("frequency", "idf", "position").
    pub name: &'static str,
    /// Its value.
    pub value: f64,
}

/// A number that shows how it was made.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Score {
    /// The number.
    pub value: f64,
    /// What it was made of.
    pub parts: Vec<Part>,
}

/// One place where a term stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The document.
    pub doc: DocId,
    /// The sentence.
    pub at: SentenceRef,
    /// The words.
    pub span: Span,
}

/// A term of a corpus.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// What identifies it: stems joined by blanks, or the name in lower case.
    pub key: String,
    /// Its commonest surface form: what a reader sees.
    pub label: String,
    /// Every form it appears in, commonest first.
    pub forms: Vec<String>,
    /// What it is.
    pub kind: TermKind,
    /// How much it stands for the corpus.
    pub score: Score,
    /// Every place, in corpus order.
    pub occurrences: Vec<Occurrence>,
}

impl Term {
    /// The documents it occurs in, in corpus order, without repeats.
    pub fn documents(&self) -> Vec<DocId> {
        let mut out: Vec<DocId> = self.occurrences.iter().map(|o| o.doc).collect();
        out.dedup();
        out
    }
}

/// The terms of a corpus or subcorpus.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Terms {
    /// All terms, best first.
    pub terms: Vec<Term>,
    /// For each document asked for, its own best terms as places in `terms`, best first.
    pub by_document: Vec<(DocId, Vec<usize>)>,
    /// For each of these documents the place of the first one that is a copy of the same text: its
    /// own for most.
    pub texts: Vec<usize>,
}

impl Terms {
    /// How many texts some documents are, copies of one counted as one.
    pub fn n_texts(&self, documents: &[DocId]) -> usize {
        let own = &self.by_document;
        // Terms of a whole corpus have each document at its own place.
        let is_at = |place: usize, id: &DocId| own.get(place).is_some_and(|(there, _)| there == id);
        let place = |id: &DocId| match is_at(id.index(), id) {
            true => Some(id.index()),
            false => own.binary_search_by(|(there, _)| there.cmp(id)).ok(),
        };
        let mut is_seen = vec![false; own.len()];
        let texts = documents.iter().filter_map(|id| self.texts.get(place(id)?));
        texts
            .filter(|text| is_seen.get_mut(**text).is_some_and(|seen| !std::mem::replace(seen, true)))
            .count()
    }
}
