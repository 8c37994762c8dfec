//! The heading of a view.
use yew::prelude::*;

/// The words.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Heading.
    pub title: AttrValue,
    /// A sentence on what the view shows.
    #[prop_or_default]
    pub lede: AttrValue,
}

/// Heading and one sentence; the focus comes here when the view changes.
#[component]
pub fn ViewHead(props: &Props) -> Html {
    html! {
        <header class="view-head">
            <h2 class="view-head__title" id="judul" tabindex="-1">{ &props.title }</h2>
            <p class="view-head__lede">{ &props.lede }</p>
        </header>
    }
}
