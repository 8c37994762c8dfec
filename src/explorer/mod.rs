//! The questions a screen asks, answered in the screen's own words: plain structs, no trees.
//!
//! Everything a view shows comes from one function here. Views hold ready text with control
//! characters made visible (see [`display`]), never spans, so that the page cannot get them wrong.
mod against;
pub mod cloud;
pub mod comparison;
mod comparison_cells;
mod comparison_rows;
pub mod concordance;
pub mod context;
pub mod display;
pub mod documents;
pub mod facets;
pub mod keyness;
pub mod origins;
pub mod reader;
pub mod reading;
mod runs;
pub mod selection;
pub mod timeline;
pub mod voices;

use crate::corpus::{self, Corpus, Document};
use crate::reuse::lineage::PairSearch;
use crate::reuse::{self, Index, Pair, Suspicion};
use crate::stats::vocabulary::Vocabulary;
use crate::stats::{Term, Terms, keyphrase};
use crate::theme::{self, Theme};
use origins::kept_kin;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

pub use crate::config::Config;
pub use crate::corpus::codes::{DIAGNOSTICS, REASONS, RULES};
pub use crate::corpus::days::MONTHS;
pub use crate::corpus::statements::STATEMENT_RULES;
pub use crate::corpus::{
    Confidence, Dated, Dateline, Diagnostic, DocId, EntityKind, Evidence, How, LineKind, SentenceRef, Source,
    StatementKind, Title, Tone,
};
pub use crate::reuse::Pair as OriginPair;
pub use crate::reuse::evidence::RULES as REUSE_RULES;
pub use crate::reuse::family::{Arrow, Member};
pub use crate::reuse::{EditOp, Lineage, Nearness, Relation, ShiftKind, Side, Verdict};
pub use crate::stats::{Part, Score, StopList, TermKind};
pub use crate::text::sorted::{Map, Set};
pub use against::{AgainstRow, AgainstView, Echo};
pub use cloud::{CloudView, CloudWord, SentenceHit, TermRow, ThemeView};
pub use comparison::{
    ComparisonRow, ComparisonView, DiffCell, DiffRun, FactPair, SharedRun, ShiftRow, VoicePair,
};
pub use concordance::{ConcordanceLine, ConcordanceView, Fault, Mode, QueryError, Search, SortBy};
pub use context::{
    ContextAnswer, ContextPart, ContextQuestion, Hunt, NeighbourRow, NeighboursView, PlacesView, Run,
    StripRow, Tick, WordCounts,
};
pub use documents::{DocumentCard, ReportName, VoiceShare};
pub use facets::{DateRange, Facet, FacetKind, FacetValue};
pub use keyness::{KeynessView, KeywordRow};
pub use origins::{Crowd, OriginsView, Phrase};
pub use reader::{RawLine, ReaderParagraph, ReaderSentence, ReaderView, SpinNote, StatementRow, TextRun};
pub use reading::Reading;
pub use selection::Selection;
pub use timeline::{TimelineMark, TimelineView};
pub use voices::{VerbCount, VoicePart, VoiceRow, VoicesView};

/// The corpus with everything that is worth keeping once it was worked out. Immutable to its users.
#[derive(Debug)]
pub struct Explorer {
    corpus: Rc<Corpus>,
    /// Documents before this place came with the program, the others are the reader's own.
    n_given: usize,
    /// What the reader changed about the words left out.
    stop: StopList,
    terms: Terms,
    themes: Vec<Theme>,
    /// Place of each term in `terms`, by key.
    term_of: Map<String, usize>,
    /// Theme of each term of `terms`.
    theme_of: Vec<Option<usize>>,
    /// Themes of each document, in order, without repeats.
    themes_in: Vec<Vec<usize>>,
    vocabulary: OnceCell<Vocabulary>,
    kin: Rc<Kin>,
    /// The first rows of terms of the whole corpus, where thousands of reports make them slow to count.
    whole_rows: OnceCell<Vec<TermRow>>,
    /// What there is to choose from.
    facets: OnceCell<Box<[facets::FacetIndex]>>,
}

/// What hangs on the reports alone, worked out when it is first asked for.
#[derive(Debug, Default)]
struct Kin {
    index: OnceCell<Index>,
    pairs: OnceCell<Vec<Pair>>,
    /// The same while they are looked for.
    seeking: RefCell<Option<PairSearch>>,
    /// The report that was laid against its kin last.
    against: RefCell<Option<against::AgainstSearch>>,
    /// Of each document, worked out when it is first asked for.
    suspicions: OnceCell<Vec<OnceCell<Vec<Suspicion>>>>,
    /// What all reports together show.
    origins: OnceCell<Rc<OriginsView>>,
    /// Who is given words in all reports together.
    voices: OnceCell<Rc<VoicesView>>,
    loudest: OnceCell<Rc<Vec<String>>>,
}

