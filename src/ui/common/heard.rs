//! What only those hear who do not see the page.
use crate::ui::dom::html;
use yew::prelude::*;

/// What a link leads to, behind its words: heard in a list of links, they must tell it from the others.
pub fn heard(what: &str) -> Html {
    html! { <span class="visually-hidden">{ ": " }{ what }</span> }
}
