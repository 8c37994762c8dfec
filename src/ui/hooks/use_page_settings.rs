//! Language, light or dark, and title of the whole page.
use super::{store_value, use_media};
use crate::state::{Lang, Scheme, State, url};
use gloo::utils::{document, document_element};
use yew::prelude::*;

/// Keeps `<html>` and the title in step with the state; true while the page is dark.
#[hook]
pub fn use_page_settings(state: &State, title: AttrValue) -> bool {
    let is_system_dark = use_media("(prefers-color-scheme: dark)");
    let is_dark = match state.scheme {
        Scheme::Auto => is_system_dark,
        Scheme::Light => false,
        Scheme::Dark => true,
    };
    use_effect_with(is_dark, |is_dark| {
        document_element().set_attribute("data-scheme", if *is_dark { "dark" } else { "light" }).ok();
    });
    use_effect_with((state.lang, state.scheme), |(lang, scheme)| {
        document_element().set_attribute("lang", lang_code(*lang)).ok();
        store_value("bahasa", lang_code(*lang));
        store_value("warna", url::scheme_name(*scheme));
    });
    use_effect_with(title, |title| document().set_title(title));
    is_dark
}

fn lang_code(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => "id",
        Lang::En => "en",
    }
}
