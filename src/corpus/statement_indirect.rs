//! Statements in the reporter's words: "..., kata Budi", "Budi mengatakan bahwa ...", "disampaikan Budi",
//! and those of nobody: "diharapkan ...".
use super::statement_cues::{Use, cue};
use super::statement_scene::{Memory, Speaker};
use super::statement_unit::Unit;
use super::statement_words::{is_clause_verb, is_time};
use super::{Confidence, EntityKind};

/// How many words of lead-in ("Sementara itu,") may stand before "menurut".
pub(super) const LONGEST_LEAD_IN: usize = 8;

/// Words before "diduga" and the like beyond which it tells of a detail, not of the whole.
const LONGEST_SUBJECT: usize = 12;

/// Words before an inserted ", kata Budi," from which on the cue closes the statement.
const SHORTEST_CLAUSE: usize = 6;

/// A statement in the reporter's words before its span is cut.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Reported {
    /// Whose.
    pub speaker: Option<Speaker>,
    /// Index of the verb.
    pub verb: usize,
    /// First word of what was said.
    pub first: usize,
    /// One past its last word.
    pub end: usize,
    /// The paper or agency it came through.
    pub via: Option<String>,
    /// Code of the rule.
    pub rule: &'static str,
}

/// Whether a cue stands in the sentence itself or in what a paper is said to say. One level is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nesting {
    Outer,
    Inner,
}

