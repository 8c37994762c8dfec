//! The head of the page: name, figures, search, tools.
use super::search_box::search_box;
use super::words;
use crate::explorer::{Selection, Summary};
use crate::state::{Action, Lang, Scheme};
use crate::ui::dom::html;
use crate::ui::help;
use crate::ui::i18n::{counted, year_span};
use crate::ui::own;
use crate::ui::screen::{PAPER, Screen};
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use yew::prelude::*;

/// Name, figures, search and tools.
pub fn masthead(screen: &Screen, is_dark: bool) -> Html {
    let lang = screen.lang;
    let summary = screen.made("summary", String::new(), || screen.corpus.summary(&Selection::default()));
    html! {
        <header class="masthead">
            <div class="masthead__name">
                <h1 class="masthead__title">{ "Sanding" }</h1>
                <p class="masthead__tagline">{ words::TAGLINE.of(lang) }</p>
            </div>
            <p class="masthead__figures" id="angka">{ figures(&summary, lang) }</p>
            <div class="masthead__tools">
                { search_box(screen) }
                { tools(screen, is_dark) }
            </div>
        </header>
    }
}

fn figures(summary: &Summary, lang: Lang) -> String {
    let mut parts = vec![
        counted(lang, summary.n_documents, words::REPORTS),
        counted(lang, summary.n_outlets, words::OUTLETS),
    ];
    parts.extend(year_span(summary.first_year.as_deref(), summary.last_year.as_deref()));
    parts.join(" · ")
}

/// Language, light or dark, sharing (`web/taking.js` listens for it), print, own articles, help.
fn tools(screen: &Screen, is_dark: bool) -> Html {
    let lang = screen.lang;
    let scheme = if is_dark { Scheme::Light } else { Scheme::Dark };
    let onscheme = screen.act(Action::SetScheme(scheme));
    let memory = screen.memory.clone();
    let onprint = Callback::from(move |_: Event| {
        memory.set_fleeting(PAPER, 1);
        // Printing stops the page at once: first it is drawn for paper.
        Timeout::new(0, || {
            window().print().ok();
        })
        .forget();
    });
    let onown = Callback::from(|_: Event| own::order("open"));
    let onhelp = screen.set("bantuan", 1);
    let languages =
        [(Lang::Id, "id", "Indonesia"), (Lang::En, "en", "English")].map(|(value, code, name)| {
            let onclick = screen.act(Action::SetLang(value));
            html! {
                <button key={code} type="button" class="tool" lang={code} data-lang={code}
                    aria-pressed={(lang == value).to_string()} {onclick}>{ name }</button>
            }
        });
    html! {
        <div class="tools" role="group" aria-label={words::TOOLS.of(lang)}>
            <span class="tools__pair" role="group" aria-label={words::LANGUAGE.of(lang)}>{ for languages }</span>
            <button type="button" class="tool" data-tool="warna" onclick={onscheme}>
                { if is_dark { words::LIGHTEN.of(lang) } else { words::DARKEN.of(lang) } }
            </button>
            <button type="button" class="tool" data-tool="bagikan">{ words::SHARE.of(lang) }</button>
            <button type="button" class="tool" data-tool="cetak" onclick={onprint}>{ words::PRINT.of(lang) }</button>
            <button type="button" class="tool" data-tool="artikel" onclick={onown}>{ own::OPEN.of(lang) }</button>
            <button type="button" class="tool" data-tool="bantuan" onclick={onhelp}>{ help::OPEN.of(lang) }</button>
        </div>
    }
}
