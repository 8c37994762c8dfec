//! Decides what a capitalised run names that neither a list nor its first word explains.
//!
//! Evidence, strongest first: a title before it, an age in brackets after it, a reporting verb
//! beside it, a description after a comma, a usual given name in it. Without evidence it stays
//! undecided: a wrong name in a list of people is worse than a missing one.
use super::EntityKind;
use super::entity_ends::{governs_place, is_degree};
use super::entity_names::{Part, PartKind};
use super::entity_words::Word;
use super::gazetteer::{head, is_given, is_office, known, looks_common, title};
use super::statement_cues::{Use, cue};
use super::statement_words::{Class, is, is_clause_verb};
use crate::text::TokenKind;
use crate::text::sorted::Set;

/// Words of a sentence behind its subject that are passed over on the way to the next.
const MOST_BETWEEN: usize = 60;
/// Words of "salah satu peserta" and the like before a name.
const MOST_OF_SOMEONE: usize = 6;

/// Words (lower case) that stand alone where only a speaker can stand: "kata Budi", "Budi mengatakan".
pub(super) fn solo_speakers(words: &[Word], out: &mut Set<String>) {
    for at in 0..words.len() {
        let word = &words[at];
        if !word.is_capital() || is_listed(words, at) {
            continue;
        }
        let is_last = !words.get(at + 1).is_some_and(Word::is_capital);
        let is_first =
            at == 0 || !words[at - 1].is_capital() || words[at - 1].opens && looks_common(&words[at - 1].low);
        let spoken = is_first && is_last && (after_cue(words, at) || before_cue(words, at + 1));
        if spoken && !(word.opens && looks_common(&word.low)) {
            out.insert(word.low.clone());
        }
    }
}

fn is_listed(words: &[Word], at: usize) -> bool {
    known(&words[at..]).is_some()
        || title(&words[at..]) > 0
        || head(&words[at].low).is_some()
        || is_office(&words[at].low)
}

/// Whether the word before `at` is a cue that a speaker follows.
pub(super) fn after_cue(words: &[Word], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|i| &words[i]) else { return false };
    if before.low == "menurut" {
        return true;
    }
    let is_bare = cue(&before.low).is_some_and(|(c, nya)| c.place == Use::After && !nya);
    if cue(&before.low).is_some_and(|(c, nya)| c.place == Use::Passive && !nya) {
        return !words[at].is_acronym();
    }
    is_bare
        && at >= 2
        && (words[at - 2].is(",") || words[at - 2].is_quote() || cue(&words[at - 2].low).is_some())
}

/// Whether a reporting verb follows at `at`, perhaps after "juga" and the like.
pub(super) fn before_cue(words: &[Word], at: usize) -> bool {
    for word in words.iter().skip(at).take(4) {
        if is_clause_verb(&word.low) {
            return true;
        }
        if !is(&word.low, Class::Between) {
            return false;
        }
    }
    false
}

