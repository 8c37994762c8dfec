//! The views as links.
use super::words;
use crate::state::{Action, State, View, url};
use crate::ui::dom::html;
use crate::ui::store::href_after;
use yew::prelude::*;

/// One link a view; the link holds everything chosen so far.
pub fn tabs(state: &State) -> Html {
    html! {
        <nav class="tabs" aria-label={words::VIEWS.of(state.lang)}>
            <ul class="tabs__list">
                { for View::ALL.into_iter().map(|view| tab(state, view)) }
            </ul>
        </nav>
    }
}

fn tab(state: &State, view: View) -> Html {
    let name = url::view_name(view);
    let is_here = state.view == view;
    // The tab of the reports leads back to the cards when a report is open.
    let href = match (view, is_here) {
        (View::Articles, true) => href_after(state, [Action::CloseArticle]),
        _ => href_after(state, [Action::Show(view)]),
    };
    let current = is_here.then_some("page");
    html! {
        <li key={name} class="tabs__item">
            <a class="tabs__link" {href} aria-current={current} data-tab={name}>{ words::tab(view).of(state.lang) }</a>
        </li>
    }
}
