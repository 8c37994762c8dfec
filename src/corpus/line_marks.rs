//! What the lines of a page are by their own words: credits, stamps, prompts, labels, repeats.
use super::block::{self, Mark};
use super::credits::{self, CreditLine};
use super::furniture::Reading;
use super::page::{Ending, PageLine};
use super::stamp::{self, Stamp};
use super::{LineKind, dateline, outlets, phrases};
use crate::config::ParseConfig;
use crate::text::sorted::Set;
use crate::text::stopwords;

/// Marks what the words of a line alone tell; gives the bylines.
pub fn alone(
    lines: &[PageLine],
    stamps: &[(usize, Stamp)],
    found: &[(usize, CreditLine)],
    marks: &mut [Mark],
) -> Vec<(usize, String, String)> {
    for (i, (line, mark)) in lines.iter().zip(marks.iter_mut()).enumerate() {
        let opening = dateline::opening(line.text);
        *mark = match phrases::furniture(line) {
            Some("caption") if opening.is_some() => None,
            Some(code) => Some((LineKind::Furniture, code)),
            None if opening.is_some_and(|o| o.len == line.text.len()) => {
                Some((LineKind::Metadata, "dateline"))
            }
            None if outlets::outlet_or_site(line.text).is_some() => {
                Some((LineKind::Furniture, "outlet-name"))
            }
            None => None,
        };
        if i > 0 && line.words <= 1 && line.ending == Ending::Open && mark.is_none() {
            *mark = Some((LineKind::Furniture, "menu"));
        }
    }
    for (i, _) in stamps {
        set(marks, *i, (LineKind::Metadata, "time-stamp"));
    }
    for (i, credit) in found {
        let reason = match credit {
            CreditLine::Named(_) | CreditLine::Label(_) => "credit-label",
            CreditLine::Copyright(_) => "copyright",
            CreditLine::Initials(_) => "initials",
        };
        set(marks, *i, (LineKind::Credit, reason));
    }
    let mut bylines = Vec::new();
    for (i, line) in lines.iter().enumerate().skip(1) {
        if let Some((name, outlet)) = credits::byline(line).filter(|_| stamp::is_near(stamps, i, 2)) {
            set(marks, i, (LineKind::Credit, "byline"));
            bylines.push((i, name, outlet));
        }
    }
    bylines
}

/// Lines a box of links may have that readers can skip.
const LONGEST_BOX: usize = 40;

/// Marks the boxes that a page offers to skip: from "Lewati Paling banyak dibaca dan terus membaca" to
/// "Akhir dari Paling banyak dibaca". The report goes on behind them.
pub fn boxes(lines: &[PageLine], marks: &mut [Mark]) {
    for (i, line) in lines.iter().enumerate().filter(|(_, l)| l.folded.starts_with("lewati ")) {
        let inside = lines.iter().enumerate().skip(i + 1).take(LONGEST_BOX);
        let end = inside.into_iter().find(|(_, l)| l.folded.starts_with("akhir dari "));
        for at in end.filter(|_| line.ending != Ending::Stop).map_or(0..0, |(end, _)| i..end + 1) {
            set(marks, at, (LineKind::Furniture, "skipped-box"));
        }
    }
}

/// The author's name on a line of its own between the headline and the report, next to the stamp.
pub fn name_below(reading: &Reading, headline: usize, marks: &mut [Mark]) -> Option<(usize, CreditLine)> {
    let end = reading.report.as_ref().map_or(headline, |r| r.start).min(headline + 5);
    let is_free = |i: usize| matches!(marks.get(i), Some(None | Some((LineKind::Furniture, "menu"))));
    let found = (headline + 1..end).filter(|&i| is_free(i) && stamp::is_near(&reading.stamps, i, 1));
    let own_line = found.filter_map(|i| Some((i, reading.lines.get(i).and_then(credits::bare_name)?))).next();
    let (at, name) = own_line.or_else(|| in_stamp(reading, headline))?;
    if own_line.is_some() {
        set(marks, at, (LineKind::Credit, "byline"));
    }
    Some((at, CreditLine::Named(vec![("Oleh".to_owned(), name.to_owned())])))
}

