//! The root of the view Bandingkan.
use super::facts::fact_table;
use super::head::pair_head;
use super::picker::pair_picker;
use super::rows::{Rows, row_element, row_list};
use super::shifts::ShiftList;
use super::spin::spin_pair;
use super::tools::row_tools;
use super::verdict::verdict_note;
use super::voices::voice_pairs;
use super::{Names, Shown, sayings, words};
use crate::explorer::DocId;
use crate::state::{Action, Lang, State};
use crate::ui::common::{class_questions, empty_state, method_note};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::hooks::{go_to_element, use_corpus, use_dispatch, use_store};
use crate::ui::i18n::number;
use std::rc::Rc;
use yew::prelude::*;

/// The view Bandingkan: the pair that was chosen, or the one that tells most.
#[component]
pub fn CompareView() -> Html {
    let corpus = use_corpus();
    let state = use_store().state.clone();
    let lang = state.lang;
    let chosen = |key: &Option<String>| key.as_deref().and_then(|k| corpus.by_key(k));
    let pair = corpus.pair_to_show(chosen(&state.left), chosen(&state.right));
    let body = match pair {
        Some((left, right)) => yew::html! { <Pair {left} {right} {state} /> },
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
#[derive(Properties, PartialEq)]
struct PairProps {
    left: DocId,
    right: DocId,
    state: Rc<State>,
}

#[component]
fn Pair(props: &PairProps) -> Html {
    let corpus = use_corpus();
    let dispatch = use_dispatch();
    let PairProps { left, right, state } = props;
    let (left, right, lang) = (*left, *right, state.lang);
    let view = use_memo((corpus.clone(), left, right, state.order), |(corpus, left, right, order)| {
        corpus.comparison(*left, *right, *order).map(Rc::new)
    });
    let (target, onjump) = use_jump((left, right, state.order));
    let Some(view) = (*view).clone() else {
        return html! { <div>{ empty_state(words::TOO_FEW.of(lang), "", Html::default()) }</div> };
    };
    let names = Names::of(lang, &view.left, &view.right);
    let shown = Shown { lang, view, names, onjump };
    let Shown { view, names, onjump, .. } = &shown;
    html! {
        <div class="cmp-pair" data-left={view.left.key.clone()} data-right={view.right.key.clone()}>
            { pair_picker(&shown, &corpus, &dispatch) }
            { pair_head(&shown, &dispatch) }
            { verdict_note(lang, &view.lineage, names) }
            { yew::html! { <ShiftList {lang} view={view.clone()} names={names.clone()} onjump={onjump.clone()} /> } }
            <div class="cmp-folds">
                { fact_table(&shown) }
                { voice_pairs(&shown) }
                { spin_pair(&shown) }
            </div>
            { rows(state, &shown, target, &dispatch) }
            { notes(lang) }
        </div>
    }
}

/// The row to show, and what shows one: it scrolls there, marks it and puts the focus on it.
#[hook]
fn use_jump<T: PartialEq + 'static>(pair: T) -> (Option<usize>, Callback<usize>) {
    let target = use_state(|| None::<(usize, u32)>);
    {
        let target = target.clone();
        use_effect_with(pair, move |_| target.set(None));
    }
    use_effect_with(*target, |target| {
        if let Some((row, _)) = target {
            go_to_element(&row_element(*row));
        }
    });
    let onjump = {
        let target = target.clone();
        // A second press on the same change goes there again.
        Callback::from(move |row| target.set(Some((row, target.map_or(0, |(_, n)| n + 1)))))
    };
    (target.map(|(row, _)| row), onjump)
}

fn rows(state: &State, shown: &Shown, target: Option<usize>, dispatch: &Callback<Action>) -> Html {
    let (lang, view) = (state.lang, &shown.view);
    let is_shown = |kind| !state.hidden.contains(&kind);
    let n = view.rows.iter().filter(|r| is_shown(sayings::row_kind(r.relation))).count();
    let n_shown = words::ROWS_SHOWN.with(lang, &[&number(lang, n), &number(lang, view.rows.len())]);
    html! {
        <section class="cmp-sentences" aria-labelledby="compare-rows">
            <h3 class="section__title" id="compare-rows" tabindex="-1">
                { words::ROWS.of(lang) }{ " " }<span class="section__count" aria-live="polite">{ n_shown }</span>
            </h3>
            { row_tools(shown, state, dispatch) }
            <p class="cmp-sentences__none" hidden={n > 0}>{ words::NO_ROWS.of(lang) }</p>
            { row_list(&Rows { shown, state, target }) }
        </section>
    }
}

fn notes(lang: Lang) -> Html {
    html! {
        <div class="cmp-notes">
            { method_note(lang, &words::METHOD) }
            { class_questions(lang, words::QUESTIONS) }
        </div>
    }
}
