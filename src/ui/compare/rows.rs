//! The rows: a sentence beside its counterpart, between them how the two stand to each other.
use super::runs::{lang_code, runs};
use super::{Shown, sayings, shift_sayings, words};
use crate::explorer::Set;
use crate::explorer::{
    ComparisonRow, DiffCell, EditOp, Relation, SentenceRef, ShiftKind, Side, StatementKind,
};
use crate::state::{Faded, Lang, State};
use crate::ui::common::place_code;
use crate::ui::dom::{classes, html};
use crate::ui::i18n::{hundredths, percent};
use yew::prelude::*;

/// The comparison.
pub struct Rows<'a> {
    /// The comparison.
    pub shown: &'a Shown,
    /// What the reader chose.
    pub state: &'a State,
    /// The row the reader jumped to; shown even where its kind is hidden.
    pub target: Option<usize>,
    /// Rows drawn at most.
    pub most: usize,
}

/// The sentences in rows drawn so far: one with several counterparts stands in several rows.
type Above = Set<(Side, SentenceRef)>;

/// All rows that are not hidden.
pub fn row_list(list: &Rows) -> Html {
    let is_shown = |row: &&ComparisonRow| {
        !list.state.hidden.contains(&sayings::row_kind(row.relation)) || list.target == Some(row.id)
    };
    let mode = match list.state.faded {
        Faded::Nothing => None,
        Faded::Same => Some("cmp-rows--differences"),
        Faded::Different => Some("cmp-rows--shared"),
    };
    let mut above = Set::new();
    html! {
        <div class="cmp-table">
            <div class="cmp-columns" aria-hidden="true">
                <span>{ &list.shown.names.left }</span><span></span><span>{ &list.shown.names.right }</span>
            </div>
            <ol class={classes!("cmp-rows", mode)}>
                { for list.shown.view.rows.iter().filter(is_shown).take(list.most).map(|r| row(list, r, &mut above)) }
            </ol>
        </div>
    }
}

/// The element of a row, to jump to.
pub fn row_element(row: usize) -> String {
    format!("row-{row}")
}

/// What stays the same about a row when the order changes: its sentences.
fn row_key(row: &ComparisonRow) -> String {
    let mut key = String::new();
    for (mark, cells) in [('l', &row.left), ('r', &row.right)] {
        for cell in cells {
            key.push(mark);
            key.push_str(&cell.at.para.to_string());
            key.push('.');
            key.push_str(&cell.at.sent.to_string());
        }
    }
    key
}

fn row(list: &Rows, row: &ComparisonRow, above: &mut Above) -> Html {
    let code = sayings::relation_code(row.relation);
    let target = (list.target == Some(row.id)).then_some("cmp-row--target");
    html! {
        <li key={row_key(row)} id={row_element(row.id)} class={classes!("cmp-row", format!("cmp-row--{code}"), target)} tabindex="-1"
            data-row={row.id.to_string()} data-relation={code} data-moved={row.is_moved.to_string()}>
            { side(list, row, Side::Left, above) }
            { between(list, row) }
            { side(list, row, Side::Right, above) }
        </li>
    }
}

fn side(list: &Rows, row: &ComparisonRow, side: Side, above: &mut Above) -> Html {
    let (cells, code) = match side {
        Side::Left => (&row.left, "left"),
        Side::Right => (&row.right, "right"),
    };
    let (here, there) = (list.shown.names.on(side), list.shown.names.on(side.other()));
    if cells.is_empty() {
        return html! {
            <div class="cmp-side cmp-side--empty" data-side={code}>
                <p class="visually-hidden">{ words::NO_PARTNER.with(list.shown.lang, &[here]) }</p>
            </div>
        };
    }
    html! {
        <div class="cmp-side" data-side={code}>
            <p class="cmp-side__name">{ here }</p>
            { for cells.iter().map(|c| cell(list.shown.lang, c, here, there, !above.insert((side, c.at)))) }
        </div>
    }
}

fn cell(lang: Lang, cell: &DiffCell, here: &str, there: &str, is_again: bool) -> Html {
    let place = place_code(cell.at);
    html! {
        <div key={place.clone()} class="cmp-cell" data-sentence={place}>
            <p class="cmp-cell__again" hidden={!is_again}>{ words::AGAIN.of(lang) }</p>
            <p class="cmp-cell__voice" hidden={cell.kind.is_none()}>{ voice(lang, cell) }</p>
            <p class="cmp-cell__text" lang="id">{ runs(lang, &cell.runs, here, there) }</p>
        </div>
    }
}

/// Who says it and how.
fn voice(lang: Lang, cell: &DiffCell) -> String {
    let Some(kind) = cell.kind else { return String::new() };
    let how = sayings::statement_kind(kind).of(lang);
    match (&cell.speaker, kind) {
        (_, StatementKind::Agentless) => how.to_owned(),
        (Some(name), _) => [name.as_str(), " · ", how].concat(),
        (None, _) => [words::UNKNOWN_SPEAKER.of(lang), " · ", how].concat(),
    }
}

/// The relation by name, its score to unfold, what changed.
fn between(list: &Rows, row: &ComparisonRow) -> Html {
    let lang = list.shown.lang;
    let Some(relation) = row.relation else {
        let name = if row.right.is_empty() { &list.shown.names.left } else { &list.shown.names.right };
        return html! { <div class="cmp-link"><p class="cmp-link__alone">{ words::ONLY_IN.with(lang, &[name]) }</p></div> };
    };
    let is_marked = row.left.iter().chain(&row.right).flat_map(|c| &c.runs).any(|r| r.op != EditOp::Equal);
    let but = if is_marked && relation == Relation::Verbatim { words::BUT_MARKED.of(lang) } else { "" };
    let equal = row.parts.iter().find(|(name, _)| *name == "equal").map(|(_, share)| percent(lang, *share));
    let equal = equal.map(|share| words::EQUAL.with(lang, &[&share])).unwrap_or_default();
    html! {
        <div class="cmp-link" lang={lang_code(lang)}>
            <details class="cmp-link__score">
                <summary>
                    <span class={classes!("cmp-line", format!("cmp-line--{}", sayings::relation_code(row.relation)))} aria-hidden="true"></span>
                    <span class="cmp-link__name">{ sayings::relation(relation).of(lang) }</span>{ " " }
                    <span class="cmp-link__but">{ but }</span>{ " " }
                    <span class="cmp-link__value">{ equal }</span>
                </summary>
                <p>{ words::SCORE.with(lang, &[&hundredths(lang, row.score)]) }</p>
                <dl class="cmp-parts">
                    { for row.parts.iter().map(|(name, value)| html! {
                        <div key={*name} class="cmp-parts__row"><dt>{ sayings::score_part(lang, name) }</dt><dd>{ hundredths(lang, *value) }</dd></div>
                    }) }
                </dl>
            </details>
            <p class="cmp-link__moved" hidden={!row.is_moved}>{ words::MOVED.of(lang) }</p>
            <p class="cmp-link__shifts" hidden={row.shifts.is_empty()}>{ words::SHIFTED.of(lang) }{ " " }<b>{ changes(lang, row) }</b></p>
        </div>
    }
}

/// The kinds of changes of meaning in a row.
fn changes(lang: Lang, row: &ComparisonRow) -> String {
    let kinds: Set<ShiftKind> = row.shifts.iter().map(|s| s.kind).collect();
    let names: Vec<String> =
        kinds.into_iter().map(|k| shift_sayings::shift_kind(k).of(lang).to_ascii_lowercase()).collect();
    names.join(", ")
}
