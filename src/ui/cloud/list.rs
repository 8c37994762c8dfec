//! The cloud as a ranked list that can be sorted.
use super::words;
use crate::explorer::{CloudView, TermRow};
use crate::state::{Action, Lang, TermSort};
use crate::ui::common::{bar, palette, whole};
use crate::ui::dom::{classes, html};
use crate::ui::i18n::{Text, number};
use crate::ui::screen::Screen;
use yew::prelude::*;

/// Rows shown at first.
const SHORT: usize = 25;
/// Most reports whose counts are drawn in a row.
const MOST_COLUMNS: usize = 60;
const COLUMNS: [(TermSort, Text, &str); 4] = [
    (TermSort::Alphabet, words::WORD, "terms__word"),
    (TermSort::Score, words::SCORE, "terms__score"),
    (TermSort::Count, words::COUNT, "terms__number"),
    (TermSort::Reports, words::REPORTS, "terms__number"),
];

/// The terms with their figures.
pub fn term_list(screen: &Screen, cloud: &CloudView) -> Html {
    let (state, lang, onaction) = (&screen.state, screen.lang, &screen.dispatch);
    let (sort, chosen) = (state.term_sort, state.selection.terms.first());
    let is_long = screen.is_whole("terms");
    let n_reports = screen.corpus.all().len();
    let order = sorted(&cloud.rows, sort);
    let best = cloud.rows.iter().map(|r| r.score.value).fold(f64::MIN_POSITIVE, f64::max);
    let n_shown = if is_long { order.len() } else { order.len().min(SHORT) };
    let rows = order
        .iter()
        .take(n_shown)
        .filter_map(|i| cloud.rows.get(*i))
        .map(|r| row(r, best, n_reports, chosen == Some(&r.key), lang, onaction));
    let heads = COLUMNS.map(|(by, name, class)| head(by, name, class, sort, lang, onaction));
    let more = if is_long {
        words::FEWER.with(lang, &[&number(lang, SHORT)])
    } else {
        words::ALL.with(lang, &[&number(lang, order.len())])
    };
    html! {
        <section class="terms" id="daftar-kata" aria-label={words::RANKED.of(lang)}>
            <div class="terms__head">
                <h3 class="terms__title">{ words::RANKED.of(lang) }</h3>
                { how_many(screen) }
            </div>
            <table class="terms__table" aria-label={words::RANKED.of(lang)}>
                <thead><tr>{ for heads }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            <div hidden={order.len() <= SHORT}>
                <button type="button" class="link-button" onclick={screen.toggle("terms")}>{ more }</button>
            </div>
        </section>
    }
}

fn head(
    by: TermSort,
    name: Text,
    class: &'static str,
    now: TermSort,
    lang: Lang,
    onaction: &Callback<Action>,
) -> Html {
    let onclick = onaction.reform(move |_: Event| Action::SetTermSort(by));
    let sort = match (by == now, by) {
        (false, _) => "none",
        (true, TermSort::Alphabet) => "ascending",
        (true, _) => "descending",
    };
    html! {
        <th key={name.id} scope="col" {class} aria-sort={sort}>
            <button type="button" class="sort" title={words::SORT_BY.with(lang, &[&name.of(lang).to_ascii_lowercase()])} {onclick}>
                { name.of(lang) }
            </button>
        </th>
    }
}

fn row(
    r: &TermRow,
    best: f64,
    n_reports: usize,
    is_chosen: bool,
    lang: Lang,
    onaction: &Callback<Action>,
) -> Html {
    let key = r.key.clone();
    let onclick = onaction.reform(move |_: Event| Action::ToggleTerm(key.clone()));
    let swatch = palette::swatch(r.theme);
    html! {
        <tr key={r.key.clone()} class={classes!(is_chosen.then_some("is-chosen"))}>
            <th scope="row" class="terms__word">
                <button type="button" class="terms__button" lang="id" data-term={r.key.clone()} aria-pressed={is_chosen.to_string()} {onclick}>
                    <span class={swatch} aria-hidden="true" />{ &r.label }
                </button>
            </th>
            <td class="terms__score">
                { bar(r.score.value / best, palette::fill_class(r.theme)) }
                <span class="visually-hidden">{ whole(r.score.value) }</span>
            </td>
            <td class="terms__number">{ number(lang, r.count) }</td>
            <td class="terms__number">{ number(lang, r.per_document.len()) }{ per_report(r, n_reports) }</td>
        </tr>
    }
}

/// How often the term stands in each report of the corpus, a column a report, for the eye; the
/// sentences behind the term say it in words. Too many reports are no picture.
fn per_report(r: &TermRow, n_reports: usize) -> Html {
    let is_picture = n_reports <= MOST_COLUMNS;
    let most = r.per_document.iter().map(|(_, n)| *n).max().unwrap_or(1);
    let mut d = String::new();
    for (doc, n) in r.per_document.iter().filter(|_| is_picture) {
        let height = (100 * n / most).max(15).to_string();
        for part in ["M", &(10 * doc.index() + 1).to_string(), " 100v-", &height, "h8v", &height, "z"] {
            d.push_str(part);
        }
    }
    let view_box = ["0 0 ", &(10 * n_reports).to_string(), " 100"].concat();
    html! {
        <svg class="terms__reports" viewBox={view_box} preserveAspectRatio="none" aria-hidden="true" focusable="false"
            hidden={!is_picture}>
            <path {d} />
        </svg>
    }
}

/// The places of the rows in the order asked for; rows come best first.
fn sorted(rows: &[TermRow], sort: TermSort) -> Vec<usize> {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    match sort {
        TermSort::Score => {}
        TermSort::Count => order.sort_by_key(|i| std::cmp::Reverse(rows[*i].count)),
        TermSort::Reports => order.sort_by_key(|i| std::cmp::Reverse(rows[*i].per_document.len())),
        TermSort::Alphabet => order.sort_by_cached_key(|i| rows[*i].label.to_ascii_lowercase()),
    }
    order
}

/// How many terms the cloud and the list hold.
fn how_many(screen: &Screen) -> Html {
    let (n, lang) = (screen.state.n_terms, screen.lang);
    let onchange = screen
        .act_on(|typed| Action::SetTermCount(typed.parse::<u16>().unwrap_or(crate::state::DEFAULT_TERMS)));
    html! {
        <span class="terms__many">
            <label for="banyak-kata">{ words::HOW_MANY.of(lang) }</label>
            <input id="banyak-kata" type="number" min="10" max="150" step="5" inputmode="numeric"
                value={n.to_string()} {onchange} />
        </span>
    }
}
