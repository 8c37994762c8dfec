//! The link in the address bar, written as the reader chooses.
use crate::state::{State, url};
use crate::ui::store::Write;
use gloo::timers::callback::Timeout;
use gloo::utils::{history, window};
use wasm_bindgen::JsValue;

/// How long typing rests before the link follows, in milliseconds.
const PAUSE: u32 = 150;

/// Writes the link now or after a pause; dropping the pause cancels it.
pub fn write_link(state: &State, how: Write) -> Option<Timeout> {
    let hash = ["#", &url::to_hash(state)].concat();
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
