//! Changes of meaning inside a link: who says it, how real it is, how many, when, who, how wide.
use super::align::Both;
use super::words::{Unit, Word, WordClass};
use super::{Edit, EditOp, Nearness, Shift, ShiftKind, numbers};
use crate::corpus::{Entity, SentenceRef, Statement, StatementKind};
use crate::text::Lower;
use crate::text::Span;
use crate::text::wordlist::{WordList, wordlist};

/// The changes of meaning between linked sentences, each with the words on both sides.
pub(super) fn shifts(both: &Both, units: &[Vec<&Unit>; 2], edits: &[Edit]) -> Vec<Shift> {
    let mut out = Vec::new();
    out.extend(speaker(both, units));
    out.extend(quote(both, units));
    out.extend(modality(both, units, edits));
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
    // A paper that a report names once stands behind all that it tells after; a person does not.
    let is_behind = |list: &[&Statement], other: usize| {
        let tells = |s: &&Statement| s.kind == StatementKind::Indirect && is_paper(s);
        let names =
            |s: &&Statement| both.documents[other].statements.iter().any(|o| cites(o, s.speaker.as_deref()));
        !list.is_empty() && list.iter().all(|s| tells(s) && names(s))
    };
    if left.is_empty() && is_behind(&right, 0) || right.is_empty() && is_behind(&left, 1) {
        return None;
    }
    let first =
        |list: &[&Statement]| list.first().map(|s| (s.speaker.clone().unwrap_or_default(), s.speaker_span));
    Some(shift(ShiftKind::Speaker, first(&left), first(&right)))
}

/// Whether a statement is made by a paper ("keterangan resmi ..."), not by a person.
fn is_paper(statement: &Statement) -> bool {
    statement.speaker.as_deref().is_some_and(|name| name.starts_with(char::is_lowercase))
}

/// Whether a statement names this source, as its speaker or as where it was read.
fn cites(statement: &Statement, source: Option<&str>) -> bool {
    is_same(statement.speaker.as_deref(), source) || is_same(statement.via.as_deref(), source)
}

/// Whether two names may be one person: one holds the last or first word of the other.
fn is_same(a: Option<&str>, b: Option<&str>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return false };
    let words = |name: &str| -> Vec<String> {
        name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(Lower::lower).collect()
    };
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

static MODALITY: WordList = WordList::new(wordlist!("reuse/modality"), |entry, rows| {
    rows.extend(entry.split_once(' ').map(|(class, word)| (word, class)));
});

fn modality_of(word: &str) -> Option<Modality> {
    Some(match MODALITY.get(word)? {
        "done" => Modality::Done,
        "may" => Modality::May,
        "will" => Modality::Will,
        "agreed" => Modality::Agreed,
        "must" => Modality::Must,
        "claimed" => Modality::Claimed,
        "hoped" => Modality::Hoped,
        _ => return None,
    })
}

/// A modal word with what follows it, and what the other side has in its place.
struct Modal {
    modality: Modality,
    /// The words, "dapat" and the like behind them included.
    span: Span,
    /// Words on the other side that take the modal's place.
    opposite: Option<Span>,
    /// Whether the modal was put before a verb that both sides have.
    is_added: bool,
}

/// Done on one side, hoped or due on the other. Classes that both sides have cancel out. Hopes and
/// rumours always tell; the others against another class, or where they were put before a verb
/// that the other side has without them.
fn modality(both: &Both, units: &[Vec<&Unit>; 2], edits: &[Edit]) -> Option<Shift> {
    let (left, right) = (modals(both, units, edits, 0), modals(both, units, edits, 1));
    let strongest = |own: &[Modal], other: &[Modal]| {
        let alone = own.iter().enumerate().filter(|(_, m)| other.iter().all(|o| o.modality != m.modality));
        alone.max_by_key(|(n, m)| (m.modality, std::cmp::Reverse(*n))).map(|(n, _)| n)
    };
    let (l, r) = (strongest(&left, &right), strongest(&right, &left));
    let (l, r) = (l.and_then(|n| left.get(n)), r.and_then(|n| right.get(n)));
    let tells = |m: &Modal, other: Option<&Modal>| match m.modality {
        Modality::Hoped | Modality::Claimed => true,
        Modality::Will | Modality::Agreed | Modality::Must => other.is_some() || m.is_added,
        Modality::Done | Modality::May => false,
    };
    if !l.is_some_and(|m| tells(m, r)) && !r.is_some_and(|m| tells(m, l)) {
        return None;
    }
    let said =
        |side: usize, span: Option<Span>| span.map(|s| (both.documents[side].slice(s).to_owned(), Some(s)));
    // Against a hope stands what was hoped for; "telah" of another clause only where nothing else does.
    let shown = |own: Option<&Modal>, other: Option<&Modal>| {
        let is_weak = |m: &&Modal| matches!(m.modality, Modality::Done | Modality::May);
        let (weak, firm) = (own.filter(is_weak), own.filter(|m| !is_weak(m)));
        let opposite = other.and_then(|m| m.opposite);
        let whole = |o: Span| match weak {
            // "telah memberi" for "diharapkan dapat memberi"
            Some(m) if m.span.end < o.start && o.start <= m.span.end + 1 => m.span.joined(o),
            _ => o,
        };
        firm.map(|m| m.span).or(opposite.map(whole)).or(weak.map(|m| m.span))
    };
    let (left_span, right_span) = (shown(l, r), shown(r, l));
    Some(shift(ShiftKind::Modality, said(0, left_span), said(1, right_span)))
}

