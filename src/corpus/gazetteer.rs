//! The word lists about names: known names, titles, first words of names, words of offices.
use super::EntityKind;
use super::entity_words::Word;
use crate::text::Lower;
use crate::text::places::Places;
use crate::text::wordlist::{WordList, entries, wordlist};
use crate::text::{TokenKind, normalize, tokenize};
use std::sync::LazyLock;

/// A name whose kind is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known {
    /// What it names.
    pub kind: EntityKind,
    /// The form it is listed under.
    pub name: &'static str,
    /// Words it takes up in the text.
    pub len: usize,
}

/// A form of a known name, or a title, taken into words.
struct Phrase {
    words: Vec<String>,
    /// How a name of one word is written where its capitals tell it from a common word: "AS".
    exact: Option<&'static str>,
    kind: EntityKind,
    /// The usual form of the name; nothing for a title.
    name: &'static str,
}

/// Phrases by their first word.
struct Phrases {
    /// By first word, then the longest first; of two as long the one that the list has first.
    all: Vec<Phrase>,
    places: Places,
}

static NAMES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut out = Vec::new();
    for line in entries(wordlist!("corpus/gazetteer")) {
        let mut fields = line.split('\t');
        let (Some(kind), Some(name)) = (fields.next().and_then(kind), fields.next()) else { continue };
        for form in std::iter::once(name).chain(fields.next().unwrap_or("").split('|')) {
            let words = words_of(form);
            let exact = (words.len() == 1 && form.chars().all(|c| !c.is_lowercase())).then_some(form);
            out.push(Phrase { words, exact, kind, name });
        }
    }
    Phrases::new(out)
});

static TITLES: LazyLock<Phrases> = LazyLock::new(|| {
    // The line itself, so that the unpacked list is still held: leak checks take it for lost else.
    let phrase = |line| Phrase { words: words_of(line), exact: None, kind: EntityKind::Person, name: line };
    Phrases::new(entries(wordlist!("corpus/titles")).map(phrase).collect())
});

impl Phrase {
    fn first(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }
}

impl Phrases {
    fn new(mut all: Vec<Phrase>) -> Phrases {
        all.retain(|phrase| !phrase.words.is_empty());
        all.sort_by(|a, b| a.first().cmp(b.first()).then(b.words.len().cmp(&a.words.len())));
        Phrases { places: Places::new(all.len(), &|place| all[place].first()), all }
    }

    /// The phrases that begin with a word.
    fn beginning(&self, low: &str) -> &[Phrase] {
        let Some(last) = self.places.of(low, &|place| self.all[place].first()) else { return &[] };
        let others = self.all[..last].iter().rev().take_while(|phrase| phrase.first() == low).count();
        &self.all[last - others..=last]
    }
}

static HEADS: WordList =
    WordList::new(wordlist!("corpus/name_heads"), |entry, rows| rows.extend(entry.split_once('\t')));
static OFFICE: WordList = WordList::words(wordlist!("corpus/office_words"));
static OPENING: WordList = WordList::words(wordlist!("corpus/opening_words"));
static GIVEN: WordList = WordList::words(wordlist!("corpus/given_names"));
static KNOWN_PEOPLE: WordList =
    WordList::in_order(wordlist!("corpus/known_people"), |entry, rows| rows.extend(entry.split_once('\t')));

fn words_of(text: &str) -> Vec<String> {
    let tokens = tokenize::tokenize(text).into_iter().filter(|t| t.kind != TokenKind::Space);
    tokens.map(|t| normalize::normalize(t.span.of(text))).collect()
}

fn kind(name: &str) -> Option<EntityKind> {
    Some(match name {
        "person" => EntityKind::Person,
        "organisation" => EntityKind::Organisation,
        "place" => EntityKind::Place,
        "event" => EntityKind::Event,
        "document" => EntityKind::Document,
        "bloc" => EntityKind::Bloc,
        _ => return None,
    })
}

fn begins_with(words: &[Word], phrase: &[String]) -> bool {
    phrase.len() <= words.len() && phrase.iter().zip(words).all(|(p, w)| *p == w.low)
}

/// The longest known name that `words` begin with; it must be written with a capital.
pub(super) fn known(words: &[Word]) -> Option<Known> {
    let first = words.first().filter(|w| w.is_capital())?;
    let fits = |e: &&Phrase| {
        begins_with(words, &e.words)
            && e.exact.is_none_or(|exact| exact == first.text)
            && words.get(e.words.len() - 1).is_some_and(|w| w.is_capital() || w.kind == TokenKind::Number)
    };
    let entry = NAMES.beginning(&first.low).iter().find(fits)?;
    Some(Known { kind: entry.kind, name: entry.name, len: entry.words.len() })
}

