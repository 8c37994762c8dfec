//! The speaker that follows a cue: "kata Kepala Dinas X Rina Wati", "ujar dia", "teriak mereka".
use super::Confidence;
use super::EntityKind;
use super::statement_people::NameAt;
use super::statement_scene::{LONGEST_DESCRIPTION, Memory, Scene, Speaker};
use super::statement_words::{Class, closing_bracket, ends_description, is, is_clause_verb};

impl Scene<'_, '_> {
    /// The speaker described by the words from `first`, after a cue such as "kata".
    pub fn after(&self, memory: &Memory, first: usize) -> Option<Speaker> {
        if is(self.low(first), Class::Pronoun) {
            return Some(self.in_focus(memory, first, first + 1, Confidence::Medium));
        }
        if self.low(first) == "mereka" {
            let group = memory.voice.clone().filter(|_| !memory.voice_is_one);
            let described = self.described(memory, first, first + 1, Confidence::Medium);
            return Some(Speaker { name: group.or(described.name), ..described });
        }
        let mut at = first;
        let mut end = first;
        while at < self.words.len() && at < first + LONGEST_DESCRIPTION {
            let word = &self.words[at];
            if word.sent != self.words[first].sent {
                break;
            }
            let name = self.name_starting(at);
            if name.is_none() && ends_description(self.words, at) {
                break;
            }
            if word.is("(") {
                at = closing_bracket(self.words, at);
                continue;
            }
            if let Some(name) = name {
                if name.kind == EntityKind::Person {
                    if let Some(other) = self.related(memory, first, name) {
                        return Some(other);
                    }
                    let name = self.represented(first, name).unwrap_or(name);
                    if self.low(name.end) == "dan"
                        && let Some(both) = self.joined(memory, name)
                    {
                        return Some(Speaker { first, ..both });
                    }
                    return Some(Speaker { first, ..self.named(memory, name) });
                }
                at = name.end;
                end = at;
                continue;
            }
            at += 1;
            if !word.is_mark() {
                end = at;
            }
        }
        let comma = (first..end).find(|&i| self.words[i].is(",") && !self.is_in_name(i));
        self.phrase(memory, first, comma.unwrap_or(end))
    }

    /// "istri Budi itu" is the woman in focus, "istri Budi" somebody without a name; neither is Budi.
    fn related(&self, memory: &Memory, first: usize, name: NameAt) -> Option<Speaker> {
        let is_related = (first..name.first).any(|i| is(self.low(i), Class::Relation));
        if !is_related || self.represented(first, name).is_some() {
            return None;
        }
        if matches!(self.low(name.end), "itu" | "ini" | "tersebut") {
            return Some(self.in_focus(memory, first, name.end + 1, Confidence::Medium));
        }
        let is_next_to = name.with_title > first && is(self.low(name.with_title - 1), Class::Relation);
        is_next_to.then(|| self.described(memory, first, name.end, Confidence::Medium))
    }

    /// "kata Rina dan Gilar": both, where the second is a person, too.
    fn joined(&self, memory: &Memory, name: NameAt) -> Option<Speaker> {
        let from = self.names.partition_point(|n| n.first <= name.end);
        let other = self.names.get(from).filter(|n| n.kind == EntityKind::Person)?;
        if other.with_title != name.end + 1 || is_clause_verb(self.low(other.end)) {
            return None;
        }
        let both = self.pair(memory, *other)?;
        Some(Speaker { end: other.end, ..both })
    }

    /// Whether a mark stands inside a name: "Badan Meteorologi, Klimatologi, dan Geofisika".
    fn is_in_name(&self, at: usize) -> bool {
        let next = self.names.partition_point(|n| n.first <= at);
        self.names[next.saturating_sub(2)..next].iter().any(|n| at < n.end)
    }

    /// Whatever stands where a speaker must: "kata orator", "ujar salah satu petugas".
    pub fn unnamed(&self, memory: &Memory, first: usize, limit: usize) -> Option<Speaker> {
        let ends = |i: &usize| self.words[*i].is_mark() || ends_description(self.words, *i);
        let end = (first..limit).find(ends).unwrap_or(limit).min(first + 8);
        (first < end).then(|| self.described(memory, first, end, Confidence::Low))
    }

    /// "pengacara Budi, Rina Wati": whoever speaks for the first is named after a comma.
    fn represented(&self, first: usize, name: NameAt) -> Option<NameAt> {
        let speaks_for = (first..name.first).any(|i| {
            matches!(
                self.low(i),
                "pengacara" | "hukum" | "bicara" | "ajudan" | "asisten" | "manajer" | "staf" | "jubir"
            ) || is(self.low(i), Class::Relation)
        });
        let after = self.words.get(name.end).filter(|w| speaks_for && w.is(","))?;
        let next = self.name_starting(name.end + 1)?;
        (next.kind == EntityKind::Person && after.sent == self.words[next.first].sent).then_some(next)
    }
}
