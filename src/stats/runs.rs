//! Word runs (n-grams): what stands word for word in several places.
//!
//! A run has two to five words of one sentence with nothing but blanks between them. A run inside a
//! longer one that stands exactly as often tells nothing more and is left out, so that what is left
//! are the longest runs of each kind. All runs of a length are sorted and counted: `n log n` in the
//! words. Misleading where one report copies another: its runs stand twice because it was copied.
use super::Occurrence;
use super::vocabulary::{Vocabulary, word_spans};
use crate::corpus::{Corpus, DocId, Document};
use crate::text::Span;

/// Words of the longest run.
const LONGEST: usize = 5;
/// Bits of the number of a word in a key: sixteen million different words.
const BITS: usize = 24;
const LAST: u128 = (1 << BITS) - 1;

/// A run of words that stands in several places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub words: String,
    /// Its places.
    pub count: usize,
    /// The documents it stands in.
    pub documents: usize,
}

/// What runs are made from: the words as numbers from 1, 0 where a run may not pass.
#[derive(Default)]
struct Row {
    words: Vec<u32>,
    /// The document of each word.
    documents: Vec<DocId>,
    /// One more than where the place began that was the last to end, for each word.
    held: Vec<usize>,
}

/// The runs with at least `min` places, the commonest first, of about the first `limit` words. Where
/// places are given, only runs that hold one; else runs that neither begin nor end with a function
/// word. The places are in corpus order.
pub fn runs(
    corpus: &Corpus,
    vocabulary: &Vocabulary,
    documents: &[DocId],
    places: Option<&[Occurrence]>,
    min: usize,
    limit: usize,
) -> Vec<Run> {
    let row = Row::new(corpus, vocabulary, documents, places, limit);
    let is_open = |word: u32| {
        vocabulary.forms.get((word as usize).wrapping_sub(1)).is_some_and(|form| !form.is_function)
    };
    let is_wanted = |start: usize, n: usize| match places {
        Some(_) => start < row.held[start + n - 1],
        None => is_open(row.words[start]) && is_open(row.words[start + n - 1]),
    };
    let order = row.order(|start, n| is_wanted(start, n));
    let mut found: Vec<(&[u32], Run)> = Vec::new();
    for n in (2..=LONGEST).rev() {
        let key = |entry: &(u128, u32)| entry.0 >> (BITS * (LONGEST - n));
        let is_whole = |entry: &&(u128, u32)| key(entry) & LAST != 0 && is_wanted(entry.1 as usize, n);
        let starts: Vec<(u128, u32)> = order.iter().filter(is_whole).copied().collect();
        let parts = found.iter().flat_map(|(words, run)| words.windows(n).map(|part| (part, run.count)));
        let mut parts: Vec<(&[u32], usize)> = parts.collect();
        parts.sort_unstable();
        for same in starts.chunk_by(|a, b| key(a) == key(b)) {
            let start = same[0].1 as usize;
            let (words, count) = (&row.words[start..start + n], same.len());
            if min <= count && parts.binary_search(&(words, count)).is_err() {
                let mut documents: Vec<DocId> = same.iter().map(|s| row.documents[s.1 as usize]).collect();
                documents.sort_unstable();
                documents.dedup();
                let documents = documents.len();
                found.push((words, Run { words: label(vocabulary, words), count, documents }));
            }
        }
    }
    let mut out: Vec<Run> = found.into_iter().map(|(_, run)| run).collect();
    out.sort_by(|a, b| {
        b.count.cmp(&a.count).then(b.documents.cmp(&a.documents)).then_with(|| a.words.cmp(&b.words))
    });
    out
}

impl Row {
    fn new(
        corpus: &Corpus,
        vocabulary: &Vocabulary,
        documents: &[DocId],
        places: Option<&[Occurrence]>,
        limit: usize,
    ) -> Self {
        let mut row = Self::default();
        for document in documents.iter().filter_map(|id| corpus.document(*id)) {
            let all = places.unwrap_or_default();
            let from = all.partition_point(|p| p.doc < document.id);
            let mut rest = &all[from..all.partition_point(|p| p.doc <= document.id)];
            for (sentence, words) in vocabulary.sentences(document) {
                let (here, after) = rest.split_at(rest.iter().take_while(|p| p.at == sentence.at).count());
                rest = after;
                if row.words.len() < limit && (places.is_none() || !here.is_empty()) {
                    let spans: Vec<Span> = word_spans(sentence).collect();
                    row.push(document, &spans, words, here);
                }
            }
        }
        row
    }

