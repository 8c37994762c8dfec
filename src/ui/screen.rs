//! What every view draws from: the choices, the corpus, and a memory that lasts from one drawing of
//! the page to the next.
//!
//! Views are plain functions of it. What would be a hook in a component is a named entry of the
//! memory: slow findings ([`Screen::made`]), what is open or chosen for the moment
//! ([`Screen::fleeting`]), what is to happen to the page when it is drawn ([`Screen::on_new`]).
use super::hooks::after_paint;
use super::store::Corpus;
use super::typed::Typed;
use crate::explorer::Selection;
use crate::state::{Action, Lang, State, View};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};
use yew::Callback;

/// What every view draws from.
#[derive(Clone)]
pub struct Screen {
    /// What the reader chose.
    pub state: Rc<State>,
    /// The reports.
    pub corpus: Corpus,
    /// The language.
    pub lang: Lang,
    /// Takes what the reader does.
    pub dispatch: Callback<Action>,
    /// What lasts from one drawing to the next.
    pub memory: Rc<Memory>,
}

/// The name under which is kept how much of the page is not drawn yet.
pub const REST: &str = "rest";
/// So much that the frame alone is drawn.
pub const FRAME_ALONE: usize = 4;
/// So much that the view has nothing but its picture.
pub const PICTURE_ALONE: usize = 3;
/// So much that the view has its picture and the list beside it.
pub const NO_NOTES: usize = 2;
/// The name under which is kept that all of the page was drawn before the reader went to another view.
pub const OPENED: &str = "opened";
/// Cards or pairs that one task adds to a list.
pub const AT_ONCE: usize = 12;
/// Rows that a list shows on paper beyond its first: more would be a book, and slow to draw.
const ON_PAPER: usize = 500;

