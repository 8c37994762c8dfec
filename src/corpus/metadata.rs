//! The outlet: who published the page.
//!
//! The outlet is named in a dozen places; the surest come first: before the dateline's dash, in
//! the time stamp, behind the headline, in the copyright line, in a byline, in the dateline's
//! brackets. Brackets hold an agency if it is one we know, or if another place names the outlet.
use super::credits::CreditLine;
use super::furniture::Reading;
use super::page::PageLine;
use super::{Evidence, Found, How, LineKind, days, outlets, stamp};
use crate::text::Lower;
use crate::text::normalize;
use crate::text::sorted::Map;

/// A finding with one piece of evidence.
pub(super) fn found(
    value: String,
    how: How,
    rule: &'static str,
    quote: &str,
    line: Option<u32>,
) -> Found<String> {
    Found { value, how, evidence: vec![Evidence { rule, quote: quote.to_owned(), line }] }
}

/// The paper that published the page.
pub fn outlet(reading: &Reading) -> Option<Found<String>> {
    let n = |i: usize| reading.lines.get(i).map(|l| l.n);
    let quote = |i: usize| reading.lines.get(i).map_or("", |l| super::page::head(l.text, 80));
    if let Some((i, opening)) = &reading.dateline
        && let Some(name) = &opening.outlet
    {
        return Some(found(
            name.clone(),
            How::Explicit,
            "outlet-dateline",
            quote(*i).get(..opening.len).unwrap_or(name),
            n(*i),
        ));
    }
    if let Some((i, name)) = in_stamps(reading) {
        return Some(found(name, How::Explicit, "outlet-stamp", quote(i), n(i)));
    }
    if let Some((i, name)) = behind_city(reading) {
        return Some(found(cased(&name, reading), How::Explicit, "outlet-dateline", &name, n(i)));
    }
    if let Some((name, i)) = reading.headline.as_ref().and_then(|h| h.site.clone()) {
        return Some(found(name, How::Explicit, "outlet-title", quote(i), n(i)));
    }
    if let Some((i, name)) = in_copyright(reading) {
        return Some(found(cased(&name, reading), How::Explicit, "outlet-copyright", quote(i), n(i)));
    }
    if let Some((i, _, name)) = reading.bylines.first() {
        return Some(found(name.clone(), How::Explicit, "outlet-byline", quote(*i), n(*i)));
    }
    if let Some((i, name)) = in_brackets(reading) {
        return Some(found(cased(&name, reading), How::Explicit, "outlet-brackets", &name, n(i)));
    }
    let (i, name) = beside_headline(reading).or_else(|| named_most(reading))?;
    Some(found(name, How::Inferred, "outlet-named", quote(i), n(i)))
}

/// "Warta.com - 17/08/2021, 07:45 WIB"; a name nobody listed must stand elsewhere, too.
fn in_stamps(reading: &Reading) -> Option<(usize, String)> {
    let last = reading.report.as_ref().map_or(reading.lines.len(), |r| r.end + 5);
    let own = reading.stamps.iter().filter(|(at, _)| *at <= last);
    let sides = own.filter_map(|(i, stamp)| {
        let line = reading.lines.get(*i)?;
        let (before, after) = stamp::around(line.text, &stamp.mention);
        let trim = |s: &str| s.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
        Some((*i, trim(before), trim(after)))
    });
    let known = sides.clone().find_map(|(i, before, after)| {
        let paper = || is_paper(&before).then(|| before.clone());
        let name =
            outlets::outlet_or_site(&before).or_else(|| outlets::outlet_or_site(&after)).or_else(paper)?;
        Some((i, name))
    });
    known.or_else(|| {
        sides.clone().find_map(|(i, before, _)| is_repeated_name(&before, i, reading).then_some((i, before)))
    })
}

/// The name behind the city of the dateline, if a line outside the report has it, too.
fn behind_city(reading: &Reading) -> Option<(usize, String)> {
    let (at, opening) = reading.dateline.as_ref()?;
    let name = opening.second.as_ref()?;
    let lower = normalize::normalize(name);
    let is_outside = |i: usize| {
        i != *at
            && !matches!(
                reading.marks.get(i),
                Some((LineKind::Body | LineKind::Deck | LineKind::Headline, _))
            )
    };
    let joined = lower.replace(' ', "");
    let has_name = |line: &PageLine| {
        let folded = line.folded.trim_start_matches("www.");
        line.words <= 12 && (starts_word(folded, &lower) || starts_word(folded, &joined))
    };
    let is_elsewhere = reading.lines.iter().enumerate().any(|(i, l)| is_outside(i) && has_name(l));
    is_elsewhere.then(|| (*at, name.clone()))
}

