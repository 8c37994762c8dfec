//! The summary line between headline and report.
use super::block::Mark;
use super::line_marks::set;
use super::page::{self, Ending, PageLine};
use super::{LineKind, dateline};
use crate::text::sorted::Set;
use std::ops::Range;

/// Words of the report whose runs a deck is compared with. Keeps long pages linear.
const DECK_REACH: usize = 2_000;

/// Finds the summary line before the report and marks it.
pub fn mark(lines: &[PageLine], report: &Range<usize>, marks: &mut [Mark]) {
    let is = |marks: &[Mark], i: usize, kind| marks.get(i).copied().flatten().is_some_and(|(k, _)| k == kind);
    let body: Vec<usize> = report.clone().filter(|&i| is(marks, i, LineKind::Body)).collect();
    let Some(&first) = body.first() else { return };
    let candidates: Vec<usize> = (first.saturating_sub(8)..first)
        .filter(|&i| {
            let is_free = matches!(marks.get(i), Some(None | Some((LineKind::Furniture, "before-dateline"))));
            is_free
                && lines.get(i).is_some_and(|l| l.words >= 8 && l.ending == Ending::Stop && !is_caption(l))
        })
        .collect();
    let best = candidates
        .iter()
        .map(|&i| (deck_overlap(lines, i, body.iter().copied()), i))
        .max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    if let Some((_, at)) = best {
        set(marks, at, (LineKind::Deck, "deck"));
        return;
    }
    // Without a dateline: a first paragraph parted from the rest by a stamp or a byline.
    let is_parted = is(marks, first + 1, LineKind::Metadata) || is(marks, first + 1, LineKind::Credit);
    let has_dateline = lines.get(first).is_some_and(|l| dateline::opening(l.text).is_some());
    if body.len() > 2 && !has_dateline && is_parted {
        set(marks, first, (LineKind::Deck, "deck"));
    }
}

/// Whether a sentence before the report describes a picture rather than sums up the report.
pub fn is_caption(line: &PageLine) -> bool {
    let lower = line.folded.as_str();
    let has_side = ["(kiri", "(kanan", "(tengah", " kiri)", " kanan)", "foto", "ilustrasi", "dok "]
        .iter()
        .any(|w| lower.contains(w));
    has_side
        || lower.starts_with('(')
        || names_photographer(line)
        || super::days::mentions(page::tail(line.text, 60)).iter().any(|m| m.is_bracketed)
}

/// "... (Warta Nusa/Sari Dewi)", "... Foto: Warta Nusa": what ends in the maker of a picture is no title.
pub fn names_photographer(line: &PageLine) -> bool {
    let text = line.text.trim_end_matches('.');
    let bracket = text.strip_suffix([')', ']']).and_then(|t| t.rsplit_once(['(', '[']));
    let maker = bracket.and_then(|(_, inside)| inside.split_once('/'));
    maker.is_some_and(|(paper, name)| paper.len() > 2 && name.starts_with(char::is_uppercase))
        || line.folded.contains(" foto:")
}

/// Share of a line's five-word runs that the body lines hold. Linear in the words looked at.
fn deck_overlap(lines: &[PageLine], at: usize, body: impl Iterator<Item = usize>) -> f64 {
    let words = |i: usize| lines.get(i).map(|l| l.text.split_whitespace()).into_iter().flatten();
    let own: Vec<&str> = words(at).take(200).collect();
    let rest: Vec<&str> = body.filter(|&i| i != at).flat_map(words).take(DECK_REACH).collect();
    let runs: Set<&[&str]> = rest.windows(5).collect();
    let total = own.windows(5).count().max(1);
    own.windows(5).filter(|run| runs.contains(run)).count() as f64 / total as f64
}