/// What one word names if it is a listed place or body.
pub(super) fn known_word(text: &str) -> Option<(EntityKind, &'static str)> {
    let low = normalize::normalize(text);
    let fits = |e: &&Phrase| e.words.len() == 1 && e.exact.is_none_or(|x| x == text);
    let entry = NAMES.beginning(&low).iter().find(fits)?;
    Some((entry.kind, entry.name))
}

/// How many words of `words` are a title; 0 for none. A title of several words may be in small letters.
pub(super) fn title(words: &[Word]) -> usize {
    let Some(first) = words.first() else { return 0 };
    let titles = TITLES.beginning(&first.low);
    if titles.is_empty() {
        return usize::from(is_short_office(first));
    }
    titles.iter().find(|title| begins_with(words, &title.words)).map_or(0, |title| title.words.len())
}

/// Offices contracted to one word: "Kapuspenkum", "Wakapolres", "Dirlantas".
fn is_short_office(word: &Word) -> bool {
    const FIRST: &[&str] = &[
        "kapus", "kabid", "kadis", "kasat", "kapol", "kasub", "kabag", "kadiv", "karo", "kasi", "kaban",
        "wakapol", "wakasat", "dirres", "dirlan", "dirsam", "dirkrim", "dirpol", "dirjen", "kakan",
        "karutan", "kalapas", "kajari", "kajati", "waka", "aspid", "kaposk", "kasdam", "pangkos", "pangarm",
        "kapen",
    ];
    let n = word.low.len();
    word.is_capital()
        && (6..=18).contains(&n)
        && !word.is_acronym()
        && FIRST.iter().any(|f| word.low.starts_with(f))
}

/// What a name that begins with this word names.
pub(super) fn head(low: &str) -> Option<EntityKind> {
    HEADS.get(low).and_then(kind)
}

/// Whether it is a word of offices and institutions.
pub(super) fn is_office(low: &str) -> bool {
    OFFICE.contains(low)
}

/// Whether a capital at the start of a sentence says nothing about this word.
pub(super) fn is_opening(low: &str) -> bool {
    OPENING.contains(low)
}

/// Whether people are often called so.
pub(super) fn is_given(low: &str) -> bool {
    GIVEN.contains(low)
}

/// The full name of a public figure known by a short name that is no part of it.
pub(super) fn public_figure(low: &str) -> Option<&'static str> {
    KNOWN_PEOPLE.rows().iter().rfind(|(_, short)| short.lower() == low).map(|(full, _)| *full)
}

/// Whether the form of a word is that of an everyday verb or noun, which people are not named by.
pub(super) fn looks_common(low: &str) -> bool {
    if is_opening(low) || is_office(low) {
        return true;
    }
    let n = low.len();
    let nominal = n >= 7 && low.ends_with("an") && ["pe", "ke"].iter().any(|p| low.starts_with(p));
    let verbal = n >= 7
        && ["meng", "mem", "men", "ber", "di", "ter"].iter().any(|p| low.starts_with(p))
        && ["kan", "i", "an"].iter().any(|s| low.ends_with(s));
    let doubled = low.split_once('-').is_some_and(|(a, b)| a.len() >= 3 && b.starts_with(a));
    nominal || verbal || doubled || n >= 7 && low.ends_with("nya")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_reads() {
        assert!(NAMES.all.len() > 500, "gazetteer");
        assert!(TITLES.all.len() > 150, "titles");
        assert!(HEADS.rows().len() > 150 && HEADS.rows().iter().all(|row| kind(row.1).is_some()), "heads");
        for list in [&OFFICE, &OPENING, &GIVEN] {
            assert!(list.rows().len() > 300);
        }
        for line in entries(wordlist!("corpus/gazetteer")) {
            assert!(line.split('\t').next().and_then(kind).is_some(), "no kind: {line}");
        }
    }

    #[test]
    fn abbreviations_need_their_capitals() {
        assert_eq!(known_word("AS").map(|k| k.1), Some("Amerika Serikat"));
        assert_eq!(known_word("As"), None);
        assert_eq!(known_word("Moskwa").map(|k| k.1), Some("Moskow"));
    }

    #[test]
    fn everyday_forms_are_no_names() {
        for (word, expected) in
            [("penerangan", true), ("menyampaikan", true), ("anak-anak", true), ("wibowo", false)]
        {
            assert_eq!(looks_common(word), expected, "{word}");
        }
    }
}
