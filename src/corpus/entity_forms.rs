//! Puts the forms of one name together: "Xi" with "Xi Jinping", an abbreviation with what it stands for.
use super::entities::{Named, tidy};
use super::entity_names::{Part, PartKind};
use super::entity_settle::settle;
use super::entity_words::Word;
use super::gazetteer::{known, looks_common, public_figure, title};
use super::{Document, EntityKind};
use crate::text::Lower;
use crate::text::sorted::{Map, Set};

/// How many names that share a word are compared; more would make long lists of names slow.
const NEAREST_NAMES: usize = 32;

/// Learns "Nama Lengkap (ABC)" and "Nama Lengkap (English Name/ABC)".
pub(super) fn bracketed(words: &[Word], part: &Part, named: &Named, aliases: &mut Map<String, Named>) {
    if !words.get(part.end).is_some_and(|w| w.is("(")) || part.kind == PartKind::Title {
        return;
    }
    let inside = words[part.end + 1..].iter().take(9).take_while(|w| !w.is(")"));
    let inside: Vec<&Word> = inside.collect();
    let is_closed = words.get(part.end + 1 + inside.len()).is_some_and(|w| w.is(")"));
    let is_name =
        inside.iter().all(|w| w.is_capital() || w.is("/") || matches!(w.low.as_str(), "of" | "for" | "and"));
    let initials: String = words[part.first..part.end].iter().filter_map(|w| w.text.chars().next()).collect();
    let is_person = named.kind == Some(EntityKind::Person) && !inside.iter().any(|w| w.text == initials);
    if !is_closed || !is_name || inside.is_empty() {
        return;
    }
    if is_person {
        let is_nickname = inside.len() <= 3 && !inside.iter().any(|w| w.is_acronym() || looks_common(&w.low));
        if is_nickname && known(&words[part.end + 1..]).is_none() {
            let form = inside.iter().map(|w| w.low.as_str()).collect::<Vec<_>>().join(" ");
            aliases.entry(form).or_insert_with(|| named.clone());
        }
        return;
    }
    let forms: Vec<String> = inside
        .split(|w| w.is("/"))
        .map(|form| form.iter().map(|w| w.low.as_str()).collect::<Vec<_>>().join(" "))
        .filter(|form| !form.is_empty())
        .collect();
    let is_short = inside.last().is_some_and(|w| w.text.chars().filter(|c| c.is_uppercase()).count() >= 2);
    let is_firm =
        named.kind == Some(EntityKind::Organisation) && inside.len() == 1 && !looks_common(&inside[0].low);
    let is_known = known(&words[part.end + 1..]).is_some_and(|k| k.kind == EntityKind::Place);
    if (is_short || is_firm && !is_known) && named.kind.is_some() {
        for form in forms {
            aliases.entry(form).or_insert_with(|| named.clone());
        }
    }
}

/// Whether a name stands after "akrab disapa" and the like, so that it is another name of the person
/// named last.
pub(super) fn is_nickname(words: &[Word], part: &Part) -> bool {
    let before = words[..part.first].iter().rev().find(|w| title(std::slice::from_ref(w)) == 0);
    part.kind == PartKind::Plain
        && before.is_some_and(|w| {
            matches!(w.low.as_str(), "disapa" | "dipanggil" | "alias" | "sapaan" | "panggilan")
        })
}

/// Gives every form of a name the fullest form, and undecided forms the kind of a decided one.
pub(super) fn join_forms(document: &Document, named: &mut [Named], aliases: &Map<String, Named>) {
    settle(document, named);
    let mut by_word: Map<String, Vec<usize>> = Map::new();
    let people = fullest_people(named);
    for (id, person) in people.iter().enumerate() {
        for word in person.split(' ') {
            by_word.entry(word.lower()).or_default().push(id);
        }
    }
    let mut last_seen = vec![0usize; people.len()];
    for (i, one) in named.iter_mut().enumerate() {
        let low = tidy(document.slice(one.span)).lower();
        if let Some(full) = aliases.get(&low) {
            one.kind = full.kind;
            one.name.clone_from(&full.name);
        }
        // "Bima mengingatkan" is not the city where the report has named a Bima Aryasena.
        let is_namesake = one.kind == Some(EntityKind::Place) && !one.is_placed && !low.contains(' ');
        let namesake = || person_by_form(&low, &people, &by_word, &last_seen);
        if is_namesake && let Some(id) = namesake().filter(|&id| one.speaks || begins_with(&people[id], &low))
        {
            one.kind = Some(EntityKind::Person);
            one.name.clone_from(&people[id]);
            last_seen[id] = i + 1;
            continue;
        }
        if !matches!(one.kind, None | Some(EntityKind::Person)) {
            continue;
        }
        if let Some(full) = public_figure(&low) {
            one.kind = Some(EntityKind::Person);
            one.name = full.to_owned();
        } else if let Some(id) = person_by_form(&one.name, &people, &by_word, &last_seen) {
            one.kind = Some(EntityKind::Person);
            one.name.clone_from(&people[id]);
            last_seen[id] = i + 1;
        }
    }
}

