//! Who speaks in a report, what is known of it, and how.
use super::card::page_bar;
use super::facts_rows::rows;
use super::voices::{VoiceList, voices_bar};
use super::words;
use crate::explorer::ReaderView;
use crate::state::{Lang, State};
use std::rc::Rc;
use yew::prelude::*;

/// A report.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The report.
    pub view: Rc<ReaderView>,
    /// The order of all voices.
    pub voices: Rc<Vec<String>>,
    /// What is chosen.
    pub state: Rc<State>,
}

/// Who speaks: also the key to the lines under the text.
#[component]
pub fn Speakers(props: &Props) -> Html {
    let Props { view, voices, state } = props;
    let lang = state.lang;
    let card = &view.card;
    html! {
        <section class="speakers" id="penutur" aria-label={words::VOICES.of(lang)}>
            <h3 class="facts__title">{ words::VOICES.of(lang) }</h3>
            { voices_bar(&card.voices, card.narration, voices, lang) }
            <VoiceList shares={card.voices.clone()} narration={card.narration} voices={voices.clone()} {lang} most={99} />
        </section>
    }
}

/// The report.
#[derive(Properties, PartialEq)]
pub struct FactsProps {
    /// The report.
    pub view: Rc<ReaderView>,
    /// The language.
    pub lang: Lang,
}

/// Facts, and what is on the page.
#[component]
pub fn Facts(props: &FactsProps) -> Html {
    let (view, lang) = (&props.view, props.lang);
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
