//! The word lists about names: known names, titles, first words of names, words of offices.
use super::EntityKind;
use super::entity_words::Word;
use crate::text::{TokenKind, normalize, tokenize};
use std::collections::{BTreeMap, BTreeSet};
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

struct Entry {
    words: Vec<String>,
    /// The form in capitals, for abbreviations that are words in small letters (AS, BI).
    exact: Option<&'static str>,
    kind: EntityKind,
    name: &'static str,
}

/// Phrases by their first word, longest first.
type Phrases<T> = BTreeMap<String, Vec<T>>;

static GAZETTEER: LazyLock<Phrases<Entry>> = LazyLock::new(|| {
    let mut out: Phrases<Entry> = BTreeMap::new();
    for line in entries(include_str!("wordlists/gazetteer.txt")) {
        let mut fields = line.split('\t');
        let (Some(kind), Some(name)) = (fields.next().and_then(kind), fields.next()) else { continue };
        for form in std::iter::once(name).chain(fields.next().unwrap_or("").split('|')) {
            let words = phrase(form);
            let Some(first) = words.first().cloned() else { continue };
            let exact = (words.len() == 1 && form.chars().all(|c| !c.is_lowercase())).then_some(form);
            out.entry(first).or_default().push(Entry { words, exact, kind, name });
        }
    }
    for list in out.values_mut() {
        list.sort_by_key(|e| std::cmp::Reverse(e.words.len()));
    }
    out
});

static TITLES: LazyLock<Phrases<Vec<String>>> = LazyLock::new(|| {
    let mut out: Phrases<Vec<String>> = BTreeMap::new();
    for line in entries(include_str!("wordlists/titles.txt")) {
        let words = phrase(line);
        if let Some(first) = words.first().cloned() {
            out.entry(first).or_default().push(words);
        }
    }
    for list in out.values_mut() {
        list.sort_by_key(|words| std::cmp::Reverse(words.len()));
    }
    out
});

static HEADS: LazyLock<BTreeMap<&'static str, EntityKind>> = LazyLock::new(|| {
    entries(include_str!("wordlists/name_heads.txt"))
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(word, name)| Some((word, kind(name)?)))
        .collect()
});

static OFFICE: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| set(include_str!("wordlists/office_words.txt")));
static OPENING: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| set(include_str!("wordlists/opening_words.txt")));
static GIVEN: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| set(include_str!("wordlists/given_names.txt")));
static KNOWN_PEOPLE: LazyLock<BTreeMap<String, &'static str>> = LazyLock::new(|| {
    entries(include_str!("wordlists/known_people.txt"))
        .filter_map(|line| line.split_once('\t'))
        .map(|(full, short)| (short.to_lowercase(), full))
        .collect()
});

/// The entries of a list, comments and empty lines left out.
pub(super) fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().map(str::trim_end).filter(|l| !l.is_empty() && !l.starts_with('#'))
}

fn set(list: &'static str) -> BTreeSet<&'static str> {
    entries(list).collect()
}

fn phrase(text: &str) -> Vec<String> {
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
    let fits = |e: &&Entry| {
        begins_with(words, &e.words)
            && e.exact.is_none_or(|exact| exact == first.text)
            && words.get(e.words.len() - 1).is_some_and(|w| w.is_capital() || w.kind == TokenKind::Number)
    };
    let entry = GAZETTEER.get(&first.low)?.iter().find(fits)?;
    Some(Known { kind: entry.kind, name: entry.name, len: entry.words.len() })
}

/// What one word names if it is a listed place or body.
pub(super) fn known_word(text: &str) -> Option<(EntityKind, &'static str)> {
    let low = normalize::normalize(text);
    let entry =
        GAZETTEER.get(&low)?.iter().find(|e| e.words.len() == 1 && e.exact.is_none_or(|x| x == text))?;
    Some((entry.kind, entry.name))
}

/// How many words of `words` are a title; 0 for none. A title of several words may be in small letters.
pub(super) fn title(words: &[Word]) -> usize {
    let Some(first) = words.first() else { return 0 };
    let Some(list) = TITLES.get(&first.low) else { return usize::from(is_short_office(first)) };
    list.iter().find(|phrase| begins_with(words, phrase)).map_or(0, Vec::len)
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
    HEADS.get(low).copied()
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
    KNOWN_PEOPLE.get(low).copied()
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
        assert!(GAZETTEER.len() > 500, "gazetteer");
        assert!(TITLES.len() > 150, "titles");
        assert!(HEADS.len() > 150, "heads");
        assert!(OFFICE.len() > 300 && OPENING.len() > 300 && GIVEN.len() > 300);
        for line in entries(include_str!("wordlists/gazetteer.txt")) {
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
