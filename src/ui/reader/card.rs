//! A report at a glance.
use super::voices::{voice_list, voices_bar};
use super::words;
use crate::explorer::{DocumentCard, How, Side};
use crate::state::{Action, Lang, State, View};
use crate::ui::common::{BarPart, bracketed, share_bar};
use crate::ui::dom::html;
use crate::ui::i18n::{codes, counted, day, percent};
use crate::ui::own::OWN;
use crate::ui::store::href_after;
use yew::prelude::*;

/// Title, makers, days, who speaks, what else is on the page, key words.
pub fn card(card: &DocumentCard, is_own: bool, state: &State, voices: &[String]) -> Html {
    let lang = state.lang;
    let read = href_after(state, [Action::OpenArticle(card.key.clone())]);
    let compare =
        href_after(state, [Action::SetSide(Side::Left, card.key.clone()), Action::Show(View::Compare)]);
    // Heard in a list of links, these tell which report they mean.
    let whose = html! { <span class="visually-hidden" lang="id">{ ": " }{ &card.title.text }</span> };
    let class = if card.title.is_derived { "card__title derived" } else { "card__title" };
    html! {
        <li key={card.key.clone()} class="card" data-doc={card.key.clone()}>
            <div class="card__text">
                <p class="card__makers">
                    <span>{ makers(card, lang) }</span>{ " " }<span class="own-mark" hidden={!is_own}>{ OWN.of(lang) }</span>
                </p>
                <h3 {class} lang="id"><a class="card__link" href={read.clone()}>{ &card.title.text }</a></h3>
                <p class="card__days quiet">{ days(card, lang) }</p>
                <p class="card__terms" hidden={card.terms.is_empty()}>
                    <span class="label">{ words::TERMS.of(lang) }</span>{ " " }{ for terms(card, state) }
                </p>
                <p class="card__actions">
                    <a class="button" href={read}>{ words::READ.of(lang) }{ whose.clone() }</a>
                    <a class="button button--quiet" href={compare} data-compare="">{ words::COMPARE.of(lang) }{ whose }</a>
                </p>
            </div>
            <div class="card__figures">
                <div hidden={card.n_words == 0}>
                    <p class="label">{ words::VOICES.of(lang) }</p>
                    { voices_bar(&card.voices, card.narration, voices, lang) }
                    { voice_list(&card.voices, card.narration, voices, lang, 3) }
                </div>
                <p class="label">{ words::PAGE.of(lang) }</p>
                { page_bar(card, lang) }
            </div>
        </li>
    }
}

/// Outlet and agency, with what was concluded said to be so.
pub fn makers(card: &DocumentCard, lang: Lang) -> Html {
    let inferred = |how: How| (how == How::Inferred).then(|| bracketed(codes::how(how).of(lang)));
    let outlet = match &card.outlet {
        Some((name, how)) => {
            html! { <><strong>{ name }</strong><span class="quiet">{ inferred(*how) }</span></> }
        }
        None => {
            html! { <em class="quiet">{ words::OUTLET.of(lang) }{ ": " }{ words::UNKNOWN.of(lang) }</em> }
        }
    };
    let agency = card.agency.as_ref().map(|(name, how)| {
        html! { <span>{ " · " }{ words::BY_AGENCY.with(lang, &[name]) }<span class="quiet">{ inferred(*how) }</span></span> }
    });
    html! { <>{ outlet }<span>{ agency }</span></> }
}

/// The days that are known, each with how.
pub fn days(card: &DocumentCard, lang: Lang) -> String {
    let known = [(words::EVENT, &card.event_date), (words::PUBLISHED, &card.published)];
    let mut out: Vec<String> = Vec::new();
    for (what, date) in known {
        let Some(date) = date else { continue };
        let how =
            if date.how == How::Inferred { bracketed(codes::how(date.how).of(lang)) } else { String::new() };
        out.push([what.of(lang), " ", &day(lang, date.day()), &how].concat());
    }
    out.push(counted(lang, card.n_words, words::WORDS));
    out.join(" · ")
}

/// How much of the page is the report.
pub fn page_bar(card: &DocumentCard, lang: Lang) -> Html {
    let said = words::PAGE_BAR.with(lang, &[&percent(lang, card.report_share)]);
    let part = BarPart { share: card.report_share, class: "fill-soft".into(), title: said.clone().into() };
    let of_page = [&said, ": "].concat();
    html! {
        <div class="page-bar">
            { share_bar(&[part], said) }
            <p class="page-bar__text">
                { of_page }{ counted(lang, card.n_body_lines, words::BODY_LINES) }{ ", " }
                { counted(lang, card.n_furniture_lines, words::OTHER_LINES) }
            </p>
        </div>
    }
}

fn terms(card: &DocumentCard, state: &State) -> Vec<Html> {
    let link = |(i, (key, label)): (usize, &(String, String))| {
        let href = href_after(state, [Action::Show(View::Themes), Action::ToggleTerm(key.clone())]);
        html! {
            <span key={key.clone()} class="card__term">
                { if i > 0 { ", " } else { "" } }<a {href} lang="id">{ label }</a>
            </span>
        }
    };
    card.terms.iter().enumerate().map(link).collect()
}
