//! Who speaks in a report, what is known of it, and how.
use super::card::page_bar;
use super::facts_rows::rows;
use super::voices::{voice_list, voices_bar};
use super::words;
use crate::explorer::ReaderView;
use crate::state::Lang;
use crate::ui::dom::html;
use yew::prelude::*;

/// Who speaks: also the key to the lines under the text.
pub fn speakers(view: &ReaderView, voices: &[String], lang: Lang) -> Html {
    let card = &view.card;
    html! {
        <section class="speakers" id="penutur" hidden={card.n_words == 0} aria-label={words::VOICES.of(lang)}>
            <h3 class="facts__title">{ words::VOICES.of(lang) }</h3>
            { voices_bar(&card.voices, card.narration, voices, lang) }
            { voice_list(&card.voices, card.narration, voices, lang, 99) }
        </section>
    }
}

/// Facts, and what is on the page.
pub fn facts(view: &ReaderView, lang: Lang) -> Html {
    let card = &view.card;
    html! {
        <aside class="facts" aria-label={words::FACTS.of(lang)}>
            <h3 class="facts__title">{ words::FACTS.of(lang) }</h3>
            <dl class="facts__list" id="keterangan">{ for rows(view, lang) }</dl>
            <h3 class="facts__title">{ words::PAGE.of(lang) }</h3>
            { page_bar(card, lang) }
        </aside>
    }
}
