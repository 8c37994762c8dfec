//! The words of a report as a comparison sees them: form, stem and sense as small numbers.
use super::synonyms;
use crate::config::ReuseConfig;
use crate::corpus::{Document, Sentence, SentenceRef, StatementKind};
use crate::text::sorted::{Map, Set};
use crate::text::{Span, Stemmer, TokenKind, hash, normalize::normalize, stopwords};

/// What a word does in a sentence, as far as comparing needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordClass {
    /// Holds the sentence together.
    Function,
    /// Digits.
    Number,
    /// Part of a name: capitalised where a common word would not be.
    Name,
    /// All others.
    Content,
}

/// One word of a sentence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Word {
    /// The word alone.
    pub span: Span,
    /// The word with the marks that ride with it. These spans tile the sentence.
    pub whole: Span,
    /// Its lower-case form, as a number of the [`Vocabulary`].
    pub form: u32,
    /// Its stem.
    pub stem: u32,
    /// Its stem, or that of the common synonym it stands for.
    pub sense: u32,
    /// What it does.
    pub class: WordClass,
    /// Whether it only tells who says the rest: "kata Xi".
    pub is_frame: bool,
}

/// One sentence ready for comparing.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Its place in the report.
    pub at: SentenceRef,
    /// Where it stands.
    pub span: Span,
    /// Its words in order.
    pub words: Vec<Word>,
    /// What it says: each sense once, with its weight, sorted by sense. Filled by the index.
    pub senses: Vec<(u32, f64)>,
}

/// Strings as small numbers, the same number for the same string.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    strings: Vec<String>,
    numbers: Map<String, u32>,
    words: Map<(String, bool), [u32; 3]>,
    /// Listed pairs of forms that are both known, each pair once, the smaller number first.
    pairs: Set<(u32, u32)>,
}

impl Vocabulary {
    /// The string behind a number.
    pub fn string(&self, number: u32) -> &str {
        self.strings.get(number as usize).map_or("", String::as_str)
    }

    /// A number for what a string says, the same in every corpus (FNV-1a).
    pub fn hash(&self, number: u32) -> u32 {
        let bytes = self.string(number).bytes();
        hash::mixed(bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)))
    }

    /// How many strings are known.
    pub fn len(&self) -> usize {
        self.strings.len()
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.strings.is_empty()
    }

    /// Whether two forms are a listed pair of synonyms, either way round.
    pub fn are_pair(&self, a: u32, b: u32) -> bool {
        self.pairs.contains(&(a.min(b), a.max(b)))
    }

    /// Looks up which known forms are listed pairs. Costs the list once, so that comparing words
    /// afterwards looks at numbers only.
    pub fn pair_up(&mut self) {
        let known = synonyms::all().filter_map(|(rare, s)| Some((self.known(rare)?, self.known(s.common)?)));
        self.pairs = known.map(|(a, b)| (a.min(b), a.max(b))).collect();
    }

    /// The number of a string, if it has one.
    pub fn known(&self, string: &str) -> Option<u32> {
        self.numbers.get(string).copied()
    }

    fn number(&mut self, string: &str) -> u32 {
        if let Some(n) = self.known(string) {
            return n;
        }
        let n = self.strings.len() as u32;
        self.strings.push(string.to_owned());
        self.numbers.insert(string.to_owned(), n);
        n
    }

    /// Form, stem and sense of a word as written. Names have no stem but themselves.
    fn word(&mut self, written: &str, class: WordClass, stemmer: &Stemmer) -> [u32; 3] {
        let form = normalize(written);
        let key = (form, class == WordClass::Name);
        if let Some(&known) = self.words.get(&key) {
            return known;
        }
        // "tersebut" is made from "sebut" and has nothing to do with it any more.
        let is_grammar = |stem: &String| class != WordClass::Function || stopwords::is_function_word(stem);
        let stemmed = Some(&key.0).filter(|_| !key.1).map(|form| stemmer.stem(form)).filter(is_grammar);
        let stem = stemmed.unwrap_or_else(|| key.0.clone());
        let common = synonyms::common_form(&key.0).filter(|_| !key.1);
        let sense = common.map_or_else(|| stem.clone(), |common| stemmer.stem(common));
        let numbers = [self.number(&key.0), self.number(&stem), self.number(&sense)];
        self.words.insert(key, numbers);
        numbers
    }
}

