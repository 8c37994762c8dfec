//! The longest runs of the same words in two linked reports.
use super::{EditOp, Link};
use crate::corpus::Document;
use crate::text::Span;

/// Words a run needs to be worth showing: shorter ones are in every two reports.
const SHORTEST: usize = 4;

/// Runs that are kept.
const KEPT: usize = 5;

/// Words of a run that stand in a piece of evidence.
const QUOTED: usize = 10;

/// The longest runs of equal words inside links, longest first: words, and place in the left report.
pub(super) fn longest(left: &Document, links: &[Link]) -> Vec<(usize, Span)> {
    let equal = links.iter().flat_map(|l| &l.edits).filter(|e| e.op == EditOp::Equal);
    let mut out: Vec<(usize, Span)> = equal
        .map(|e| bare(left, e.left))
        .map(|span| (left.slice(span).split_whitespace().count(), span))
        .filter(|(n, _)| SHORTEST <= *n)
        .collect();
    out.sort_unstable_by_key(|(n, span)| (std::cmp::Reverse(*n), span.start));
    out.truncate(KEPT);
    out
}

/// The run without the marks that it begins and ends with.
fn bare(left: &Document, span: Span) -> Span {
    let is_mark = |c: char| c.is_whitespace() || matches!(c, ',' | '.' | ';' | ':' | '"' | '“' | '”');
    let text = left.slice(span);
    let start = text.len() - text.trim_start_matches(is_mark).len();
    let end = text.trim_end_matches(is_mark).len();
    let from = span.start as usize;
    if start < end { Span::new(from + start, from + end) } else { span }
}

/// The first words of a long run.
pub(super) fn shortened(run: &str) -> String {
    let mut words = run.split_whitespace();
    let first: Vec<&str> = words.by_ref().take(QUOTED).collect();
    let rest = if words.next().is_some() { " …" } else { "" };
    format!("{}{rest}", first.join(" "))
}
