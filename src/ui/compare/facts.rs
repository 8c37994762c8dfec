//! The facts of two reports against each other.
use super::{Shown, words};
use crate::explorer::{FactPair, How};
use crate::state::Lang;
use crate::ui::common::bracketed;
use crate::ui::dom::{classes, html};
use crate::ui::i18n::{Text, day, moment, number, text};
use yew::prelude::*;

/// A folded table; its summary says how many facts differ.
pub fn fact_table(shown: &Shown) -> Html {
    let (lang, facts) = (shown.lang, &shown.view.facts);
    // No two reports are equally long: that is no difference to speak of.
    let n = facts.iter().filter(|f| f.left != f.right && f.code != "words").count();
    html! {
        <details class="fold" id="compare-facts">
            <summary class="fold__summary">
                { words::FACTS.of(lang) }{ " " }
                <span class="fold__count">{ words::N_DIFFERENT.with(lang, &[&number(lang, n)]) }</span>
            </summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label={words::FACTS.of(lang)}>
                <table class="cmp-facts">
                    <thead><tr>
                        <th scope="col">{ words::FACT.of(lang) }</th>
                        <th scope="col">{ &shown.names.left }</th>
                        <th scope="col">{ &shown.names.right }</th>
                        <th scope="col">{ words::AGREE.of(lang) }</th>
                    </tr></thead>
                    <tbody>{ for facts.iter().map(|f| row(shown, f)) }</tbody>
                </table>
            </div>
        </details>
    }
}

fn row(shown: &Shown, fact: &FactPair) -> Html {
    let lang = shown.lang;
    let (agree, code) = match (&fact.left, &fact.right) {
        (None, None) => (words::NEITHER, "neither"),
        (Some(l), Some(r)) if l == r => (words::SAME, "same"),
        (Some(_), Some(_)) => (words::DIFFERENT, "different"),
        _ => (words::ONE_ONLY, "one"),
    };
    let inferred = |is_left: bool| {
        let card = if is_left { &shown.view.left } else { &shown.view.right };
        let how = match fact.code {
            "outlet" => card.outlet.as_ref().map(|(_, how)| *how),
            "agency" => card.agency.as_ref().map(|(_, how)| *how),
            "event-day" => card.event_date.as_ref().map(|d| d.how),
            "published" => card.published.as_ref().map(|d| d.how),
            _ => None,
        };
        how == Some(How::Inferred)
    };
    html! {
        <tr key={fact.code} class={classes!("cmp-facts__row", format!("cmp-facts__row--{code}"))} data-fact={fact.code} data-agree={code}>
            <th scope="row">{ fact_name(fact.code).of(lang) }</th>
            { value(lang, fact.code, fact.left.as_deref(), inferred(true)) }
            { value(lang, fact.code, fact.right.as_deref(), inferred(false)) }
            <td class="cmp-facts__agree">{ agree.of(lang) }</td>
        </tr>
    }
}

fn value(lang: Lang, code: &str, value: Option<&str>, is_inferred: bool) -> Html {
    let Some(value) = value else {
        return html! { <td class="cmp-facts__none">{ words::NOT_STATED.of(lang) }</td> };
    };
    let said = match code {
        "event-day" => day(lang, value),
        "published" => moment(lang, value),
        "words" => value.parse().map_or_else(|_| value.to_owned(), |n| number(lang, n)),
        _ => value.to_owned(),
    };
    let how = if is_inferred { bracketed(words::INFERRED.of(lang)) } else { String::new() };
    html! { <td>{ said }<span class="cmp-facts__how">{ how }</span></td> }
}

fn fact_name(code: &str) -> Text {
    match code {
        "outlet" => text("Media", "Outlet"),
        "agency" => text("Kantor berita", "News agency"),
        "event-day" => text("Hari peristiwa", "Day of the event"),
        "published" => text("Terbit", "Published"),
        "city" => text("Kota di awal berita", "City of the dateline"),
        "credits" => text("Dikerjakan oleh", "Made by"),
        "words" => text("Panjang (kata)", "Length (words)"),
        _ => words::FACT,
    }
}
