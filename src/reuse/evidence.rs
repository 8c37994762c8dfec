//! Every code that comparing can give as evidence: the page has a sentence for each in both languages.
//!
//! Codes are stable: one may be added, none renamed. A test holds that no other is given.
use crate::corpus::Evidence;

/// Why a word is suspected or a descent concluded ([`Evidence::rule`]).
pub const RULES: &[&str] = &[
    // Spun words.
    "listed-synonym",
    "common-form-absent",
    "common-form-elsewhere",
    "broken-phrase",
    "replaced-in-frame",
    "sibling-has-common-form",
    "many-in-report",
    "impossible-letters",
    "replaced-inside-word",
    "unknown-word",
    // Descent.
    "same-words",
    "few-changes",
    "own-words",
    "synonyms-one-way",
    "damaged-word",
    "shared-statements",
    "cut-at-end",
    "longest-shared-run",
    "same-event-day",
    "different-event-day",
    "formulas-only",
    "few-shared-statements",
    // Who may have been first.
    "published-first",
    "credits-agency",
    "agency-text",
    "credit-gone",
    "longer-text",
    "spun-from-other",
    "names-as-source",
];

/// Evidence by a rule of this layer.
pub(super) fn evidence(rule: &'static str, quote: impl Into<String>) -> Evidence {
    debug_assert!(RULES.contains(&rule), "{rule} is not listed");
    Evidence { rule, quote: quote.into(), line: None }
}

/// A share as whole percents.
pub(super) fn percent(share: f64) -> String {
    format!("{} %", (share * 100.0).round() as i64)
}

#[cfg(test)]
mod tests {
    use super::RULES;

    #[test]
    fn codes_are_slugs_and_unique() {
        let mut sorted = RULES.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), RULES.len());
        assert!(RULES.iter().all(|c| c.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')));
    }
}
