//! A corpus: documents read together, so that one can tell the year of another.
use super::{DocId, Document};
use crate::config::Config;
use crate::text::Lower;
use crate::text::Stemmer;

/// A page before it is read: the name of its file and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// File name without folders.
    pub file: String,
    /// The text as scraped.
    pub text: String,
    /// Whether every non-blank line is body (prose without furniture).
    pub is_plain: bool,
}

/// All documents, and what can only be known from all of them. Immutable once built.
#[derive(Clone, Debug)]
pub struct Corpus {
    /// The documents in the order they were given.
    pub documents: Vec<Document>,
    /// The stemmer that knows this corpus's bare words.
    pub stemmer: Stemmer,
    /// The thresholds it was read with.
    pub config: Config,
}

impl Corpus {
    /// Reads all pages, then lets documents settle each other's open questions (years).
    pub fn new(sources: Vec<Source>, config: Config) -> Self {
        let documents = sources
            .into_iter()
            .enumerate()
            .map(|(i, source)| super::parse::parse(DocId(i as u32), source, &config.parse))
            .collect();
        Self::of_documents(documents, config)
    }

    /// Documents that were parsed one by one (with progress, or in slices) as a corpus: lets them
    /// settle each other's open questions. Their ids must be their places.
    pub fn of_documents(mut documents: Vec<Document>, config: Config) -> Self {
        super::dates::settle_years(&mut documents);
        super::agency::settle(&mut documents);
        let bare = documents
            .iter()
            .flat_map(|d| d.sentences().flat_map(|s| s.tokens.iter().map(|t| d.slice(t.span).lower())));
        let stemmer = Stemmer::new(bare);
        Self { documents, stemmer, config }
    }

    /// One document.
    pub fn document(&self, id: DocId) -> Option<&Document> {
        self.documents.get(id.index())
    }
}
