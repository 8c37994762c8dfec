//! The root of the view Konteks.
use super::form::PatternForm;
use super::lines::LineTable;
use super::{errors, words};
use crate::explorer::{ConcordanceView, QueryError, Selection};
use crate::state::{Action, Lang, State};
use crate::ui::common::{class_questions, empty_state, method_note};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::hooks::{use_corpus, use_store};
use crate::ui::i18n::{counted, number};
use crate::ui::store::href_after;
use std::rc::Rc;
use yew::prelude::*;

/// What was found last, and for which pattern.
type Good = (AttrValue, Rc<ConcordanceView>);

/// The view Konteks. A wrong pattern leaves the last good result on screen.
#[component]
pub fn ContextView() -> Html {
    let corpus = use_corpus();
    let state = use_store().state.clone();
    let lang = state.lang;
    let deps = (corpus, state.search.clone(), state.selection.clone(), state.sort);
    let found = use_memo(deps, |(corpus, search, selection, sort)| {
        corpus.concordance(search, selection, *sort).map(Rc::new)
    });
    let last = use_mut_ref(|| None::<Good>);
    if let Ok(view) = &*found {
        last.replace(Some((state.search.pattern.clone().into(), view.clone())));
    }
    let error = found.as_ref().as_ref().err().filter(|e| **e != QueryError::Empty);
    let is_empty = matches!(&*found, Err(QueryError::Empty));
    let good = last.borrow().clone().filter(|_| !is_empty);
    html! {
        <div class="ctx">
            { view_head(words::TITLE.of(lang), words::LEDE.of(lang)) }
            { yew::html! { <PatternForm {lang} search={state.search.clone()} sort={state.sort} is_wrong={error.is_some()} /> } }
            { problem(lang, error, good.as_ref()) }
            <div class="ctx__result">{ result(&state, is_empty, good) }</div>
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
    let kept = good.map(|(pattern, _)| words::LAST_GOOD.with(lang, &[pattern])).unwrap_or_default();
    html! {
        <div id="context-error" class="ctx-problem" role="status" hidden={error.is_none()}>
            <p><b>{ words::WRONG.of(lang) }</b>{ " " }{ said }{ "." }</p>
            <p class="ctx-problem__kept">{ kept }</p>
        </div>
    }
}

fn result(state: &Rc<State>, is_empty: bool, good: Option<Good>) -> Html {
    let lang = state.lang;
    match good {
        _ if is_empty => yew::html! { <Examples state={state.clone()} /> },
        None => html! { <div></div> },
        Some((pattern, view)) if view.total == 0 => {
            let title = words::NONE.with(lang, &[&pattern]);
            empty_state(&title, words::NONE_HINT.of(lang), Html::default())
        }
        Some((pattern, view)) => {
            let counts =
                [counted(lang, view.total, words::HITS), counted(lang, view.n_documents, words::REPORTS)];
            let capped =
                words::CAPPED.with(lang, &[&number(lang, view.lines.len()), &number(lang, view.total)]);
            html! {
                <section class="ctx-found">
                    <p class="ctx-found__count" role="status" data-total={view.total.to_string()}>
                        <b>{ words::FOUND.with(lang, &[&counts[0], &counts[1]]) }</b>{ " " }
                        <span hidden={view.lines.len() == view.total}>{ capped }</span>
                    </p>
                    { yew::html! { <LineTable state={state.clone()} {pattern} {view} /> } }
                </section>
            }
        }
    }
}

/// What the reader chose.
#[derive(Properties, PartialEq)]
struct ExampleProps {
    state: Rc<State>,
}

/// Three of the best terms to begin with.
#[component]
fn Examples(props: &ExampleProps) -> Html {
    let corpus = use_corpus();
    let lang = props.state.lang;
    let terms = use_memo(corpus, |corpus| corpus.term_rows(&Selection::default(), 3));
    let example = |label: &String| {
        let href = href_after(&props.state, [Action::Search(label.clone())]);
        html! { <li key={label.clone()}><a class="button ctx-examples__term" {href} lang="id">{ label }</a></li> }
    };
    let list = html! { <ul class="ctx-examples">{ for terms.iter().map(|t| example(&t.label)) }</ul> };
    empty_state(words::EMPTY.of(lang), words::EMPTY_HINT.of(lang), list)
}
