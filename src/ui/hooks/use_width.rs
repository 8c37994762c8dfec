//! The width of an element, for pictures that are drawn to measure.
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// The inner width of the element in CSS pixels, in steps of 8 so that a pixel more or less does
/// not draw anew; followed as it changes. `guess` before it is known.
#[hook]
pub fn use_width(node: &NodeRef, guess: f64) -> f64 {
    let width = use_state(|| guess);
    let (node, setter) = (node.clone(), width.setter());
    use_effect_with((), move |()| {
        let watch = node.cast::<Element>().and_then(|element| watch(&element, setter));
        move || drop(watch)
    });
    *width
}

/// Reports the width until it is dropped.
struct Watch {
    observer: ResizeObserver,
    _report: Closure<dyn FnMut()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn watch(element: &Element, setter: UseStateSetter<f64>) -> Option<Watch> {
    let watched = element.clone();
    let report = Closure::<dyn FnMut()>::new(move || {
        let found = f64::from(watched.client_width() / 8 * 8);
        if found >= 8.0 {
            setter.set(found);
        }
    });
    let observer = ResizeObserver::new(report.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(Watch { observer, _report: report })
}
