//! What sets one set of documents apart from the others: log-likelihood and log ratio.
//!
//! For each term the two sets are compared by Dunning's log-likelihood (Dunning 1993, "Accurate
//! methods for the statistics of surprise and coincidence", in the two-cell form of Rayson &
//! Garside 2000): `G2 = 2 * (a ln(a / E1) + b ln(b / E2))` with `E1 = n1 (a + b) / (n1 + n2)`.
//! It says how sure the difference is, not how large; how large is the log ratio (Hardie 2014),
//! `log2((a / n1) / (b / n2))`, an absent term counting half an occurrence: 1 is twice as often,
//! 3 eight times. 3.84 is one chance in twenty, 6.63 in a hundred, 10.83 in a thousand.
//! Cost: linear in the occurrences, and in the terms times the groups. Misleading where one report
//! repeats a word: places are not independent, so the number of reports is given with each term.
//! Many terms are tested at once, so some pass a low bar by chance.
use super::Terms;
use crate::corpus::{Corpus, DocId};

/// A term that one set uses more, or less, than the others.
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

/// What sets a group of documents apart from all the other groups.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GroupKeys {
    /// Words of the group.
    pub n_target: u32,
    /// Words of the others.
    pub n_reference: u32,
    /// The terms of either, the surest first: those the group uses more, then those it uses less.
    pub keys: Vec<Key>,
}

/// How each group of documents differs from all others together, for any number of groups. A document
/// stands in one group at most; documents in none do not count.
pub fn keyness(corpus: &Corpus, terms: &Terms, groups: &[Vec<DocId>]) -> Vec<GroupKeys> {
    let mut group_of: Vec<Option<usize>> = vec![None; corpus.documents.len()];
    let mut n_words = vec![0u32; groups.len()];
    for (group, documents) in groups.iter().enumerate() {
        for document in documents.iter().filter_map(|id| corpus.document(*id)) {
            group_of[document.id.index()] = Some(group);
            n_words[group] += document.word_count() as u32;
        }
    }
    let n_all: u32 = n_words.iter().sum();
    let empty = |n: &u32| GroupKeys { n_target: *n, n_reference: n_all - n, keys: Vec::new() };
    let mut out: Vec<GroupKeys> = n_words.iter().map(empty).collect();
    let mut counts = vec![(0u32, 0u32); groups.len()];
    for (i, term) in terms.terms.iter().enumerate() {
        counts.fill((0, 0));
        for places in term.occurrences.chunk_by(|a, b| a.doc == b.doc) {
            let group = places.first().and_then(|p| group_of.get(p.doc.index()).copied().flatten());
            if let Some(count) = group.and_then(|group| counts.get_mut(group)) {
                *count = (count.0 + places.len() as u32, count.1 + 1);
            }
        }
        let all: u32 = counts.iter().map(|count| count.0).sum();
        for (group, &(in_target, documents)) in out.iter_mut().zip(&counts).filter(|_| 0 < all) {
            let (in_reference, n1, n2) = (all - in_target, group.n_target, group.n_reference);
            let g2 = log_likelihood(in_target, in_reference, n1, n2);
            let log_ratio = log_ratio(in_target, in_reference, n1, n2);
            group.keys.push(Key { term: i, in_target, in_reference, documents, g2, log_ratio });
        }
    }
    for group in &mut out {
        group.keys.sort_unstable_by(|a, b| {
            let is_less = |k: &Key| k.log_ratio < 0.0;
            is_less(a).cmp(&is_less(b)).then(b.g2.total_cmp(&a.g2)).then(a.term.cmp(&b.term))
        });
    }
    out
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
        let found = keyness(&corpus, &terms, &groups);
        for group in &found {
            let n_all: u32 = found.iter().map(|g| g.n_target).sum();
            assert_eq!(group.n_target + group.n_reference, n_all);
        }
        for (group, subject) in found.iter().zip(["beras", "cabai", "gula"]) {
            let best = &terms.terms[group.keys[0].term];
            assert!(best.label.contains(subject), "{} for {subject}", best.label);
            let last = group.keys.iter().rfind(|k| k.in_target == 0).expect("a word of the others");
            assert!(last.log_ratio < 0.0 && 0 < last.in_reference);
        }
        // Reports in no group count for nothing.
        let two = keyness(&corpus, &terms, &groups[..2]);
        assert!(two[0].keys.iter().all(|k| !terms.terms[k.term].label.contains("gula")));
    }
}
