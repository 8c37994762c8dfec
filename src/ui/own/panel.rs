//! The panel: take in, follow, keep and remove the reader's own articles.
use super::bridge::{act, get};
use super::words;
use crate::state::Lang;
use crate::ui::common::{STEP, more};
use crate::ui::dom::html;
use crate::ui::i18n::{counted, number};
use gloo::events::EventListener;
use gloo::utils::window;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The language.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language.
    pub lang: Lang,
}

/// Articles and remarks listed before the reader asks for more: the list comes with the frame of the page, in one task.
const FEW: usize = 12;

/// The panel, drawn anew whenever the script says that something changed.
#[component]
pub fn OwnPanel(props: &Props) -> Html {
    let lang = props.lang;
    let draw = use_force_update();
    let shown = use_state(|| FEW);
    use_effect_with((), move |()| {
        let listener = EventListener::new(&window(), "sanding-own", move |_| draw.force_update());
        move || drop(listener)
    });
    let is_busy = !get("phase", 0).is_empty();
    let is_open = is("isOpen") || is_busy || size("notes") > 0 || size("tables") > 0;
    // The script holds the region that is read out: it outlasts this instance of the program.
    act("say", &said(lang, is_busy));
    let body = if is_open { open(lang, is_busy, &shown) } else { Html::default() };
    html! {
        <section class="own" id="milik" aria-label={words::TITLE.of(lang)} hidden={!is_open}>{ body }</section>
    }
}

fn is(what: &str) -> bool {
    get(what, 0) == "true"
}

fn size(what: &str) -> usize {
    get(what, 0).parse().unwrap_or(0)
}

fn button(label: &str, what: &'static str, value: String) -> Html {
    let onclick = Callback::from(move |_: MouseEvent| act(what, &value));
    html! { <button type="button" class="button button--quiet" data-own={what} {onclick}>{ label }</button> }
}

fn open(lang: Lang, is_busy: bool, shown: &UseStateHandle<usize>) -> Html {
    let n = size("articles");
    html! {
        <>
            <h2 class="own__title" id="milik-judul" tabindex="-1">{ words::TITLE.of(lang) }</h2>
            <div class="own__progress">{ if is_busy { progress(lang) } else { Html::default() } }</div>
            <div hidden={is_busy}>{ take_in(lang) }</div>
            <div class="own__choice">{ columns(lang) }</div>
            <div class="own__notes">{ notes(lang, **shown) }</div>
            <div class="own__have" hidden={n == 0 || is_busy}>{ if is_busy { Html::default() } else { have(lang, n, shown) } }</div>
            <p class="own__end" hidden={is_busy}>{ button(words::CLOSE.of(lang), "open", String::new()) }</p>
        </>
    }
}

fn take_in(lang: Lang) -> Html {
    let field = NodeRef::default();
    let onpaste = {
        let field = field.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                act("paste", &field.value());
                field.set_value("");
            }
        })
    };
    html! {
        <>
            <p class="own__lede">{ words::LEDE.of(lang) }</p>
            <div class="own__fields">
                <p>
                    <label for="own-files">{ words::FILES.of(lang) }</label>
                    <input id="own-files" type="file" multiple={true}
                        accept=".txt,.md,.html,.htm,.csv,.tsv,.json,.ndjson,.jsonl,text/*" />
                </p>
                <p>
                    <label for="own-paste">{ words::PASTE.of(lang) }</label>
                    <textarea id="own-paste" ref={field} rows="2" spellcheck="false" />
                    <button type="button" class="button" data-own="paste" onclick={onpaste}>{ words::ADD.of(lang) }</button>
                </p>
            </div>
        </>
    }
}

/// Steps of working out, as `own_finish` counts them.
const STEPS: usize = 6;
/// How far the bar is when a part of the work begins, in hundredths: taking in, reading, working out.
const BEGINNINGS: [usize; 4] = [0, 10, 50, 100];
/// Seconds that are not worth telling.
const LEAST: usize = 3;

/// How much memory the program has; nothing before it is known.
fn memory(lang: Lang) -> String {
    match size("memory") {
        0 => String::new(),
        megabytes => words::MEMORY.with(lang, &[&number(lang, megabytes)]),
    }
}

/// What goes on, when so many are done.
fn under_way(lang: Lang, done: usize) -> String {
    let counts = [number(lang, done), number(lang, size("total"))];
    match get("phase", 0).as_str() {
        "read" => words::TAKING.with(lang, &[&counts[0], &counts[1]]),
        "parse" => words::READING.with(lang, &[&counts[0], &counts[1]]),
        _ => words::FINISHING.with(lang, &[&counts[1]]),
    }
}

/// Fewer articles than this are done before a screen reader has said half of it.
const LONG: usize = 400;

