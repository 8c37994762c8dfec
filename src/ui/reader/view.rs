//! The root of the view Artikel: the cards, or one report.
use super::article::article;
use super::card::card;
use super::{questions, words};
use crate::explorer::DocumentCard;
use crate::ui::common::{STEP, empty_state, more, notes};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::screen::{AT_ONCE, Screen};
use std::cell::RefCell;
use yew::prelude::*;

/// Cards shown before the reader asks for more: as many as are soon drawn, and some screens full.
const FIRST: usize = 20;

/// The cards, or the report that is open. A report that does not exist gives the cards.
pub fn articles_view(screen: &Screen) -> Html {
    let open = screen.state.article.as_deref().and_then(|key| screen.corpus.by_key(key));
    let key = open.map_or("kartu".to_owned(), |id| id.0.to_string());
    let (body, notes) = match open {
        Some(id) => (article(screen, id), notes_on(screen, screen.corpus.card(id).as_slice())),
        None => cards(screen),
    };
    html! { <><div {key}>{ body }</div>{ notes }</> }
}

/// How the figures of the cards came about, and what to ask in class.
fn notes_on(screen: &Screen, of: &[DocumentCard]) -> Html {
    let lang = screen.lang;
    notes(screen, &words::METHOD, &|| (questions::working(lang, of), questions::questions(lang, of)))
}

/// The selected reports, and the notes on those of them that are shown.
fn cards(screen: &Screen) -> (Html, Html) {
    // The way back to the same sentence is a new way there.
    screen.on_new("place", "", || {});
    let (state, lang) = (&screen.state, screen.lang);
    let voices = screen.voice_order();
    let chosen = screen.made("cards", screen.narrowed(), || screen.corpus.select(&state.selection));
    let name = ["cards ", &screen.narrowed()].concat();
    let shown = FIRST + screen.added(&name);
    let n_drawn = screen.grown("cards drawn", &screen.narrowed(), shown.min(chosen.len()), AT_ONCE);
    // What a card tells is counted once, however often it is drawn.
    let known = screen.made("card list", screen.narrowed(), RefCell::<Vec<DocumentCard>>::default);
    let mut known = known.borrow_mut();
    let new = chosen.iter().take(n_drawn).skip(known.len()).filter_map(|id| screen.corpus.card(*id));
    let new: Vec<DocumentCard> = new.collect();
    known.extend(new);
    let cards = known.get(..n_drawn).unwrap_or(&known);
    let body = html! {
        <>
            { view_head(words::TITLE.of(lang), words::LEDE.of(lang)) }
            <div hidden={!chosen.is_empty()}>
                { empty_state(words::NOTHING.of(lang), words::NOTHING_HINT.of(lang), Html::default()) }
            </div>
            <ul class="cards" id="kartu">
                { for cards.iter().map(|c| card(c, screen.corpus.is_own(c.id), state, &voices)) }
            </ul>
            { more(lang, shown, chosen.len(), screen.set(&name, shown - FIRST + STEP)) }
        </>
    };
    (body, notes_on(screen, cards))
}
