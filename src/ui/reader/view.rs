//! The root of the view Artikel: the cards, or one report.
use super::article::Article;
use super::card::card;
use super::words;
use crate::state::State;
use crate::ui::common::{class_questions, empty_state, method_note};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::hooks::{use_corpus, use_store, use_voice_order};
use std::rc::Rc;
use yew::prelude::*;

/// The cards, or the report that is open. A report that does not exist gives the cards.
#[component]
pub fn ArticlesView() -> Html {
    let state = use_store().state.clone();
    let corpus = use_corpus();
    let lang = state.lang;
    let open = state.article.as_deref().and_then(|key| corpus.by_key(key));
    let body = match open {
        Some(id) => yew::html! { <Article key={id.0} {id} state={state.clone()} /> },
        None => yew::html! { <Cards state={state.clone()} /> },
    };
    html! {
        <>
            <div key={open.map_or("kartu".to_owned(), |id| id.0.to_string())}>{ body }</div>
            { method_note(lang, &[words::METHOD]) }
            { class_questions(lang, &words::QUESTIONS) }
        </>
    }
}

/// What is chosen.
#[derive(Properties, PartialEq)]
struct CardsProps {
    state: Rc<State>,
}

/// The selected reports.
#[component]
fn Cards(props: &CardsProps) -> Html {
    let state = &props.state;
    let corpus = use_corpus();
    let voices = use_voice_order();
    let lang = state.lang;
    let deps = (corpus.clone(), state.selection.clone());
    let cards = use_memo(deps, |(corpus, selection)| corpus.documents(selection));
    html! {
        <>
            { view_head(words::TITLE.of(lang), words::LEDE.of(lang)) }
            <div hidden={!cards.is_empty()}>
                { empty_state(words::NOTHING.of(lang), words::NOTHING_HINT.of(lang), Html::default()) }
            </div>
            <ul class="cards" id="kartu">
                { for cards.iter().map(|c| card(c, corpus.is_own(c.id), state, &voices)) }
            </ul>
        </>
    }
}
