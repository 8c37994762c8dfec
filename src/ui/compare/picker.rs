//! Which two reports stand side by side.
use super::{Shown, words};
use crate::explorer::{DocId, ReportName, Side};
use crate::state::{Action, Lang};
use crate::ui::common::bracketed;
use crate::ui::dom::html;
use crate::ui::hooks::go_to_element;
use crate::ui::i18n::number;
use crate::ui::origins::caption;
use crate::ui::own::OWN;
use crate::ui::screen::{Screen, value_of};
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Reports that a list names. A list of thousands is no choice, and slow to draw.
const LISTED: usize = 200;

/// Two lists to choose from, and what exchanges or replaces the pair.
pub fn pair_picker(screen: &Screen, shown: &Shown) -> Html {
    let (lang, left, right) = (shown.lang, shown.view.left.id, shown.view.right.id);
    let compare = |(left, right): (DocId, DocId)| {
        let key = |id| screen.corpus.key(id).to_owned();
        screen.act(Action::Compare(key(left), key(right)))
    };
    let to_rows = Callback::from(|_: Event| go_to_element("compare-rows"));
    let next = shown.view.next.map(|pair| {
        html! { <button type="button" class="link-button" id="compare-next" onclick={compare(pair)}>{ words::NEXT.of(lang) }</button> }
    });
    html! {
        <div class="cmp-pick">
            { report_select(screen, Side::Left, left, right) }
            <button type="button" class="button cmp-pick__swap" id="compare-swap" onclick={compare((right, left))}>
                { words::SWAP.of(lang) }
            </button>
            { report_select(screen, Side::Right, right, left) }
            <div class="cmp-pick__more">
                <span>{ next }</span>
                <button type="button" class="link-button" id="compare-against" onclick={screen.act(Action::SetAgainst(true))}>
                    { words::AGAINST.with(lang, &[&shown.names.left]) }
                </button>
                <button type="button" class="link-button" onclick={to_rows}>{ words::TO_ROWS.of(lang) }</button>
            </div>
        </div>
    }
}

/// A list of all reports; those outside the filters stand in a group of their own. What the other side
/// has is passed over: arrow keys on a closed list choose at once, and would exchange the sides.
fn report_select(screen: &Screen, side: Side, chosen: DocId, other: DocId) -> Html {
    let (lang, corpus) = (screen.lang, screen.corpus.clone());
    let (id, caption) = match side {
        Side::Left => ("compare-left", words::PICK_LEFT),
        Side::Right => ("compare-right", words::PICK_RIGHT),
    };
    let selected = corpus.select(&screen.state.selection);
    // Until all of the view is drawn the list stays closed, and shows the chosen one alone.
    let most = if screen.has_whole_view() { LISTED } else { 0 };
    let (inside, outside) = captions(screen, &selected, chosen, most);
    // The list follows the state even after the reader's hand was on it, and once it is whole.
    let key = corpus.key(chosen).to_owned();
    screen.on_new(id, &[key.as_str(), if most == 0 { "" } else { " " }].concat(), move || {
        let select = document().get_element_by_id(id).and_then(|e| e.dyn_into::<HtmlSelectElement>().ok());
        if let Some(select) = select {
            select.set_value(&key);
        }
    });
    let option = |c: &Caption| {
        html! {
            <option key={c.key.to_string()} value={c.key.clone()} selected={c.id == chosen} disabled={c.id == other}>{ &c.words }</option>
        }
    };
    let group = |label: &'static str, all: &[Caption]| {
        html! { <optgroup key={label} {label}>{ for all.iter().map(option) }</optgroup> }
    };
    let options: Html = if outside.is_empty() || inside.is_empty() {
        inside.iter().chain(&outside).map(option).collect()
    } else {
        html! {
            <>
                { group(words::PICK_SELECTED.of(lang), &inside) }
                { group(words::PICK_OTHERS.of(lang), &outside) }
            </>
        }
    };
    let dispatch = screen.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(picked) = value_of(&event).and_then(|key| corpus.by_key(&key)) else { return };
        let (left, right) = if side == Side::Left { (picked, other) } else { (other, picked) };
        dispatch.emit(Action::Compare(corpus.key(left).to_owned(), corpus.key(right).to_owned()));
    });
    html! {
        <div class="cmp-pick__side">
            <label for={id} class="cmp-pick__caption">{ caption.of(lang) }</label>
            <select {id} {onchange}>{ options }</select>
            <p class="quiet" hidden={screen.corpus.all().len() <= LISTED}>{ words::PICK_FIRST.with(lang, &[&number(lang, LISTED)]) }</p>
        </div>
    }
}

/// A report as the lists name it.
struct Caption {
    id: DocId,
    key: AttrValue,
    words: AttrValue,
}

/// The reports that the filters leave and the others, so many in all at most, the chosen one with them.
fn captions(screen: &Screen, selected: &[DocId], chosen: DocId, most: usize) -> (Vec<Caption>, Vec<Caption>) {
    let (lang, corpus) = (screen.lang, &screen.corpus);
    let is_in = |id: &DocId| selected.binary_search(id).is_ok();
    let mut inside: Vec<DocId> = selected.iter().copied().take(most).collect();
    let rest = corpus.all().into_iter().filter(|id| !is_in(id));
    let mut outside: Vec<DocId> = rest.take(most - inside.len()).collect();
    let place = if is_in(&chosen) { &mut inside } else { &mut outside };
    if !place.contains(&chosen) {
        place.push(chosen);
    }
    let caption = |id: DocId| {
        let name = corpus.name(id)?;
        Some(Caption { id, words: option_text(lang, &name, corpus.is_own(id)).into(), key: name.key.into() })
    };
    let captions = |ids: Vec<DocId>| ids.into_iter().filter_map(caption).collect();
    (captions(inside), captions(outside))
}

/// Outlet, day, title, and whose it is.
fn option_text(lang: Lang, name: &ReportName, is_own: bool) -> String {
    let mut said = caption(lang, name);
    if is_own {
        said.push_str(&bracketed(OWN.of(lang)));
    }
    said
}
