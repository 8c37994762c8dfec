//! What is looked for: the field, its switches, the order.
use super::words;
use crate::explorer::{Search, SortBy};
use crate::state::{Action, Lang};
use crate::ui::dom::html;
use crate::ui::hooks::use_dispatch;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How long typing rests before it is searched, in milliseconds.
const PAUSE: u32 = 150;

/// What the reader chose.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language.
    pub lang: Lang,
    /// What is looked for.
    pub search: Search,
    /// The order of the lines.
    pub sort: SortBy,
    /// Whether the pattern is wrong.
    pub is_wrong: bool,
}

/// Searches as the reader types, after a pause.
#[component]
pub fn PatternForm(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let Props { lang, search, sort, is_wrong } = props;
    let lang = *lang;
    let (typed, oninput) = use_typed(&search.pattern, &dispatch);
    let (caption, hint) = match search.is_regex {
        true => (words::PATTERN_REGEX, words::HINT_REGEX),
        false => (words::PATTERN, words::HINT),
    };
    let switch = |id: &'static str, caption: &'static str, checked: bool, action: Action| {
        let dispatch = dispatch.clone();
        let onchange = Callback::from(move |_: Event| dispatch.emit(action.clone()));
        html! { <label class="tick"><input type="checkbox" {id} {checked} {onchange} /><span>{ caption }</span></label> }
    };
    html! {
        <div class="ctx-form">
            <div class="ctx-form__field">
                <label for="context-pattern" class="label">{ caption.of(lang) }</label>
                <input type="search" id="context-pattern" class={classes!("ctx-form__pattern", search.is_regex.then_some("ctx-form__pattern--regex"))}
                    autocomplete="off" autocapitalize="off" spellcheck="false" value={typed} {oninput}
                    aria-describedby="context-hint context-error" aria-invalid={is_wrong.to_string()} />
                <p id="context-hint" class="ctx-form__hint">{ hint.of(lang) }</p>
            </div>
            <div class="ctx-form__switches">
                { switch("context-regex", words::REGEX.of(lang), search.is_regex, Action::SetRegex(!search.is_regex)) }
                { switch("context-case", words::CASE.of(lang), search.is_case_sensitive, Action::SetCaseSensitive(!search.is_case_sensitive)) }
            </div>
            <fieldset class="ctx-form__sort">
                <legend class="label">{ words::SORT.of(lang) }</legend>
                <div class="ctx-form__orders">
                    { for [SortBy::Place, SortBy::Left, SortBy::Right].map(|by| order(lang, &dispatch, *sort, by)) }
                </div>
            </fieldset>
        </div>
    }
}

/// What stands in the field, and what typing does. The field follows the state when it was changed
/// from elsewhere, never while its own typing is on the way.
#[hook]
fn use_typed(pattern: &str, dispatch: &Callback<Action>) -> (AttrValue, Callback<InputEvent>) {
    let typed = use_state(|| AttrValue::from(pattern.to_owned()));
    let sent = use_mut_ref(|| pattern.to_owned());
    let waiting = use_mut_ref(|| None::<Timeout>);
    {
        let (typed, sent) = (typed.clone(), sent.clone());
        use_effect_with(pattern.to_owned(), move |pattern| {
            if *sent.borrow() != *pattern {
                sent.replace(pattern.clone());
                typed.set(pattern.clone().into());
            }
        });
    }
    let oninput = {
        let (typed, dispatch) = (typed.setter(), dispatch.clone());
        Callback::from(move |event: InputEvent| {
            let Some(field) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else {
                return;
            };
            let value = field.value();
            typed.set(value.clone().into());
            let (sent, dispatch) = (sent.clone(), dispatch.clone());
            let timeout = Timeout::new(PAUSE, move || {
                sent.replace(value.clone());
                dispatch.emit(Action::SetPattern(value));
            });
            waiting.replace(Some(timeout));
        })
    };
    ((*typed).clone(), oninput)
}

fn order(lang: Lang, dispatch: &Callback<Action>, chosen: SortBy, by: SortBy) -> Html {
    let (code, caption) = match by {
        SortBy::Place => ("place", words::SORT_PLACE),
        SortBy::Left => ("left", words::SORT_LEFT),
        SortBy::Right => ("right", words::SORT_RIGHT),
    };
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |_: Event| dispatch.emit(Action::SetSort(by)));
    html! {
        <label key={code} class="tick">
            <input type="radio" name="context-sort" checked={chosen == by} {onchange} data-sort={code} />
            <span>{ caption.of(lang) }</span>
        </label>
    }
}
