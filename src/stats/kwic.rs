//! A word in its context: every occurrence with what stands before and after it.
//!
//! A sentence is searched at a time, in the bodies only. Words are matched by [`super::whole_words`],
//! words near each other by [`super::near`]; the engine of regular expressions runs for those
//! alone, and does not backtrack. Linear in the length of the text.
use super::vocabulary::{Vocabulary, word_spans};
use super::whole_words::Phrase;
use super::{Occurrence, near};
use crate::corpus::{Corpus, DocId, Document, Sentence};
use crate::text::Span;
use crate::text::pattern::{Fault, Pattern};
use std::ops::Range;

/// How a pattern is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Mode {
    /// Whole words in this order: a word or a phrase; `kerja*` stands for any ending. Quotation marks
    /// are left out: they are how searches elsewhere ask for a phrase.
    #[default]
    Words,
    /// The same, each word the beginning of any longer one.
    Start,
    /// All of the words, in any order, near each other; words in quotation marks are one.
    Near,
    /// A regular expression; `^` and `$` are the ends of a sentence.
    Expression,
}

/// What to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The pattern as typed.
    pub pattern: String,
    /// How it is meant.
    pub mode: Mode,
    /// Words that may lie from one to the other, for words near each other: 1 for neighbours.
    pub distance: usize,
    /// Whether capitals matter.
    pub is_case_sensitive: bool,
}

/// Words that may lie between two words near each other, unless the reader says otherwise.
pub const DISTANCE: usize = 5;

impl Default for Query {
    fn default() -> Self {
        Self { pattern: String::new(), mode: Mode::Words, distance: DISTANCE, is_case_sensitive: false }
    }
}

/// Why a pattern cannot be searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QueryError {
    /// Nothing to look for.
    Empty,
    /// The regular expression is wrong, or larger than may be.
    Syntax(Fault),
}

/// A query made ready to search with.
#[derive(Clone, Debug)]
pub enum Matcher {
    /// Words in a row.
    Phrase(Phrase),
    /// Words near each other, and how near.
    Near(Vec<Phrase>, usize),
    /// A regular expression.
    Expression(Pattern),
}

impl Matcher {
    /// Reads the pattern.
    pub fn new(query: &Query) -> Result<Self, QueryError> {
        let pattern = query.pattern.trim();
        if pattern.is_empty() {
            return Err(QueryError::Empty);
        }
        let is_case_sensitive = query.is_case_sensitive;
        match query.mode {
            Mode::Expression => {
                let compiled = Pattern::new(pattern, !is_case_sensitive);
                compiled.map(Matcher::Expression).map_err(QueryError::Syntax)
            }
            Mode::Near => match near::wanted(pattern, is_case_sensitive) {
                wanted if wanted.is_empty() => Err(QueryError::Empty),
                wanted => Ok(Matcher::Near(wanted, query.distance)),
            },
            mode => {
                let phrase = Phrase::new(pattern, mode == Mode::Start, is_case_sensitive);
                phrase.map(Matcher::Phrase).ok_or(QueryError::Empty)
            }
        }
    }

    /// Every find in a sentence, as bytes of it. An empty match finds nothing and moves on.
    pub fn find(&self, document: &Document, sentence: &Sentence) -> Vec<Range<usize>> {
        let text = document.slice(sentence.span);
        match self {
            Matcher::Phrase(phrase) => phrase.find(text),
            Matcher::Near(wanted, distance) => {
                near::find(text, &sentence.tokens, sentence.span.start as usize, wanted, *distance)
            }
            Matcher::Expression(pattern) => pattern.hits(text).into_iter().map(Span::range).collect(),
        }
    }

    /// Bytes of pages that [`occurrences_by`] looks through in a few hundredths of a second. More stops the
    /// page of a reader who searches thousands of reports, less makes the search longer.
    pub fn at_once(&self) -> usize {
        match self {
            _ if self.leads().is_empty() => 1 << 19,
            Matcher::Near(..) => 1 << 22,
            _ => 1 << 23,
        }
    }

