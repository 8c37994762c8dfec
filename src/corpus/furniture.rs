//! Which lines of a page are the report and which are furniture, and why.
//!
//! Three looks: at the words of each line alone (credits, stamps, prompts, labels), at the page
//! (where the densest run of paragraphs is), and at the lines inside and around that run.
use super::block::{self, Mark};
use super::credits::{self, CreditLine};
use super::dateline::{self, Opening};
use super::dateline_place;
use super::headline::{self, Headline};
use super::line_marks::{self, set};
use super::page::{self, Ending, PageLine};
use super::stamp::{self, Stamp};
use super::{LineKind, deck};
use crate::config::ParseConfig;
use crate::text::sorted::Map;
use std::ops::Range;

/// A page with every line told apart.
#[derive(Debug, Default)]
pub struct Reading<'a> {
    /// The non-blank lines.
    pub lines: Vec<PageLine<'a>>,
    /// What each is, and why.
    pub marks: Vec<(LineKind, &'static str)>,
    /// Stamps by line.
    pub stamps: Vec<(usize, Stamp)>,
    /// Credits by line; labels have their names.
    pub credits: Vec<(usize, CreditLine)>,
    /// Name and outlet of "Sari Dewi - detikNews", by line.
    pub bylines: Vec<(usize, String, String)>,
    /// The lines from the first to the last of the report.
    pub report: Option<Range<usize>>,
    /// Line and parts of the dateline.
    pub dateline: Option<(usize, Opening)>,
    /// The headline.
    pub headline: Option<Headline>,
    /// Line of a second report on the page.
    pub other_report: Option<usize>,
    /// Whether the page as a whole is in English.
    pub is_english: bool,
}

/// Tells the lines of a page apart. Near-linear in its length.
pub fn read<'a>(text: &'a str, config: &ParseConfig) -> Reading<'a> {
    let lines = page::lines(text);
    let mut marks: Vec<Mark> = vec![None; lines.len()];
    let stamps: Vec<(usize, Stamp)> =
        lines.iter().enumerate().filter_map(|(i, l)| stamp::of(l).map(|s| (i, s))).collect();
    let mut found: Vec<(usize, CreditLine)> =
        lines.iter().enumerate().filter_map(|(i, l)| credits::of(l).map(|c| (i, c))).collect();
    found.extend(lines.iter().enumerate().filter(|(i, _)| stamp::is_near(&stamps, *i, 6)).filter_map(
        |(i, line)| {
            let source = credits::of(line).is_none().then(|| credits::unlisted_source(line)).flatten()?;
            Some((i, CreditLine::Named(vec![source])))
        },
    ));
    let bylines = line_marks::alone(&lines, &stamps, &found, &mut marks);
    line_marks::name_labels(&lines, &mut found, &mut marks);
    line_marks::boxes(&lines, &mut marks);
    line_marks::repeats(&lines, &mut marks);
    block::rows(&lines, &mut marks);
    let is_english = line_marks::foreign(&lines, &mut marks, config);
    let report = block::report(&lines, &marks, config).map(|r| with_first_line(&lines, &marks, r, config));
    let second = report.as_ref().and_then(|r| dateline_place::second_report(&lines, &marks, r, config));
    let report = report.map(|r| r.start..second.map_or(r.end, |at| at - 1));
    let other = || report.as_ref().and_then(|r| block::other_report(&lines, &marks, r, config));
    let mut reading = Reading {
        other_report: second.or_else(other),
        is_english,
        marks: Vec::new(),
        stamps,
        credits: found,
        bylines,
        dateline: None,
        headline: None,
        report,
        lines,
    };
    block::free_rows(&mut marks, reading.report.as_ref());
    if let Some(report) = reading.report.clone() {
        inside(&reading.lines, &report, &mut marks, config);
        reading.dateline = dateline_place::find(&reading.lines, &report, &mut marks);
        reading.dateline = reading
            .dateline
            .or_else(|| dateline_place::lead_in(&reading.lines, &report, &mut reading.stamps));
        deck::mark(&reading.lines, &report, &mut marks);
    }
    reading.headline = headline::find(&reading, &marks, config);
    if let Some(headline) = &reading.headline {
        headline::mark(&reading.lines, headline, &mut marks);
        // The name may stand below the first of two headlines.
        let above = headline.copies.first().filter(|at| **at < headline.at);
        let byline = line_marks::name_below(&reading, headline.at, &mut marks)
            .or_else(|| line_marks::name_below(&reading, *above?, &mut marks));
        reading.credits.extend(byline);
    }
    reading.marks = rest(&reading, marks, config);
    reading
}

