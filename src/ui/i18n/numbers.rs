//! Numbers as each language writes them. Pure, so that views can be tested without a browser.
use super::Noun;
use crate::state::Lang;

/// A whole number with its thousands apart: 1.234 in Indonesian, 1,234 in English.
pub fn number(lang: Lang, n: usize) -> String {
    let digits = n.to_string();
    let mark = if lang == Lang::Id { '.' } else { ',' };
    let mut out = String::with_capacity(digits.len() + 2);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

/// A number with what it counts.
pub fn counted(lang: Lang, n: usize, what: Noun) -> String {
    format!("{} {}", number(lang, n), what.of(lang, n))
}

/// A share, 0 to 1, in whole percent. What is not nothing is never written as 0 %, what is not all never as 100 %.
pub fn percent(lang: Lang, share: f64) -> String {
    let rounded = (share * 100.0).round() as usize;
    let whole = match rounded {
        0 if share > 0.0 => 1,
        r if r >= 100 && share < 1.0 => 99,
        r => r,
    };
    match lang {
        Lang::Id => format!("{whole}\u{a0}%"),
        Lang::En => format!("{whole}%"),
    }
}

/// A number with at most one decimal.
pub fn tenths(lang: Lang, value: f64) -> String {
    decimal(lang, (value * 10.0).round() / 10.0)
}

/// A number with at most two decimals.
pub fn decimal(lang: Lang, value: f64) -> String {
    hundredths(lang, value).trim_end_matches('0').trim_end_matches([',', '.']).to_owned()
}

/// A number with two decimals, as figures stand under each other: 12,40.
pub fn hundredths(lang: Lang, value: f64) -> String {
    let hundredths = (value * 100.0).round() as i64;
    let (whole, rest) =
        (number(lang, (hundredths / 100).unsigned_abs() as usize), (hundredths % 100).unsigned_abs());
    let sign = if hundredths < 0 { "-" } else { "" };
    let mark = if lang == Lang::Id { ',' } else { '.' };
    format!("{sign}{whole}{mark}{}{}", rest / 10, rest % 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::i18n::noun;

    #[test]
    fn numbers_and_nouns_follow_the_language() {
        let reports = noun("artikel", "report", "reports");
        assert_eq!(counted(Lang::Id, 1_234_567, reports), "1.234.567 artikel");
        assert_eq!(counted(Lang::En, 1234, reports), "1,234 reports");
        assert_eq!(counted(Lang::En, 1, reports), "1 report");
        assert_eq!(number(Lang::Id, 100), "100");
    }

    #[test]
    fn a_little_is_not_nothing() {
        assert_eq!(percent(Lang::En, 0.001), "1%");
        assert_eq!(percent(Lang::En, 0.999), "99%");
        assert_eq!(percent(Lang::Id, 0.0), "0\u{a0}%");
        assert_eq!(percent(Lang::En, 1.0), "100%");
    }

    #[test]
    fn decimals_are_short() {
        assert_eq!(decimal(Lang::Id, 58.0), "58");
        assert_eq!(decimal(Lang::Id, 3.0794), "3,08");
        assert_eq!(decimal(Lang::En, 0.5), "0.5");
        assert_eq!(decimal(Lang::En, 1.04), "1.04");
        assert_eq!(tenths(Lang::Id, 19.114), "19,1");
        assert_eq!(decimal(Lang::Id, -1234.5), "-1.234,5");
        assert_eq!(decimal(Lang::Id, 100.0), "100");
        assert_eq!(hundredths(Lang::Id, 12.4), "12,40");
    }
}
