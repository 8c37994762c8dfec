//! One facet: its choices with the number of reports each leaves.
use super::words;
use crate::explorer::{Facet, FacetKind, FacetValue};
use crate::state::Action;
use crate::ui::common::{STEP, more, palette};
use crate::ui::dom::html;
use crate::ui::frame::words as frame_words;
use crate::ui::i18n::{counted, number};
use crate::ui::screen::Screen;
use yew::prelude::*;

/// Choices shown before "more".
const SHORT: usize = 6;

/// Check boxes, the commonest first; the chosen ones are never hidden. `themes` are the labels of all
/// themes, for their colours.
pub fn facet_group(screen: &Screen, facet: &Facet, themes: &[String]) -> Html {
    let (lang, kind) = (screen.lang, facet.kind);
    let name = facet_name(kind);
    let n_shown = n_shown(screen, name);
    let shown = |i: usize, v: &FacetValue| i < n_shown || v.is_chosen;
    let rows = facet.values.iter().enumerate().filter(|(i, v)| shown(*i, v)).map(|(_, v)| {
        let theme = (kind == FacetKind::Theme).then(|| palette::place(themes, &v.value)).flatten();
        row(screen, kind, v, theme)
    });
    html! {
        <fieldset key={kind as usize} class="facet" data-facet={name} hidden={facet.values.is_empty()}>
            <legend class="facet__title">{ frame_words::facet(kind).of(lang) }</legend>
            <ul class="facet__list">{ for rows }</ul>
            { more(lang, n_shown, facet.n_values, screen.set(name, n_shown - SHORT + STEP)) }
            <p hidden={n_shown == SHORT}>
                <button type="button" class="link-button" onclick={screen.set(name, 0)}>{ words::LESS.of(lang) }</button>
            </p>
        </fieldset>
    }
}

/// What a facet is called in the page.
pub const fn facet_name(kind: FacetKind) -> &'static str {
    match kind {
        FacetKind::Origin => "origin",
        FacetKind::Outlet => "outlet",
        FacetKind::Agency => "agency",
        FacetKind::Speaker => "speaker",
        FacetKind::Entity => "entity",
        FacetKind::Theme => "theme",
    }
}

/// How many choices of the facet are shown.
pub fn n_shown(screen: &Screen, name: &str) -> usize {
    SHORT + screen.fleeting(name)
}

fn row(screen: &Screen, kind: FacetKind, v: &FacetValue, theme: Option<usize>) -> Html {
    let lang = screen.lang;
    let onchange = screen.act(Action::ToggleFacet(kind, v.value.clone()));
    let label = frame_words::facet_value(kind, &v.label, lang);
    let class = if v.label.is_empty() { "facet__label facet__label--none" } else { "facet__label" };
    html! {
        <li key={v.value.clone()}>
            <label class="facet__row">
                <input type="checkbox" checked={v.is_chosen} {onchange} data-value={v.value.clone()} />
                <span {class} lang={(label == v.label).then_some("id")}><span class={palette::swatch(theme)} hidden={kind != FacetKind::Theme} aria-hidden="true" />{ label.to_owned() }</span>
                <span class="facet__count" aria-hidden="true">{ number(lang, v.count) }</span>
                <span class="visually-hidden">{ [", ", &counted(lang, v.count, words::COUNT)].concat() }</span>
            </label>
        </li>
    }
}
