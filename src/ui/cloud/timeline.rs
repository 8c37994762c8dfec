//! The time line: picture and list in one, a row a report.
use super::timeline_row::{Row, Scale, row};
use super::words;
use crate::explorer::TimelineView;
use crate::state::Lang;
use crate::ui::common::{STEP, more, whole};
use crate::ui::dom::html;
use crate::ui::hooks::width_of;
use crate::ui::i18n::number;
use crate::ui::screen::Screen;
use crate::ui::store::Corpus;
use yew::prelude::*;

/// What the line is as wide as.
const FRAME: &str = "garis-bingkai";

/// Reports shown before the reader asks for more: as many as are soon drawn.
const FIRST: usize = 20;

/// Reports by their first day, each with its event and its publication in words and on the line.
/// `width` is that of the cloud, which is as wide.
pub fn timeline(screen: &Screen, width: f64) -> Html {
    let (corpus, state, lang) = (&screen.corpus, &screen.state, screen.lang);
    let width = width_of(screen, FRAME, || width);
    let shown = FIRST + screen.added("timeline");
    let of = screen.narrowed() + " " + &shown.to_string();
    let view = screen.made("timeline", of, || corpus.timeline(&state.selection, shown));
    let scale = Scale { width, n_days: view.n_days };
    let rows = rows_of(&view, corpus);
    let is_empty = rows.is_empty() && view.undated.is_empty();
    html! {
        <section class="section timeline" id="garis-waktu" hidden={is_empty}>
            <h3 class="section__title">{ words::TIMELINE.of(lang) }</h3>
            { key(lang) }
            <div id={FRAME}>{ axis(&view, scale) }</div>
            <ol class="timeline__rows">
                { for rows.iter().map(|r| row(r, &view, scale, state)) }
            </ol>
            { more(lang, shown, view.n_reports, screen.set("timeline", shown - FIRST + STEP)) }
            <p class="timeline__undated" hidden={view.undated.is_empty()}>
                <span class="label">{ words::UNDATED.of(lang) }{ ":" }</span>{ " " }
                { view.undated.iter().take(STEP).map(|id| corpus.caption(*id)).collect::<Vec<_>>().join("; ") }
                { if view.undated.len() > STEP { format!("; … ({})", number(lang, view.undated.len())) } else { String::new() } }
            </p>
        </section>
    }
}

/// What the marks mean, for the eye: each row says its days in words.
fn key(lang: Lang) -> Html {
    let mark = |is_event| super::timeline_row::mark(8.0, 8.0, is_event, false);
    html! {
        <p class="timeline__key quiet" aria-hidden="true">
            <span><svg width="16" height="16" aria-hidden="true">{ mark(true) }</svg>{ words::EVENT.of(lang) }</span>
            <span><svg width="16" height="16" aria-hidden="true">{ mark(false) }</svg>{ words::PUBLISHED.of(lang) }</span>
            <span>{ words::HOLLOW.of(lang) }</span>
        </p>
    }
}

/// The years, for the eye: the rows say their days in words.
fn axis(view: &TimelineView, scale: Scale) -> Html {
    // No more years than have room for their digits.
    let step = (view.years.len() as f64 * 44.0 / scale.width.max(1.0)).ceil().max(1.0) as usize;
    let years = view.years.iter().step_by(step).map(|(year, offset)| {
        let x = whole(scale.x(*offset));
        html! {
            <g key={year.to_string()}>
                <line class="timeline__tick" x1={x.clone()} x2={x.clone()} y1="18" y2="24" />
                <text class="timeline__year" {x} y="13" text-anchor="middle">{ *year }</text>
            </g>
        }
    });
    html! {
        <svg class="timeline__axis" viewBox={scale.view_box()} width={whole(scale.width)} height="24" aria-hidden="true" focusable="false">
            <line class="timeline__line" x1="0" x2={whole(scale.width)} y1="23.5" y2="23.5" />
            { for years }
        </svg>
    }
}

/// The marks of each report together, reports by their first mark.
fn rows_of(view: &TimelineView, corpus: &Corpus) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for mark in &view.marks {
        let key = corpus.key(mark.doc);
        match rows.iter_mut().find(|row| row.key == key) {
            Some(row) => row.marks.push(mark.clone()),
            None => {
                let caption = corpus.caption(mark.doc);
                rows.push(Row { key: key.to_owned(), caption, marks: vec![mark.clone()] });
            }
        }
    }
    rows
}
