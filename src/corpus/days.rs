//! Days named in a text: `Jumat (30/12)`, `21 Januari 2025`, `29/12/2020, 19:16 WIB`.
//!
//! One pass over the tokens of a text, with a look of a few tokens to either side; linear.
pub use super::calendar::Day;
use crate::text::Lower;
use crate::text::{Span, Token, TokenKind, tokenize};

/// Time of day with its zone, where stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute, 0 to 59.
    pub minute: u8,
    /// Offset from UTC: `+07:00` for WIB, `+08:00` for WITA, `+09:00` for WIT.
    pub zone: Option<&'static str>,
}

/// A day as a text names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Day of the month.
    pub day: u8,
    /// Month.
    pub month: u8,
    /// Year, where stated.
    pub year: Option<i32>,
    /// Day of the week, where stated, 0 for Monday.
    pub weekday: Option<u8>,
    /// Whether it stands in brackets, as days of news do: "Selasa (21/1)".
    pub is_bracketed: bool,
    /// Time of day after it.
    pub clock: Option<Clock>,
    /// From the weekday to the end of the time.
    pub span: Span,
}

impl Mention {
    /// The day, where the year is stated.
    pub fn full(&self) -> Option<Day> {
        Day::new(self.year?, self.month, self.day)
    }
}

/// The names of the months: the Indonesian one first, the English one last, what is written for them between.
pub const MONTHS: [&[&str]; 12] = [
    &["Januari", "jan", "January"],
    &["Februari", "feb", "pebruari", "February"],
    &["Maret", "mar", "March"],
    &["April", "apr", "April"],
    &["Mei", "May"],
    &["Juni", "jun", "June"],
    &["Juli", "jul", "July"],
    &["Agustus", "agu", "agt", "ags", "aug", "August"],
    &["September", "sep", "sept", "September"],
    &["Oktober", "okt", "oct", "October"],
    &["November", "nov", "nop", "nopember", "November"],
    &["Desember", "des", "dec", "December"],
];
const WEEKDAYS: [&[&str]; 7] = [
    &["senin", "monday", "mon"],
    &["selasa", "tuesday", "tue"],
    &["rabu", "wednesday", "wed"],
    &["kamis", "thursday", "thu"],
    &["jumat", "jum'at", "jum’at", "friday", "fri"],
    &["sabtu", "saturday", "sat"],
    &["minggu", "ahad", "sunday", "sun"],
];

fn place(table: &[&[&str]], word: &str) -> Option<u8> {
    let is_it = |name: &&str| name.eq_ignore_ascii_case(word);
    table.iter().position(|names| names.iter().any(is_it)).map(|i| i as u8)
}

/// Whether a word is the full Indonesian name of a month.
pub fn is_month(word: &str) -> bool {
    MONTHS.iter().any(|names| names[0].eq_ignore_ascii_case(word))
}

/// The weekday a word names, 0 for Monday.
pub fn weekday(word: &str) -> Option<u8> {
    place(&WEEKDAYS, word)
}

/// The days a text names, in order. Linear.
pub fn mentions(text: &str) -> Vec<Mention> {
    let tokens: Vec<Token> =
        tokenize::tokenize(text).into_iter().filter(|t| t.kind != TokenKind::Space).collect();
    mentions_in(text, &tokens)
}

/// The same from tokens without blanks, spans into `text`.
pub fn mentions_in(text: &str, tokens: &[Token]) -> Vec<Mention> {
    let reader = Reader { text, tokens };
    let mut out = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        match reader.mention(i) {
            Some((mention, next)) => {
                out.push(mention);
                i = next;
            }
            None => i += 1,
        }
    }
    out
}

struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Token],
}