/// What the head of the page says about the corpus.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Summary {
    /// Reports in the corpus.
    pub n_documents: usize,
    /// Reports the selection leaves.
    pub n_selected: usize,
    /// Outlets with a name.
    pub n_outlets: usize,
    /// First year of an event or publication.
    pub first_year: Option<String>,
    /// Last year.
    pub last_year: Option<String>,
}

impl Explorer {
    /// Reads and analyses all pages. Near-linear in the text; the pairs and suspicions wait until asked for.
    pub fn new(sources: Vec<Source>, config: Config) -> Self {
        let n_given = sources.len();
        Self::of(Corpus::new(sources, config), n_given)
    }

    /// Analyses a corpus, of which so many documents, from the first on, came with the program.
    pub fn of(corpus: Corpus, n_given: usize) -> Self {
        let words = keyphrase::Words::of_all(&corpus, &StopList::default());
        Self::of_words(corpus, n_given, words)
    }

    /// The same of a corpus whose words were read.
    fn of_words(corpus: Corpus, n_given: usize, words: keyphrase::Words) -> Self {
        Self::made(Rc::new(corpus), n_given, words, Rc::default())
    }

    /// The same reports beside other words left out. Terms and themes are made anew; what hangs on
    /// the reports alone is shared.
    pub fn beside(&self, stop: &StopList) -> Self {
        let words = keyphrase::Words::of_all(&self.corpus, stop);
        Self::made(self.corpus.clone(), self.n_given, words, self.kin.clone())
    }

    fn made(corpus: Rc<Corpus>, n_given: usize, mut words: keyphrase::Words, kin: Rc<Kin>) -> Self {
        while words.read(&corpus) {}
        let stop = words.stop().clone();
        let terms = words.terms(&corpus);
        let themes = theme::themes(&terms, &corpus.config.themes);
        let term_of = terms.terms.iter().enumerate().map(|(i, t)| (t.key.clone(), i)).collect();
        let mut theme_of = vec![None; terms.terms.len()];
        let mut themes_in: Vec<Vec<usize>> = vec![Vec::new(); corpus.documents.len()];
        for (i, theme) in themes.iter().enumerate() {
            for t in theme.terms.iter().filter(|t| **t < terms.terms.len()) {
                theme_of[*t] = Some(i);
                for doc in terms.terms[*t].documents() {
                    themes_in[doc.index()].push(i);
                }
            }
        }
        themes_in.iter_mut().for_each(|here| here.dedup());
        Self {
            corpus,
            n_given,
            stop,
            terms,
            themes,
            term_of,
            theme_of,
            themes_in,
            vocabulary: OnceCell::new(),
            kin,
            whole_rows: OnceCell::new(),
            facets: OnceCell::new(),
        }
    }

    /// What the reader changed about the words left out.
    pub fn stop(&self) -> &StopList {
        &self.stop
    }

    fn term(&self, key: &str) -> Option<&Term> {
        self.terms.terms.get(*self.term_of.get(key)?)
    }

    /// The corpus that was embedded when the program was built.
    pub fn embedded() -> Self {
        Self::new(corpus::embedded::sources(), Config::default())
    }

    /// Whether the reports are the ones written for teaching, not a folder of the reader's own.
    pub fn is_example(&self) -> bool {
        corpus::embedded::IS_EXAMPLE
    }

    /// Whether the reader added this report.
    pub fn is_own(&self, id: DocId) -> bool {
        self.n_given <= id.index()
    }

    /// The thresholds everything was worked out with.
    pub fn config(&self) -> &Config {
        &self.corpus.config
    }

    /// The name of a report in links: its file without the ending.
    pub fn key(&self, id: DocId) -> &str {
        self.corpus.document(id).map_or("", |d| d.file.strip_suffix(".txt").unwrap_or(&d.file))
    }

    /// The report with that name, if there is one.
    pub fn by_key(&self, key: &str) -> Option<DocId> {
        self.corpus.documents.iter().map(|d| d.id).find(|id| self.key(*id) == key)
    }

    /// All reports in corpus order.
    pub fn all(&self) -> Vec<DocId> {
        self.corpus.documents.iter().map(|d| d.id).collect()
    }

