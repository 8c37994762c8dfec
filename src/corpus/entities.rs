//! Names in a report: people, organisations, places, events.
//!
//! Runs of capitalised words are cut into parts (`entity_names`), undecided parts are decided by
//! what stands around them (`entity_kinds`), and forms of one name are put together: "Xi" with
//! "Xi Jinping", "SCO" with the name it stands behind in brackets. Near-linear in the words.
use super::entity_forms::{bracketed, is_nickname, join_forms};
use super::entity_kinds::{after_cue, before_cue, is_aged, is_placing, kind_of, solo_speakers};
use super::entity_names::{Part, PartKind, joined, parts};
use super::entity_words::{Word, words};
use super::gazetteer::{known, known_word};
use super::{Document, Entity, EntityKind, Mention, SentenceRef};
use crate::text::Lower;
use crate::text::sorted::{Map, Set};
use crate::text::{Span, TokenKind};

/// The entities of the body and of the dateline, most mentioned first.
pub fn find(document: &Document) -> Vec<Entity> {
    let paragraphs: Vec<Vec<Word>> = document.body.iter().map(|p| words(document, p)).collect();
    let mut solo = Set::new();
    for words in &paragraphs {
        solo_speakers(words, &mut solo);
    }
    let bodies = plain_bodies(&paragraphs, &solo);
    let mut named = from_dateline(document);
    let mut aliases = Map::new();
    let mut last_person: Option<Named> = None;
    for (words, para) in paragraphs.iter().zip(1..) {
        let parts = parts(words, &solo, &bodies);
        for (i, part) in parts.iter().enumerate() {
            let before = i.checked_sub(1).map(|i| &parts[i]);
            let Some(name) = name_of(document, words, part, before) else { continue };
            let at = SentenceRef { para, sent: words[part.first].sent as u32 + 1 };
            bracketed(words, part, &name, &mut aliases);
            if is_nickname(words, part)
                && let Some(person) = &last_person
            {
                aliases.entry(name.name.lower()).or_insert_with(|| person.clone());
            } else if name.kind == Some(EntityKind::Person) {
                last_person = Some(name.clone());
            }
            named.push(Named { at, span: part.span, ..name });
        }
    }
    drop_titles(&paragraphs, &mut named);
    join_forms(document, &mut named, &aliases);
    collect(document, named)
}

/// Leaves out what only a subhead in title case names: "Warga Diminta Merawat".
fn drop_titles(paragraphs: &[Vec<Word>], named: &mut Vec<Named>) {
    let is_title = |words: &Vec<Word>| {
        let (large, all) = words
            .iter()
            .filter(|w| w.kind == TokenKind::Word)
            .fold((0, 0), |(large, all), w| (large + usize::from(w.is_capital()), all + 1));
        let is_listed = words.first().is_some_and(|w| w.kind == TokenKind::Number);
        !is_listed && all > 2 && large * 3 >= all * 2 && !words.last().is_some_and(Word::is_mark)
    };
    let titles: Set<u32> =
        paragraphs.iter().zip(1..).filter(|(words, _)| is_title(words)).map(|(_, para)| para).collect();
    let elsewhere: Set<String> =
        named.iter().filter(|n| !titles.contains(&n.at.para)).map(|n| n.name.clone()).collect();
    named.retain(|n| {
        !titles.contains(&n.at.para) || elsewhere.contains(&n.name) || known_word(&n.name).is_some()
    });
}

/// Names of bodies where neither a title stands before nor a name after: they tell where the same
/// name ends in "Direktur Bank ABC Rina Wati".
fn plain_bodies(paragraphs: &[Vec<Word>], solo: &Set<String>) -> Set<String> {
    let mut out = Set::new();
    for words in paragraphs {
        for part in parts(words, solo, &Set::new()) {
            let is_free = part.kind == PartKind::Headed(EntityKind::Organisation) && !part.titled;
            if is_free && !words.get(part.end).is_some_and(Word::is_capital) {
                out.insert(joined(&words[part.first..part.end]));
            }
        }
    }
    out
}

/// A name at a place in the text.
#[derive(Clone, Debug)]
pub(super) struct Named {
    /// The sentence.
    pub at: SentenceRef,
    /// Where it stands.
    pub span: Span,
    /// Whether it stands where a speaker stands.
    pub speaks: bool,
    /// Whether "di", "ke" or the like stands before it.
    pub is_placed: bool,
    /// Whether a list, its first word, a title or an age tells its kind.
    pub is_sure: bool,
    /// `None` while undecided.
    pub kind: Option<EntityKind>,
    /// The form it is counted under.
    pub name: String,
}

