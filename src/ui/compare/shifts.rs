//! The changes of meaning as a list of sentences, each a way to its row.
use super::{Names, shift_sayings, words};
use crate::explorer::{ComparisonView, ShiftRow, StatementKind};
use crate::state::Lang;
use crate::ui::dom::html;
use crate::ui::i18n::number;
use std::rc::Rc;
use yew::prelude::*;

/// How many stand there before the reader asks for all.
const FEW: usize = 6;

/// The comparison.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language.
    pub lang: Lang,
    /// The comparison.
    pub view: Rc<ComparisonView>,
    /// What the reports are called.
    pub names: Names,
    /// Goes to a row.
    pub onjump: Callback<usize>,
}

/// The list, cut after a few.
#[component]
pub fn ShiftList(props: &Props) -> Html {
    let is_whole = use_state(|| false);
    let (lang, shifts) = (props.lang, &props.view.shifts);
    let toggle = {
        let is_whole = is_whole.clone();
        Callback::from(move |_: MouseEvent| is_whole.set(!*is_whole))
    };
    let shown = if *is_whole { shifts.len() } else { FEW };
    let more = if *is_whole {
        words::SHOW_FEWER.of(lang).to_owned()
    } else {
        words::SHOW_ALL.with(lang, &[&number(lang, shifts.len())])
    };
    html! {
        <section class="cmp-shifts">
            <h3 class="section__title">
                { words::SHIFTS.of(lang) }{ " " }<span class="section__count">{ number(lang, shifts.len()) }</span>
            </h3>
            <p hidden={!shifts.is_empty()}>{ words::NO_SHIFTS.of(lang) }</p>
            <ol class="cmp-shifts__list">
                { for shifts.iter().take(shown).enumerate().map(|(i, s)| item(props, i, s)) }
            </ol>
            <p hidden={shifts.len() <= FEW}>
                <button type="button" class="link-button" aria-expanded={is_whole.to_string()} onclick={toggle}>{ more }</button>
            </p>
        </section>
    }
}

fn item(props: &Props, i: usize, shift: &ShiftRow) -> Html {
    let (onjump, row) = (props.onjump.clone(), shift.row);
    let onclick = Callback::from(move |_: MouseEvent| onjump.emit(row));
    let cells = props.view.rows.get(row).map(|r| r.left.as_slice()).unwrap_or_default();
    let is_direct = cells.iter().any(|c| c.kind == Some(StatementKind::Direct));
    let says = shift_sayings::shift(props.lang, &props.names, shift, is_direct);
    html! {
        <li key={i}>
            <button type="button" class="cmp-shift" data-shift={shift_sayings::shift_code(shift.kind)} data-shift-row={row.to_string()} {onclick}>
                <span class="cmp-shift__kind">{ shift_sayings::shift_kind(shift.kind).of(props.lang) }</span>
                <span class="cmp-shift__says">{ says }</span>
                <span class="visually-hidden">{ " (" }{ words::SHOW_ROW.of(props.lang) }{ ")" }</span>
            </button>
        </li>
    }
}
