//! What the reader can do, as data, and what it does to the state.
use super::{Faded, Lang, MAX_DISTANCE, RowKind, Scheme, State, TermSort, View};
use crate::explorer::Set;
use crate::explorer::{ContextPart, FacetKind, Mode, Selection, SentenceRef, Side, SortBy, StopList};

/// One thing the reader did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Went to a view.
    Show(View),
    /// Chose a language.
    SetLang(Lang),
    /// Chose light or dark.
    SetScheme(Scheme),
    /// Took a value of a facet in or out.
    ToggleFacet(FacetKind, String),
    /// Narrowed to terms with this key, or took it out; its sentences open and close with it.
    ToggleTerm(String),
    /// Closed the sentences of the open term.
    CloseTerm,
    /// Chose a range of days.
    SetDays(Option<String>, Option<String>),
    /// Took all filters off.
    ClearSelection,
    /// Opened a report in the reader.
    OpenArticle(String),
    /// Opened a report at a sentence.
    OpenPlace(String, SentenceRef),
    /// Went back from the reader to the cards.
    CloseArticle,
    /// Page as scraped, or the report.
    SetRaw(bool),
    /// Put a report into a column.
    SetSide(Side, String),
    /// Put two reports side by side and went there.
    Compare(String, String),
    /// Laid the left report against all others, or against one again.
    SetAgainst(bool),
    /// Exchanged the columns.
    Swap,
    /// Let the rows follow this side.
    SetOrder(Side),
    /// Showed or hid a kind of rows.
    ToggleRows(RowKind),
    /// Chose which words are faded.
    SetFaded(Faded),
    /// Typed a pattern.
    SetPattern(String),
    /// Chose how a pattern is meant.
    SetMode(Mode),
    /// Chose how near is near, in words.
    SetDistance(usize),
    /// Capitals matter or not.
    SetCaseSensitive(bool),
    /// Looked a word up in the view Konteks and went there.
    Search(String),
    /// Went to a part of the view Konteks.
    SetPart(ContextPart),
    /// Kept only the lines with this stem nearby, or all again.
    SetNeighbour(Option<String>),
    /// Sorted the lines.
    SetSort(SortBy),
    /// Sorted the terms.
    SetTermSort(TermSort),
    /// Chose how many terms to show.
    SetTermCount(u16),
    /// Left words out of all counts; a comma parts them.
    LeaveOut(String),
    /// Counted words that were left out; a comma parts them.
    CountAgain(String),
    /// Counted every word, or put the list of words left out back as it was.
    SetStopList(StopList),
    /// Followed a link: the whole state at once.
    Replace(Box<State>),
}

/// The state after an action, or nothing when the action changes nothing.
pub fn reduce(state: &State, action: Action) -> Option<State> {
    let mut next = state.clone();
    apply(&mut next, action);
    (next != *state).then_some(next)
}