/// A page of prose: every line is report, only a dateline is told apart.
pub fn read_plain(text: &str) -> Reading<'_> {
    let lines = page::lines(text);
    let marks = vec![(LineKind::Body, "plain-text"); lines.len()];
    let opening = lines.first().and_then(|l| dateline::opening(l.text));
    let dateline = opening.filter(|o| lines.first().is_some_and(|l| o.len < l.text.len())).map(|o| (0, o));
    let report = (!lines.is_empty()).then_some(0..lines.len());
    Reading { lines, marks, report, dateline, ..Reading::default() }
}

/// The report with a first paragraph that lost its stop.
fn with_first_line(
    lines: &[PageLine],
    marks: &[Mark],
    report: Range<usize>,
    config: &ParseConfig,
) -> Range<usize> {
    let before = report.start.checked_sub(1);
    let is_first = before.is_some_and(|i| {
        let is_free = matches!(marks.get(i), Some(None));
        is_free && lines.get(i).is_some_and(|l| l.words > config.min_open_words && !deck::is_caption(l))
    });
    report.start - usize::from(is_first)..report.end
}

/// Tells the lines between the first and the last paragraph apart.
fn inside(lines: &[PageLine], report: &Range<usize>, marks: &mut [Mark], config: &ParseConfig) {
    let mut counts: Map<&str, usize> = Map::new();
    for line in lines {
        *counts.entry(line.text).or_default() += 1;
    }
    let mut is_link_list = false;
    let is_body = |marks: &[Mark], i: usize| matches!(marks.get(i), Some(Some((LineKind::Body, _))));
    for i in report.clone() {
        let (Some(line), Some(Some(mark))) = (lines.get(i), marks.get(i).map(Option::as_ref)) else {
            if let Some(line) = lines.get(i) {
                let is_next_body = lines.get(i + 1).is_some_and(|l| reads_like_body(l, config))
                    && marks.get(i + 1).is_some_and(Option::is_none);
                let follows_body = i.checked_sub(1).is_some_and(|i| is_body(marks, i));
                let is_asked =
                    line.ending == Ending::Call && line.words >= 3 && follows_body && is_sentence_case(line);
                let kind = if is_asked && !is_link_list {
                    (LineKind::Body, "short-sentence")
                } else {
                    inner_kind(line, is_link_list, is_next_body, config)
                };
                let is_repeated =
                    counts.get(line.text).is_some_and(|&n| n > 1) && line.ending != Ending::Stop;
                let kind = if is_repeated { (LineKind::Furniture, "repeated-line") } else { kind };
                is_link_list &= kind.0 != LineKind::Body;
                set(marks, i, kind);
            }
            continue;
        };
        // "Akhir dari Artikel-artikel yang direkomendasikan"
        let ends_list = line.folded.starts_with("akhir dari");
        is_link_list |= *mark == (LineKind::Furniture, "related-link") && line.words <= 4;
        is_link_list &= !ends_list;
        let is_word = *mark == (LineKind::Furniture, "menu") && line.words == 1 && line.folded.len() >= 4;
        let is_between = i > report.start && is_body(marks, i - 1) && !is_link_list;
        let leads =
            |next: &PageLine| block::is_paragraph(next, config) && matches!(marks.get(i + 1), Some(None));
        if is_word
            && is_between
            && line.text.chars().all(char::is_alphabetic)
            && lines.get(i + 1).is_some_and(leads)
        {
            set(marks, i, (LineKind::Body, "subhead"));
        }
    }
}

