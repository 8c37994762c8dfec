//! What sets a report apart from the others, and each outlet from the others.
use super::display::visible;
use super::{DocId, Explorer, Selection};
use crate::stats::keyness::{self, GroupKeys, Key};

/// A term that is said more here than elsewhere, or less.
#[derive(Clone, Debug, PartialEq)]
pub struct KeywordRow {
    /// The term, in links.
    pub key: String,
    /// What a reader sees.
    pub label: String,
    /// Places here.
    pub in_target: usize,
    /// Places elsewhere.
    pub in_reference: usize,
    /// Reports here that hold it.
    pub documents: usize,
    /// How sure the difference is: G².
    pub g2: f64,
    /// How large: the binary logarithm of how many times as often.
    pub log_ratio: f64,
}

/// What sets one side apart.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct KeynessView {
    /// The outlet; none where it is not known, or where the side is one report.
    pub outlet: Option<String>,
    /// Reports of this side.
    pub n_documents: usize,
    /// Words here.
    pub n_target: usize,
    /// Words elsewhere.
    pub n_reference: usize,
    /// Said more here, the surest first.
    pub more: Vec<KeywordRow>,
    /// Said less here or not at all, the surest first.
    pub less: Vec<KeywordRow>,
    /// Terms that are said more here, but too seldom to be sure.
    pub unsure: Vec<String>,
    /// Whether either side is too short to tell anything.
    pub is_short: bool,
}

impl Explorer {
    /// How a report differs from the other selected ones.
    pub fn keyness_of_report(&self, id: DocId, selection: &Selection) -> KeynessView {
        let mut others = self.select(selection);
        others.retain(|other| *other != id);
        let mut found = keyness::keyness(&self.corpus, &self.terms, &[vec![id], others]);
        self.keyness_view(found.swap_remove(0), None, 1)
    }

    /// How the selected reports of each outlet differ from those of all others; reports without a known
    /// outlet are one group. Most reports first, then by name.
    pub fn keyness_of_outlets(&self, selection: &Selection) -> Vec<KeynessView> {
        let mut outlets: Vec<(Option<String>, DocId)> = self
            .select(selection)
            .into_iter()
            .filter_map(|id| self.corpus.document(id))
            .map(|d| (d.outlet.as_ref().map(|o| visible(&o.value)), d.id))
            .collect();
        outlets.sort_unstable();
        let groups = outlets.chunk_by(|a, b| a.0 == b.0);
        let mut groups: Vec<&[(Option<String>, DocId)]> = groups.collect();
        groups.sort_by_key(|group| (std::cmp::Reverse(group.len()), group[0].0.is_none()));
        let documents: Vec<Vec<DocId>> =
            groups.iter().map(|group| group.iter().map(|(_, id)| *id).collect()).collect();
        let found = keyness::keyness(&self.corpus, &self.terms, &documents);
        let views = found.into_iter().zip(groups);
        views.map(|(keys, group)| self.keyness_view(keys, group[0].0.clone(), group.len())).collect()
    }

    fn keyness_view(&self, found: GroupKeys, outlet: Option<String>, n_documents: usize) -> KeynessView {
        let config = &self.corpus.config.context;
        let (n_target, n_reference) = (found.n_target as usize, found.n_reference as usize);
        let is_short = n_target.min(n_reference) < config.min_key_words;
        let is_sure = |k: &Key| {
            let count = if k.log_ratio < 0.0 { k.in_reference } else { k.in_target };
            !is_short
                && config.min_key_count <= count
                && config.sure_key <= k.g2
                && config.min_key_ratio <= k.log_ratio.abs()
        };
        let mut view =
            KeynessView { outlet, n_documents, n_target, n_reference, is_short, ..KeynessView::default() };
        for key in &found.keys {
            let Some(term) = self.terms.terms.get(key.term) else { continue };
            if is_sure(key) {
                let row = KeywordRow {
                    key: term.key.clone(),
                    label: visible(&term.label),
                    in_target: key.in_target as usize,
                    in_reference: key.in_reference as usize,
                    documents: key.documents as usize,
                    g2: key.g2,
                    log_ratio: key.log_ratio,
                };
                if key.log_ratio < 0.0 { &mut view.less } else { &mut view.more }.push(row);
            } else if 0.0 < key.log_ratio && 1 < key.in_target && config.unsure_key <= key.g2 {
                view.unsure.push(visible(&term.label));
            }
        }
        view
    }
}