/// The sentences of a report. Linear in its length.
pub fn units(
    document: &Document,
    stemmer: &Stemmer,
    vocabulary: &mut Vocabulary,
    config: &ReuseConfig,
) -> Vec<Unit> {
    document.sentences().map(|s| unit(document, s, stemmer, vocabulary, config)).collect()
}

fn unit(
    document: &Document,
    sentence: &Sentence,
    stemmer: &Stemmer,
    vocabulary: &mut Vocabulary,
    config: &ReuseConfig,
) -> Unit {
    let mut words: Vec<Word> = Vec::new();
    let mut opening: Option<Span> = None;
    let mut counted: Map<u32, f64> = Map::new();
    let said = said(document, sentence, config);
    for token in &sentence.tokens {
        let written = document.slice(token.span);
        if !token.is_wordlike() {
            match words.last_mut() {
                Some(last) if opening.is_none() && !opens(written) => {
                    last.whole = last.whole.joined(token.span);
                }
                _ => opening = Some(opening.map_or(token.span, |o| o.joined(token.span))),
            }
            continue;
        }
        let class = class(written, token.kind, words.is_empty());
        let [form, stem, sense] = vocabulary.word(written, class, stemmer);
        let whole = opening.take().map_or(token.span, |o| o.joined(token.span));
        let is_frame = !said.is_empty() && said.iter().all(|s| !s.overlaps(token.span));
        words.push(Word { span: token.span, whole, form, stem, sense, class, is_frame });
        for part in parts(written) {
            let [_, _, sense] = if part == written {
                [form, stem, sense]
            } else {
                vocabulary.word(part, WordClass::Name, stemmer)
            };
            let weight = if class == WordClass::Function { FUNCTION_WEIGHT } else { 1.0 };
            *counted.entry(sense).or_default() +=
                if is_frame { weight * config.frame_weight } else { weight };
        }
    }
    if let (Some(mark), Some(last)) = (opening, words.last_mut()) {
        last.whole = last.whole.joined(mark);
    }
    Unit { at: sentence.at, span: sentence.span, words, senses: counted.into_iter().collect() }
}

/// What is said in a sentence whose other words only tell who says it: "demikian bunyi keterangan
/// itu" makes no two statements alike. Empty where the rest tells more than that.
fn said(document: &Document, sentence: &Sentence, config: &ReuseConfig) -> Vec<Span> {
    let first = document.statements.partition_point(|s| s.at < sentence.at);
    let here = document.statements.iter().skip(first).take_while(|s| s.at == sentence.at);
    let said: Vec<Span> = here.filter(|s| s.kind != StatementKind::Agentless).map(|s| s.span).collect();
    let words = sentence.tokens.iter().filter(|t| t.is_wordlike());
    let n_frame = words.filter(|t| said.iter().all(|s| !s.overlaps(t.span))).count();
    if n_frame <= config.frame_words { said } else { Vec::new() }
}

/// What a function word counts against a content word. 0 would make sentences of function words
/// equal to nothing, 1 would let "yang" and "dengan" link strangers.
const FUNCTION_WEIGHT: f64 = 0.15;

/// Whether a mark belongs to the word after it.
fn opens(mark: &str) -> bool {
    matches!(mark, "(" | "[" | "{" | "“" | "‘" | "«" | "„")
}

/// The halves of a pair like China-Rusia count one by one; a doubled word is one.
fn parts(written: &str) -> Vec<&str> {
    let mut halves = written.split('-').filter(|h| !h.is_empty());
    match (halves.next(), halves.next(), halves.next()) {
        (Some(a), Some(b), None)
            if a.starts_with(char::is_uppercase) && b.starts_with(char::is_uppercase) && a != b =>
        {
            vec![a, b]
        }
        _ => vec![written],
    }
}

fn class(written: &str, kind: TokenKind, is_first: bool) -> WordClass {
    if kind == TokenKind::Number {
        WordClass::Number
    } else if stopwords::is_function_word(written) {
        WordClass::Function
    } else if !is_first && written.starts_with(char::is_uppercase) {
        WordClass::Name
    } else {
        WordClass::Content
    }
}
