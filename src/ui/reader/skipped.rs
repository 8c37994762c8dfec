//! Lines of the page that are not the report, folded but countable where they stand.
use super::words;
use crate::explorer::RawLine;
use crate::state::Lang;
use crate::ui::dom::html;
use crate::ui::i18n::{codes, counted};
use yew::prelude::*;

/// The lines behind their number; an empty element when there are none.
pub fn skipped(lines: &[RawLine], lang: Lang) -> Html {
    let rows = lines.iter().map(|l| {
        html! {
            <li key={l.n} class="skipped__line">
                <span class="skipped__text" lang="id">{ &l.text }</span>{ " " }
                <span class="skipped__reason">{ codes::line_reason(l.reason).of(lang) }</span>
            </li>
        }
    });
    html! {
        <details class="skipped" hidden={lines.is_empty()} data-skipped={lines.len().to_string()}>
            <summary class="skipped__summary">{ counted(lang, lines.len(), words::SKIPPED) }</summary>
            <ul class="skipped__lines">{ for rows }</ul>
        </details>
    }
}
