//! The button under a list that shows its first rows only.
use crate::state::Lang;
use crate::ui::dom::html;
use crate::ui::i18n::{Text, number, text};
use yew::prelude::*;

/// Rows that a long list shows at first, and at each press on the button. More makes a page of
/// thousands of reports slow to draw, fewer makes the reader press often.
pub const STEP: usize = 50;

const MORE: Text = text("Tampilkan {} lagi (dari {})", "Show {} more (of {})");

/// The button, with how many rows it adds to those shown and how many there are; none where all are shown.
pub fn more(lang: Lang, shown: usize, total: usize, onclick: Callback<Event>) -> Html {
    let rest = total.saturating_sub(shown);
    if rest == 0 {
        return html! { <p class="more"></p> };
    }
    html! {
        <p class="more">
            <button type="button" class="link-button" data-more="" {onclick}>
                { MORE.with(lang, &[&number(lang, rest.min(STEP)), &number(lang, total)]) }
            </button>
        </p>
    }
}
