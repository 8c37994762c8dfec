//! The lines: a table with the keyword in its own column, sentences on narrow screens.
use super::words;
use crate::explorer::{ConcordanceLine, ConcordanceView, DocId, DocumentCard};
use crate::state::{Action, State};
use crate::ui::dom::html;
use crate::ui::hooks::use_corpus;
use crate::ui::i18n::{day_short, number};
use crate::ui::store::href_after;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use yew::prelude::*;

/// Lines drawn at a time: enough to look through, few enough to be drawn at once.
const PAGE: usize = 100;

/// What was found.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the reader chose.
    pub state: Rc<State>,
    /// The pattern these lines belong to.
    pub pattern: AttrValue,
    /// The lines.
    pub view: Rc<ConcordanceView>,
}

/// The table, a hundred lines at first.
#[component]
pub fn LineTable(props: &Props) -> Html {
    let corpus = use_corpus();
    let pages = use_state(|| 1);
    let lang = props.state.lang;
    {
        let pages = pages.clone();
        use_effect_with(props.view.clone(), move |_| pages.set(1));
    }
    let shown = (*pages * PAGE).min(props.view.lines.len());
    let rest = (props.view.lines.len() - shown).min(PAGE);
    let documents: BTreeSet<DocId> = props.view.lines[..shown].iter().map(|l| l.doc).collect();
    let captions: BTreeMap<DocId, (String, AttrValue)> = documents
        .into_iter()
        .filter_map(|id| corpus.card(id))
        .map(|card| (card.id, (card.key.clone(), caption(props, &card))))
        .collect();
    let onmore = {
        let pages = pages.clone();
        Callback::from(move |_: MouseEvent| pages.set(*pages + 1))
    };
    html! {
        <div class="ctx-lines">
            <table class="ctx-table">
                <caption class="visually-hidden">{ words::TABLE.with(lang, &[&props.pattern]) }</caption>
                <thead><tr>
                    <th scope="col" class="ctx-table__pre">{ words::BEFORE.of(lang) }</th>
                    <th scope="col" class="ctx-table__key">{ words::KEYWORD.of(lang) }</th>
                    <th scope="col" class="ctx-table__post">{ words::AFTER.of(lang) }</th>
                    <th scope="col" class="ctx-table__doc">{ words::REPORT.of(lang) }</th>
                </tr></thead>
                <tbody>{ for props.view.lines[..shown].iter().enumerate().map(|(i, l)| line(props, &captions, i, l)) }</tbody>
            </table>
            <p class="ctx-lines__more" hidden={rest == 0}>
                <button type="button" class="button" onclick={onmore}>{ words::MORE.with(lang, &[&number(lang, rest)]) }</button>
            </p>
        </div>
    }
}

fn line(
    props: &Props,
    captions: &BTreeMap<DocId, (String, AttrValue)>,
    i: usize,
    line: &ConcordanceLine,
) -> Html {
    let (key, caption) = captions.get(&line.doc).cloned().unwrap_or_default();
    let href = href_after(&props.state, [Action::OpenPlace(key.clone(), line.at)]);
    let place = format!("{}.{}", line.at.para, line.at.sent);
    html! {
        <tr key={i} class="ctx-line" data-line={i.to_string()} data-doc={key} data-sentence={place}>
            <td class="ctx-table__pre" lang="id"><span class="ctx-table__clip">{ &line.pre }</span></td>
            <td class="ctx-table__key" lang="id"><mark>{ &line.keyword }</mark></td>
            <td class="ctx-table__post" lang="id">{ &line.post }</td>
            <td class="ctx-table__doc">
                <a {href}>{ caption }<span class="visually-hidden">{ ": " }{ words::OPEN.of(props.state.lang) }</span></a>
            </td>
        </tr>
    }
}

/// Outlet and day, or the title where the outlet is not known.
fn caption(props: &Props, card: &DocumentCard) -> AttrValue {
    let name = card.outlet.as_ref().map_or(card.title.text.as_str(), |(name, _)| name);
    let day = card.event_date.as_ref().or(card.published.as_ref());
    match day {
        Some(day) => format!("{name} · {}", day_short(props.state.lang, day.day())).into(),
        None => name.to_owned().into(),
    }
}
