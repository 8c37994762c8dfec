//! All pairs of a corpus that share statements, and how their time grows with the corpus.
use super::timed;
use sanding::config::Config;
use sanding::corpus::{Corpus, Source};
use sanding::reuse::{Index, candidates, lineage};
use sanding_benches::{copies, families};

/// Reports of the corpora of families; the last against the first is the growth asked for.
const FAMILIES: [usize; 4] = [600, 1200, 2400, 6000];

/// Reports of the corpora of a few stories.
const COPIES: [usize; 3] = [1000, 3000, 10_000];

/// Prints the steps and the growth against the first size.
pub fn print() {
    println!("all pairs, corpora of families of eight:");
    table(&FAMILIES, |n| families(n / 8));
    println!("all pairs, corpora of copies of eight reports:");
    table(&COPIES, copies);
}

fn table(sizes: &[usize], make: impl Fn(usize) -> Vec<Source>) {
    println!(
        "{:>8} {:>9} {:>11} {:>11} {:>10} {:>10} {:>8} {:>8}",
        "reports", "index s", "candidates", "found in s", "compare s", "related", "reports", "time"
    );
    let mut first = None;
    for &size in sizes {
        let corpus = Corpus::new(make(size), Config::default());
        let (indexing, index) = timed(|| Index::new(&corpus));
        let (finding, pairs) = timed(|| candidates::pairs(&corpus, &index, candidates::KEPT));
        let (all, related) = timed(|| lineage::pairs_with(&corpus, &index));
        let (base, time) = *first.get_or_insert((size, indexing + all));
        println!(
            "{size:>8} {indexing:>9.3} {:>11} {finding:>11.3} {:>10.3} {:>10} {:>7.1}x {:>7.1}x",
            pairs.len(),
            all - finding,
            related.len(),
            size as f64 / base as f64,
            (indexing + all) / time
        );
    }
}
