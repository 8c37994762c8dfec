//! A paragraph with its names, and what has been read so far: the ground on which speakers are resolved.
use super::entity_words::Word;
use super::gazetteer::looks_common;
use super::statement_people::{NameAt, People};
use super::statement_words::{Class, is};
use super::{Confidence, EntityKind};
use crate::text::Span;

/// How many words a speaker's description may have.
pub(super) const LONGEST_DESCRIPTION: usize = 40;

/// Who says something, as far as it can be told.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Speaker {
    /// Full name, or the words that stand for the speaker.
    pub name: Option<String>,
    /// Where that stands.
    pub span: Option<Span>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The person, if it is one of the named.
    pub person: Option<usize>,
    /// Whether the speaker is a paper, a report, a statement.
    pub is_document: bool,
    /// Whether one person without a name is meant: "seorang petani", "Ketua Umum PSSI".
    pub is_one: bool,
    /// First word of the description.
    pub first: usize,
    /// One past its last word.
    pub end: usize,
}

/// What has been read so far.
pub(super) struct Memory<'d> {
    /// Names and offices.
    pub people: People<'d>,
    /// The person a pronoun stands for.
    pub focus: Option<usize>,
    /// The body or group that spoke since that person did, for "-nya".
    pub voice: Option<String>,
    /// Whether that is one person, for "dia", too.
    pub voice_is_one: bool,
    /// Papers and reports cited: the noun and the whole description.
    pub papers: Vec<(String, String)>,
}

/// A paragraph with its names.
pub(super) struct Scene<'a, 'd> {
    /// The words.
    pub words: &'a [Word<'d>],
    /// The names in them, in order.
    pub names: &'a [NameAt],
}

impl Scene<'_, '_> {
    /// The low form of a word, "" past the end.
    pub fn low(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |w| w.low.as_str())
    }

    /// The longest name that ends right before `end`.
    pub fn name_ending(&self, end: usize) -> Option<NameAt> {
        let from = self.names.partition_point(|n| n.first + LONGEST_DESCRIPTION < end);
        self.names[from..].iter().take_while(|n| n.first < end).find(|n| n.end == end).copied()
    }

    /// The longest name that begins at `first`.
    pub fn name_starting(&self, first: usize) -> Option<NameAt> {
        let from = self.names.partition_point(|n| n.first < first);
        self.names[from..].iter().take_while(|n| n.first == first).max_by_key(|n| n.end).copied()
    }

    /// The source text of some words.
    pub fn text(&self, memory: &Memory, first: usize, end: usize) -> String {
        let (Some(a), Some(b)) = (self.words.get(first), end.checked_sub(1).and_then(|i| self.words.get(i)))
        else {
            return String::new();
        };
        let text = memory.people.document.slice(a.span.joined(b.span));
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The words without the capital that only the start of a sentence gives: "Polisi" is "polisi".
    fn uncapitalised(&self, memory: &Memory, first: usize, end: usize) -> String {
        let text = self.text(memory, first, end);
        let is_name = self.words.get(first + 1).is_some_and(|w| first + 1 < end && w.is_capital());
        let is_common = !is_name
            && self.words.get(first).is_some_and(|w| {
                let is_noun = is(&w.low, Class::Group) || is(&w.low, Class::Paper) || looks_common(&w.low);
                w.opens && !w.is_acronym() && is_noun
            });
        let mut chars = text.chars();
        match chars.next() {
            Some(c) if is_common => std::iter::once(crate::text::normalize::small(c)).chain(chars).collect(),
            _ => text,
        }
    }

    /// The span of some words.
    pub fn span(&self, first: usize, end: usize) -> Option<Span> {
        Some(self.words.get(first)?.span.joined(self.words.get(end.checked_sub(1)?)?.span))
    }

    /// The speaker a name stands for.
    pub fn named(&self, memory: &Memory, name: NameAt) -> Speaker {
        let full = memory.people.name(name.entity);
        let is_full = self.text(memory, name.first, name.end) == full;
        Speaker {
            name: Some(full.to_owned()),
            span: Some(name.span),
            confidence: if is_full { Confidence::Certain } else { Confidence::High },
            person: (name.kind == EntityKind::Person).then_some(name.entity),
            is_document: false,
            is_one: false,
            first: name.with_title,
            end: name.end,
        }
    }

    /// The person in focus, for a pronoun or `-nya` at `first..end`; before anyone is in focus, the
    /// person last named before it.
    pub fn in_focus(&self, memory: &Memory, first: usize, end: usize, confidence: Confidence) -> Speaker {
        let named = || {
            let from = self.names.partition_point(|n| n.first + LONGEST_DESCRIPTION < first);
            let before = self.names[from..].iter().take_while(|n| n.end <= first);
            before.filter(|n| n.kind == EntityKind::Person).last().map(|n| n.entity)
        };
        let is_clitic = self.low(first).ends_with("nya");
        let voice =
            memory.voice.clone().filter(|_| memory.voice_is_one || is_clitic && memory.focus.is_none());
        let voice_is_one = voice.is_some() && memory.voice_is_one;
        let person = if voice.is_some() { None } else { memory.focus.or_else(named) };
        Speaker {
            name: voice.or_else(|| person.map(|id| memory.people.name(id).to_owned())),
            span: self.span(first, end),
            confidence: if memory.focus.is_some() { confidence } else { Confidence::Low },
            is_one: voice_is_one,
            person,
            is_document: false,
            first,
            end,
        }
    }

    /// A speaker that is called by these words and no name.
    pub fn described(&self, memory: &Memory, first: usize, end: usize, confidence: Confidence) -> Speaker {
        Speaker {
            name: Some(self.uncapitalised(memory, first, end)).filter(|t| !t.is_empty()),
            span: self.span(first, end),
            confidence,
            person: None,
            is_document: false,
            is_one: false,
            first,
            end,
        }
    }
}

impl Memory<'_> {
    /// Remembers who spoke.
    pub fn spoke(&mut self, speaker: &Speaker) {
        if speaker.person.is_some() {
            self.focus = speaker.person;
            self.voice = None;
            self.voice_is_one = false;
        } else if !speaker.is_document {
            self.voice.clone_from(&speaker.name);
            self.voice_is_one = speaker.is_one;
            if speaker.is_one {
                self.focus = None;
            }
        }
    }
}
