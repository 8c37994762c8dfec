//! The pairs as a table: how much of each report each other one has.
use super::view::{Cards, caption, short_caption};
use super::words;
use crate::explorer::Map;
use crate::explorer::{DocId, OriginsView};
use crate::state::{Action, State};
use crate::ui::common::heard;
use crate::ui::compare::sayings;
use crate::ui::dom::{classes, html};
use crate::ui::i18n::{number, percent};
use crate::ui::store::href_after;
use yew::prelude::*;

/// Reports that find room.
pub const MOST: usize = 20;

/// The pairs.
pub struct Shown<'a> {
    /// What the reader chose.
    pub state: &'a State,
    /// The pairs.
    pub view: &'a OriginsView,
    /// The reports.
    pub cards: &'a Cards,
}

/// What one report shares with another: share, verdict.
type Places = Map<(DocId, DocId), (f64, &'static str)>;

/// The reports of the table: all, or where there are more than find room those of the families as they are
/// drawn, so that what copies came from stands beside them, then those of the strongest pairs. Where there
/// are crowds of copies, those of the pairs that are listed come first.
pub fn compared(view: &OriginsView) -> Vec<DocId> {
    if view.documents.len() <= MOST {
        return view.documents.clone();
    }
    let mut out: Vec<DocId> = Vec::new();
    let of_listed = view.listed.iter().filter_map(|i| view.pairs.get(*i)).flat_map(|p| [p.left, p.right]);
    let first = of_listed.clone().take(if view.crowds.is_empty() { 0 } else { usize::MAX });
    let of_families = view.families.iter().flatten().map(|m| m.id);
    for id in first.chain(of_families).chain(of_listed).chain(view.documents.iter().copied()) {
        if out.len() == MOST {
            break;
        }
        if !out.contains(&id) {
            out.push(id);
        }
    }
    out.sort_unstable();
    out
}

/// A row and a column for each report.
pub fn pair_matrix(shown: &Shown) -> Html {
    let (lang, view) = (shown.state.lang, shown.view);
    let documents = &compared(view);
    let is_shown = |id: &DocId| documents.binary_search(id).is_ok();
    let mut places = Places::new();
    for p in view.pairs.iter().filter(|p| is_shown(&p.left) && is_shown(&p.right)) {
        let verdict = sayings::verdict_word(p.lineage.verdict).of(lang);
        places.insert((p.left, p.right), (p.shared.0, verdict));
        places.insert((p.right, p.left), (p.shared.1, verdict));
    }
    let cut = words::MATRIX_CUT.with(lang, &[&number(lang, MOST)]);
    html! {
        <section class="section origin-matrix">
            <h3 class="section__title">{ words::MATRIX.of(lang) }</h3>
            <p class="fold__lede">{ words::MATRIX_NOTE.of(lang) }</p>
            <div class="table-scroll" tabindex="0" role="region" aria-label={words::MATRIX.of(lang)}>
                <table class="matrix" aria-label={words::MATRIX.of(lang)}>
                    <thead><tr>
                        <th scope="col">{ words::REPORT.of(lang) }</th>
                        { for documents.iter().map(|id| column(shown, *id)) }
                    </tr></thead>
                    <tbody>{ for documents.iter().map(|id| row(shown, &places, documents, *id)) }</tbody>
                </table>
            </div>
            <p class="quiet" hidden={view.documents.len() <= MOST}>{ cut }</p>
        </section>
    }
}

/// The number of a report: its place among all that are shown, in the table and in the picture above it.
pub fn place(shown: &Shown, id: DocId) -> String {
    number(shown.state.lang, shown.view.documents.partition_point(|d| *d < id) + 1)
}

fn column(shown: &Shown, id: DocId) -> Html {
    let name = shown.cards.get(&id).map(|c| caption(shown.state.lang, c)).unwrap_or_default();
    html! {
        <th key={id.0} scope="col" class="matrix__column">
            <span>{ place(shown, id) }</span><span class="visually-hidden">{ ": " }{ name }</span>
        </th>
    }
}

fn row(shown: &Shown, places: &Places, documents: &[DocId], id: DocId) -> Html {
    let lang = shown.state.lang;
    let name = shown.cards.get(&id).map(|c| short_caption(lang, c)).unwrap_or_default();
    html! {
        <tr key={id.0}>
            <th scope="row" class="matrix__row"><span class="matrix__number">{ place(shown, id) }</span>{ " " }{ name }</th>
            { for documents.iter().map(|other| cell(shown, places, id, *other)) }
        </tr>
    }
}

fn cell(shown: &Shown, places: &Places, id: DocId, other: DocId) -> Html {
    let lang = shown.state.lang;
    if id == other {
        return html! { <td key={other.0} class="matrix__cell matrix__cell--self"></td> };
    }
    let keys = (shown.cards.get(&id), shown.cards.get(&other));
    match (places.get(&(id, other)), keys) {
        (Some((share, verdict)), (Some(left), Some(right))) => {
            let href = href_after(shown.state, [Action::Compare(left.key.clone(), right.key.clone())]);
            html! {
                <td key={other.0} class={classes!("matrix__cell", strength(*share))}>
                    <a {href} class="matrix__link"><b class="num">{ percent(lang, *share) }</b><span>{ *verdict }{ heard(&[place(shown, id), place(shown, other)].join(", ")) }</span></a>
                </td>
            }
        }
        _ => html! { <td key={other.0} class="matrix__cell matrix__cell--none">{ "–" }</td> },
    }
}

/// Four strengths of the ground under a figure.
fn strength(share: f64) -> &'static str {
    match share {
        s if s >= 0.75 => "matrix__cell--4",
        s if s >= 0.5 => "matrix__cell--3",
        s if s >= 0.25 => "matrix__cell--2",
        _ => "matrix__cell--1",
    }
}
