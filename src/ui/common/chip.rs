//! An active filter that can be taken off.
use crate::ui::dom::html;
use yew::prelude::*;

/// A button with the filter's words: what kind it is ("Media"), what is chosen, what a press does
/// ("Hapus saringan", for screen readers), and what takes it off.
pub fn chip(kind: &str, label: &str, remove: &str, onclick: Callback<Event>) -> Html {
    html! {
        <button type="button" class="chip" {onclick}>
            <span class="visually-hidden">{ remove }{ " " }</span>
            <span class="chip__kind">{ kind }</span>
            { " " }
            <span class="chip__label">{ label }</span>
            <span class="chip__cross" aria-hidden="true">{ "×" }</span>
        </button>
    }
}
