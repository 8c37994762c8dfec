//! Days and times as each language writes them. Pure, so that views can be tested without a browser.
use crate::explorer::MONTHS;
use crate::state::Lang;

/// A day, `YYYY-MM-DD`, in words: 21 Januari 2025. What is no day comes back as it is.
pub fn day(lang: Lang, iso: &str) -> String {
    match split(iso) {
        Some((year, month, day)) => format!("{day} {} {year}", month_name(lang, month)),
        None => iso.to_owned(),
    }
}

/// The same with the first three letters of the month: 21 Jan 2025.
pub fn day_short(lang: Lang, iso: &str) -> String {
    match split(iso) {
        Some((year, month, day)) => {
            format!("{day} {} {year}", month_name(lang, month).get(..3).unwrap_or_default())
        }
        None => iso.to_owned(),
    }
}

/// A day with its time and zone where they are known: 29 Desember 2020, 19.16 (UTC+07:00).
pub fn moment(lang: Lang, iso: &str) -> String {
    let Some((date, time)) = iso.split_once('T') else { return day(lang, iso) };
    let clock = time.get(..5).unwrap_or(time);
    let clock = if lang == Lang::Id { clock.replace(':', ".") } else { clock.to_owned() };
    let zone = time.get(5..).filter(|z| !z.is_empty());
    let zone = zone.map(|z| format!(" (UTC{z})")).unwrap_or_default();
    format!("{}, {clock}{zone}", day(lang, date))
}

/// The first and last year of a corpus: 2020–2025, or 2020 alone.
pub fn year_span(first: Option<&str>, last: Option<&str>) -> Option<String> {
    match (first, last) {
        (Some(a), Some(b)) if a != b => Some(format!("{a}–{b}")),
        (Some(a), _) => Some(a.to_owned()),
        _ => None,
    }
}

fn month_name(lang: Lang, month: usize) -> &'static str {
    let names = MONTHS.get(month.wrapping_sub(1)).copied().unwrap_or_default();
    let name = if lang == Lang::Id { names.first() } else { names.last() };
    name.copied().unwrap_or("?")
}

fn split(iso: &str) -> Option<(&str, usize, u8)> {
    let (year, rest) = iso.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let month: usize = month.parse().ok()?;
    (1..=12).contains(&month).then_some((year, month, day.get(..2)?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_in_words() {
        assert_eq!(day(Lang::Id, "2025-01-21"), "21 Januari 2025");
        assert_eq!(day_short(Lang::En, "2022-12-03"), "3 Dec 2022");
        assert_eq!(moment(Lang::Id, "2020-12-29T19:16+07:00"), "29 Desember 2020, 19.16 (UTC+07:00)");
        assert_eq!(moment(Lang::En, "2020-12-29"), "29 December 2020");
        assert_eq!(day(Lang::Id, "kemarin"), "kemarin");
        assert_eq!(day(Lang::Id, "2020-13-01"), "2020-13-01");
    }

    #[test]
    fn years_of_one_corpus() {
        assert_eq!(year_span(Some("2020"), Some("2025")).as_deref(), Some("2020–2025"));
        assert_eq!(year_span(Some("2020"), Some("2020")).as_deref(), Some("2020"));
        assert_eq!(year_span(None, None), None);
    }
}
