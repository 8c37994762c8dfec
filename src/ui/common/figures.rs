//! A table of figures: what they belong to first, then a number in each column.
use crate::ui::dom::html;
use yew::prelude::*;

/// A table under these heads; its caption is for screen readers.
pub fn figures(caption: &str, heads: &[&str], rows: Vec<Html>) -> Html {
    let head = |(i, head): (usize, &&str)| html! { <th key={i} scope="col">{ *head }</th> };
    html! {
        <div class="table-scroll" tabindex="0" role="region" aria-label={caption.to_owned()}>
            <table class="figures">
                <caption class="visually-hidden">{ caption }</caption>
                <thead><tr>{ for heads.iter().enumerate().map(head) }</tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

/// A row of it: a link, what is to be said with it, its figures. `name` is its name for tests and scripts.
pub fn figure_row(name: &str, (label, href): (&str, AttrValue), note: &str, cells: &[String]) -> Html {
    let cell = |(i, cell): (usize, &String)| html! { <td key={i}>{ cell }</td> };
    html! {
        <tr key={name.to_owned()} data-row={name.to_owned()}>
            <th scope="row"><a {href} lang="id">{ label }</a><span class="quiet">{ note }</span></th>
            { for cells.iter().enumerate().map(cell) }
        </tr>
    }
}
