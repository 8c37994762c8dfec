//! The year of a day that is named without one: from the weekday and from clues.
use super::days::{Day, Mention};
use super::{Dated, Diagnostic, Document, Evidence};
use crate::text::normalize;
use crate::text::sorted::Map;
use crate::text::wordlist::{WordList, wordlist};

use super::dates::YEARS;

/// Founding year and the words that must all stand in the sentence.
static FOUNDED: WordList =
    WordList::in_order(wordlist!("corpus/anniversaries"), |entry, rows| rows.extend(entry.split_once(": ")));

/// Something that points to a year.
#[derive(Clone, Debug)]
pub struct Clue {
    year: i32,
    /// The day may not lie after this.
    before: Option<Day>,
    evidence: Evidence,
}

impl Clue {
    /// A clue with the rule that gives it and the words it rests on.
    pub fn new(rule: &'static str, year: i32, quote: String, line: Option<u32>, before: Option<Day>) -> Self {
        Self { year, before, evidence: Evidence { rule, quote, line } }
    }
}

/// The years in which the day falls on its weekday; none if no weekday is named.
pub fn fitting(mention: &Mention) -> Vec<i32> {
    let Some(weekday) = mention.weekday else { return Vec::new() };
    YEARS
        .filter(|&y| Day::new(y, mention.month, mention.day).is_some_and(|d| d.weekday() == weekday))
        .collect()
}

/// A day without its year, `--12-30`, and with its weekday for other reports: none needed.
pub fn open_iso(mention: &Mention) -> String {
    format!("--{:02}-{:02}", mention.month, mention.day)
}

/// Days that a day without weekday may lie before the clue, where that is in the year before: "2 April" on a
/// page of March is of plans, not of eleven months ago. Higher makes plans into events, lower takes December
/// from pages of spring.
const LONGEST_BACK: i64 = 183;

/// The year that the first fitting clue gives: its own, or the one before (a page of January
/// tells of December).
pub fn from_clues(mention: &Mention, fitting: &[i32], clues: &[Clue]) -> Option<(i32, Option<Evidence>)> {
    clues.iter().find_map(|clue| {
        let year = [clue.year, clue.year - 1].into_iter().find(|&year| {
            let day = Day::new(year, mention.month, mention.day);
            let is_before = day.is_some_and(|d| clue.before.is_none_or(|b| d.number() <= b.number() + 1));
            let is_far = day.zip(clue.before).is_some_and(|(d, b)| LONGEST_BACK < b.number() - d.number());
            // Without a weekday to check it only the year itself counts.
            let is_fitting = fitting.contains(&year)
                || fitting.is_empty() && (year == clue.year || clue.before.is_some() && !is_far);
            is_before && is_fitting
        })?;
        Some((year, Some(clue.evidence.clone())))
    })
}

/// Years the article names ("pada tahun 2025"), the latest first.
pub fn stated(document: &Document) -> Vec<Clue> {
    let mut out: Map<i32, Clue> = Map::new();
    for paragraph in &document.body {
        for pair in paragraph.sentences.iter().flat_map(|s| s.tokens.windows(2)) {
            let [word, number] = pair else { continue };
            let year = document.slice(number.span).parse::<i32>().ok().filter(|y| YEARS.contains(y));
            let is_year = document.slice(word.span).eq_ignore_ascii_case("tahun");
            if let Some(year) = year.filter(|_| is_year) {
                let quote = document.slice(word.span.joined(number.span)).to_owned();
                out.entry(year)
                    .or_insert_with(|| Clue::new("year-stated", year, quote, Some(paragraph.line), None));
            }
        }
    }
    out.into_iter().rev().take(3).map(|(_, clue)| clue).collect()
}

/// The year of the page's copyright line.
pub fn copyright(document: &Document) -> Option<Clue> {
    document.lines.iter().filter(|l| l.reason == "copyright").find_map(|line| {
        let text = document.slice(line.span);
        let years =
            text.split(|c: char| !c.is_ascii_digit()).filter(|w| w.len() == 4).filter_map(|w| w.parse().ok());
        let year = years.filter(|y| YEARS.contains(y)).max()?;
        Some(Clue::new("year-copyright", year, text.to_owned(), Some(line.n), None))
    })
}

