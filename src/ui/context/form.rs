//! What is looked for: the field, and rows of choices.
use super::words;
use crate::explorer::Mode;
use crate::state::{Action, Lang, State};
use crate::ui::dom::html;
use crate::ui::i18n::{Text, number};
use crate::ui::screen::{Screen, value_of};
use crate::ui::store::href_after;
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use web_sys::Event;
use yew::{AttrValue, Callback, Html};

/// How long typing rests before it is searched, in milliseconds.
const PAUSE: u32 = 150;

/// How a pattern may be meant: the mode, its name, what may be typed.
const MODES: [(Mode, Text, Text); 4] = [
    (Mode::Words, words::WORDS, words::HINT),
    (Mode::Start, words::START, words::HINT_START),
    (Mode::Near, words::NEAR, words::HINT_NEAR),
    (Mode::Expression, words::REGEX, words::HINT_REGEX),
];

/// Distances that can be chosen, in words.
const DISTANCES: [usize; 6] = [1, 2, 3, 5, 10, 15];

/// The field, how it is meant, and whether capitals matter. Searches as the reader types, after a pause.
pub fn form(screen: &Screen, is_wrong: bool) -> Html {
    let state = &screen.state;
    let (typed, oninput) = typing(screen);
    let oncase = screen.act(Action::SetCaseSensitive(!state.search.is_case_sensitive));
    let (lang, search) = (state.lang, &state.search);
    let hint = MODES.iter().find(|(mode, ..)| *mode == search.mode).map_or("", |(.., hint)| hint.of(lang));
    let is_regex = search.mode == Mode::Expression;
    let class = if is_regex { "ctx-form__pattern ctx-form__pattern--regex" } else { "ctx-form__pattern" };
    let modes = MODES.map(|(mode, name, _)| Choice {
        caption: name.of(lang).to_owned(),
        href: href_after(state, [Action::SetMode(mode)]),
        is_now: mode == search.mode,
    });
    html! {
        <div class="ctx-form">
            <div class="ctx-form__field">
                <label for="context-pattern" class="label">{ words::PATTERN.of(lang) }</label>
                <input type="search" id="context-pattern" {class}
                    autocomplete="off" autocapitalize="off" spellcheck="false" value={typed} {oninput}
                    aria-describedby="context-hint context-error" aria-invalid={is_wrong.to_string()} />
                <p id="context-hint" class="ctx-form__hint">{ hint }</p>
            </div>
            <div class="ctx-form__choices">
                { choices("context-mode", words::MODE.of(lang), &modes) }
                <div hidden={search.mode != Mode::Near}>{ distances(state) }</div>
                <label class="tick"><input type="checkbox" id="context-case" checked={search.is_case_sensitive} onchange={oncase} /><span>{ words::CASE.of(lang) }</span></label>
            </div>
        </div>
    }
}

/// How near is near.
pub fn distances(state: &State) -> Html {
    let lang = state.lang;
    let all = DISTANCES.map(|n| Choice {
        caption: number(lang, n),
        href: href_after(state, [Action::SetDistance(n)]),
        is_now: n == state.search.distance,
    });
    choices("context-distance", words::DISTANCE.of(lang), &all)
}

/// One of several choices: a link to the page as it would be.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What it is called.
    pub caption: String,
    /// Where it leads.
    pub href: AttrValue,
    /// Whether it is chosen.
    pub is_now: bool,
}

/// A row of choices behind its label.
pub fn choices(id: &'static str, label: &str, all: &[Choice]) -> Html {
    let link = |(i, choice): (usize, &Choice)| {
        let current = choice.is_now.then_some("true");
        html! { <a key={i} class="choice" href={choice.href.clone()} aria-current={current}>{ &choice.caption }</a> }
    };
    html! {
        <div class="choices" {id} role="group" aria-label={label.to_owned()}>
            <span class="label" aria-hidden="true">{ label }</span>
            { for all.iter().enumerate().map(link) }
        </div>
    }
}

/// What stands in the field, and what typing does.
fn typing(screen: &Screen) -> (String, Callback<Event>) {
    let typed = screen.typed("context pattern", &screen.state.search.pattern);
    let text = typed.text();
    let waiting = screen.made("context waiting", String::new(), || RefCell::new(None::<Timeout>));
    let dispatch = screen.dispatch.clone();
    let oninput = move |event: Event| {
        let value = value_of(&event).unwrap_or_default();
        typed.follow(&value);
        let (typed, dispatch) = (typed.clone(), dispatch.clone());
        let timeout = Timeout::new(PAUSE, move || {
            typed.sends(&value);
            dispatch.emit(Action::SetPattern(value));
        });
        waiting.replace(Some(timeout));
    };
    (text, Callback::from(oninput))
}

/// The orders of the lines as choices.
pub fn orders(state: &State) -> Html {
    use crate::explorer::SortBy;
    let lang: Lang = state.lang;
    let all = [
        (SortBy::Place, words::SORT_PLACE),
        (SortBy::Left, words::SORT_LEFT),
        (SortBy::Right, words::SORT_RIGHT),
    ];
    let all = all.map(|(by, name)| Choice {
        caption: name.of(lang).to_owned(),
        href: href_after(state, [Action::SetSort(by)]),
        is_now: by == state.sort,
    });
    choices("context-sort", words::SORT.of(lang), &all)
}
