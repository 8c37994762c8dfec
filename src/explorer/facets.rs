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
    /// The first choices, and those that are chosen.
    pub values: Vec<FacetValue>,
    /// How many choices there are.
    pub n_values: usize,
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

/// The values of a facet and which reports have them, made once for a corpus.
#[derive(Debug)]
pub(super) struct FacetIndex {
    /// The values, those of most reports first: the order in which choices are shown.
    values: Vec<String>,
    /// The places in `values` of what each report has, by its id.
    of: Vec<Vec<u32>>,
}

/// The bit of a report that the days or terms of a selection leave out; lower bits stand for facets.
const OTHERWISE: u8 = 1 << 7;

impl Explorer {
    /// All facets, each with its first `n` choices and those that are chosen. A facet counts among the
    /// reports that the *other* facets leave, so that a second choice in the same facet can be seen to
    /// add. Linear in what the reports have.
    pub fn facets(&self, selection: &Selection, n: usize) -> Vec<Facet> {
        let missed = self.missed(selection);
        let kinds = FacetKind::ALL.into_iter().enumerate();
        kinds.map(|(k, kind)| self.facet(k, selection.set(kind), &missed, n)).collect()
    }

    fn facet(&self, k: usize, chosen: &Set<String>, missed: &[u8], n: usize) -> Facet {
        let index = &self.facet_index()[k];
        let mut counts = vec![0; index.values.len()];
        for (of, missed) in index.of.iter().zip(missed) {
            if missed & !(1 << k) == 0 {
                of.iter().for_each(|v| counts[*v as usize] += 1);
            }
        }
        let unknown = chosen.iter().filter(|v| !index.values.contains(v));
        // By the whole corpus, so that no choice changes the order.
        let all = index.values.iter().zip(counts).chain(unknown.zip(std::iter::repeat(0)));
        let mut facet = Facet { kind: FacetKind::ALL[k], values: Vec::new(), n_values: 0 };
        for (value, count) in all {
            let is_chosen = chosen.contains(value);
            if 0 < count || is_chosen {
                if facet.n_values < n || is_chosen {
                    let (label, value) = (visible(value), value.clone());
                    facet.values.push(FacetValue { value, label, count, is_chosen });
                }
                facet.n_values += 1;
            }
        }
        facet
    }

    /// The facets of the corpus, in the order of [`FacetKind::ALL`].
    fn facet_index(&self) -> &[FacetIndex] {
        self.facets.get_or_init(|| FacetKind::ALL.map(|kind| self.index_of(kind)).into())
    }

    fn index_of(&self, kind: FacetKind) -> FacetIndex {
        let counts = self.counts_of(kind, &self.all());
        let mut values: Vec<&String> = counts.keys().collect();
        values.sort_by_key(|v| std::cmp::Reverse(counts.get(*v)));
        let mut place = counts.clone();
        for (i, value) in values.iter().enumerate() {
            place.insert((*value).clone(), i);
        }
        let numbers = |d: &Document| {
            let values = self.values_of(kind, d).into_iter();
            values.filter_map(|v| place.get(&v).map(|i| *i as u32)).collect()
        };
        let of = self.corpus.documents.iter().map(numbers).collect();
        FacetIndex { of, values: values.into_iter().cloned().collect() }
    }

    /// Whether a facet has that value.
    pub(super) fn has_value(&self, kind: FacetKind, value: &String) -> bool {
        self.facet_index()[kind as usize].values.contains(value)
    }

    /// What of a selection leaves each report out: a bit for each facet, [`OTHERWISE`] for the rest.
    pub(super) fn missed(&self, selection: &Selection) -> Vec<u8> {
        let mut missed = vec![0; self.corpus.documents.len()];
        for (k, kind) in FacetKind::ALL.into_iter().enumerate() {
            let set = selection.set(kind);
            if set.is_empty() {
                continue;
            }
            let index = &self.facet_index()[k];
            let is_chosen: Vec<bool> = index.values.iter().map(|v| set.contains(v)).collect();
            for (of, missed) in index.of.iter().zip(&mut missed) {
                if !of.iter().any(|v| is_chosen[*v as usize]) {
                    *missed |= 1 << k;
                }
            }
        }
        if !selection.terms.is_empty() {
            let mut holds = vec![false; missed.len()];
            let terms = selection.terms.iter().filter_map(|key| self.term(key));
            terms.flat_map(|t| t.documents()).for_each(|id| holds[id.index()] = true);
            missed.iter_mut().zip(holds).filter(|(_, holds)| !holds).for_each(|(m, _)| *m |= OTHERWISE);
        }
        if selection.from.is_some() || selection.to.is_some() {
            let (from, to) = (selection.from.as_deref(), selection.to.as_deref());
            for (d, missed) in self.corpus.documents.iter().zip(&mut missed) {
                let is_in = |day| from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to);
                if !day_of(d).is_some_and(is_in) {
                    *missed |= OTHERWISE;
                }
            }
        }
        missed
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
        let mut days: Vec<(String, usize)> = Vec::new();
        for day in self.corpus.documents.iter().filter_map(day_of) {
            match days.binary_search_by(|(known, _)| known.as_str().cmp(day)) {
                Ok(place) => days[place].1 += 1,
                Err(place) => days.insert(place, (day.to_owned(), 1)),
            }
        }
        let n_unknown = self.corpus.documents.iter().filter(|d| day_of(d).is_none()).count();
        let (first, last) = (days.first()?.0.clone(), days.last()?.0.clone());
        Some(DateRange { first, last, days, n_unknown })
    }
}
