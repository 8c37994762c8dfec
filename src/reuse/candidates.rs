//! Pairs of reports worth comparing, and the nearest kin of one report.
//!
//! An inverted index over senses that few reports have: two reports are candidates when the
//! rarities of what they share add up. Every report keeps its best few, so that 10,000 reports
//! give some 100,000 pairs to compare, not 50 million.
use super::index::Index;
use crate::corpus::{Corpus, DocId};

/// Kin that a report keeps at most.
pub const KEPT: usize = 24;

/// Reports beyond which a sense is too common to find kin by, for a corpus of any size.
const COMMONEST: usize = 60;

/// The pairs worth comparing, each report with its nearest `kept` kin: each once, the lower id first, sorted.
pub fn pairs(corpus: &Corpus, index: &Index, kept: usize) -> Vec<(DocId, DocId)> {
    let table = postings(index);
    let mut shared = vec![0.0; index.documents.len()];
    let mut out = Vec::new();
    for document in &corpus.documents {
        for kin in table.kin(index, document.id, &mut shared).into_iter().take(kept) {
            out.push((document.id.min(kin), document.id.max(kin)));
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// The reports most like one, the most alike first.
pub fn kin(index: &Index, of: DocId) -> Vec<DocId> {
    postings(index).kin(index, of, &mut vec![0.0; index.documents.len()])
}

/// Made once for an index: a corpus asks for the kin of each of its reports.
fn postings(index: &Index) -> &Postings {
    index.postings.get_or_init(|| Postings::new(index))
}

/// Which reports have a sense, by its number; none for a sense that too many have.
#[derive(Clone, Debug)]
pub(super) struct Postings {
    of: Vec<Vec<u32>>,
}

impl Postings {
    fn new(index: &Index) -> Self {
        let mut of = vec![Vec::new(); index.rarity.len()];
        // In a small corpus every sense may count; in a large one only those of a few reports.
        let longest = COMMONEST.max(index.documents.len() / 100);
        for (d, units) in index.documents.iter().enumerate() {
            for sense in senses(units) {
                of[sense as usize].push(d as u32);
            }
        }
        of.iter_mut().filter(|list| longest < list.len()).for_each(Vec::clear);
        Self { of }
    }

    /// The kin of one report; `shared` holds a zero for each report, before and after.
    fn kin(&self, index: &Index, of: DocId, shared: &mut [f64]) -> Vec<DocId> {
        let mut touched = Vec::new();
        for sense in senses(index.units(of)) {
            let rarity = index.rarity.get(sense as usize).copied().unwrap_or(0.0);
            for &d in self.of.get(sense as usize).into_iter().flatten().filter(|d| **d != of.0) {
                if shared[d as usize] == 0.0 {
                    touched.push(d);
                }
                shared[d as usize] += rarity;
            }
        }
        touched.sort_unstable_by(|&a, &b| shared[b as usize].total_cmp(&shared[a as usize]).then(a.cmp(&b)));
        touched.iter().for_each(|d| shared[*d as usize] = 0.0);
        touched.into_iter().take(KEPT).map(DocId).collect()
    }
}

/// The senses of a report, each once, sorted.
fn senses(units: &[super::words::Unit]) -> Vec<u32> {
    let mut all: Vec<u32> = units.iter().flat_map(|u| &u.senses).map(|(sense, _)| *sense).collect();
    all.sort_unstable();
    all.dedup();
    all
}