/// Whether a text has these words, from the beginning of a word to the end of one.
fn starts_word(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        let after = text.get(at + words.len()..).and_then(|t| t.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// "Harian Pesisir", "Koran Nusa": a paper by its first word.
fn is_paper(name: &str) -> bool {
    (2..=4).contains(&name.split_whitespace().count())
        && name.split(' ').next().is_some_and(stamp::is_paper_word)
}

/// Whether a short name stands in the dateline, or, being one word, in two more lines.
fn is_repeated_name(name: &str, at: usize, reading: &Reading) -> bool {
    let words = name.split_whitespace().count();
    if !(1..=3).contains(&words) || !name.starts_with(char::is_uppercase) || days::weekday(name).is_some() {
        return false;
    }
    let lower = normalize::normalize(name);
    let is_second = reading
        .dateline
        .as_ref()
        .is_some_and(|(_, o)| o.second.iter().chain(&o.brackets).any(|s| normalize::normalize(s) == lower));
    let elsewhere = || {
        let others = reading.lines.iter().enumerate().filter(|(i, l)| *i != at && l.words <= 40);
        others
            .filter(|(_, l)| l.folded.split(|c: char| !c.is_alphanumeric()).any(|w| w == lower))
            .take(2)
            .count()
    };
    is_second || words == 1 && elsewhere() == 2
}

/// The name in the first copyright line that has one; a firm behind a site is not its name.
fn in_copyright(reading: &Reading) -> Option<(usize, String)> {
    let lines = reading.credits.iter().filter_map(|(i, credit)| match credit {
        CreditLine::Copyright(name) if !name.is_empty() => Some((*i, name)),
        _ => None,
    });
    let known = |name: &str| outlets::outlet_within(name);
    lines.clone().find_map(|(i, name)| known(name).map(|known| (i, known))).or_else(|| {
        lines.into_iter().find_map(|(i, name)| {
            let is_firm =
                reading.lines.get(i).is_some_and(|l| l.folded.contains(" pt") || l.folded.contains("pt."));
            let is_name =
                (1..=3).contains(&name.split_whitespace().count()) && name.starts_with(char::is_uppercase);
            (is_name && !is_firm).then(|| (i, name.clone()))
        })
    })
}

/// The known outlet in the dateline's brackets. A name nobody listed there is an agency's: papers
/// put their own name in brackets only where other places on the page have it, too.
fn in_brackets(reading: &Reading) -> Option<(usize, String)> {
    let (i, opening) = reading.dateline.as_ref()?;
    let known = opening.brackets.as_ref()?.split('/').find_map(outlets::outlet)?;
    Some((*i, known.to_owned()))
}

/// A line with nothing but an outlet's name, at most two lines from headline or time stamp, or alone at
/// the top of the page.
fn beside_headline(reading: &Reading) -> Option<(usize, String)> {
    let headline = reading.headline.as_ref().map(|h| h.at);
    let is_outlet = |i: usize| reading.marks.get(i).is_some_and(|(_, reason)| *reason == "outlet-name");
    let is_near = |i: usize| {
        i == 0 && !is_outlet(1)
            || headline.is_some_and(|at| at.abs_diff(i) <= 2)
            || stamp::is_near(&reading.stamps, i, 2) && headline.is_none_or(|at| at.abs_diff(i) <= 6)
    };
    reading.lines.iter().enumerate().find_map(|(i, line)| {
        let name = outlets::outlet_or_site(line.text).filter(|_| is_outlet(i) && is_near(i))?;
        Some((i, name))
    })
}

/// The known outlet that the furniture names most often, the first of equals. Photo credits do not
/// count, nor names that are words of the language.
fn named_most(reading: &Reading) -> Option<(usize, String)> {
    let mut counts: Map<&'static str, (usize, usize)> = Map::new();
    for (i, line) in reading.lines.iter().enumerate() {
        let is_telling = reading.marks.get(i).is_some_and(|(kind, reason)| {
            !matches!(kind, LineKind::Body | LineKind::Deck) && *reason != "caption"
        });
        if !is_telling || line.words > 40 {
            continue;
        }
        let words = line.text.split_whitespace().map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()));
        for name in words.filter(|w| outlets::is_unmistakable(w)).filter_map(outlets::outlet) {
            let entry = counts.entry(name).or_insert((0, i));
            entry.0 += 1;
        }
    }
    let (name, (_, at)) = counts.into_iter().max_by_key(|(_, (count, at))| (*count, usize::MAX - at))?;
    Some((at, name.to_owned()))
}

/// A shouted name as it is written elsewhere on the page: "WARTA NUSA" as "Warta Nusa".
pub(super) fn cased(name: &str, reading: &Reading) -> String {
    if let Some(known) = outlets::outlet(name) {
        return known.to_owned();
    }
    if name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let lower = normalize::normalize(name);
    let other = reading.lines.iter().filter(|l| l.words <= 30).find_map(|line| {
        let at = line.text.lower().find(&lower)?;
        let same = line.text.get(at..at + lower.len())?;
        (same != name && same.starts_with(char::is_uppercase)).then(|| same.to_owned())
    });
    other.unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
#[path = "source_tests.rs"]
mod tests;
