//! Which rows are shown, in whose order, and what the marks mean.
use super::{Shown, sayings, words};
use crate::explorer::Side;
use crate::state::{Action, Faded, Lang, RowKind, State};
use crate::ui::dom::{classes, html};
use crate::ui::i18n::{Text, number};
use yew::prelude::*;

/// Toggles, order, key to the marks.
pub fn row_tools(shown: &Shown, state: &State, dispatch: &Callback<Action>) -> Html {
    let lang = shown.lang;
    html! {
        <div class="cmp-tools">
            <fieldset class="cmp-tools__group">
                <legend class="cmp-tools__label">{ words::SHOW.of(lang) }</legend>
                <div class="cmp-tools__items">{ for RowKind::ALL.into_iter().map(|kind| tick(shown, state, dispatch, kind)) }</div>
            </fieldset>
            <fieldset class="cmp-tools__group">
                <legend class="cmp-tools__label">{ words::ORDER.of(lang) }</legend>
                <div class="cmp-tools__items">{ for [Side::Left, Side::Right].map(|side| order(shown, state, dispatch, side)) }</div>
            </fieldset>
            <fieldset class="cmp-tools__group">
                <legend class="cmp-tools__label">{ words::WORDS_SHOWN.of(lang) }</legend>
                <div class="cmp-tools__items">{ for FADED.into_iter().map(|f| fade(lang, state, dispatch, f)) }</div>
            </fieldset>
            <div class="cmp-tools__group">
                <span class="cmp-tools__label">{ words::KEY.of(lang) }</span>
                <div class="cmp-tools__items cmp-tools__items--key">
                    <span class="edit edit--replace">{ words::KEY_REPLACE.of(lang) }</span>
                    <span class="edit edit--delete">{ words::KEY_DELETE.with(lang, &[&shown.names.left]) }</span>
                    <span class="edit edit--insert">{ words::KEY_DELETE.with(lang, &[&shown.names.right]) }</span>
                    <span class="edit edit--insert edit--moved">{ words::KEY_MOVED.of(lang) }</span>
                </div>
            </div>
        </div>
    }
}

fn tick(shown: &Shown, state: &State, dispatch: &Callback<Action>, kind: RowKind) -> Html {
    let rows = shown.view.rows.iter().filter(|r| sayings::row_kind(r.relation) == kind);
    let (n, code) = (rows.count(), kind_code(kind));
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |_: Event| dispatch.emit(Action::ToggleRows(kind)));
    html! {
        <label key={code} class={classes!("tick", (n == 0).then_some("tick--none"))}>
            <input type="checkbox" checked={!state.hidden.contains(&kind)} {onchange} data-toggle={code} />
            <span class={classes!("cmp-line", "cmp-line--short", format!("cmp-line--{code}"))} aria-hidden="true"></span>
            <span>{ sayings::row_kind_name(kind).of(shown.lang) }</span>{ " " }
            <span class="tick__count">{ number(shown.lang, n) }</span>
        </label>
    }
}

/// Which words stand out, the element of the choice, and what it is called.
const FADED: [(Faded, &str, Text); 3] = [
    (Faded::Nothing, "compare-all", words::ALL_WORDS),
    (Faded::Different, "compare-shared", words::SHARED_WORDS),
    (Faded::Same, "compare-differences", words::DIFFERENT_WORDS),
];

fn fade(
    lang: Lang,
    state: &State,
    dispatch: &Callback<Action>,
    (faded, id, said): (Faded, &'static str, Text),
) -> Html {
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |_: Event| dispatch.emit(Action::SetFaded(faded)));
    html! {
        <label key={id} class="tick">
            <input type="radio" name="compare-words" {id} checked={state.faded == faded} {onchange} />
            <span>{ said.of(lang) }</span>
        </label>
    }
}

fn order(shown: &Shown, state: &State, dispatch: &Callback<Action>, side: Side) -> Html {
    let code = super::head::side_code(side);
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |_: Event| dispatch.emit(Action::SetOrder(side)));
    html! {
        <label key={code} class="tick">
            <input type="radio" name="compare-order" checked={state.order == side} {onchange} data-order={code} />
            <span>{ shown.names.on(side) }</span>
        </label>
    }
}

fn kind_code(kind: RowKind) -> &'static str {
    match kind {
        RowKind::Verbatim => "verbatim",
        RowKind::NearVerbatim => "near-verbatim",
        RowKind::Paraphrase => "paraphrase",
        RowKind::Formula => "formula",
        RowKind::Alone => "alone",
    }
}
