//! The root of the view Artikel: the cards, or one report.
use super::article::article;
use super::card::card;
use super::{questions, words};
use crate::explorer::DocumentCard;
use crate::ui::common::{STEP, class_questions, empty_state, method_note, more};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::screen::Screen;
use yew::prelude::*;

/// Cards shown before the reader asks for more: as many as are soon drawn, and some screens full.
const FIRST: usize = 20;

/// The cards, or the report that is open. A report that does not exist gives the cards.
pub fn articles_view(screen: &Screen) -> Html {
    let lang = screen.lang;
    let open = screen.state.article.as_deref().and_then(|key| screen.corpus.by_key(key));
    let (body, of) = match open {
        Some(id) => (article(screen, id), screen.corpus.card(id).into_iter().collect()),
        None => cards(screen),
    };
    html! {
        <>
            <div key={open.map_or("kartu".to_owned(), |id| id.0.to_string())}>{ body }</div>
            { method_note(lang, &words::METHOD, &questions::working(lang, &of)) }
            { class_questions(lang, &questions::questions(lang, &of)) }
        </>
    }
}

/// The selected reports, and those of them that are shown.
fn cards(screen: &Screen) -> (Html, Vec<DocumentCard>) {
    // The way back to the same sentence is a new way there.
    screen.on_new("place", "", || {});
    let (state, lang) = (&screen.state, screen.lang);
    let voices = screen.voice_order();
    let chosen = screen.made("cards", screen.narrowed(), || screen.corpus.select(&state.selection));
    let name = ["cards ", &screen.narrowed()].concat();
    let shown = FIRST + screen.added(&name);
    let cards: Vec<DocumentCard> =
        chosen.iter().take(shown).filter_map(|id| screen.corpus.card(*id)).collect();
    let body = html! {
        <>
            { view_head(words::TITLE.of(lang), words::LEDE.of(lang)) }
            <div hidden={!chosen.is_empty()}>
                { empty_state(words::NOTHING.of(lang), words::NOTHING_HINT.of(lang), Html::default()) }
            </div>
            <ul class="cards" id="kartu">
                { for cards.iter().map(|c| card(c, screen.corpus.is_own(c.id), state, &voices)) }
            </ul>
            { more(lang, shown, chosen.len(), screen.add_in_two(name, STEP)) }
        </>
    };
    (body, cards)
}
