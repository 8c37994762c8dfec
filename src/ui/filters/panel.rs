//! All filters: a column on wide screens, folded on narrow ones.
use super::days::days;
use super::facet::{facet_group, facet_name, n_shown};
use super::words;
use crate::explorer::FacetKind;
use crate::ui::dom::html;
use crate::ui::screen::Screen;
use yew::prelude::*;

/// Every facet and the days; in a column of its own they are always open. They come last of the page:
/// before, there is only the room for them.
pub fn filter_panel(screen: &Screen, is_column: bool) -> Html {
    let lang = screen.lang;
    let class = if is_column { "filters filters--column" } else { "filters" };
    html! {
        <aside {class} id="saringan" aria-label={words::TITLE.of(lang)}>
            <details class="filters__fold" open={is_column}>
                <summary class="filters__summary">{ words::OPEN.of(lang) }</summary>
                <h2 class="filters__title">{ words::TITLE.of(lang) }</h2>
                <div class="filters__groups">{ if screen.has_all() { groups(screen) } else { Html::default() } }</div>
            </details>
        </aside>
    }
}

fn groups(screen: &Screen) -> Html {
    let selection = &screen.state.selection;
    let n = FacetKind::ALL.map(|kind| n_shown(screen, facet_name(kind))).into_iter().max().unwrap_or(0);
    let of = format!("{} {n}", screen.narrowed());
    let facets = screen.made("facets", of, || screen.corpus.facets(selection, n));
    let themes = screen.made("themes", String::new(), || {
        screen.corpus.themes().into_iter().map(|t| t.label).collect::<Vec<_>>()
    });
    let range = screen.made("range", String::new(), || screen.corpus.date_range());
    html! {
        <>
            { for facets.iter().map(|facet| facet_group(screen, facet, &themes)) }
            { days(screen, (*range).as_ref()) }
        </>
    }
}
