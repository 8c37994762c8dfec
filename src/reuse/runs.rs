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
        .map(|e| (left.slice(e.left).split_whitespace().count(), e.left))
        .filter(|(n, _)| SHORTEST <= *n)
        .collect();
    out.sort_by_key(|(n, span)| (std::cmp::Reverse(*n), span.start));
    out.truncate(KEPT);
    out
}

/// The first words of a long run.
pub(super) fn shortened(run: &str) -> String {
    let mut words = run.split_whitespace();
    let first: Vec<&str> = words.by_ref().take(QUOTED).collect();
    let rest = if words.next().is_some() { " …" } else { "" };
    format!("{}{rest}", first.join(" "))
}
