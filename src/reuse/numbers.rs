//! Numbers and days in linked sentences, and where the two sides differ.
use super::align::Both;
use super::shifts::{Said, shift};
use super::words::{Unit, Word};
use super::{Shift, ShiftKind};
use crate::corpus::days::is_month;
use crate::text::Lower;
use crate::text::Span;

/// A number or day as it is compared.
struct Figure {
    value: String,
    kind: FigureKind,
    span: Span,
}

/// Only figures of one kind are laid against each other: a year is not another day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FigureKind {
    Day,
    Year,
    Count,
}

/// Numbers that stand on one side only, laid against those of the other. A number that is merely
/// left out is no shift.
pub(super) fn shifts(both: &Both, units: &[Vec<&Unit>; 2]) -> Vec<Shift> {
    let figures: [Vec<Figure>; 2] = [0, 1].map(|side| figures(both, units, side));
    let mut out = Vec::new();
    for kind in [FigureKind::Day, FigureKind::Year, FigureKind::Count] {
        let alone = |side: usize| -> Vec<Said> {
            let other = &figures[1 - side];
            figures[side]
                .iter()
                .filter(|f| f.kind == kind && other.iter().all(|o| o.value != f.value))
                .map(|f| (both.documents[side].slice(f.span).to_owned(), Some(f.span)))
                .collect()
        };
        let (left, right) = (alone(0), alone(1));
        let kind = if kind == FigureKind::Count { ShiftKind::Number } else { ShiftKind::Date };
        out.extend(left.into_iter().zip(right).map(|(l, r)| shift(kind, Some(l), Some(r))));
    }
    out
}

fn figures(both: &Both, units: &[Vec<&Unit>; 2], side: usize) -> Vec<Figure> {
    let document = both.documents[side];
    let mut out: Vec<Figure> = Vec::new();
    for unit in &units[side] {
        for (k, word) in unit.words.iter().enumerate() {
            let written = document.slice(word.span);
            let form = |word: Option<&Word>| word.map_or("", |w| both.index.vocabulary.string(w.form));
            let before = form(k.checked_sub(1).and_then(|b| unit.words.get(b)));
            let after = form(unit.words.get(k + 1));
            if let Some(value) = value(written) {
                let is_year = written.len() == 4 && (value.starts_with("19") || value.starts_with("20"));
                let is_day = written.contains('/') || is_month(after) || is_month(before) && !is_year;
                let kind = match (is_day, is_year) {
                    (true, _) => FigureKind::Day,
                    (_, true) => FigureKind::Year,
                    _ => FigureKind::Count,
                };
                // Of 21/1 and 21 Januari the day is compared; one side may leave out the month.
                let value =
                    if is_day { value.split('/').next().unwrap_or_default().to_owned() } else { value };
                out.push(Figure { value, kind, span: word.span });
            }
        }
    }
    out
}

const SMALL: [&str; 12] = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
    "sebelas",
];

/// The number a word stands for, in plain digits; "tiga" and "3" are one.
fn value(written: &str) -> Option<String> {
    let lower = written.lower();
    if let Some(n) = SMALL.iter().skip(2).position(|s| *s == lower) {
        return Some((n + 2).to_string());
    }
    if !written.starts_with(|c: char| c.is_ascii_digit()) || written.chars().any(char::is_alphabetic) {
        return None;
    }
    // A stop before three digits groups thousands; a date keeps its slashes, without the year's.
    let plain: String = written.chars().filter(|c| *c != '.').collect();
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn numbers_in_words_and_digits_are_one() {
        let check = |written: &str, expected: Option<&str>| {
            assert_eq!(value(written).as_deref(), expected, "{written}")
        };
        check("tiga", Some("3"));
        check("16.000", Some("16000"));
        check("2025", Some("2025"));
        check("ke-21", None);
        check("satu", None);
        check("rumah", None);
    }
}
