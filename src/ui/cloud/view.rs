//! The root of the view Tema.
use super::legend::legend;
use super::list::TermList;
use super::measure::Measure;
use super::picture::Cloud;
use super::sentences::OpenTerm;
use super::stops::stop_panel;
use super::timeline::Timeline;
use super::words;
use crate::explorer::{CloudView, Selection};
use crate::state::State;
use crate::ui::common::{class_questions, empty_state, method_note};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::hooks::{use_corpus, use_dispatch, use_store, use_width};
use crate::ui::store::Corpus;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// The tallest picture, in CSS pixels.
const TALLEST: f64 = 620.0;

/// The cloud with its legend, the sentences behind the open term, the time line, the ranked list.
#[component]
pub fn ThemesView() -> Html {
    let state = use_store().state.clone();
    let corpus = use_corpus();
    let onaction = use_dispatch();
    let lang = state.lang;
    let frame = use_node_ref();
    let width = use_width(&frame, 640.0);
    let cloud = use_cloud(&state, &corpus, width);
    let away = use_away(&state, &corpus, &cloud);
    let is_empty = cloud.rows.is_empty();
    html! {
        <>
            { view_head(words::TITLE.of(lang), words::LEDE.of(lang)) }
            <div class="themes">
                <div class="themes__picture">
                    <div class="themes__frame" ref={frame} hidden={is_empty}>
                        { yew::html! { <Cloud cloud={cloud.clone()} {away} state={state.clone()} {lang} /> } }
                    </div>
                    <div hidden={!is_empty}>
                        { empty_state(words::NOTHING.of(lang), words::NOTHING_HINT.of(lang), Html::default()) }
                    </div>
                    { legend(&cloud, &state.selection.themes, lang, &onaction) }
                    { stop_panel(&state, &onaction) }
                    { yew::html! { <OpenTerm state={state.clone()} /> } }
                    { yew::html! { <Timeline state={state.clone()} /> } }
                </div>
                { yew::html! { <TermList cloud={cloud.clone()} sort={state.term_sort} n_terms={state.n_terms} {lang} {onaction}
                    chosen={state.selection.terms.first().cloned().map(AttrValue::from)} /> } }
            </div>
            { method_note(lang, &[words::METHOD, words::METHOD_LIMITS]) }
            { class_questions(lang, &words::QUESTIONS) }
        </>
    }
}

/// The cloud of the selection without the chosen term, so that choosing a word moves none.
#[hook]
fn use_cloud(state: &State, corpus: &Corpus, width: f64) -> Rc<CloudView> {
    let measure = use_memo((), |()| Measure::new());
    let selection = without_terms(&state.selection);
    let size = width as u32;
    use_memo((corpus.clone(), selection, state.n_terms, size), move |(corpus, selection, n, size)| {
        let room = (f64::from(*size), TALLEST);
        corpus.cloud(selection, usize::from(*n), room, &|text, size| measure.width(text, size))
    })
}

/// Rows none of whose reports are left when the chosen term narrows too: they are drawn quieter.
#[hook]
fn use_away(state: &State, corpus: &Corpus, cloud: &Rc<CloudView>) -> Rc<BTreeSet<usize>> {
    let deps = (corpus.clone(), state.selection.clone());
    let left = use_memo(deps, |(corpus, selection)| corpus.select(selection));
    use_memo((left, cloud.clone()), |(left, cloud)| {
        // A term that stands nowhere tells nothing of the others.
        let is_away = |i: &usize| {
            !left.is_empty() && !cloud.rows[*i].per_document.iter().any(|(doc, _)| left.contains(doc))
        };
        (0..cloud.rows.len()).filter(is_away).collect()
    })
}

fn without_terms(selection: &Selection) -> Selection {
    Selection { terms: BTreeSet::new(), ..selection.clone() }
}
