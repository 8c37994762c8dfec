//! One word in the place of another inside a frame of equal words: what a synonym spinner leaves behind.
use super::edits::nearness;
use super::index::Index;
use super::words::{Unit, Word, WordClass};
use super::{Edit, EditOp, Link, Nearness, Side, synonyms};
use crate::corpus::SentenceRef;
use crate::text::sorted::Map;

/// A word that stands where the other report has another.
#[derive(Clone, Debug, PartialEq)]
pub struct Substitution {
    /// The sentence on the left.
    pub left_at: SentenceRef,
    /// The sentence on the right.
    pub right_at: SentenceRef,
    /// The word on the left.
    pub left: Word,
    /// The word on the right.
    pub right: Word,
    /// How near the two are.
    pub nearness: Nearness,
    /// Which side has the rarer word, where the list says so.
    pub rarer: Option<Side>,
    /// Equal words right before and after it, at most 3 each.
    pub frame: (usize, usize),
}

/// The sentences of a report by their place.
pub fn by_place(units: &[Unit]) -> Map<SentenceRef, &Unit> {
    units.iter().map(|u| (u.at, u)).collect()
}

/// Every single word that stands for a single word inside a link, left and right.
pub fn word_pairs<'a>(
    link: &'a Link,
    left: &'a Map<SentenceRef, &'a Unit>,
    right: &'a Map<SentenceRef, &'a Unit>,
) -> impl Iterator<Item = (&'a Word, &'a Word)> + 'a {
    link.edits.iter().filter(|e| e.op == EditOp::Replace).filter_map(move |edit| {
        let (_, l) = only_word(edit, Side::Left, &link.left, left)?;
        let (_, r) = only_word(edit, Side::Right, &link.right, right)?;
        Some((l, r))
    })
}

/// The substitutions inside a link. Names and numbers are not synonyms of one another and are
/// left out; so are forms of one stem.
pub fn substitutions(
    index: &Index,
    link: &Link,
    left: &Map<SentenceRef, &Unit>,
    right: &Map<SentenceRef, &Unit>,
) -> Vec<Substitution> {
    let mut out = Vec::new();
    for (n, edit) in link.edits.iter().enumerate() {
        if edit.op != EditOp::Replace || !matches!(edit.nearness, Nearness::None | Nearness::Synonym) {
            continue;
        }
        let (Some((left_at, l)), Some((right_at, r))) =
            (only_word(edit, Side::Left, &link.left, left), only_word(edit, Side::Right, &link.right, right))
        else {
            continue;
        };
        let is_plain = |w: &Word| !matches!(w.class, WordClass::Name | WordClass::Number);
        if !is_plain(l) || !is_plain(r) || has(&link.right, right, l) || has(&link.left, left, r) {
            continue;
        }
        let equal = |edit: Option<&Edit>| {
            let span = edit.filter(|e| e.op == EditOp::Equal).map(|e| e.left);
            let words = |span| {
                link.left
                    .iter()
                    .filter_map(|at| left.get(at))
                    .flat_map(|u| &u.words)
                    .filter(move |w| crate::text::Span::contains(span, w.span))
            };
            span.map_or(0, |span| words(span).count().min(3))
        };
        let frame = (equal(n.checked_sub(1).and_then(|k| link.edits.get(k))), equal(link.edits.get(n + 1)));
        let (a, b) = (index.vocabulary.string(l.form), index.vocabulary.string(r.form));
        out.push(Substitution {
            left_at,
            right_at,
            left: *l,
            right: *r,
            nearness: nearness(index, l, r),
            rarer: rarer(a, b),
            frame,
        });
    }
    out
}

/// Whether a word stands somewhere in the sentences, so that it was moved and not replaced.
fn has(places: &[SentenceRef], units: &Map<SentenceRef, &Unit>, word: &Word) -> bool {
    places.iter().filter_map(|at| units.get(at)).flat_map(|u| &u.words).any(|w| w.form == word.form)
}

/// Which of two forms the list calls the rarer.
fn rarer(left: &str, right: &str) -> Option<Side> {
    let leads = |from: &str, to: &str| synonyms::synonyms(from).any(|s| s.common == to);
    match (leads(left, right), leads(right, left)) {
        (true, false) => Some(Side::Left),
        (false, true) => Some(Side::Right),
        _ => None,
    }
}

/// The one word of a side of an edit, if it is one.
fn only_word<'a>(
    edit: &Edit,
    side: Side,
    places: &[SentenceRef],
    units: &Map<SentenceRef, &'a Unit>,
) -> Option<(SentenceRef, &'a Word)> {
    let span = if side == Side::Left { edit.left } else { edit.right };
    let unit = places.iter().filter_map(|at| units.get(at)).find(|u| u.span.overlaps(span))?;
    let mut inside = unit.words.iter().filter(|w| span.contains(w.span));
    let word = inside.next()?;
    inside.next().is_none().then_some((unit.at, word))
}