/// "Sari Dewi, Jurnalis · Senin 13 Mei 2024 11:05 WIB": the author before the day.
fn in_stamp<'a>(reading: &Reading<'a>, headline: usize) -> Option<(usize, &'a str)> {
    let (at, stamp) = reading.stamps.iter().find(|(at, _)| (headline + 1..headline + 5).contains(at))?;
    let (before, _) = stamp::around(reading.lines.get(*at)?.text, &stamp.mention);
    Some((*at, credits::name_first(before)?))
}

/// Says what a line is.
pub(super) fn set(marks: &mut [Mark], at: usize, value: (LineKind, &'static str)) {
    if let Some(mark) = marks.get_mut(at) {
        *mark = Some(value);
    }
}

/// Gives labels on lines of their own the names on the lines before, or else after.
pub fn name_labels(lines: &[PageLine], found: &mut [(usize, CreditLine)], marks: &mut [Mark]) {
    for (i, credit) in found.iter_mut() {
        let CreditLine::Label(role) = credit else { continue };
        let role = role.clone();
        let name = |at: usize| {
            let is_free =
                matches!(marks.get(at), Some(None | Some((LineKind::Furniture, "menu" | "outlet-name"))));
            let line = lines.get(at).filter(|l| is_free && credits::is_person_name(l.text))?;
            Some((at, line.text.trim_end_matches([',', ' ']).to_owned()))
        };
        let before = i.checked_sub(1).and_then(name).filter(|(_, name)| name.contains(' '));
        let mut names: Vec<(usize, String)> = before.or_else(|| name(*i + 1)).into_iter().collect();
        // "Sari Dewi," / "Rudi Hartono" / "Penulis"
        while let Some(at) = names.last().and_then(|(at, _)| at.checked_sub(1)).filter(|at| at < i) {
            let is_listed = lines.get(at).is_some_and(|l| l.ending == Ending::Comma);
            let Some(more) = name(at).filter(|_| is_listed) else { break };
            names.push(more);
        }
        let Some(first) = names.last().map(|(at, _)| *at) else { continue };
        for (at, _) in &names {
            set(marks, *at, (LineKind::Credit, "credit-name"));
        }
        *i = first;
        *credit = CreditLine::Named(names.into_iter().rev().map(|(_, name)| (role.clone(), name)).collect());
    }
}

/// Marks English paragraphs on a page whose other paragraphs are Indonesian: boxes of the site.
pub fn foreign(lines: &[PageLine], marks: &mut [Mark], config: &ParseConfig) -> bool {
    const ENGLISH: [&str; 16] = [
        "the", "of", "to", "and", "your", "you", "for", "our", "with", "from", "this", "by", "we", "is",
        "that", "or",
    ];
    let is_english = |line: &PageLine| {
        let words: Vec<&str> =
            line.folded.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).collect();
        let english = words.iter().filter(|w| ENGLISH.contains(w)).count();
        let own = words.iter().filter(|w| !ENGLISH.contains(w) && stopwords::is_function_word(w)).count();
        own * 4 <= english && english * 6 >= words.len()
    };
    let long = |l: &&PageLine| block::is_paragraph(l, config);
    let n_long = lines.iter().filter(long).take(40).count();
    let n_english = lines.iter().filter(long).take(40).filter(|l| is_english(l)).count();
    let is_page_english = n_long < n_english * 2;
    for (line, mark) in lines.iter().zip(marks.iter_mut()).filter(|(_, mark)| mark.is_none()) {
        if !is_page_english && line.words >= 5 && is_english(line) {
            *mark = Some((LineKind::Furniture, "other-language"));
        }
    }
    is_page_english
}

/// Marks paragraphs that repeat an earlier one word for word.
pub fn repeats(lines: &[PageLine], marks: &mut [Mark]) {
    let mut seen = Set::new();
    for (line, mark) in lines.iter().zip(marks.iter_mut()) {
        if line.words >= 4 && line.ending == Ending::Stop && !seen.insert(line.text) && mark.is_none() {
            *mark = Some((LineKind::Furniture, "repeated-line"));
        }
    }
}
