//! The root of the view Asal-usul.
use super::family::{MOST as DRAWN, families, phrases};
use super::matrix::{Shown, compared, pair_matrix};
use super::pairs::{n_pairs, pair_list};
use super::{questions, words};
use crate::explorer::{DocId, DocumentCard, OriginsView as Origins};
use crate::explorer::{Map, Set};
use crate::state::{Action, Lang};
use crate::ui::common::{class_questions, empty_state, method_note};
use crate::ui::compare::{first_words, spin_list};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::i18n::{counted, day_short, number};
use crate::ui::screen::Screen;
use yew::prelude::*;

/// The reports of the view by their place.
pub type Cards = Map<DocId, DocumentCard>;

/// The view Asal-usul.
pub fn origins_view(screen: &Screen) -> Html {
    let (state, corpus, lang) = (&screen.state, &screen.corpus, screen.lang);
    let view = screen.made("origins", screen.narrowed(), || corpus.origins(&state.selection));
    let n_pairs = n_pairs(screen);
    let of = format!("{} {n_pairs}", screen.narrowed());
    let cards = screen.made("origin cards", of, || {
        let card = |id| Some((id, corpus.card(id)?));
        named(&view, n_pairs).into_iter().filter_map(card).collect()
    });
    let shown = Shown { state, view: &view, cards: &cards };
    let body = if view.pairs.is_empty() {
        empty_state(words::NONE.of(lang), words::NONE_HINT.of(lang), Html::default())
    } else {
        html! {
            <div>
                { families(&shown) }
                { pair_list(screen, &view, &cards) }
                { pair_matrix(&shown) }
                { phrases(&shown) }
            </div>
        }
    };
    html! {
        <div class="origins">
            { view_head(words::TITLE.of(lang), words::LEDE.of(lang)) }
            { kin_note(screen) }
            <div>{ body }</div>
            { spun(screen, &view, &cards) }
            <div class="cmp-notes">
                { method_note(lang, &words::METHOD, &questions::working(lang, &view, &cards)) }
                { class_questions(lang, &questions::questions(lang, &view, &cards)) }
            </div>
        </div>
    }
}

/// The reports that the view names: those of the pairs shown, of the pictures, of the table.
fn named(view: &Origins, n_pairs: usize) -> Set<DocId> {
    let pairs = view.pairs.iter().take(n_pairs).flat_map(|p| [p.left, p.right]);
    let drawn = view.families.iter().flatten().take(DRAWN);
    // The list of a family's picture names both ends of each tie.
    let ties = drawn.clone().filter_map(|m| view.pairs.get(m.pair?)).flat_map(|p| [p.left, p.right]);
    let table = compared(view);
    let phrases = view.phrases.iter().flat_map(|p| p.documents.iter().copied());
    let spun = view.spin.iter().map(|(id, _)| *id);
    pairs.chain(drawn.map(|m| m.id)).chain(ties).chain(table).chain(phrases).chain(spun).collect()
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
    reports.sort_by_key(|(id, notes)| (std::cmp::Reverse(notes.len()), *id));
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
            <div>{ for reports.iter().filter_map(report) }</div>
        </section>
    }
}

/// Outlet, day and title of a report.
pub fn caption(lang: Lang, card: &DocumentCard) -> String {
    titled(lang, card, &card.title.text)
}

/// Outlet, day and how the title begins: for the narrow heads of rows.
pub fn short_caption(lang: Lang, card: &DocumentCard) -> String {
    titled(lang, card, &first_words(&card.title.text))
}

fn titled(lang: Lang, card: &DocumentCard, title: &str) -> String {
    let outlet = card.outlet.as_ref().map_or(words::NO_OUTLET.of(lang), |(name, _)| name);
    let day = card.event_date.as_ref().or(card.published.as_ref());
    let day = day.map(|d| format!(" · {}", day_short(lang, d.day()))).unwrap_or_default();
    format!("{outlet}{day} · {title}")
}
