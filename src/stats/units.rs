//! A report as a row of units: names as one unit, words by their stem, breaks between phrases.
//!
//! Names come from the document's entities. Where it has none, or where they leave capitals
//! uncovered, a run of capitalised words is a name; a capital at the start of a sentence counts
//! only when the corpus writes the word with a capital elsewhere and never without. Linear in the
//! number of tokens, with a logarithmic look-up for each.
use super::casing::{Casing, is_title};
use super::stop_list::StopList;
use crate::corpus::{Corpus, Document, EntityKind, Sentence, SentenceRef};
use crate::text::sorted::{Map, Set};
use crate::text::stem::is_root;
use crate::text::stopwords::is_function_form;
use crate::text::wordlist::{WordList, wordlist};
use crate::text::{Span, TokenKind, normalize::normalize};

static NOT_TERMS: WordList = WordList::words(wordlist!("stats/not_terms"));
static QUALITIES: WordList = WordList::words(wordlist!("stats/qualities"));
static LIGHT_WORDS: WordList = WordList::words(wordlist!("stats/light_words"));

/// What a unit may be part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitKind {
    /// Ends a phrase: a mark, a function word, a number, a word no report is about.
    Break,
    /// A noun or adjective as far as its form tells: may stand in a phrase.
    Word,
    /// Says little by itself: may stand inside or at the end of a phrase.
    Light,
    /// Says how a thing is or what it does ("sah", "bertumpu"): weak alone, never the head of a phrase.
    Quality,
    /// An active or passive verb (me-, di-): a term of its own, never inside a phrase.
    Verb,
    /// A name: a term of its own, and the end of a phrase.
    Name,
    /// A person: never inside a phrase.
    Person,
}

/// A place of a report with what stands there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit {
    /// Its word in the lexicon; meaningless for a break.
    pub id: u32,
    pub kind: UnitKind,
    pub at: SentenceRef,
    pub span: Span,
    /// Whether it is a title or office in small letters.
    pub is_title: bool,
}

/// The distinct keys of a corpus, numbered in the order they were met.
#[derive(Default)]
pub(crate) struct Lexicon {
    keys: Vec<String>,
    index: Map<String, u32>,
    forms: Map<String, Form>,
    /// Names of the outlets and agencies that made the reports: no report is about them.
    makers: Set<String>,
    /// The full name behind an abbreviation that some report explains.
    full_names: Map<String, String>,
    /// What the reader changed about the words left out.
    stop: StopList,
}

#[derive(Clone, Copy)]
struct Form {
    id: u32,
    kind: UnitKind,
}

impl Lexicon {
    /// An empty lexicon that knows the makers of the documents and the abbreviations they explain.
    pub fn new(documents: &[&Document], stop: &StopList) -> Self {
        let makers = documents.iter().flat_map(|d| d.outlet.iter().chain(&d.agency));
        let makers = makers.map(|found| normalize(&found.value)).collect();
        Self { makers, full_names: full_names(documents), stop: stop.clone(), ..Self::default() }
    }

    /// The keys of a run of units, joined by blanks.
    pub fn joined(&self, units: &[Unit]) -> String {
        let keys: Vec<&str> =
            units.iter().filter_map(|u| self.keys.get(u.id as usize)).map(String::as_str).collect();
        keys.join(" ")
    }

