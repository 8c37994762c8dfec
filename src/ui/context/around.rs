//! What stands around the word: its neighbours, and the word runs it is part of.
use super::form::distances;
use super::{sought, words};
use crate::explorer::{Mode, NeighboursView, Run};
use crate::state::{Action, State};
use crate::ui::common::{empty_state, figure_row, figures};
use crate::ui::dom::html;
use crate::ui::i18n::{counted, decimal, hundredths, number};
use crate::ui::store::href_after;
use yew::prelude::*;

/// Rows of a table; the others are told.
const MOST: usize = 60;

/// The neighbours, the strongest first. Each opens as many lines as its figure says.
pub fn neighbours(state: &State, view: &NeighboursView) -> Html {
    let lang = state.lang;
    let row = |r: &crate::explorer::NeighbourRow| {
        let href = href_after(state, [Action::SetNeighbour(Some(r.stem.clone()))]);
        let note = if r.is_sure { "" } else { words::UNSURE.of(lang) };
        let sides = words::SIDES.with(lang, &[&number(lang, r.before), &number(lang, r.together - r.before)]);
        let cells = [
            number(lang, r.together),
            sides,
            number(lang, r.count),
            hundredths(lang, r.log_dice),
            hundredths(lang, r.g2),
        ];
        figure_row(&r.stem, (&r.label, href), note, &cells)
    };
    let rows: Vec<Html> = view.rows.iter().take(MOST).map(row).collect();
    let heads = words::NEIGHBOUR_HEADS.map(|head| head.of(lang));
    let caption = words::NEIGHBOURS_OF.with(lang, &[&sought(&state.search)]);
    html! {
        <section class="ctx-found">
            <p><b>{ counted(lang, view.total, words::HITS) }</b>{ ". " }<span hidden={!view.is_few}>{ words::FEW.of(lang) }</span></p>
            <div hidden={state.search.mode == Mode::Near}>{ distances(state) }</div>
            { if rows.is_empty() { empty_state(words::NO_NEIGHBOUR.of(lang), words::NO_NEIGHBOUR_HINT.of(lang), Html::default()) }
              else { figures(&caption, &heads, rows) } }
            { rest(state, view.rows.len()) }
        </section>
    }
}

/// How the strength of the first neighbour came about.
pub fn neighbours_working(state: &State, view: &NeighboursView) -> String {
    let Some(r) = view.rows.first() else { return String::new() };
    let n = |n: usize| number(state.lang, n);
    let strength = decimal(state.lang, r.log_dice);
    let values = [&r.label, &n(r.together), &n(view.total), &n(r.count.max(r.together)), &strength];
    words::NEIGHBOURS_WORKING.with(state.lang, &values.map(String::as_str))
}

/// The runs, the commonest first. Each opens its lines.
pub fn runs(state: &State, runs: &[Run], is_cut: bool) -> Html {
    let lang = state.lang;
    let row = |r: &Run| {
        let href = href_after(state, [Action::Search(r.words.clone())]);
        figure_row(&r.words, (&r.words, href), "", &[number(lang, r.count), number(lang, r.documents)])
    };
    let rows: Vec<Html> = runs.iter().take(MOST).map(row).collect();
    let title = match state.search.pattern.trim() {
        "" => words::RUNS_OF_ALL.of(lang).to_owned(),
        _ => words::RUNS_OF.with(lang, &[&sought(&state.search)]),
    };
    let heads = words::RUN_HEADS.map(|head| head.of(lang));
    html! {
        <section class="ctx-found">
            <p><b>{ &title }</b>{ " " }<span hidden={!is_cut}>{ words::RUNS_CUT.of(lang) }</span></p>
            { if rows.is_empty() { empty_state(words::NO_RUN.of(lang), words::NO_RUN_HINT.of(lang), Html::default()) }
              else { figures(&title, &heads, rows) } }
            { rest(state, runs.len()) }
        </section>
    }
}

/// How many rows are not shown.
fn rest(state: &State, n: usize) -> Html {
    let lang = state.lang;
    let said = words::CAPPED.with(lang, &[&number(lang, MOST), &number(lang, n)]);
    html! { <p class="quiet" hidden={n <= MOST}>{ said }</p> }
}
