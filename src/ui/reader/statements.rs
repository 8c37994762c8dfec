//! The statements of a report as a list, in their order.
use super::voices::{voice_lang, voice_name};
use super::words;
use crate::explorer::{ReaderView, StatementKind, StatementRow};
use crate::state::{Action, Lang, State};
use crate::ui::common::{bracketed, heard, palette};
use crate::ui::compare::sayings;
use crate::ui::dom::html;
use crate::ui::i18n::{codes, counted};
use crate::ui::store::href_after;
use yew::prelude::*;

/// Who, how, what, and on which ground; folded, since it repeats the text.
pub fn statements(view: &ReaderView, voices: &[String], state: &State) -> Html {
    let lang = state.lang;
    let rows = view.statements.iter().enumerate().map(|(i, s)| row(i, s, &view.card.key, voices, state));
    html! {
        <section class="section" id="pernyataan" hidden={view.statements.is_empty()}>
            <h3 class="section__title">{ words::STATEMENTS.of(lang) }</h3>
            <details>
                <summary class="note__summary">{ counted(lang, view.statements.len(), words::N_STATEMENTS) }</summary>
                <ol class="said">{ for rows }</ol>
            </details>
        </section>
    }
}

fn row(i: usize, s: &StatementRow, doc: &str, voices: &[String], state: &State) -> Html {
    let lang = state.lang;
    let name = match s.kind {
        StatementKind::Agentless => "",
        _ => s.speaker.as_deref().unwrap_or("?"),
    };
    let [.., class] = palette::voice_look(voices, name);
    let href = href_after(state, [Action::OpenPlace(doc.to_owned(), s.at)]);
    html! {
        <li key={i} class="said__row">
            <p class="said__who"><span {class} lang={voice_lang(name)}>{ voice_name(name, lang) }</span></p>
            <p class="said__words report-text" lang="id">{ &s.text }</p>
            <p class="said__how quiet">{ how(s, lang) }<span class="said__go">{ " · " }<a {href}>{ words::GO_THERE.of(lang) }{ heard(&(i + 1).to_string()) }</a></span></p>
        </li>
    }
}

/// Kind, verb with its tone, channel, rule and how sure, in one line.
fn how(s: &StatementRow, lang: Lang) -> String {
    let mut parts = vec![sayings::statement_kind(s.kind).of(lang).to_owned()];
    if let Some(verb) = &s.verb {
        let tone = s.tone.map(|t| bracketed(codes::tone(t).of(lang))).unwrap_or_default();
        parts.push(["“", verb, "”", &tone].concat());
    }
    parts.extend(s.via.as_ref().map(|via| words::VIA.with(lang, &[via])));
    parts.push(codes::statement_rule(s.rule).of(lang).to_owned());
    parts.push(sayings::confidence_word(s.confidence).of(lang).to_owned());
    parts.join(" · ")
}
