//! The view Konteks: every occurrence of a pattern between its neighbours.
use super::display::visible;
use super::runs::pieces;
use super::{ContextQuestion, DocId, Explorer, SentenceRef};
use crate::stats::kwic::{self, Matcher};
use crate::stats::{Occurrence, collocate};
use crate::text::Lower;
use crate::text::Span;

pub use crate::stats::kwic::{Mode, Query as Search, QueryError};
pub use crate::text::Fault;

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
    /// The hit in pieces, and which of them were looked for: all of it, or words near each other.
    pub keyword: Vec<(String, bool)>,
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
    /// Reports that hold one.
    pub n_documents: usize,
}

/// The most lines that are shown.
pub const LIMIT: usize = 1000;

/// The most lines that are sorted: the lines shown are the first of these in the order asked for.
pub const GATHERED: usize = 10_000;

impl Explorer {
    /// The occurrences as lines, those near the chosen neighbour where there is one.
    pub(super) fn concordance(
        &self,
        question: &ContextQuestion,
        matcher: &Matcher,
        places: &[Occurrence],
    ) -> ConcordanceView {
        let ContextQuestion { search, sort, neighbour, .. } = question;
        let near = neighbour.as_ref().map(|stem| {
            collocate::places_near(&self.corpus, self.vocabulary(), places, search.distance, stem)
        });
        let places = near.as_deref().unwrap_or(places);
        let n_documents = places.chunk_by(|a, b| a.doc == b.doc).count();
        let mut order: Vec<&Occurrence> = places.iter().take(GATHERED).collect();
        match sort {
            SortBy::Place => {}
            SortBy::Left => order.sort_by_cached_key(|place| {
                let [pre, ..] = kwic::context(&self.corpus, place);
                words(pre).rev().collect::<Vec<_>>()
            }),
            SortBy::Right => order.sort_by_cached_key(|place| {
                let [.., post] = kwic::context(&self.corpus, place);
                words(post).collect::<Vec<_>>()
            }),
        }
        let lines = order.into_iter().take(LIMIT).map(|place| self.line(place, matcher)).collect();
        ConcordanceView { lines, total: places.len(), n_documents }
    }

    fn line(&self, place: &Occurrence, matcher: &Matcher) -> ConcordanceLine {
        let [pre, keyword, post] = kwic::context(&self.corpus, place);
        let marks: Vec<Span> =
            matcher.words_in(keyword).into_iter().map(|range| Span::new(range.start, range.end)).collect();
        let cut = pieces(Span::new(0, keyword.len()), marks.iter().copied());
        let is_wanted = |piece: &Span| marks.iter().any(|mark| mark.contains(*piece));
        ConcordanceLine {
            doc: place.doc,
            at: place.at,
            pre: visible(pre),
            keyword: cut.iter().map(|piece| (visible(piece.of(keyword)), is_wanted(piece))).collect(),
            post: visible(post),
        }
    }
}

/// The words of a context in lower case, without marks around them.
fn words(text: &str) -> impl DoubleEndedIterator<Item = String> {
    text.split_whitespace().map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()).lower())
}
