//! Reports that are nearly the same text, as one group.
//!
//! Hundreds of outlets may run one dispatch, and a report that looks for its kin would find nothing but
//! copies. A report is the set of its runs of words, known by the smallest of their hashes (Broder 1997,
//! doi 10.1109/SEQUEN.1997.666900). Taken from the first to the last, each joins the first group whose
//! earliest report has most of the same, or opens one of its own (leader clustering, Hartigan 1975), so
//! that a group never drifts from the report that speaks for it. Linear in the reports. A text cut by
//! more than a quarter, retold or spun is no copy, and opens a group: it is what a reader looks for.
use super::index::Index;
use crate::corpus::DocId;
use crate::text::hash;

/// Words of a run. More lets one changed word count for more, fewer lets stock phrases count.
const RUN: usize = 5;

/// Hashes that stand for a report. More tells closer, and costs time and memory.
const SKETCH: usize = 32;

/// Share of the hashes of the one that has more, from which two are one text. Lower takes rewrites for copies,
/// higher copies with a sentence changed for texts of their own.
const SAME_TEXT: f64 = 0.75;

/// Groups that are known by one hash: the first. It bounds the work for a report.
const LOOKED_AT: usize = 32;

/// Drawers for hashes. Two hashes in one drawer are rare enough to say nothing beside the many of a sketch.
const DRAWERS: usize = 1 << 16;

/// The group of each report, by their places in an order: the place of the first of the group.
pub(super) fn groups(order: &[DocId], index: &Index) -> Vec<u32> {
    let mut firsts: Vec<Vec<u32>> = vec![Vec::new(); DRAWERS];
    let drawer = |hash: &u32| *hash as usize % DRAWERS;
    let mut n_hashes: Vec<usize> = Vec::new();
    let mut out: Vec<u32> = Vec::new();
    for id in order {
        let sketch = sketch(index, *id);
        let mut met: Vec<u32> = Vec::new();
        sketch.iter().for_each(|hash| met.extend_from_slice(&firsts[drawer(hash)]));
        met.sort_unstable();
        let is_same = |shared: &&[u32]| {
            let most = sketch.len().max(n_hashes[shared[0] as usize]);
            SAME_TEXT * most as f64 <= shared.len() as f64
        };
        let own = out.len() as u32;
        let group = met.chunk_by(|a, b| a == b).find(is_same).map_or(own, |shared| shared[0]);
        for hash in sketch.iter().filter(|_| group == own) {
            let firsts = &mut firsts[drawer(hash)];
            if firsts.len() < LOOKED_AT {
                firsts.push(own);
            }
        }
        n_hashes.push(sketch.len());
        out.push(group);
    }
    out
}

/// The smallest hashes of a report's runs of words, sorted.
fn sketch(index: &Index, id: DocId) -> Vec<u32> {
    let mut out: Vec<u32> = Vec::new();
    for unit in index.units(id) {
        let hashes: Vec<u32> = unit.words.iter().map(|w| index.vocabulary.hash(w.form)).collect();
        let run = |run: &[u32]| run.iter().fold(0, |all: u32, word| hash::mixed(all.rotate_left(5) ^ word));
        out.extend(hashes.windows(RUN).map(run));
    }
    out.sort_unstable();
    out.dedup();
    out.truncate(SKETCH);
    out
}
