//! Lengths in drawings, without the machinery for writing floats: it was 4 KB of the page.

/// A length in whole units.
pub fn whole(length: f64) -> String {
    (length.round_ties_even() as i64).to_string()
}

/// A length with one digit after the point.
pub fn tenth(length: f64) -> String {
    let tenths = (length * 10.0).round_ties_even() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_as_floats_are() {
        for n in -3000..3000 {
            let length = f64::from(n) / 37.0;
            assert_eq!(tenth(length).trim_start_matches('-'), format!("{length:.1}").trim_start_matches('-'));
            assert_eq!(whole(length).trim_start_matches('-'), format!("{length:.0}").trim_start_matches('-'));
        }
        assert_eq!((tenth(-0.34), tenth(12.0), whole(-3.6)), ("-0.3".into(), "12.0".into(), "-4".into()));
    }
}
