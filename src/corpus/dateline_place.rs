//! Where the dateline of a report stands, and where the dateline of a second report begins.
use super::block::{self, Mark};
use super::dateline::{self, Opening};
use super::line_marks::set;
use super::page::{self, Ending, PageLine};
use super::stamp::Stamp;
use super::{LineKind, days};
use crate::config::ParseConfig;
use std::ops::Range;

/// Lines inside the report before its dateline that may be captions and decks.
const MOST_BEFORE_DATELINE: usize = 6;
/// Words from which a first line may hold the head of its page: menu, title, stamp.
const RUN_TOGETHER: usize = 40;
/// Bytes of such a line in which the stamp is looked for.
const HEAD: usize = 800;

/// The first dateline among the first lines of the report. Body lines before it are no body.
pub fn find(lines: &[PageLine], report: &Range<usize>, marks: &mut [Mark]) -> Option<(usize, Opening)> {
    let is_body = |marks: &[Mark], i: usize| matches!(marks.get(i), Some(Some((LineKind::Body, _))));
    let alone = (report.start.saturating_sub(3)..report.start)
        .rev()
        .find(|&i| marks.get(i).is_some_and(|m| *m == Some((LineKind::Metadata, "dateline"))));
    // "Jakarta, Suara Nusa" above the report, or as its first line.
    let bare = (report.start.saturating_sub(1)..report.start + 1).find_map(|i| {
        let line = lines.get(i).filter(|l| l.words <= 6 && l.ending != Ending::Stop)?;
        dateline::alone(line.text).map(|opening| (i, opening))
    });
    let bare = bare.or_else(|| {
        let first = report.clone().take(MOST_BEFORE_DATELINE);
        first.into_iter().find_map(|i| Some((i, dateline::dashed(lines.get(i)?.text)?)))
    });
    if let Some((i, opening)) = bare.filter(|_| alone.is_none()) {
        for before in report.start..i {
            if is_body(marks, before) {
                set(marks, before, (LineKind::Furniture, "before-dateline"));
            }
        }
        set(marks, i, (LineKind::Metadata, "dateline"));
        return Some((i, opening));
    }
    if let Some(i) = alone {
        return Some((i, dateline::opening(lines.get(i)?.text)?));
    }
    let body: Vec<usize> =
        report.clone().filter(|&i| is_body(marks, i)).take(MOST_BEFORE_DATELINE + 1).collect();
    let hit = body.iter().enumerate().find_map(|(place, &i)| {
        let line = lines.get(i)?;
        dateline::opening(line.text).filter(|o| o.len < line.text.len()).map(|o| (place, i, o))
    });
    let Some((place, at, opening)) = hit else {
        let first = *body.first()?;
        let line = lines.get(first)?;
        let shouted = dateline::shouted(line.text).filter(|o| o.len < line.text.len());
        return shouted.map(|o| (first, o));
    };
    let words = |range: &mut dyn Iterator<Item = usize>| -> usize {
        range.filter(|&i| is_body(marks, i)).filter_map(|i| lines.get(i)).map(|l| l.words).sum()
    };
    let before = words(&mut (report.start..at));
    if place > 0 && before > words(&mut (at..report.end)) {
        return None;
    }
    for &i in body.iter().take(place) {
        set(marks, i, (LineKind::Furniture, "before-dateline"));
    }
    Some((at, opening))
}

/// The head of a page that stands in one line with its report: everything up to the time stamp and
/// the dateline behind it. The stamp counts as the page's.
pub fn lead_in(
    lines: &[PageLine],
    report: &Range<usize>,
    stamps: &mut Vec<(usize, Stamp)>,
) -> Option<(usize, Opening)> {
    let line = lines.get(report.start).filter(|l| l.words >= RUN_TOGETHER)?;
    let is_stamp = |m: &days::Mention| m.full().is_some() && m.clock.is_some_and(|c| c.zone.is_some());
    let mention = days::mentions(page::head(line.text, HEAD)).into_iter().find(is_stamp)?;
    let rest = line.text.get(mention.span.end as usize..)?;
    let sentence = rest.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '"' | '“' | '”'));
    // "... (10/4/2017, 20.15 WIB) itu" stands inside a sentence.
    if !sentence.starts_with(|c: char| c.is_uppercase() || matches!(c, '"' | '“' | '”')) {
        return None;
    }
    let opening = dateline::opening(sentence).unwrap_or_default();
    let len = line.text.len() - sentence.len() + opening.len;
    stamps.push((report.start, Stamp { mention, is_update: false }));
    (len < line.text.len()).then_some((report.start, Opening { len, ..opening }))
}

/// The first line of a second report inside the run of paragraphs: a paragraph with a dateline of
/// its own below a title, where the first report has a dateline, too.
pub fn second_report(
    lines: &[PageLine],
    marks: &[Mark],
    report: &Range<usize>,
    config: &ParseConfig,
) -> Option<usize> {
    let has_city = |i: usize| {
        let opening = lines.get(i).and_then(|l| dateline::opening(l.text).filter(|o| o.len < l.text.len()));
        opening.is_some_and(|o| o.city.is_some())
    };
    let is_open = |i: usize| matches!(marks.get(i), Some(None));
    let first = report.clone().take(MOST_BEFORE_DATELINE).find(|&i| is_open(i) && has_city(i))?;
    let is_title = |line: &PageLine| {
        matches!(line.ending, Ending::Open | Ending::Call)
            && (4..=20).contains(&line.words)
            && !block::is_list_item(line)
            && !block::is_paragraph(line, config)
    };
    (first + 2..report.end).find(|&i| {
        let starts = lines.get(i).is_some_and(|l| block::is_paragraph(l, config)) && has_city(i);
        starts && is_open(i) && is_open(i - 1) && lines.get(i - 1).is_some_and(is_title)
    })
}
