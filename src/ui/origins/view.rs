//! The root of the view Asal-usul.
use super::family::{MOST as DRAWN, NAMED, families, phrases};
use super::matrix::{Shown, compared, pair_matrix};
use super::pairs::{n_pairs, pair_list};
use super::{questions, words};
use crate::explorer::{DocId, OriginsView as Origins, ReportName};
use crate::explorer::{Map, Set};
use crate::state::{Action, Lang};
use crate::ui::common::{STEP, empty_state, more, notes};
use crate::ui::compare::{first_words, spin_list};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::i18n::{counted, day_short, number};
use crate::ui::screen::Screen;
use yew::prelude::*;

/// Reports whose suspicious words are listed before the reader asks for more.
const FEW: usize = 12;

/// What the reports of the view are called.
pub type Cards = Map<DocId, ReportName>;

/// The view Asal-usul.
pub fn origins_view(screen: &Screen) -> Html {
    let (state, corpus, lang) = (&screen.state, &screen.corpus, screen.lang);
    let view = screen.made("origins", screen.narrowed(), || corpus.origins(&state.selection));
    let n_pairs = n_pairs(screen);
    let of = [screen.narrowed(), n_pairs.to_string()].join(" ");
    let cards = screen.made("origin cards", of, || {
        let card = |id| Some((id, corpus.name(id)?));
        named(&view, n_pairs).into_iter().filter_map(card).collect()
    });
    let shown = Shown { state, view: &view, cards: &cards };
    let (has_list, is_whole) = (screen.has_list(), screen.has_whole_view());
    let body = if view.pairs.is_empty() {
        empty_state(words::NONE.of(lang), words::NONE_HINT.of(lang), Html::default())
    } else {
        html! {
            <div>
                { families(&shown) }
                { pair_list(screen, &view, &cards) }
                { if has_list { pair_matrix(&shown) } else { Html::default() } }
                { if is_whole { phrases(&shown) } else { Html::default() } }
            </div>
        }
    };
    html! {
        <div class="origins">
            { view_head(words::TITLE.of(lang), words::LEDE.of(lang)) }
            { kin_note(screen) }
            <div>{ body }</div>
            { if is_whole { rest(screen, &view, &cards) } else { Html::default() } }
        </div>
    }
}

/// What stands below the pairs.
fn rest(screen: &Screen, view: &Origins, cards: &Cards) -> Html {
    let lang = screen.lang;
    html! {
        <>
            { spun(screen, view, cards) }
            <div class="cmp-notes">
                { notes(screen, &words::METHOD, &|| (questions::working(lang, view, cards), questions::questions(lang, view, cards))) }
            </div>
        </>
    }
}

/// The reports that the view names: those of the pairs shown, of the pictures, of the table.
fn named(view: &Origins, n_pairs: usize) -> Set<DocId> {
    let pairs =
        view.listed.iter().take(n_pairs).filter_map(|i| view.pairs.get(*i)).flat_map(|p| [p.left, p.right]);
    let crowds = view.crowds.iter().map(|c| c.first);
    let drawn = view.families.iter().flatten().take(DRAWN);
    // The list of a family's picture names both ends of each tie.
    let ties = drawn.clone().filter_map(|m| view.pairs.get(m.pair?)).flat_map(|p| [p.left, p.right]);
    let table = compared(view);
    let phrases = view.phrases.iter().flat_map(|p| p.documents.iter().copied().take(NAMED));
    let spun = view.spin.iter().map(|(id, _)| *id);
    pairs
        .chain(crowds)
        .chain(drawn.map(|m| m.id))
        .chain(ties)
        .chain(table)
        .chain(phrases)
        .chain(spun)
        .collect()
}

/// With very many reports each is compared with fewer others: the reader is told.
pub fn kin_note(screen: &Screen) -> Html {
    let limit = screen.corpus.kin_limit();
    let said = words::KIN.with(screen.lang, &[&number(screen.lang, limit.unwrap_or(0))]);
    html! { <p class="quiet" data-kin-limit="" hidden={limit.is_none()}>{ if limit.is_none() { String::new() } else { said } }</p> }
}

/// A report with suspicious words each, most first.
fn spun(screen: &Screen, view: &Origins, cards: &Cards) -> Html {
    let lang = screen.lang;
    let mut reports: Vec<_> = view.spin.iter().filter(|(_, notes)| !notes.is_empty()).collect();
    reports.sort_unstable_by_key(|(id, notes)| (std::cmp::Reverse(notes.len()), *id));
    let shown = FEW + screen.added("spun");
    let (n_seen, n_all) = (number(lang, view.spin.len()), number(lang, view.documents.len()));
    let report = |(id, notes): &&(DocId, Vec<_>)| {
        let card = cards.get(id)?;
        let (dispatch, key) = (screen.dispatch.clone(), card.key.clone());
        let onplace = Callback::from(move |at| dispatch.emit(Action::OpenPlace(key.clone(), at)));
        Some(html! {
            <details key={card.key.clone()} class="fold" data-spun={card.key.clone()}>
                <summary class="fold__summary">
                    { caption(lang, card) }{ " " }<span class="fold__count">{ counted(lang, notes.len(), words::N_WORDS) }</span>
                </summary>
                { spin_list(lang, notes, Some(&onplace)) }
            </details>
        })
    };
    html! {
        <section class="section" hidden={reports.is_empty()}>
            <h3 class="section__title">{ words::SPIN.of(lang) }</h3>
            <p class="fold__lede">{ crate::ui::compare::words::SPIN_LEDE.of(lang) }</p>
            <p class="quiet" hidden={n_seen == n_all}>{ words::SPIN_CUT.with(lang, &[&n_seen, &n_all]) }</p>
            <div>{ for reports.iter().take(shown).filter_map(report) }</div>
            { more(lang, shown, reports.len(), screen.set("spun", shown - FEW + STEP)) }
        </section>
    }
}

/// Outlet, day and title of a report.
pub fn caption(lang: Lang, name: &ReportName) -> String {
    titled(lang, name, &name.title.text)
}

/// Outlet, day and how the title begins: for the narrow heads of rows.
pub fn short_caption(lang: Lang, name: &ReportName) -> String {
    titled(lang, name, &first_words(&name.title.text))
}

fn titled(lang: Lang, name: &ReportName, title: &str) -> String {
    let outlet = name.outlet.as_ref().map_or(words::NO_OUTLET.of(lang), |(outlet, _)| outlet);
    [outlet, &day_behind(lang, name), " · ", title].concat()
}

/// The day of a report, behind what it is of; nothing where none is known.
pub fn day_behind(lang: Lang, name: &ReportName) -> String {
    name.day.as_ref().map(|day| [" · ", &day_short(lang, day)].concat()).unwrap_or_default()
}
