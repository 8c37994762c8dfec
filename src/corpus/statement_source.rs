//! Sources named first: "Menurut Budi, ...", "Diakui Budi, ...", "Dilansir dari X, ...".
use super::Confidence;
use super::statement_cues::{Use, cue};
use super::statement_indirect::{LONGEST_LEAD_IN, Reported};
use super::statement_scene::Memory;
use super::statement_unit::Unit;
use super::statement_words::{Class, is};

impl Unit<'_, '_, '_> {
    /// "Menurut Budi, ..." and "Diakui Budi, ..." at the beginning.
    pub fn according_to(&self, memory: &Memory) -> Option<Reported> {
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
        let speaker = if self.low(verb).ends_with("nya") {
            self.scene.in_focus(memory, verb, verb + 1, Confidence::Medium)
        } else {
            self.scene.after(memory, verb + 1)?
        };
        let begins_clause =
            speaker.person.is_some() && !self.is_mark(speaker.end, ",") && self.is_clause_start(speaker.end);
        let first = if begins_clause {
            speaker.end
        } else {
            let comma = (speaker.end..self.end).find(|&i| self.is_mark(i, ","))?;
            self.after_apposition(comma + 1)
        };
        if !self.has_words(2, first, self.end) {
            return None;
        }
        Some(Reported { speaker: Some(speaker), verb, first, end: self.end, via: None, rule: "according-to" })
    }

    /// "Menurut Budi harga akan naik": what was said begins without a comma.
    pub fn is_clause_start(&self, at: usize) -> bool {
        at < self.end
            && !self.scene.words[at].is_mark()
            && !is(self.low(at), Class::Preposition)
            && !matches!(self.low(at), "yang" | "saat" | "ketika" | "usai" | "selaku" | "sebagai" | "dan")
    }

    pub fn is_source_word(&self, at: usize) -> bool {
        if matches!(self.low(at), "menurut" | "menurutnya") {
            return true;
        }
        let Some((found, has_nya)) = cue(self.low(at)).filter(|_| at == self.start) else { return false };
        match found.place {
            Use::Passive => !has_nya && self.begins_speaker(at + 1),
            Use::After if is_rarely_noun(found.verb) => {
                if has_nya {
                    self.is_mark(at + 1, ",")
                } else {
                    self.begins_speaker(at + 1)
                }
            }
            _ => false,
        }
    }

    /// "Dilansir dari X, ..." with nothing else that says who.
    pub fn cited(&self, memory: &Memory) -> Option<Reported> {
        let verb = self.citation(self.start, self.end.min(self.start + LONGEST_LEAD_IN))?;
        let source = self.citation_source(memory, verb)?;
        let comma = (source.end..self.end).find(|&i| self.is_mark(i, ","))?;
        let first = self.after_apposition(comma + 1);
        let has_words = self.has_words(3, first, self.end);
        has_words.then_some(Reported {
            speaker: Some(source),
            verb,
            first,
            end: self.end,
            via: None,
            rule: "cited",
        })
    }
}

/// Bare roots that hardly ever open a sentence as nouns, as "pesan" and "harap" do.
fn is_rarely_noun(verb: &str) -> bool {
    matches!(
        verb,
        "kata"
            | "ujar"
            | "tutur"
            | "ucap"
            | "imbuh"
            | "tambah"
            | "lanjut"
            | "sambung"
            | "ungkap"
            | "tegas"
            | "papar"
    )
}

#[cfg(test)]
mod tests {
    use crate::corpus::statements::tests::check;

    #[test]
    fn the_source_comes_first() {
        check(
            "Menurut Rina Kartika, salah satu pendiri koperasi, jagung mahal.",
            &["indirect, Rina Kartika, menurut: jagung mahal"],
        );
        check(
            "Sementara itu, menurut Rina Kartika, jagung mahal.",
            &["indirect, Rina Kartika, menurut: jagung mahal"],
        );
        check(
            "Menurut Rina Kartika jagung mahal sekali.",
            &["indirect, Rina Kartika, menurut: jagung mahal sekali"],
        );
        check("Diakui Rina Kartika, jagung mahal.", &["indirect, Rina Kartika, diakui: jagung mahal"]);
        check("Menurut rencana, jalan dibuka lusa.", &[]);
        check(
            "Rina Kartika datang. Kata dia, jagung mahal. Tambahnya, beras pun naik.",
            &["indirect, Rina Kartika, kata: jagung mahal", "indirect, Rina Kartika, tambah: beras pun naik"],
        );
    }

    #[test]
    fn an_agency_is_cited() {
        check(
            "Dilansir dari Reuters, harga jagung naik tajam.",
            &["indirect, Reuters, dilansir: harga jagung naik tajam"],
        );
        check(
            "Dilansir dari Reuters, Rina Kartika memuji petani jagung.",
            &["indirect, Rina Kartika, memuji via Reuters: petani jagung"],
        );
    }
}
