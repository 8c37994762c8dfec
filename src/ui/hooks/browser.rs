//! What the page asks of the browser, all of it fallible: storage, scrolling.
use crate::explorer::Explorer;
use crate::state::{State, url};
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlDialogElement, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

const PREFIX: &str = "sanding.";

/// A value kept in this browser; none where storage is refused.
pub fn stored(name: &str) -> Option<String> {
    window().local_storage().ok()??.get_item(&format!("{PREFIX}{name}")).ok()?
}

/// Keeps a value in this browser, where it may.
pub fn store_value(name: &str, value: &str) {
    if let Ok(Some(storage)) = window().local_storage() {
        storage.set_item(&format!("{PREFIX}{name}"), value).ok();
    }
}

/// The state the link names, as far as the corpus knows what it names; language and colours as kept
/// where the link is silent on them.
pub fn first_state(corpus: &Explorer) -> State {
    let mut hash = window().location().hash().unwrap_or_default();
    for name in ["bahasa", "warna"] {
        let is_named = hash.trim_start_matches('#').split('&').any(|p| p.split('=').next() == Some(name));
        if let Some(value) = stored(name).filter(|_| !is_named) {
            hash = format!("{name}={value}&{}", hash.trim_start_matches('#'));
        }
    }
    let mut state = url::from_hash(&hash);
    // Which terms there are hangs on the words left out.
    let other = (state.stop != *corpus.stop()).then(|| corpus.beside(&state.stop));
    let corpus = other.as_ref().unwrap_or(corpus);
    state.selection = corpus.known(&state.selection);
    state.open_term = state.open_term.filter(|key| state.selection.terms.contains(key));
    state
}

/// Brings the element with this id into the middle of the window and puts the focus on it.
pub fn go_to_element(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        element.focus().ok();
    }
}

/// Puts the focus on the element with this id and leaves the window where it is: for when what had
/// the focus goes away.
pub fn keep_focus_on(id: &str) {
    let element = document().get_element_by_id(id).and_then(|e| e.dyn_into::<HtmlElement>().ok());
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element {
        element.focus_with_options(&options).ok();
    }
}

/// Goes to the top of the window and puts the focus on the element with this id. The focus comes with the
/// next picture: at once, the browser would have to lay out the page in the task that drew it.
pub fn focus_at_top(id: &'static str) {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    let focus = Closure::once_into_js(move || {
        let element = document().get_element_by_id(id).and_then(|e| e.dyn_into::<HtmlElement>().ok());
        element.map(|element| element.focus());
    });
    window().request_animation_frame(focus.unchecked_ref()).ok();
}

/// Takes the focus off what has it: where an element goes away with the focus, the browser lays out the
/// page at once, with what goes and with what comes.
pub fn leave_focus() {
    let element = document().active_element().and_then(|e| e.dyn_into::<HtmlElement>().ok());
    element.map(|element| element.blur());
}

/// Opens the dialog with this id before everything else; nothing where it is open.
pub fn show_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.show_modal().ok();
    }
}

/// Closes the dialog with this id; the focus goes back to where it was.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Scrolls no further than it takes to see the element with this id.
pub fn show_element(id: &str) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