/// A finding: its name, what it was found for, and what was found.
type Made = (&'static str, String, Rc<dyn Any>);

/// The fleeting number that is not 0 while the page is printed: what is cut on screen is whole on paper.
pub const PAPER: &str = "paper";

/// What lasts from one drawing to the next.
#[derive(Default)]
pub struct Memory {
    made: RefCell<Vec<Made>>,
    fleeting: RefCell<Vec<(String, usize)>>,
    /// What was new last, by name; forgotten when the reader goes to another view.
    seen: RefCell<Vec<(&'static str, String)>>,
    due: RefCell<Vec<Box<dyn FnOnce()>>>,
    typed: RefCell<Vec<(&'static str, Rc<Typed>)>>,
    held: RefCell<Vec<(&'static str, Box<dyn Any>)>>,
    selections: RefCell<Vec<Selection>>,
    /// What was drawn last.
    drawn: RefCell<Option<(View, Corpus)>>,
    /// Draws the page anew.
    redraw: RefCell<Option<Callback<()>>>,
}

impl Memory {
    /// Says how the page is drawn anew.
    pub fn set_redraw(&self, redraw: Callback<()>) {
        self.redraw.replace(Some(redraw));
    }

    /// What is drawn now. For another view, what its elements need is done again; of another corpus,
    /// everything is found anew.
    pub fn draws(&self, view: View, corpus: &Corpus) {
        let last = self.drawn.replace(Some((view, corpus.clone())));
        let (last_view, last_corpus) = last.unzip();
        if last_view != Some(view) {
            self.seen.borrow_mut().clear();
        }
        if last_corpus.as_ref() != Some(corpus) {
            self.made.borrow_mut().clear();
        }
    }

    /// Does what was to be done once the page is drawn.
    pub fn do_due(&self) {
        let due = self.due.take();
        due.into_iter().for_each(|act| act());
    }

    /// Has something done once the page is drawn.
    pub fn after(&self, act: Box<dyn FnOnce()>) {
        self.due.borrow_mut().push(act);
    }

    /// A number kept for the moment; 0 at first.
    pub fn fleeting(&self, name: &str) -> usize {
        self.fleeting.borrow().iter().find(|(n, _)| n == name).map_or(0, |(_, value)| *value)
    }

    /// Keeps a number, and draws the page anew when it is another.
    pub fn set_fleeting(&self, name: &str, value: usize) {
        if self.fleeting(name) != value {
            self.keep_fleeting(name, value);
            self.draw_anew();
        }
    }

    /// Keeps a number.
    pub fn keep_fleeting(&self, name: &str, value: usize) {
        let mut kept = self.fleeting.borrow_mut();
        kept.retain(|(n, _)| n != name);
        kept.push((name.to_owned(), value));
    }

    /// The reader went to another view or report: it is drawn in parts, as the first was.
    pub fn moves(&self) {
        if self.fleeting(REST) == 0 {
            self.keep_fleeting(OPENED, 1);
        }
        self.keep_fleeting(REST, PICTURE_ALONE);
    }

    /// Keeps what must not be dropped, until another is kept under the same name.
    pub fn hold(&self, name: &'static str, what: Box<dyn Any>) {
        let mut held = self.held.borrow_mut();
        held.retain(|(n, _)| *n != name);
        held.push((name, what));
    }

    /// Draws the page anew.
    pub fn draw_anew(&self) {
        let redraw = self.redraw.borrow().clone();
        if let Some(redraw) = redraw {
            redraw.emit(());
        }
    }

    fn made(&self, name: &str, of: &str) -> Option<Rc<dyn Any>> {
        self.made.borrow().iter().find(|(n, o, _)| *n == name && o == of).map(|(.., made)| made.clone())
    }

    fn keep_made(&self, name: &'static str, of: String, made: Rc<dyn Any>) {
        let mut all = self.made.borrow_mut();
        all.retain(|(n, ..)| *n != name);
        all.push((name, of, made));
    }

    fn typed(&self, name: &'static str) -> Rc<Typed> {
        let mut all = self.typed.borrow_mut();
        let place = all.iter().position(|(n, _)| *n == name).unwrap_or_else(|| {
            all.push((name, Rc::default()));
            all.len() - 1
        });
        all[place].1.clone()
    }

    /// Whether this is another text under this name than last.
    pub fn is_new(&self, name: &'static str, text: &str) -> bool {
        let mut seen = self.seen.borrow_mut();
        if seen.iter().any(|(n, t)| *n == name && t == text) {
            return false;
        }
        seen.retain(|(n, _)| *n != name);
        seen.push((name, text.to_owned()));
        true
    }
}

impl Screen {
    /// What `make` finds, kept under its name until `of`, all that it depends on, is another text.
    pub fn made<T: 'static>(&self, name: &'static str, of: String, make: impl FnOnce() -> T) -> Rc<T> {
        if let Some(found) = self.memory.made(name, &of).and_then(|m| m.downcast::<T>().ok()) {
            return found;
        }
        let made = Rc::new(make());
        self.memory.keep_made(name, of, made.clone());
        made
    }

    /// The speakers that can have a look of their own, most words first: a speaker's place gives the
    /// same colour and line style in every report.
    pub fn voice_order(&self) -> Rc<Vec<String>> {
        self.corpus.loudest()
    }

    /// What was narrowed to, as a short text: what a finding depends on.
    pub fn narrowed(&self) -> String {
        self.narrowing(&self.state.selection)
    }

    /// The same for any selection.
    pub fn narrowing(&self, selection: &Selection) -> String {
        let mut known = self.memory.selections.borrow_mut();
        let place = known.iter().position(|s| s == selection).unwrap_or_else(|| {
            known.push(selection.clone());
            known.len() - 1
        });
        place.to_string()
    }

    /// What stands in a field that the reader types in; `now` is what the state has.
    pub fn typed(&self, name: &'static str, now: &str) -> Rc<Typed> {
        let typed = self.memory.typed(name);
        typed.sent(now);
        typed
    }

    /// A number kept for the moment; 0 at first. Not in the link.
    pub fn fleeting(&self, name: &str) -> usize {
        self.memory.fleeting(name)
    }

    /// Whether the view is drawn with the list beside its picture.
    pub fn has_list(&self) -> bool {
        self.fleeting(REST) < PICTURE_ALONE
    }

    /// Whether the view is drawn with all that the first picture can do without.
    pub fn has_whole_view(&self) -> bool {
        self.fleeting(REST) < NO_NOTES
    }

    /// Whether all of the page around the view is drawn.
    pub fn has_all(&self) -> bool {
        self.fleeting(REST) == 0 || self.is_open(OPENED)
    }

    /// Whether what is named is open.
    pub fn is_open(&self, name: &str) -> bool {
        self.fleeting(name) != 0
    }

    /// How much the reader added to what a list shows at first; on paper as much as is of use there.
    pub fn added(&self, name: &str) -> usize {
        if self.is_open(PAPER) { ON_PAPER } else { self.fleeting(name) }
    }

    /// Whether a list that is named is to be drawn whole: the reader opened it, or prints.
    pub fn is_whole(&self, name: &str) -> bool {
        self.is_open(name) || self.is_open(PAPER)
    }

    /// How much of a list that is named is drawn: a page, more for each time that the reader asked, all
    /// on paper.
    pub fn room(&self, name: &str, page: usize) -> usize {
        if self.is_open(PAPER) { usize::MAX } else { page * (1 + self.fleeting(name)) }
    }

    /// Opens or closes what is named.
    pub fn toggle(&self, name: &str) -> Callback<Event> {
        self.set(name, usize::from(!self.is_open(name)))
    }

    /// Keeps a number for the moment.
    pub fn set(&self, name: &str, value: usize) -> Callback<Event> {
        let (memory, name) = (self.memory.clone(), name.to_owned());
        Callback::from(move |_| memory.set_fleeting(&name, value))
    }

    /// How much of a list that is named is drawn now of what the reader asked for: a little more than
    /// last, and the rest in tasks of its own once that is seen. A view the reader came to begins anew, and
    /// so does a list `of` something else.
    pub fn grown(&self, name: &'static str, of: &str, wanted: usize, step: usize) -> usize {
        if self.is_open(PAPER) {
            return wanted;
        }
        let is_new = self.memory.is_new(name, of) || !self.has_list();
        let before = if is_new { 0 } else { self.fleeting(name) };
        let now = wanted.min(before + step);
        self.memory.keep_fleeting(name, now);
        if now < wanted {
            let memory = self.memory.clone();
            let next = move || {
                if memory.fleeting(name) == now {
                    memory.draw_anew();
                }
            };
            self.memory.after(Box::new(move || after_paint(next)));
        }
        now
    }

    /// What the reader does with a press.
    pub fn act(&self, action: Action) -> Callback<Event> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.emit(action.clone()))
    }

    /// What the reader does with a field, by what stands in it.
    pub fn act_on(&self, action: impl Fn(String) -> Action + 'static) -> Callback<Event> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event: Event| {
            if let Some(value) = value_of(&event) {
                dispatch.emit(action(value));
            }
        })
    }

    /// Has something done to the drawn page when `text` is another than last under this name, or the
    /// view is.
    pub fn on_new(&self, name: &'static str, text: &str, act: impl FnOnce() + 'static) {
        if self.memory.is_new(name, text) {
            self.memory.after(Box::new(act));
        }
    }
}

/// What stands in the field of an event.
pub fn value_of(event: &Event) -> Option<String> {
    let target = event.target()?;
    // A list to choose from has its value by the same name.
    Some(target.unchecked_into::<HtmlInputElement>().value())
}
