//! The root of the view Bandingkan.
use super::against::against;
use super::facts::fact_table;
use super::head::pair_head;
use super::phrases::phrase_list;
use super::picker::pair_picker;
use super::rows::{Rows, row_element, row_list};
use super::shifts::shift_list;
use super::spin::spin_pair;
use super::tools::row_tools;
use super::verdict::verdict_note;
use super::voices::voice_pairs;
use super::{Names, Shown, questions, sayings, words};
use crate::explorer::{DocId, Side};
use crate::ui::common::{empty_state, notes};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::hooks::go_to_element;
use crate::ui::i18n::number;
use crate::ui::origins::kin_note;
use crate::ui::screen::Screen;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// The view Bandingkan: the pair that was chosen, or the one that tells most.
pub fn compare_view(screen: &Screen) -> Html {
    let (corpus, state, lang) = (&screen.corpus, &screen.state, screen.lang);
    let body = match corpus.pair_named(state.left.as_deref(), state.right.as_deref()) {
        Some((left, _)) if screen.state.is_against => against(screen, left),
        Some((left, right)) => pair(screen, left, right),
        None => empty_state(words::TOO_FEW.of(lang), words::TOO_FEW_HINT.of(lang), Html::default()),
    };
    html! {
        <div class="cmp">
            { view_head(words::TITLE.of(lang), words::LEDE.of(lang)) }
            <div class="cmp__body">{ body }</div>
        </div>
    }
}

/// Two different reports.
fn pair(screen: &Screen, left: DocId, right: DocId) -> Html {
    let (state, lang) = (&screen.state, screen.lang);
    let order = state.order;
    let of = format!("{} {} {}", left.0, right.0, order == Side::Left);
    let (target, onjump) = jump(screen, &of);
    let view = screen.made("comparison", of, || screen.corpus.comparison(left, right, order).map(Rc::new));
    let Some(view) = (*view).clone() else {
        return html! { <div>{ empty_state(words::TOO_FEW.of(lang), "", Html::default()) }</div> };
    };
    let names = Names::of(lang, &view.left, &view.right);
    let shown = Shown { lang, view, names, onjump };
    let Shown { view, names, .. } = &shown;
    html! {
        <div class="cmp-pair" data-left={view.left.key.clone()} data-right={view.right.key.clone()}>
            { pair_picker(screen, &shown) }
            { kin_note(screen) }
            { pair_head(&shown, &screen.dispatch) }
            { verdict_note(lang, &view.lineage, names) }
            { shift_list(screen, &shown) }
            <div class="cmp-folds">{ if screen.has_list() { folds(&shown) } else { Html::default() } }</div>
            { if screen.has_whole_view() { rows_and_notes(screen, &shown, target) } else { Html::default() } }
        </div>
    }
}

fn folds(shown: &Shown) -> Html {
    html! { <>{ fact_table(shown) }{ voice_pairs(shown) }{ spin_pair(shown) }{ phrase_list(shown) }</> }
}

/// The row to show, and what shows one: it scrolls there, marks it and puts the focus on it. Another
/// pair begins without one.
fn jump(screen: &Screen, pair: &str) -> (Option<usize>, Callback<usize>) {
    let target = screen.made("jump", pair.to_owned(), || Cell::new(None));
    let (memory, goal) = (screen.memory.clone(), target.clone());
    let onjump = Callback::from(move |row: usize| {
        goal.set(Some(row));
        memory.after(Box::new(move || go_to_element(&row_element(row))));
        memory.draw_anew();
    });
    (target.get(), onjump)
}

/// Rows drawn at once, so that a long report does not draw slowly.
const PAGE: usize = 60;

fn rows(screen: &Screen, shown: &Shown, target: Option<usize>) -> Html {
    let (state, dispatch) = (&screen.state, &screen.dispatch);
    let (lang, view) = (state.lang, &shown.view);
    let pages = screen.fleeting("rows");
    let most = screen.room("rows", PAGE).max(target.map_or(0, |row| row + 1));
    let is_shown = |kind| !state.hidden.contains(&kind);
    let n = view.rows.iter().filter(|r| is_shown(sayings::row_kind(r.relation))).count();
    let n_shown = words::ROWS_SHOWN.with(lang, &[&number(lang, n), &number(lang, view.rows.len())]);
    let more = words::MORE_ROWS.with(lang, &[&number(lang, n.saturating_sub(most).min(PAGE))]);
    html! {
        <section class="cmp-sentences" aria-labelledby="compare-rows">
            <h3 class="section__title" id="compare-rows" tabindex="-1">
                { words::ROWS.of(lang) }{ " " }<span class="section__count" aria-live="polite">{ n_shown }</span>
            </h3>
            { row_tools(shown, state, dispatch) }
            <p class="cmp-sentences__none" hidden={n > 0}>{ words::NO_ROWS.of(lang) }</p>
            { row_list(&Rows { shown, state, target, most }) }
            <p hidden={n <= most}>
                <button type="button" class="button" id="compare-more" onclick={screen.set("rows", pages + 1)}>{ more }</button>
            </p>
        </section>
    }
}

fn rows_and_notes(screen: &Screen, shown: &Shown, target: Option<usize>) -> Html {
    let told = || (questions::working(shown), questions::questions(shown));
    html! {
        <>{ rows(screen, shown, target) }<div class="cmp-notes">{ notes(screen, &words::METHOD, &told) }</div></>
    }
}
