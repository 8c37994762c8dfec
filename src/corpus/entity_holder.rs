//! Whether the holder of an office is named behind a comma: "Kepala Dinas X Kota Y, Rina Wati, ...".
use super::EntityKind;
use super::entity_ends::{governs_place, is_day_name};
use super::entity_names::{Cutter, PartKind};
use super::entity_words::{Word, adjoins};
use super::gazetteer::{head, is_given, is_office, known, looks_common, title};
use super::statement_cues::cue;
use super::statement_words::{Class, is};
use crate::text::TokenKind;

/// Words looked at before the comma.
const LONGEST_OFFICE: usize = 16;
/// Words looked at behind the comma.
const LONGEST_HOLDER: usize = 14;

impl Cutter<'_> {
    /// Whether the capitals from `at` on are the body or place of the office alone, because its
    /// holder follows behind a comma: "pelatih Persela Raya, Aji Santana, ...". A usual given name
    /// among them says that the holder is one of them.
    pub fn holder_follows(&self, at: usize) -> bool {
        let mut end = at;
        while end < at + LONGEST_OFFICE
            && self
                .words
                .get(end)
                .is_some_and(|w| goes_on(w) && (end == at || adjoins(&self.words[end - 1], w)))
        {
            end += 1;
        }
        let own_name = head(&self.words[at].low).is_some();
        let names = self.words.get(at + usize::from(own_name)..end).unwrap_or(&[]);
        let has_person = names.iter().any(|w| self.is_of_person(w) && !is_office(&w.low));
        if end == at || has_person || !self.words.get(end).is_some_and(|w| w.is(",")) {
            return false;
        }
        self.names_holder(end + 1)
    }

    /// Whether a word is one that people are called by here.
    pub fn is_of_person(&self, word: &Word) -> bool {
        self.solo.contains(&word.low) && !word.is_acronym() || is_given(&word.low)
    }

    /// Whether a name stands at `from`, alone between marks or before what is said of it.
    fn names_holder(&self, from: usize) -> bool {
        let limit = self.words.len().min(from + LONGEST_HOLDER);
        let mut at = from;
        // "Ir.", "KH", "dr."
        while at < limit && (is_address(&self.words[at]) || self.words[at].is(".") && at > from) {
            at += 1;
        }
        let first = at;
        while at < limit && (self.words[at].is_capital() || self.words[at].is(".") && self.is_initial(at)) {
            let word = &self.words[at];
            let is_other =
                is_day_name(word) || known(&self.words[at..]).is_some() || head(&word.low).is_some();
            if is_other || title(&self.words[at..]) > 0 && !is_given(&word.low) || is_office(&word.low) {
                return at > first && !is_other && self.is_named(first, at);
            }
            at += 1;
        }
        self.is_named(first, at)
    }

    /// Whether the run is a name and what follows goes on about its bearer.
    fn is_named(&self, first: usize, end: usize) -> bool {
        let run = self.words.get(first..end).unwrap_or(&[]);
        let has_name =
            run.iter().any(|w| !w.is_acronym() && w.text.chars().count() >= 3 && !looks_common(&w.low));
        let is_listed = self.words.get(end).is_some_and(|w| w.low == "dan" || w.low == "serta");
        has_name
            && !is_listed
            && (1..=6).contains(&run.len())
            && self.words.get(end).is_none_or(|w| {
                w.is(",") && self.words.get(end + 1).is_none_or(|w| w.low != "dan")
                    || w.is("(")
                    || w.is(".")
                    || cue(&w.low).is_some()
                    || !w.is_mark() && !w.is_capital()
            })
    }

    /// After the title of one who governs a place, the place the run begins with is no part of the
    /// name: "Bupati Sukamaju Rina Wati".
    pub fn without_place(&self, at: usize, end: usize) -> usize {
        let after_bodies = (at..end).find(|&i| !(self.words[i].is_acronym() && self.words[i].text.len() > 2));
        if self.in_title
            && let Some(first) = after_bodies.filter(|&i| i > at)
        {
            return first;
        }
        // "ekonom Indef Faisal Bakri": the report calls the body and the person by one word each.
        let is_solo = |i: usize| self.words.get(i).is_some_and(|w| self.solo.contains(&w.low));
        if self.in_title && end - at >= 3 && is_solo(at) && is_solo(at + 1) && !is_given(&self.words[at].low)
        {
            return at + 1;
        }
        let governs = self.out.last().is_some_and(|p| {
            p.kind == PartKind::Title && p.end == at && governs_place(&self.words[p.end - 1].low)
        });
        if !governs
            || end - at < 2
            || is_given(&self.words[at].low)
            || self.solo.contains(&self.words[at].low)
        {
            return at;
        }
        let is_start = |w: &Word| self.solo.contains(&w.low) || is_given(&w.low);
        (at + 1..end).find(|&i| is_start(&self.words[i])).unwrap_or(at)
    }

    /// Adds the body or place of an office whose holder follows, without the words of the office
    /// at its end: "Ketua HMI Cabang ...".
    pub fn push_body(&mut self, at: usize, end: usize) {
        let governs = self.out.last().is_some_and(|p| {
            p.kind == PartKind::Title && p.end == at && governs_place(&self.words[p.end - 1].low)
        });
        let kind = if governs { EntityKind::Place } else { EntityKind::Organisation };
        let mut last = end;
        while last > at + 1 && (is_office(&self.words[last - 1].low) || self.words[last - 1].is(".")) {
            last -= 1;
        }
        if self.words[at].is_acronym() {
            last = at + 1;
        }
        self.push(PartKind::Headed(kind), at, last);
    }
}

/// Capitals, numbers and brackets with an abbreviation in them.
fn goes_on(word: &Word) -> bool {
    word.is_capital() || word.kind == TokenKind::Number || word.is("(") || word.is(")")
}

/// Forms of address and degrees before a name.
fn is_address(word: &Word) -> bool {
    is(&word.low, Class::Address) || is_rank(&word.low) && word.is_capital()
}

/// Ranks, which stand before the name of an office holder though the office is named already.
fn is_rank(low: &str) -> bool {
    is(low, Class::Rank)
}