/// What a plain run names, if anything tells.
pub(super) fn kind_of(words: &[Word], part: &Part, before: Option<&Part>) -> Option<EntityKind> {
    let run = &words[part.first..part.end];
    // "dr. Rina Wati, SpGK, menjelaskan ..."
    if run.iter().all(is_degree) {
        return None;
    }
    if is_aged(words, part.end) {
        return Some(EntityKind::Person);
    }
    let is_apposed =
        part.first > 0 && words[part.first - 1].is(",") && words.get(part.end).is_some_and(|w| w.is(","));
    let speaks = after_cue(words, part.first)
        || before_cue(words, part.end)
        || is_apposed && (before_cue(words, part.end + 1) || follows_someone(words, part.first - 1));
    let names = run.iter().filter(|w| w.kind == TokenKind::Word).count();
    let has_given = run.iter().any(|w| is_given(&w.low));
    // Where all is written in capitals, "SRI WAHYUNI" is no acronym.
    if run.iter().all(|w| w.is_acronym() || w.is_mark()) && !(names >= 2 && has_given) {
        return speaks.then_some(EntityKind::Organisation);
    }
    if run.iter().any(|w| w.text.chars().any(|c| c.is_ascii_digit()))
        || run.iter().all(|w| looks_common(&w.low))
    {
        return None;
    }
    if run.iter().any(|w| matches!(w.low.as_str(), "tuhan" | "allah" | "yesus"))
        || part.first.checked_sub(1).is_some_and(|i| is_work(&words[i].low))
    {
        return None;
    }
    if run.len() >= 2 && is_event_abroad(&run[run.len() - 1].low) {
        return Some(EntityKind::Event);
    }
    if part.titled {
        let of_place = before.is_some_and(|b| {
            b.kind == PartKind::Title && b.end == part.first && governs_place(&words[b.end - 1].low)
        });
        let is_place = of_place
            && !has_given
            && !speaks
            && (is_bound(words, before) || run.iter().any(|w| is_direction(&w.low)));
        if !is_place && run.iter().any(|w| w.text.contains('-') && w.is_capital()) && !has_given {
            return None;
        }
        return Some(if is_place { EntityKind::Place } else { EntityKind::Person });
    }
    let preposition = part.first.checked_sub(1).map(|i| words[i].low.as_str());
    let is_where = matches!(preposition, Some("di" | "ke"));
    if speaks || is_described(words, part.end) && !is_where && (names >= 2 || has_given) {
        return Some(EntityKind::Person);
    }
    if is_body_abroad(&run[run.len() - 1].low) && names >= 2 {
        return Some(EntityKind::Organisation);
    }
    if !is_where && names <= 3 && is_taken_up(words, part) {
        return Some(EntityKind::Person);
    }
    if is_where && (names == 1 || run.iter().any(|w| is_direction(&w.low))) {
        return Some(EntityKind::Place);
    }
    if is_where {
        return None;
    }
    (has_given && names <= 5 && (names >= 2 || !run[0].opens)).then_some(EntityKind::Person)
}

/// Whether "(24)", "(52 tahun)" or ", 24," stands at `at`.
pub(super) fn is_aged(words: &[Word], at: usize) -> bool {
    let Some(mark) = words.get(at).filter(|w| w.is("(") || w.is(",")) else { return false };
    let is_years = |w: &Word| matches!(w.low.as_str(), "tahun" | "th");
    words.get(at + 1).is_some_and(|w| w.kind == TokenKind::Number && w.text.len() <= 3)
        && words.get(at + 2).is_some_and(|w| {
            if mark.is("(") {
                w.is(")") || is_years(w)
            } else {
                (w.is(",") || w.is(".")) && words[at + 1].text.len() == 2
            }
        })
}

/// Words after which a name is a place: "di Bima", "Kota Bima".
pub(super) fn is_placing(low: &str) -> bool {
    matches!(
        low,
        "di" | "ke"
            | "dari"
            | "asal"
            | "kota"
            | "kabupaten"
            | "bupati"
            | "provinsi"
            | "pulau"
            | "selat"
            | "warga"
    )
}

/// "Salah satu peserta, Budi, ...": whether the words before the comma speak of one person.
fn follows_someone(words: &[Word], comma: usize) -> bool {
    let before = words[..comma].iter().rev().take(MOST_OF_SOMEONE).take_while(|w| !w.is_mark());
    before.last().is_some_and(|w| matches!(w.low.as_str(), "salah" | "seorang"))
}

/// Titles that are hardly ever followed by a name without a place: "warga Sukamaju", "Lurah Sukamaju".
fn is_bound(words: &[Word], title: Option<&Part>) -> bool {
    title.is_some_and(|t| {
        matches!(
            words[t.end - 1].low.as_str(),
            "warga" | "lurah" | "camat" | "kades" | "desa" | "kapolsek" | "nelayan" | "petani"
        )
    })
}

