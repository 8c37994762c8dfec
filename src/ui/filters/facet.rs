//! One facet: its choices with the number of reports each leaves.
use super::words;
use crate::explorer::{Facet, FacetKind, FacetValue};
use crate::state::Action;
use crate::ui::common::palette;
use crate::ui::dom::{classes, html};
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
    let name = format!("{kind:?}").to_lowercase();
    let is_long = screen.is_open(&name);
    let shown = |i: usize, v: &FacetValue| is_long || i < SHORT || v.is_chosen;
    let n_hidden = facet.values.iter().enumerate().filter(|(i, v)| !shown(*i, v)).count();
    let rows = facet.values.iter().enumerate().filter(|(i, v)| shown(*i, v)).map(|(_, v)| {
        let theme = (kind == FacetKind::Theme).then(|| palette::place(themes, &v.value)).flatten();
        row(screen, kind, v, theme)
    });
    let more = match is_long {
        true => words::LESS.of(lang).to_owned(),
        false => words::MORE.with(lang, &[&number(lang, n_hidden)]),
    };
    html! {
        <fieldset key={kind as usize} class="facet" data-facet={&name} hidden={facet.values.is_empty()}>
            <legend class="facet__title">{ frame_words::facet(kind).of(lang) }</legend>
            <ul class="facet__list">{ for rows }</ul>
            <div hidden={facet.values.len() <= SHORT || (n_hidden == 0 && !is_long)}>
                <button type="button" class="link-button" aria-expanded={is_long.to_string()} onclick={screen.toggle(&name)}>{ more }</button>
            </div>
        </fieldset>
    }
}

fn row(screen: &Screen, kind: FacetKind, v: &FacetValue, theme: Option<usize>) -> Html {
    let lang = screen.lang;
    let onchange = screen.act(Action::ToggleFacet(kind, v.value.clone()));
    let label = if v.label.is_empty() { frame_words::nothing(kind).of(lang) } else { v.label.as_str() };
    let class = if v.label.is_empty() { "facet__label facet__label--none" } else { "facet__label" };
    let swatch = classes!("swatch", theme.map(|t| format!("ground-{}", palette::hue(Some(t)))));
    html! {
        <li key={v.value.clone()}>
            <label class="facet__row">
                <input type="checkbox" checked={v.is_chosen} {onchange} data-value={v.value.clone()} />
                <span {class}><span class={swatch} hidden={kind != FacetKind::Theme} aria-hidden="true" />{ label.to_owned() }</span>
                <span class="facet__count" aria-hidden="true">{ number(lang, v.count) }</span>
                <span class="visually-hidden">{ format!(", {}", counted(lang, v.count, words::COUNT)) }</span>
            </label>
        </li>
    }
}
