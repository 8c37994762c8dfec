//! The root of the view Suara.
use super::table::voice_table;
use super::{questions, words};
use crate::ui::common::{empty_state, notes};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::screen::Screen;
use yew::prelude::*;

/// The view Suara.
pub fn voices_view(screen: &Screen) -> Html {
    let lang = screen.lang;
    let view = screen.made("voices", screen.narrowed(), || screen.corpus.voices(&screen.state.selection));
    let body = if view.documents.is_empty() {
        empty_state(words::NONE.of(lang), words::NONE_HINT.of(lang), Html::default())
    } else {
        voice_table(screen, &view)
    };
    html! {
        <div class="voices">
            { view_head(words::TITLE.of(lang), words::LEDE.of(lang)) }
            <div>{ body }</div>
            <div class="cmp-notes">
                { notes(screen, &words::METHOD, &|| (questions::working(lang, &view), questions::questions(lang, &view))) }
            </div>
        </div>
    }
}
