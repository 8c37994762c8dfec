//! An active filter that can be taken off.
use yew::prelude::*;

/// A filter by its words.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What kind of filter: "Media".
    pub kind: AttrValue,
    /// What is chosen: "Warta Dirgantara".
    pub label: AttrValue,
    /// What a press does, for screen readers: "Hapus saringan".
    pub remove: AttrValue,
    /// Takes it off.
    pub onremove: Callback<()>,
}

/// A button with the filter's words.
#[component]
pub fn Chip(props: &Props) -> Html {
    let onclick = use_callback(props.onremove.clone(), |_: MouseEvent, onremove| onremove.emit(()));
    html! {
        <button type="button" class="chip" {onclick}>
            <span class="visually-hidden">{ &props.remove }{ " " }</span>
            <span class="chip__kind">{ &props.kind }</span>
            { " " }
            <span class="chip__label">{ &props.label }</span>
            <span class="chip__cross" aria-hidden="true">{ "×" }</span>
        </button>
    }
}
