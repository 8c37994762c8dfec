//! The root of the view Suara.
use super::table::VoiceTable;
use super::words;
use crate::ui::common::{class_questions, empty_state, method_note};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::hooks::{use_corpus, use_store};
use std::rc::Rc;
use yew::prelude::*;

/// The view Suara.
#[component]
pub fn VoicesView() -> Html {
    let corpus = use_corpus();
    let state = use_store().state.clone();
    let lang = state.lang;
    let view =
        use_memo((corpus, state.selection.clone()), |(corpus, selection)| Rc::new(corpus.voices(selection)));
    let body = if view.documents.is_empty() {
        empty_state(words::NONE.of(lang), words::NONE_HINT.of(lang), Html::default())
    } else {
        yew::html! { <VoiceTable {state} view={(*view).clone()} /> }
    };
    html! {
        <div class="voices">
            { view_head(words::TITLE.of(lang), words::LEDE.of(lang)) }
            <div>{ body }</div>
            <div class="cmp-notes">
                { method_note(lang, &words::METHOD) }
                { class_questions(lang, words::QUESTIONS) }
            </div>
        </div>
    }
}
