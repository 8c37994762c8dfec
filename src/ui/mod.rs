//! The page: Yew components over the questions of `explorer` and the choices of `state`.
//!
//! `app` puts the frame together; each view has a folder; words stand in `words.rs` beside the
//! components that say them, codes of the core in `i18n::codes`; one sheet per folder in `style/`.
pub mod app;
pub mod cloud;
pub mod common;
pub mod compare;
pub mod context;
pub mod filters;
pub mod frame;
pub mod hooks;
pub mod i18n;
pub mod origins;
pub mod reader;
pub mod store;
pub mod voices;

pub use app::App;
