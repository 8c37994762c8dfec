//! Composition root: the two contexts, and the frame around the view on screen.
use super::cloud::ThemesView;
use super::common::announcer;
use super::compare::compare_view;
use super::context::context_view;
use super::filters::filter_panel;
use super::frame::{active_filters, footer, masthead, tabs, words};
use super::hooks::{
    first_state, use_focus_on_change, use_media, use_page_settings, use_screen, use_store, use_url_sync,
};
use super::i18n::number;
use super::origins::origins_view;
use super::own::{self, OwnPanel};
use super::reader::articles_view;
use super::screen::Screen;
use super::store::{Corpus, Store, StoreHandle, Write};
use super::voices::voices_view;
use crate::explorer::Explorer;
use crate::state::{State, View, url};
use crate::ui::dom::{classes, html};
use std::rc::Rc;
use yew::prelude::*;

/// The page.
#[component]
pub fn App() -> Html {
    let corpus = use_memo((), |()| own::restored().unwrap_or_else(|| Rc::new(Explorer::embedded())));
    let corpus: Rc<Explorer> = (*corpus).clone();
    let first = corpus.clone();
    let store = use_reducer(move || Store { state: Rc::new(first_state(&first)), write: Write::Nothing });
    let deps = (Corpus(corpus), store.state.stop.clone());
    let corpus = use_memo(deps, |(corpus, stop)| match stop == corpus.stop() {
        true => corpus.clone(),
        false => Corpus(Rc::new(corpus.beside(stop))),
    });
    yew::html! {
        <ContextProvider<Corpus> context={(*corpus).clone()}>
            <ContextProvider<StoreHandle> context={store}>
                <Page />
            </ContextProvider<StoreHandle>>
        </ContextProvider<Corpus>>
    }
}

/// The frame around the view on screen.
#[component]
fn Page() -> Html {
    let store = use_store();
    let screen = use_screen();
    let Screen { state, corpus, dispatch, .. } = &screen;
    let view = state.view;
    use_url_sync(&store);
    let title = format!("{} · Sanding", words::tab(view).of(state.lang));
    let is_dark = use_page_settings(state, title.into());
    let is_at_sentence = view == View::Articles && state.place.is_some();
    use_focus_on_change((view, state.article.clone()), "judul", is_at_sentence);
    // Two columns of text leave no room for a third: there the filters are folded on any screen.
    let has_column = use_media("(min-width: 75em)") && view != View::Compare;
    let body = if has_column { "page__body page__body--columns" } else { "page__body" };
    html! {
        <div class="page" data-view={url::view_name(view)}>
            <a class="skip" href="#judul" onclick={skip_to_view()}>{ words::SKIP.of(state.lang) }</a>
            { masthead(&screen, is_dark) }
            { yew::html! { <OwnPanel lang={state.lang} /> } }
            { tabs(state) }
            { active_filters(state, corpus, dispatch) }
            <div class={body}>
                { filter_panel(&screen, has_column) }
                <main class="page__main" id="isi">{ view_of(&screen) }</main>
            </div>
            { footer(state.lang, corpus.is_example()) }
            { status(state, corpus) }
        </div>
    }
}

/// The view in its own element, so that nothing of one view is reused for another.
fn view_of(screen: &Screen) -> Html {
    let view = screen.state.view;
    let inner = match view {
        View::Themes => yew::html! { <ThemesView /> },
        View::Articles => articles_view(screen),
        View::Compare => compare_view(screen),
        View::Context => context_view(screen),
        View::Voices => voices_view(screen),
        View::Origins => origins_view(screen),
    };
    html! { <div key={url::view_name(view)} class={classes!("view", format!("view--{}", url::view_name(view)))}>{ inner }</div> }
}

/// Goes to the view without changing the link, which holds the state.
fn skip_to_view() -> Callback<Event> {
    Callback::from(|e: Event| {
        e.prevent_default();
        super::hooks::go_to_element("judul");
    })
}

/// Says how many reports the filters leave.
fn status(state: &State, corpus: &Corpus) -> Html {
    let summary = corpus.summary(&state.selection);
    let counts = [number(state.lang, summary.n_selected), number(state.lang, summary.n_documents)];
    let text = words::SHOWN.with(state.lang, &[&counts[0], &counts[1]]);
    announcer(&text)
}