/// What a screen reader says: when a step begins, at each quarter of a long one, and how it ended. The
/// figures on screen change ten times a second: nobody could listen to that.
fn said(lang: Lang, is_busy: bool) -> String {
    if is_busy {
        let (done, total) = (size("done"), size("total"));
        let quarter = if total < LONG { 0 } else { 4 * done / total };
        return under_way(lang, total * quarter / 4);
    }
    let (n, n_notes) = (size("articles"), size("notes"));
    let mut said = if n == 0 { String::new() } else { counted(lang, n, words::COUNT) };
    if 0 < n_notes {
        let note = get("note", n_notes - 1);
        let (file, code) = note.split_once('\t').unwrap_or(("", &note));
        for part in [". ", &notes_title(lang, n_notes), ": ", file, " ", words::remark(code).of(lang)] {
            said.push_str(part);
        }
    }
    said
}

fn notes_title(lang: Lang, n: usize) -> String {
    [words::NOTES.of(lang), " (", &number(lang, n), ")"].concat()
}

fn progress(lang: Lang) -> Html {
    let (done, total) = (size("done"), size("total"));
    let phase = get("phase", 0);
    let is_last = phase == "finish";
    let (part, max, value) = match phase.as_str() {
        "read" => (0, total, done),
        "parse" => (1, total, done),
        _ => (2, STEPS, size("step")),
    };
    let (from, to) = (BEGINNINGS[part], BEGINNINGS[part + 1]);
    let value = (100 * from + 100 * (to - from) * value.min(max) / max.max(1)).to_string();
    let left = size("left");
    let left =
        if left > LEAST && !is_last { words::LEFT.with(lang, &[&number(lang, left)]) } else { String::new() };
    html! {
        <>
            <label for="own-progress">{ under_way(lang, done) }</label>
            <progress id="own-progress" max="10000" {value} />
            { button(words::STOP.of(lang), "stop", String::new()) }
            <span class="quiet own__figures">{ memory(lang) }{ " " }{ left }</span>
        </>
    }
}

/// Which column of a table to take.
fn columns(lang: Lang) -> Html {
    let table = get("table", 0);
    let Some((file, n)) = table.split_once('\t') else { return Html::default() };
    let column = |i: usize| {
        let column = get("column", i);
        let (name, sample) = column.split_once('\t')?;
        let onclick = {
            let name = name.to_owned();
            Callback::from(move |_: MouseEvent| act("column", &name))
        };
        Some(html! {
            <li key={i}>
                <button type="button" class="button" data-column={name.to_owned()} {onclick}>{ name }</button>
                <span class="quiet">{ " " }{ sample }</span>
            </li>
        })
    };
    html! {
        <>
            <p>{ words::COLUMN.with(lang, &[file, n]) }</p>
            <ul>{ for (0..50).map_while(column) }</ul>
            { button(words::NO_COLUMN.of(lang), "column", String::new()) }
        </>
    }
}

fn notes(lang: Lang, shown: usize) -> Html {
    let n = size("notes");
    if n == 0 {
        return Html::default();
    }
    let note = |i: usize| {
        let note = get("note", i);
        let (file, code) = note.split_once('\t').unwrap_or(("", &note));
        let said = words::remark(code).of(lang);
        html! { <li key={i}><strong>{ file }</strong>{ " " }{ said }</li> }
    };
    html! {
        <>
            <h3>{ notes_title(lang, n) }</h3>
            <ul>{ for (0..n.min(shown.max(STEP))).map(note) }</ul>
            { button(words::FORGET.of(lang), "forget", String::new()) }
        </>
    }
}

fn have(lang: Lang, n: usize, shown: &UseStateHandle<usize>) -> Html {
    let article = |i: usize| {
        let file = get("file", i);
        html! {
            <li key={file.clone()}>
                <span>{ &file }</span>{ " " }{ button(words::REMOVE.of(lang), "remove", i.to_string()) }
            </li>
        }
    };
    let onmore = {
        let shown = shown.clone();
        Callback::from(move |_: Event| shown.set(*shown + STEP))
    };
    let onkeep = Callback::from(|e: Event| {
        let is_kept = e.target_dyn_into::<HtmlInputElement>().is_some_and(|f| f.checked());
        act("keep", if is_kept { "1" } else { "" });
    });
    html! {
        <>
            <h3>{ counted(lang, n, words::COUNT) }</h3>
            <ul class="own__list">{ for (0..n.min(**shown)).map(article) }</ul>
            { more(lang, **shown, n, onmore) }
            <p class="own__actions">
                { button(words::SAVE.of(lang), "save", String::new()) }
                { button(words::CLEAR.of(lang), "clear", String::new()) }
                <label>
                    <input type="checkbox" id="own-keep" checked={is("isKept")} onchange={onkeep} />{ " " }{ words::KEEP.of(lang) }
                </label>
            </p>
            <p class="quiet">{ words::NOT_IN_LINK.of(lang) }{ " " }<span class="own__memory">{ memory(lang) }</span></p>
        </>
    }
}
