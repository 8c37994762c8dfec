//! The root of the view Konteks.
use super::form::{form, use_typed};
use super::lines::lines;
use super::{errors, words};
use crate::explorer::{ConcordanceView, QueryError, Selection};
use crate::state::{Action, Lang, State};
use crate::ui::common::{class_questions, empty_state, method_note};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::hooks::{use_corpus, use_dispatch, use_store};
use crate::ui::store::{Corpus, href_after};
use std::rc::Rc;
use yew::prelude::*;

/// What was found last, and the state it was found for.
type Good = (Rc<State>, Rc<ConcordanceView>);

/// The view Konteks. A wrong pattern leaves the last good result on screen.
#[component]
pub fn ContextView() -> Html {
    let corpus = use_corpus();
    let dispatch = use_dispatch();
    let state = use_store().state.clone();
    let lang = state.lang;
    let deps = (corpus.clone(), state.search.clone(), state.selection.clone(), state.sort);
    let found = use_memo(deps.clone(), |(corpus, search, selection, sort)| {
        corpus.concordance(search, selection, *sort).map(Rc::new)
    });
    let n_pages = use_state(|| 1);
    {
        let n_pages = n_pages.setter();
        use_effect_with(deps, move |_| n_pages.set(1));
    }
    let last = use_mut_ref(|| None::<Good>);
    if let Ok(view) = &*found {
        last.replace(Some((state.clone(), view.clone())));
    }
    let (typed, oninput) = use_typed(&state.search.pattern, &dispatch);
    let oncase = {
        let is = state.search.is_case_sensitive;
        dispatch.reform(move |_: Event| Action::SetCaseSensitive(!is))
    };
    let onmore = {
        let n_pages = n_pages.clone();
        Callback::from(move |_: MouseEvent| n_pages.set(*n_pages + 1))
    };
    let error = found.as_ref().as_ref().err();
    let good = last.borrow().clone();
    let result = match good.as_ref() {
        _ if error == Some(&QueryError::Empty) => examples(&state, &corpus),
        None => html! { <div></div> },
        Some((of, view)) if view.total == 0 => {
            let title = words::NONE.with(lang, &[&of.search.pattern]);
            empty_state(&title, words::NONE_HINT.of(lang), Html::default())
        }
        Some((_, view)) => lines(&state, &corpus, view, *n_pages, onmore),
    };
    let error = error.filter(|e| **e != QueryError::Empty);
    html! {
        <div class="ctx">
            { view_head(words::TITLE.of(lang), words::LEDE.of(lang)) }
            { form(&state, typed, oninput, oncase, error.is_some()) }
            { problem(lang, error, good.as_ref()) }
            <div class="ctx__result">{ result }</div>
            <div class="cmp-notes">
                { method_note(lang, &words::METHOD) }
                { class_questions(lang, words::QUESTIONS) }
            </div>
        </div>
    }
}

/// What is wrong with the pattern; an empty place when nothing is.
fn problem(lang: Lang, error: Option<&QueryError>, good: Option<&Good>) -> Html {
    let said = error.map(|e| errors::plain(e).of(lang));
    let kept = good.map(|(of, _)| words::LAST_GOOD.with(lang, &[&of.search.pattern])).unwrap_or_default();
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
        let href = href_after(state, [Action::Search(label.clone())]);
        html! { <li key={label.clone()}><a class="button ctx-examples__term" {href} lang="id">{ label }</a></li> }
    };
    let list = html! { <ul class="ctx-examples">{ for terms.iter().map(|t| example(&t.label)) }</ul> };
    empty_state(words::EMPTY.of(lang), words::EMPTY_HINT.of(lang), list)
}
