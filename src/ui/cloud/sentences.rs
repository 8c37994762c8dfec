//! The sentences behind the open term: exactly as many as its count says.
use super::words;
use crate::explorer::{SentenceHit, TermRow};
use crate::state::{Action, Lang, State};
use crate::ui::common::{STEP, announcer, bar, more, place_code};
use crate::ui::dom::html;
use crate::ui::hooks::show_element;
use crate::ui::i18n::{codes, counted, decimal, number};
use crate::ui::screen::Screen;
use crate::ui::store::{Corpus, href_after};
use yew::prelude::*;

/// Sentences of a report shown at first.
const SHORT: usize = 3;

/// Figures, forms and sentences of the open term; an empty section when none is open.
pub fn open_term(screen: &Screen) -> Html {
    let (corpus, state, lang) = (&screen.corpus, &screen.state, screen.lang);
    let onclose = screen.act(Action::CloseTerm);
    let open = state.open_term.as_ref();
    let shown = STEP + screen.fleeting("sentences");
    let of = format!("{} {}", screen.narrowed(), open.map_or("", String::as_str));
    let hits = screen.made("sentences", format!("{shown} {of}"), || {
        open.map(|key| corpus.sentences_with(key, &state.selection, shown)).unwrap_or_default()
    });
    let row = screen.made("term row", of, || corpus.term_row(open?, &state.selection));
    let counts = row.as_ref().as_ref().map_or(&[][..], |r| &r.per_document);
    let (n_groups, most) = (counts.len(), counts.iter().map(|(_, n)| *n).max().unwrap_or(1));
    let groups = hits.chunk_by(|a, b| a.doc == b.doc).map(|of| group(of, most, corpus, state));
    let head = row.as_ref().as_ref().map(|r| term_head(r, state, lang));
    let is_open = open.is_some();
    screen.on_new("open term", open.map_or("", String::as_str), move || {
        if is_open {
            show_element("kalimat-judul");
        }
    });
    let said = row.as_ref().as_ref().map(|r| format!("{}: {}", r.label, figures_of(r, lang)));
    html! {
        <>
            { announcer(&said.unwrap_or_default()) }
            <section class="open-term" id="kalimat" hidden={open.is_none()} aria-labelledby="kalimat-judul">
                <div class="open-term__head">{ head.unwrap_or_else(|| html! { <p>{ words::NO_SENTENCE.of(lang) }</p> }) }</div>
                <ol class="open-term__reports">{ for groups }</ol>
                { more(lang, shown, n_groups, screen.set("sentences", shown)) }
                <button type="button" class="button" onclick={onclose}>{ words::CLOSE.of(lang) }</button>
            </section>
        </>
    }
}

/// How often, in how many sentences, in how many reports.
fn figures_of(r: &TermRow, lang: Lang) -> String {
    let figures = [
        counted(lang, r.count, words::TIMES),
        counted(lang, r.n_sentences, words::SENTENCES),
        counted(lang, r.per_document.len(), words::N_REPORTS),
    ];
    words::IN_ALL.with(lang, &[&figures[0], &figures[1], &figures[2]])
}

/// The parts of the weight, and what they make.
pub fn made_of(r: &TermRow, lang: Lang) -> String {
    let parts = r.score.parts.iter();
    let parts: Vec<String> =
        parts.map(|p| format!("{} {}", codes::score_part(p.name).of(lang), decimal(lang, p.value))).collect();
    [&parts.join(" × "), " = ", &decimal(lang, r.score.value)].concat()
}

fn term_head(r: &TermRow, state: &State, lang: Lang) -> Html {
    let forms = r.forms.iter().map(|form| {
        let href = href_after(state, [Action::Search(form.clone())]);
        html! { <a key={form.clone()} class="open-term__form" lang="id" {href}>{ form }</a> }
    });
    html! {
        <>
            <h3 class="section__title" id="kalimat-judul" tabindex="-1">
                { "“" }{ &r.label }{ "”" }{ " " }<span class="quiet open-term__kind">{ words::term_kind(r.kind).of(lang) }</span>
            </h3>
            <p data-figures="">{ figures_of(r, lang) }</p>
            <p class="quiet" hidden={r.n_texts == r.per_document.len()}>
                { words::COPIES.with(lang, &[&number(lang, r.n_texts)]) }
            </p>
            <p class="quiet open-term__forms" hidden={r.forms.len() < 2}>
                { words::FORMS.of(lang) }{ " " }<span>{ for forms }</span>
            </p>
            <p class="quiet">{ words::MADE_OF.of(lang) }{ " " }{ made_of(r, lang) }</p>
            <p class="open-term__links">
                <a href={href_after(state, [Action::Search(r.label.clone())])}>{ words::IN_CONTEXT.of(lang) }</a>{ " " }
                <a href={href_after(state, [Action::LeaveOut(r.label.clone())])}>{ words::LEAVE_TERM_OUT.of(lang) }</a>
            </p>
        </>
    }
}

/// How often the term stands in some sentences.
fn n_times(hits: &[SentenceHit]) -> usize {
    hits.iter().flat_map(|hit| &hit.pieces).filter(|(_, is_term)| *is_term).count()
}

/// The sentences of one report, with its count against the largest.
fn group(hits: &[SentenceHit], most: usize, corpus: &Corpus, state: &State) -> Html {
    let Some(first) = hits.first() else { return Html::default() };
    let (key, caption) = (corpus.key(first.doc).to_owned(), corpus.caption(first.doc));
    let (shown, folded) = hits.split_at(hits.len().min(SHORT));
    let rest = counted(state.lang, folded.len(), words::MORE_SENTENCES);
    html! {
        <li key={key.clone()} class="open-term__report" data-doc={key.clone()}>
            <h4 class="open-term__caption">{ caption.clone() }</h4>
            <div class="open-term__count">
                { bar(n_times(hits) as f64 / most as f64, "fill-none".into()) }{ counted(state.lang, n_times(hits), words::TIMES) }
            </div>
            <ul class="open-term__sentences">{ for shown.iter().map(|hit| sentence(hit, &key, &caption, state)) }</ul>
            <details hidden={folded.is_empty()}>
                <summary class="note__summary">{ rest }</summary>
                <ul class="open-term__sentences">{ for folded.iter().map(|hit| sentence(hit, &key, &caption, state)) }</ul>
            </details>
        </li>
    }
}

fn sentence(hit: &SentenceHit, key: &str, caption: &str, state: &State) -> Html {
    let pieces = hit.pieces.iter().enumerate().map(|(i, (text, is_term))| match is_term {
        true => html! { <mark key={i}>{ text }</mark> },
        false => html! { <span key={i}>{ text }</span> },
    });
    let href = href_after(state, [Action::OpenPlace(key.to_owned(), hit.at)]);
    let place = place_code(hit.at);
    html! {
        <li key={place.clone()} class="open-term__sentence">
            <q class="report-text" lang="id">{ for pieces }</q>{ " " }
            <a class="open-term__link" {href}>
                { words::READ_THERE.of(state.lang) }
                <span class="visually-hidden" lang="id">{ [": ", caption, ", ", &place].concat() }</span>
            </a>
        </li>
    }
}
