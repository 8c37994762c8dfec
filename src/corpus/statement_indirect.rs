//! Statements in the reporter's words: "..., kata Budi", "Budi mengatakan bahwa ...", "Menurut Budi, ...",
//! "disampaikan Budi", and those of nobody: "diharapkan ...".
use super::Confidence;
use super::entity_words::Word;
use super::gazetteer::title;
use super::statement_cues::{Use, cue};
use super::statement_scene::{Memory, Scene, Speaker};
use super::statement_words::{Class, closing_bracket, is, is_clause_verb, is_time};

/// How many words of lead-in ("Sementara itu,") may stand before "menurut".
const LONGEST_LEAD_IN: usize = 8;

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

/// A stretch of a paragraph that is read as one: a sentence, or several joined by a quotation.
pub(super) struct Unit<'s, 'a, 'd> {
    /// The paragraph.
    pub scene: &'s Scene<'a, 'd>,
    /// First word.
    pub start: usize,
    /// One past the last word.
    pub end: usize,
    /// Whether each word of the paragraph stands in quotation marks.
    pub quoted: &'s [bool],
}

impl Unit<'_, '_, '_> {
    fn is_open(&self, at: usize) -> bool {
        !self.quoted.get(at).copied().unwrap_or(false)
    }

    fn low(&self, at: usize) -> &str {
        if at < self.end { self.scene.low(at) } else { "" }
    }

    fn is_mark(&self, at: usize, mark: &str) -> bool {
        at < self.end && self.scene.words[at].is(mark)
    }

    fn count(&self, first: usize, end: usize) -> usize {
        self.scene.words[first.min(end)..end].iter().filter(|w| !w.is_mark()).count()
    }

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
            && self.count(self.start, comma) < SHORTEST_CLAUSE
            && self.count(rest.min(self.end), self.end) >= 4
            && !is_time(&self.scene.words[rest.min(self.end - 1)])
            && !matches!(self.low(rest), "saat" | "ketika" | "dalam" | "usai" | "seusai" | "di");
        if is_inserted { (rest, self.end) } else { (self.start, comma) }
    }

    /// Whether a speaker can begin here: a capital, a pronoun, a title, a kind of people.
    fn begins_speaker(&self, at: usize) -> bool {
        let Some(word) = self.scene.words.get(at).filter(|_| at < self.end) else { return false };
        word.is_capital()
            || is(&word.low, Class::Pronoun)
            || title(&self.scene.words[at..]) > 0
            || is(&word.low, Class::Paper)
            || matches!(
                word.low.as_str(),
                "polisi"
                    | "pemerintah"
                    | "seorang"
                    | "salah"
                    | "para"
                    | "mereka"
                    | "pihak"
                    | "perempuan"
                    | "pria"
                    | "dua"
                    | "lelaki"
                    | "warga"
            )
    }

    /// "Menurut Budi, ..." and "Diakui Budi, ..." at the beginning.
    fn according_to(&self, memory: &Memory) -> Option<Reported> {
        let limit = self.end.min(self.start + LONGEST_LEAD_IN);
        let verb = (self.start..limit).find(|&i| self.is_source_word(i))?;
        let is_lead_in = verb == self.start
            || self.is_mark(verb - 1, ",")
            || self.scene.words[self.start..verb].iter().all(|w| is(&w.low, Class::Joint) || w.is_mark());
        if !is_lead_in
            || !self.is_open(verb)
            || matches!(self.low(verb + 1), "rencana" | "jadwal" | "saya" | "kami" | "dugaan")
        {
            return None;
        }
        let speaker = if self.low(verb) == "menurutnya" {
            self.scene.in_focus(memory, verb, verb + 1, Confidence::Medium)
        } else {
            self.scene.after(memory, verb + 1)?
        };
        let begins_clause = speaker.person.is_some() && self.is_clause_start(speaker.end);
        let first = if begins_clause {
            speaker.end
        } else {
            let comma = (speaker.end..self.end).find(|&i| self.is_mark(i, ","))?;
            self.after_apposition(comma + 1)
        };
        if self.count(first, self.end) < 2 {
            return None;
        }
        Some(Reported { speaker: Some(speaker), verb, first, end: self.end, via: None, rule: "according-to" })
    }

    /// "Menurut Budi harga akan naik": what was said begins without a comma.
    fn is_clause_start(&self, at: usize) -> bool {
        at < self.end
            && !self.scene.words[at].is_mark()
            && !is(self.low(at), Class::Preposition)
            && !matches!(self.low(at), "yang" | "saat" | "ketika" | "usai" | "selaku" | "sebagai" | "dan")
    }

    fn is_source_word(&self, at: usize) -> bool {
        matches!(self.low(at), "menurut" | "menurutnya")
            || at == self.start
                && cue(self.low(at)).is_some_and(|c| c.0.place == Use::Passive && !c.1)
                && self.begins_speaker(at + 1)
    }

    /// Past "salah satu pendiri lembaga itu," after a name.
    fn after_apposition(&self, at: usize) -> usize {
        let is_apposition = title(&self.scene.words[at.min(self.end)..]) > 0
            && !self.scene.words[at].is_capital()
            || matches!(self.low(at), "salah" | "yang" | "selaku");
        let next = (at..self.end.min(at + 16)).find(|&i| self.is_mark(i, ","));
        let is_day = at < self.end && is_time(&self.scene.words[at]);
        match next {
            Some(comma) if is_apposition || is_day => comma + 1,
            _ => at,
        }
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
            if self.count(first, self.end) == 0 || !self.is_fit(verb) {
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

    /// Whether the verb does not tell of something said: "yang menyebut", "tidak mengatakan", "akan meminta".
    fn is_blocked(&self, verb: usize, start: usize) -> bool {
        let mut at = verb;
        while at > start && is(self.low(at - 1), Class::Between) {
            at -= 1;
        }
        at > start && is(self.low(at - 1), Class::Barring)
    }

    /// Whether what follows a verb that also tells of deeds makes it one of saying.
    fn is_fit(&self, verb: usize) -> bool {
        let says_that = |i: usize| self.low(i) == "bahwa" || self.is_mark(i, ",") || self.is_mark(i, ":");
        let next = self.low(verb + 1);
        match cue(self.low(verb)).map(|c| c.0.place) {
            Some(Use::That) => {
                says_that(verb + 1) || (verb + 2..self.end.min(verb + 12)).any(|i| self.low(i) == "bahwa")
            }
            Some(Use::Wish) => {
                ["me", "ber"].iter().any(|p| next.starts_with(p)) && next.len() > 5
                    || (verb + 1..self.end.min(verb + 14))
                        .any(|i| matches!(self.low(i), "untuk" | "agar" | "supaya"))
            }
            _ => true,
        }
    }

    /// First word of what was said after the verb.
    fn complement(&self, verb: usize) -> usize {
        let mut at = verb + 1;
        while matches!(self.low(at), "kembali" | "lagi" | "pula" | "juga") {
            at += 1;
        }
        if self.low(at) == "bahwa" || self.is_mark(at, ",") || self.is_mark(at, ":") {
            let day = self.after_day(at + 1);
            return if self.low(day) == "bahwa" { day + 1 } else { day };
        }
        let is_aside = matches!(
            self.low(at),
            "kepada" | "di" | "dalam" | "saat" | "ketika" | "usai" | "melalui" | "lewat" | "pada"
        );
        let limit = self.end.min(at + 24);
        let that =
            (at..limit).take_while(|&i| !is_clause_verb(self.low(i))).find(|&i| self.low(i) == "bahwa");
        match that {
            Some(that) if is_aside => that + 1,
            _ => at,
        }
    }

    /// Past "Senin (1/2)," after a comma.
    fn after_day(&self, at: usize) -> usize {
        let is_day = at < self.end && is_time(&self.scene.words[at]) && self.scene.words[at].is_capital();
        if !is_day {
            return at;
        }
        let mut next = at;
        while next < self.end && is_time(&self.scene.words[next]) {
            next += 1;
        }
        if self.is_mark(next, "(") {
            next = closing_bracket(self.scene.words, next);
        }
        if self.is_mark(next, ",") { next + 1 } else { at }
    }

    /// Where what was said ends: before ", seraya menambahkan ..." the chain takes over.
    fn before_source(&self, first: usize) -> usize {
        self.chain(first).map_or(self.end, |c| c.1)
    }

    /// A further cue of the same speaker from `from` on: its verb and where the words before it end.
    pub fn chain(&self, from: usize) -> Option<(usize, usize)> {
        (from + 1..self.end).find_map(|at| {
            if !self.is_open(at) {
                return None;
            }
            let joint = self.low(at);
            let is_while = matches!(joint, "seraya" | "sambil" | "sembari");
            let is_and = matches!(joint, "dan" | "serta") && self.low(at + 2) == "bahwa";
            let follows = is_clause_verb(self.low(at + 1)) && (is_while || is_and);
            let end = if self.is_mark(at - 1, ",") { at - 1 } else { at };
            follows.then_some((at + 1, end))
        })
    }

    /// The statement of a further cue of `speaker`.
    pub fn chained(&self, verb: usize, speaker: &Option<Speaker>) -> Option<Reported> {
        let first = self.complement(verb);
        let speaker = speaker.clone().map(|s| Speaker { span: None, ..s });
        let is_empty = self.count(first, self.end) == 0;
        (!is_empty).then_some(Reported { speaker, verb, first, end: self.end, via: None, rule: "chained" })
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
            if is_lead && self.count(self.start, verb) < 3 { self.complement(verb) } else { self.start };
        Some(Reported { speaker: None, verb, first, end: self.end, via, rule: "agentless" })
    }

    fn is_agentless(&self, at: usize) -> bool {
        let Some((c, false)) = cue(self.low(at)) else { return false };
        let says_that = self.low(at + 1) == "bahwa" || self.is_mark(at + 1, ",");
        let fits = c.place == Use::Agentless || c.place == Use::Passive && says_that;
        let before = if at > self.start { self.low(at - 1) } else { "" };
        let has_agent = self.low(at + 1) == "oleh"
            || self.scene.name_starting(at + 1).is_some_and(|n| n.kind == super::EntityKind::Person);
        let is_predicate = self.count(self.start, at) <= LONGEST_SUBJECT;
        fits && is_predicate
            && !has_agent
            && !matches!(before, "yang" | "tidak" | "seperti" | "sesuai" | "tak" | "sebagaimana")
    }

    /// "Dilansir dari X, ..." with nothing else that says who.
    fn cited(&self, memory: &Memory) -> Option<Reported> {
        let verb = self.citation(self.start, self.end.min(self.start + LONGEST_LEAD_IN))?;
        let source = self.citation_source(memory, verb)?;
        let comma = (source.end..self.end).find(|&i| self.is_mark(i, ","))?;
        let first = self.after_apposition(comma + 1);
        let is_empty = self.count(first, self.end) < 3;
        (!is_empty).then_some(Reported {
            speaker: Some(source),
            verb,
            first,
            end: self.end,
            via: None,
            rule: "cited",
        })
    }

    fn citation(&self, from: usize, to: usize) -> Option<usize> {
        (from..to).find(|&i| {
            let before = if i > from { self.low(i - 1) } else { "," };
            self.is_open(i)
                && matches!(before, "," | "seperti" | "sebagaimana" | "demikian" | "dan")
                && matches!(
                    self.low(i),
                    "dilansir" | "dikutip" | "melansir" | "mengutip" | "dinukil" | "menukil" | "disadur"
                )
        })
    }

    fn citation_source(&self, memory: &Memory, verb: usize) -> Option<Speaker> {
        let at = if matches!(self.low(verb + 1), "dari" | "oleh") { verb + 2 } else { verb + 1 };
        let name = (at..self.end.min(at + 4)).find_map(|i| self.scene.name_starting(i));
        name.map(|n| self.scene.named(memory, n)).or_else(|| {
            let end = (at..self.end.min(at + 8)).find(|&i| self.scene.words[i].is_mark())?;
            self.scene.phrase(memory, at, end)
        })
    }

    /// The paper or agency named in some words.
    fn source_in(&self, memory: &Memory, from: usize, to: usize) -> Option<String> {
        if let Some(verb) = self.citation(from, to) {
            return self.citation_source(memory, verb).and_then(|s| s.name);
        }
        let at = (from..to.min(self.end)).find(|&i| is(self.low(i), Class::Paper) && self.is_open(i))?;
        let is_through = at > from
            && matches!(self.low(at - 1), "dalam" | "melalui" | "lewat" | "dari" | "via" | "sebuah");
        is_through.then(|| paper_name(self.scene, memory, at, self.end))
    }
}

/// "keterangan resmi Kementerian X": the noun, what describes it, and the body named in its clause.
pub(super) fn paper_name(scene: &Scene, memory: &Memory, at: usize, end: usize) -> String {
    let describes = |w: &Word| {
        matches!(
            w.low.as_str(),
            "resmi" | "tertulis" | "pers" | "bersama" | "singkat" | "terbaru" | "tahunan"
        )
    };
    let mut noun_end = at + 1;
    while noun_end < end && describes(&scene.words[noun_end]) {
        noun_end += 1;
    }
    let mut name = scene.text(memory, at, noun_end);
    for i in noun_end..end.min(noun_end + 12) {
        if scene.words[i].is_mark() {
            break;
        }
        if let Some(owner) = scene.name_starting(i).filter(|n| n.kind == super::EntityKind::Organisation) {
            name = format!("{name} {}", memory.people.name(owner.entity));
            break;
        }
    }
    name
}