/// Whether a line is written like a sentence and not like a title: few capitals behind the first word.
fn is_sentence_case(line: &PageLine) -> bool {
    let words = line.text.split_whitespace().skip(1).filter(|w| w.starts_with(char::is_alphabetic));
    let (large, small): (Vec<&str>, Vec<&str>) = words.partition(|w| w.starts_with(char::is_uppercase));
    large.len() * 2 <= small.len()
}

fn reads_like_body(line: &PageLine, config: &ParseConfig) -> bool {
    block::is_paragraph(line, config)
        || matches!(line.ending, Ending::Stop | Ending::Colon)
        || block::is_list_item(line)
}

/// What an unmarked line inside the report is.
fn inner_kind(
    line: &PageLine,
    is_link_list: bool,
    is_next_body: bool,
    config: &ParseConfig,
) -> (LineKind, &'static str) {
    let is_quoted = line.text.starts_with(['"', '“', '”']);
    match line.ending {
        Ending::Stop if line.words >= config.min_body_words => (LineKind::Body, "sentence-like"),
        _ if block::is_paragraph(line, config) => (LineKind::Body, "long-text"),
        _ if is_link_list && !(line.ending == Ending::Stop && line.words >= 4) => {
            (LineKind::Furniture, "link-list")
        }
        Ending::Stop => (LineKind::Body, "short-sentence"),
        Ending::Colon if line.words <= 1 => (LineKind::Furniture, "section-label"),
        Ending::Colon => (LineKind::Body, "list-intro"),
        _ if block::is_list_item(line) => (LineKind::Body, "list-item"),
        Ending::Comma => (LineKind::Body, "list-item"),
        Ending::Call if is_quoted || line.has_inner_stop => (LineKind::Body, "short-sentence"),
        _ if line.words <= config.max_subhead_words && is_next_body => (LineKind::Body, "subhead"),
        Ending::Open if line.words > config.min_open_words && is_next_body && !deck::is_caption(line) => {
            (LineKind::Body, "long-text")
        }
        _ => (LineKind::Furniture, "link-list"),
    }
}

