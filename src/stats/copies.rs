//! Which reports are copies of one text, by the content words that stand side by side in them.
//!
//! After Broder 1997 (doi 10.1109/SEQUEN.1997.666900): a report is the set of its shingles, here
//! pairs of neighbouring content words, and two reports are one text when the shorter shares enough
//! of its shingles with the other. Copies of a copy are the same text. Which reports to compare is
//! found by their smallest hashes, so that the cost is near linear in the tokens. Misleading for
//! very short reports, which are compared with nothing, and blind to a copy that was spun so thoroughly that
//! hardly two words of it still stand together.
use super::units::{Unit, UnitKind};
use crate::config::TermsConfig;
use crate::text::hash;

/// Hashes of a report that lead to others. More finds looser copies and costs time.
const SKETCH: usize = 48;

/// Shingles a report needs to be compared with others. Fewer are soon shared by chance.
const FEWEST: usize = 12;

/// The text of each report: the place of the first report that is a copy of it, its own for most.
pub(crate) fn texts(rows: &[Vec<Unit>], config: &TermsConfig) -> Vec<usize> {
    let shingles: Vec<Vec<u32>> = rows.iter().map(|row| shingles(row)).collect();
    let mut text: Vec<usize> = (0..rows.len()).collect();
    for (a, b) in candidates(&shingles) {
        let (a, b) = (a as usize, b as usize);
        let (a_text, b_text) = (text[a], text[b]);
        if a_text != b_text && config.copy_share <= containment(&shingles[a], &shingles[b]) {
            let (first, other) = (a_text.min(b_text), a_text.max(b_text));
            text.iter_mut().filter(|t| **t == other).for_each(|t| *t = first);
        }
    }
    text
}

/// Hashes of the pairs of content words that follow each other in a sentence, sorted, without repeats.
fn shingles(row: &[Unit]) -> Vec<u32> {
    let content: Vec<&Unit> = row.iter().filter(|u| u.kind != UnitKind::Break).collect();
    let pairs = content.windows(2).filter(|pair| pair[0].at == pair[1].at);
    let mut out: Vec<u32> =
        pairs.map(|pair| hash::mixed(hash::mixed(pair[0].id).rotate_left(1) ^ pair[1].id)).collect();
    out.sort_unstable();
    out.dedup();
    out
}

/// Pairs of reports that share one of their smallest hashes, the lower place first, sorted.
fn candidates(shingles: &[Vec<u32>]) -> Vec<(u32, u32)> {
    let mut sketches: Vec<(u32, u32)> = Vec::new();
    for (document, own) in (0..).zip(shingles).filter(|(_, own)| FEWEST <= own.len()) {
        sketches.extend(own.iter().take(SKETCH).map(|hash| (*hash, document)));
    }
    sketches.sort_unstable();
    let mut out: Vec<(u32, u32)> = Vec::new();
    for holders in sketches.chunk_by(|a, b| a.0 == b.0) {
        // The first and the next are enough: copies are found through each other.
        for pair in holders.windows(2) {
            out.extend([(holders[0].1, pair[1].1), (pair[0].1, pair[1].1)]);
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// The share of the shorter report's shingles that the other has too.
fn containment(a: &[u32], b: &[u32]) -> f64 {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let shared = short.iter().filter(|hash| long.binary_search(hash).is_ok()).count();
    shared as f64 / short.len().max(1) as f64
}
