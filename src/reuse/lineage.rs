//! How reports descend from each other.
use super::align::Both;
use super::{Lineage, Link, Pair, Verdict};
use crate::corpus::{Confidence, Corpus};

/// Every pair of reports that share statements, most shared first.
pub fn pairs(_corpus: &Corpus) -> Vec<Pair> {
    Vec::new()
}

/// The verdict on reports of which nothing is known.
pub fn none() -> Lineage {
    Lineage { verdict: Verdict::Unrelated, confidence: Confidence::Low, earlier: None, evidence: Vec::new() }
}

/// The verdict on two reports from their links.
pub(super) fn judge(_both: &Both, _links: &[Link], _shared: (f64, f64)) -> Lineage {
    none()
}
