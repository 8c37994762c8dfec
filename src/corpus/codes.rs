//! Every code that reading a page can give: the page has a sentence for each in both languages.
//!
//! Codes are stable: one may be added, none renamed. A test holds that parsing gives no other.

/// Why a line is what it is ([`Line::reason`](super::Line::reason)).
pub const REASONS: &[&str] = &[
    // Body.
    "plain-text",
    "sentence-like",
    "short-sentence",
    "long-text",
    "list-item",
    "list-intro",
    "subhead",
    // Headline and deck.
    "headline",
    "deck",
    // Metadata.
    "page-title",
    "time-stamp",
    "dateline",
    "outlet-name",
    // Credit.
    "credit-label",
    "credit-name",
    "byline",
    "copyright",
    "initials",
    // Furniture, by words.
    "related-link",
    "skipped-box",
    "video-prompt",
    "section-label",
    "menu",
    "subscription",
    "sharing",
    "follow",
    "login",
    "advertising",
    "comments",
    "tags",
    "paging",
    "cookies",
    "legal-notice",
    "caption",
    "address",
    "marks-only",
    "number-only",
    "reading-count",
    "relative-time",
    // Furniture, by place.
    "headline-again",
    "repeated-line",
    "link-list",
    "before-dateline",
    "outside-report",
    "other-report",
    "no-sentence",
    "other-language",
];

/// Rules by which outlet, agency and days were found ([`Evidence::rule`](super::Evidence::rule)).
pub const RULES: &[&str] = &[
    "outlet-dateline",
    "outlet-brackets",
    "outlet-stamp",
    "outlet-title",
    "outlet-copyright",
    "outlet-byline",
    "outlet-named",
    "agency-brackets",
    "agency-credit",
    "agency-cited",
    "time-stamp",
    "day-in-dateline",
    "day-stated",
    "day-in-brackets",
    "weekday-matches",
    "weekday-before-publication",
    "year-stated",
    "year-published",
    "year-copyright",
    "year-anniversary",
    "year-other-report",
    "year-near-corpus",
];

/// Remarks on the reading ([`Diagnostic::code`](super::Diagnostic::code)).
pub const DIAGNOSTICS: &[&str] = &[
    "no-body",
    "short-body",
    "no-headline",
    "unbalanced-quote",
    "weekday-conflict",
    "year-unknown",
    "other-report",
    "hidden-characters",
    "other-language",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_slugs_and_unique() {
        for list in [REASONS, RULES, DIAGNOSTICS] {
            let mut sorted = list.to_vec();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(sorted.len(), list.len());
            assert!(list.iter().all(|c| c.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')));
        }
    }
}