/// Gives every line that is still open its reason.
fn rest(reading: &Reading, marks: Vec<Mark>, config: &ParseConfig) -> Vec<(LineKind, &'static str)> {
    let mut counts: Map<&str, usize> = Map::new();
    for line in &reading.lines {
        *counts.entry(line.text).or_default() += 1;
    }
    let open = |line: &PageLine| {
        if counts.get(line.text).is_some_and(|&n| n > 1) {
            "repeated-line"
        } else if deck::names_photographer(line) {
            "caption"
        } else if block::is_paragraph(line, config) {
            if reading.other_report.is_some() { "other-report" } else { "outside-report" }
        } else if line.ending == Ending::Stop {
            "outside-report"
        } else if line.words <= 3 {
            "menu"
        } else if line.words <= 20 {
            "link-list"
        } else {
            "no-sentence"
        }
    };
    reading
        .lines
        .iter()
        .zip(marks)
        .map(|(line, mark)| mark.unwrap_or((LineKind::Furniture, open(line))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lower;

    /// Checks each line's kind and reason: "kind reason" in order.
    fn check(page: &[(&str, &str)]) {
        let text: Vec<&str> = page.iter().map(|(line, _)| *line).collect();
        let text = text.join("\n");
        let reading = read(&text, &ParseConfig::default());
        let got: Vec<String> =
            reading.marks.iter().map(|(kind, reason)| format!("{kind:?} {reason}").lower()).collect();
        let want: Vec<&str> = page.iter().map(|(_, mark)| *mark).filter(|mark| !mark.is_empty()).collect();
        assert_eq!(got, want);
    }

    #[test]
    fn tells_a_whole_page_apart() {
        check(&[
            ("Warga Tepi Sungai Mengungsi ke Balai Kota | Warta Nusa", "metadata page-title"),
            ("Beranda", "furniture section-label"),
            ("Harga Beras Turun di Pasar Induk Kota", "furniture link-list"),
            ("Warga Tepi Sungai Mengungsi ke Balai Kota", "headline headline"),
            ("Sari Dewi,", "credit credit-name"),
            ("Rudi Hartono", "credit credit-name"),
            ("Penulis", "credit credit-label"),
            ("Selasa, 21 Januari 2025 | 10:00 WIB", "metadata time-stamp"),
            ("Warga menunggu perahu (Foto: Warta Nusa)", "furniture caption"),
            (
                "Palu (WARTA NUSA) - Warga tepi sungai mengungsi ke balai kota setelah air naik semalam.",
                "body sentence-like",
            ),
            ("Baca juga: Pintu Air Dibuka", "furniture related-link"),
            ("Mereka membawa selimut.", "body short-sentence"),
            ("Apa yang Dibutuhkan", "body subhead"),
            (
                "Wali kota meminta warga lain menyumbang makanan, air bersih, dan obat untuk anak.",
                "body sentence-like",
            ),
            ("Baca Juga", "furniture related-link"),
            ("Jembatan Lama Ditutup Sementara", "furniture link-list"),
            (
                "Warga boleh pulang setelah air surut, kata wali kota kepada para pengungsi di sana.",
                "body sentence-like",
            ),
            ("(abc/def)", "credit initials"),
            ("Terpopuler", "furniture section-label"),
            ("Tim Kota Menang Telak di Kandang Lawan", "furniture link-list"),
            ("Copyright © Warta Nusa 2025", "credit copyright"),
        ]);
    }

    #[test]
    fn a_box_that_can_be_skipped_does_not_end_the_report() {
        check(&[
            (
                "Malang - Warga menolak kenaikan tarif parkir yang berlaku mulai bulan depan.",
                "body sentence-like",
            ),
            ("Lewati Paling banyak dibaca dan terus membaca", "furniture skipped-box"),
            ("Terpopuler", "furniture skipped-box"),
            ("Tim Kota Menang Telak di Kandang Lawan", "furniture skipped-box"),
            ("Akhir dari Paling banyak dibaca", "furniture skipped-box"),
            ("Kepala dinas itu mau mengkaji ulang tarif itu di rapat esok pagi.", "body sentence-like"),
            ("Sari Dewi berkontribusi dalam penulisan artikel ini.", "furniture legal-notice"),
        ]);
    }

    #[test]
    fn prefers_a_short_report_to_long_comments() {
        check(&[
            (
                "Malang - Warga menolak kenaikan tarif parkir yang berlaku mulai bulan depan.",
                "body sentence-like",
            ),
            ("Kepala dinas berjanji mengkaji ulang.", "body short-sentence"),
            ("Komentar", "furniture comments"),
            ("2 jam lalu", "furniture relative-time"),
            (
                "Tarif sekarang saja sudah mahal dan juru parkir tidak pernah memberi karcis.",
                "furniture outside-report",
            ),
            ("1 jam lalu", "furniture relative-time"),
            (
                "Semua serba mahal, parkir lima menit saja harus bayar tiga ribu rupiah.",
                "furniture outside-report",
            ),
        ]);
    }

    #[test]
    fn puts_captions_and_decks_before_the_dateline_aside() {
        check(&[
            ("Pasar baru akan dibuka dua bulan lebih awal dari rencana semula, kata wali kota.", "deck deck"),
            (
                "Palu, Indonesia (Xinhua) – Pasar baru di tepi sungai selesai dibangun pekan ini juga.",
                "body sentence-like",
            ),
            (
                "Pedagang lama mendapat kios tanpa diundi, sedangkan pedagang baru harus mendaftar dulu.",
                "body sentence-like",
            ),
            ("Laporan: Redaksi", "credit credit-label"),
        ]);
    }
}
