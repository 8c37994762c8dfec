//! Decides names by the other names of the report: a short form, a partner, the same words elsewhere.
use super::entities::{Named, tidy};
use super::entity_kinds::is_placing;
use super::gazetteer::{is_given, looks_common};
use super::{Document, EntityKind, dateline};
use crate::text::Lower;
use crate::text::sorted::{Map, Set};

/// Units that stand before the name of a place, which is used without them, too.
const UNITS: [&str; 6] = ["desa", "kelurahan", "kecamatan", "dusun", "kampung", "nagari"];

/// Gives undecided names the kind that the rest of the report gives them. Near-linear.
pub(super) fn settle(document: &Document, named: &mut [Named]) {
    cut_places(named);
    adopt_kinds(document, named);
    promote_people(named);
    join_partners(document, named);
    join_units(named);
}

/// "Penjabat Bupati Buru Djalaluddin Salampessy": the place governed is no part of the name where the
/// report or the list of cities knows it.
fn cut_places(named: &mut [Named]) {
    let mut places: Set<String> = Set::new();
    for one in named.iter().filter(|n| matches!(n.kind, Some(EntityKind::Place | EntityKind::Organisation))) {
        let mut words = one.name.rsplit(' ');
        if let (Some(last), Some(unit)) = (words.next(), words.next())
            && (is_placing(&unit.lower()) || UNITS.contains(&unit.lower().as_str()))
        {
            places.insert(last.to_owned());
        }
    }
    for one in named.iter_mut().filter(|n| n.kind == Some(EntityKind::Person) && n.is_sure) {
        let Some((first, rest)) = one.name.split_once(' ').filter(|(_, rest)| rest.contains(' ')) else {
            continue;
        };
        if !is_given(&first.lower()) && (places.contains(first) || dateline::is_city(first)) {
            one.span.start += first.len() as u32 + 1;
            one.name = rest.to_owned();
        }
    }
}

/// The kind of a name that is sure in one place is its kind where it is not.
fn adopt_kinds(document: &Document, named: &mut [Named]) {
    let form = |one: &Named| tidy(document.slice(one.span));
    let mut sure: Map<String, (EntityKind, String)> = Map::new();
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
    let low = |n: &Named| n.name.lower();
    let open: Set<String> = named.iter().filter(single).filter(|n| n.kind.is_none()).map(low).collect();
    let people: Set<String> =
        named.iter().filter(single).filter(|n| n.kind == Some(EntityKind::Person)).map(low).collect();
    for one in named.iter_mut().filter(|n| n.kind.is_none() && is_shaped(&n.name)) {
        let words: Vec<String> = one.name.split(' ').map(Lower::lower).collect();
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
        !is_shouted && !looks_common(&w.lower())
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
    let mut whole: Map<String, String> = Map::new();
    for one in named.iter().filter(is_place) {
        let parts = one.name.split_once(' ');
        if let Some((_, bare)) = parts.filter(|(unit, _)| UNITS.contains(&unit.lower().as_str())) {
            whole.entry(bare.lower()).or_insert_with(|| one.name.clone());
        }
    }
    for one in named.iter_mut().filter(|n| n.kind == Some(EntityKind::Place)) {
        if let Some(full) = whole.get(&one.name.lower()) {
            one.name.clone_from(full);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::corpus::EntityKind::{Event, Organisation, Person, Place};
    use crate::corpus::entities::tests::check;

    #[test]
    fn names_are_decided_by_other_names_of_the_report() {
        check(
            "Gol dicetak Zelvo Moreira dan Rina Kartika sore itu.",
            &[("Zelvo Moreira", Person, 1), ("Rina Kartika", Person, 1)],
        );
        check("Polisi menangkap AR (24) kemarin. Kepada polisi AR mengaku salah.", &[("AR", Person, 2)]);
        check(
            "Warga Rahtawu menari. Camat Rina Kartika tiba di Desa Rahtawu.",
            &[("Desa Rahtawu", Place, 2), ("Rina Kartika", Person, 1)],
        );
        check(
            "Bima Aryasena terpilih di Bima. Bima mengatakan ia siap. Warga memuji Bima.",
            &[("Bima Aryasena", Person, 3), ("Bima", Place, 1)],
        );
    }

    #[test]
    fn a_name_ends_where_another_thing_begins() {
        check(
            "Kapolres Metro Bekasi Kota Kombes Pol Gilar Wiratma tiba.",
            &[("Bekasi", Place, 1), ("Gilar Wiratma", Person, 1)],
        );
        check(
            "Analis Karang Group Gilar Wiratma dan Peneliti Sumbu Budi Wiratma hadir.",
            &[
                ("Karang Group", Organisation, 1),
                ("Gilar Wiratma", Person, 1),
                ("Sumbu", Organisation, 1),
                ("Budi Wiratma", Person, 1),
            ],
        );
        check("Partai Demokrat Liberal (PDL) kalah.", &[("Partai Demokrat Liberal", Organisation, 2)]);
        check(
            "Analis BRI Danareksa Sekuritas Gilar Wiratma hadir.",
            &[("BRI Danareksa Sekuritas", Organisation, 1), ("Gilar Wiratma", Person, 1)],
        );
        check("Salah satu peserta, Zelvi, pemilik warung, tertawa.", &[("Zelvi", Person, 1)]);
        check("Gol dicetak Budi da Kartika sore itu.", &[("Budi da Kartika", Person, 1)]);
    }

    #[test]
    fn kinds_follow_from_form() {
        check(
            "Mereka belajar di Universitas Jenderal Waskita.",
            &[("Universitas Jenderal Waskita", Organisation, 1)],
        );
        check("Ia menjuarai Karangwuni Open pekan lalu.", &[("Karangwuni Open", Event, 1)]);
        check("Warga memuji film Budi Pekerti malam itu.", &[]);
        check("Istri Agus Waskita menangis siang itu.", &[("Agus Waskita", Person, 1)]);
    }
}
