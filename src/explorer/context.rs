//! Around the lines of the view Konteks: neighbours, places in each report, word runs, counts.
use super::display::visible;
use super::{
    ConcordanceView, DocId, Explorer, KeynessView, QueryError, Search, Selection, SentenceRef, SortBy,
};
use crate::stats::kwic::{self, Matcher};
use crate::stats::{Occurrence, collocate, dispersion, runs};

pub use crate::stats::runs::Run;
pub use crate::stats::vocabulary::WordCounts;

/// The parts of the view, one on screen at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ContextPart {
    /// The occurrences in their sentences.
    #[default]
    Lines,
    /// The words near them.
    Neighbours,
    /// Where in each report they stand.
    Places,
    /// The word runs they stand in; without a pattern, those of all reports.
    Runs,
    /// What sets each outlet apart. No pattern needed.
    Outlets,
}

/// What is asked of the view.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ContextQuestion {
    /// The part.
    pub part: ContextPart,
    /// What is looked for; its distance is also how far a neighbour may stand.
    pub search: Search,
    /// In which reports.
    pub selection: Selection,
    /// The order of the lines.
    pub sort: SortBy,
    /// The stem that the lines must have as a neighbour.
    pub neighbour: Option<String>,
}

/// The answer for one part.
#[derive(Clone, Debug, PartialEq)]
pub enum ContextAnswer {
    /// Lines.
    Lines(ConcordanceView),
    /// Neighbours.
    Neighbours(NeighboursView),
    /// Places.
    Places(PlacesView),
    /// Runs, the commonest first; the flag says that the reports were too long to read them all.
    Runs(Vec<Run>, bool),
    /// Outlets, those with most reports first.
    Outlets(Vec<KeynessView>),
}

/// A word near what was found.
#[derive(Clone, Debug, PartialEq)]
pub struct NeighbourRow {
    /// What it is known by in links.
    pub stem: String,
    /// What a reader sees.
    pub label: String,
    /// Occurrences it stands near: as many lines as its link opens.
    pub together: usize,
    /// Those where it stands before.
    pub before: usize,
    /// Its places in the selected reports.
    pub count: usize,
    /// How strong the tie is, at most 14: logDice.
    pub log_dice: f64,
    /// How sure it is: G².
    pub g2: f64,
    /// Whether it is sure enough by the thresholds.
    pub is_sure: bool,
}

/// The neighbours.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NeighboursView {
    /// The strongest first.
    pub rows: Vec<NeighbourRow>,
    /// Occurrences.
    pub total: usize,
    /// Whether there are too few occurrences to rely on.
    pub is_few: bool,
}

/// A place on a strip.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// The sentence.
    pub at: SentenceRef,
    /// How far into the report, 0 to 1.
    pub share: f64,
    /// What stands there.
    pub keyword: String,
}

/// A report as a strip.
#[derive(Clone, Debug, PartialEq)]
pub struct StripRow {
    /// The report.
    pub doc: DocId,
    /// Words of the report.
    pub n_words: usize,
    /// The places, in order.
    pub ticks: Vec<Tick>,
    /// Where paragraphs begin, 0 to 1.
    pub paragraphs: Vec<f64>,
}

/// All strips.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PlacesView {
    /// The reports with a place, in corpus order.
    pub rows: Vec<StripRow>,
    /// The reports without.
    pub without: Vec<DocId>,
    /// Occurrences.
    pub total: usize,
    /// How unevenly they are spread over the reports: Gries' DP, 0 to 1.
    pub deviation: f64,
}

/// Reports from which on a search, its answer and the drawing of it take a page a task each.
const MANY: usize = 500;

/// A search that is under way.
#[derive(Debug)]
pub struct Hunt {
    /// None for a part that needs no occurrences.
    matcher: Option<Matcher>,
    /// Where it looks.
    pub documents: Vec<DocId>,
    /// How many of them it has looked through.
    pub n_done: usize,
    /// Tasks of a page that are left when all is found, in thousands of reports: one to find the answer in and
    /// one to draw it in.
    pub n_tasks: usize,
    /// How often it went on.
    pub n_steps: usize,
    /// What it found, in corpus order.
    places: Vec<Occurrence>,
    /// The runs, for the part that shows them.
    runs: Option<runs::Search>,
}

impl Explorer {
    /// The answer for the part that is asked for, at once.
    pub fn context(&self, question: &ContextQuestion) -> Result<ContextAnswer, QueryError> {
        let mut hunt = self.hunt(question)?;
        while self.go_on(&mut hunt) {}
        Ok(self.answer(question, &hunt))
    }

    /// Begins to look for the occurrences that the part needs; some need none.
    pub fn hunt(&self, question: &ContextQuestion) -> Result<Hunt, QueryError> {
        let matcher = match question.part {
            ContextPart::Outlets => None,
            ContextPart::Runs if question.search.pattern.trim().is_empty() => None,
            _ => Some(Matcher::new(&question.search)?),
        };
        let documents = self.select(&question.selection);
        let n_tasks = if documents.len() < MANY { 0 } else { 2 };
        let runs = (question.part == ContextPart::Runs).then(runs::Search::default);
        Ok(Hunt { matcher, documents, n_done: 0, n_tasks, n_steps: 0, places: Vec::new(), runs })
    }

