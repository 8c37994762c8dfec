//! The root of the view Konteks: the field, and one part of what it found.
use super::form::{Choice, choices, form};
use super::lines::lines;
use super::{around, errors, keywords, notes, places, sought, words};
use crate::explorer::{ContextAnswer, ContextQuestion, Hunt, QueryError, Selection};
use crate::state::{Action, Lang, State, url};
use crate::ui::common::{empty_state, notes as view_notes};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::i18n::{number, percent};
use crate::ui::screen::Screen;
use crate::ui::store::{Corpus, href_after};
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Event;
use yew::{Callback, Html};

/// What was found last, and the state it was found for.
type Good = (Rc<State>, Rc<Result<ContextAnswer, QueryError>>);

/// The view Konteks. A wrong pattern leaves the last good result on screen.
pub fn context_view(screen: &Screen) -> Html {
    let (state, corpus, lang) = (&screen.state, &screen.corpus, screen.lang);
    let question = question(state);
    let of = State { part: state.part, search: state.search.clone(), sort: state.sort, ..State::default() };
    let near = state.neighbour.as_deref().unwrap_or_default();
    let of = [&screen.narrowed(), &url::to_hash(&of), near, &state.search.pattern].join(" ");
    let hunt = screen.made("hunt", of.clone(), || RefCell::new(corpus.hunt(&question)));
    let left = hunt.borrow_mut().as_mut().is_ok_and(|hunt| corpus.go_on(hunt));
    if !left {
        // The next search may stop for the first time where this one did.
        screen.on_new("hunt", "", || ());
    }
    let answer = || hunt.borrow().as_ref().map(|hunt| corpus.answer(&question, hunt)).map_err(Clone::clone);
    // Of thousands of reports the answer is found in a task of its own, and drawn in the next.
    let is_hunted = hunt.borrow().as_ref().is_ok_and(|hunt| hunt.n_tasks < 2);
    let found = (!left || is_hunted).then(|| screen.made("context", of.clone(), answer)).filter(|_| !left);
    let last = screen.made("context good", String::new(), || RefCell::new(None::<Good>));
    if let Some(found) = found.as_ref().filter(|found| found.is_ok()) {
        last.replace(Some((state.clone(), found.clone())));
    }
    let n_pages = screen.added(&of) + 1;
    let onmore = screen.set(&of, n_pages);
    let error = found.as_ref().and_then(|found| found.as_ref().as_ref().err());
    let good = last.borrow().clone().filter(|_| error != Some(&QueryError::Empty));
    let answer = good.as_ref().and_then(|(of, found)| Some((of, found.as_ref().as_ref().ok()?)));
    let (result, working) = match answer {
        _ if left => (hunting(screen, &hunt.borrow(), answer), String::new()),
        _ if error == Some(&QueryError::Empty) => (examples(state, corpus), String::new()),
        None => (html! { <div></div> }, String::new()),
        Some((of, answer)) => part(of, corpus, answer, n_pages, onmore),
    };
    let error = error.filter(|e| **e != QueryError::Empty);
    let (method, questions) = notes::of(state.part);
    let pattern = Some(state.search.pattern.trim()).filter(|p| !p.is_empty());
    let pattern = pattern.map_or(notes::THE_WORD.of(lang).to_owned(), |p| ["“", p, "”"].concat());
    let told = || (working.clone(), questions.iter().map(|q| q.with(lang, &[&pattern])).collect());
    html! {
        <div class="ctx">
            { view_head(words::TITLE.of(lang), words::LEDE.of(lang)) }
            { form(screen, error.is_some()) }
            { problem(lang, error, good.as_ref()) }
            { parts(screen) }
            <div class="ctx__result" key={notes::name(state.part)}>{ result }</div>
            <div class="cmp-notes">
                { view_notes(screen, method, &told) }
            </div>
        </div>
    }
}

/// How far the search is, which goes on once this is drawn; near its end, what was found before.
fn hunting(
    screen: &Screen,
    hunt: &Result<Hunt, QueryError>,
    before: Option<(&Rc<State>, &ContextAnswer)>,
) -> Html {
    let figures = |hunt: &Hunt| (hunt.n_done, hunt.documents.len(), hunt.n_steps);
    let (n_done, n, n_steps) = hunt.as_ref().map_or((0, 0, 0), figures);
    let memory = screen.memory.clone();
    let go_on = move || drop(Timeout::new(0, move || memory.draw_anew()).forget());
    screen.on_new("hunt", &n_steps.to_string(), go_on);
    if let Some((of, answer)) = before.filter(|_| n_done == n || n_done == 0) {
        return part(of, &screen.corpus, answer, 1, Callback::noop()).0;
    }
    let counts = [number(screen.lang, n_done), number(screen.lang, n)];
    html! { <p class="ctx-found__count">{ words::HUNTING.with(screen.lang, &[&counts[0], &counts[1]]) }</p> }
}

