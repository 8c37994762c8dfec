//! How reports descend from each other.
use super::Pair;
use crate::corpus::Corpus;

/// Every pair of reports that share statements, most shared first.
pub fn pairs(_corpus: &Corpus) -> Vec<Pair> {
    Vec::new()
}