    /// What the reader changed about the words left out.
    pub fn stop(&self) -> &StopList {
        &self.stop
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    fn id(&mut self, key: String) -> u32 {
        if let Some(&id) = self.index.get(&key) {
            return id;
        }
        let id = self.keys.len() as u32;
        self.keys.push(key.clone());
        self.index.insert(key, id);
        id
    }

    /// What a word in lower case is, reckoned once for each form.
    fn form(&mut self, corpus: &Corpus, lower: &str) -> Form {
        if let Some(&form) = self.forms.get(lower) {
            return form;
        }
        let stem = corpus.stemmer.stem(lower);
        let kind = word_kind(lower, &stem, self.stop.is_wanted(lower, &stem));
        let id = if kind == UnitKind::Break { 0 } else { self.id(stem) };
        let form = Form { id, kind };
        self.forms.insert(lower.to_string(), form);
        form
    }
}

/// What a common word is, by its form and stem, and whether the reader wants it counted all the same.
fn word_kind(lower: &str, stem: &str, is_wanted: bool) -> UnitKind {
    let letters = lower.chars().filter(|c| c.is_alphabetic()).count();
    let is_address = lower.contains(['.', '@', '/']);
    let is_stopped = is_function_form(lower) || is_dropped(stem) || is_dropped(lower);
    if is_address || letters < 3 && !is_stopped || is_stopped && !is_wanted {
        return UnitKind::Break;
    }
    if is_stopped {
        // Counted because the reader said so, but never a part of a phrase.
        return UnitKind::Verb;
    }
    let is_verb = stem != lower && (lower.starts_with("me") || lower.starts_with("di"));
    if !is_wanted && is_light(lower, stem) {
        if is_verb { UnitKind::Break } else { UnitKind::Light }
    } else if is_verb {
        UnitKind::Verb
    } else if is_quality(lower, stem) {
        UnitKind::Quality
    } else {
        UnitKind::Word
    }
}

/// Whether a word says little by itself. Nouns in -an made of a light word do not: "hubungan".
fn is_light(lower: &str, stem: &str) -> bool {
    let bare = lower.strip_suffix("nya").unwrap_or(lower);
    let is_noun = stem != lower && bare.ends_with("an") && !bare.ends_with("kan") && !lower.starts_with("se");
    LIGHT_WORDS.contains(lower) || !is_noun && LIGHT_WORDS.contains(stem)
}

/// Whether a word names no thing: an adjective, a bare verb, or a form in ber- or ter- that is no
/// noun in -an.
fn is_quality(lower: &str, stem: &str) -> bool {
    let is_derived = (lower.starts_with("ber") || lower.starts_with("ter")) && stem != lower;
    QUALITIES.contains(lower) || is_derived && !lower.ends_with("an") && !stem.starts_with(&lower[..3])
}

/// Whether no report is about this word: reporting verbs, days, outlets.
pub(crate) fn is_dropped(stem: &str) -> bool {
    NOT_TERMS.contains(stem)
}

/// Whether the word is listed as one that says little by itself.
pub(crate) fn is_light_word(word: &str) -> bool {
    LIGHT_WORDS.contains(word)
}

/// All words that are left out, or left out alone, beside the function words.
pub(crate) fn left_out() -> impl Iterator<Item = &'static str> {
    NOT_TERMS.rows().iter().chain(LIGHT_WORDS.rows()).map(|row| row.0)
}

/// The units of one report in order.
pub(crate) fn units(
    corpus: &Corpus,
    document: &Document,
    casing: &Casing,
    lexicon: &mut Lexicon,
) -> Vec<Unit> {
    let mentions = mentions(document, &lexicon.full_names);
    let mut out = Vec::new();
    let mut first = 0;
    for sentence in document.sentences() {
        while mentions.get(first).is_some_and(|m| m.span.start < sentence.span.start) {
            first += 1;
        }
        let mut reader = Reader { corpus, document, casing, lexicon, sentence, out: &mut out };
        first += reader.read(mentions.get(first..).unwrap_or(&[]));
        out.push(Unit {
            id: 0,
            kind: UnitKind::Break,
            at: sentence.at,
            span: sentence.span,
            is_title: false,
        });
    }
    out
}

/// Abbreviations with the name they stand for, as far as the reports agree on one.
fn full_names(documents: &[&Document]) -> Map<String, String> {
    let mut found: Map<String, Set<String>> = Map::new();
    for entity in documents.iter().flat_map(|d| &d.entities).filter(|e| e.name.contains(' ')) {
        for short in entity.surfaces.iter().filter(|s| is_abbreviation(s)) {
            found.entry(normalize(short)).or_default().insert(normalize(&entity.name));
        }
    }
    let agreed = found.into_iter().filter(|(_, names)| names.len() == 1);
    agreed.filter_map(|(short, names)| Some((short, names.into_iter().next()?))).collect()
}

fn is_abbreviation(surface: &str) -> bool {
    (2..=8).contains(&surface.len()) && surface.bytes().all(|b| b.is_ascii_uppercase())
}

struct Named {
    span: Span,
    key: String,
    is_person: bool,
}

/// Where the entities stand, in order, without overlaps: the longer one wins where two begin together.
fn mentions(document: &Document, full_names: &Map<String, String>) -> Vec<Named> {
    let mut all: Vec<(Span, usize)> = document
        .entities
        .iter()
        .enumerate()
        .flat_map(|(i, e)| e.mentions.iter().map(move |m| (m.span, i)))
        .collect();
    all.sort_unstable_by_key(|(span, i)| (span.start, std::cmp::Reverse(span.end), *i));
    let mut out: Vec<Named> = Vec::new();
    for (span, i) in all {
        let Some(entity) = document.entities.get(i) else { continue };
        if out.last().is_none_or(|last| last.span.end <= span.start) {
            let is_person = entity.kind == EntityKind::Person;
            let name = normalize(&entity.name);
            let key = full_names.get(&name).cloned().unwrap_or(name);
            out.push(Named { span, key, is_person });
        }
    }
    out
}

