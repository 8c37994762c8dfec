//! Statements in quotation marks, and quoted words that are none.
//!
//! A quotation is a statement when a cue stands beside it ("..., kata Budi", "Budi mengatakan, ..."),
//! or when it is a sentence of its own that goes on the one before. Everything shorter is a term.
use super::Confidence;
use super::entity_words::Word;
use super::statement_cues::{Use, cue};
use super::statement_quotes::Quotation;
use super::statement_scene::{Memory, Scene, Speaker};
use super::statement_words::{Class, is, is_clause_verb};

/// Words a quotation needs to be read as a statement without a cue of its own.
const SHORTEST_STATEMENT: usize = 4;

/// How far before a quotation its verb may stand, in words.
const FARTHEST_VERB: usize = 16;

/// What a quotation is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Quoted {
    /// Somebody's words.
    Statement(Cited),
    /// A title or a word held at arm's length.
    Term,
    /// Part of a sentence that is read without its marks.
    Part,
}

/// A statement in quotation marks before its span is cut.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cited {
    /// Whose words.
    pub speaker: Option<Speaker>,
    /// Index of the verb.
    pub verb: Option<usize>,
    /// One past the cue, where a chained cue may follow; the unit's end if the cue comes first.
    pub cue_end: usize,
    /// Code of the rule.
    pub rule: &'static str,
}

/// Reads one quotation of the unit `start..end`. `earlier` is the statement in quotation marks before
/// it in the paragraph.
pub(super) fn read(
    scene: &Scene,
    memory: &Memory,
    q: Quotation,
    (start, end): (usize, usize),
    earlier: Option<&Cited>,
) -> Quoted {
    if let Some(cited) = cue_after(scene, memory, q, end).or_else(|| cue_before(scene, memory, q, start, end))
    {
        return Quoted::Statement(cited);
    }
    let n_words = count_words(scene, q);
    let before = q.open.checked_sub(1).filter(|i| *i >= start).map(|i| &scene.words[i]);
    let is_own_sentence = before.is_none() && rest_is_marks(scene, q.close + 1, end);
    let goes_on = earlier.is_some() && before.is_some_and(|w| w.is(",") || w.is(":") || w.is("."));
    if n_words >= SHORTEST_STATEMENT && (is_own_sentence || goes_on) {
        return Quoted::Statement(continued(scene, memory, q, end, earlier));
    }
    if n_words < SHORTEST_STATEMENT || names_a_work(scene, q) { Quoted::Term } else { Quoted::Part }
}

fn count_words(scene: &Scene, q: Quotation) -> usize {
    scene.words[q.open..q.close].iter().filter(|w| !w.is_mark()).count()
}

fn rest_is_marks(scene: &Scene, from: usize, end: usize) -> bool {
    scene.words[from.min(end)..end].iter().all(Word::is_mark)
}

fn continued(scene: &Scene, memory: &Memory, q: Quotation, end: usize, earlier: Option<&Cited>) -> Cited {
    let speaker = match earlier.and_then(|e| e.speaker.clone()) {
        Some(same) => Speaker { span: None, confidence: same.confidence.min(Confidence::Medium), ..same },
        None => Speaker { span: None, ..scene.in_focus(memory, q.open, q.open + 1, Confidence::Low) },
    };
    Cited { speaker: Some(speaker), verb: None, cue_end: end, rule: "quote-continued" }
}

/// "...," kata Budi; "...," katanya; "...," dia menambahkan; "...," menurut Budi.
fn cue_after(scene: &Scene, memory: &Memory, q: Quotation, end: usize) -> Option<Cited> {
    let mut at = q.close + 1;
    let mut is_closed = scene.words[q.close - 1].is_mark();
    while at < end && scene.words[at].is(",") {
        at += 1;
        is_closed = true;
    }
    let is_summed_up = matches!(scene.low(at), "demikian" | "begitu");
    if is_summed_up {
        at += 1;
    }
    if at >= end {
        return None;
    }
    let is_cited = matches!(scene.low(at), "bunyi" | "isi" | "penutup" | "petikan" | "kutipan");
    if is_cited || is_summed_up && is(scene.low(at), Class::Paper) {
        let is_plain = |i: &usize| !matches!(scene.low(*i), "resmi" | "tertulis" | "pers" | "singkat");
        let first = (at + 1..end).find(is_plain).filter(|_| !is_cited).unwrap_or(at + 1);
        let speaker = scene.after(memory, first)?;
        let cue_end = speaker.end;
        return Some(Cited { speaker: Some(speaker), verb: None, cue_end, rule: "quote-cue-after" });
    }
    if let Some((found, has_nya)) = cue(scene.low(at)).filter(|c| c.0.place == Use::After) {
        let mut verb_end = at + 1;
        if has_nya {
            let speaker = scene.in_focus(memory, at, at + 1, Confidence::Medium);
            return Some(cited(Some(speaker), at, verb_end));
        }
        // "terang dan jelas Budi", "kata dia lagi": a second bare verb belongs to the cue.
        if cue(scene.low(verb_end)).is_some_and(|c| c.0.place == Use::After && found.verb != c.0.verb) {
            verb_end += 1;
        }
        let speaker = scene.after(memory, verb_end).or_else(|| scene.unnamed(memory, verb_end, end));
        let cue_end = speaker.as_ref().map_or(verb_end, |s| s.end);
        return (is_closed || speaker.is_some()).then(|| cited(speaker, at, cue_end));
    }
    if !is_closed {
        return None;
    }
    if scene.low(at) == "menurutnya" {
        let speaker = scene.in_focus(memory, at, at + 1, Confidence::Medium);
        return Some(cited(Some(speaker), at, at + 1));
    }
    if scene.low(at) == "menurut" {
        let speaker = scene.after(memory, at + 1)?;
        let cue_end = speaker.end;
        return Some(cited(Some(speaker), at, cue_end));
    }
    let verb = (at + 1..end.min(at + FARTHEST_VERB)).find(|&i| is_clause_verb(scene.low(i)))?;
    let speaker = scene.before(memory, verb, at).filter(|s| s.first <= at + 1)?;
    Some(cited(Some(speaker), verb, verb + 1))
}