    /// Looks through some more reports, through all where that is quick; whether there are others left.
    pub fn go_on(&self, hunt: &mut Hunt) -> bool {
        hunt.n_steps += 1;
        let matcher = match &hunt.matcher {
            Some(matcher) if hunt.n_done < hunt.documents.len() => matcher,
            _ => {
                if !self.go_on_with_runs(hunt) {
                    hunt.n_tasks = hunt.n_tasks.saturating_sub(1);
                }
                return 0 < hunt.n_tasks;
            }
        };
        let rest = hunt.documents.get(hunt.n_done..).unwrap_or_default();
        let (at_once, mut bytes) = (matcher.at_once(), 0);
        let is_room = |id: &&DocId| {
            let is_room = bytes < at_once;
            bytes += self.corpus.document(**id).map_or(0, |d| d.text.len());
            is_room
        };
        let n = rest.iter().take_while(is_room).count();
        hunt.places.extend(kwic::occurrences_by(&self.corpus, self.vocabulary(), &rest[..n], matcher));
        hunt.n_done += n;
        if hunt.n_done == hunt.documents.len() && hunt.n_tasks == 0 {
            self.go_on_with_runs(hunt);
        }
        0 < hunt.n_tasks || hunt.n_done < hunt.documents.len()
    }

    /// Looks for runs in what was found: all at once in a few reports, else one part; whether there was one.
    fn go_on_with_runs(&self, hunt: &mut Hunt) -> bool {
        let Hunt { matcher, documents, n_tasks, places, runs: Some(runs), .. } = hunt else { return false };
        let sources = runs::Sources {
            corpus: &self.corpus,
            vocabulary: self.vocabulary(),
            documents,
            places: matcher.as_ref().map(|_| &places[..]),
        };
        let config = &self.corpus.config.context;
        loop {
            if !runs.step(sources, config.min_run, config.run_words) {
                return false;
            }
            if 0 < *n_tasks {
                return true;
            }
        }
    }

    /// The answer for the part that is asked for, once all occurrences are found.
    pub fn answer(&self, question: &ContextQuestion, hunt: &Hunt) -> ContextAnswer {
        let Hunt { matcher, documents, places, runs, .. } = hunt;
        match (question.part, matcher) {
            (ContextPart::Lines, Some(matcher)) => {
                ContextAnswer::Lines(self.concordance(question, matcher, places))
            }
            (ContextPart::Neighbours, _) => {
                ContextAnswer::Neighbours(self.neighbours(question.search.distance, documents, places))
            }
            (ContextPart::Places, _) => ContextAnswer::Places(self.places(documents, places)),
            (ContextPart::Runs, _) => {
                let config = &self.corpus.config.context;
                let (limit, is_empty) = (config.run_words, matcher.is_none());
                let runs = runs.as_ref().map_or_else(Vec::new, |runs| runs.runs(self.vocabulary()));
                let runs = runs.into_iter().map(|run| Run { words: visible(&run.words), ..run });
                let is_cut = is_empty && limit < self.vocabulary().count(documents).n_tokens;
                ContextAnswer::Runs(runs.collect(), is_cut)
            }
            _ => ContextAnswer::Outlets(self.keyness_of_outlets(&question.selection)),
        }
    }

    /// How many words the selected reports have, and how many different ones.
    pub fn word_counts(&self, selection: &Selection) -> WordCounts {
        self.vocabulary().count(&self.select(selection))
    }

    fn neighbours(&self, window: usize, documents: &[DocId], places: &[Occurrence]) -> NeighboursView {
        let config = &self.corpus.config.context;
        let (vocabulary, min) = (self.vocabulary(), config.min_together);
        let found = collocate::collocates(&self.corpus, vocabulary, documents, places, window, min);
        let rows = found.into_iter().map(|c| NeighbourRow {
            label: visible(&c.label),
            together: c.together as usize,
            before: c.before as usize,
            count: c.count as usize,
            log_dice: c.log_dice,
            g2: c.g2,
            is_sure: config.sure_neighbour <= c.g2 && config.sure_together <= c.together as usize,
            stem: c.stem,
        });
        let is_few = places.len() < config.min_occurrences;
        NeighboursView { rows: rows.collect(), total: places.len(), is_few }
    }

    fn places(&self, documents: &[DocId], places: &[Occurrence]) -> PlacesView {
        let mut view = PlacesView {
            total: places.len(),
            deviation: dispersion::deviation(&self.corpus, documents, places),
            ..PlacesView::default()
        };
        for document in documents.iter().filter_map(|id| self.corpus.document(*id)) {
            let from = places.partition_point(|p| p.doc < document.id);
            let here = &places[from..places.partition_point(|p| p.doc <= document.id)];
            if here.is_empty() {
                view.without.push(document.id);
                continue;
            }
            let strip = dispersion::strip(document, here);
            let tick = |(place, share): (&Occurrence, f64)| Tick {
                at: place.at,
                share,
                keyword: visible(document.slice(place.span)),
            };
            view.rows.push(StripRow {
                doc: document.id,
                n_words: document.word_count(),
                ticks: here.iter().zip(strip.places).map(tick).collect(),
                paragraphs: strip.paragraphs,
            });
        }
        view
    }
}
