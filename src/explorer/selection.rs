//! What the reader narrowed the corpus to, and which reports that leaves.
use super::{DocId, Explorer, day_of};
use crate::text::sorted::Set;

/// A choice in the reader's terms. Empty sets do not narrow; inside a set any member will do,
/// between the sets all must hold.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Selection {
    /// The reader's own reports or those that came with the program, as [`super::facets::OWN`] or `GIVEN`.
    pub origins: Set<String>,
    /// Outlets; "" stands for unknown.
    pub outlets: Set<String>,
    /// Agencies; "" stands for none named.
    pub agencies: Set<String>,
    /// Speakers by full name.
    pub speakers: Set<String>,
    /// People, organisations, places by full name.
    pub entities: Set<String>,
    /// Themes by label.
    pub themes: Set<String>,
    /// Terms by key.
    pub terms: Set<String>,
    /// First day, `YYYY-MM-DD`, inclusive.
    pub from: Option<String>,
    /// Last day, inclusive.
    pub to: Option<String>,
}

impl Selection {
    /// Whether nothing is narrowed.
    pub fn is_empty(&self) -> bool {
        *self == Selection::default()
    }
}

impl Explorer {
    /// The reports a selection leaves, in corpus order. A report without a day is in no range of days.
    pub fn select(&self, selection: &Selection) -> Vec<DocId> {
        let missed = self.missed(selection);
        self.corpus.documents.iter().map(|d| d.id).filter(|id| missed[id.index()] == 0).collect()
    }

    /// The part of a selection that this corpus knows: a link made for another corpus narrows by
    /// nothing that the reader could not find in the filters.
    pub fn known(&self, selection: &Selection) -> Selection {
        let mut known = selection.clone();
        for kind in super::FacetKind::ALL {
            known.set_mut(kind).retain(|v| self.has_value(kind, v));
        }
        known.terms.retain(|key| self.term(key).is_some());
        known
    }

    /// The first and last day of the corpus, where any day is known.
    pub fn days(&self) -> Option<(String, String)> {
        let mut days: Vec<&str> = self.corpus.documents.iter().filter_map(day_of).collect();
        days.sort_unstable();
        Some(((*days.first()?).to_owned(), (*days.last()?).to_owned()))
    }
}
