//! Who is given which words.
//!
//! A paragraph is read sentence by sentence, sentences joined by a quotation as one. Quotations come
//! first, then cues in the reporter's words; a memory of who was named and who spoke last resolves
//! pronouns, offices and "keterangan tersebut". Linear in the words of the body.
use super::entity_words::{Word, words};
use super::statement_cues::cue;
use super::statement_direct::{self, Cited, Quoted};
use super::statement_indirect::Reported;
use super::statement_people::{NameAt, People};
use super::statement_quotes::{Quotation, quotations};
use super::statement_scene::{Memory, Scene, Speaker};
use super::statement_unit::{Unit, paper_name};
use super::statement_words::{Class, is};
use super::{Confidence, Document, EntityKind, QuotedTerm, SentenceRef, Statement, StatementKind};
use crate::text::Span;

/// Every code a statement can carry as its rule.
pub const STATEMENT_RULES: &[&str] = &[
    "quote-cue-after",
    "quote-cue-before",
    "quote-continued",
    "cue-after",
    "according-to",
    "cue-before",
    "chained",
    "refers-back",
    "cited",
    "agentless",
    "continuation",
];

/// How many sentences without a cue may go on the one before: the farther, the wilder the guess.
const MOST_GUESSES: usize = 2;

/// The statements and quoted terms of the body, in order. Called after the entities are known.
pub fn find(document: &Document) -> (Vec<Statement>, Vec<QuotedTerm>) {
    let mut memory = Memory {
        people: People::new(document),
        focus: None,
        voice: None,
        voice_is_one: false,
        papers: Vec::new(),
    };
    let mut statements = Vec::new();
    let mut terms = Vec::new();
    for (paragraph, para) in document.body.iter().zip(1..) {
        let words = words(document, paragraph);
        let names = memory.people.names_in(&words);
        let quotes = quotations(&words);
        let mut quoted = vec![false; words.len()];
        for q in &quotes {
            quoted[q.open..=q.close].fill(true);
        }
        let scene = Scene { words: &words, names: &names };
        let mut reader = Reader {
            scene: &scene,
            memory: &mut memory,
            quotes: &quotes,
            quoted: &quoted,
            para,
            earlier: None,
            statements: &mut statements,
            terms: &mut terms,
        };
        reader.read();
    }
    (statements, terms)
}

struct Reader<'r, 'a, 'd> {
    scene: &'r Scene<'a, 'd>,
    memory: &'r mut Memory<'d>,
    quotes: &'r [Quotation],
    quoted: &'r [bool],
    para: u32,
    /// The statement in quotation marks read last in this paragraph.
    earlier: Option<Cited>,
    statements: &'r mut Vec<Statement>,
    terms: &'r mut Vec<QuotedTerm>,
}

