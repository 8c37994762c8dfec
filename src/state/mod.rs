//! What the reader chose, all of it, and how a choice changes it. Pure: no clock, no storage.
pub mod action;
mod link_words;
pub mod url;

pub use action::{Action, reduce};

use crate::explorer::Set;
use crate::explorer::{ContextPart, Search, Selection, SentenceRef, Side, SortBy, StopList};

/// The views of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum View {
    /// Themes: cloud, list, time line.
    #[default]
    Themes,
    /// Reports: cards and reader.
    Articles,
    /// Two reports side by side.
    Compare,
    /// Words in context.
    Context,
    /// Who is given words.
    Voices,
    /// Which report comes from which.
    Origins,
}

impl View {
    /// All views in the order of the tabs.
    pub const ALL: [View; 6] =
        [View::Themes, View::Articles, View::Compare, View::Context, View::Voices, View::Origins];
}

/// The language of the page (not of the reports).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Lang {
    /// Indonesian.
    #[default]
    Id,
    /// English.
    En,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Scheme {
    /// As the system says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The order of the term list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum TermSort {
    /// By score.
    #[default]
    Score,
    /// By occurrences.
    Count,
    /// By number of reports.
    Reports,
    /// By the alphabet.
    Alphabet,
}

/// The row kinds of a comparison that can be hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowKind {
    /// Word for word.
    Verbatim,
    /// Nearly so.
    NearVerbatim,
    /// In other words.
    Paraphrase,
    /// Stock phrases.
    Formula,
    /// In one report only.
    Alone,
}

impl RowKind {
    /// All kinds, nearest first.
    pub const ALL: [RowKind; 5] =
        [RowKind::Verbatim, RowKind::NearVerbatim, RowKind::Paraphrase, RowKind::Formula, RowKind::Alone];
}

/// Which words of linked sentences are faded, so that the others stand out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Faded {
    /// None.
    #[default]
    Nothing,
    /// The equal ones: what differs stands out.
    Same,
    /// The others: what is shared stands out.
    Different,
}

/// Everything the reader chose. Reports are named by their key (file name without ending).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The view on screen.
    pub view: View,
    /// Language.
    pub lang: Lang,
    /// Light or dark.
    pub scheme: Scheme,
    /// What the corpus is narrowed to.
    pub selection: Selection,
    /// The term whose sentences are open, by key.
    pub open_term: Option<String>,
    /// The report in the reader.
    pub article: Option<String>,
    /// The sentence of it to go to.
    pub place: Option<SentenceRef>,
    /// Whether the reader shows the page as scraped.
    pub is_raw: bool,
    /// Left column.
    pub left: Option<String>,
    /// Right column.
    pub right: Option<String>,
    /// Whether the left report stands against all others.
    pub is_against: bool,
    /// Whose order the rows follow.
    pub order: Side,
    /// Row kinds that are hidden.
    pub hidden: Set<RowKind>,
    /// Which words of linked sentences are faded.
    pub faded: Faded,
    /// What is looked for in the view Konteks.
    pub search: Search,
    /// The part of it on screen.
    pub part: ContextPart,
    /// Order of its lines.
    pub sort: SortBy,
    /// The stem its lines must have nearby.
    pub neighbour: Option<String>,
    /// Order of the term list.
    pub term_sort: TermSort,
    /// How many terms the cloud and its list show, 10 to 150.
    pub n_terms: u16,
    /// What is changed about the words left out of all counts.
    pub stop: StopList,
}

/// Most words that may lie between words near each other.
pub const MAX_DISTANCE: usize = 20;

/// Terms shown unless the reader says otherwise.
pub const DEFAULT_TERMS: u16 = 50;

impl Default for State {
    fn default() -> Self {
        Self {
            view: View::default(),
            lang: Lang::default(),
            scheme: Scheme::default(),
            selection: Selection::default(),
            open_term: None,
            article: None,
            place: None,
            is_raw: false,
            left: None,
            right: None,
            is_against: false,
            order: Side::Left,
            hidden: Set::new(),
            faded: Faded::default(),
            search: Search::default(),
            part: ContextPart::default(),
            sort: SortBy::default(),
            neighbour: None,
            term_sort: TermSort::default(),
            n_terms: DEFAULT_TERMS,
            stop: StopList::default(),
        }
    }
}