impl Unit<'_, '_, '_> {
    /// The statement of the unit, the strongest cue first.
    pub fn statement(&self, memory: &Memory) -> Option<Reported> {
        self.according_to(memory)
            .or_else(|| self.cue_after(memory))
            .or_else(|| self.cue_before(memory, self.start, Nesting::Outer))
            .or_else(|| self.refers_back(memory))
            .or_else(|| self.agentless(memory))
            .or_else(|| self.cited(memory))
    }

    /// "..., kata Budi" and "..., menurut Budi".
    fn cue_after(&self, memory: &Memory) -> Option<Reported> {
        for comma in self.start + 1..self.end {
            if !self.is_mark(comma, ",") || !self.is_open(comma) {
                continue;
            }
            let verb = comma + 1;
            let is_source = self.low(verb) == "menurut" || self.low(verb) == "menurutnya";
            let found = cue(self.low(verb)).filter(|c| c.0.place == Use::After);
            if found.is_none() && !is_source {
                continue;
            }
            let has_nya = self.low(verb).ends_with("nya");
            let speaker = if has_nya {
                Some(self.scene.in_focus(memory, verb, verb + 1, Confidence::Medium))
            } else if self.begins_speaker(verb + 1) {
                self.scene.after(memory, verb + 1)
            } else {
                None
            };
            let Some(speaker) = speaker else { continue };
            let (first, end) = self.around(comma, speaker.end);
            let via = self.source_in(memory, speaker.end, self.end);
            return Some(Reported { verb, first, end, via, rule: "cue-after", speaker: Some(speaker) });
        }
        None
    }

    /// What was said around an inserted cue: what stands before it, or, where that is only a lead-in,
    /// what follows.
    fn around(&self, comma: usize, cue_end: usize) -> (usize, usize) {
        let rest = cue_end + 1;
        let is_inserted = self.is_mark(cue_end, ",")
            && !self.has_words(SHORTEST_CLAUSE, self.start, comma)
            && self.has_words(1 + self.count(self.start, comma), rest, self.end)
            && !is_time(&self.scene.words[rest.min(self.end - 1)])
            && !matches!(
                self.low(rest),
                "saat" | "ketika" | "dalam" | "usai" | "seusai" | "di" | "seraya" | "sambil" | "sembari"
            );
        if is_inserted { (rest, self.end) } else { (self.start, comma) }
    }

    /// "Budi mengatakan bahwa ..." in the clause from `start` on.
    fn cue_before(&self, memory: &Memory, start: usize, nesting: Nesting) -> Option<Reported> {
        for verb in start + 1..self.end {
            if !self.is_open(verb) || !is_clause_verb(self.low(verb)) || self.is_blocked(verb, start) {
                continue;
            }
            let Some(speaker) = self.scene.before(memory, verb, start) else { continue };
            let opening = if speaker.first > start { self.low(speaker.first - 1) } else { "" };
            if matches!(
                opening,
                "sejak" | "sebelum" | "hingga" | "jika" | "apabila" | "bila" | "kalau" | "agar" | "supaya"
            ) {
                continue;
            }
            let first = self.complement(verb);
            if !self.is_fit(verb) || !self.has_words(1, first, self.end) {
                continue;
            }
            let end = self.before_source(first);
            if speaker.is_document
                && nesting == Nesting::Outer
                && let Some(inner) = self.cue_before(memory, first, Nesting::Inner)
                && inner.speaker.as_ref().is_some_and(|s| !s.is_document)
            {
                return Some(Reported { via: speaker.name, ..inner });
            }
            let via = self.source_in(memory, self.start, speaker.first);
            return Some(Reported { speaker: Some(speaker), verb, first, end, via, rule: "cue-before" });
        }
        None
    }

    /// Where what was said ends: before ", seraya menambahkan ..." the chain takes over.
    fn before_source(&self, first: usize) -> usize {
        self.chain(first).map_or(self.end, |c| c.1)
    }

    /// The statement of a further cue of `speaker`.
    pub fn chained(&self, verb: usize, speaker: &Option<Speaker>) -> Option<Reported> {
        let first = self.complement(verb);
        let speaker = speaker.clone().map(|s| Speaker { span: None, ..s });
        let has_words = self.has_words(1, first, self.end);
        has_words.then_some(Reported { speaker, verb, first, end: self.end, via: None, rule: "chained" })
    }

    /// "Hal itu disampaikan Budi dalam ...".
    fn refers_back(&self, memory: &Memory) -> Option<Reported> {
        let is_passive = |i: &usize| {
            self.is_open(*i) && cue(self.low(*i)).is_some_and(|c| c.0.place == Use::Passive && !c.1)
        };
        let verb = (self.start + 1..self.end).find(is_passive)?;
        if self.is_blocked(verb, self.start) {
            return None;
        }
        let mut at = verb + 1;
        while matches!(self.low(at), "oleh" | "langsung" | "juga" | "pula") {
            at += 1;
        }
        if !self.begins_speaker(at) {
            return None;
        }
        let speaker = self.scene.after(memory, at).filter(|s| s.person.is_some())?;
        Some(Reported {
            speaker: Some(speaker),
            verb,
            first: self.start,
            end: verb,
            via: None,
            rule: "refers-back",
        })
    }

    /// "diharapkan ..." without anyone who hopes.
    fn agentless(&self, memory: &Memory) -> Option<Reported> {
        let verb = (self.start..self.end).find(|&i| self.is_open(i) && self.is_agentless(i))?;
        let via = self.source_in(memory, self.start, verb);
        let is_lead = verb == self.start || self.is_mark(verb + 1, ",") || self.low(verb + 1) == "bahwa";
        let first =
            if is_lead && !self.has_words(3, self.start, verb) { self.complement(verb) } else { self.start };
        Some(Reported { speaker: None, verb, first, end: self.end, via, rule: "agentless" })
    }

    fn is_agentless(&self, at: usize) -> bool {
        let Some((c, false)) = cue(self.low(at)) else { return false };
        let says_that = self.low(at + 1) == "bahwa" || self.is_mark(at + 1, ",");
        let fits = c.place == Use::Agentless || c.place == Use::Passive && says_that;
        let before = if at > self.start { self.low(at - 1) } else { "" };
        let has_agent = self.low(at + 1) == "oleh"
            || self.scene.name_starting(at + 1).is_some_and(|n| n.kind == EntityKind::Person);
        fits && !self.has_words(LONGEST_SUBJECT + 1, self.start, at)
            && !has_agent
            && !matches!(before, "yang" | "tidak" | "seperti" | "sesuai" | "tak" | "sebagaimana")
    }
}