fn question(state: &State) -> ContextQuestion {
    ContextQuestion {
        part: state.part,
        search: state.search.clone(),
        selection: state.selection.clone(),
        sort: state.sort,
        neighbour: state.neighbour.clone(),
    }
}

/// The part that was asked for, and how its first figure came about.
fn part(
    state: &State,
    corpus: &Corpus,
    answer: &ContextAnswer,
    n_pages: usize,
    onmore: Callback<Event>,
) -> (Html, String) {
    let nothing = || {
        let title = words::NONE.with(state.lang, &[&sought(&state.search)]);
        (empty_state(&title, words::NONE_HINT.of(state.lang), Html::default()), String::new())
    };
    match answer {
        ContextAnswer::Lines(view) if view.total == 0 => nothing(),
        ContextAnswer::Neighbours(view) if view.total == 0 => nothing(),
        ContextAnswer::Places(view) if view.total == 0 => nothing(),
        ContextAnswer::Lines(view) => (lines(state, corpus, view, n_pages, onmore), String::new()),
        ContextAnswer::Neighbours(view) => {
            (around::neighbours(state, view), around::neighbours_working(state, view))
        }
        ContextAnswer::Places(view) => (places::places(state, corpus, view), String::new()),
        ContextAnswer::Runs(runs, is_cut) => (around::runs(state, runs, *is_cut), String::new()),
        ContextAnswer::Outlets(views) => {
            (keywords::outlets(state, views), keywords::outlets_working(state.lang, views))
        }
    }
}

/// The parts to choose from, and how much text they are about.
fn parts(screen: &Screen) -> Html {
    let (state, lang) = (&screen.state, screen.lang);
    let all = notes::PARTS.map(|(part, _, name)| Choice {
        caption: name.of(lang).to_owned(),
        href: href_after(state, [Action::SetPart(part)]),
        is_now: part == state.part,
    });
    html! {
        <div class="ctx-parts">
            { choices("context-part", words::PART.of(lang), &all) }
            { if screen.has_list() { word_counts(screen) } else { html! { <p>{ "\u{a0}" }</p> } } }
        </div>
    }
}

fn word_counts(screen: &Screen) -> Html {
    let (state, lang) = (&screen.state, screen.lang);
    let counts =
        screen.made("word counts", screen.narrowed(), || screen.corpus.word_counts(&state.selection));
    let share = counts.n_types as f64 / counts.n_tokens.max(1) as f64;
    let figures = [number(lang, counts.n_tokens), number(lang, counts.n_types), percent(lang, share)];
    let figures = figures.each_ref().map(String::as_str);
    html! {
        <p class="quiet" data-tokens={counts.n_tokens} data-types={counts.n_types}>{ words::COUNTS.with(lang, &figures) }</p>
    }
}

/// What is wrong with the pattern; an empty place when nothing is.
fn problem(lang: Lang, error: Option<&QueryError>, good: Option<&Good>) -> Html {
    let said = error.map(|e| errors::plain(e).of(lang));
    let kept = good.map(|(of, _)| words::LAST_GOOD.with(lang, &[&sought(&of.search)])).unwrap_or_default();
    html! {
        <div id="context-error" class="ctx-problem" role="status" hidden={error.is_none()}>
            <p><b>{ words::WRONG.of(lang) }</b>{ " " }{ said }{ "." }</p>
            <p class="ctx-problem__kept">{ kept }</p>
        </div>
    }
}

/// Three of the best terms to begin with.
fn examples(state: &State, corpus: &Corpus) -> Html {
    let lang = state.lang;
    let terms = corpus.term_rows(&Selection::default(), 3);
    let example = |label: &String| {
        let href = href_after(state, [Action::Search(label.clone()), Action::SetPart(state.part)]);
        html! { <li key={label.clone()}><a class="button ctx-examples__term" {href} lang="id">{ label }</a></li> }
    };
    let list = html! { <ul class="ctx-examples">{ for terms.iter().map(|t| example(&t.label)) }</ul> };
    empty_state(words::EMPTY.of(lang), words::EMPTY_HINT.of(lang), list)
}
