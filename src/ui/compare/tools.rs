//! Which rows are shown, in whose order, and what the marks mean.
use super::{Names, sayings, words};
use crate::explorer::{ComparisonView, Side};
use crate::state::{Action, Lang, RowKind};
use crate::ui::hooks::use_dispatch;
use crate::ui::i18n::number;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// The comparison and what the reader chose.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language.
    pub lang: Lang,
    /// The comparison.
    pub view: Rc<ComparisonView>,
    /// What the reports are called.
    pub names: Names,
    /// Kinds of rows that are hidden.
    pub hidden: BTreeSet<RowKind>,
    /// Whether equal words are faded.
    pub only_differences: bool,
    /// Whose order the rows follow.
    pub order: Side,
}

/// Toggles, order, key to the marks.
#[component]
pub fn RowTools(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let lang = props.lang;
    let differences = {
        let (dispatch, only) = (dispatch.clone(), props.only_differences);
        Callback::from(move |_: Event| dispatch.emit(Action::SetOnlyDifferences(!only)))
    };
    html! {
        <div class="cmp-tools">
            <fieldset class="cmp-tools__group">
                <legend class="cmp-tools__label">{ words::SHOW.of(lang) }</legend>
                <div class="cmp-tools__items">{ for RowKind::ALL.into_iter().map(|kind| tick(props, &dispatch, kind)) }</div>
            </fieldset>
            <fieldset class="cmp-tools__group">
                <legend class="cmp-tools__label">{ words::ORDER.of(lang) }</legend>
                <div class="cmp-tools__items">{ for [Side::Left, Side::Right].map(|side| order(props, &dispatch, side)) }</div>
            </fieldset>
            <div class="cmp-tools__group">
                <span class="cmp-tools__label">{ words::KEY.of(lang) }</span>
                <div class="cmp-tools__items cmp-tools__items--key">
                    <span class="edit edit--replace">{ words::KEY_REPLACE.of(lang) }</span>
                    <span class="edit edit--delete">{ words::KEY_DELETE.with(lang, &[&props.names.left]) }</span>
                    <span class="edit edit--insert">{ words::KEY_DELETE.with(lang, &[&props.names.right]) }</span>
                    <label class="tick">
                        <input type="checkbox" id="compare-differences" checked={props.only_differences} onchange={differences} />
                        <span>{ words::ONLY_DIFFERENCES.of(lang) }</span>
                    </label>
                </div>
            </div>
        </div>
    }
}

fn tick(props: &Props, dispatch: &Callback<Action>, kind: RowKind) -> Html {
    let rows = props.view.rows.iter().filter(|r| sayings::row_kind(r.relation) == kind);
    let (n, code) = (rows.count(), kind_code(kind));
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |_: Event| dispatch.emit(Action::ToggleRows(kind)));
    html! {
        <label key={code} class={classes!("tick", (n == 0).then_some("tick--none"))}>
            <input type="checkbox" checked={!props.hidden.contains(&kind)} {onchange} data-toggle={code} />
            <span class={classes!("cmp-line", "cmp-line--short", format!("cmp-line--{code}"))} aria-hidden="true"></span>
            <span>{ sayings::row_kind_name(kind).of(props.lang) }</span>{ " " }
            <span class="tick__count">{ number(props.lang, n) }</span>
        </label>
    }
}

fn order(props: &Props, dispatch: &Callback<Action>, side: Side) -> Html {
    let code = super::head::side_code(side);
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |_: Event| dispatch.emit(Action::SetOrder(side)));
    html! {
        <label key={code} class="tick">
            <input type="radio" name="compare-order" checked={props.order == side} {onchange} data-order={code} />
            <span>{ props.names.on(side) }</span>
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
