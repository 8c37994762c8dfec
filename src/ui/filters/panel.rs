//! All filters: a column on wide screens, folded on narrow ones.
use super::days::days;
use super::facet::FacetGroup;
use super::words;
use crate::ui::dom::html;
use crate::ui::hooks::{use_corpus, use_dispatch, use_store};
use std::rc::Rc;
use yew::prelude::*;

/// Where the panel stands.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// In a column of its own, always open.
    pub is_column: bool,
}

/// Every facet and the days.
#[component]
pub fn FilterPanel(props: &Props) -> Html {
    let state = use_store().state.clone();
    let corpus = use_corpus();
    let onaction = use_dispatch();
    let lang = state.lang;
    let facets = use_memo((corpus.clone(), state.selection.clone()), |(corpus, selection)| {
        corpus.facets(selection).into_iter().map(Rc::new).collect::<Vec<_>>()
    });
    let themes = use_memo(corpus.clone(), |c| c.themes().into_iter().map(|t| t.label).collect::<Vec<_>>());
    let range = use_memo(corpus, |corpus| corpus.date_range());
    let groups = facets.iter().map(|facet| {
        yew::html! { <FacetGroup key={facet.kind as usize} facet={facet.clone()} themes={themes.clone()} {lang} onaction={onaction.clone()} /> }
    });
    let class = if props.is_column { "filters filters--column" } else { "filters" };
    html! {
        <aside {class} id="saringan" aria-label={words::TITLE.of(lang)}>
            <details class="filters__fold" open={props.is_column}>
                <summary class="filters__summary">{ words::OPEN.of(lang) }</summary>
                <h2 class="filters__title">{ words::TITLE.of(lang) }</h2>
                <div class="filters__groups">
                    { for groups }
                    { days((*range).as_ref(), &state.selection, lang, &onaction) }
                </div>
            </details>
        </aside>
    }
}
