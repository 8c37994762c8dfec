//! The width of an element, for pictures that are drawn to measure.
use gloo::events::EventListener;
use gloo::utils::window;
use yew::prelude::*;

/// The inner width of the element in CSS pixels, in steps of 8 so that a pixel more or less does
/// not draw anew; followed as the window changes. `guess` before it is known.
#[hook]
pub fn use_width(node: &NodeRef, guess: f64) -> f64 {
    let width = use_state(|| guess);
    let (node, setter) = (node.clone(), width.setter());
    use_effect_with((), move |()| {
        let measure = move || {
            let Some(element) = node.cast::<web_sys::Element>() else { return };
            let found = f64::from(element.client_width() / 8 * 8);
            if found >= 8.0 {
                setter.set(found);
            }
        };
        measure();
        let listener = EventListener::new(&window(), "resize", move |_| measure());
        move || drop(listener)
    });
    *width
}