/// The modal words of one side.
fn modals(both: &Both, units: &[Vec<&Unit>; 2], edits: &[Edit], side: usize) -> Vec<Modal> {
    let words: Vec<&Word> = units[side].iter().flat_map(|u| &u.words).collect();
    let class = |word: Option<&&Word>| modality_of(both.index.vocabulary.string(word?.form));
    let mut out: Vec<Modal> = Vec::new();
    for (k, word) in words.iter().enumerate() {
        let Some(modality) = class(Some(word)) else { continue };
        let next = words
            .get(k + 1)
            .filter(|_| matches!(class(words.get(k + 1)), Some(Modality::May | Modality::Will)));
        let span = next.map_or(word.span, |n| word.span.joined(n.span));
        let (opposite, is_added) = opposite(&words, units, edits, side, span);
        out.push(Modal { modality, span, opposite, is_added });
    }
    out
}

/// What stands on the other side in the place of a span: the other half of a replacement, or the
/// word behind, where the span was added.
fn opposite(
    words: &[&Word],
    units: &[Vec<&Unit>; 2],
    edits: &[Edit],
    side: usize,
    span: Span,
) -> (Option<Span>, bool) {
    let own = |e: &Edit| if side == 0 { e.left } else { e.right };
    let other = |e: &Edit| if side == 0 { e.right } else { e.left };
    let Some(n) = edits.iter().rposition(|e| own(e).overlaps(span)) else { return (None, false) };
    // The first word; a bare one ("terus") with the next ("meningkat").
    let first_word = |e: &Edit| {
        let mut others =
            units[1 - side].iter().flat_map(|u| &u.words).skip_while(|w| !other(e).contains(w.span));
        let first = others.next()?;
        let next = others.next().filter(|w| first.form == first.stem && w.class != WordClass::Function);
        Some(next.map_or(first.span, |w| first.span.joined(w.span)))
    };
    let is_last =
        words.iter().rfind(|w| own(&edits[n]).contains(w.span)).is_some_and(|w| span.contains(w.span));
    let next = edits.get(n + 1).filter(|e| e.op == EditOp::Equal || e.nearness != Nearness::None);
    match edits[n].op {
        EditOp::Equal => (None, false),
        _ if is_last && next.is_some() => (next.and_then(first_word), edits[n].op != EditOp::Replace),
        EditOp::Replace if own(&edits[n]) == span || edits[n].nearness != Nearness::None => {
            (Some(other(&edits[n])), false)
        }
        _ => (None, false),
    }
}

/// Another name in the same place: two entities of one kind, neither of which the sentences of the
/// other side name. Capitals alone do not make a name: a weekday or a title is none.
fn names(both: &Both, units: &[Vec<&Unit>; 2], edits: &[Edit]) -> Vec<Shift> {
    let named = [0, 1].map(|side| mentions(both, units, side));
    let is_alone = |side: usize, name: &str| {
        named[1 - side].iter().all(|(other, _)| !is_same(Some(name), Some(&other.name)))
    };
    let inside = |side: usize, span: Span| {
        let here = named[side].iter().filter(move |(_, s)| span.contains(*s));
        here.filter(|(e, _)| is_alone(side, &e.name)).copied().collect::<Vec<_>>()
    };
    let said = |side: usize, span: Span| Some((both.documents[side].slice(span).to_owned(), Some(span)));
    let mut out: Vec<Shift> = Vec::new();
    for edit in edits.iter().filter(|e| e.op == EditOp::Replace && e.nearness == Nearness::None) {
        let right = inside(1, edit.right);
        let pairs = inside(0, edit.left).into_iter().filter_map(|(entity, span)| {
            let (_, other) = right.iter().find(|(e, _)| e.kind == entity.kind)?;
            Some(shift(ShiftKind::Name, said(0, span), said(1, *other)))
        });
        let new: Vec<Shift> = pairs.filter(|s| !out.contains(s)).collect();
        out.extend(new);
    }
    out
}

/// The entities named in the sentences of one side, with their places.
fn mentions<'a>(both: &'a Both, units: &[Vec<&Unit>; 2], side: usize) -> Vec<(&'a Entity, Span)> {
    let places: Vec<SentenceRef> = units[side].iter().map(|u| u.at).collect();
    let all = both.documents[side].entities.iter().flat_map(|e| e.mentions.iter().map(move |m| (e, m)));
    all.filter(|(_, m)| places.contains(&m.at)).map(|(e, m)| (e, m.span)).collect()
}

static SCOPE: WordList =
    WordList::in_order(wordlist!("reuse/scope"), |entry, rows| rows.extend(entry.split_once(' ')));

/// A wider word on one side, a narrower on the other, neither on both.
fn scope(both: &Both, units: &[Vec<&Unit>; 2]) -> Option<Shift> {
    let find = |side: usize, form: &str| {
        units[side].iter().flat_map(|u| &u.words).find(|w| both.index.vocabulary.string(w.form) == form)
    };
    let said =
        |side: usize, word: &Word| Some((both.documents[side].slice(word.span).to_owned(), Some(word.span)));
    SCOPE.rows().iter().find_map(|&(wide, narrow)| {
        [(wide, narrow), (narrow, wide)].into_iter().find_map(|(l, r)| {
            let (left, right) = (find(0, l)?, find(1, r)?);
            let is_changed = find(1, l).is_none() && find(0, r).is_none();
            is_changed.then(|| shift(ShiftKind::Scope, said(0, left), said(1, right)))
        })
    })
}
