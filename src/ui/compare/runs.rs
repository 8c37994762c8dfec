//! The words of a cell, marked equal, replaced, only here: by element, colour, line style, and
//! words for screen readers.
use super::words;
use crate::explorer::{DiffRun, EditOp, Nearness};
use crate::state::Lang;
use crate::ui::dom::{classes, html};
use yew::prelude::*;

/// The runs of a sentence; `here` and `there` are the names of the report and of the other.
pub fn runs(lang: Lang, runs: &[DiffRun], here: &str, there: &str) -> Html {
    runs.iter()
        .enumerate()
        .map(|(i, r)| html! { <span key={i}>{ run(lang, r, here, there) }</span> })
        .collect()
}

fn run(lang: Lang, run: &DiffRun, here: &str, there: &str) -> Html {
    // The blank after the last word is not part of the mark.
    let words = run.text.trim_end();
    let blank = run.text.get(words.len()..).unwrap_or_default();
    let note = note(lang, run, here, there);
    let moved = run.is_moved.then_some("edit--moved");
    match run.op {
        EditOp::Equal => html! { <span class="run-equal">{ &run.text }</span> },
        EditOp::Replace => html! {
            <><mark class={classes!("edit", "edit--replace", nearness_class(run.nearness), moved)} data-edit="replace">{ note }{ words }</mark>{ blank }</>
        },
        EditOp::Insert => {
            html! { <><ins class={classes!("edit", "edit--insert", moved)} data-edit="insert">{ note }{ words }</ins>{ blank }</> }
        }
        EditOp::Delete => {
            html! { <><del class={classes!("edit", "edit--delete", moved)} data-edit="delete">{ note }{ words }</del>{ blank }</> }
        }
    }
}

/// What the mark says, for those who do not see it.
fn note(lang: Lang, run: &DiffRun, here: &str, there: &str) -> Html {
    let said = match run.op {
        EditOp::Equal => return Html::default(),
        _ if run.is_moved => words::NOTE_MOVED.of(lang).to_owned(),
        EditOp::Replace => words::NOTE_REPLACE.with(lang, &[there, &run.partner]),
        EditOp::Insert | EditOp::Delete => words::NOTE_ONLY.with(lang, &[here]),
    };
    html! { <span class="visually-hidden edit__note" lang={lang_code(lang)}>{ said }{ " " }</span> }
}

fn nearness_class(nearness: Nearness) -> Option<&'static str> {
    match nearness {
        Nearness::None => None,
        Nearness::Stem => Some("edit--stem"),
        Nearness::Synonym => Some("edit--synonym"),
        Nearness::Letters => Some("edit--letters"),
    }
}

/// The language of the page inside text of a report.
pub fn lang_code(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => "id",
        Lang::En => "en",
    }
}
