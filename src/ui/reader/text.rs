//! The words of a report, each statement underlined by its voice.
use super::article::sentence_id;
use super::skipped::skipped;
use super::voices::voice_name;
use super::words;
use crate::explorer::{
    RawLine, ReaderParagraph, ReaderSentence, ReaderView, SentenceRef, StatementKind, TextRun,
};
use crate::state::Lang;
use crate::ui::common::palette;
use crate::ui::dom::{classes, html};
use yew::prelude::*;

/// A report to read.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// The report.
    pub view: &'a ReaderView,
    /// The order of all voices, for their colours and lines.
    pub voices: &'a [String],
    /// The sentence the link points at.
    pub place: Option<SentenceRef>,
    /// The language of the page.
    pub lang: Lang,
}

/// Paragraphs, and between them what the page has besides.
pub fn report_text(shown: Shown) -> Html {
    let view = shown.view;
    let paragraphs = view.paragraphs.iter().map(|p| paragraph(p, shown));
    let placed: Vec<u32> = view.paragraphs.iter().flat_map(|p| p.skipped.iter().map(|l| l.n)).collect();
    let is_after = |l: &&RawLine| l.kind == crate::explorer::LineKind::Furniture && !placed.contains(&l.n);
    let after: Vec<RawLine> = view.raw.iter().filter(is_after).cloned().collect();
    html! {
        <div class="report" id="laporan">
            <div>{ for paragraphs }</div>
            { skipped(&after, shown.lang) }
        </div>
    }
}

fn paragraph(p: &ReaderParagraph, shown: Shown) -> Html {
    html! {
        <div key={p.number} class="report__block">
            { skipped(&p.skipped, shown.lang) }
            <p class="report__paragraph" lang="id">
                { for p.sentences.iter().map(|s| sentence(s, shown)) }
            </p>
        </div>
    }
}

fn sentence(s: &ReaderSentence, shown: Shown) -> Html {
    let is_target = shown.place == Some(s.at);
    let class = classes!("report__sentence", is_target.then_some("report__sentence--target"));
    let spoken = s.runs.chunk_by(|a, b| a.statement == b.statement).enumerate();
    html! {
        <span key={s.at.sent} id={sentence_id(s.at)} {class} tabindex="-1">
            { for spoken.map(|(i, runs)| stretch(i, runs, shown)) }{ " " }
        </span>
    }
}

/// A stretch of one statement, or of the writer's own words.
fn stretch(i: usize, runs: &[TextRun], shown: Shown) -> Html {
    let inner = runs.iter().enumerate().map(|(i, run)| piece(i, run, shown.lang));
    let statement =
        runs.first().and_then(|r| r.statement).and_then(|n| Some((n, shown.view.statements.get(n)?)));
    let Some((n, said)) = statement else {
        return html! { <span key={i}>{ for inner }</span> };
    };
    let lang = shown.lang;
    let (name, before) = match said.kind {
        StatementKind::Agentless => ("", words::SAID_BY_NOBODY.of(lang).to_owned()),
        _ => {
            let name = said.speaker.as_deref().unwrap_or("?");
            (name, words::SAID_BY.with(lang, &[voice_name(name, lang)]))
        }
    };
    let [.., class] = palette::voice_look(shown.voices, name);
    let hint = before.trim().trim_matches(['[', ']', ':']).to_owned();
    html! {
        <span key={i} {class} data-statement={n.to_string()} title={hint}>
            <span class="visually-hidden" lang={props_lang(lang)}>{ before }</span>
            { for inner }
            <span class="visually-hidden" lang={props_lang(lang)}>{ words::SAID_END.of(lang) }</span>
        </span>
    }
}

fn piece(i: usize, run: &TextRun, lang: Lang) -> Html {
    let text = if run.is_term {
        html! { <mark>{ &run.text }</mark> }
    } else {
        html! { <>{ &run.text }</> }
    };
    match run.spin {
        None => html! { <span key={i}>{ text }</span> },
        Some(n) => html! {
            <span key={i} class="odd" data-odd={n.to_string()}>
                { text }<span class="visually-hidden" lang={props_lang(lang)}>{ words::SUSPICIOUS.of(lang) }</span>
            </span>
        },
    }
}

const fn props_lang(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => "id",
        Lang::En => "en",
    }
}
