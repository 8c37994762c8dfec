//! What the lines of a page are by their own words: credits, stamps, prompts, labels, repeats.
use super::block::Mark;
use super::credits::{self, CreditLine};
use super::page::{Ending, PageLine};
use super::stamp::{self, Stamp};
use super::{LineKind, dateline, outlets, phrases};
use std::collections::BTreeSet;

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

/// Marks paragraphs that repeat an earlier one word for word.
pub fn repeats(lines: &[PageLine], marks: &mut [Mark]) {
    let mut seen = BTreeSet::new();
    for (line, mark) in lines.iter().zip(marks.iter_mut()) {
        if line.words >= 4 && line.ending == Ending::Stop && !seen.insert(line.text) && mark.is_none() {
            *mark = Some((LineKind::Furniture, "repeated-line"));
        }
    }
}
