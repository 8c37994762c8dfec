//! Who speaks how much in each of the two reports: paired bars with their numbers.
use super::{Shown, words};
use crate::explorer::VoicePair;
use crate::state::Lang;
use crate::ui::dom::html;
use crate::ui::i18n::{counted, number, percent};
use yew::prelude::*;

/// A folded table with a pair of bars a speaker, narration last.
pub fn voice_pairs(shown: &Shown) -> Html {
    let (lang, view) = (shown.lang, &shown.view);
    let rest = |share: f64, n_words: usize| (share * n_words as f64).round() as usize;
    let narration = VoicePair {
        name: words::NARRATION.of(lang).to_owned(),
        left: rest(view.left.narration, view.left.n_words),
        right: rest(view.right.narration, view.right.n_words),
    };
    let voices = view.voices.iter().chain(std::iter::once(&narration));
    let n_speakers = view.voices.iter().filter(|v| !v.name.is_empty()).count();
    let most = voices.clone().map(|v| v.left.max(v.right)).max().unwrap_or(0).max(1);
    html! {
        <details class="fold" id="compare-voices">
            <summary class="fold__summary">
                { words::VOICES.of(lang) }{ " " }
                <span class="fold__count">{ counted(lang, n_speakers, words::SPEAKERS) }</span>
            </summary>
            <table class="cmp-voices" aria-label={words::VOICES.of(lang)}>
                <thead><tr>
                    <th scope="col">{ words::SPEAKER.of(lang) }</th>
                    <th scope="col" class="cmp-voices__left">{ &shown.names.left }</th>
                    <td class="cmp-voices__bars"></td>
                    <th scope="col">{ &shown.names.right }</th>
                </tr></thead>
                <tbody>{ for voices.enumerate().map(|(i, v)| row(shown, i, v, most)) }</tbody>
            </table>
        </details>
    }
}

fn row(shown: &Shown, i: usize, voice: &VoicePair, most: usize) -> Html {
    let (lang, view) = (shown.lang, &shown.view);
    let figure = |n: usize, of: usize| {
        let share = percent(lang, n as f64 / of.max(1) as f64);
        html! { <>{ number(lang, n) }{ " " }<span class="cmp-voices__share">{ "(" }{ share }{ ")" }</span></> }
    };
    let length = |n: usize| n * 490 / most;
    let left = length(voice.left);
    html! {
        <tr key={i} data-voice={voice.name.clone()}>
            <th scope="row" lang={(i < view.voices.len()).then_some("id")}>{ voice_name(lang, &voice.name) }</th>
            <td class="cmp-voices__left num">{ figure(voice.left, view.left.n_words) }</td>
            <td class="cmp-voices__bars">
                <svg class="cmp-voices__picture" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="cmp-voices__bar" x={(496 - left.min(490)).to_string()} y="0" width={left.to_string()} height="10" />
                    <rect class="cmp-voices__bar" x="504" y="0" width={length(voice.right).to_string()} height="10" />
                </svg>
            </td>
            <td class="num">{ figure(voice.right, view.right.n_words) }</td>
        </tr>
    }
}

/// A speaker as the page names it.
pub fn voice_name(lang: Lang, name: &str) -> String {
    match name {
        "" => words::AGENTLESS.of(lang).to_owned(),
        "?" => words::UNKNOWN_SPEAKER.of(lang).to_owned(),
        name => name.to_owned(),
    }
}
