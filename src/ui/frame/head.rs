//! The heading of a view.
use crate::ui::dom::html;
use yew::prelude::*;

/// Heading and one sentence; the focus comes here when the view changes.
pub fn view_head(title: &str, lede: &str) -> Html {
    html! {
        <header class="view-head">
            <h2 class="view-head__title" id="judul" tabindex="-1">{ title }</h2>
            <p class="view-head__lede">{ lede }</p>
        </header>
    }
}
