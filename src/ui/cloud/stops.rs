//! The words left out of all counts: shown, and open to change.
use super::words;
use crate::explorer::StopList;
use crate::state::{Action, Lang, State};
use crate::ui::common::{announcer, chip};
use crate::ui::dom::html;
use crate::ui::hooks::keep_focus_on;
use crate::ui::i18n::{Text, number};
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

const FIELD: &str = "kata-henti-isian";

/// The changes as chips, a field for more, and the list itself.
pub fn stop_panel(state: &State, onaction: &Callback<Action>) -> Html {
    let (lang, stop) = (state.lang, &state.stop);
    let left_out = stop.words();
    let is_changed = *stop != StopList::default();
    let onsubmit = onaction.reform(|e: Event| {
        e.prevent_default();
        Action::LeaveOut(typed())
    });
    let oncount = onaction.reform(|_: Event| Action::CountAgain(typed()));
    let set = |stop: StopList| onaction.reform(move |_: Event| Action::SetStopList(stop.clone()));
    let onnone = set(StopList { is_none: true, ..StopList::default() });
    let figure = words::N_LEFT_OUT.with(lang, &[&number(lang, left_out.len())]);
    html! {
        <details class="note stops" id="kata-henti">
            <summary class="note__summary" data-left-out={left_out.len()}>
                { &figure }<span hidden={!is_changed}>{ " · " }{ words::STOPS_CHANGED.of(lang) }</span>
            </summary>
            { announcer(if is_changed { &figure } else { "" }) }
            <div class="note__body">
                <p>{ words::STOPS_LEDE.of(lang) }</p>
                <form class="stops__form" {onsubmit}>
                    <label for={FIELD}>{ words::STOPS_FIELD.of(lang) }</label>
                    <input type="text" id={FIELD} autocomplete="off" autocapitalize="off" spellcheck="false" />
                    <button type="submit" class="button" data-stop="buang">{ words::LEAVE_OUT.of(lang) }</button>
                    <button type="button" class="button" data-stop="hitung" onclick={oncount}>{ words::COUNT_AGAIN.of(lang) }</button>
                </form>
                { changes(words::LEFT_OUT_BY_YOU, &stop.added, Action::CountAgain, lang, onaction) }
                { changes(words::COUNTED_BY_YOU, &stop.kept, Action::LeaveOut, lang, onaction) }
                <p class="stops__all">
                    <button type="button" class="link-button" data-stop="semua" disabled={stop.is_none} onclick={onnone}>{ words::COUNT_ALL.of(lang) }</button>
                    <button type="button" class="link-button" data-stop="semula" disabled={!is_changed} onclick={set(StopList::default())}>{ words::RESET.of(lang) }</button>
                </p>
                <p class="stops__words" lang="id" tabindex="0" role="region" aria-label={&figure}>{ left_out.join(", ") }</p>
            </div>
        </details>
    }
}

/// What the reader changed, each word a chip that takes the change back.
fn changes(
    kind: Text,
    changed: &crate::explorer::Set<String>,
    undo: fn(String) -> Action,
    lang: Lang,
    onaction: &Callback<Action>,
) -> Html {
    let chips = changed.iter().map(|word| {
        let again = word.clone();
        let onclick = onaction.reform(move |_: Event| {
            keep_focus_on(FIELD);
            undo(again.clone())
        });
        html! { <li key={word.clone()}>{ chip(kind.of(lang), word, words::TAKE_BACK.of(lang), onclick) }</li> }
    });
    html! { <ul class="stops__changes" hidden={changed.is_empty()}>{ for chips }</ul> }
}

/// What stands in the field, which is emptied for the next word.
fn typed() -> String {
    let field = document().get_element_by_id(FIELD).and_then(|f| f.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else { return String::new() };
    let value = field.value();
    field.set_value("");
    value
}