/// Names of people of which no other is a longer form, in order of appearance.
fn fullest_people(named: &[Named]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut seen = Set::new();
    for one in named.iter().filter(|n| n.kind == Some(EntityKind::Person)) {
        if seen.insert(one.name.lower()) {
            out.push(one.name.clone());
        }
    }
    out
}

/// The person that a form may stand for: the longest name with these words in a row; among those
/// of different people the one last named.
fn person_by_form(
    form: &str,
    people: &[String],
    by_word: &Map<String, Vec<usize>>,
    last_seen: &[usize],
) -> Option<usize> {
    let words: Vec<String> = form.split(' ').map(Lower::lower).collect();
    let first = words.first()?;
    let mut found: Vec<usize> = by_word.get(first).map_or(&[][..], Vec::as_slice).to_vec();
    if found.len() > NEAREST_NAMES {
        found.truncate(NEAREST_NAMES);
    }
    found.retain(|&id| contains_in_a_row(&people[id], &words));
    if found.iter().all(|&id| people[id].split(' ').count() == words.len())
        && words.len() == 1
        && first.len() >= 4
    {
        let longer =
            by_word.starting_at(first).take(NEAREST_NAMES).take_while(|(w, _)| w.starts_with(first.as_str()));
        found.extend(longer.flat_map(|(_, ids)| ids.iter().copied().take(NEAREST_NAMES)));
    }
    found.into_iter().max_by_key(|&id| {
        let n_words = people[id].split(' ').count();
        (n_words > 1, last_seen[id], n_words, std::cmp::Reverse(id))
    })
}

/// Whether a name of several words begins with this one.
fn begins_with(name: &str, first: &str) -> bool {
    name.lower().strip_prefix(first).is_some_and(|rest| rest.starts_with(' '))
}

fn contains_in_a_row(name: &str, words: &[String]) -> bool {
    let own: Vec<String> = name.split(' ').map(Lower::lower).collect();
    own.windows(words.len()).any(|w| w == words)
}

#[cfg(test)]
mod tests {
    use crate::corpus::EntityKind::Person;
    use crate::corpus::entities::tests::check;

    #[test]
    fn a_nickname_is_the_same_person() {
        check(
            "Rina Kartika yang akrab disapa Ketut tiba. Menurut Ketut, jagung mahal.",
            &[("Rina Kartika", Person, 3)],
        );
        check(
            "Direktur Gilar Wiratma (Ogi) tiba. \"Jagung mahal,\" kata Ogi.",
            &[("Gilar Wiratma", Person, 3)],
        );
    }

    #[test]
    fn a_short_form_used_alone_makes_a_person() {
        check(
            "Kemarin Zelvira Morgana menyanyi. Malam itu Zelvira juga menari.",
            &[("Zelvira Morgana", Person, 2)],
        );
        check("Kemarin Zelvira Morgana menyanyi.", &[]);
    }

    #[test]
    fn a_speaker_named_like_a_city_is_a_person() {
        check(
            "Menurut Kediri Waskita, jagung mahal. Kediri mengatakan beras naik di Kediri.",
            &[("Kediri Waskita", Person, 2), ("Kediri", crate::corpus::EntityKind::Place, 1)],
        );
    }

    #[test]
    fn one_of_two_namesakes_is_the_one_last_named() {
        check(
            "Ketua Ahmad Santoso dan Bendahara Ahmad Wibowo tiba. Ahmad mengatakan jagung mahal.",
            &[("Ahmad Wibowo", Person, 2), ("Ahmad Santoso", Person, 1)],
        );
    }
}
