//! How two reports are related: a careful sentence, its reasons, how sure.
use super::evidence::evidence;
use super::{Names, sayings, words};
use crate::explorer::Lineage;
use crate::state::Lang;
use crate::ui::dom::html;
use yew::prelude::*;

/// The sentence first, then what points to it.
pub fn verdict_note(lang: Lang, lineage: &Lineage, names: &Names) -> Html {
    html! {
        <section class="cmp-verdict" data-verdict={sayings::verdict_code(lineage.verdict)}>
            <h3 class="visually-hidden">{ words::VERDICT.of(lang) }</h3>
            <p class="cmp-verdict__says">
                <strong>{ sayings::lineage(lang, names, lineage) }</strong>{ " " }
                <span class="cmp-verdict__sure">{ sayings::confidence(lineage.confidence).of(lang) }</span>
            </p>
            <ul class="cmp-verdict__why" aria-label={words::EVIDENCE.of(lang)}>
                { for lineage.evidence.iter().enumerate().map(|(i, e)| html! { <li key={i}>{ evidence(lang, e) }</li> }) }
            </ul>
        </section>
    }
}