/// "Misnadin menatap langit. Pria itu ...": a subject whom the next sentence calls a man, a woman, he.
fn is_taken_up(words: &[Word], part: &Part) -> bool {
    let acts = words.get(part.end).is_some_and(|w| {
        ["me", "ber"].iter().any(|p| w.low.starts_with(p)) && w.low.len() >= 5 && !w.is_capital()
    });
    let sent = words[part.first].sent;
    let next = words[part.end..].iter().take(MOST_BETWEEN).find(|w| w.sent > sent);
    acts && !words[part.first].opens
        && next.is_some_and(|w| {
            matches!(
                w.low.as_str(),
                "ia" | "dia" | "pria" | "lelaki" | "perempuan" | "wanita" | "nenek" | "kakek"
            )
        })
}

/// Kinds of works, which a name after them is the title of: "film Budi Pekerti".
fn is_work(low: &str) -> bool {
    matches!(
        low,
        "film" | "lagu" | "novel" | "buku" | "album" | "serial" | "sinetron" | "berjudul" | "bertajuk"
    )
}

/// Last words of the names of contests in English: "Indonesia Open".
fn is_event_abroad(low: &str) -> bool {
    matches!(low, "open" | "cup" | "masters" | "championship" | "championships" | "games" | "prix" | "league")
}

/// Last words of the names of bodies in English.
pub(super) fn is_body_abroad(low: &str) -> bool {
    is(low, Class::Abroad)
}

pub(super) fn is_direction(low: &str) -> bool {
    matches!(
        low,
        "selatan"
            | "utara"
            | "barat"
            | "timur"
            | "tengah"
            | "tenggara"
            | "pusat"
            | "kulon"
            | "wetan"
            | "kidul"
            | "lor"
    )
}

/// Whether ", anggota ..." or ", Ketua ..." follows: a description by office.
fn is_described(words: &[Word], at: usize) -> bool {
    words.get(at).is_some_and(|w| w.is(",")) && words.get(at + 1..).is_some_and(|rest| title(rest) > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::entity_names::parts;
    use crate::corpus::entity_words::tests::with_words;

    fn check(text: &str, name: &str, expected: Option<EntityKind>) {
        with_words(text, |source, words| {
            let mut solo = Set::new();
            solo_speakers(words, &mut solo);
            let parts = parts(words, &solo, &Set::new());
            let at = parts.iter().position(|p| p.span.of(source) == name);
            let at = at.unwrap_or_else(|| panic!("no part {name} in {text}: {parts:?}"));
            assert_eq!(kind_of(words, &parts[at], at.checked_sub(1).map(|i| &parts[i])), expected, "{text}");
        });
    }

    #[test]
    fn evidence_beside_a_name_makes_a_person() {
        check("Hujan turun deras, kata Sumarlin dari atas perahu.", "Sumarlin", Some(EntityKind::Person));
        check("Sumarlin juga mengatakan hujan turun deras.", "Sumarlin", Some(EntityKind::Person));
        check("Rumah itu milik Sumarlin (41) yang sedang pergi.", "Sumarlin", Some(EntityKind::Person));
        check(
            "Tamu itu Sumarlin Gondo, pengamat cuaca dari kota.",
            "Sumarlin Gondo",
            Some(EntityKind::Person),
        );
    }

    #[test]
    fn a_name_in_capitals_is_no_organisation() {
        let said = |name: &str| format!("KEPALA PASAR, {name}, MENGATAKAN PASAR DITUTUP.");
        check(&said("SRI WAHYUNI"), "SRI WAHYUNI", Some(EntityKind::Person));
        check("BPBD DIY mengatakan hujan turun deras.", "BPBD DIY", Some(EntityKind::Organisation));
    }

    #[test]
    fn a_preposition_makes_a_place_and_nothing_makes_nothing() {
        check("Mereka tinggal di Karangwuni sejak lama.", "Karangwuni", Some(EntityKind::Place));
        check("Mereka membeli Karangwuni sejak lama.", "Karangwuni", None);
    }
}
