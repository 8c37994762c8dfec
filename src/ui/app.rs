//! Composition root: the one component, and the frame around the view on screen.
use super::cloud::themes_view;
use super::common::announcer;
use super::compare::compare_view;
use super::context::context_view;
use super::filters::filter_panel;
use super::frame::{active_filters, footer, masthead, tabs, words};
use super::help::{help, is_due, open_at_term, sheet_head, sheet_source, tour};
use super::hooks::{
    DARK, WIDE, after_paint, first_state, focus_at_top, holds, leave_focus, media, page_settings, write_link,
};
use super::i18n::number;
use super::origins::origins_view;
use super::own::{self, OwnPanel};
use super::reader::articles_view;
use super::screen::{FRAME_ALONE, Memory, NO_NOTES, OPENED, PAPER, PICTURE_ALONE, REST, Screen};
use super::store::{Corpus, Write};
use super::voices::voices_view;
use crate::state::{Action, State, View, reduce, url};
use crate::ui::dom::html;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use js_sys::Date;
use std::rc::Rc;
use web_sys::EventTarget;
use yew::prelude::*;

/// The page: what the reader chose, the reports, and what lasts from one drawing to the next.
pub struct App {
    state: Rc<State>,
    /// The reports as they were read.
    read: Corpus,
    /// The same with the words left out that the reader chose.
    corpus: Corpus,
    dispatch: Callback<Action>,
    memory: Rc<Memory>,
    /// Whether the reader came to another view or report that is not drawn yet.
    has_moved: bool,
    search: Search,
    /// The link, when it waits for the end of typing.
    writing: Option<Timeout>,
    _listeners: Vec<EventListener>,
}

/// Whether what the view hangs on is being looked for, a little in each task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Search {
    /// All is found.
    Done,
    /// What was on screen stays meanwhile.
    Quiet,
    /// It takes so long that a line says so.
    Told,
}

/// What the page is told.
#[derive(Debug)]
pub enum Message {
    /// The reader did something.
    Act(Action),
    /// The reader followed a link or went back.
    Follow,
    /// Something else than the state is new.
    Draw,
    /// The next part of a search is due.
    Seek,
    /// What is looked for takes so long that the reader is to be told.
    Wait,
}

/// How long what was on screen may stay while the next view is made, in milliseconds.
const AT_ONCE: u32 = 100;
/// How long one part of a search takes, in milliseconds.
const PART: f64 = 6.0;

impl Component for App {
    type Message = Message;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link();
        let read = Corpus(own::read());
        let state = first_state(&read);
        let memory = Rc::<Memory>::default();
        memory.set_fleeting(REST, FRAME_ALONE);
        if is_due() {
            memory.set_fleeting("tur", 1);
        }
        let search = match state.view {
            View::Compare | View::Origins => begin_search(ctx),
            View::Articles if state.article.is_some() => begin_search(ctx),
            _ => Search::Done,
        };
        let redraw = link.callback(|()| Message::Draw);
        memory.set_redraw(redraw.clone());
        let mut listeners = listeners(&link.callback(|()| Message::Follow), &redraw);
        listeners.extend([("beforeprint", 1), ("afterprint", 0)].map(|(name, is_paper)| {
            let memory = memory.clone();
            EventListener::new(&window(), name, move |_| memory.set_fleeting(PAPER, is_paper))
        }));
        Self {
            corpus: counted_without(&read, &state),
            read,
            state: Rc::new(state),
            dispatch: link.callback(Message::Act),
            memory,
            has_moved: false,
            search,
            writing: None,
            _listeners: listeners,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let action = match message {
            Message::Draw => return true,
            Message::Seek => return self.seek(ctx),
            Message::Wait if self.search == Search::Quiet => {
                self.search = Search::Told;
                return true;
            }
            Message::Wait => return false,
            Message::Follow => Action::Replace(Box::new(first_state(&self.corpus))),
            Message::Act(action) => action,
        };
        let write = Write::of(&action);
        let Some(next) = reduce(&self.state, action) else { return false };
        self.writing = write_link(&next, write);
        if (next.view, &next.article) != (self.state.view, &self.state.article) {
            self.has_moved = true;
            self.memory.moves();
            leave_focus();
        }
        if next.stop != *self.corpus.stop() {
            self.corpus = counted_without(&self.read, &next);
        }
        self.state = Rc::new(next);
        // A search that goes on finds out by itself that another is wanted.
        if self.search == Search::Done && self.seek_some() {
            self.search = begin_search(ctx);
        }
        self.search != Search::Quiet
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        self.memory.draws(self.state.view, &self.corpus);
        let screen = Screen {
            lang: self.state.lang,
            state: self.state.clone(),
            corpus: self.corpus.clone(),
            dispatch: self.dispatch.clone(),
            memory: self.memory.clone(),
        };
        page(&screen, self.search)
    }

