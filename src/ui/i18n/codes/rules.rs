//! How a fact is known, how a statement was found, and remarks on the reading.
use super::{Table, find};
use crate::ui::i18n::{Text, text};

/// The rule behind an outlet, an agency or a day; none for rules of comparing.
pub fn fact_rule(code: &str) -> Option<Text> {
    FACTS.iter().find(|(c, _)| *c == code).map(|(_, t)| *t)
}

/// The rule that found a statement.
pub fn statement_rule(code: &'static str) -> Text {
    find(STATEMENTS, code)
}

/// A remark on the reading.
pub fn diagnostic(code: &'static str) -> Text {
    find(DIAGNOSTICS, code)
}

const FACTS: &Table = &[
    ("outlet-dateline", text("media disebut di awal laporan", "the outlet stands in the dateline")),
    ("outlet-brackets", text("media disebut dalam kurung", "the outlet stands in brackets")),
    (
        "outlet-stamp",
        text("media disebut di baris tanggal", "the outlet stands beside the time of publication"),
    ),
    ("outlet-title", text("media disebut di judul halaman", "the outlet stands in the title of the page")),
    ("outlet-copyright", text("media disebut di baris hak cipta", "the outlet stands in the copyright line")),
    ("outlet-byline", text("media disebut di baris penulis", "the outlet stands in the byline")),
    ("outlet-named", text("nama media terdapat di halaman", "the outlet’s name stands on the page")),
    ("agency-brackets", text("kantor berita disebut dalam kurung", "the agency stands in brackets")),
    ("agency-credit", text("kantor berita disebut sebagai pembuat", "the agency is credited")),
    ("agency-cited", text("kantor berita dikutip sebagai sumber", "the agency is cited as the source")),
    ("time-stamp", text("hari dan jam tertulis di halaman", "day and time stand on the page")),
    ("day-in-dateline", text("hari tertulis di awal laporan", "the day stands in the dateline")),
    ("day-stated", text("hari tertulis di dalam laporan", "the day stands in the report")),
    ("day-in-brackets", text("hari tertulis dalam kurung", "the day stands in brackets")),
    ("weekday-matches", text("nama harinya cocok dengan tanggal itu", "the weekday fits that day")),
    (
        "weekday-before-publication",
        text("nama hari terakhir sebelum terbit", "the last such weekday before publication"),
    ),
    (
        "latest-day",
        text(
            "hari terakhir yang disebut dan tidak melewati hari terbit",
            "the latest day named that is not after publication",
        ),
    ),
    ("year-stated", text("tahun tertulis di dalam laporan", "the year stands in the report")),
    ("year-published", text("tahun diambil dari hari terbit", "the year of publication")),
    ("year-copyright", text("tahun diambil dari baris hak cipta", "the year of the copyright line")),
    (
        "year-anniversary",
        text(
            "tahun dihitung dari peringatan yang disebut",
            "the year follows from an anniversary that is named",
        ),
    ),
    (
        "year-other-report",
        text(
            "tahun diambil dari laporan lain tentang peristiwa yang sama",
            "the year another report gives the same event",
        ),
    ),
    (
        "year-near-corpus",
        text("tahun yang paling dekat dengan laporan lain", "the year nearest to the other reports"),
    ),
];

const STATEMENTS: &Table = &[
    ("quote-cue-after", text("tanda kutip, lalu penutur", "quotation marks, then the speaker")),
    ("quote-cue-before", text("penutur, lalu tanda kutip", "the speaker, then quotation marks")),
    ("quote-continued", text("lanjutan kutipan", "a quotation continued")),
    ("cue-after", text("pernyataan, lalu penutur", "the statement, then the speaker")),
    ("according-to", text("“menurut” seseorang", "“according to” somebody")),
    ("cue-before", text("penutur dan kata kerja, lalu pernyataan", "speaker and verb, then the statement")),
    ("chained", text("lanjutan dengan “serta” atau “dan”", "joined on with “and”")),
    ("refers-back", text("merujuk ke penutur sebelumnya", "refers back to the speaker before")),
    ("cited", text("dikutip dari dokumen atau media", "cited from a document or an outlet")),
    (
        "agentless",
        text("tidak disebut siapa yang mengatakan atau berharap", "nobody is said to say or hope it"),
    ),
    ("continuation", text("lanjutan pernyataan di kalimat sebelumnya", "goes on from the sentence before")),
];

const DIAGNOSTICS: &Table = &[
    ("no-body", text("Tidak ada laporan di halaman ini", "There is no report on this page")),
    ("short-body", text("Laporan di halaman ini sangat pendek", "The report on this page is very short")),
    ("no-headline", text("Halaman ini tidak punya judul", "This page has no headline")),
    ("unbalanced-quote", text("Tanda kutip tidak berpasangan", "A quotation mark has no partner")),
    ("weekday-conflict", text("Nama hari tidak cocok dengan tanggal", "The weekday does not fit the day")),
    (
        "year-unknown",
        text(
            "Tahun tidak disebut dan tidak dapat disimpulkan",
            "The year is not named and could not be inferred",
        ),
    ),
    (
        "other-report",
        text("Ada artikel lain di halaman yang sama", "Another article stands on the same page"),
    ),
    ("hidden-characters", text("Ada huruf yang tidak terlihat", "There are characters that cannot be seen")),
    (
        "other-language",
        text(
            "Tampaknya berbahasa Inggris: penuturnya tidak dapat dikenali",
            "It seems to be in English: its speakers cannot be recognised",
        ),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explorer;

    fn check(codes: &[&str], table: &Table) {
        for code in codes {
            assert!(table.iter().any(|(c, _)| c == code), "{code} has no words");
        }
    }

    #[test]
    fn every_rule_and_remark_has_words() {
        check(explorer::RULES, FACTS);
        check(explorer::STATEMENT_RULES, STATEMENTS);
        check(explorer::DIAGNOSTICS, DIAGNOSTICS);
    }
}
