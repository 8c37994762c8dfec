//! The page: one Yew component over the questions of `explorer` and the choices of `state`.
//!
//! `app` puts the frame together; each view has a folder; words stand in `words.rs` beside the
//! functions that say them, codes of the core in `i18n::codes`; one sheet per folder in `style/`.
//!
//! What a view costs the reader, and how to write it for little:
//! - Markup is drawn by [`dom`]'s `html!`, not by Yew's, which writes out two to five times the code
//!   (1.47 KB against 0.59 for a list of folded lines). `classes!` is ours too.
//! - What never changes costs a few bytes of text; a value costs a call. So no `.to_string()` for a
//!   number, no `html!` around a lone text, no closure where a link would do.
//! - A component costs 2 to 4 KB before it draws anything, a hook 0.3 to 0.7 KB for each type it
//!   meets. A view is a plain function of [`screen::Screen`], which has what hooks gave: `made` keeps a
//!   slow finding, `is_open`/`toggle` and `fleeting`/`set` what is open for the moment, `act` is a
//!   press, `on_new` does something to the page once it is drawn, `typed` is a field under typing.
//! - Rows of one list have a `key`; what keeps the focus keeps its place among its siblings.
pub mod app;
pub mod cloud;
pub mod common;
pub mod compare;
pub mod context;
pub mod dom;
pub mod filters;
#[cfg(test)]
mod first;
pub mod frame;
pub mod help;
pub mod hooks;
pub mod i18n;
pub mod origins;
pub mod own;
pub mod reader;
pub mod screen;
pub mod store;
pub mod typed;
pub mod voices;

pub use app::App;
