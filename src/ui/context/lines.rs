//! The lines: a table with the keyword in its own column, sentences on narrow screens.
use super::form::orders;
use super::{sought, words};
use crate::explorer::{ConcordanceLine, ConcordanceView, DocId, Mode, ReportName};
use crate::state::{Action, Lang, State};
use crate::ui::common::place_code;
use crate::ui::compare::first_words;
use crate::ui::dom::html;
use crate::ui::i18n::{counted, number};
use crate::ui::origins::day_behind;
use crate::ui::store::{Corpus, href_after};
use web_sys::Event;
use yew::{Callback, Html};

/// Lines drawn at a time: enough to look through, few enough to be drawn at once.
pub const PAGE: usize = 100;

/// How many were found, and the first of them, in as many pages as were asked for.
pub fn lines(
    state: &State,
    corpus: &Corpus,
    view: &ConcordanceView,
    n_pages: usize,
    onmore: Callback<Event>,
) -> Html {
    let lang = state.lang;
    let shown = (n_pages * PAGE).min(view.lines.len());
    let rest = (view.lines.len() - shown).min(PAGE);
    let counts = [counted(lang, view.total, words::HITS), counted(lang, view.n_documents, words::REPORTS)];
    let capped = words::CAPPED.with(lang, &[&number(lang, view.lines.len()), &number(lang, view.total)]);
    let mut caption_of: (Option<DocId>, String, String) = (None, String::new(), String::new());
    let rows = view.lines.iter().take(shown).enumerate().map(|(i, l)| {
        if caption_of.0 != Some(l.doc) {
            let caption = corpus.name(l.doc).map(|name| report_caption(lang, &name)).unwrap_or_default();
            caption_of = (Some(l.doc), corpus.key(l.doc).to_owned(), caption);
        }
        line(state, i, l, &caption_of.1, &caption_of.2)
    });
    let rows: Vec<Html> = rows.collect();
    let class = if state.search.mode == Mode::Near { "ctx-table ctx-table--near" } else { "ctx-table" };
    html! {
        <section class="ctx-found">
            <p class="ctx-found__count" role="status" data-total={view.total.to_string()}>
                <b>{ words::FOUND.with(lang, &[&counts[0], &counts[1]]) }</b>{ ". " }
                <span hidden={view.lines.len() == view.total}>{ capped }</span>
            </p>
            { only_near(state) }
            { orders(state) }
            <table {class}>
                <caption class="visually-hidden">{ words::TABLE.with(lang, &[&sought(&state.search)]) }</caption>
                <thead><tr>
                    <th scope="col" class="ctx-table__pre">{ words::BEFORE.of(lang) }</th>
                    <th scope="col" class="ctx-table__key">{ words::KEYWORD.of(lang) }</th>
                    <th scope="col" class="ctx-table__post">{ words::AFTER.of(lang) }</th>
                    <th scope="col" class="ctx-table__doc">{ words::REPORT.of(lang) }</th>
                </tr></thead>
                <tbody>{ rows }</tbody>
            </table>
            <p class="ctx-lines__more" hidden={rest == 0}>
                <button type="button" class="button" onclick={onmore}>{ words::MORE.with(lang, &[&number(lang, rest)]) }</button>
            </p>
        </section>
    }
}

/// Which neighbour the lines are narrowed to, and the way back.
fn only_near(state: &State) -> Html {
    let stem = state.neighbour.as_deref().unwrap_or_default();
    let said = words::ONLY_NEAR.with(state.lang, &[stem, &number(state.lang, state.search.distance)]);
    let back = href_after(state, [Action::SetNeighbour(None)]);
    html! {
        <p class="ctx-near" hidden={stem.is_empty()}>{ said }{ " " }<a href={back}>{ words::ALL_LINES.of(state.lang) }</a></p>
    }
}

fn line(state: &State, i: usize, line: &ConcordanceLine, key: &str, caption: &str) -> Html {
    let href = href_after(state, [Action::OpenPlace(key.to_owned(), line.at)]);
    let place = place_code(line.at);
    let piece = |(i, (text, is_wanted)): (usize, &(String, bool))| match is_wanted {
        true => html! { <mark key={i}>{ text }</mark> },
        false => html! { <span key={i}>{ text }</span> },
    };
    html! {
        <tr key={i} class="ctx-line" data-line={i.to_string()} data-doc={key.to_owned()} data-sentence={place}>
            <td class="ctx-table__pre" lang="id"><span class="ctx-table__clip">{ &line.pre }</span></td>
            <td class="ctx-table__key" lang="id">{ for line.keyword.iter().enumerate().map(piece) }</td>
            <td class="ctx-table__post" lang="id">{ &line.post }</td>
            <td class="ctx-table__doc">
                <a {href}>{ caption }<span class="visually-hidden">{ ": " }{ words::OPEN.of(state.lang) }{ " " }{ i + 1 }</span></a>
            </td>
        </tr>
    }
}

/// Outlet and day; how the title begins where the outlet is not known.
pub fn report_caption(lang: Lang, name: &ReportName) -> String {
    let called = name.outlet.as_ref().map_or_else(|| first_words(&name.title.text), |(name, _)| name.clone());
    called + &day_behind(lang, name)
}
