//! Where the reader's place goes when a view or a report changes.
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// Puts the focus on the element with this id, at the top of the window, whenever `value` changes;
/// not at first, and not when something else on the page takes it.
#[hook]
pub fn use_focus_on_change<T: PartialEq + 'static>(value: T, id: &'static str, is_taken: bool) {
    let is_first = use_mut_ref(|| true);
    use_effect_with(value, move |_| {
        if is_first.replace(false) || is_taken {
            return;
        }
        let element =
            document().get_element_by_id(id).and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(element) = element {
            element.focus().ok();
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
}