#[cfg(test)]
mod tests {
    use crate::corpus::statements::tests::check;

    #[test]
    fn a_cue_after_the_words() {
        check(
            "Sawah di lereng itu aman dari banjir, kata Rina Kartika.",
            &["indirect, Rina Kartika, kata: Sawah di lereng itu aman dari banjir"],
        );
        check(
            "Selama kemarau, kata Rina Kartika, petani menanam jagung.",
            &["indirect, Rina Kartika, kata: petani menanam jagung"],
        );
        check(
            "Panen tahun ini baik, kata Rina Kartika, seraya menambahkan bahwa harga turun.",
            &[
                "indirect, Rina Kartika, kata: Panen tahun ini baik",
                "indirect, Rina Kartika, menambahkan: harga turun",
            ],
        );
        check("Kata itu berasal dari bahasa Jawa, tegas dan pendek.", &[]);
    }

    #[test]
    fn a_cue_before_the_words() {
        check(
            "Rina Kartika pada Rabu (5/2) mengatakan bahwa panen baik.",
            &["indirect, Rina Kartika, mengatakan: panen baik"],
        );
        check(
            "Rina Kartika juga meminta petani untuk menanam jagung.",
            &["indirect, Rina Kartika, meminta: petani untuk menanam jagung"],
        );
        check(
            "Rina Kartika mengatakan, Kamis (6/2), harga jagung naik.",
            &["indirect, Rina Kartika, mengatakan: harga jagung naik"],
        );
        check(
            "Rina Kartika mengatakan kepada wartawan bahwa panen baik.",
            &["indirect, Rina Kartika, mengatakan: panen baik"],
        );
        check(
            "Rina Kartika mengatakan kepada Warta Nusa, panen baik.",
            &["indirect, Rina Kartika, mengatakan: panen baik"],
        );
        check("Petani Rina Kartika bilang, panen baik.", &["indirect, Rina Kartika, bilang: panen baik"]);
        check("Rina Kartika mengeklaim panen baik.", &["indirect, Rina Kartika, mengeklaim: panen baik"]);
        check(
            "Rina Kartika memastikan stok jagung tetap aman.",
            &["indirect, Rina Kartika, memastikan: stok jagung tetap aman"],
        );
        check(
            "Rina Kartika menyebut \"musim paceklik\" belum usai.",
            &["indirect, Rina Kartika, menyebut: \"musim paceklik\" belum usai"],
        );
    }

    #[test]
    fn what_was_not_said_is_no_statement() {
        check("Rina Kartika tidak mengatakan apa-apa soal panen.", &[]);
        check("Rina Kartika akan meminta bantuan pupuk besok.", &[]);
        check("Ada orang yang menyebut panen itu buruk.", &[]);
        check("Rina Kartika melaporkan tetangganya kemarin.", &[]);
        check("Rina Kartika mengajak anaknya ke pasar.", &[]);
        check("Rina Kartika memastikan pagar yang sudah lama terkunci.", &[]);
        check("Rina Kartika melaporkan tetangganya dan akan pulang.", &[]);
    }

    #[test]
    fn papers_and_passives() {
        check(
            "Laporan itu menyatakan bahwa Rina Kartika menekankan pentingnya jagung.",
            &["indirect, Rina Kartika, menekankan via laporan: pentingnya jagung"],
        );
        check(
            "Dalam keterangan tertulis Kementerian Pertanian, Rina Kartika memuji petani jagung.",
            &["indirect, Rina Kartika, memuji via keterangan tertulis Kementerian Pertanian: petani jagung"],
        );
        check(
            "Hal itu disampaikan Rina Kartika dalam rapat.",
            &["indirect, Rina Kartika, disampaikan: Hal itu"],
        );
    }

    #[test]
    fn nobody_hopes() {
        check(
            "Dengan pupuk itu, panen diharapkan naik dua kali.",
            &["agentless, -, diharapkan: Dengan pupuk itu, panen diharapkan naik dua kali"],
        );
        check("Panen yang diharapkan belum datang.", &[]);
    }
}