impl<'a> Reader<'a> {
    fn word(&self, i: usize) -> &'a str {
        self.tokens.get(i).map_or("", |t| t.span.of(self.text))
    }

    fn number(&self, i: usize) -> Option<i32> {
        let word = self.word(i);
        (word.len() <= 4).then(|| word.parse().ok()).flatten()
    }

    /// The mention whose number or month stands at token `i`, and the token after it.
    fn mention(&self, i: usize) -> Option<(Mention, usize)> {
        let ((day, month, year), after_day, is_numeric) = self.day_month(i)?;
        let mut first = i;
        let mut is_bracketed = false;
        let mut weekday = None;
        for place in (i.saturating_sub(3)..i).rev() {
            match self.word(place) {
                "(" => is_bracketed = true,
                "," | "/" | "-" => {}
                word => {
                    weekday = self::weekday(word);
                    if weekday.is_some() {
                        first = place;
                        is_bracketed |= place > 0 && self.word(place - 1) == "(";
                    }
                    break;
                }
            }
        }
        if is_numeric && year.is_none() && weekday.is_none() && !is_bracketed {
            return None;
        }
        Day::new(year.unwrap_or(2000), month, day)?;
        let (clock, next) = self.clock(after_day);
        let start = self.tokens.get(first)?.span;
        let is_closed = is_bracketed && self.word(next) == ")";
        let end = self.tokens.get(next.checked_sub(1)? + usize::from(is_closed))?.span;
        let span = start.joined(end);
        Some((Mention { day, month, year, weekday, is_bracketed, clock, span }, next))
    }

    /// `29/12/2020`, `30/12`, `2020-12-29`, `21 Januari 2025`, `21 Januari`, `January 21, 2025`.
    #[allow(clippy::type_complexity, reason = "a day in parts, used at one place")]
    fn day_month(&self, i: usize) -> Option<((u8, u8, Option<i32>), usize, bool)> {
        // "2016-02-23T10:00" is one token up to the colon.
        let word = self.word(i).split('T').next().unwrap_or("");
        if let Some(month) = place(&MONTHS, self.word(i)) {
            let day = self.number(i + 1).filter(|d| (1..=31).contains(d))?;
            let at = i + 2 + usize::from(self.word(i + 2) == ",");
            let year = self.year(at)?;
            return Some(((day as u8, month + 1, Some(year)), at + 1, false));
        }
        if word.len() > 10 || !word.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        if let Some(parts) = numeric(word) {
            return Some((parts, i + 1, true));
        }
        // "4-5 Oktober": the last day of the range.
        let day: u8 = word.rsplit(['-', '/']).next()?.parse().ok().filter(|d| (1..=31).contains(d))?;
        let at = i + 1 + usize::from(self.word(i + 1) == "/" || self.word(i + 1) == "-");
        let month = place(&MONTHS, self.word(at))? + 1;
        let year_at = at + 1 + usize::from(matches!(self.word(at + 1), "," | "/" | "-"));
        match self.year(year_at) {
            Some(year) => Some(((day, month, Some(year)), year_at + 1, false)),
            None => Some(((day, month, None), at + 1, false)),
        }
    }

    fn year(&self, i: usize) -> Option<i32> {
        self.number(i).filter(|y| self.word(i).len() == 4 && (1900..=2100).contains(y))
    }

    /// The time after a day, at most four tokens on, and the token after it.
    fn clock(&self, from: usize) -> (Option<Clock>, usize) {
        for i in from..from + 4 {
            let word = self.word(i);
            let (time, next) = match word.split_once('.') {
                Some((h, m)) if m.len() == 2 => (h.parse().ok().zip(m.parse().ok()), i + 1),
                _ if self.word(i + 1) == ":" => (self.number(i).zip(self.number(i + 2)), i + 3),
                _ => (None, i),
            };
            if let Some((hour, minute)) = time.filter(|(h, m)| (0..24).contains(h) && (0..60).contains(m)) {
                let seconds = usize::from(self.word(next) == ":" && self.number(next + 1).is_some()) * 2;
                let half = self.word(next + seconds).lower();
                let hour = match half.as_str() {
                    "pm" if hour < 12 => hour + 12,
                    "am" if hour == 12 => 0,
                    _ => hour,
                };
                let seconds = seconds + usize::from(matches!(half.as_str(), "am" | "pm"));
                let zone = match self.word(next + seconds).to_ascii_uppercase().as_str() {
                    "WIB" => Some("+07:00"),
                    "WITA" => Some("+08:00"),
                    "WIT" => Some("+09:00"),
                    "GMT" | "UTC" => Some("+00:00"),
                    _ => None,
                };
                let clock = Clock { hour: hour as u8, minute: minute as u8, zone };
                return (Some(clock), next + seconds + usize::from(zone.is_some()));
            }
            let is_filler =
                matches!(word, "," | "|" | "-" | "–" | "—" | "•" | "·" | ")" | "at" | "pukul" | "jam" | "/")
                    || word == "T";
            if !is_filler {
                break;
            }
        }
        (None, from)
    }
}

