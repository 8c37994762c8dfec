//! What components share of state, corpus and browser: one hook a file.
mod browser;
mod use_corpus;
mod use_focus;
mod use_media;
mod use_page_settings;
mod use_screen;
mod use_store;
mod use_url_sync;
mod use_width;

pub use browser::{copy_text, first_state, go_to_element, keep_focus_on, show_element, store_value, stored};
pub use use_corpus::{use_corpus, use_voice_order};
pub use use_focus::use_focus_on_change;
pub use use_media::use_media;
pub use use_page_settings::use_page_settings;
pub use use_screen::use_screen;
pub use use_store::{use_dispatch, use_store};
pub use use_url_sync::use_url_sync;
pub use use_width::use_width;
