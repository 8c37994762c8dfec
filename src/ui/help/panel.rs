//! The help: the way to the tour, and the glossary as one list. A dialog of the browser's own, so that
//! it closes with Esc, keeps the focus while it is open and gives it back.
use super::glossary::{Entry, GLOSSARY};
use super::tour;
use crate::state::Lang;
use crate::ui::dom::html;
use crate::ui::hooks::{close_dialog, go_to_element, show_dialog};
use crate::ui::i18n::{Text, text};
use crate::ui::screen::{Memory, Screen};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// Button of the masthead.
pub const OPEN: Text = text("Bantuan", "Help");
const CLOSE: Text = text("Tutup", "Close");
const TOUR: Text = text("Mulai tur singkat", "Start the short tour");
const LIST: Text = text("Daftar istilah", "Glossary");
const PANEL: &str = "bantuan";

/// The dialog: empty while it is closed; at a term where one was pressed.
pub fn help(screen: &Screen) -> Html {
    // 1 is the help as a whole, what is above it a term.
    let (lang, open) = (screen.lang, screen.fleeting(PANEL));
    screen.on_new(PANEL, &open.to_string(), move || {
        if open > 0 {
            show_dialog(PANEL);
        }
        if open > 1 {
            go_to_element(&entry_id(open - 2));
        }
    });
    let onclose = screen.set(PANEL, 0);
    let body = if open > 0 { content(screen) } else { Html::default() };
    html! {
        <dialog id={PANEL} class="help" aria-label={OPEN.of(lang)} {onclose}>{ body }</dialog>
    }
}

fn content(screen: &Screen) -> Html {
    let lang = screen.lang;
    let onclose = Callback::from(|_: Event| close_dialog(PANEL));
    let memory = screen.memory.clone();
    let ontour = Callback::from(move |_: Event| {
        close_dialog(PANEL);
        tour::start(&memory);
    });
    html! {
        <>
            <div class="help__head">
                <h2>{ OPEN.of(lang) }</h2>
                <button type="button" class="button" data-help="tour" onclick={ontour}>{ TOUR.of(lang) }</button>
                <button type="button" class="button button--quiet" data-help="close" onclick={onclose}>{ CLOSE.of(lang) }</button>
            </div>
            <h3>{ LIST.of(lang) }</h3>
            <dl class="glossary">{ for GLOSSARY.iter().enumerate().map(|(i, e)| entry(lang, i, e)) }</dl>
        </>
    }
}

/// A term, its name in the other language, and what it means.
fn entry(lang: Lang, i: usize, (name, meaning): &Entry) -> Html {
    let (other, code) = if lang == Lang::Id { (Lang::En, "en") } else { (Lang::Id, "id") };
    html! {
        <div key={i}>
            <dt id={entry_id(i)} tabindex="-1">
                { name.of(lang) }{ " " }<span class="quiet" lang={code} hidden={name.id == name.en}>{ name.of(other) }</span>
            </dt>
            <dd>{ meaning.of(lang) }</dd>
        </div>
    }
}

fn entry_id(i: usize) -> String {
    ["istilah-", &i.to_string()].concat()
}

/// Opens the glossary where a term in a text was pressed: one listener for all of them.
pub fn open_at_term(memory: &Rc<Memory>) -> Callback<Event> {
    let memory = memory.clone();
    Callback::from(move |event: Event| {
        let pressed = event.target().and_then(|t| t.dyn_into::<Element>().ok());
        let entry = pressed.and_then(|e| e.get_attribute("data-entry")).and_then(|n| n.parse::<usize>().ok());
        if let Some(entry) = entry {
            memory.set_fleeting(PANEL, entry + 2);
        }
    })
}