/// Day, month, year of `29/12/2020`, `29-12-2020`, `30/12`, `21/01/25`, `2020-12-29`.
fn numeric(word: &str) -> Option<(u8, u8, Option<i32>)> {
    let separator = if word.contains('/') { '/' } else { '-' };
    let parts: Vec<&str> = word.split(separator).collect();
    let number = |s: &str| s.parse::<i32>().ok();
    match parts.as_slice() {
        [y, m, d] if y.len() == 4 => Some((number(d)? as u8, month_of(m)?, Some(number(y)?))),
        [d, m, y] => {
            let year = match y.len() {
                4 => number(y).filter(|y| (1900..=2100).contains(y)),
                2 => number(y).map(|y| 2000 + y),
                _ => None,
            };
            Some((day_of(d)?, month_of(m)?, year))
        }
        [d, m] if separator == '/' => Some((day_of(d)?, month_of(m)?, None)),
        _ => None,
    }
}

fn day_of(word: &str) -> Option<u8> {
    word.parse().ok().filter(|d| (1..=31).contains(d))
}

fn month_of(word: &str) -> Option<u8> {
    word.parse().ok().filter(|m| (1..=12).contains(m))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, Option<i32>, Option<u8>)]) {
        let got: Vec<_> = mentions(text)
            .iter()
            .map(|m| (format!("{:02}-{:02}", m.month, m.day), m.year, m.weekday))
            .collect();
        let want: Vec<_> = expected.iter().map(|&(d, y, w)| (d.to_owned(), y, w)).collect();
        assert_eq!(got, want, "{text}");
    }

    #[test]
    fn reads_days_as_papers_write_them() {
        check("pada Jumat (30/12).", &[("12-30", None, Some(4))]);
        check("Senin (28/12/2020), ia", &[("12-28", Some(2020), Some(0))]);
        check("sore 21 Januari 2025 di kota", &[("01-21", Some(2025), None)]);
        check("tanggal 20 Januari, ia", &[("01-20", None, None)]);
        check("(Rabu, 3/4)", &[("04-03", None, Some(2))]);
        check("4-5 Oktober 2025", &[("10-05", Some(2025), None)]);
        check("January 21, 2025", &[("01-21", Some(2025), None)]);
        check("2016-02-23T10:00", &[("02-23", Some(2016), None)]);
    }

    #[test]
    fn is_not_fooled_by_other_numbers() {
        check("1/3 warga, 24/7, 99/99/2020, skor 3-1", &[]);
        check("tahun 2020 dan 31/2/2020", &[]);
        check("", &[]);
    }

    #[test]
    fn reads_the_time_and_its_zone() {
        let clock = |text| mentions(text).first().and_then(|m| m.clock);
        let at = |hour, minute, zone| Some(Clock { hour, minute, zone });
        assert_eq!(clock("29/12/2020, 19:16 WIB"), at(19, 16, Some("+07:00")));
        assert_eq!(clock("Rabu, 4 November 2015 | 21:04 WITA"), at(21, 4, Some("+08:00")));
        assert_eq!(clock("16 Feb 2016 at 09.10"), at(9, 10, None));
        assert_eq!(clock("16 Feb 2016 di Bandung"), None);
    }
}
