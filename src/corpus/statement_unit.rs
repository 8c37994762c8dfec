//! A stretch of a paragraph that is read as one, and what its verbs, marks and papers say.
use super::EntityKind;
use super::entity_words::Word;
use super::gazetteer::title;
use super::statement_cues::{Use, cue};
use super::statement_scene::{Memory, Scene, Speaker};
use super::statement_words::{Class, closing_bracket, is, is_clause_verb, is_time};

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
    /// Whether a word stands outside quotation marks.
    pub fn is_open(&self, at: usize) -> bool {
        !self.quoted.get(at).copied().unwrap_or(false)
    }

    /// The low form of a word, "" past the end.
    pub fn low(&self, at: usize) -> &str {
        if at < self.end { self.scene.low(at) } else { "" }
    }

    /// Whether a word is this mark.
    pub fn is_mark(&self, at: usize, mark: &str) -> bool {
        at < self.end && self.scene.words[at].is(mark)
    }

    /// Words and numbers in a range.
    pub fn count(&self, first: usize, end: usize) -> usize {
        self.scene.words[first.min(end)..end].iter().filter(|w| !w.is_mark()).count()
    }

    /// Whether a range has at least `least` words or numbers. It reads no further than that, so that
    /// a sentence of ten thousand cues is not read to its end for each of them.
    pub fn has_words(&self, least: usize, first: usize, end: usize) -> bool {
        let words = self.scene.words[first.min(end)..end].iter().filter(|w| !w.is_mark());
        words.take(least).count() == least
    }

    /// Whether a speaker can begin here: a capital, a pronoun, a title, a kind of people.
    pub fn begins_speaker(&self, at: usize) -> bool {
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

    /// Past "salah satu pendiri lembaga itu," after a name.
    pub fn after_apposition(&self, at: usize) -> usize {
        let is_apposition = title(&self.scene.words[at.min(self.end)..]) > 0
            && !self.scene.words[at].is_capital()
            || matches!(self.low(at), "salah" | "yang" | "selaku" | "seorang");
        let next = (at..self.end.min(at + 16)).find(|&i| self.is_mark(i, ","));
        let is_day = at < self.end && is_time(&self.scene.words[at]);
        match next {
            Some(comma) if is_apposition || is_day => comma + 1,
            _ => at,
        }
    }

    /// Past "Senin (1/2)," after a comma.
    pub fn after_day(&self, at: usize) -> usize {
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

    /// First word of what was said after the verb.
    pub fn complement(&self, verb: usize) -> usize {
        let mut at = verb + 1;
        while matches!(self.low(at), "kembali" | "lagi" | "pula" | "juga" | "baik") {
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
            // "mengatakan kepada Warta, ia belum pulang"
            None if self.low(at) == "kepada" => {
                (at..self.end.min(at + 8)).find(|&i| self.is_mark(i, ",")).map_or(at, |comma| comma + 1)
            }
            _ => at,
        }
    }

    /// Whether the verb does not tell of something said: "yang menyebut", "tidak mengatakan", "akan meminta".
    pub fn is_blocked(&self, verb: usize, start: usize) -> bool {
        let mut at = verb;
        while at > start && is(self.low(at - 1), Class::Between) {
            at -= 1;
        }
        at > start && is(self.low(at - 1), Class::Barring)
    }

    /// Whether what follows a verb that also tells of deeds makes it one of saying.
    pub fn is_fit(&self, verb: usize) -> bool {
        let says_that = |i: usize| self.low(i) == "bahwa" || self.is_mark(i, ",") || self.is_mark(i, ":");
        let next = self.low(verb + 1);
        if self.low(verb) == "menyambut" {
            return next == "baik";
        }
        match cue(self.low(verb)).map(|c| c.0.place) {
            Some(Use::That) => {
                says_that(verb + 1)
                    || (verb + 2..self.end.min(verb + 12)).any(|i| self.low(i) == "bahwa")
                    || self.has_predicate(verb + 2)
            }
            Some(Use::Wish) => {
                ["me", "ber"].iter().any(|p| next.starts_with(p)) && next.len() > 5
                    || (verb + 1..self.end.min(verb + 14))
                        .any(|i| matches!(self.low(i), "untuk" | "agar" | "supaya"))
            }
            _ => true,
        }
    }

    /// "memastikan stok tetap aman": what follows is a clause with a predicate of its own, no object.
    fn has_predicate(&self, from: usize) -> bool {
        (from..self.end.min(from + 10))
            .map(|i| self.low(i))
            .take_while(|low| {
                low.starts_with(char::is_alphanumeric)
                    && !is(low, Class::Joint)
                    && !is(low, Class::Preposition)
            })
            .any(|low| {
                is(low, Class::Between) || is(low, Class::Barring) || matches!(low, "bukan" | "aman" | "siap")
            })
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

    /// The paper or agency named in some words.
    pub fn source_in(&self, memory: &Memory, from: usize, to: usize) -> Option<String> {
        if let Some(verb) = self.citation(from, to) {
            return self.citation_source(memory, verb).and_then(|s| s.name);
        }
        let at = (from..to.min(self.end)).find(|&i| is(self.low(i), Class::Paper) && self.is_open(i))?;
        let is_through = at > from
            && matches!(self.low(at - 1), "dalam" | "melalui" | "lewat" | "dari" | "via" | "sebuah");
        is_through.then(|| paper_name(self.scene, memory, at, to.min(self.end)))
    }

    /// The word of a citation in a range: "dilansir".
    pub fn citation(&self, from: usize, to: usize) -> Option<usize> {
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

    /// What "dilansir dari" names.
    pub fn citation_source(&self, memory: &Memory, verb: usize) -> Option<Speaker> {
        let at = if matches!(self.low(verb + 1), "dari" | "oleh") { verb + 2 } else { verb + 1 };
        let name = (at..self.end.min(at + 4)).find_map(|i| self.scene.name_starting(i));
        name.map(|n| self.scene.named(memory, n)).or_else(|| {
            let end = (at..self.end.min(at + 8)).find(|&i| self.scene.words[i].is_mark())?;
            self.scene.phrase(memory, at, end)
        })
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
    // The noun is a common one, whatever capital the start of a sentence gives it.
    let rest = if at + 1 < noun_end { scene.text(memory, at + 1, noun_end) } else { String::new() };
    let mut name = format!("{} {rest}", scene.words[at].low).trim_end().to_owned();
    for i in noun_end..end.min(noun_end + 12) {
        if scene.words[i].is_mark() {
            break;
        }
        if let Some(owner) = scene.name_starting(i).filter(|n| n.kind == EntityKind::Organisation) {
            name = format!("{name} {}", memory.people.name(owner.entity));
            break;
        }
    }
    name
}
