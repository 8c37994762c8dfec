//! Pairs of reports worth comparing, and the nearest kin of one report.
//!
//! An inverted index over senses that few reports have: two reports are candidates when the
//! rarities of what they share add up. Every report keeps its best few, so that 10,000 reports
//! give some 100,000 pairs to compare, not 50 million.
use super::index::Index;
use crate::corpus::{Corpus, DocId};
use std::collections::{BTreeMap, BTreeSet};

/// Kin that a report keeps.
const KEPT: usize = 24;

/// Reports beyond which a sense is too common to find kin by, for a corpus of any size.
const COMMONEST: usize = 60;

/// The pairs worth comparing, each once, the lower id first, sorted.
pub fn pairs(corpus: &Corpus, index: &Index) -> Vec<(DocId, DocId)> {
    let table = Postings::new(index);
    let mut out: BTreeSet<(DocId, DocId)> = BTreeSet::new();
    for document in &corpus.documents {
        for kin in table.kin(index, document.id) {
            out.insert((document.id.min(kin), document.id.max(kin)));
        }
    }
    out.into_iter().collect()
}

/// The reports most like one, the most alike first.
pub fn kin(index: &Index, of: DocId) -> Vec<DocId> {
    Postings::new(index).kin(index, of)
}

/// Which reports have a sense.
struct Postings {
    of: BTreeMap<u32, Vec<u32>>,
    longest: usize,
}

impl Postings {
    fn new(index: &Index) -> Self {
        let mut of: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (d, units) in index.documents.iter().enumerate() {
            for sense in senses(units) {
                of.entry(sense).or_default().push(d as u32);
            }
        }
        // In a small corpus every sense may count; in a large one only those of a few reports.
        let longest = COMMONEST.max(index.documents.len() / 100);
        Self { of, longest }
    }

    fn kin(&self, index: &Index, of: DocId) -> Vec<DocId> {
        let mut shared: BTreeMap<u32, f64> = BTreeMap::new();
        for sense in senses(index.units(of)) {
            let rarity = index.rarity.get(sense as usize).copied().unwrap_or(0.0);
            for &d in self.of.get(&sense).into_iter().flatten().filter(|_| self.is_rare(sense)) {
                if d != of.0 {
                    *shared.entry(d).or_default() += rarity;
                }
            }
        }
        let mut ranked: Vec<(u32, f64)> = shared.into_iter().collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        ranked.into_iter().take(KEPT).map(|(d, _)| DocId(d)).collect()
    }

    fn is_rare(&self, sense: u32) -> bool {
        self.of.get(&sense).is_some_and(|list| list.len() <= self.longest)
    }
}

fn senses(units: &[super::words::Unit]) -> BTreeSet<u32> {
    units.iter().flat_map(|u| &u.senses).map(|(sense, _)| *sense).collect()
}
