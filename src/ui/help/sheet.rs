//! What makes a printed view a worksheet: a line for who fills it in, and where it comes from.
use crate::state::{Lang, State, url};
use crate::ui::dom::html;
use crate::ui::i18n::{Text, text};
use gloo::utils::window;
use yew::prelude::*;

const FIELDS: [Text; 3] = [text("Nama", "Name"), text("Kelas", "Class"), text("Tanggal", "Date")];
const SOURCE: Text = text("Lembar ini dibuat dari:", "This sheet was made from:");

/// Name, class, date: on paper only.
pub fn sheet_head(lang: Lang) -> Html {
    let field = |t: Text| html! { <span key={t.id} class="sheet__field">{ t.of(lang) }{ ":" }</span> };
    html! { <p class="sheet sheet__head" aria-hidden="true">{ for FIELDS.map(field) }</p> }
}

/// The link to what is printed: on paper only.
pub fn sheet_source(state: &State) -> Html {
    let address = window().location().href().unwrap_or_default();
    let page = address.split('#').next().unwrap_or_default();
    html! {
        <p class="sheet sheet__source">{ SOURCE.of(state.lang) }{ " " }{ [page, "#", &url::to_hash(state)].concat() }</p>
    }
}
