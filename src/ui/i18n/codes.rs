//! Codes and kinds of the core in words. A code without words is shown as it is.
use super::{Text, text};
use crate::explorer::{Diagnostic, Evidence, How, LineKind, Tone};
use crate::state::Lang;
use crate::ui::compare;

mod lines;
mod rules;

pub use lines::line_reason;
pub use rules::{diagnostic, fact_rule, statement_rule};

type Table = [(&'static str, Text)];

/// The parts of a term's score.
const SCORE_PARTS: &Table = &[
    ("frequency", text("kali muncul (pangkat 0,8)", "occurrences (to the power of 0.8)")),
    ("length", text("panjang", "length")),
    ("spread", text("sebaran antarartikel", "spread over reports")),
    ("position", text("letak di awal", "early places")),
    ("lead", text("letak di awal", "early places")),
    ("kind", text("jenis kata", "kind of word")),
    ("apart", text("bukan bagian frasa lain", "not part of a longer phrase")),
    ("share", text("bagian yang tersaring", "share that the filters leave")),
];

/// A part of a term's score.
pub fn score_part(code: &'static str) -> Text {
    find(SCORE_PARTS, code)
}

fn find(table: &Table, code: &'static str) -> Text {
    table.iter().find(|(c, _)| *c == code).map_or(text(code, code), |(_, t)| *t)
}

/// Why something is known, as a sentence with the words and the line it rests on.
pub fn evidence(lang: Lang, e: &Evidence) -> String {
    let Some(said) = fact_rule(e.rule) else { return compare::evidence::evidence(lang, e) };
    with_place(said.of(lang), &e.quote, e.line, lang)
}

/// A remark on the reading as a sentence.
pub fn remark(lang: Lang, d: &Diagnostic) -> String {
    with_place(diagnostic(d.code).of(lang), &d.quote, d.line, lang)
}

fn with_place(said: &str, quote: &str, line: Option<u32>, lang: Lang) -> String {
    let mut out = said.to_owned();
    if !quote.is_empty() {
        out.push_str(": “");
        out.push_str(&shortened(quote));
        out.push('”');
    }
    if let Some(line) = line {
        out.push_str(&text(" (baris {})", " (line {})").with(lang, &[&line.to_string()]));
    }
    out
}

/// The first words of a long quotation.
fn shortened(quote: &str) -> String {
    const LONGEST: usize = 120;
    if quote.chars().count() <= LONGEST {
        return quote.to_owned();
    }
    let head: String = quote.chars().take(LONGEST).collect();
    format!("{}\u{a0}…", head.rsplit_once(' ').map_or(head.as_str(), |(h, _)| h))
}

/// Stated or concluded.
pub const fn how(how: How) -> Text {
    match how {
        How::Explicit => text("tertulis", "stated"),
        How::Inferred => text("disimpulkan", "inferred"),
    }
}

/// What a line of a page is.
pub const fn line_kind(kind: LineKind) -> Text {
    match kind {
        LineKind::Headline => text("judul", "headline"),
        LineKind::Deck => text("teras", "standfirst"),
        LineKind::Metadata => text("keterangan", "metadata"),
        LineKind::Credit => text("pembuat", "credit"),
        LineKind::Body => text("laporan", "report"),
        LineKind::Furniture => text("bukan laporan", "not the report"),
    }
}

/// What a reporting verb tells about the words.
pub const fn tone(tone: Tone) -> Text {
    match tone {
        Tone::Neutral => text("netral", "neutral"),
        Tone::Emphatic => text("menekankan", "emphatic"),
        Tone::Directive => text("meminta atau menyerukan", "asking or calling for"),
        Tone::Evaluative => text("menilai", "praising or blaming"),
        Tone::Hoping => text("berharap atau berjanji", "hoping or promising"),
        Tone::Doubtful => text("mengambil jarak", "keeping a distance"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_names_words_and_line() {
        let e = |rule, quote: &str, line| Evidence { rule, quote: quote.to_owned(), line };
        let said = evidence(Lang::En, &e("day-stated", "Selasa, 21 Januari 2025", Some(4)));
        assert!(said.ends_with(": “Selasa, 21 Januari 2025” (line 4)"), "{said}");
        assert!(evidence(Lang::Id, &e("weekday-matches", "", None)).ends_with(|c: char| c.is_alphabetic()));
    }

    #[test]
    fn long_quotations_are_cut_between_words() {
        let long = "kata ".repeat(60);
        assert!(shortened(&long).chars().count() < 125);
        assert!(shortened(&long).ends_with("kata\u{a0}…"));
        assert_eq!(shortened("pendek"), "pendek");
    }
}
