//! The head of the page: name, figures, search, tools.
use super::search_box::SearchBox;
use super::words;
use crate::explorer::{Selection, Summary};
use crate::state::{Action, Lang, Scheme};
use crate::ui::dom::html;
use crate::ui::hooks::{copy_text, use_corpus, use_dispatch, use_store};
use crate::ui::i18n::{counted, year_span};
use crate::ui::own;
use gloo::utils::window;
use yew::prelude::*;

/// What the masthead cannot know from the state.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Whether the page is dark now.
    pub is_dark: bool,
}

/// Name, figures, search and tools.
#[component]
pub fn Masthead(props: &Props) -> Html {
    let state = use_store().state.clone();
    let corpus = use_corpus();
    let dispatch = use_dispatch();
    let summary = use_memo(corpus, |corpus| corpus.summary(&Selection::default()));
    html! {
        <header class="masthead">
            <div class="masthead__name">
                <h1 class="masthead__title">{ "Sanding" }</h1>
                <p class="masthead__tagline">{ words::TAGLINE.of(state.lang) }</p>
            </div>
            <p class="masthead__figures" id="angka">{ figures(&summary, state.lang) }</p>
            <div class="masthead__tools">
                { yew::html! { <SearchBox lang={state.lang} pattern={state.search.pattern.clone()} /> } }
                { tools(state.lang, props.is_dark, &dispatch) }
            </div>
        </header>
    }
}

fn figures(summary: &Summary, lang: Lang) -> String {
    let mut parts = vec![
        counted(lang, summary.n_documents, words::REPORTS),
        counted(lang, summary.n_outlets, words::OUTLETS),
    ];
    parts.extend(year_span(summary.first_year.as_deref(), summary.last_year.as_deref()));
    parts.join(" · ")
}

/// Language, light or dark, link, print.
fn tools(lang: Lang, is_dark: bool, dispatch: &Callback<Action>) -> Html {
    let scheme = if is_dark { Scheme::Light } else { Scheme::Dark };
    let onscheme = dispatch.reform(move |_: MouseEvent| Action::SetScheme(scheme));
    let onprint = Callback::from(|_: MouseEvent| {
        window().print().ok();
    });
    let onown = Callback::from(|_: MouseEvent| own::order("open"));
    let languages =
        [(Lang::Id, "id", "Indonesia"), (Lang::En, "en", "English")].map(|(value, code, name)| {
            let onclick = dispatch.reform(move |_: MouseEvent| Action::SetLang(value));
            html! {
                <button key={code} type="button" class="tool" lang={code} data-lang={code}
                    aria-pressed={(lang == value).to_string()} {onclick}>{ name }</button>
            }
        });
    html! {
        <div class="tools" role="group" aria-label={words::TOOLS.of(lang)}>
            <span class="tools__pair" role="group" aria-label={words::LANGUAGE.of(lang)}>{ for languages }</span>
            <button type="button" class="tool" data-tool="warna" onclick={onscheme}>
                { if is_dark { words::LIGHTEN.of(lang) } else { words::DARKEN.of(lang) } }
            </button>
            { yew::html! { <Share {lang} /> } }
            <button type="button" class="tool" data-tool="cetak" onclick={onprint}>{ words::PRINT.of(lang) }</button>
            <button type="button" class="tool" data-tool="artikel" onclick={onown}>{ own::OPEN.of(lang) }</button>
        </div>
    }
}

/// The language.
#[derive(Properties, PartialEq)]
struct ShareProps {
    lang: Lang,
}

/// Copies the link to what is on screen, and says whether it could.
#[component]
fn Share(props: &ShareProps) -> Html {
    let said = use_state(|| None::<bool>);
    let onclick = {
        let said = said.setter();
        use_callback((), move |_: MouseEvent, ()| {
            let said = said.clone();
            copy_text(window().location().href().unwrap_or_default(), move |done| said.set(Some(done)));
        })
    };
    let onblur = {
        let said = said.setter();
        use_callback((), move |_: FocusEvent, ()| said.set(None))
    };
    let label = match *said {
        None => words::SHARE,
        Some(true) => words::SHARED,
        Some(false) => words::NOT_SHARED,
    };
    html! {
        <button type="button" class="tool" data-tool="bagikan" aria-live="polite" {onclick} {onblur}>
            { label.of(props.lang) }
        </button>
    }
}
