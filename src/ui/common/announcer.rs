//! Says to a screen reader what a choice did.
use yew::prelude::*;

/// What to say.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The sentence; said when it changes.
    pub text: AttrValue,
}

/// A polite live region, invisible.
#[component]
pub fn Announcer(props: &Props) -> Html {
    html! { <p class="visually-hidden" role="status" aria-live="polite" data-announcer="">{ &props.text }</p> }
}
