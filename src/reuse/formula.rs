//! Stock phrases and runs of names, told from shared statements.
use super::align::Both;
use super::link::LinkedPair;
use super::similarity;
use super::words::Unit;

/// Whether two linked sentences share a formula only, and what that rests on.
pub struct Formula {
    /// The judgement.
    pub is_formula: bool,
    /// Share of the common weight that is names, 0 to 1.
    pub names: f64,
}

/// Judges a link: reports on events more than a few days apart share formulas unless the wording
/// is so near that one must have been taken from the other; sentences that share little but names
/// share a subject.
pub fn judge(both: &Both, units: &[Vec<&Unit>; 2], best: &LinkedPair, equal: f64) -> Formula {
    let config = &both.corpus.config.reuse;
    let pairs = || units[0].iter().flat_map(|a| units[1].iter().map(move |b| (*a, *b)));
    let names =
        pairs().map(|(a, b)| similarity::name_share(both.index, a, b, config.rare_name)).fold(1.0, f64::min);
    let words = units.each_ref().map(|us| us.iter().map(|u| u.words.len()).sum::<usize>());
    let is_long = config.taken_words <= words[0].min(words[1]);
    let is_taken = is_long && config.near_verbatim <= equal;
    let other_event = days_apart(both).is_some_and(|days| config.same_event_days < days);
    // What is left when the names are taken out has to be more than chance brings together.
    let rest = best.surprise * (1.0 - names) + config.context_surprise * best.context;
    let only_names = config.name_share <= names && equal < config.near_verbatim && rest < 1.0;
    Formula { is_formula: !is_taken && (other_event || only_names), names }
}

/// Days between the events of the two reports, where both are known.
pub fn days_apart(both: &Both) -> Option<u32> {
    let longest = both.corpus.config.reuse.report_words;
    let is_report = |side: usize| both.units[side].iter().map(|u| u.words.len()).sum::<usize>() <= longest;
    if !is_report(0) || !is_report(1) {
        return None;
    }
    let day = |side: usize| {
        let document = both.documents[side];
        document.event_date.as_ref().or(document.published.as_ref()).and_then(|d| day_number(d.day()))
    };
    Some(day(0)?.abs_diff(day(1)?).min(u64::from(u32::MAX)) as u32)
}

/// Days from 1 March of the year 0 to a day written `YYYY-MM-DD` (Hinnant's civil calendar).
fn day_number(day: &str) -> Option<u64> {
    let mut fields = day.splitn(3, '-').map(|f| f.parse::<u64>().ok());
    let (year, month, day) = (fields.next()??, fields.next()??, fields.next()??);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let (year, month) = if 2 < month { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    Some(year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1)
}

#[cfg(test)]
mod tests {
    use super::day_number;

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        let check = |a: &str, b: &str, expected: u64| {
            assert_eq!(day_number(b).zip(day_number(a)).map(|(b, a)| b - a), Some(expected), "{a} {b}");
        };
        check("2024-02-28", "2024-03-01", 2);
        check("2023-02-28", "2023-03-01", 1);
        check("2022-12-30", "2025-01-21", 753);
        assert_eq!(day_number("2022-13-01"), None);
        assert_eq!(day_number("kemarin"), None);
    }
}