    /// Letters that each stand in a row in every find, accents and case apart; none for an expression.
    fn leads(&self) -> Vec<Vec<char>> {
        let phrases = match self {
            Matcher::Phrase(phrase) => std::slice::from_ref(phrase),
            Matcher::Near(wanted, _) => wanted,
            Matcher::Expression(_) => &[],
        };
        phrases.iter().map(Phrase::lead).filter(|lead| !lead.is_empty()).collect()
    }

    /// The wanted words inside a find, as bytes of it: all of it but for words near each other.
    pub fn words_in(&self, keyword: &str) -> Vec<Range<usize>> {
        match self {
            Matcher::Near(wanted, _) => wanted.iter().flat_map(|phrase| phrase.find(keyword)).collect(),
            _ => std::iter::once(0..keyword.len()).collect(),
        }
    }
}

/// Every occurrence in the bodies of the given documents, in corpus order.
pub fn occurrences(corpus: &Corpus, documents: &[DocId], matcher: &Matcher) -> Vec<Occurrence> {
    let mut out = Vec::new();
    for document in documents.iter().filter_map(|id| corpus.document(*id)) {
        for sentence in document.sentences() {
            push(&mut out, document, sentence, matcher.find(document, sentence));
        }
    }
    out
}

/// The same for words, with fewer looks: only at words that hold the first letters wanted. An expression,
/// and what begins with a mark, is looked for everywhere. Costs a look at each word of the documents, and the
/// length of those that may be meant.
pub fn occurrences_by(
    corpus: &Corpus,
    vocabulary: &Vocabulary,
    documents: &[DocId],
    matcher: &Matcher,
) -> Vec<Occurrence> {
    let holds: Vec<Vec<bool>> = matcher.leads().iter().map(|lead| vocabulary.holding(lead)).collect();
    let Some(first) = holds.first() else { return occurrences(corpus, documents, matcher) };
    let is_held = |word: &u32| first[*word as usize];
    let may_be_meant = |words: &[u32]| holds.iter().all(|held| words.iter().any(|w| held[*w as usize]));
    let mut out = Vec::new();
    for document in documents.iter().filter_map(|id| corpus.document(*id)) {
        for (sentence, words) in vocabulary.sentences(document).filter(|(_, words)| may_be_meant(words)) {
            let offset = sentence.span.start as usize;
            let found = match matcher {
                Matcher::Phrase(phrase) => {
                    let mut found = Vec::new();
                    for (span, _) in word_spans(sentence).zip(words).filter(|(_, word)| is_held(word)) {
                        let part = span.start as usize - offset..span.end as usize - offset;
                        phrase.find_in(document.slice(sentence.span), part, &mut found);
                    }
                    found
                }
                _ => matcher.find(document, sentence),
            };
            push(&mut out, document, sentence, found);
        }
    }
    out
}

fn push(out: &mut Vec<Occurrence>, document: &Document, sentence: &Sentence, found: Vec<Range<usize>>) {
    out.extend(found.into_iter().map(|range| Occurrence {
        doc: document.id,
        at: sentence.at,
        span: Span::new(range.start, range.end).shifted(sentence.span.start as usize),
    }));
}

