//! Where the name of a body begins and ends that its first words alone do not tell.
use super::EntityKind;
use super::entity_kinds::is_body_abroad;
use super::entity_names::{Cutter, Part, PartKind};
use super::entity_words::{Word, adjoins};
use super::gazetteer::{head, is_given};
use super::statement_words::{Class, is};

impl Cutter<'_> {
    /// What the first word of a name says of its kind.
    pub fn head_kind(&self, at: usize) -> Option<EntityKind> {
        let word = &self.words[at];
        if self.solo.contains(&word.low) {
            return None;
        }
        if word.low == "rumah" {
            let is_hospital =
                self.words.get(at + 1).is_some_and(|w| matches!(w.low.as_str(), "sakit" | "tahanan"));
            return is_hospital.then_some(EntityKind::Organisation);
        }
        let is_soft = matches!(word.low.as_str(), "hari" | "tahun");
        if is_soft && !self.in_title && !word.opens {
            return Some(EntityKind::Event);
        }
        head(&word.low)
    }

    /// "Partai Demokrat Liberal (LDP)": a known name goes on where an abbreviation stands behind more.
    pub fn abbreviated_end(&self, known_end: usize) -> Option<usize> {
        let goes_on = |i: &usize| {
            let word = &self.words[*i];
            word.is_capital() && adjoins(&self.words[*i - 1], word) && !self.is_other_name(*i)
        };
        let end = known_end + (known_end..self.words.len()).take_while(goes_on).count();
        let is_bracketed = self.words.get(end).is_some_and(|w| w.is("("))
            && self.words.get(end + 1).is_some_and(Word::is_acronym)
            && self.words.get(end + 2).is_some_and(|w| w.is(")"));
        (known_end < end && is_bracketed).then_some(end)
    }

    /// "BRI Danareksa Sekuritas": a known name goes on as far as the word that bodies end with.
    pub fn body_end(&self, known_end: usize) -> Option<usize> {
        let goes_on = |i: &usize| {
            let word = &self.words[*i];
            word.is_capital() && adjoins(&self.words[*i - 1], word) && !self.is_of_person(word)
        };
        let rest = (known_end..self.words.len().min(known_end + 3)).take_while(goes_on);
        rest.filter(|&i| is_body_abroad(&self.words[i].low)).map(|i| i + 1).next()
    }

    /// "analis Karang Group David Wiratma", "peneliti Sumbu Budi Wiratma": where the person begins behind the
    /// body that the person works for.
    pub fn behind_employer(&self, at: usize, end: usize) -> Option<usize> {
        // "ekonom senior Sumbu ..."
        let is_employed = |p: &Part| {
            p.kind == PartKind::Title
                && p.end <= at
                && at <= p.end + 1
                && is_employee(&self.words[p.end - 1].low)
        };
        if end - at < 2 || self.is_of_person(&self.words[at]) || !self.out.last().is_some_and(is_employed) {
            return None;
        }
        let body = (at + 1..end - 1).find(|&i| is_body_abroad(&self.words[i].low));
        let first = body.map_or(at + 1, |last| last + 1);
        let next = &self.words[first];
        // "peneliti Sumbu Gerania" is parted where the report goes on with "Gerania" alone.
        let is_told = self.solo.contains(&next.low) && !next.is_acronym();
        (body.is_some() || is_told || end - at > 2 && is_given(&next.low)).then_some(first)
    }
}

/// Last words of what people are at a body that is named next, not of an office of the state.
fn is_employee(low: &str) -> bool {
    is(low, Class::Employee)
}
