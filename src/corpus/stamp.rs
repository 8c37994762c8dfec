//! The line that says when a page was published.
use super::days::{self, Mention};
use super::page::{Ending, PageLine};
use super::{Dated, Evidence, How};
use crate::text::Lower;

/// Most words of a line that is a time stamp.
const MOST_WORDS: usize = 16;
/// Lines between a stamp and the headline count as much as this for a missing time of day.
const NO_CLOCK: usize = 6;
/// The same for a stamp that says when the page was last changed.
const UPDATED: usize = 8;

/// Line up to which the name of a source may stand before a day.
const HIGHEST_SOURCE: u32 = 6;

/// Words that may stand beside the day of a stamp without a time.
const BESIDE: [&str; 20] = [
    "published",
    "diterbitkan",
    "terbit",
    "tayang",
    "dipublikasikan",
    "diposting",
    "dipublish",
    "tanggal",
    "pada",
    "on",
    "posted",
    "views",
    "wib",
    "wita",
    "wit",
    "diperbarui",
    "updated",
    "update",
    "oleh",
    "last",
];

/// A time stamp.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stamp {
    /// Its day and time.
    pub mention: Mention,
    /// Whether it says when the page was changed, not published.
    pub is_update: bool,
}

/// The stamp a line is, if it is one: a full day, and hardly a word beside it.
pub fn of(line: &PageLine) -> Option<Stamp> {
    if line.words > MOST_WORDS || line.ending == Ending::Stop && line.words > 8 {
        return None;
    }
    let mention = days::mentions(line.text).into_iter().find(|m| m.full().is_some())?;
    let (before, after) = around(line.text, &mention);
    let beside: Vec<&str> = before
        .split(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '-' | '_'))
        .chain(after.split_whitespace())
        .filter(|w| w.contains(char::is_alphabetic))
        .collect();
    let is_known = |w: &&str| BESIDE.contains(&w.lower().trim_matches(|c: char| !c.is_alphanumeric()));
    let is_paper = beside.first().is_some_and(|w| is_paper_word(w)) && after.trim().is_empty();
    // "Kabar Desa, 5 Mei 2023" at the top of a page: where it stood, and when.
    let is_source = line.n <= HIGHEST_SOURCE
        && before.trim_end().ends_with([',', '.'])
        && after.trim().is_empty()
        && before.split_whitespace().all(|w| w.starts_with(char::is_uppercase));
    // "Sari Dewi • 9 Oktober 2023", "9 Oktober 2023 / DAERAH"
    let is_parted = before.trim_end().ends_with(['|', '•', '·'])
        || before.is_empty() && after.trim_start().starts_with(['|', '•', '·', '/']);
    let unknown = beside.iter().filter(|w| !is_known(w)).count();
    let most = if mention.clock.is_some() {
        6
    } else if is_paper || is_source || is_parted {
        4
    } else {
        1
    };
    let lower = before.lower();
    let is_update = ["diperbarui", "update", "diubah"].iter().any(|w| lower.contains(w));
    (unknown <= most).then_some(Stamp { mention, is_update })
}

/// First words of the names of papers that are no outlet's whole name.
pub fn is_paper_word(word: &str) -> bool {
    matches!(word.lower().as_str(), "harian" | "koran" | "majalah" | "tabloid" | "mingguan" | "radar")
}

/// What stands before and after the day in the line.
pub fn around<'a>(line: &'a str, mention: &Mention) -> (&'a str, &'a str) {
    let before = line.get(..mention.span.start as usize).unwrap_or("");
    let after = line.get(mention.span.end as usize..).unwrap_or("");
    (before, after)
}

/// Whether a stamp stands at most `reach` lines from a line. `stamps` are in order of lines.
pub fn is_near(stamps: &[(usize, Stamp)], line: usize, reach: usize) -> bool {
    let next = stamps.partition_point(|(at, _)| *at < line.saturating_sub(reach));
    stamps.get(next).is_some_and(|(at, _)| *at <= line + reach)
}

/// The time of publication: the stamp nearest to the headline, or else to the report.
/// `stamps` are places of lines with their stamps, `anchor` the place to be near.
pub fn published(lines: &[PageLine], stamps: &[(usize, Stamp)], anchor: usize) -> Option<Dated> {
    let cost = |&&(at, stamp): &&(usize, Stamp)| {
        at.abs_diff(anchor) * 2
            + usize::from(stamp.mention.clock.is_none()) * NO_CLOCK
            + usize::from(stamp.is_update) * UPDATED
    };
    let (at, stamp) = stamps.iter().min_by_key(cost)?;
    let line = lines.get(*at)?;
    let quote = stamp.mention.span.of(line.text).to_owned();
    Some(Dated {
        iso: iso(&stamp.mention)?,
        how: How::Explicit,
        candidates: Vec::new(),
        evidence: vec![Evidence { rule: "time-stamp", quote, line: Some(line.n) }],
    })
}

/// `2021-08-17T07:45+07:00`, as far as known.
pub fn iso(mention: &Mention) -> Option<String> {
    let day = mention.full()?.iso();
    Some(match mention.clock {
        Some(c) => format!("{day}T{:02}:{:02}{}", c.hour, c.minute, c.zone.unwrap_or("")),
        None => day,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::page;

    fn check(text: &str, expected: Option<&str>) {
        let lines = page::lines(text);
        let got = lines.first().and_then(of).and_then(|s| iso(&s.mention));
        assert_eq!(got.as_deref(), expected, "{text}");
    }

    #[test]
    fn reads_stamps_of_all_makes() {
        check("Redaksi Kabar Lereng | Rabu, 15 November 2023", Some("2023-11-15"));
        check("Warta.com - 17/08/2021, 07:45 WIB", Some("2021-08-17T07:45+07:00"));
        check("Rabu, 4 November 2015 | 21:04 WIB", Some("2015-11-04T21:04+07:00"));
        check("Rabu, 4 November 2015", Some("2015-11-04"));
        check("By Sari Dewi on 16 Feb 2016 at 09:10 WITA", Some("2016-02-16T09:10+08:00"));
        check("Senin, 3 April 2017 06:30 WIB | 512 Views", Some("2017-04-03T06:30+07:00"));
        check("Dipublikasikan 22 Jan 2025", Some("2025-01-22"));
        check("Warta Desa Kita, 5 Mei 2023", Some("2023-05-05"));
        check("Warta Desa Kita. Jumat, 5 Mei 2023", Some("2023-05-05"));
        check("05-05-2023 / DESA KITA", Some("2023-05-05"));
    }

    #[test]
    fn leaves_sentences_and_titles_alone() {
        check("Harga Emas Antam 22 Januari 2025 Turun Rp 5.000", None);
        check("Rapat itu digelar di Bandung pada Rabu (22/1/2025).", None);
        check("Ramalan 4-5 Oktober", None);
    }
}
