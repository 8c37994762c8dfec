//! The state and the link, each following the other.
use super::{first_state, use_corpus};
use crate::state::{Action, State, url};
use crate::ui::store::{StoreHandle, Write};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{history, window};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// How long typing rests before the link follows, in milliseconds.
const PAUSE: u32 = 150;

/// Reads the link when the reader follows one or goes back, writes it when the reader chooses.
#[hook]
pub fn use_url_sync(store: &StoreHandle) {
    let dispatcher = store.dispatcher();
    let corpus = use_corpus();
    use_effect_with((), move |()| {
        let listeners = ["hashchange", "popstate"].map(|name| {
            let (dispatcher, corpus) = (dispatcher.clone(), corpus.clone());
            EventListener::new(&window(), name, move |_| {
                dispatcher.dispatch(Action::Replace(Box::new(first_state(&corpus))));
            })
        });
        move || drop(listeners)
    });
    use_effect_with((store.state.clone(), store.write), |(state, how)| {
        let waiting = write(state, *how);
        move || drop(waiting)
    });
}

/// Writes the link now or after a pause; dropping the pause cancels it.
fn write(state: &Rc<State>, how: Write) -> Option<Timeout> {
    let hash = format!("#{}", url::to_hash(state));
    match how {
        Write::Nothing => None,
        Write::Push => {
            if window().location().hash().ok().as_deref().unwrap_or("") != hash.trim_end_matches('#') {
                history().push_state_with_url(&JsValue::NULL, "", Some(&hash)).ok();
            }
            None
        }
        Write::Replace => Some(Timeout::new(PAUSE, move || {
            history().replace_state_with_url(&JsValue::NULL, "", Some(&hash)).ok();
        })),
    }
}