fn apply(s: &mut State, action: Action) {
    match action {
        Action::Show(view) => {
            // The sentence that a link pointed at is of no use once the reader looked elsewhere.
            s.place = s.place.filter(|_| s.view == view);
            s.view = view;
        }
        Action::SetLang(lang) => s.lang = lang,
        Action::SetScheme(scheme) => s.scheme = scheme,
        Action::ToggleFacet(kind, value) => toggle(s.selection.set_mut(kind), value),
        Action::ToggleTerm(key) => toggle_term(s, key),
        Action::CloseTerm => s.open_term = None,
        Action::SetDays(from, to) => (s.selection.from, s.selection.to) = ordered(from, to),
        Action::ClearSelection => {
            s.selection = Selection::default();
            s.open_term = None;
        }
        Action::OpenArticle(key) => {
            (s.article, s.place) = (Some(key), None);
            s.view = View::Articles;
        }
        Action::OpenPlace(key, at) => {
            (s.article, s.place) = (Some(key), Some(at));
            s.is_raw = false;
            s.view = View::Articles;
        }
        Action::CloseArticle => (s.article, s.place) = (None, None),
        Action::SetRaw(is_raw) => s.is_raw = is_raw,
        Action::SetSide(side, key) => set_side(s, side, key),
        Action::Compare(left, right) => {
            (s.left, s.right) = (Some(left), Some(right));
            s.is_against = false;
            s.view = View::Compare;
        }
        Action::SetAgainst(is_against) => s.is_against = is_against,
        Action::Swap => std::mem::swap(&mut s.left, &mut s.right),
        Action::SetOrder(side) => s.order = side,
        Action::ToggleRows(kind) => toggle(&mut s.hidden, kind),
        Action::SetFaded(faded) => s.faded = faded,
        Action::SetPattern(pattern) => (s.search.pattern, s.neighbour) = (pattern, None),
        Action::SetMode(mode) => (s.search.mode, s.neighbour) = (mode, None),
        Action::SetDistance(n) => s.search.distance = n.clamp(1, MAX_DISTANCE),
        Action::SetCaseSensitive(is) => s.search.is_case_sensitive = is,
        Action::Search(pattern) => {
            s.search.pattern = pattern;
            s.search.mode = Mode::Words;
            (s.part, s.neighbour) = (ContextPart::Lines, None);
            s.view = View::Context;
        }
        Action::SetPart(part) => s.part = part,
        Action::SetNeighbour(stem) => (s.part, s.neighbour) = (ContextPart::Lines, stem),
        Action::SetSort(sort) => s.sort = sort,
        Action::SetTermSort(sort) => s.term_sort = sort,
        Action::SetTermCount(n) => s.n_terms = n.clamp(10, 150),
        Action::LeaveOut(words) => {
            words.split(',').for_each(|w| s.stop.leave_out(w));
            // The open term may be gone.
            s.selection.terms = Set::new();
            s.open_term = None;
        }
        Action::CountAgain(words) => words.split(',').for_each(|w| s.stop.count_again(w)),
        Action::SetStopList(stop) => s.stop = stop,
        Action::Replace(state) => *s = *state,
    }
}

fn toggle<T: Ord>(set: &mut Set<T>, value: T) {
    if !set.remove(&value) {
        set.insert(value);
    }
}

/// A term is chosen alone: a second one takes the place of the first.
fn toggle_term(s: &mut State, key: String) {
    let was_chosen = s.selection.terms.contains(&key);
    s.selection.terms = Set::new();
    s.open_term = None;
    if !was_chosen {
        s.selection.terms.insert(key.clone());
        s.open_term = Some(key);
    }
}

/// A report stands in one column only: choosing it for the second moves the first there.
fn set_side(s: &mut State, side: Side, key: String) {
    let (this, other) = match side {
        Side::Left => (&mut s.left, &mut s.right),
        Side::Right => (&mut s.right, &mut s.left),
    };
    if other.as_ref() == Some(&key) {
        *other = this.take();
    }
    *this = Some(key);
}

fn ordered(from: Option<String>, to: Option<String>) -> (Option<String>, Option<String>) {
    match (from, to) {
        (Some(a), Some(b)) if b < a => (Some(b), Some(a)),
        days => days,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_twice_is_no_choice() {
        let start = State::default();
        let chosen = reduce(&start, Action::ToggleFacet(FacetKind::Outlet, "A".into())).expect("a change");
        assert!(chosen.selection.outlets.contains("A"));
        let back = reduce(&chosen, Action::ToggleFacet(FacetKind::Outlet, "A".into())).expect("a change");
        assert_eq!(back, start);
        assert_eq!(reduce(&start, Action::Show(View::Themes)), None);
    }

    #[test]
    fn a_report_never_stands_in_both_columns() {
        let s = State { left: Some("a".into()), right: Some("b".into()), ..State::default() };
        let s = reduce(&s, Action::SetSide(Side::Left, "b".into())).expect("a change");
        assert_eq!((s.left.as_deref(), s.right.as_deref()), (Some("b"), Some("a")));
    }

    #[test]
    fn days_come_in_order() {
        let s =
            reduce(&State::default(), Action::SetDays(Some("2025-01-02".into()), Some("2020-01-01".into())));
        let s = s.expect("a change").selection;
        assert_eq!((s.from.as_deref(), s.to.as_deref()), (Some("2020-01-01"), Some("2025-01-02")));
    }
}