/// The text with single blanks.
pub(super) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn name_of(document: &Document, words: &[Word], part: &Part, before: Option<&Part>) -> Option<Named> {
    let text = tidy(document.slice(part.span));
    let (kind, name) = match part.kind {
        PartKind::Title => return None,
        // "AS, 19, dan MR, 24, ditahan"
        PartKind::Known(..) if is_aged(words, part.end) && words[part.first].is_acronym() => {
            (Some(EntityKind::Person), text)
        }
        PartKind::Known(kind, name) => (Some(kind), name.to_owned()),
        PartKind::Headed(EntityKind::Place) => (Some(EntityKind::Place), without_head(&text)),
        PartKind::Headed(kind) => (Some(kind), firm(words, part).map_or(text, str::to_owned)),
        PartKind::Plain => (kind_of(words, part, before), text),
    };
    let speaks = after_cue(words, part.first) || before_cue(words, part.end);
    let is_placed = part.first > 0 && is_placing(&words[part.first - 1].low)
        || words[part.first].text.contains('-') && part.span != words[part.first].span;
    // "penyidik MR": initials are a person's or a body's.
    let is_held = part.titled && !words[part.first].is_acronym();
    let is_sure = part.kind != PartKind::Plain || is_held || is_aged(words, part.end);
    Some(Named {
        at: SentenceRef { para: 1, sent: 1 },
        span: part.span,
        speaks,
        is_placed,
        is_sure,
        kind,
        name,
    })
}

/// "Kota Depok" is Depok; "Gunung Tai" stays.
fn without_head(text: &str) -> String {
    let plain = text.split_once(' ').and_then(|(first, rest)| {
        let is_unit = matches!(first.lower().as_str(), "kota" | "provinsi" | "kabupaten" | "pulau");
        known_word(rest).filter(|k| is_unit && k.0 == EntityKind::Place)
    });
    plain.map_or_else(|| text.to_owned(), |k| k.1.to_owned())
}

/// "PT Bank Rakyat Indonesia (Persero) Tbk" is the firm listed without the marks of its legal form.
fn firm(words: &[Word], part: &Part) -> Option<&'static str> {
    let inner = &words[part.first + 1..part.end];
    let found = known(inner).filter(|_| words[part.first].low == "pt")?;
    let rest = inner.get(found.len..)?;
    rest.iter().all(|w| w.low == "tbk").then_some(found.name)
}

fn from_dateline(document: &Document) -> Vec<Named> {
    let Some(line) = &document.dateline else { return Vec::new() };
    let text = document.slice(line.span).lower();
    let start = line.span.start as usize;
    let names = std::iter::once(&line.city).chain(line.country.as_ref());
    names
        .map(|name| {
            let offset = text.find(&name.lower()).unwrap_or(0);
            let span = Span::new(start + offset, start + offset + name.len());
            let known = known_word(name).filter(|k| k.0 == EntityKind::Place);
            let name = known.map_or_else(|| name.clone(), |k| k.1.to_owned());
            Named {
                at: SentenceRef { para: 1, sent: 1 },
                span,
                speaks: false,
                is_placed: true,
                is_sure: true,
                kind: Some(EntityKind::Place),
                name,
            }
        })
        .filter(|n| !document.slice(n.span).is_empty())
        .collect()
}

