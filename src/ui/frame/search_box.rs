//! The search field of the masthead: opens the view Konteks.
use super::words;
use crate::state::Action;
use crate::ui::dom::html;
use crate::ui::screen::Screen;
use yew::prelude::*;

/// A field and its button. What is typed counts when it is sent.
pub fn search_box(screen: &Screen) -> Html {
    let lang = screen.lang;
    let typed = screen.typed("cari", &screen.state.search.pattern);
    let (text, oninput) = (typed.text(), typed.oninput());
    let dispatch = screen.dispatch.clone();
    let onsubmit = Callback::from(move |e: Event| {
        e.prevent_default();
        dispatch.emit(Action::Search(typed.text()));
    });
    html! {
        <form class="search" role="search" {onsubmit}>
            <label class="visually-hidden" for="cari">{ words::SEARCH.of(lang) }</label>
            <input id="cari" class="search__field" type="search" autocomplete="off" spellcheck="false"
                enterkeyhint="search" placeholder={words::SEARCH_HINT.of(lang)} value={text} {oninput} />
            <button type="submit" class="button">{ words::SEARCH_GO.of(lang) }</button>
        </form>
    }
}
