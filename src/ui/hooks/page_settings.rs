//! Language, light or dark, and title of the whole page.
use super::{DARK, holds, store_value};
use crate::state::{Lang, Scheme, url};
use crate::ui::screen::Screen;
use gloo::utils::{document, document_element};

/// Keeps `<html>` and the title in step with the state; true while the page is dark.
pub fn page_settings(screen: &Screen, title: String) -> bool {
    let scheme = screen.state.scheme;
    let is_dark = match scheme {
        Scheme::Auto => holds(DARK),
        Scheme::Light => false,
        Scheme::Dark => true,
    };
    let (lang, scheme) = (lang_code(screen.lang), url::scheme_name(scheme));
    let shade = if is_dark { "dark" } else { "light" };
    // Now and not when the page is drawn: another colour would have it drawn twice.
    if screen.memory.is_new("settings", &[&title, lang, scheme, shade].join(" ")) {
        document_element().set_attribute("data-scheme", shade).ok();
        document_element().set_attribute("lang", lang).ok();
        store_value("bahasa", lang);
        store_value("warna", scheme);
        document().set_title(&title);
    }
    is_dark
}

fn lang_code(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => "id",
        Lang::En => "en",
    }
}