fn collect(document: &Document, named: Vec<Named>) -> Vec<Entity> {
    let mut index: Map<(EntityKind, String), usize> = Map::new();
    let mut out: Vec<(Entity, Map<String, usize>)> = Vec::new();
    for one in named {
        let Some(kind) = one.kind else { continue };
        let id = *index.entry((kind, one.name.lower())).or_insert_with(|| {
            let entity = Entity { name: one.name.clone(), kind, surfaces: Vec::new(), mentions: Vec::new() };
            out.push((entity, Map::new()));
            out.len() - 1
        });
        let (entity, surfaces) = &mut out[id];
        *surfaces.entry(tidy(document.slice(one.span))).or_insert(0) += 1;
        entity.mentions.push(Mention { at: one.at, span: one.span });
    }
    for (entity, surfaces) in &mut out {
        let mut forms: Vec<(String, usize)> = std::mem::take(surfaces).into_iter().collect();
        forms.sort_by_key(|(form, n)| (std::cmp::Reverse(*n), std::cmp::Reverse(form.len())));
        entity.surfaces = forms.into_iter().map(|f| f.0).collect();
    }
    let mut out: Vec<Entity> = out.into_iter().map(|o| o.0).collect();
    out.sort_by_key(|e| std::cmp::Reverse(e.mentions.len()));
    out
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::corpus::entity_words::tests::document;

    /// The entities of `text`: name, kind, mentions.
    pub fn check(text: &str, expected: &[(&str, EntityKind, usize)]) {
        let document = document(text);
        let got: Vec<(String, EntityKind, usize)> =
            find(&document).into_iter().map(|e| (e.name, e.kind, e.mentions.len())).collect();
        let expected: Vec<(String, EntityKind, usize)> =
            expected.iter().map(|(n, k, m)| ((*n).to_owned(), *k, *m)).collect();
        assert_eq!(got, expected, "{text}");
    }

    #[test]
    fn forms_of_one_person_are_put_together() {
        check(
            "Menteri Pertanian Gilar Wiratma tiba pagi ini. Gilar mengatakan panen akan baik.",
            &[("Gilar Wiratma", EntityKind::Person, 2)],
        );
    }

    #[test]
    fn an_abbreviation_in_brackets_is_the_same_body() {
        check(
            "Forum Petani Garam (FPG) meminta bantuan. Anggota FPG berkumpul siang itu.",
            &[("Forum Petani Garam", EntityKind::Organisation, 3)],
        );
    }

    #[test]
    fn initials_with_an_age_are_a_person() {
        check(
            "Polisi menahan MR, 24, dan AS, 19, di rumahnya. Kepada penyidik, MR mengaku menyesal.",
            &[("MR", EntityKind::Person, 2), ("AS", EntityKind::Person, 1)],
        );
    }

    #[test]
    fn a_name_of_one_word_before_the_holder_is_the_body() {
        check(
            "Pelatih Persela, Gilar Wiratma, memuji lawan.",
            &[("Persela", EntityKind::Organisation, 1), ("Gilar Wiratma", EntityKind::Person, 1)],
        );
    }

    #[test]
    fn who_works_for_a_body_is_parted_from_it_by_the_short_form() {
        check(
            "Peneliti Sumbu Gerania Asri menolak itu. \"Tidak,\" kata Gerania.",
            &[("Gerania Asri", EntityKind::Person, 2), ("Sumbu", EntityKind::Organisation, 1)],
        );
        check(
            "Analis Lereng Kapital Lionel Asri menolak itu.",
            &[("Lereng Kapital", EntityKind::Organisation, 1), ("Lionel Asri", EntityKind::Person, 1)],
        );
        check("Menteri Pertanian Majed al-Ansari tiba.", &[("Majed al-Ansari", EntityKind::Person, 1)]);
    }

    #[test]
    fn words_of_an_office_and_degrees_are_no_part_of_a_name() {
        check(
            "Komisaris Polisi Gilar Wiratma dan Dirjen Ketenagalistrikan Rina Kartika tiba.",
            &[("Gilar Wiratma", EntityKind::Person, 1), ("Rina Kartika", EntityKind::Person, 1)],
        );
        check(
            "Dokter anak, dr. Rina Kartika, SpGK, menjelaskan hal itu.",
            &[("Rina Kartika", EntityKind::Person, 1)],
        );
    }

    #[test]
    fn the_names_of_a_numbered_list_count() {
        check(
            "1. Lurah Karangjati, Gilar Wiratma",
            &[("Karangjati", EntityKind::Place, 1), ("Gilar Wiratma", EntityKind::Person, 1)],
        );
    }

    #[test]
    fn listed_forms_share_one_name() {
        check(
            "Delegasi PBB berangkat dari Moskwa ke India-Jepang.",
            &[
                ("Perserikatan Bangsa-Bangsa", EntityKind::Organisation, 1),
                ("Moskow", EntityKind::Place, 1),
                ("India", EntityKind::Place, 1),
                ("Jepang", EntityKind::Place, 1),
            ],
        );
    }

    #[test]
    fn a_city_is_named_without_its_unit() {
        check(
            "Warga Kota Depok dan lereng Gunung Arjuna mengungsi.",
            &[("Depok", EntityKind::Place, 1), ("Gunung Arjuna", EntityKind::Place, 1)],
        );
    }
}
