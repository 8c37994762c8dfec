//! The view Asal-usul: which reports share statements, and who may have copied whom.
use super::{DocId, Explorer, Lineage, Selection, SpinNote};

/// Two reports that share statements.
#[derive(Clone, Debug, PartialEq)]
pub struct OriginPair {
    /// One report.
    pub left: DocId,
    /// The other.
    pub right: DocId,
    /// Share of each one's words in linked sentences, 0 to 1.
    pub shared: (f64, f64),
    /// Descent with its evidence.
    pub lineage: Lineage,
}

/// All pairs of the selection.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OriginsView {
    /// The reports.
    pub documents: Vec<DocId>,
    /// The pairs, most shared first.
    pub pairs: Vec<OriginPair>,
    /// Suspicions of spinning in each report, in the order of `documents`.
    pub spin: Vec<Vec<SpinNote>>,
}

impl Explorer {
    /// The pairs of selected reports that share statements.
    pub fn origins(&self, selection: &Selection) -> OriginsView {
        let documents = self.select(selection);
        let chosen = |id: DocId| documents.binary_search(&id).is_ok();
        let pairs = self.pairs().iter().filter(|p| chosen(p.left) && chosen(p.right));
        let pairs = pairs
            .map(|p| OriginPair {
                left: p.left,
                right: p.right,
                shared: p.shared,
                lineage: p.lineage.clone(),
            })
            .collect();
        let spin = documents.iter().map(|id| self.spin_notes(*id)).collect();
        OriginsView { documents, pairs, spin }
    }
}
