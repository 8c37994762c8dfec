//! The view Konteks: every occurrence of a pattern between its neighbours.
use super::display::visible;
use super::{DocId, Explorer, Selection, SentenceRef};
use crate::stats::kwic::{self, Query};

pub use crate::stats::kwic::QueryError;
pub use crate::text::Fault;

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Search {
    /// As typed.
    pub pattern: String,
    /// Whether it is a regular expression.
    pub is_regex: bool,
    /// Whether capitals matter.
    pub is_case_sensitive: bool,
}

/// The order of the lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum SortBy {
    /// As they stand in the corpus.
    #[default]
    Place,
    /// By the words before, nearest first.
    Left,
    /// By the words after.
    Right,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConcordanceLine {
    /// The report.
    pub doc: DocId,
    /// The sentence.
    pub at: SentenceRef,
    /// Before.
    pub pre: String,
    /// The hit.
    pub keyword: String,
    /// After.
    pub post: String,
}

/// All lines.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ConcordanceView {
    /// The lines, sorted, at most [`LIMIT`].
    pub lines: Vec<ConcordanceLine>,
    /// All occurrences.
    pub total: usize,
    /// Reports that hold one, counted in the first [`GATHERED`] occurrences.
    pub n_documents: usize,
}

/// The most lines that are shown.
pub const LIMIT: usize = 1000;

/// The most lines that are sorted: the lines shown are the first of these in the order asked for.
pub const GATHERED: usize = 10_000;

impl Explorer {
    /// Every occurrence of the pattern in the selected reports.
    pub fn concordance(
        &self,
        search: &Search,
        selection: &Selection,
        sort: SortBy,
    ) -> Result<ConcordanceView, QueryError> {
        let query = Query {
            pattern: search.pattern.clone(),
            is_regex: search.is_regex,
            is_case_sensitive: search.is_case_sensitive,
        };
        let found = kwic::concordance(&self.corpus, &self.select(selection), &query, GATHERED)?;
        let mut lines: Vec<ConcordanceLine> = found
            .lines
            .into_iter()
            .map(|l| ConcordanceLine {
                doc: l.doc,
                at: l.at,
                pre: visible(&l.pre),
                keyword: visible(&l.keyword),
                post: visible(&l.post),
            })
            .collect();
        let mut documents: Vec<DocId> = lines.iter().map(|l| l.doc).collect();
        documents.dedup();
        match sort {
            SortBy::Place => {}
            SortBy::Left => lines.sort_by_cached_key(|l| words(&l.pre).rev().collect::<Vec<_>>()),
            SortBy::Right => lines.sort_by_cached_key(|l| words(&l.post).collect::<Vec<_>>()),
        }
        lines.truncate(LIMIT);
        Ok(ConcordanceView { lines, total: found.total, n_documents: documents.len() })
    }
}

/// The words of a context in lower case, without marks around them.
fn words(text: &str) -> impl DoubleEndedIterator<Item = String> {
    text.split_whitespace().map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
}
