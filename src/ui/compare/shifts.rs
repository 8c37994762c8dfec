//! The changes of meaning as a list of sentences, each a way to its row.
use super::{Shown, shift_sayings, words};
use crate::explorer::{ShiftKind, ShiftRow, StatementKind};
use crate::ui::dom::html;
use crate::ui::i18n::number;
use crate::ui::screen::Screen;
use yew::prelude::*;

/// How many stand there before the reader asks for all.
const FEW: usize = 6;

/// The list, cut after a few.
pub fn shift_list(screen: &Screen, shown: &Shown) -> Html {
    let (lang, shifts) = (shown.lang, &shown.view.shifts);
    let is_whole = screen.is_whole("shifts");
    let n_shown = if is_whole { shifts.len() } else { FEW };
    let more = if is_whole {
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
                { for shifts.iter().take(n_shown).enumerate().map(|(i, s)| item(shown, i, s)) }
            </ol>
            <p hidden={shifts.len() <= FEW}>
                <button type="button" class="link-button" aria-expanded={is_whole.to_string()} onclick={screen.toggle("shifts")}>{ more }</button>
            </p>
        </section>
    }
}

fn item(shown: &Shown, i: usize, shift: &ShiftRow) -> Html {
    let (onjump, row) = (shown.onjump.clone(), shift.row);
    let onclick = Callback::from(move |_: Event| onjump.emit(row));
    let cells = shown.view.rows.get(row).map(|r| r.left.as_slice()).unwrap_or_default();
    let is_direct = cells.iter().any(|c| c.kind == Some(StatementKind::Direct));
    let says = shift_sayings::shift(shown.lang, &shown.names, shift, is_direct);
    // Which statement it is; a change of quotation says that itself.
    let words: String = cells.iter().flat_map(|c| &c.runs).map(|r| r.text.as_str()).collect();
    html! {
        <li key={i}>
            <button type="button" class="cmp-shift" data-shift={shift_sayings::shift_code(shift.kind)} data-shift-row={row.to_string()} {onclick}>
                <span class="cmp-shift__kind">{ shift_sayings::shift_kind(shift.kind).of(shown.lang) }</span>
                <span class="cmp-shift__says">{ says }</span>
                <span class="cmp-shift__of quiet" lang="id" hidden={shift.kind == ShiftKind::Quote}>{ shift_sayings::clipped(&words) }</span>
                <span class="visually-hidden">{ " (" }{ words::SHOW_ROW.of(shown.lang) }{ ")" }</span>
            </button>
        </li>
    }
}
