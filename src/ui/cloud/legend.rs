//! What the colours of the cloud stand for, and the words that did not fit.
use super::words;
use crate::explorer::Set;
use crate::explorer::{CloudView, FacetKind};
use crate::state::{Action, Lang};
use crate::ui::common::palette;
use crate::ui::dom::html;
use yew::prelude::*;

/// The themes as buttons that filter, then the words left out.
pub fn legend(cloud: &CloudView, chosen: &Set<String>, lang: Lang, onaction: &Callback<Action>) -> Html {
    let themes = cloud.themes.iter().take(palette::HUES).map(|theme| {
        let label = theme.label.clone();
        let onclick =
            onaction.reform(move |_: MouseEvent| Action::ToggleFacet(FacetKind::Theme, label.clone()));
        html! {
            <li key={theme.id}>
                <button type="button" class="legend__theme" data-theme={theme.label.clone()}
                    aria-pressed={chosen.contains(&theme.label).to_string()} {onclick}>
                    <span class={palette::swatch(Some(theme.id))} aria-hidden="true" />
                    { &theme.label }
                </button>
                <span class="paper">{ " (" }{ theme.terms.join(", ") }{ ")" }</span>
            </li>
        }
    });
    let left_out: Vec<&str> =
        cloud.left_out.iter().filter_map(|i| cloud.rows.get(*i)).map(|r| r.label.as_str()).collect();
    html! {
        <div class="legend">
            <div class="legend__row" hidden={cloud.themes.is_empty()}>
                <span class="label">{ words::COLOURS.of(lang) }</span>
                <ul class="legend__list">
                    { for themes }
                    <li key="lainnya" class="legend__rest" hidden={cloud.themes.len() <= palette::HUES}>
                        <span class="swatch ground-none" aria-hidden="true" />{ words::OTHER_THEMES.of(lang) }
                    </li>
                </ul>
            </div>
            <p class="legend__left-out" hidden={left_out.is_empty()} data-left-out={left_out.len().to_string()}>
                <span class="label">{ words::LEFT_OUT.of(lang) }</span>{ " " }{ left_out.join(", ") }
            </p>
        </div>
    }
}