    fn destroy(&mut self, _ctx: &Context<Self>) {
        // The memory of an instance goes as a whole. Taking thousands of reports apart first, piece by
        // piece, would only stop the page.
        std::mem::forget((self.read.clone(), self.corpus.clone()));
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _is_first: bool) {
        self.memory.do_due();
        let is_at_sentence = self.state.view == View::Articles && self.state.place.is_some();
        if self.search == Search::Done && std::mem::take(&mut self.has_moved) && !is_at_sentence {
            focus_at_top("judul");
        }
    }
}

impl App {
    /// The next part of a search; whether the page is to be drawn, since it was the last.
    fn seek(&mut self, ctx: &Context<Self>) -> bool {
        if self.seek_some() {
            send_after(ctx, 0, Message::Seek);
            return false;
        }
        self.search = Search::Done;
        true
    }

    /// Looks for what a comparison or the descent of the reports hangs on; whether more is left after a
    /// few milliseconds.
    fn seek_some(&self) -> bool {
        let began = Date::now();
        while seek_part(&self.state, &self.corpus) {
            if PART < Date::now() - began {
                return true;
            }
        }
        false
    }
}

fn begin_search(ctx: &Context<App>) -> Search {
    send_after(ctx, 0, Message::Seek);
    send_after(ctx, AT_ONCE, Message::Wait);
    Search::Quiet
}

/// Sends a message in another task.
fn send_after(ctx: &Context<App>, milliseconds: u32, message: Message) {
    let link = ctx.link().clone();
    Timeout::new(milliseconds, move || link.send_message(message)).forget();
}

/// The reports with the words left out of all counts that the reader chose.
fn counted_without(read: &Corpus, state: &State) -> Corpus {
    match state.stop == *read.stop() {
        true => read.clone(),
        false => Corpus(Rc::new(read.beside(&state.stop))),
    }
}

/// What the page follows besides the reader: the link, and what the window is.
fn listeners(follow: &Callback<()>, draw: &Callback<()>) -> Vec<EventListener> {
    let listener = |target: &EventTarget, name: &'static str, callback: &Callback<()>| {
        let callback = callback.clone();
        EventListener::new(target, name, move |_| callback.emit(()))
    };
    let mut out = vec![listener(&window(), "hashchange", follow), listener(&window(), "popstate", follow)];
    out.extend([DARK, WIDE].into_iter().filter_map(media).map(|list| listener(&list, "change", draw)));
    out
}

