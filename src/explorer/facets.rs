//! The filters beside every view: what can be chosen, and how many reports each choice leaves.
use super::display::visible;
use super::{DocId, Explorer, Selection, day_of};
use crate::corpus::{Document, EntityKind};
use crate::text::sorted::{Map, Set};

/// What a facet narrows by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacetKind {
    /// Whether it came with the program or is the reader's own; nothing to choose where all came.
    Origin,
    /// The paper.
    Outlet,
    /// The agency.
    Agency,
    /// Who is given words.
    Speaker,
    /// People, organisations and places named.
    Entity,
    /// Themes.
    Theme,
}

impl FacetKind {
    /// All kinds in the order they are shown in.
    pub const ALL: [FacetKind; 6] = [
        FacetKind::Origin,
        FacetKind::Outlet,
        FacetKind::Agency,
        FacetKind::Speaker,
        FacetKind::Entity,
        FacetKind::Theme,
    ];
}

/// The value of [`FacetKind::Origin`] for the reader's own reports.
pub const OWN: &str = "sendiri";
/// The value of [`FacetKind::Origin`] for the reports that came with the program.
pub const GIVEN: &str = "bawaan";

/// One choice of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// What goes into the selection.
    pub value: String,
    /// What the reader sees; "" for unknown or none.
    pub label: String,
    /// Reports with it, among those the other facets leave.
    pub count: usize,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// A facet with its choices, those of most reports of the whole corpus first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// What it narrows by.
    pub kind: FacetKind,
    /// The choices.
    pub values: Vec<FacetValue>,
}

/// The days of the corpus and what is chosen of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateRange {
    /// First day known.
    pub first: String,
    /// Last day known.
    pub last: String,
    /// Each day with its number of reports, in order.
    pub days: Vec<(String, usize)>,
    /// Reports whose day is not known.
    pub n_unknown: usize,
}

impl Selection {
    /// The set of choices of a facet.
    pub fn set(&self, kind: FacetKind) -> &Set<String> {
        match kind {
            FacetKind::Origin => &self.origins,
            FacetKind::Outlet => &self.outlets,
            FacetKind::Agency => &self.agencies,
            FacetKind::Speaker => &self.speakers,
            FacetKind::Entity => &self.entities,
            FacetKind::Theme => &self.themes,
        }
    }

    /// The same, to change.
    pub fn set_mut(&mut self, kind: FacetKind) -> &mut Set<String> {
        match kind {
            FacetKind::Origin => &mut self.origins,
            FacetKind::Outlet => &mut self.outlets,
            FacetKind::Agency => &mut self.agencies,
            FacetKind::Speaker => &mut self.speakers,
            FacetKind::Entity => &mut self.entities,
            FacetKind::Theme => &mut self.themes,
        }
    }
}

impl Explorer {
    /// All facets. A facet counts among the reports that the *other* facets leave, so that a second
    /// choice in the same facet can be seen to add.
    pub fn facets(&self, selection: &Selection) -> Vec<Facet> {
        let make = || FacetKind::ALL.into_iter().map(|kind| self.facet(kind, selection)).collect();
        if selection.is_empty() { self.facets.get_or_init(make).clone() } else { make() }
    }

    fn facet(&self, kind: FacetKind, selection: &Selection) -> Facet {
        let mut others = selection.clone();
        *others.set_mut(kind) = Set::new();
        let mut counts = self.counts_of(kind, &self.select(&others));
        for chosen in selection.set(kind) {
            counts.entry(chosen.clone()).or_default();
        }
        let mut values: Vec<FacetValue> = counts
            .into_iter()
            .map(|(value, count)| FacetValue {
                label: visible(&value),
                is_chosen: selection.set(kind).contains(&value),
                value,
                count,
            })
            .collect();
        // By the whole corpus, so that no choice changes the order.
        let whole = self.counts_of(kind, &self.all());
        values.sort_by_key(|v| std::cmp::Reverse(whole.get(&v.value).copied()));
        Facet { kind, values }
    }

    /// In how many of the reports each value stands.
    fn counts_of(&self, kind: FacetKind, ids: &[DocId]) -> Map<String, usize> {
        let mut counts: Map<String, usize> = Map::new();
        for d in ids.iter().filter_map(|id| self.corpus.document(*id)) {
            for value in self.values_of(kind, d) {
                *counts.entry(value).or_default() += 1;
            }
        }
        counts
    }

    /// The value of [`FacetKind::Origin`] of a report.
    pub(super) fn origin(&self, id: DocId) -> &'static str {
        if self.is_own(id) { OWN } else { GIVEN }
    }

    fn values_of(&self, kind: FacetKind, d: &Document) -> Set<String> {
        match kind {
            FacetKind::Origin if self.n_given == self.corpus.documents.len() => Set::new(),
            FacetKind::Origin => Set::from([self.origin(d.id).to_owned()]),
            FacetKind::Outlet => Set::from([d.outlet.as_ref().map_or(String::new(), |f| f.value.clone())]),
            FacetKind::Agency => Set::from([d.agency.as_ref().map_or(String::new(), |f| f.value.clone())]),
            FacetKind::Speaker => d.statements.iter().filter_map(|s| s.speaker.clone()).collect(),
            FacetKind::Entity => d
                .entities
                .iter()
                .filter(|e| {
                    matches!(e.kind, EntityKind::Person | EntityKind::Organisation | EntityKind::Place)
                })
                .map(|e| e.name.clone())
                .collect(),
            FacetKind::Theme => {
                self.themes_in[d.id.index()].iter().map(|t| self.themes[*t].label.clone()).collect()
            }
        }
    }

    /// The days of the corpus; none where no report has a day.
    pub fn date_range(&self) -> Option<DateRange> {
        let mut days: Map<String, usize> = Map::new();
        for day in self.corpus.documents.iter().filter_map(day_of) {
            *days.entry(day.to_owned()).or_default() += 1;
        }
        let n_unknown = self.corpus.documents.iter().filter(|d| day_of(d).is_none()).count();
        let (first, last) = (days.keys().next()?.clone(), days.last()?.0.clone());
        Some(DateRange { first, last, days: days.into_iter().collect(), n_unknown })
    }
}
