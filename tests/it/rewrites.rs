//! Pairs written for this test on subjects of their own: a report with a rewrite of it, and a report on
//! the same subject that shares no statement with it. No threshold was set by them.
use sanding::config::Config;
use sanding::corpus::{Corpus, DocId, Source};
use sanding::reuse::{self, Relation, Verdict};

const PAIRS: &str = include_str!("../fixtures/rewrites.txt");

/// A report, its rewrite, and a stranger on its subject: each sentence of the rewrite tells the sentence
/// of the report at the same place.
fn cases() -> Vec<[String; 3]> {
    let text = PAIRS.lines().filter(|l| !l.starts_with('#')).collect::<Vec<&str>>().join("\n");
    let case = |case: &str| {
        let mut parts = case.split("---").map(|p| p.trim().to_owned());
        Some([parts.next()?, parts.next()?, parts.next()?])
    };
    text.split("===").filter(|c| !c.trim().is_empty()).filter_map(case).collect()
}

/// The linked places of two texts of a sentence a line.
fn links(left: &str, right: &str) -> (Vec<(u32, u32)>, Verdict) {
    let source = |file: &str, text: &str| Source { file: file.into(), text: text.into(), is_plain: true };
    let corpus = Corpus::new(vec![source("a.txt", left), source("b.txt", right)], Config::default());
    let found = reuse::compare(&corpus, DocId(0), DocId(1));
    let real = found.links.iter().filter(|l| l.relation != Relation::Formula);
    let pairs = real.flat_map(|l| l.left.iter().flat_map(|x| l.right.iter().map(|y| (x.para, y.para))));
    (pairs.collect(), found.lineage.verdict)
}

#[test]
fn a_persons_rewrite_is_found_and_a_stranger_is_left_alone() {
    let cases = cases();
    assert_eq!(cases.len(), 16);
    let (mut n_true, mut found, mut wrong, mut strange) = (0, 0, 0, 0);
    for [report, rewrite, stranger] in &cases {
        assert_eq!(report.lines().count(), rewrite.lines().count(), "{report}");
        n_true += report.lines().count();
        let (pairs, _) = links(report, rewrite);
        found += pairs.iter().filter(|(l, r)| l == r).count();
        wrong += pairs.iter().filter(|(l, r)| l != r).count();
        strange += links(report, stranger).0.len();
    }
    assert!(found * 100 >= n_true * FOUND, "{found} of {n_true} sentences found");
    assert!(wrong * 100 <= n_true * WRONG, "{wrong} wrong links beside {found}");
    assert!(strange <= STRANGE, "{strange} links between strangers");
}

/// Percent of the rewritten sentences that are linked to their own.
const FOUND: usize = 70;
/// Wrong links, in percent of all true ones.
const WRONG: usize = 5;
/// Links between texts that share a subject only.
const STRANGE: usize = 1;