    /// What to call a report on screen, outlet first where it is known.
    pub fn caption(&self, id: DocId) -> String {
        let Some(d) = self.corpus.document(id) else { return String::new() };
        let title = display::visible(&d.title.text);
        match &d.outlet {
            Some(outlet) => format!("{}: {title}", display::visible(&outlet.value)),
            None => title,
        }
    }

    /// The figures for the head of the page.
    pub fn summary(&self, selection: &Selection) -> Summary {
        let documents = &self.corpus.documents;
        let mut outlets: Map<&str, u32> = Map::new();
        for outlet in documents.iter().filter_map(|d| d.outlet.as_ref()) {
            *outlets.entry(&outlet.value).or_default() += 1;
        }
        let years = || documents.iter().filter_map(day_of).filter_map(|d| d.get(..4));
        Summary {
            n_documents: self.corpus.documents.len(),
            n_selected: self.select(selection).len(),
            n_outlets: outlets.len(),
            first_year: years().min().map(str::to_owned),
            last_year: years().max().map(str::to_owned),
        }
    }

    fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| Vocabulary::new(&self.corpus, &self.stop))
    }

    fn index(&self) -> &Index {
        self.kin.index.get_or_init(|| Index::new(&self.corpus))
    }

    fn pairs(&self) -> &[Pair] {
        self.kin.pairs.get_or_init(|| {
            while self.seek_pair() {}
            self.kin.seeking.take().map(PairSearch::finish).unwrap_or_default()
        })
    }

    /// Numbers the words of all reports; whether that was not done before.
    fn seek_index(&self) -> bool {
        let is_new = self.kin.index.get().is_none();
        self.index();
        is_new
    }

    /// Makes one of the comparisons that the views Bandingkan and Asal-usul ask for, so that the page can
    /// answer in between; whether there was one to make.
    pub fn seek_pair(&self) -> bool {
        let kept = kept_kin(self.corpus.documents.len());
        let new = || PairSearch::new(kept);
        self.seek_index()
            || self.kin.pairs.get().is_none()
                && self.kin.seeking.borrow_mut().get_or_insert_with(new).step(&self.corpus, self.index())
    }

    /// How many of its kin each report was compared with, where that was not as many as there may be: there
    /// are too many reports, or some has as many kin as are kept, of the pairs found so far.
    pub fn kin_limit(&self) -> Option<usize> {
        let n = self.corpus.documents.len();
        let kept = kept_kin(n);
        let mut n_kin = vec![0; n];
        for id in self.kin.pairs.get().into_iter().flatten().flat_map(|p| [p.left, p.right]) {
            n_kin[id.index()] += 1;
        }
        (kept < reuse::candidates::KEPT || kept + 1 < n && n_kin.iter().any(|have| kept <= *have))
            .then_some(kept)
    }

    /// Looks for spun words in one report, so that the page can answer in between; whether it had not
    /// been looked at before. The words of all reports are numbered in a step of their own.
    pub fn seek_spin(&self, id: DocId) -> bool {
        if self.seek_index() {
            return true;
        }
        let all = self.kin.suspicions.get();
        let is_new = all.and_then(|all| all.get(id.index())).is_none_or(|cell| cell.get().is_none());
        is_new && id.index() < self.corpus.documents.len() && {
            self.suspicions(id);
            true
        }
    }

    fn suspicions(&self, id: DocId) -> &[Suspicion] {
        let none = || self.corpus.documents.iter().map(|_| OnceCell::new()).collect();
        let make = || reuse::spin::suspicions_with(&self.corpus, self.index(), id);
        let all = self.kin.suspicions.get_or_init(none);
        all.get(id.index()).map_or(&[], |cell| cell.get_or_init(make))
    }

    /// Works out what the views of a long corpus would else wait for when they first ask, a step at a
    /// time from 0 on; whether there is a step after this one.
    pub fn prepare(&self, step: usize) -> bool {
        let all = Selection::default();
        match step {
            0 => _ = self.loudest(),
            1 => {
                self.facets(&all, 0);
                self.whole_rows.set(self.term_rows(&all, ROWS)).ok();
            }
            2 => _ = self.vocabulary(),
            3 => _ = self.pairs(),
            _ => _ = self.origins(&all),
        }
        step < 4
    }
}

/// Rows of terms that the page shows unasked.
const ROWS: usize = 50;

/// The day a report stands for on a time line: of the event, else of publication.
fn day_of(d: &Document) -> Option<&str> {
    d.event_date.as_ref().or(d.published.as_ref()).map(Dated::day)
}
