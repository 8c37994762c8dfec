//! Where in each report the word stands: a strip with a tick a place, and the same as a list.
use super::lines::report_caption;
use super::words;
use crate::explorer::{DocId, PlacesView, StripRow, Tick};
use crate::state::{Action, State};
use crate::ui::common::{heard, place_code};
use crate::ui::dom::html;
use crate::ui::i18n::{counted, decimal, number, tenths};
use crate::ui::store::{Corpus, href_after};
use yew::prelude::*;

/// Strips drawn, and reports without a place that are named.
const MOST: usize = 40;

/// A strip a report. Every tick, and every line of the list, opens its place.
pub fn places(state: &State, corpus: &Corpus, view: &PlacesView) -> Html {
    let lang = state.lang;
    let counts = [counted(lang, view.total, words::HITS), counted(lang, view.rows.len(), words::REPORTS)];
    let n_reports = view.rows.len() + view.without.len();
    let spread = match view.deviation {
        _ if n_reports < 2 => words::SPREAD_ALONE,
        _ if view.total < n_reports => words::SPREAD_FEW,
        d if d < 0.3 => words::SPREAD_EVEN,
        d if d < 0.6 => words::SPREAD_UNEVEN,
        _ => words::SPREAD_CLUMPED,
    };
    let without: Vec<String> = view.without.iter().take(MOST).map(|id| caption(state, corpus, *id)).collect();
    let without = words::WITHOUT.with(lang, &[&number(lang, view.without.len()), &without.join("; ")]);
    let shown = words::CAPPED.with(lang, &[&number(lang, MOST), &number(lang, view.rows.len())]);
    html! {
        <section class="ctx-found">
            <p class="ctx-found__count" data-total={view.total.to_string()}>
                <b>{ words::FOUND.with(lang, &[&counts[0], &counts[1]]) }</b>{ ". " }
                { spread.with(lang, &[&decimal(lang, view.deviation)]) }
            </p>
            <ul class="strips">{ for view.rows.iter().take(MOST).map(|row| strip(state, corpus, row)) }</ul>
            <p class="quiet" hidden={view.rows.len() <= MOST}>{ shown }</p>
            <p class="quiet" hidden={view.without.is_empty()}>{ without }</p>
        </section>
    }
}

fn strip(state: &State, corpus: &Corpus, row: &StripRow) -> Html {
    let lang = state.lang;
    let (key, name) = (corpus.key(row.doc).to_owned(), caption(state, corpus, row.doc));
    let href_to = |tick: &Tick| href_after(state, [Action::OpenPlace(key.clone(), tick.at)]);
    let said = |tick: &Tick| {
        let numbers = [number(lang, tick.at.para as usize), number(lang, tick.at.sent as usize)];
        words::PLACE.with(lang, &[&numbers[0], &numbers[1], &tick.keyword])
    };
    let tick = |(i, tick): (usize, &Tick)| {
        html! {
            <a key={i} href={href_to(tick)} tabindex="-1" class="strip__tick">
                <title>{ said(tick) }</title>
                <rect x={permille(tick.share)} y="0" width="7" height="24" />
            </a>
        }
    };
    let place = |(i, tick): (usize, &Tick)| {
        let sentence = place_code(tick.at);
        html! { <li key={i}><a href={href_to(tick)} data-place={sentence}>{ said(tick) }{ heard(&name) }</a></li> }
    };
    let borders: String = row.paragraphs.iter().map(|p| format!("M{} 0V24", permille(*p))).collect();
    let rate = tenths(lang, row.ticks.len() as f64 * 1000.0 / row.n_words.max(1) as f64);
    let read = href_after(state, [Action::OpenArticle(key.clone())]);
    html! {
        <li key={key.clone()} class="strip" data-doc={key.clone()}>
            <p class="strip__head">
                <a href={read}>{ &name }</a>
                <span class="quiet">{ words::RATE.with(lang, &[&counted(lang, row.ticks.len(), words::TIMES), &rate]) }</span>
            </p>
            <svg class="strip__picture" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="strip__ground" x="0" y="0" width="1000" height="24" />
                <path class="strip__borders" d={borders} />
                <g>{ for row.ticks.iter().enumerate().map(tick) }</g>
            </svg>
            <details class="strip__list">
                <summary>{ words::PLACE_LIST.of(lang) }</summary>
                <ol>{ for row.ticks.iter().enumerate().map(place) }</ol>
            </details>
        </li>
    }
}

/// A share of the way, in the picture's own units.
fn permille(share: f64) -> u32 {
    (share * 1000.0) as u32
}

fn caption(state: &State, corpus: &Corpus, id: DocId) -> String {
    corpus.name(id).map(|name| report_caption(state.lang, &name)).unwrap_or_default()
}
