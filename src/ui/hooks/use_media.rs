//! Whether a media query holds now.
use gloo::events::EventListener;
use gloo::utils::window;
use yew::prelude::*;

/// Whether the query holds, followed as it changes. False where the browser does not say.
#[hook]
pub fn use_media(query: &'static str) -> bool {
    let holds = use_state(|| asked(query).is_some_and(|m| m.matches()));
    let setter = holds.setter();
    use_effect_with(query, move |query| {
        let listener = asked(query).map(|list| {
            let again = list.clone();
            EventListener::new(&list, "change", move |_| setter.set(again.matches()))
        });
        move || drop(listener)
    });
    *holds
}

fn asked(query: &str) -> Option<web_sys::MediaQueryList> {
    window().match_media(query).ok().flatten()
}
