//! The row of active filters: always there when anything is narrowed.
use super::words;
use crate::explorer::{FacetKind, Selection};
use crate::state::{Action, Lang, State};
use crate::ui::common::chip;
use crate::ui::dom::html;
use crate::ui::hooks::keep_focus_on;
use crate::ui::i18n::{Text, day_short, number};
use crate::ui::store::Corpus;
use yew::prelude::*;

/// One filter: what kind, what is chosen, what takes it off.
struct Active {
    kind: Text,
    label: String,
    removal: Action,
}

/// Chips, how many reports are left, and a button that takes all off.
pub fn active_filters(state: &State, corpus: &Corpus, dispatch: &Callback<Action>) -> Html {
    let lang = state.lang;
    let shown = [corpus.select(&state.selection), corpus.all()].map(|of| number(lang, of.len()));
    let onclear = dispatch.reform(|_: Event| {
        keep_focus_on("judul");
        Action::ClearSelection
    });
    let chips = all(&state.selection, corpus, lang).into_iter().map(|filter| {
        let key = format!("{}={}", filter.kind.id, filter.label);
        let onremove = dispatch.reform(move |_: Event| {
            keep_focus_on("judul");
            filter.removal.clone()
        });
        html! {
            <li {key}>
                { chip(filter.kind.of(lang), &filter.label, words::REMOVE.of(lang), onremove) }
            </li>
        }
    });
    html! {
        <section class="active" id="saringan-aktif" aria-label={words::ACTIVE.of(lang)} hidden={state.selection.is_empty()}>
            <p class="active__label">
                <span>{ words::ACTIVE.of(lang) }</span>{ " " }
                <strong class="active__count">{ words::SHOWN.with(lang, &[&shown[0], &shown[1]]) }</strong>
            </p>
            <ul class="active__list">{ for chips }</ul>
            <button type="button" class="tool active__clear" onclick={onclear}>{ words::CLEAR.of(lang) }</button>
        </section>
    }
}

fn all(selection: &Selection, corpus: &Corpus, lang: Lang) -> Vec<Active> {
    let mut out = Vec::new();
    for kind in FacetKind::ALL {
        out.extend(selection.set(kind).iter().map(|value| Active {
            kind: words::facet(kind),
            label: words::facet_value(kind, value, lang).to_owned(),
            removal: Action::ToggleFacet(kind, value.clone()),
        }));
    }
    out.extend(selection.terms.iter().map(|key| {
        let label = corpus.term_label(key);
        let label = if label.is_empty() { key.clone() } else { label };
        Active { kind: words::TERM, label, removal: Action::ToggleTerm(key.clone()) }
    }));
    out.extend(selection.from.iter().map(|day| Active {
        kind: words::FROM,
        label: day_short(lang, day),
        removal: Action::SetDays(None, selection.to.clone()),
    }));
    out.extend(selection.to.iter().map(|day| Active {
        kind: words::UNTIL,
        label: day_short(lang, day),
        removal: Action::SetDays(selection.from.clone(), None),
    }));
    out
}
