//! Codes of the core in words. A code without words is shown as it is, made readable.
use super::{Text, text};

/// The parts of a term's score.
const SCORE_PARTS: [(&str, Text); 5] = [
    ("frequency", text("kali muncul", "occurrences")),
    ("length", text("panjang", "length")),
    ("spread", text("sebaran antarartikel", "spread over reports")),
    ("position", text("letak di awal", "early places")),
    ("share", text("bagian yang tersaring", "share that the filters leave")),
];

/// A part of a term's score.
pub fn score_part(code: &'static str) -> Text {
    find(&SCORE_PARTS, code)
}

fn find(table: &[(&str, Text)], code: &'static str) -> Text {
    table.iter().find(|(c, _)| *c == code).map_or(text(code, code), |(_, t)| *t)
}
