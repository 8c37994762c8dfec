//! The facts of a report, one by one, each with its evidence.
use super::words;
use crate::explorer::{Dated, Evidence, How, ReaderView};
use crate::state::Lang;
use crate::ui::dom::html;
use crate::ui::i18n::{Text, codes, counted, day, moment};
use yew::prelude::*;

/// Outlet, agency, days, place, makers, length. What is not known says so.
pub fn rows(view: &ReaderView, lang: Lang) -> Vec<Html> {
    let named = |found: &Option<(String, How)>, none: Text| match found {
        Some((name, how)) => (name.clone(), Some(*how)),
        None => (none.of(lang).to_owned(), None),
    };
    let (outlet, outlet_how) = named(&view.card.outlet, words::UNKNOWN);
    let (agency, agency_how) = named(&view.card.agency, words::NO_AGENCY);
    let mut out = vec![
        fact("outlet", words::OUTLET, outlet, outlet_how, &view.outlet_evidence, lang),
        fact("agency", words::AGENCY, agency, agency_how, &view.agency_evidence, lang),
        date("event", words::EVENT_DAY, view.card.event_date.as_ref(), lang),
        date("published", words::PUBLISHED_AT, view.card.published.as_ref(), lang),
    ];
    let place = view.dateline.as_ref().map(|d| match &d.country {
        Some(country) => format!("{}, {country}", d.city),
        None => d.city.clone(),
    });
    out.extend(place.map(|place| fact("place", words::PLACE, place, Some(How::Explicit), &[], lang)));
    let makers: Vec<String> = view.credits.iter().map(|(role, name, _)| format!("{name} ({role})")).collect();
    if !makers.is_empty() {
        out.push(fact("credits", words::CREDITS, makers.join(", "), Some(How::Explicit), &[], lang));
    }
    let length = counted(lang, view.card.n_words, words::WORDS);
    out.push(fact("length", words::LENGTH, length, None, &[], lang));
    out
}

fn date(code: &'static str, name: Text, date: Option<&Dated>, lang: Lang) -> Html {
    let Some(date) = date else {
        return fact(code, name, words::UNKNOWN.of(lang).to_owned(), None, &[], lang);
    };
    let others: Vec<String> =
        date.candidates.iter().filter(|c| c.as_str() != date.day()).map(|c| day(lang, c)).collect();
    let mut value = moment(lang, &date.iso);
    if !others.is_empty() {
        value.push_str(". ");
        value.push_str(&words::CANDIDATES.with(lang, &[&others.join("; ")]));
    }
    fact(code, name, value, Some(date.how), &date.evidence, lang)
}

fn fact(
    code: &'static str,
    name: Text,
    value: String,
    how: Option<How>,
    why: &[Evidence],
    lang: Lang,
) -> Html {
    let said = how.map(|h| codes::how(h).of(lang)).unwrap_or_default();
    let class = if how.is_none() && why.is_empty() && code != "length" {
        "facts__value quiet"
    } else {
        "facts__value"
    };
    let why_rows =
        why.iter().enumerate().map(|(i, e)| html! { <li key={i}>{ codes::evidence(lang, e) }</li> });
    html! {
        <div key={code} class="facts__row" data-fact={code}>
            <dt class="label">{ name.of(lang) }</dt>
            <dd {class}>
                { value }{ " " }
                <span class="facts__how" hidden={how.is_none() || !why.is_empty()}>{ said }</span>
                <details class="facts__why" hidden={why.is_empty()}>
                    <summary>{ said }{ " · " }{ words::HOW_KNOWN.of(lang) }</summary>
                    <ul>{ for why_rows }</ul>
                </details>
            </dd>
        </div>
    }
}
