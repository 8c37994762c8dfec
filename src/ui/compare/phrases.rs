//! The longest runs of the same words in both reports, each a way to its row.
use super::{Shown, words};
use crate::ui::dom::html;
use crate::ui::i18n::number;
use yew::prelude::*;

/// A folded list.
pub fn phrase_list(shown: &Shown) -> Html {
    let (lang, phrases) = (shown.lang, &shown.view.phrases);
    let items = phrases.iter().enumerate().map(|(i, p)| {
        let (onjump, row) = (shown.onjump.clone(), p.row);
        let onclick = Callback::from(move |_: Event| onjump.emit(row));
        html! {
            <li key={i.to_string()}>
                <button type="button" class="link-button" lang="id" {onclick} data-phrase={p.row}>{ &p.text }</button>{ " " }
                <span class="quiet">{ words::N_WORDS.with(lang, &[&number(lang, p.n_words)]) }</span>
            </li>
        }
    });
    html! {
        <details class="fold" id="compare-phrases">
            <summary class="fold__summary">
                { words::PHRASES.of(lang) }{ " " }<span class="fold__count">{ number(lang, phrases.len()) }</span>
            </summary>
            <ol>{ for items }</ol>
        </details>
    }
}
