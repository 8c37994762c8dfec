//! The foot of the page: what it does, what it does not tell.
use super::words;
use crate::state::Lang;
use crate::ui::dom::html;
use yew::prelude::*;

/// Method, limits, and where the reports come from.
pub fn footer(lang: Lang, is_example: bool) -> Html {
    html! {
        <footer class="footer">
            <h2 class="footer__title">{ words::ABOUT.of(lang) }</h2>
            <div class="footer__columns">
                <p>{ words::METHOD.of(lang) }</p>
                <p>{ words::LIMITS.of(lang) }</p>
                <p hidden={!is_example}>{ words::EXAMPLE.of(lang) }</p>
                <p data-version="">{ concat!("Sanding ", env!("CARGO_PKG_VERSION")) }</p>
            </div>
        </footer>
    }
}
