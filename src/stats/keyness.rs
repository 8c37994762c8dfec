//! What sets one set of documents apart from another: log-likelihood and log ratio.
//!
//! For each term the two sets are compared by Dunning's log-likelihood (Dunning 1993, "Accurate
//! methods for the statistics of surprise and coincidence", in the two-cell form of Rayson &
//! Garside 2000): `G2 = 2 * (a ln(a / E1) + b ln(b / E2))` with `E1 = n1 (a + b) / (n1 + n2)`.
//! It says how sure the difference is, not how large; how large is the log ratio (Hardie 2014),
//! `log2((a / n1) / (b / n2))`, an absent term counting half an occurrence: 1 is twice as often,
//! 3 eight times. 3.84 is one chance in twenty, 6.63 in a hundred, 15.13 in ten thousand.
//! Cost: linear in the occurrences. Misleading where one report repeats a word: places are not
//! independent, so the number of reports is given with each term. Many terms are tested at once,
//! so some pass by chance.
use super::Terms;
use crate::corpus::{Corpus, DocId};
use std::collections::BTreeSet;

/// A term that one set uses more, or less, than the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Key {
    /// The term, as a place in [`Terms::terms`].
    pub term: usize,
    /// Places in the target.
    pub in_target: u32,
    /// Places in the reference.
    pub in_reference: u32,
    /// Reports of the target it stands in.
    pub documents: u32,
    /// Log-likelihood: how sure the difference is.
    pub g2: f64,
    /// Log ratio: how large it is; below 0 where the target uses the term less.
    pub log_ratio: f64,
}

/// The terms by how much they set `target` apart from the other documents of `terms`, the surest
/// first: those it uses more, then those it uses less.
pub fn keyness(corpus: &Corpus, terms: &Terms, target: &[DocId]) -> Vec<Key> {
    let target: BTreeSet<DocId> = target.iter().copied().collect();
    let words = |is_target: bool| -> u32 {
        let chosen = terms.by_document.iter().filter(|(id, _)| target.contains(id) == is_target);
        chosen.filter_map(|(id, _)| corpus.document(*id)).map(|d| d.word_count() as u32).sum()
    };
    let (n_target, n_reference) = (words(true), words(false));
    let mut keys: Vec<Key> = Vec::new();
    for (term, t) in terms.terms.iter().enumerate() {
        let in_target = t.occurrences.iter().filter(|o| target.contains(&o.doc)).count() as u32;
        let in_reference = t.occurrences.len() as u32 - in_target;
        let documents = t.documents().iter().filter(|id| target.contains(id)).count() as u32;
        let g2 = log_likelihood(in_target, in_reference, n_target, n_reference);
        let log_ratio = log_ratio(in_target, in_reference, n_target, n_reference);
        keys.push(Key { term, in_target, in_reference, documents, g2, log_ratio });
    }
    keys.sort_by(|a, b| {
        let is_less = |k: &Key| k.log_ratio < 0.0;
        is_less(a).cmp(&is_less(b)).then(b.g2.total_cmp(&a.g2)).then(a.term.cmp(&b.term))
    });
    keys
}

/// The same for any number of groups (outlets) at once, each against all others.
pub fn keyness_of_groups(corpus: &Corpus, terms: &Terms, groups: &[Vec<DocId>]) -> Vec<Vec<Key>> {
    groups.iter().map(|group| keyness(corpus, terms, group)).collect()
}

/// G² of `a` places among `n1` words against `b` among `n2`. 0 where either set is empty.
pub fn log_likelihood(a: u32, b: u32, n1: u32, n2: u32) -> f64 {
    let (a, b, n1, n2) = (f64::from(a), f64::from(b), f64::from(n1), f64::from(n2));
    if n1 == 0.0 || n2 == 0.0 {
        return 0.0;
    }
    let rate = (a + b) / (n1 + n2);
    (2.0 * (surprise(a, n1 * rate) + surprise(b, n2 * rate))).max(0.0)
}

/// Binary logarithm of how many times as often the first set uses the term.
pub fn log_ratio(a: u32, b: u32, n1: u32, n2: u32) -> f64 {
    if n1 == 0 || n2 == 0 || a == 0 && b == 0 {
        return 0.0;
    }
    let share = |count: u32, n: u32| f64::from(count).max(0.5) / f64::from(n);
    (share(a, n1) / share(b, n2)).log2()
}

/// Dunning's G² for a pair of words: `together` times both, `first` and `second` times each, among
/// `n` places. 0 where they meet no more often than chance would have it.
pub(crate) fn g2(together: u32, first: u32, second: u32, n: u32) -> f64 {
    let (a, f, s, n) = (f64::from(together), f64::from(first), f64::from(second), f64::from(n));
    if n <= 0.0 || a * n <= f * s {
        return 0.0;
    }
    let cells = [
        (a, f * s / n),
        (f - a, f * (n - s) / n),
        (s - a, (n - f) * s / n),
        (n - f - s + a, (n - f) * (n - s) / n),
    ];
    2.0 * cells.iter().map(|&(observed, expected)| surprise(observed, expected)).sum::<f64>()
}

/// `observed * ln(observed / expected)`, 0 where either is.
fn surprise(observed: f64, expected: f64) -> f64 {
    if observed > 0.0 && expected > 0.0 { observed * (observed / expected).ln() } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::Source;
    use crate::stats::keyphrase::terms;

    fn check(counts: (u32, u32, u32, u32), g2: f64, ratio: f64) {
        let (a, b, n1, n2) = counts;
        assert!((log_likelihood(a, b, n1, n2) - g2).abs() < 0.01, "{:?}", log_likelihood(a, b, n1, n2));
        assert!((log_ratio(a, b, n1, n2) - ratio).abs() < 0.01, "{:?}", log_ratio(a, b, n1, n2));
    }

    #[test]
    fn figures_follow_the_formula() {
        check((10, 10, 1000, 1000), 0.0, 0.0);
        check((20, 10, 1000, 1000), 3.40, 1.0);
        check((8, 0, 1000, 1000), 11.09, 4.0);
        check((0, 0, 1000, 1000), 0.0, 0.0);
        check((1, 1, 0, 1000), 0.0, 0.0);
    }

    #[test]
    fn pairs_that_meet_by_chance_score_nothing() {
        assert_eq!(g2(1, 10, 10, 100), 0.0);
        assert!(10.83 < g2(5, 5, 5, 100));
        assert_eq!(g2(0, 0, 0, 0), 0.0);
    }

    #[test]
    fn each_group_is_led_by_what_only_it_says() {
        let page = |subject: &str| {
            format!(
                "Harga {subject} naik tajam di pasar kota. Petani {subject} di desa itu senang sekali. Stok {subject} cukup."
            )
        };
        let sources =
            ["beras", "cabai", "gula"].map(|s| Source { file: s.into(), text: page(s), is_plain: true });
        let corpus = Corpus::new(sources.to_vec(), Config::default());
        let ids: Vec<DocId> = corpus.documents.iter().map(|d| d.id).collect();
        let terms = terms(&corpus, &ids);
        let groups: Vec<Vec<DocId>> = ids.iter().map(|id| vec![*id]).collect();
        for (keys, subject) in
            keyness_of_groups(&corpus, &terms, &groups).iter().zip(["beras", "cabai", "gula"])
        {
            let best = &terms.terms[keys[0].term];
            assert!(best.label.contains(subject), "{} for {subject}", best.label);
        }
    }
}
