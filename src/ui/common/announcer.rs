//! Says to a screen reader what a choice did.
use crate::ui::dom::html;
use yew::prelude::*;

/// A polite live region, invisible: the text is said when it changes.
pub fn announcer(text: &str) -> Html {
    html! { <p class="visually-hidden" role="status" aria-live="polite" data-announcer="">{ text }</p> }
}
