//! The width of an element, for pictures that are drawn to measure.
use crate::ui::screen::{Memory, Screen};
use gloo::utils::document;
use std::rc::{Rc, Weak};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// The inner width of the element with this id in CSS pixels, in steps of 8 so that a pixel more or
/// less does not draw anew; followed as it changes. `guess` before it is known.
pub fn width_of(screen: &Screen, id: &'static str, guess: f64) -> f64 {
    let memory = screen.memory.clone();
    screen.on_new(id, "", move || {
        let element = document().get_element_by_id(id);
        if let Some(watch) = element.and_then(|e| watch(&e, id, Rc::downgrade(&memory))) {
            memory.hold(id, Box::new(watch));
        }
    });
    match screen.fleeting(id) {
        0 => guess,
        known => known as f64,
    }
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

fn watch(element: &Element, id: &'static str, memory: Weak<Memory>) -> Option<Watch> {
    let watched = element.clone();
    let report = Closure::<dyn FnMut()>::new(move || {
        let found = watched.client_width() / 8 * 8;
        if let (Some(memory), Ok(found @ 8..)) = (memory.upgrade(), usize::try_from(found)) {
            memory.set_fleeting(id, found);
        }
    });
    let observer = ResizeObserver::new(report.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(Watch { observer, _report: report })
}
