//! Decides names by the other names of the report: a short form, a partner, the same words elsewhere.
use super::entities::{Named, tidy};
use super::gazetteer::looks_common;
use super::{Document, EntityKind};
use std::collections::{BTreeMap, BTreeSet};

/// Units that stand before the name of a place, which is used without them, too.
const UNITS: [&str; 6] = ["desa", "kelurahan", "kecamatan", "dusun", "kampung", "nagari"];

/// Gives undecided names the kind that the rest of the report gives them. Near-linear.
pub(super) fn settle(document: &Document, named: &mut [Named]) {
    adopt_kinds(document, named);
    promote_people(named);
    join_partners(document, named);
    join_units(named);
}

/// The kind of a name that is sure in one place is its kind where it is not.
fn adopt_kinds(document: &Document, named: &mut [Named]) {
    let form = |one: &Named| tidy(document.slice(one.span));
    let mut sure: BTreeMap<String, (EntityKind, String)> = BTreeMap::new();
    for one in named.iter().filter(|n| n.is_sure) {
        if let Some(kind) = one.kind {
            sure.entry(form(one)).or_insert_with(|| (kind, one.name.clone()));
        }
    }
    for one in named.iter_mut().filter(|n| !n.is_sure) {
        if let Some((kind, name)) = sure.get(&form(one)) {
            one.kind = Some(*kind);
            one.name.clone_from(name);
        }
    }
}

/// Takes undecided names of several words for people where the report also uses one of the words
/// alone, as it does with people after their first mention.
fn promote_people(named: &mut [Named]) {
    let single = |n: &&Named| !n.name.contains(' ');
    let low = |n: &Named| n.name.to_lowercase();
    let open: BTreeSet<String> = named.iter().filter(single).filter(|n| n.kind.is_none()).map(low).collect();
    let people: BTreeSet<String> =
        named.iter().filter(single).filter(|n| n.kind == Some(EntityKind::Person)).map(low).collect();
    for one in named.iter_mut().filter(|n| n.kind.is_none() && is_shaped(&n.name)) {
        let words: Vec<String> = one.name.split(' ').map(str::to_lowercase).collect();
        let ends = [words.first(), words.last()];
        if words.iter().any(|w| open.contains(w)) || ends.iter().flatten().any(|w| people.contains(*w)) {
            one.kind = Some(EntityKind::Person);
        }
    }
}

/// Whether a name has the shape of a person's: two to four words, none of them common or shouted.
fn is_shaped(name: &str) -> bool {
    let is_plain = |w: &str| {
        let is_shouted = w.len() >= 2 && w.chars().all(char::is_uppercase);
        !is_shouted && !looks_common(&w.to_lowercase())
    };
    (2..=4).contains(&name.split(' ').count())
        && name.split(' ').all(is_plain)
        && name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '\'' | '.'))
}

/// "Bruno Moreira dan Ripal Wahyudi": a name joined to a person's is a person's.
fn join_partners(document: &Document, named: &mut [Named]) {
    for at in 1..named.len() {
        let (left, right) = (&named[at - 1], &named[at]);
        let between = document.text.get(left.span.end as usize..right.span.start as usize);
        if !matches!(between, Some(" dan " | " serta " | " bersama ")) {
            continue;
        }
        let is_person = |n: &Named| n.kind == Some(EntityKind::Person) && n.name.contains(' ');
        let is_open = |n: &Named| n.kind.is_none() && is_shaped(&n.name);
        if is_open(left) && is_person(right) {
            named[at - 1].kind = Some(EntityKind::Person);
        } else if is_person(left) && is_open(right) {
            named[at].kind = Some(EntityKind::Person);
        }
    }
}

/// "Desa Rahtawu" and "Rahtawu" are one place, called by the longer form.
fn join_units(named: &mut [Named]) {
    let is_place = |n: &&Named| n.kind == Some(EntityKind::Place);
    let mut whole: BTreeMap<String, String> = BTreeMap::new();
    for one in named.iter().filter(is_place) {
        let parts = one.name.split_once(' ');
        if let Some((_, bare)) = parts.filter(|(unit, _)| UNITS.contains(&unit.to_lowercase().as_str())) {
            whole.entry(bare.to_lowercase()).or_insert_with(|| one.name.clone());
        }
    }
    for one in named.iter_mut().filter(|n| n.kind == Some(EntityKind::Place)) {
        if let Some(full) = whole.get(&one.name.to_lowercase()) {
            one.name.clone_from(full);
        }
    }
}
