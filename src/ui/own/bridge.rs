//! The door between the program and `web/own.js`.
use crate::explorer::{Explorer, Reading, Source};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use yew::AppHandle;

use crate::ui::App;

#[wasm_bindgen]
extern "C" {
    /// What the script knows: a number, a name, a list's length; "" for nothing.
    #[wasm_bindgen(js_name = ownGet)]
    pub(super) fn get(what: &str, i: usize) -> String;
    /// Has the script do what the reader asked for.
    #[wasm_bindgen(js_name = ownDo)]
    pub(super) fn act(what: &str, value: &str);
}

thread_local! {
    static READING: RefCell<Option<Reading>> = const { RefCell::new(None) };
    static READ: Cell<Option<Rc<Explorer>>> = const { Cell::new(None) };
    static APP: Cell<Option<AppHandle<App>>> = const { Cell::new(None) };
}

/// Reads one page into the corpus that `own_finish` makes.
#[wasm_bindgen]
pub fn own_page(file: String, text: String, is_own: bool) {
    let source = Source { file, text, is_plain: false };
    READING.with_borrow_mut(|reading| reading.get_or_insert_default().page(source, is_own));
}

/// A small part of what is left of reading the pages, so that the page can answer in between; whether
/// there is another.
#[wasm_bindgen]
pub fn own_step() -> bool {
    READING.with_borrow_mut(|reading| reading.get_or_insert_default().step())
}

/// Works out everything about the pages read: step 0 what the first picture needs, the others what views
/// would else wait for when many pages were read. Whether there is a step after this one.
#[wasm_bindgen]
pub fn own_finish(step: usize) -> bool {
    let read = match READ.take() {
        Some(read) if step != 0 => read,
        _ => Rc::new(READING.take().unwrap_or_default().finish()),
    };
    let is_more = step == 0 || read.prepare(step - 1);
    READ.set(Some(read));
    is_more
}

/// Takes the page down, for another instance to take its place.
#[wasm_bindgen]
pub fn own_close() {
    if let Some(app) = APP.take() {
        app.destroy();
    }
}

/// Keeps the running page for `own_close`.
pub fn mounted(app: AppHandle<App>) {
    APP.set(Some(app));
}

/// The corpus of the pages read: by this instance, or by a worker's whose memory it goes on from.
pub fn read() -> Rc<Explorer> {
    READ.take().unwrap_or_else(|| Rc::new(Reading::default().finish()))
}

/// Has the script do what the reader asked for.
pub fn order(what: &str) {
    act(what, "");
}
