//! What views draw from, as one hook for the page.
use super::{use_corpus, use_dispatch, use_store};
use crate::ui::screen::{Memory, Screen};
use yew::prelude::*;

/// What views draw from now. Only the page calls this; views take it.
#[hook]
pub fn use_screen() -> Screen {
    let state = use_store().state.clone();
    let (corpus, dispatch) = (use_corpus(), use_dispatch());
    let memory = use_memo((), |()| Memory::default());
    let page = use_force_update();
    memory.set_redraw(Callback::from(move |()| page.force_update()));
    memory.draws(state.view, &corpus);
    let due = memory.clone();
    use_effect(move || due.do_due());
    Screen { lang: state.lang, state, corpus, dispatch, memory }
}