impl Reader<'_, '_, '_> {
    fn read(&mut self) {
        let words = self.scene.words;
        let (mut start, mut quote, mut name) = (0, 0, 0);
        let mut said_before: Option<Speaker> = None;
        let mut n_guessed = 0;
        while start < words.len() {
            let first_quote = quote;
            let end = self.unit_end(start, &mut quote);
            let quotes = &self.quotes[first_quote..quote];
            let n_before = self.statements.len();
            let speaker = self.unit(start, end, quotes, said_before.as_ref());
            let first_name = name;
            while name < self.scene.names.len() && self.scene.names[name].first < end {
                self.memory.people.read(words, self.scene.names[name]);
                name += 1;
            }
            self.remember_papers(start, end);
            if self.statements.len() == n_before {
                self.focus_on_subject(&self.scene.names[first_name..name], start);
            }
            let is_guess = self.statements[n_before..].iter().any(|s| s.rule == "continuation");
            n_guessed = if is_guess { n_guessed + 1 } else { 0 };
            said_before = speaker.filter(|_| n_guessed < MOST_GUESSES);
            start = end;
        }
    }

    /// One past the unit that begins at `start`: its sentence, and those a quotation reaches into.
    fn unit_end(&self, start: usize, quote: &mut usize) -> usize {
        let words = self.scene.words;
        let mut sent = words[start].sent;
        let mut end = start;
        while end < words.len() && words[end].sent <= sent {
            if let Some(q) = self.quotes.get(*quote).filter(|q| q.open == end) {
                sent = sent.max(words[q.close].sent);
                *quote += 1;
            }
            end += 1;
        }
        end
    }

    /// Reads one unit and returns who spoke in the reporter's words, for a sentence that goes on.
    fn unit(
        &mut self,
        start: usize,
        end: usize,
        quotes: &[Quotation],
        said: Option<&Speaker>,
    ) -> Option<Speaker> {
        let unit = Unit { scene: self.scene, start, end, quoted: self.quoted };
        let mut chain_from = None;
        for q in quotes {
            match statement_direct::read(self.scene, self.memory, *q, (start, end), self.earlier.as_ref()) {
                Quoted::Statement(cited) => {
                    self.direct(*q, &cited);
                    if cited.rule == "quote-cue-after" {
                        chain_from = Some((cited.cue_end, cited.speaker.clone()));
                    } else {
                        chain_from = chain_from.or(Some((end, None)));
                    }
                    self.earlier = Some(cited);
                }
                Quoted::Term => {
                    let span = self.span(q.open + 1, q.close);
                    // Marks alone, as in ". .", are no term.
                    if !span.is_empty() {
                        let first = self.first_in(q, span);
                        self.terms.push(QuotedTerm { at: self.at(first), span });
                    }
                }
                Quoted::Part => {}
            }
        }
        if let Some((from, speaker)) = chain_from {
            let further = unit.chain(from.min(end)).and_then(|(verb, _)| unit.chained(verb, &speaker));
            if let Some(further) = further {
                self.indirect(&further, StatementKind::Indirect);
            }
            return None;
        }
        self.reported(&unit, said)
    }

    fn reported(&mut self, unit: &Unit, said: Option<&Speaker>) -> Option<Speaker> {
        let Some(found) = unit.statement(self.memory) else {
            return self.continuation(unit, said);
        };
        let is_agentless = found.rule == "agentless";
        let kind = if is_agentless { StatementKind::Agentless } else { StatementKind::Indirect };
        let chain = unit.chain(found.first.max(found.verb)).filter(|_| !is_agentless);
        self.indirect(&found, kind);
        if let Some(further) = chain.and_then(|(verb, _)| unit.chained(verb, &found.speaker)) {
            self.indirect(&further, StatementKind::Indirect);
        }
        let goes_on = matches!(found.rule, "cue-before" | "chained" | "according-to");
        found.speaker.filter(|s| goes_on && s.person.is_some())
    }

    /// A sentence without a cue after reported words, about the same thing: a guess, said so.
    fn continuation(&mut self, unit: &Unit, said: Option<&Speaker>) -> Option<Speaker> {
        let speaker = said?;
        if unit.is_told() {
            return None;
        }
        let speaker = Speaker { span: None, confidence: Confidence::Low, ..speaker.clone() };
        self.push(
            unit.start,
            unit.end,
            unit.start,
            StatementKind::Indirect,
            Some(&speaker),
            None,
            None,
            "continuation",
        );
        Some(speaker)
    }

    fn direct(&mut self, q: Quotation, cited: &Cited) {
        let via = None;
        self.push(
            q.open + 1,
            q.close,
            q.open,
            StatementKind::Direct,
            cited.speaker.as_ref(),
            cited.verb,
            via,
            cited.rule,
        );
    }

    fn indirect(&mut self, found: &Reported, kind: StatementKind) {
        let via = found.via.clone();
        self.push(
            found.first,
            found.end,
            found.verb,
            kind,
            found.speaker.as_ref(),
            Some(found.verb),
            via,
            found.rule,
        );
    }

    #[allow(
        clippy::too_many_arguments,
        reason = "the fields of a statement, all of them different in each call"
    )]
    fn push(
        &mut self,
        first: usize,
        end: usize,
        place: usize,
        kind: StatementKind,
        speaker: Option<&Speaker>,
        verb: Option<usize>,
        via: Option<String>,
        rule: &'static str,
    ) {
        let word = verb.and_then(|i| self.scene.words.get(i));
        let found = word.and_then(|w| cue(&w.low));
        let written = word.map(|w| w.low.strip_suffix("nya").unwrap_or(&w.low).to_owned());
        let span = self.span(first, end);
        if span.is_empty() {
            return;
        }
        if let Some(speaker) = speaker {
            self.memory.spoke(speaker);
        }
        self.statements.push(Statement {
            at: self.at(place),
            kind,
            speaker: speaker.and_then(|s| s.name.clone()),
            speaker_span: speaker.and_then(|s| s.span),
            verb: written,
            tone: found.map(|c| c.0.tone),
            via,
            span,
            rule,
            confidence: speaker.map_or(Confidence::High, |s| s.confidence),
        });
    }

    /// The first word of what a quotation holds: an opening mark can close the sentence before it.
    fn first_in(&self, q: &Quotation, span: Span) -> usize {
        (q.open..q.close).find(|i| self.scene.words[*i].span.start == span.start).unwrap_or(q.open)
    }

    fn at(&self, word: usize) -> SentenceRef {
        let sent = self.scene.words.get(word).map_or(0, |w| w.sent) as u32 + 1;
        SentenceRef { para: self.para, sent }
    }

    /// The span of some words without the marks at its ends.
    fn span(&self, first: usize, end: usize) -> Span {
        let words = &self.scene.words[first.min(end)..end];
        let is_edge = |w: &Word| w.is_quote() || w.is(",") || w.is(":");
        let ends = |w: &Word| w.is_quote() || w.is(",") || w.is(".");
        let Some(mut a) = words.iter().position(|w| !is_edge(w)) else { return Span::default() };
        let Some(mut b) = words.iter().rposition(|w| !ends(w)) else { return Span::default() };
        // `"musim dingin" belum usai`: the mark at the edge has its partner inside.
        let n_marks = words.iter().take(b + 1).skip(a).filter(|w| w.is_quote()).count();
        if n_marks % 2 == 1 {
            if a > 0 && words[a - 1].is_quote() {
                a -= 1;
            } else if words.get(b + 1).is_some_and(Word::is_quote) {
                b += 1;
            }
        }
        let start = words[a].span.start;
        Span { start, end: words[b].span.end.max(start) }
    }

    /// Remembers papers named in the unit, for "keterangan tersebut".
    fn remember_papers(&mut self, start: usize, end: usize) {
        for at in start..end {
            let word = &self.scene.words[at];
            let next = self.scene.low(at + 1);
            if is(&word.low, Class::Paper) && !self.quoted[at] && !matches!(next, "itu" | "tersebut" | "ini")
            {
                let whole = paper_name(self.scene, self.memory, at, end);
                self.memory.papers.retain(|p| p.0 != word.low);
                self.memory.papers.push((word.low.clone(), whole));
            }
        }
    }

    /// The subject of a sentence in which nobody speaks comes into focus.
    fn focus_on_subject(&mut self, names: &[NameAt], start: usize) {
        let people = names.iter().filter(|n| n.kind == EntityKind::Person && !self.quoted[n.first]);
        let before = |n: &NameAt| if n.with_title > start { self.scene.low(n.with_title - 1) } else { "" };
        let subject = people.clone().find(|n| !is(before(n), Class::Preposition));
        let named = subject.or_else(|| people.clone().find(|n| n.with_title < n.first));
        if let Some(name) = named {
            self.memory.focus = Some(name.entity);
            self.memory.voice = None;
            self.memory.voice_is_one = false;
        }
    }
}

#[cfg(test)]
#[path = "statement_tests.rs"]
pub(super) mod tests;