/// "80 tahun berdirinya PBB": 1945 and 80. "tahun lalu menandai 75 tahun ..." is one year on.
pub fn anniversaries(document: &Document) -> Vec<Clue> {
    let mut out = Vec::new();
    for paragraph in &document.body {
        for sentence in &paragraph.sentences {
            let numbers = anniversary_numbers(document, &sentence.tokens);
            if numbers.is_empty() {
                continue;
            }
            let lower = normalize::normalize(document.slice(sentence.span));
            let words: Vec<&str> =
                lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
            let is_last_year =
                ["lalu", "lampau", "silam"].iter().any(|w| lower.contains(&format!("tahun {w}")));
            for (place, number) in numbers {
                let near = |needed: &str| {
                    let place = place.min(words.len());
                    let window =
                        words.get(place.saturating_sub(8)..(place + 16).min(words.len())).unwrap_or(&[]);
                    let is_in = |part: &str| part.split('-').all(|half| window.contains(&half));
                    needed.split_whitespace().all(is_in)
                };
                let founded = FOUNDED.rows().iter().find(|(_, needed)| near(needed));
                if let Some(founded) = founded.and_then(|(year, _)| year.parse::<i32>().ok()) {
                    let year = founded + number + i32::from(is_last_year);
                    if YEARS.contains(&year) {
                        let quote = format!("{founded} + {number}");
                        out.push(Clue::new("year-anniversary", year, quote, Some(paragraph.line), None));
                    }
                }
            }
        }
    }
    out
}

/// Numbers of "80 tahun", "ke-80", with their place in words.
fn anniversary_numbers(document: &Document, tokens: &[crate::text::Token]) -> Vec<(usize, i32)> {
    let words: Vec<&str> =
        tokens.iter().filter(|t| t.is_wordlike()).map(|t| document.slice(t.span)).collect();
    let mut out = Vec::new();
    let mut place = 0;
    for (i, word) in words.iter().enumerate() {
        let ordinal = word.strip_prefix("ke-").and_then(|n| n.parse().ok());
        let cardinal = || {
            word.parse().ok().filter(|_| words.get(i + 1).is_some_and(|w| w.eq_ignore_ascii_case("tahun")))
        };
        if let Some(number) = ordinal.or_else(cardinal).filter(|n| (5..=150).contains(n)) {
            out.push((place, number));
        }
        place += word.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).count();
    }
    out
}

/// Settles the years of event days that single documents left open, from the other documents:
/// the year that most reports give the same day, else the fitting one nearest to the middle of
/// the corpus. A day that nothing settles is taken away, with a remark. O(n log n).
pub fn settle_years(documents: &mut [Document]) {
    let known: Vec<Day> = documents
        .iter()
        .filter_map(|d| d.event_date.as_ref())
        .filter_map(|e| Day::from_iso(&e.iso))
        .collect();
    let mut by_day: Map<String, Map<i32, usize>> = Map::new();
    for day in &known {
        let key = format!("--{:02}-{:02}", day.month, day.day);
        *by_day.entry(key).or_default().entry(day.year).or_default() += 1;
    }
    let mut numbers: Vec<i64> = known.iter().map(|d| d.number()).collect();
    numbers.sort_unstable();
    let middle = numbers.get(numbers.len() / 2).copied();
    for document in documents.iter_mut() {
        let Some(event) = document.event_date.as_mut().filter(|e| e.iso.starts_with("--")) else { continue };
        if !settle(event, &by_day, middle) {
            let (line, quote) =
                event.evidence.first().map_or((None, String::new()), |e| (e.line, e.quote.clone()));
            document.diagnostics.push(Diagnostic { line, code: "year-unknown", quote });
            document.event_date = None;
        }
    }
}

fn settle(event: &mut Dated, by_day: &Map<String, Map<i32, usize>>, middle: Option<i64>) -> bool {
    let candidates: Vec<Day> = event.candidates.iter().filter_map(|c| Day::from_iso(c)).collect();
    let has_weekday = !candidates.is_empty();
    let same_day = by_day.get(&event.iso).into_iter().flatten();
    let fitting = same_day.filter(|(year, _)| !has_weekday || candidates.iter().any(|c| c.year == **year));
    let other = fitting.max_by_key(|(_, count)| **count).map(|(year, _)| *year);
    if let Some(year) = other {
        event.iso = format!("{year:04}-{}", event.iso.trim_start_matches('-'));
        event.evidence.push(Evidence { rule: "year-other-report", quote: event.iso.clone(), line: None });
        return true;
    }
    let nearest = middle.and_then(|middle| candidates.iter().min_by_key(|c| (c.number() - middle).abs()));
    let Some(day) = nearest else { return false };
    event.iso = day.iso();
    event.evidence.push(Evidence { rule: "year-near-corpus", quote: day.iso(), line: None });
    true
}
