//! Words that a machine may have put in the place of others, with cautious wording.
use super::evidence::evidence_line;
use super::head::side_code;
use super::names::{quoted, rich};
use super::{Names, sayings, words};
use crate::explorer::{ComparisonRow, ComparisonView, SentenceRef, Side, SpinNote};
use crate::state::Lang;
use crate::ui::i18n::number;
use std::rc::Rc;
use yew::prelude::*;

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

/// A folded list for each side; a word leads to its row.
#[component]
pub fn SpinPair(props: &Props) -> Html {
    let (lang, (left, right)) = (props.lang, &props.view.spin);
    let onplace = |side: Side| {
        let (view, onjump) = (props.view.clone(), props.onjump.clone());
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
    let list = |side: Side, notes: &Vec<SpinNote>| {
        html! {
            <div data-side={side_code(side)}>
                <h4 class="cmp-spin__name">{ props.names.on(side) }</h4>
                <SpinList {lang} notes={notes.clone()} onplace={onplace(side)} />
            </div>
        }
    };
    html! {
        <details class="fold" id="compare-spin">
            <summary class="fold__summary">
                { words::SPIN.of(lang) }{ " " }
                <span class="fold__count">
                    { &props.names.left }{ ": " }{ number(lang, left.len()) }{ " · " }
                    { &props.names.right }{ ": " }{ number(lang, right.len()) }
                </span>
            </summary>
            <p class="fold__lede">{ words::SPIN_LEDE.of(lang) }</p>
            <div class="cmp-spin">{ list(Side::Left, left) }{ list(Side::Right, right) }</div>
        </details>
    }
}

/// Suspicions of one report.
#[derive(Properties, PartialEq)]
pub struct ListProps {
    /// The language.
    pub lang: Lang,
    /// The suspicions.
    pub notes: Vec<SpinNote>,
    /// Goes to the sentence of a word, where there is a way.
    #[prop_or_default]
    pub onplace: Option<Callback<SentenceRef>>,
}

/// Each word, what perhaps stood there, why, and how sure.
#[component]
pub fn SpinList(props: &ListProps) -> Html {
    let notes = props.notes.iter().enumerate().map(|(i, n)| item(props, i, n));
    html! {
        <div class="spin">
            <p hidden={!props.notes.is_empty()} class="spin__none">{ words::SPIN_NONE.of(props.lang) }</p>
            <ul class="spin__list">{ for notes }</ul>
        </div>
    }
}

fn item(props: &ListProps, i: usize, note: &SpinNote) -> Html {
    let lang = props.lang;
    let likely = note.likely.as_deref().map(|words| {
        let said = words::SPIN_LIKELY.of(lang).replace("{}", "{a}");
        html! { <span class="spin__likely">{ rich(&said, &[("a", quoted(words))]) }</span> }
    });
    let word = props.onplace.clone().map_or_else(
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