fn cited(speaker: Option<Speaker>, verb: usize, cue_end: usize) -> Cited {
    Cited { speaker, verb: Some(verb), cue_end, rule: "quote-cue-after" }
}

/// Budi mengatakan, "..."; Menurut Budi, "..."; Kata Budi: "...".
fn cue_before(scene: &Scene, memory: &Memory, q: Quotation, start: usize, end: usize) -> Option<Cited> {
    let mark = q.open.checked_sub(1).filter(|i| *i > start)?;
    let is_led_in = scene.words[mark].is(",") || scene.words[mark].is(":") || scene.low(mark) == "bahwa";
    if !is_led_in {
        return None;
    }
    let found =
        |speaker, verb| Some(Cited { speaker, verb: Some(verb), cue_end: end, rule: "quote-cue-before" });
    for at in (start.max(mark.saturating_sub(FARTHEST_VERB))..mark).rev() {
        let Some((c, has_nya)) = cue(scene.low(at)) else {
            if scene.low(at) == "menurut" {
                return scene.after(memory, at + 1).and_then(|s| found(Some(s), at));
            }
            continue;
        };
        match c.place {
            place if place.is_active() && !has_nya => {
                let speaker = scene.before(memory, at, start);
                return if speaker.is_some() || at + 1 == mark { found(speaker, at) } else { None };
            }
            Use::After if has_nya => {
                return found(Some(scene.in_focus(memory, at, at + 1, Confidence::Medium)), at);
            }
            Use::After | Use::Passive => {
                let speaker = scene.after(memory, at + 1);
                if speaker.is_some() {
                    return found(speaker, at);
                }
            }
            _ => {}
        }
    }
    None
}

/// "bertajuk ...", "film ...": the quotation is the name of a work or an event.
fn names_a_work(scene: &Scene, q: Quotation) -> bool {
    let before = q.open.checked_sub(1).map_or("", |i| scene.low(i));
    is(before, Class::Work)
}

#[cfg(test)]
mod tests {
    use crate::corpus::entity_words::tests::document;
    use crate::corpus::statements::{find, tests::check};

    #[test]
    fn a_cue_after_the_quotation() {
        check(
            "\"Jembatan ini aman,\" kata Kepala Dinas Bina Marga Rina Kartika, Selasa (4/3).",
            &["direct, Rina Kartika, kata: Jembatan ini aman"],
        );
        check(
            "”Jembatan ini aman. Silakan lewat!” ujar warga.",
            &["direct, warga, ujar: Jembatan ini aman. Silakan lewat!"],
        );
        check(
            "\"Jembatan ini aman,\" Rina Kartika menegaskan.",
            &["direct, Rina Kartika, menegaskan: Jembatan ini aman"],
        );
        check("\"Air akan surut,\" demikian bunyi laporan itu.", &["direct, laporan, -: Air akan surut"]);
        check("\"Tidak,\" kata Rina Kartika.", &["direct, Rina Kartika, kata: Tidak"]);
    }

    #[test]
    fn a_cue_before_the_quotation() {
        check(
            "Rina Kartika mengatakan, \"Jembatan ini aman dilewati.\"",
            &["direct, Rina Kartika, mengatakan: Jembatan ini aman dilewati"],
        );
        check(
            "Menurut laporan itu, \"jembatan ini aman dilewati.\"",
            &["direct, laporan, menurut: jembatan ini aman dilewati"],
        );
    }

    #[test]
    fn a_quotation_goes_on() {
        check(
            "\"Jembatan ini aman,\" kata Rina Kartika. \"Truk pun boleh lewat sini.\"",
            &[
                "direct, Rina Kartika, kata: Jembatan ini aman",
                "direct, Rina Kartika, -: Truk pun boleh lewat sini",
            ],
        );
        check(
            "\"Jembatan ini aman,\" kata Rina Kartika, seraya menambahkan bahwa truk boleh lewat.",
            &[
                "direct, Rina Kartika, kata: Jembatan ini aman",
                "indirect, Rina Kartika, menambahkan: truk boleh lewat",
            ],
        );
    }

    #[test]
    fn short_quotations_and_titles_are_terms() {
        let document = document(
            "Mereka menolak \"jembatan ajaib\" itu dalam diskusi bertajuk \"Siapa Punya Jembatan Kota Kita\".",
        );
        let (statements, terms) = find(&document);
        assert_eq!(statements, []);
        let got: Vec<&str> = terms.iter().map(|t| document.slice(t.span)).collect();
        assert_eq!(got, ["jembatan ajaib", "Siapa Punya Jembatan Kota Kita"]);
    }
}
