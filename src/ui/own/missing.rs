//! What a link needs that is not in this page.
use super::words;
use crate::state::State;
use crate::ui::dom::html;
use crate::ui::store::Corpus;
use yew::prelude::*;

/// Names the reports of the link that this page does not have. They are somebody's own: a link never
/// carries texts. Once their files are added, the link shows what it was made for.
pub fn missing(state: &State, corpus: &Corpus) -> Html {
    let named = [&state.article, &state.left, &state.right];
    let mut names: Vec<&str> =
        named.into_iter().flatten().map(String::as_str).filter(|key| corpus.by_key(key).is_none()).collect();
    names.dedup();
    let said = words::MISSING.with(state.lang, &[&names.join(", ")]);
    html! { <p class="own-missing" role="status" hidden={names.is_empty()}>{ if names.is_empty() { String::new() } else { said } }</p> }
}
