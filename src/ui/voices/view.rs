//! The root of the view Suara.
use super::table::VoiceTable;
use super::words;
use crate::ui::common::{ClassQuestions, EmptyState, MethodNote};
use crate::ui::frame::ViewHead;
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
        html! { <EmptyState title={words::NONE.of(lang)} hint={words::NONE_HINT.of(lang)} /> }
    } else {
        html! { <VoiceTable {state} view={(*view).clone()} /> }
    };
    html! {
        <div class="voices">
            <ViewHead title={words::TITLE.of(lang)} lede={words::LEDE.of(lang)} />
            <div>{ body }</div>
            <div class="cmp-notes">
                <MethodNote {lang}>{ for words::METHOD.iter().map(|t| html! { <p key={t.id}>{ t.of(lang) }</p> }) }</MethodNote>
                <ClassQuestions {lang} questions={words::QUESTIONS} />
            </div>
        </div>
    }
}