struct Reader<'a> {
    corpus: &'a Corpus,
    document: &'a Document,
    casing: &'a Casing,
    lexicon: &'a mut Lexicon,
    sentence: &'a Sentence,
    out: &'a mut Vec<Unit>,
}

impl Reader<'_> {
    /// Reads the sentence; returns how many of the mentions stand in it.
    fn read(&mut self, mentions: &[Named]) -> usize {
        let tokens = &self.sentence.tokens;
        let (mut i, mut used) = (0, 0);
        while let Some(token) = tokens.get(i) {
            while mentions.get(used).is_some_and(|m| m.span.start < token.span.start) {
                used += 1;
            }
            if let Some(named) = mentions.get(used).filter(|m| m.span.start == token.span.start) {
                let inside = tokens[i..].iter().take_while(|t| t.span.end <= named.span.end).count();
                if inside > 0 {
                    let kind = if named.is_person { UnitKind::Person } else { UnitKind::Name };
                    self.push_name(kind, named.key.clone(), named.span);
                    i += inside;
                    continue;
                }
            }
            let run = self.casing.name_run(self.document, self.sentence, i);
            let limit = mentions.get(used).map_or(u32::MAX, |m| m.span.start);
            let run = tokens[i..i + run].iter().take_while(|t| t.span.end <= limit).count();
            if run > 0 {
                self.push_run(i, run);
                i += run;
            } else {
                self.push_word(i);
                i += 1;
            }
        }
        used + mentions
            .get(used..)
            .unwrap_or(&[])
            .iter()
            .take_while(|m| m.span.start < self.sentence.span.end)
            .count()
    }

    fn push_name(&mut self, kind: UnitKind, key: String, span: Span) {
        let is_address =
            key.contains(['@', '/']) || key.split_once('.').is_some_and(|(_, end)| end.starts_with("co"));
        let is_maker = self.lexicon.makers.contains(&key);
        let is_short = is_address || is_maker || key.chars().filter(|c| c.is_alphanumeric()).count() < 2;
        let is_stopped = is_dropped(&key) && !self.lexicon.stop.is_wanted(&key, &key);
        let kind = if is_short || is_stopped { UnitKind::Break } else { kind };
        let id = self.lexicon.id(key);
        self.out.push(Unit { id, kind, at: self.sentence.at, span, is_title: false });
    }

    /// A run of capitalised words, cut where the corpus knows its parts better.
    fn push_run(&mut self, from: usize, len: usize) {
        let spans: Vec<Span> = self.sentence.tokens[from..from + len].iter().map(|t| t.span).collect();
        let words: Vec<String> = spans.iter().map(|s| normalize(self.document.slice(*s))).collect();
        let mut was_title = false;
        for (start, end) in self.casing.segments(&words) {
            let key = words[start..end].join(" ");
            let is_title = end - start == 1 && is_title(&key);
            // "Menteri | Luar Negeri": what is left of an office.
            let is_office = was_title && words[start..end].iter().all(|w| self.is_common(w));
            was_title = is_title;
            let span = spans[start].joined(spans[end - 1]);
            if is_title || is_office || key.contains('@') {
                self.out.push(Unit {
                    id: 0,
                    kind: UnitKind::Break,
                    at: self.sentence.at,
                    span,
                    is_title: false,
                });
            } else {
                self.push_name(UnitKind::Name, key, span);
            }
        }
    }

    /// Whether a word in lower case is a common noun, verb or adjective.
    fn is_common(&self, lower: &str) -> bool {
        is_root(&self.corpus.stemmer.stem(lower))
    }

    fn push_word(&mut self, i: usize) {
        let token = self.sentence.tokens[i];
        let lower = normalize(self.document.slice(token.span));
        let is_title = is_title(&lower);
        let form = if token.kind == TokenKind::Word {
            self.lexicon.form(self.corpus, &lower)
        } else {
            Form { id: 0, kind: UnitKind::Break }
        };
        self.out.push(Unit {
            id: form.id,
            kind: form.kind,
            at: self.sentence.at,
            span: token.span,
            is_title,
        });
    }
}
