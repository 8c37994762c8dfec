//! Changes of meaning inside a link: who says it, how real it is, how many, when, who, how wide.
use super::align::Both;
use super::words::{Unit, Word, WordClass};
use super::{Edit, EditOp, Nearness, Shift, ShiftKind, numbers};
use crate::corpus::{SentenceRef, Statement, StatementKind};
use crate::text::Span;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The changes of meaning between linked sentences, each with the words on both sides.
pub(super) fn shifts(both: &Both, units: &[Vec<&Unit>; 2], edits: &[Edit]) -> Vec<Shift> {
    let mut out = Vec::new();
    out.extend(speaker(both, units));
    out.extend(quote(both, units));
    out.extend(modality(both, units));
    out.extend(numbers::shifts(both, units));
    out.extend(names(both, units, edits));
    out.extend(scope(both, units));
    out
}

/// Words on one side of a shift, with their place.
pub(super) type Said = (String, Option<Span>);

/// A shift from what each side says; nothing on a side is "".
pub(super) fn shift(kind: ShiftKind, left: Option<Said>, right: Option<Said>) -> Shift {
    let (left, left_span) = left.unwrap_or_default();
    let (right, right_span) = right.unwrap_or_default();
    Shift { kind, left, right, left_span, right_span }
}

/// The statements made in the sentences of one side.
fn statements<'a>(both: &'a Both, units: &[Vec<&Unit>; 2], side: usize) -> Vec<&'a Statement> {
    let places: Vec<SentenceRef> = units[side].iter().map(|u| u.at).collect();
    both.documents[side].statements.iter().filter(|s| places.contains(&s.at)).collect()
}

/// Another speaker, or none: only where both reports were read for speakers.
fn speaker(both: &Both, units: &[Vec<&Unit>; 2]) -> Option<Shift> {
    if both.documents.iter().any(|d| d.statements.is_empty()) {
        return None;
    }
    let said: [Vec<&Statement>; 2] = [0, 1].map(|side| statements(both, units, side));
    let named = |side: usize| -> Vec<&Statement> {
        said[side].iter().copied().filter(|s| s.speaker.is_some()).collect()
    };
    let (left, right) = (named(0), named(1));
    let is_shared =
        left.iter().any(|a| right.iter().any(|b| is_same(a.speaker.as_deref(), b.speaker.as_deref())));
    if is_shared || left.is_empty() && right.is_empty() {
        return None;
    }
    let first =
        |list: &[&Statement]| list.first().map(|s| (s.speaker.clone().unwrap_or_default(), s.speaker_span));
    Some(shift(ShiftKind::Speaker, first(&left), first(&right)))
}

/// Whether two names may be one person: one holds the last or first word of the other.
fn is_same(a: Option<&str>, b: Option<&str>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return false };
    let words = |name: &str| -> Vec<String> { name.split_whitespace().map(str::to_lowercase).collect() };
    let (a, b) = (words(a), words(b));
    let (shorter, longer) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    !shorter.is_empty() && shorter.iter().all(|w| longer.contains(w))
}

/// A quotation on one side that the other reports in its own words.
fn quote(both: &Both, units: &[Vec<&Unit>; 2]) -> Option<Shift> {
    let direct = |side: usize| {
        let document = both.documents[side];
        statements(both, units, side)
            .into_iter()
            .find(|s| s.kind == StatementKind::Direct)
            .map(|s| (document.slice(s.span).to_owned(), Some(s.span)))
    };
    let told = |side: usize| {
        let document = both.documents[side];
        statements(both, units, side).first().map(|s| (document.slice(s.span).to_owned(), Some(s.span)))
    };
    match (direct(0), direct(1)) {
        (Some(left), None) => Some(shift(ShiftKind::Quote, Some(left), told(1))),
        (None, Some(right)) => Some(shift(ShiftKind::Quote, told(0), Some(right))),
        _ => None,
    }
}

/// How real a thing is said to be, from most to least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Modality {
    Done,
    May,
    Will,
    Agreed,
    Must,
    Claimed,
    Hoped,
}

