//! The page.
use yew::prelude::*;

/// The whole page.
#[component]
pub fn App() -> Html {
    let count = use_state(|| 0_u32);
    let onclick = {
        let count = count.clone();
        Callback::from(move |_| count.set(*count + 1))
    };
    html! { <main><h1>{ "Sanding" }</h1><button {onclick}>{ *count }</button></main> }
}
