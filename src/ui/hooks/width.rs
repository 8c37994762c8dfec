//! The width of an element, for pictures that are drawn to measure.
use super::{WIDE, holds};
use crate::ui::screen::{Memory, Screen};
use gloo::utils::{document, document_element};
use std::rc::{Rc, Weak};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// The inner width of the element with this id in CSS pixels, in steps of 8 so that a pixel more or
/// less does not draw anew; followed as it changes. `guess` before it is known.
pub fn width_of(screen: &Screen, id: &'static str, guess: impl FnOnce() -> f64) -> f64 {
    let memory = screen.memory.clone();
    screen.on_new(id, "", move || {
        let element = document().get_element_by_id(id);
        if let Some(watch) = element.and_then(|e| watch(&e, id, Rc::downgrade(&memory))) {
            memory.hold(id, Box::new(watch));
        }
    });
    match screen.fleeting(id) {
        0 => guess(),
        known => known as f64,
    }
}

/// The width that the style sheet gives the pictures of the view Tema in a window like this one, known
/// before anything is drawn. Wrong where the reader's letters are larger: then the picture is drawn anew.
pub fn picture_width() -> f64 {
    let window = f64::from(document_element().client_width());
    // `.page`, `.page__body--columns` and `.themes`, at 16 px a rem.
    let page = window.min(1472.0) - 2.0 * (0.03 * window).clamp(16.0, 40.0);
    let filters = if holds(WIDE) { 280.0 } else { 0.0 };
    let list = if holds("(min-width: 60em)") { 400.0 } else { 0.0 };
    ((page - filters - list) / 8.0).floor() * 8.0
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
