//! The reader of one report.
use super::card::{days, makers};
use super::facts::{facts, speakers};
use super::raw::raw_page;
use super::statements::statements;
use super::text::{Shown, report_text};
use super::words;
use crate::explorer::{DocId, ReaderView, SentenceRef, Side};
use crate::state::{Action, State, View};
use crate::ui::common::{empty_state, palette};
use crate::ui::compare::{spin_list, words as compare_words};
use crate::ui::context::keywords::report_keywords;
use crate::ui::dom::html;
use crate::ui::hooks::go_to_element;
use crate::ui::i18n::codes;
use crate::ui::screen::Screen;
use crate::ui::store::href_after;
use yew::prelude::*;

/// The id of a sentence on the page.
pub fn sentence_id(at: SentenceRef) -> String {
    ["kalimat-", &at.para.to_string(), "-", &at.sent.to_string()].concat()
}

/// Head, facts, text with its voices, statements, odd words, remarks.
pub fn article(screen: &Screen, id: DocId) -> Html {
    let (state, lang) = (&screen.state, screen.lang);
    let of = [id.0.to_string(), screen.narrowed()].join(" ");
    let view = screen.made("reader", of.clone(), || screen.corpus.reader(id, &state.selection));
    let place = state.place;
    screen.on_new(
        "place",
        &[id.0.to_string(), place.map(sentence_id).unwrap_or_default(), state.is_raw.to_string()].join(" "),
        move || {
            if let Some(at) = place {
                go_to_element(&sentence_id(at));
            }
        },
    );
    let Some(view) = &*view else {
        return empty_state(words::NOTHING.of(lang), "", Html::default());
    };
    let voices = palette::order_in_report(&screen.voice_order(), &view.speakers);
    let body = if state.is_raw { raw_page(view, lang) } else { report(screen, view, &of, &voices) };
    html! {
        <article class="reader" data-reader={view.card.key.clone()}>
            { head(view, state) }
            <div key={state.is_raw.to_string()} class="reader__body">{ body }</div>
        </article>
    }
}

fn head(view: &ReaderView, state: &State) -> Html {
    let lang = state.lang;
    let key = view.card.key.clone();
    let class = if view.card.title.is_derived { "reader__title derived" } else { "reader__title" };
    let compare = href_after(state, [Action::SetSide(Side::Left, key), Action::Show(View::Compare)]);
    let mode = |is_raw: bool, name: &'static str| {
        let current = (state.is_raw == is_raw).then_some("true");
        html! { <a class="tab-link" href={href_after(state, [Action::SetRaw(is_raw)])} aria-current={current}>{ name }</a> }
    };
    html! {
        <header class="reader__head">
            <p class="reader__back"><a href={href_after(state, [Action::CloseArticle])}>{ words::BACK.of(lang) }</a></p>
            <p class="reader__makers">{ makers(&view.card, lang) }</p>
            <h2 {class} id="judul" tabindex="-1" lang="id">{ &view.card.title.text }</h2>
            <p class="reader__note quiet" hidden={!view.card.title.is_derived}>{ words::DERIVED.of(lang) }</p>
            <p class="reader__deck" lang="id" hidden={view.deck.is_none()}>{ view.deck.clone() }</p>
            <p class="reader__days quiet">{ days(&view.card, lang) }</p>
            <nav class="reader__modes" aria-label={words::SHOW.of(lang)}>
                { mode(false, words::REPORT.of(lang)) }
                { mode(true, words::RAW.of(lang)) }
                <a class="tab-link tab-link--action" href={compare}>{ words::COMPARE_THIS.of(lang) }</a>
            </nav>
        </header>
    }
}

/// The text, the facts beside it, and what was found in it below, which is drawn last.
fn report(screen: &Screen, view: &ReaderView, of: &str, voices: &[String]) -> Html {
    let (state, lang) = (&screen.state, screen.lang);
    html! {
        <div class="reader__columns">
            { speakers(view, voices, lang) }
            <div class="reader__main">
                { report_text(Shown { view, voices, place: state.place, lang }) }
                { if screen.has_whole_view() { findings(screen, view, of, voices) } else { Html::default() } }
            </div>
            { facts(view, lang) }
        </div>
    }
}

/// What was said in a report, its own words, odd ones, and what was remarked of the page.
fn findings(screen: &Screen, view: &ReaderView, of: &str, voices: &[String]) -> Html {
    let (state, lang) = (&screen.state, screen.lang);
    let keyness = || screen.corpus.keyness_of_report(view.card.id, &state.selection);
    let keyness = screen.made("keyness", of.to_owned(), keyness);
    let remarks = view.diagnostics.iter().enumerate();
    html! {
        <>
                { statements(view, voices, state) }
                { report_keywords(state, &keyness) }
                <section class="section" id="janggal" hidden={view.spin.is_empty()}>
                    <h3 class="section__title">{ compare_words::SPIN.of(lang) }</h3>
                    <p class="section__lede">{ compare_words::SPIN_LEDE.of(lang) }</p>
                    { spin_list(lang, &view.spin, None) }
                </section>
                <section class="section" id="catatan" hidden={view.diagnostics.is_empty()}>
                    <h3 class="section__title">{ words::REMARKS.of(lang) }</h3>
                    <ul class="remarks">
                        { for remarks.map(|(i, d)| html! { <li key={i}>{ codes::remark(lang, d) }</li> }) }
                    </ul>
                </section>
        </>
    }
}
