//! The store, and callbacks that act on it.
use crate::state::Action;
use crate::ui::store::StoreHandle;
use yew::prelude::*;

/// The store. Only roots of panels call this; what is below them takes props.
#[hook]
pub fn use_store() -> StoreHandle {
    use_context::<StoreHandle>().expect("App provides the store")
}

/// A callback that takes actions; the same one as long as the page lives.
#[hook]
pub fn use_dispatch() -> Callback<Action> {
    let dispatcher = use_store().dispatcher();
    use_callback((), move |action, ()| dispatcher.dispatch(action))
}