/// The frame around the view on screen.
fn page(screen: &Screen, search: Search) -> Html {
    let Screen { state, corpus, dispatch, .. } = screen;
    let view = state.view;
    let title = [words::tab(view).of(state.lang), " · Sanding"].concat();
    let is_dark = page_settings(screen, title);
    // Two columns of text leave no room for a third: there the filters are folded on any screen.
    let has_column = holds(WIDE) && view != View::Compare;
    let rest = rest(screen, search);
    let main = match (rest < FRAME_ALONE, search) {
        (true, Search::Done) => view_of(screen),
        (false, Search::Done | Search::Quiet) => Html::default(),
        _ => html! { <p role="status" class="view-head__lede busy">{ words::SEEKING.of(state.lang) }</p> },
    };
    let body = if has_column { "page__body page__body--columns" } else { "page__body" };
    html! {
        <div class="page" data-view={url::view_name(view)} data-tour={screen.fleeting("tur")} onclick={open_at_term(&screen.memory)}>
            { sheet_head(state.lang) }
            <a class="skip" href="#judul" onclick={skip_to_view()}>{ words::SKIP.of(state.lang) }</a>
            { masthead(screen, is_dark) }
            { yew::html! { <OwnPanel lang={state.lang} /> } }
            { own::missing(state, corpus) }
            { tabs(state) }
            { active_filters(state, corpus, dispatch) }
            { tour(screen) }
            <div class={body}>
                { filter_panel(screen, has_column) }
                <main class="page__main" id="isi">{ main }</main>
            </div>
            { if screen.has_all() { html! { <>{ sheet_source(state) }{ footer(state.lang, corpus.is_example()) }</> } } else { Html::default() } }
            { help(screen) }
            { status(state, corpus) }
        </div>
    }
}

/// How much of the page is not drawn yet: the frame comes first, then the picture of the view, and once
/// the reader sees it the rest, in a task each, so that the reader's hand is not stopped by all at once.
/// A view the reader came to is drawn so, too, in the frame that stands.
fn rest(screen: &Screen, search: Search) -> usize {
    let (rest, memory, view) = (screen.fleeting(REST), screen.memory.clone(), screen.state.view);
    if rest > 0 && search == Search::Done {
        let is_opened = screen.is_open(OPENED);
        screen.on_new(REST, ["", "1", "2", "3", "4"][rest.min(FRAME_ALONE)], move || {
            let next = move || {
                if memory.fleeting(REST) == rest {
                    memory.set_fleeting(REST, if is_opened && rest == NO_NOTES { 0 } else { rest - 1 });
                }
            };
            match (rest, view) {
                _ if is_opened => after_paint(next),
                (PICTURE_ALONE, _) | (NO_NOTES, View::Themes) => after_paint(next),
                _ => drop(Timeout::new(0, next).forget()),
            }
        });
    }
    rest
}

/// The smallest part of a search for what the view hangs on; whether there was one.
fn seek_part(state: &State, corpus: &Corpus) -> bool {
    let looked_at = match state.view {
        View::Compare | View::Origins if corpus.seek_pair() => return true,
        View::Compare => {
            let pair = corpus.pair_named(state.left.as_deref(), state.right.as_deref());
            if let Some((left, _)) = pair.filter(|_| state.is_against) {
                return corpus.seek_against(left);
            }
            pair.map_or_else(Vec::new, |(left, right)| vec![left, right])
        }
        View::Origins => corpus.looked_at(&state.selection),
        _ => {
            let open = state.article.as_deref().and_then(|key| corpus.by_key(key));
            return open.is_some_and(|id| state.view == View::Articles && corpus.seek_spin(id));
        }
    };
    looked_at.into_iter().any(|id| corpus.seek_spin(id))
}

/// The view in its own element, so that nothing of one view is reused for another.
fn view_of(screen: &Screen) -> Html {
    let view = screen.state.view;
    let inner = match view {
        View::Themes => themes_view(screen),
        View::Articles => articles_view(screen),
        View::Compare => compare_view(screen),
        View::Context => context_view(screen),
        View::Voices => voices_view(screen),
        View::Origins => origins_view(screen),
    };
    html! { <div key={url::view_name(view)} class={["view view--", url::view_name(view)].concat()}>{ inner }</div> }
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
    let counts = [corpus.select(&state.selection), corpus.all()].map(|of| number(state.lang, of.len()));
    let text = words::SHOWN.with(state.lang, &[&counts[0], &counts[1]]);
    announcer(&text)
}
