//! Every line of the page as it was saved, with the reason it was kept or passed over.
use super::words;
use crate::explorer::{LineKind, RawLine, ReaderView};
use crate::state::Lang;
use crate::ui::dom::html;
use crate::ui::i18n::codes;
use yew::prelude::*;

/// A table of lines.
pub fn raw_page(view: &ReaderView, lang: Lang) -> Html {
    html! {
        <section class="raw" id="halaman-mentah">
            <p class="section__lede">{ words::RAW_LEDE.of(lang) }</p>
            <table class="raw__table">
                <caption class="visually-hidden">{ words::RAW.of(lang) }</caption>
                <thead>
                    <tr>
                        <th scope="col" class="raw__n">{ words::LINE.of(lang) }</th>
                        <th scope="col" class="raw__kind">{ words::KIND.of(lang) }</th>
                        <th scope="col">{ words::CONTENT.of(lang) }</th>
                        <th scope="col" class="raw__reason">{ words::REASON.of(lang) }</th>
                    </tr>
                </thead>
                <tbody>{ for view.raw.iter().map(|l| row(l, lang)) }</tbody>
            </table>
        </section>
    }
}

fn row(l: &RawLine, lang: Lang) -> Html {
    let class = if l.kind == LineKind::Furniture { "raw__row raw__row--other" } else { "raw__row" };
    html! {
        <tr key={l.n} {class} data-line={l.n.to_string()}>
            <td class="raw__n">{ l.n }</td>
            <td class="raw__kind">{ codes::line_kind(l.kind).of(lang) }</td>
            <td class="raw__text" lang="id">{ &l.text }</td>
            <td class="raw__reason">{ codes::line_reason(l.reason).of(lang) }</td>
        </tr>
    }
}
