//! The search field of the masthead: opens the view Konteks.
use super::words;
use crate::state::{Action, Lang};
use crate::ui::dom::html;
use crate::ui::hooks::use_dispatch;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What the field shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language.
    pub lang: Lang,
    /// The pattern looked for now.
    pub pattern: AttrValue,
}

/// A field and its button. What is typed counts when it is sent.
#[component]
pub fn SearchBox(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let field = use_node_ref();
    let onsubmit = {
        let field = field.clone();
        use_callback(dispatch, move |e: SubmitEvent, dispatch| {
            e.prevent_default();
            let typed = field.cast::<HtmlInputElement>().map(|f| f.value()).unwrap_or_default();
            dispatch.emit(Action::Search(typed));
        })
    };
    html! {
        <form class="search" role="search" {onsubmit}>
            <label class="visually-hidden" for="cari">{ words::SEARCH.of(props.lang) }</label>
            <input ref={field} id="cari" class="search__field" type="search" autocomplete="off" spellcheck="false"
                enterkeyhint="search" placeholder={words::SEARCH_HINT.of(props.lang)} value={&props.pattern} />
            <button type="submit" class="button">{ words::SEARCH_GO.of(props.lang) }</button>
        </form>
    }
}
