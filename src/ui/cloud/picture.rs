//! The cloud as a picture whose words are links. One stop for the tabulator; arrows go on from there.
use super::words;
use crate::explorer::Set;
use crate::explorer::{CloudView, CloudWord};
use crate::state::{Action, Lang, State};
use crate::ui::common::{palette, tenth, whole};
use crate::ui::dom::{classes, html};
use crate::ui::i18n::counted;
use crate::ui::screen::Screen;
use crate::ui::store::href_after;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// The picture. Words in rank order, each a link that opens its sentences. `away` are the rows that the
/// chosen term leaves nothing of.
pub fn picture(screen: &Screen, cloud: &CloudView, away: &Set<usize>) -> Html {
    let (state, lang) = (&screen.state, screen.lang);
    let last = cloud.words.len().saturating_sub(1);
    let at = screen.fleeting("cloud").min(last);
    let memory = screen.memory.clone();
    let onkeydown = Callback::from(move |e: KeyboardEvent| {
        let next = match e.key().as_str() {
            "ArrowRight" | "ArrowDown" => (at + 1).min(last),
            "ArrowLeft" | "ArrowUp" => at.saturating_sub(1),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        e.prevent_default();
        memory.set_fleeting("cloud", next);
        focus_word(next);
    });
    let view_box = ["0 0", &whole(cloud.width), &whole(cloud.height)].join(" ");
    let shown = cloud.words.iter().enumerate().map(|(i, w)| word(i, w, cloud, away, state, i == at, lang));
    html! {
        <svg class="cloud" id="cloud" viewBox={view_box} width={whole(cloud.width)}
            height={whole(cloud.height)} role="group" aria-label={words::CLOUD.of(lang)} {onkeydown}>
            <desc>{ words::CLOUD_HELP.of(lang) }</desc>
            <g>{ for shown }</g>
        </svg>
    }
}

fn word(
    i: usize,
    w: &CloudWord,
    cloud: &CloudView,
    away: &Set<usize>,
    state: &State,
    is_stop: bool,
    lang: Lang,
) -> Html {
    let Some(row) = cloud.rows.get(w.row) else { return Html::default() };
    let class = classes!(
        "cloud__word",
        palette::fill_class(row.theme).to_string(),
        away.contains(&w.row).then_some("cloud__word--away"),
        state.selection.terms.contains(&row.key).then_some("cloud__word--chosen"),
    );
    let label = [row.label.as_str(), ", ", &counted(lang, row.count, words::TIMES)].concat();
    html! {
        <a key={row.key.clone()} id={format!("kata-{i}")} class="cloud__link" data-term={row.key.clone()}
            href={href_after(state, [Action::ToggleTerm(row.key.clone())])} aria-label={label.clone()}
            tabindex={if is_stop { "0" } else { "-1" }}>
            <g aria-hidden="true">
                <title>{ label }</title>
                <rect class="cloud__box" x={tenth(w.x)} y={tenth(w.y)} width={tenth(w.width)} height={tenth(w.height)} />
                <text {class} x={tenth(w.x)} y={tenth(w.baseline)} font-size={tenth(w.font_size)}>{ &row.label }</text>
            </g>
        </a>
    }
}

fn focus_word(i: usize) {
    let word = document().get_element_by_id(&format!("kata-{i}"));
    if let Some(word) = word.and_then(|w| w.dyn_into::<web_sys::SvgElement>().ok()) {
        word.focus().ok();
    }
}
