//! The frame of the page as it stands in `index.html` before the program is there: drawn here by the
//! functions that draw it later, written down as `web/first.html`, and held to it by a test.
//!
//! `web/first.js` takes the frame of the reader's language and leaves out what the link says is not so.
use super::cloud::words as cloud;
use super::filters::filter_panel;
use super::frame::{masthead, tabs, view_head, words};
use super::help::tour;
use super::screen::{FRAME_ALONE, Memory, REST, Screen};
use super::store::Corpus;
use crate::explorer::{Config, Explorer};
use crate::state::{Lang, State};
use crate::ui::dom::html;
use std::rc::Rc;
use yew::virtual_dom::{VNode, VTag};
use yew::{Callback, Html};

/// What the build puts into `index.html`.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/web/first.html");

/// A screen without reports on a first visit, of which the frame alone is drawn.
fn screen(lang: Lang) -> Screen {
    let memory = Rc::<Memory>::default();
    memory.set_fleeting(REST, FRAME_ALONE);
    memory.set_fleeting("tur", 1);
    let corpus = Corpus(Rc::new(Explorer::new(Vec::new(), Config::default())));
    let state = Rc::new(State { lang, ..State::default() });
    Screen { state, corpus, lang, dispatch: Callback::noop(), memory }
}

/// The frame as `app` puts it together, with the heading of the first view.
fn frame(screen: &Screen) -> Html {
    html! {
        <div class="page" data-tour="1">
            { masthead(screen, false) }
            { tabs(&screen.state) }
            { tour(screen) }
            <div class="page__body">
                { filter_panel(screen, false) }
                <main class="page__main">{ view_head(cloud::TITLE.of(screen.lang), cloud::LEDE.of(screen.lang)) }</main>
            </div>
        </div>
    }
}

/// Both frames, a line each.
fn both() -> String {
    [Lang::Id, Lang::En]
        .map(|lang| {
            let mut out = String::new();
            write(&frame(&screen(lang)), lang, &mut out);
            let id = if lang == Lang::Id { "id" } else { "en" };
            format!("<template id=\"first-{id}\">{out}</template>\n")
        })
        .concat()
}

/// A node as HTML.
fn write(node: &VNode, lang: Lang, out: &mut String) {
    match node {
        VNode::VTag(tag) => write_tag(tag, lang, out),
        VNode::VText(text) => *out += &xtask::pack::html::escaped(&text.text),
        VNode::VList(list) => list.iter().for_each(|node| write(node, lang, out)),
        _ => panic!("the frame is made of tags and texts"),
    }
}

fn write_tag(tag: &VTag, lang: Lang, out: &mut String) {
    *out += &format!("<{}", tag.tag());
    for (name, value) in tag.attributes.iter() {
        *out += &match value {
            "" => format!(" {name}"),
            value if value == name => format!(" {name}"),
            value => format!(" {name}=\"{}\"", xtask::pack::html::escaped(value)),
        };
    }
    let has = |name, value| tag.attributes.iter().any(|pair| pair == (name, value));
    if has("data-tool", "warna") {
        // What stands there on a dark screen.
        *out += &format!(" data-dark=\"{}\"", words::LIGHTEN.of(lang));
    }
    *out += ">";
    if tag.tag() == "input" {
        return;
    }
    if has("id", "angka") {
        // How many reports there are is not known yet: room for a line.
        *out += "&nbsp;";
    } else if let Some(children) = tag.children() {
        write(children, lang, out);
    }
    *out += &format!("</{}>", tag.tag());
}

/// With `SANDING_WRITE` set it writes the file instead.
#[test]
fn what_is_painted_first_is_what_the_program_draws() {
    let drawn = both();
    if std::env::var_os("SANDING_WRITE").is_some() {
        std::fs::write(FILE, &drawn).expect("the file can be written");
    }
    let kept = std::fs::read_to_string(FILE).unwrap_or_default();
    assert_eq!(kept, drawn, "run it once with SANDING_WRITE=1, which writes web/first.html anew");
}
