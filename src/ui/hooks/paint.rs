//! What can wait until the reader sees something.
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// How long to wait for a picture in milliseconds: a window out of sight draws none.
const PATIENCE: u32 = 250;

/// Acts after the next picture, and again a while later, since there may be no picture: the second time
/// must do no harm.
pub fn after_paint(act: impl Fn() + 'static) {
    let act = Rc::new(act);
    let later = act.clone();
    let draws = Closure::<dyn FnMut()>::new(move || {
        let act = act.clone();
        Timeout::new(0, move || act()).forget();
    });
    window().request_animation_frame(draws.as_ref().unchecked_ref()).ok();
    draws.forget();
    Timeout::new(PATIENCE, move || later()).forget();
}
