//! Words that a machine may have put in the place of others, with cautious wording.
use super::evidence::evidence_line;
use super::head::side_code;
use super::names::{quoted, rich};
use super::{Shown, sayings, words};
use crate::explorer::{ComparisonRow, SentenceRef, Side, SpinNote};
use crate::state::Lang;
use crate::ui::dom::html;
use crate::ui::i18n::number;
use yew::prelude::*;

/// A folded list for each side; a word leads to its row.
pub fn spin_pair(shown: &Shown) -> Html {
    let (lang, (left, right)) = (shown.lang, &shown.view.spin);
    let onplace = |side: Side| {
        let (view, onjump) = (shown.view.clone(), shown.onjump.clone());
        Callback::from(move |at: SentenceRef| {
            let cells = |row: &ComparisonRow| match side {
                Side::Left => row.left.iter().any(|c| c.at == at),
                Side::Right => row.right.iter().any(|c| c.at == at),
            };
            if let Some(row) = view.rows.iter().find(|row| cells(row)) {
                onjump.emit(row.id);
            }
        })
    };
    let list = |side: Side, notes: &[SpinNote]| {
        html! {
            <div data-side={side_code(side)}>
                <h4 class="cmp-spin__name">{ shown.names.on(side) }</h4>
                { spin_list(lang, notes, Some(&onplace(side))) }
            </div>
        }
    };
    html! {
        <details class="fold" id="compare-spin">
            <summary class="fold__summary">
                { words::SPIN.of(lang) }{ " " }
                <span class="fold__count">
                    { &shown.names.left }{ ": " }{ number(lang, left.len()) }{ " · " }
                    { &shown.names.right }{ ": " }{ number(lang, right.len()) }
                </span>
            </summary>
            <p class="fold__lede">{ words::SPIN_LEDE.of(lang) }</p>
            <div class="cmp-spin">{ list(Side::Left, left) }{ list(Side::Right, right) }</div>
        </details>
    }
}

/// Each word, what perhaps stood there, why, and how sure. `onplace` goes to the sentence of a word,
/// where there is a way.
pub fn spin_list(lang: Lang, notes: &[SpinNote], onplace: Option<&Callback<SentenceRef>>) -> Html {
    let items = notes.iter().enumerate().map(|(i, n)| item(lang, onplace, i, n));
    html! {
        <div class="spin">
            <p hidden={!notes.is_empty()} class="spin__none">{ words::SPIN_NONE.of(lang) }</p>
            <ul class="spin__list">{ for items }</ul>
        </div>
    }
}

fn item(lang: Lang, onplace: Option<&Callback<SentenceRef>>, i: usize, note: &SpinNote) -> Html {
    let likely = note.likely.as_deref().map(|words| {
        let said = words::SPIN_LIKELY.of(lang).replace("{}", "{a}");
        html! { <span class="spin__likely">{ rich(&said, &[("a", quoted(words))]) }</span> }
    });
    let word = onplace.cloned().map_or_else(
        || html! { <b class="spin__word" lang="id">{ &note.text }</b> },
        |onplace| {
            let at = note.at;
            let onclick = Callback::from(move |_: MouseEvent| onplace.emit(at));
            html! {
                <button type="button" class="spin__word" {onclick}>
                    <span lang="id">{ &note.text }</span>
                    <span class="visually-hidden">{ " (" }{ words::SHOW_SENTENCE.of(lang) }{ ")" }</span>
                </button>
            }
        },
    );
    html! {
        <li key={i} class="spin__item" data-spin={note.text.clone()}>
            { word }{ " " }
            { likely }{ " " }
            <span class="spin__sure">{ "(" }{ sayings::confidence_word(note.confidence).of(lang) }{ ")" }</span>
            <p class="spin__why">{ evidence_line(lang, &note.evidence, note.likely.as_deref()) }</p>
        </li>
    }
}
