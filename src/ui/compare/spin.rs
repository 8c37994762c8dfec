//! Words that a machine may have put in the place of others, with cautious wording.
use super::evidence::evidence;
use super::names::{quoted, rich};
use super::{Names, sayings, words};
use crate::explorer::{ComparisonView, SpinNote};
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
}

/// A folded list for each side.
#[component]
pub fn SpinPair(props: &Props) -> Html {
    let (lang, (left, right)) = (props.lang, &props.view.spin);
    html! {
        <details class="fold" id="compare-spin">
            <summary class="fold__summary">
                { words::SPIN.of(lang) }{ " " }
                <span class="fold__count num">{ number(lang, left.len()) }{ " | " }{ number(lang, right.len()) }</span>
            </summary>
            <p class="fold__lede">{ words::SPIN_LEDE.of(lang) }</p>
            <div class="cmp-spin">
                <div data-side="left"><h4 class="cmp-spin__name">{ &props.names.left }</h4><SpinList {lang} notes={left.clone()} /></div>
                <div data-side="right"><h4 class="cmp-spin__name">{ &props.names.right }</h4><SpinList {lang} notes={right.clone()} /></div>
            </div>
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
}

/// Each word, what perhaps stood there, why, and how sure.
#[component]
pub fn SpinList(props: &ListProps) -> Html {
    let lang = props.lang;
    let note = |(i, note): (usize, &SpinNote)| {
        let likely = note.likely.as_deref().map(|words| {
            let said = words::SPIN_LIKELY.of(lang).replace("{}", "{a}");
            html! { <span class="spin__likely">{ rich(&said, &[("a", quoted(words))]) }</span> }
        });
        html! {
            <li key={i} class="spin__item" data-spin={note.text.clone()}>
                <b class="spin__word" lang="id">{ &note.text }</b>{ " " }
                { likely }{ " " }
                <span class="spin__sure">{ "(" }{ sayings::confidence_word(note.confidence).of(lang) }{ ")" }</span>
                <ul class="spin__why">
                    { for note.evidence.iter().enumerate().map(|(i, e)| html! { <li key={i}>{ evidence(lang, e) }</li> }) }
                </ul>
            </li>
        }
    };
    html! {
        <div class="spin">
            <p hidden={!props.notes.is_empty()} class="spin__none">{ words::SPIN_NONE.of(lang) }</p>
            <ul class="spin__list">{ for props.notes.iter().enumerate().map(note) }</ul>
        </div>
    }
}
