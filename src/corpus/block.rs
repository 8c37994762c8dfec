//! Where on the page the report is: the densest run of sentence-like lines.
//!
//! Each line gets a weight: its words if it reads like a paragraph, something negative if it reads
//! like a title, a label or a credit. The report is the run of lines with the greatest sum
//! (Kadane's algorithm, linear). A few links inside a report cost less than the next paragraph
//! brings; a list of titles, or a label like "Terpopuler", costs more than a stray teaser behind
//! it can bring. The measure is that of boilerpipe (Kohlschütter, Fankhauser, Nejdl 2010), length
//! and link density, with the words of the line in the place of the link, as there are no links
//! in plain text.
use super::page::{Ending, PageLine};
use super::{LineKind, dateline, phrases};
use crate::config::ParseConfig;
use std::ops::Range;

/// What the words of a line alone say it is.
pub type Mark = Option<(LineKind, &'static str)>;

/// Words of the longest row of a table: "Suhu: 24-31 derajat Celsius".
const LONGEST_ROW: usize = 4;

/// Words of a paragraph that count: longer ones are no surer.
const MOST_COUNTED: i64 = 50;

/// Whether a line opens with a list mark: "1.", "a)", "-", "•".
pub fn is_list_item(line: &PageLine) -> bool {
    let text = line.text;
    let after = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number =
        after.len() < text.len() && text.len() - after.len() <= 2 && after.starts_with(['.', ')']);
    let is_letter = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.get(1..2).is_some_and(|c| c == "." || c == ")");
    is_number
        || is_letter
        || text.starts_with(['•', '●', '*', '▪'])
        || text.starts_with("- ") && line.ending != Ending::Stop
}

/// Whether a line reads like a paragraph whatever stands around it.
pub fn is_paragraph(line: &PageLine, config: &ParseConfig) -> bool {
    let is_long = line.words >= config.min_body_words;
    match line.ending {
        Ending::Stop => is_long,
        Ending::Call => is_long && (line.has_inner_stop || line.text.starts_with(['"', '“', '”'])),
        _ => {
            line.words >= config.min_open_words && line.has_inner_stop
                || line.words >= config.min_unended_words
        }
    }
}

/// Marks the rows of tables: short lines behind one that announces them ("Berikut daftar harga emas:"),
/// up to the next paragraph. Titles of other reports are longer. Linear.
pub fn rows(lines: &[PageLine], marks: &mut [Mark]) {
    let mut is_table = false;
    for (line, mark) in lines.iter().zip(marks) {
        let longest = if has_figure(line) { LONGEST_ROW * 2 } else { LONGEST_ROW };
        // "19.02 WIB" is the time of an entry.
        let is_free = match mark {
            None | Some((_, "menu")) => true,
            Some((_, code)) => *code == "number-only" && !line.text.contains(char::is_alphabetic),
        };
        if is_table && is_free && line.words <= longest && matches!(line.ending, Ending::Open | Ending::Colon)
        {
            *mark = Some(ROW);
        } else if !matches!(mark, Some((_, "advertising"))) {
            is_table = mark.is_none() && line.ending == Ending::Colon && line.words > LONGEST_ROW;
        }
    }
}

/// A row of a table, until it is known where the report is.
pub const ROW: (LineKind, &str) = (LineKind::Body, "list-item");

/// Takes the mark off the rows outside the report.
pub fn free_rows(marks: &mut [Mark], report: Option<&Range<usize>>) {
    for (i, mark) in marks.iter_mut().enumerate() {
        if *mark == Some(ROW) && !report.is_some_and(|r| r.contains(&i)) {
            *mark = None;
        }
    }
}

fn has_figure(line: &PageLine) -> bool {
    line.text.contains(|c: char| c.is_ascii_digit() || c == ':')
}

fn weight(line: &PageLine, mark: Mark, config: &ParseConfig) -> i64 {
    let words = (line.words as i64).min(MOST_COUNTED);
    match mark {
        // The page itself says that the report goes on behind such a box.
        Some((LineKind::Furniture, "skipped-box") | ROW) => 0,
        Some((LineKind::Furniture, _)) if phrases::ends_report(line) => -config.end_penalty,
        Some((LineKind::Furniture, "section-label" | "comments" | "tags")) => -config.link_penalty * 2,
        Some((LineKind::Furniture, "advertising" | "video-prompt" | "number-only")) => -1,
        Some((LineKind::Furniture, "related-link" | "caption")) => -config.link_penalty / 2,
        Some((LineKind::Furniture, "legal-notice")) => -config.end_penalty / 4,
        Some((LineKind::Furniture, _)) => -config.link_penalty,
        Some((LineKind::Credit, "copyright")) => -config.end_penalty,
        Some((LineKind::Credit, _)) => -config.end_penalty / 4,
        Some(_) => -config.link_penalty * 2,
        None if is_paragraph(line, config) => words + 2,
        None if is_list_item(line) => i64::from(line.ending != Ending::Call) * 2 - 1,
        None => match line.ending {
            Ending::Call if line.has_inner_stop => words * 4 / 5,
            Ending::Stop => words * 4 / 5,
            Ending::Colon if line.words >= 4 => 2,
            Ending::Comma => 1,
            _ => -config.link_penalty,
        },
    }
}

/// The weight of every line where it stands.
fn weights(lines: &[PageLine], marks: &[Mark], config: &ParseConfig) -> Vec<i64> {
    let mut weights: Vec<i64> = lines.iter().zip(marks).map(|(l, &m)| weight(l, m, config)).collect();
    for (i, (weight, line)) in weights.iter_mut().zip(lines).enumerate().filter(|(_, (w, _))| **w > 0) {
        // "2 jam lalu" stands over the comments of readers and over teasers.
        let before = i.checked_sub(1).and_then(|before| marks.get(before).copied().flatten());
        if before == Some((LineKind::Furniture, "relative-time")) {
            *weight /= 4;
        } else if is_paragraph(line, config) && dateline::opening(line.text).is_some() {
            *weight += config.dateline_weight;
        }
    }
    weights
}

/// The run of lines that is the report, or none if no line reads like one. Linear.
pub fn report(lines: &[PageLine], marks: &[Mark], config: &ParseConfig) -> Option<Range<usize>> {
    let weights = weights(lines, marks, config);
    let (mut run, sum) = heaviest(&weights)?;
    // A table that ends the report weighs nothing.
    while marks.get(run.end) == Some(&Some(ROW)) && lines.get(run.end).is_some_and(has_figure) {
        run.end += 1;
    }
    (sum >= config.min_report_weight).then_some(run)
}

/// A second run outside the first that weighs at least half as much: a page with two reports.
pub fn other_report(
    lines: &[PageLine],
    marks: &[Mark],
    first: &Range<usize>,
    config: &ParseConfig,
) -> Option<usize> {
    let weights = weights(lines, marks, config);
    let weigh = |range: Range<usize>| weights.get(range).unwrap_or(&[]);
    let own: i64 = weigh(first.clone()).iter().sum();
    let after = heaviest(weigh(first.end..lines.len())).map(|(run, sum)| (run.start + first.end, sum));
    let before = heaviest(weigh(0..first.start)).map(|(run, sum)| (run.start, sum));
    let (at, sum) = after.into_iter().chain(before).max_by_key(|&(_, sum)| sum)?;
    (sum * 2 >= own && sum >= config.min_report_weight * 4).then_some(at)
}

/// The range with the greatest sum, the first of equals.
fn heaviest(weights: &[i64]) -> Option<(Range<usize>, i64)> {
    let mut best: Option<(Range<usize>, i64)> = None;
    let (mut start, mut sum) = (0, 0);
    for (i, &weight) in weights.iter().enumerate() {
        if sum <= 0 {
            (start, sum) = (i, 0);
        }
        sum += weight;
        if sum > 0 && best.as_ref().is_none_or(|(_, most)| sum > *most) {
            best = Some((start..i + 1, sum));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_of_a_table_end_no_report() {
        let text = "Antrean itu mengular sejak pagi di depan gudang pupuk di tepi jalan raya itu.\n\
            Berikut harga pupuk di gudang itu:\nUrea\nRp 9.000\nZA\nRp 8.500\nNPK\nRp 12.000\n\
            Harga itu berlaku sampai akhir pekan, kata kepala gudang kepada para petani di sana.\n\
            Rincian biaya angkut per karung:\nTruk: Rp 500\nGerobak: Rp 750\nTerpopuler\nHarga Padi Naik";
        let lines = crate::corpus::page::lines(text);
        let mut marks: Vec<Mark> = vec![None; lines.len()];
        marks[12] = Some((LineKind::Furniture, "section-label"));
        rows(&lines, &mut marks);
        assert_eq!(report(&lines, &marks, &ParseConfig::default()), Some(0..12));
    }

    #[test]
    fn finds_the_heaviest_run() {
        let check = |weights: &[i64], expected| assert_eq!(heaviest(weights), expected);
        check(&[-4, 10, -3, 20, -60, 15], Some((1..4, 27)));
        check(&[-1, -2], None);
        check(&[], None);
        check(&[5, -9, 5], Some((0..1, 5)));
    }
}
