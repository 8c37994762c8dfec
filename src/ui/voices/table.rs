//! Speakers by reports: a share and its words in each place.
use super::words;
use crate::explorer::voices::COLUMNS;
use crate::explorer::{FacetKind, ReportName, VoicePart, VoiceRow, VoicesView};
use crate::state::{Action, Lang};
use crate::ui::common::{STEP, bar, bracketed, heard, more};
use crate::ui::compare::first_words;
use crate::ui::dom::html;
use crate::ui::i18n::{codes, counted, day_short, number, percent};
use crate::ui::screen::Screen;
use crate::ui::store::href_after;
use yew::prelude::*;

/// Speakers shown before the reader asks for more.
const FEW: usize = 12;
/// Verbs named for a speaker.
const VERBS: usize = 4;

/// A row a speaker, agentless statements and narration last.
pub fn voice_table(screen: &Screen, view: &VoicesView) -> Html {
    let lang = screen.lang;
    let shown = FEW + screen.added("voices");
    let (named, agentless): (Vec<&VoiceRow>, Vec<&VoiceRow>) =
        view.rows.iter().partition(|r| !r.name.is_empty());
    let heads: Vec<Head> = view
        .documents
        .iter()
        .take(COLUMNS)
        .filter_map(|id| head_of(lang, screen.corpus.name(*id)?))
        .collect();
    let few_reports = words::MORE_REPORTS.with(lang, &[&number(lang, COLUMNS)]);
    html! {
        <div class="voices-table">
            <div class="table-scroll" tabindex="0" role="region" aria-label={words::CAPTION.of(lang)}>
                <table class="voices-grid">
                    <caption class="visually-hidden">{ words::CAPTION.of(lang) }</caption>
                    <thead><tr>
                        <th scope="col" class="voices-grid__speaker">{ words::SPEAKER.of(lang) }</th>
                        <th scope="col" class="voices-grid__total">{ words::TOTAL.of(lang) }</th>
                        { for heads.iter().map(column) }
                    </tr></thead>
                    <tbody>{ for named.iter().take(shown).chain(agentless.iter()).map(|r| speaker(screen, &heads, r)) }</tbody>
                    <tfoot>{ narration(lang, view, &heads) }</tfoot>
                </table>
            </div>
            { more(lang, shown, named.len(), screen.set("voices", shown - FEW + STEP)) }
            <p class="quiet" hidden={view.documents.len() <= COLUMNS}>{ few_reports }</p>
        </div>
    }
}

/// What a column is called: its report's name in links, its outlet, or else how its title begins, and its day.
struct Head {
    key: String,
    name: AttrValue,
    day: String,
}

fn head_of(lang: Lang, of: ReportName) -> Option<Head> {
    let day = of.day.map(|day| day_short(lang, &day)).unwrap_or_default();
    let name = of.outlet.map_or_else(|| first_words(&of.title.text), |(name, _)| name);
    Some(Head { key: of.key, name: name.into(), day })
}

fn column(head: &Head) -> Html {
    // The name of a site may break before its ending.
    let (name, end) = head.name.split_at(head.name.rfind('.').unwrap_or(head.name.len()));
    html! {
        <th key={head.key.clone()} scope="col" class="voices-grid__report" data-doc={head.key.clone()}>
            <span class="voices-grid__outlet">{ name }<wbr />{ end }</span>
            <span class="voices-grid__day">{ &head.day }</span>
        </th>
    }
}

fn speaker(screen: &Screen, heads: &[Head], row: &VoiceRow) -> Html {
    let lang = screen.lang;
    let name = match row.name.as_str() {
        "" => {
            html! { <>{ words::AGENTLESS.of(lang) }<span class="voices-grid__note">{ words::AGENTLESS_NOTE.of(lang) }</span></> }
        }
        "?" => html! { words::UNKNOWN.of(lang) },
        name => {
            let href = href_after(&screen.state, [Action::ToggleFacet(FacetKind::Speaker, name.to_owned())]);
            html! { <a {href}><span lang="id">{ name }</span>{ heard(words::FILTER.of(lang)) }</a> }
        }
    };
    let counts = [
        (row.n_direct, words::DIRECT),
        (row.n_indirect, words::INDIRECT),
        (row.n_agentless, words::AGENTLESS_COUNT),
    ];
    let counts: Vec<String> = counts
        .iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, what)| [&number(lang, *n), what.of(lang)].join(" "))
        .collect();
    let class = if row.name.is_empty() { "voices-row voices-row--agentless" } else { "voices-row" };
    html! {
        <tr key={["v", &row.name].concat()} {class} data-voice={row.name.clone()}>
            <th scope="row" class="voices-grid__speaker">
                <span class="voices-grid__name">{ name }</span>
                <span class="voices-grid__note">{ counts.join(" · ") }</span>
                <span class="voices-grid__note" hidden={row.verbs.is_empty()}>{ words::VERBS.of(lang) }{ " " }{ verbs(lang, row) }</span>
            </th>
            <td class="voices-grid__total num">{ counted(lang, row.n_words, words::WORDS) }</td>
            { for parts(lang, heads, &row.parts) }
        </tr>
    }
}

/// The commonest verbs with their number, and their tone where it is not neutral.
fn verbs(lang: Lang, row: &VoiceRow) -> String {
    let verb = |v: &crate::explorer::VerbCount| {
        let tone = v.tone.filter(|t| *t != crate::explorer::Tone::Neutral).map(|t| codes::tone(t).of(lang));
        let tone = tone.map(bracketed).unwrap_or_default();
        [v.verb.as_str(), " ", &number(lang, v.count), &tone].concat()
    };
    row.verbs.iter().take(VERBS).map(verb).collect::<Vec<_>>().join(", ")
}

/// A cell a report. On narrow screens a cell says itself whose it is (`data-report`), and empty ones go.
fn parts<'a>(lang: Lang, heads: &'a [Head], parts: &'a [VoicePart]) -> impl Iterator<Item = Html> + 'a {
    heads.iter().enumerate().map(move |(i, head)| part(lang, head, parts.get(i).copied().unwrap_or_default()))
}

fn part(lang: Lang, head: &Head, part: VoicePart) -> Html {
    let key = head.key.clone();
    if part.n_words == 0 {
        return html! { <td {key} class="voices-grid__part voices-grid__part--none">{ "–" }</td> };
    }
    let report = [&head.name, " · ", &head.day].concat();
    html! {
        <td {key} class="voices-grid__part" data-report={report}>
            <b class="num">{ percent(lang, part.share) }</b>
            { bar(part.share, "fill-0".into()) }
            <span class="voices-grid__note num">{ counted(lang, part.n_words, words::WORDS) }</span>
        </td>
    }
}

fn narration(lang: Lang, view: &VoicesView, heads: &[Head]) -> Html {
    let all: usize = view.narration.iter().map(|p| p.n_words).sum();
    html! {
        <tr class="voices-row voices-row--narration" data-voice="narration">
            <th scope="row" class="voices-grid__speaker">
                <span class="voices-grid__name">{ words::NARRATION.of(lang) }</span>
                <span class="voices-grid__note">{ words::NARRATION_NOTE.of(lang) }</span>
            </th>
            <td class="voices-grid__total num">{ counted(lang, all, words::WORDS) }</td>
            { for parts(lang, heads, &view.narration) }
        </tr>
    }
}
