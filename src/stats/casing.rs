//! Which capitalised words are names, from how a corpus writes them.
//!
//! A word is a name where it stands with a capital inside a sentence. At the start of a sentence
//! the capital says nothing, so the word counts as a name only when the corpus elsewhere writes it
//! with a capital and never without. A run of such words is one name unless its parts are seen
//! apart more often than together: "Presiden | China | Xi Jinping". Linear in the number of tokens.
use crate::corpus::{Document, Sentence};
use crate::text::sorted::Map;
use crate::text::stopwords::is_function_form;
use crate::text::wordlist::{WordList, wordlist};
use crate::text::{Token, TokenKind, normalize::normalize};

static TITLES: WordList = WordList::words(wordlist!("stats/titles"));

/// The longest run of words that is one name.
const MAX_NAME: usize = 6;

#[derive(Clone, Copy, Default)]
struct Seen {
    /// With a capital inside a sentence.
    capital: u32,
    /// In small letters.
    small: u32,
}

/// How often each word and each run of capitalised words was seen.
#[derive(Default)]
pub(crate) struct Casing {
    words: Map<String, Seen>,
    runs: Map<String, u32>,
}

impl Casing {
    /// Counts capitals in the documents, then the runs they form.
    pub fn new<'a>(documents: impl Iterator<Item = &'a Document> + Clone) -> Self {
        let mut casing = Self::default();
        for document in documents.clone() {
            for sentence in document.sentences() {
                casing.count_words(document, sentence);
            }
        }
        let mut runs: Map<String, u32> = Map::new();
        for document in documents {
            for sentence in document.sentences() {
                let mut i = 0;
                while i < sentence.tokens.len() {
                    let len = casing.name_run(document, sentence, i);
                    if len > 0 {
                        *runs.entry(joined(document, &sentence.tokens[i..i + len])).or_default() += 1;
                    }
                    i += len.max(1);
                }
            }
        }
        casing.runs = runs;
        casing
    }

    fn count_words(&mut self, document: &Document, sentence: &Sentence) {
        for (i, token) in sentence.tokens.iter().enumerate() {
            if token.kind != TokenKind::Word {
                continue;
            }
            let surface = document.slice(token.span);
            let is_capital = starts_with_capital(surface);
            if is_capital && opens(document, sentence, i) && !is_marked(surface) {
                continue;
            }
            let seen = self.words.entry(normalize(surface)).or_default();
            if is_capital {
                seen.capital += 1;
            } else {
                seen.small += 1;
            }
        }
    }

    /// How many tokens from `from` on are a run of name words: 0 where none begins.
    pub fn name_run(&self, document: &Document, sentence: &Sentence, from: usize) -> usize {
        let mut len = 0;
        while let Some(token) = sentence.tokens.get(from + len) {
            let surface = document.slice(token.span);
            let is_continued = len > 0 && len < MAX_NAME && is_numeral(surface);
            if !is_continued && !self.is_name(document, sentence, from + len, *token) {
                break;
            }
            len += 1;
        }
        len
    }

    fn is_name(&self, document: &Document, sentence: &Sentence, i: usize, token: Token) -> bool {
        let surface = document.slice(token.span);
        if token.kind != TokenKind::Word || !starts_with_capital(surface) {
            return false;
        }
        let lower = normalize(surface);
        if is_function_form(&lower) {
            return false;
        }
        if is_marked(surface) || !opens(document, sentence, i) {
            return true;
        }
        self.words.get(&lower).is_some_and(|s| s.capital > 0 && s.small == 0)
    }

    /// The parts of a run of name words: cut where the parts are seen on their own more often
    /// than the whole run. Half-open ranges that cover the run in order.
    pub fn segments(&self, words: &[String]) -> Vec<(usize, usize)> {
        let mut out = Vec::new();
        let mut start = 0;
        while start < words.len() {
            let end = self.segment_end(words, start);
            out.push((start, end));
            start = end;
        }
        out
    }

    /// Where the name that begins at `start` ends.
    fn segment_end(&self, words: &[String], start: usize) -> usize {
        if is_title(&words[start]) {
            return start + 1;
        }
        let count = |from: usize, to: usize| self.runs.get(&words[from..to].join(" ")).copied().unwrap_or(0);
        let last = words.len().min(start + MAX_NAME);
        let title = (start + 1..last).find(|&i| is_title(&words[i])).unwrap_or(last);
        let whole = count(start, title);
        (start + 1..title)
            .filter(|&cut| count(start, cut) > whole && count(cut, title) > 0)
            .max_by_key(|&cut| (count(start, cut).min(count(cut, title)), std::cmp::Reverse(cut)))
            .unwrap_or(title)
    }
}

/// Whether the word is a title or office: "presiden".
pub(crate) fn is_title(lower: &str) -> bool {
    TITLES.contains(lower)
}

fn joined(document: &Document, tokens: &[Token]) -> String {
    let words: Vec<String> = tokens.iter().map(|t| normalize(document.slice(t.span))).collect();
    words.join(" ")
}

/// Whether a token opens a sentence or a quotation, where a capital is a matter of course.
fn opens(document: &Document, sentence: &Sentence, i: usize) -> bool {
    let before = sentence.tokens[..i].iter().rev().take(1);
    let marks = before
        .map(|t| document.slice(t.span))
        .all(|s| matches!(s, "\"" | "“" | "”" | "'" | "‘" | ":" | "-" | "–" | "—"));
    i == 0 || marks
}

fn starts_with_capital(surface: &str) -> bool {
    surface.chars().next().is_some_and(char::is_uppercase)
}

/// Whether more than the first letter marks a name: a second capital or a digit (PBB, G20, Covid-19).
fn is_marked(surface: &str) -> bool {
    surface.chars().skip(1).any(|c| c.is_uppercase() || c.is_numeric())
}

/// Roman numerals and plain numbers that end a name: "Perang Dunia II".
fn is_numeral(surface: &str) -> bool {
    let is_roman = surface.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    let is_short_number = surface.len() <= 2 && surface.chars().all(|c| c.is_ascii_digit());
    !surface.is_empty() && (is_roman || is_short_number)
}
