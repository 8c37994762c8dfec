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
use std::rc::Rc;
use yew::prelude::*;

/// A report to read.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The report.
    pub view: Rc<ReaderView>,
    /// The order of all voices, for their colours and lines.
    pub voices: Rc<Vec<String>>,
    /// The sentence the link points at.
    pub place: Option<SentenceRef>,
    /// The language of the page.
    pub lang: Lang,
}

/// Paragraphs, and between them what the page has besides.
#[component]
pub fn ReportText(props: &Props) -> Html {
    let view = &props.view;
    let paragraphs = view.paragraphs.iter().map(|p| paragraph(p, props));
    let shown: Vec<u32> = view.paragraphs.iter().flat_map(|p| p.skipped.iter().map(|l| l.n)).collect();
    let is_after = |l: &&RawLine| l.kind == crate::explorer::LineKind::Furniture && !shown.contains(&l.n);
    let after: Vec<RawLine> = view.raw.iter().filter(is_after).cloned().collect();
    html! {
        <div class="report" id="laporan">
            <div>{ for paragraphs }</div>
            { skipped(&after, props.lang) }
        </div>
    }
}

fn paragraph(p: &ReaderParagraph, props: &Props) -> Html {
    html! {
        <div key={p.number} class="report__block">
            { skipped(&p.skipped, props.lang) }
            <p class="report__paragraph" lang="id">
                { for p.sentences.iter().map(|s| sentence(s, props)) }
            </p>
        </div>
    }
}

fn sentence(s: &ReaderSentence, props: &Props) -> Html {
    let is_target = props.place == Some(s.at);
    let class = classes!("report__sentence", is_target.then_some("report__sentence--target"));
    let spoken = s.runs.chunk_by(|a, b| a.statement == b.statement).enumerate();
    html! {
        <span key={s.at.sent} id={sentence_id(s.at)} {class} tabindex="-1">
            { for spoken.map(|(i, runs)| stretch(i, runs, props)) }{ " " }
        </span>
    }
}

/// A stretch of one statement, or of the writer's own words.
fn stretch(i: usize, runs: &[TextRun], props: &Props) -> Html {
    let inner = runs.iter().enumerate().map(|(i, run)| piece(i, run, props.lang));
    let statement =
        runs.first().and_then(|r| r.statement).and_then(|n| Some((n, props.view.statements.get(n)?)));
    let Some((n, said)) = statement else {
        return html! { <span key={i}>{ for inner }</span> };
    };
    let lang = props.lang;
    let (name, before) = match said.kind {
        StatementKind::Agentless => ("", words::SAID_BY_NOBODY.of(lang).to_owned()),
        _ => {
            let name = said.speaker.as_deref().unwrap_or("?");
            (name, words::SAID_BY.with(lang, &[voice_name(name, lang)]))
        }
    };
    let [.., class] = palette::voice_look(&props.voices, name);
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