static MODALITY: LazyLock<BTreeMap<&'static str, Modality>> = LazyLock::new(|| {
    let entry = |line: &'static str| {
        let (class, word) = line.split_once(' ')?;
        let modality = match class {
            "done" => Modality::Done,
            "may" => Modality::May,
            "will" => Modality::Will,
            "agreed" => Modality::Agreed,
            "must" => Modality::Must,
            "claimed" => Modality::Claimed,
            "hoped" => Modality::Hoped,
            _ => return None,
        };
        Some((word, modality))
    };
    include_str!("wordlists/modality.txt").lines().filter_map(entry).collect()
});

/// Done on one side, hoped or due on the other. Classes that both sides have cancel out; what is
/// left tells, unless it is only a "can" or a "has".
fn modality(both: &Both, units: &[Vec<&Unit>; 2]) -> Option<Shift> {
    let modal = |side: usize| -> Vec<(Modality, &Word)> {
        let words = units[side].iter().flat_map(|u| &u.words);
        words.filter_map(|w| Some((*MODALITY.get(both.index.vocabulary.string(w.form))?, w))).collect()
    };
    let (left, right) = (modal(0), modal(1));
    let strongest = |own: &[(Modality, &Word)], other: &[(Modality, &Word)], side: usize| {
        own.iter()
            .filter(|(m, _)| other.iter().all(|(o, _)| o != m))
            .max_by(|a, b| a.0.cmp(&b.0).then(b.1.span.cmp(&a.1.span)))
            .map(|(m, w)| (*m, (both.documents[side].slice(w.span).to_owned(), Some(w.span))))
    };
    let (left, right) = (strongest(&left, &right, 0), strongest(&right, &left, 1));
    let tells = |side: &Option<(Modality, Said)>| side.as_ref().is_some_and(|(m, _)| Modality::Will <= *m);
    if !tells(&left) && !tells(&right) {
        return None;
    }
    Some(shift(ShiftKind::Modality, left.map(|l| l.1), right.map(|r| r.1)))
}

/// Another name in the same place.
fn names(both: &Both, units: &[Vec<&Unit>; 2], edits: &[Edit]) -> Vec<Shift> {
    let named = |side: usize, span: Span| -> Vec<&Word> {
        let words = units[side].iter().flat_map(|u| &u.words);
        words.filter(|w| w.class == WordClass::Name && span.contains(w.span)).collect()
    };
    let elsewhere =
        |side: usize, word: &Word| units[side].iter().flat_map(|u| &u.words).any(|w| w.sense == word.sense);
    let mut out = Vec::new();
    for edit in edits.iter().filter(|e| e.op == EditOp::Replace && e.nearness == Nearness::None) {
        let left: Vec<&Word> = named(0, edit.left).into_iter().filter(|w| !elsewhere(1, w)).collect();
        let right: Vec<&Word> = named(1, edit.right).into_iter().filter(|w| !elsewhere(0, w)).collect();
        if left.is_empty() || right.is_empty() {
            continue;
        }
        let run = |side: usize, words: &[&Word]| {
            let span = words.iter().map(|w| w.span).reduce(Span::joined)?;
            Some((both.documents[side].slice(span).to_owned(), Some(span)))
        };
        out.push(shift(ShiftKind::Name, run(0, &left), run(1, &right)));
    }
    out
}

static SCOPE: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let lines = include_str!("wordlists/scope.txt").lines().filter(|l| !l.starts_with('#'));
    lines.filter_map(|l| l.split_once(' ')).collect()
});

/// A wider word on one side, a narrower on the other, neither on both.
fn scope(both: &Both, units: &[Vec<&Unit>; 2]) -> Option<Shift> {
    let find = |side: usize, form: &str| {
        units[side].iter().flat_map(|u| &u.words).find(|w| both.index.vocabulary.string(w.form) == form)
    };
    let said =
        |side: usize, word: &Word| Some((both.documents[side].slice(word.span).to_owned(), Some(word.span)));
    SCOPE.iter().find_map(|&(wide, narrow)| {
        [(wide, narrow), (narrow, wide)].into_iter().find_map(|(l, r)| {
            let (left, right) = (find(0, l)?, find(1, r)?);
            let is_changed = find(1, l).is_none() && find(0, r).is_none();
            is_changed.then(|| shift(ShiftKind::Scope, said(0, left), said(1, right)))
        })
    })
}