    /// The places where wanted runs begin, by the words there: as one number, so that all lengths share one
    /// order, which is quick to make. What stands behind a mark counts as nothing.
    fn order(&self, is_wanted: impl Fn(usize, usize) -> bool) -> Vec<(u128, u32)> {
        let key = |start: usize| {
            let words = self.words[start..].iter().take(LONGEST).take_while(|word| **word != 0);
            let (n, key) = words.fold((0, 0), |(n, key), word| (n + 1, key << BITS | u128::from(*word)));
            let is_any = (2..=n).any(|n| is_wanted(start, n));
            is_any.then_some((key << (BITS * (LONGEST - n)), start as u32))
        };
        let mut order: Vec<(u128, u32)> = (0..self.words.len()).filter_map(key).collect();
        order.sort_unstable();
        order
    }

    /// Adds a sentence.
    fn push(&mut self, document: &Document, spans: &[Span], words: &[u32], places: &[Occurrence]) {
        let mut held = self.held.last().copied().unwrap_or_default();
        let mut begins = Vec::with_capacity(spans.len());
        for (i, (span, word)) in spans.iter().zip(words).enumerate() {
            let end = if i == 0 { span.start } else { spans[i - 1].end };
            let is_joined = 0 < i && document.slice(Span { start: end, end: span.start }).trim().is_empty();
            if !is_joined {
                self.one(0, document.id, held);
            }
            begins.push(self.words.len());
            for place in places.iter().filter(|p| end < p.span.end && p.span.end <= span.end) {
                let first = spans[..=i].partition_point(|s| s.end <= place.span.start);
                held = held.max(begins.get(first).map_or(0, |begin| begin + 1));
            }
            self.one(word + 1, document.id, held);
        }
    }

    fn one(&mut self, word: u32, document: DocId, held: usize) {
        self.words.push(word);
        self.documents.push(document);
        self.held.push(held);
    }
}

/// The words of a run as a reader sees them.
fn label(vocabulary: &Vocabulary, words: &[u32]) -> String {
    let forms = words.iter().filter_map(|w| vocabulary.forms.get(*w as usize - 1));
    forms.map(|form| form.label.as_str()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::Source;
    use crate::stats::StopList;
    use crate::stats::kwic::{Matcher, Query, occurrences};

    const TEXTS: [&str; 2] = [
        "Kerja sama ekonomi itu penting. Kerja sama ekonomi dan kerja sama budaya, kata Rusia.",
        "Kata Rusia, bidang kerja sama. Bidang, kerja keras.",
    ];

    fn check(pattern: Option<&str>, min: usize, expected: &[(&str, usize, usize)]) {
        let sources = TEXTS.map(|t| Source { file: "a".into(), text: t.into(), is_plain: true });
        let corpus = Corpus::new(sources.to_vec(), Config::default());
        let vocabulary = Vocabulary::new(&corpus, &StopList::default());
        let ids: Vec<DocId> = corpus.documents.iter().map(|d| d.id).collect();
        let places = pattern.map(|pattern| {
            let query = Query { pattern: pattern.into(), ..Query::default() };
            occurrences(&corpus, &ids, &Matcher::new(&query).expect("a pattern"))
        });
        let found = runs(&corpus, &vocabulary, &ids, places.as_deref(), min, 1000);
        let got: Vec<_> = found.iter().map(|r| (r.words.as_str(), r.count, r.documents)).collect();
        assert_eq!(got, expected, "{pattern:?}");
    }

    #[test]
    fn runs_are_the_longest_that_stand_so_often() {
        check(None, 2, &[("kerja sama", 4, 2), ("kata Rusia", 2, 2), ("kerja sama ekonomi", 2, 1)]);
    }

    #[test]
    fn runs_hold_what_is_looked_for_and_never_pass_a_mark() {
        check(Some("rusia"), 1, &[("kata Rusia", 2, 2)]);
        check(Some("keras"), 1, &[("kerja keras", 1, 1)]);
        check(Some("kerja sama"), 2, &[("kerja sama", 4, 2), ("kerja sama ekonomi", 2, 1)]);
        check(Some("bidang"), 1, &[("bidang kerja sama", 1, 1)]);
        check(Some("sama budaya"), 1, &[("ekonomi dan kerja sama budaya", 1, 1)]);
    }
}