/// What stands before an occurrence in its sentence, the occurrence, and what stands after.
pub fn context<'a>(corpus: &'a Corpus, place: &Occurrence) -> [&'a str; 3] {
    let Some(document) = corpus.document(place.doc) else { return [""; 3] };
    let Some(sentence) = document.sentence(place.at) else { return [""; 3] };
    let before = Span { start: sentence.span.start, end: place.span.start };
    let after = Span { start: place.span.end, end: sentence.span.end };
    [before, place.span, after].map(|span| document.slice(span))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::Source;

    const TEXT: &str = "Kedua pihak bekerja keras untuk kerja sama ekonomi yang lebih luas di kawasan itu.\n\
        Pekerja pelabuhan menilai kerja  sama itu baik bagi negara-negara tetangga di selatan sana.\n";

    fn corpus() -> Corpus {
        let source = Source { file: "a.txt".into(), text: TEXT.into(), is_plain: true };
        Corpus::new(vec![source], Config::default())
    }

    fn matcher(pattern: &str, mode: Mode) -> Result<Matcher, QueryError> {
        Matcher::new(&Query { pattern: pattern.into(), mode, distance: 3, is_case_sensitive: false })
    }

    fn check(pattern: &str, mode: Mode, expected: &[&str]) {
        let corpus = corpus();
        let found = occurrences(&corpus, &[DocId(0)], &matcher(pattern, mode).expect("a pattern"));
        let words: Vec<&str> = found.iter().map(|place| context(&corpus, place)[1]).collect();
        assert_eq!(words, expected, "{pattern}");
        for place in &found {
            let sentence = corpus.documents[0].sentence(place.at).expect("a sentence");
            assert_eq!(context(&corpus, place).concat(), sentence.span.of(TEXT));
        }
    }

    #[test]
    fn each_mode_finds_what_it_says() {
        check("KERJA sama", Mode::Words, &["kerja sama", "kerja  sama"]);
        check("pekerj*", Mode::Words, &["Pekerja"]);
        check("negara", Mode::Words, &["negara", "negara"]);
        check("neg tet", Mode::Start, &["negara-negara tetangga"]);
        check("sama menilai", Mode::Near, &["menilai kerja  sama"]);
        check(r"\bp\w+a\b", Mode::Expression, &["Pekerja"]);
        check("x*", Mode::Expression, &[]);
        check("(", Mode::Words, &[]);
        check("\"kerja sama\"", Mode::Words, &["kerja sama", "kerja  sama"]);
        check("\"pekerj*\"", Mode::Words, &["Pekerja"]);
        check("“neg tet”", Mode::Start, &["negara-negara tetangga"]);
    }

    #[test]
    fn wrong_patterns_are_told_apart() {
        let error = |pattern: &str, mode| matcher(pattern, mode).err();
        assert_eq!(error("  ", Mode::Expression), Some(QueryError::Empty));
        assert_eq!(error("*", Mode::Words), Some(QueryError::Empty));
        assert_eq!(error("\"\"", Mode::Near), Some(QueryError::Empty));
        let wrong = |fault| Some(QueryError::Syntax(fault));
        assert_eq!(error("(a", Mode::Expression), wrong(Fault::UnclosedGroup));
        assert_eq!(error(r"(\w{500}){500}", Mode::Expression), wrong(Fault::TooLarge));
    }

    #[test]
    fn looking_at_fewer_words_finds_the_same() {
        let text = "Kerja sama, Kerja-sama; KERJA  sama_kerja dan e\u{301}kerja é Ébé. Covid-19, G20 (kerja\u{ad}sama)!\n\
            Xi-Putin bekerja 50% di Ýuri; Qur\u{2019}an _kerja_ kerja\u{200b}sama İzmir, ke\u{200b}rja: a\u{20d0}b.\n";
        let source = Source { file: "a.txt".into(), text: text.into(), is_plain: true };
        let corpus = Corpus::new(vec![source], Config::default());
        let vocabulary = Vocabulary::new(&corpus, &crate::stats::StopList::default());
        let words = "kerja kerja* *kerja *erj* \"kerja sama\" k ebe É ékerja qur'an covid-19 50% 20 ( putin ý Ýuri \
            izmir İ sama_ _kerja* *_k* i a* *b ke\u{ad}rja xi-p* *-putin 19";
        let mut n = 0;
        for pattern in words.split(' ').chain(["kerja sama", "kerja di", "* sama", "sama kerja", "di ý*"]) {
            for mode in [Mode::Words, Mode::Start, Mode::Near] {
                for is_case_sensitive in [false, true] {
                    let query = Query { pattern: pattern.into(), mode, distance: 9, is_case_sensitive };
                    let Ok(matcher) = Matcher::new(&query) else { continue };
                    let all = occurrences(&corpus, &[DocId(0)], &matcher);
                    assert_eq!(occurrences_by(&corpus, &vocabulary, &[DocId(0)], &matcher), all, "{query:?}");
                    n += all.len();
                }
            }
        }
        assert!(200 < n, "{n}");
    }
}
