//! Word runs (n-grams): what stands word for word in several places.
//!
//! A run has two to five words of one sentence with nothing but blanks between them. A run inside a
//! longer one that stands exactly as often tells nothing more and is left out, so that what is left
//! are the longest runs of each kind. All beginnings are sorted by the words there and counted: `n log n`
//! in the words, in parts, so that a page with thousands of reports can answer in between. Misleading where one report copies another: its runs stand twice because it was copied.
use super::Occurrence;
use super::vocabulary::{Vocabulary, word_spans};
use crate::corpus::{Corpus, DocId, Document};
use crate::text::Span;

/// Words of the longest run.
const LONGEST: usize = 5;
/// Bits of the number of a word in a key: sixteen million different words.
const BITS: usize = 24;
const LAST: u128 = (1 << BITS) - 1;
/// Words that one part of a search reads.
const AT_ONCE: usize = 100_000;
/// Parts into which all runs are cut by their first word.
const PARTS: usize = 8;

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
#[derive(Debug, Default)]
struct Row {
    words: Vec<u32>,
    /// The document of each word.
    documents: Vec<DocId>,
    /// One more than where the place began that was the last to end, for each word.
    held: Vec<usize>,
}

/// A search for runs.
#[derive(Debug, Default)]
pub struct Search {
    row: Row,
    /// How many documents were read.
    n_read: usize,
    /// How many parts of the runs were looked at.
    n_parts: usize,
    found: Vec<Found>,
}

/// A run by its first place.
#[derive(Debug)]
struct Found {
    start: usize,
    n: usize,
    count: usize,
    documents: usize,
}

/// What a search looks through.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    /// The texts.
    pub corpus: &'a Corpus,
    /// Their words.
    pub vocabulary: &'a Vocabulary,
    /// Where to look.
    pub documents: &'a [DocId],
    /// Only runs that hold one of these, in corpus order; else runs that neither begin nor end with a
    /// function word.
    pub places: Option<&'a [Occurrence]>,
}

impl Search {
    /// One part of a search for the runs with at least `min` places, of about the first `limit` words; whether
    /// there is another.
    pub fn step(&mut self, sources: Sources<'_>, min: usize, limit: usize) -> bool {
        let end = limit.min(self.row.words.len() + AT_ONCE);
        while let Some(id) = sources.documents.get(self.n_read).filter(|_| self.row.words.len() < limit) {
            if end <= self.row.words.len() {
                return true;
            }
            self.n_read += 1;
            if let Some(document) = sources.corpus.document(*id) {
                self.row.read(document, sources.vocabulary, sources.places, limit);
            }
        }
        if self.n_parts < PARTS {
            self.count(sources, min);
            self.n_parts += 1;
        }
        self.n_parts < PARTS
    }

    /// Counts the runs of one part of the first words.
    fn count(&mut self, sources: Sources<'_>, min: usize) {
        let (row, part) = (&self.row, self.n_parts);
        let is_open = |word: u32| {
            let form = sources.vocabulary.forms.get((word as usize).wrapping_sub(1));
            form.is_some_and(|form| !form.is_function)
        };
        let is_wanted = |start: usize, n: usize| match sources.places {
            Some(_) => start < row.held[start + n - 1],
            None => is_open(row.words[start]) && is_open(row.words[start + n - 1]),
        };
        let starts = (0..row.words.len()).filter(|start| row.words[*start] as usize % PARTS == part);
        let mut order: Vec<(u128, u32)> = starts.filter_map(|start| row.key(start, &is_wanted)).collect();
        order.sort_unstable();
        for n in 2..=LONGEST {
            let key = |entry: &(u128, u32)| entry.0 >> (BITS * (LONGEST - n));
            let is_whole = |entry: &&(u128, u32)| key(entry) & LAST != 0 && is_wanted(entry.1 as usize, n);
            let starts: Vec<(u128, u32)> = order.iter().filter(is_whole).copied().collect();
            for same in starts.chunk_by(|a, b| key(a) == key(b)).filter(|same| min <= same.len()) {
                let mut documents: Vec<DocId> = same.iter().map(|s| row.documents[s.1 as usize]).collect();
                documents.sort_unstable();
                documents.dedup();
                let (start, documents) = (same[0].1 as usize, documents.len());
                self.found.push(Found { start, n, count: same.len(), documents });
            }
        }
    }

    /// The runs, the commonest first.
    pub fn runs(&self, vocabulary: &Vocabulary) -> Vec<Run> {
        let words = |found: &Found| &self.row.words[found.start..found.start + found.n];
        let mut out: Vec<Run> = Vec::new();
        for n in 2..=LONGEST {
            let longer = self.found.iter().filter(|found| n < found.n);
            let parts = longer.flat_map(|found| words(found).windows(n).map(|part| (part, found.count)));
            let mut parts: Vec<(&[u32], usize)> = parts.collect();
            parts.sort_unstable();
            for found in self.found.iter().filter(|found| n == found.n) {
                if parts.binary_search(&(words(found), found.count)).is_err() {
                    let words = label(vocabulary, words(found));
                    out.push(Run { words, count: found.count, documents: found.documents });
                }
            }
        }
        out.sort_unstable_by(|a, b| {
            b.count.cmp(&a.count).then(b.documents.cmp(&a.documents)).then_with(|| a.words.cmp(&b.words))
        });
        out
    }
}

impl Row {
    /// Adds a document, up to about so many words in all.
    fn read(
        &mut self,
        document: &Document,
        vocabulary: &Vocabulary,
        places: Option<&[Occurrence]>,
        limit: usize,
    ) {
        let all = places.unwrap_or_default();
        let from = all.partition_point(|p| p.doc < document.id);
        let mut rest = &all[from..all.partition_point(|p| p.doc <= document.id)];
        for (sentence, words) in vocabulary.sentences(document) {
            let (here, after) = rest.split_at(rest.iter().take_while(|p| p.at == sentence.at).count());
            rest = after;
            if self.words.len() < limit && (places.is_none() || !here.is_empty()) {
                let spans: Vec<Span> = word_spans(sentence).collect();
                self.push(document, &spans, words, here);
            }
        }
    }

    /// The words from a place on as one number, so that runs of all lengths share one order, which is quick to
    /// make; what stands behind a mark counts as nothing. None where no run is wanted.
    fn key(&self, start: usize, is_wanted: &dyn Fn(usize, usize) -> bool) -> Option<(u128, u32)> {
        let words = self.words[start..].iter().take(LONGEST).take_while(|word| **word != 0);
        let (n, key) = words.fold((0, 0), |(n, key), word| (n + 1, key << BITS | u128::from(*word)));
        let is_any = (2..=n).any(|n| is_wanted(start, n));
        is_any.then_some((key << (BITS * (LONGEST - n)), start as u32))
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
        let mut search = Search::default();
        let sources =
            Sources { corpus: &corpus, vocabulary: &vocabulary, documents: &ids, places: places.as_deref() };
        while search.step(sources, min, 1000) {}
        let found = search.runs(&vocabulary);
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
