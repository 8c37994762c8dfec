//! The page bent to the reader's needs: narrow, zoomed, spaced out, in forced colours, without motion.
use crate::axe::{SCREENS, UNFOLD};
use crate::support::{Done, can_run, hosted};
use serde_json::{Value, json};
use xtask::browser::Browser;

/// What sticks out to the side of the window, outside of what scrolls by itself, and text that is cut off.
/// Not asked: what is hidden from sight on purpose, pictures, and the two sides of a line of context,
/// which are cut at any size and stand whole behind its link and on narrow windows.
pub const FAULTS: &str = "const clips = e => getComputedStyle(e).overflowX !== 'visible';\
    const scrolls = e => { for (let at = e; at; at = at.parentElement) if (clips(at)) return true; };\
    const hidden = e => e.closest('.skip, svg, [hidden], .ctx-table__pre, .ctx-table__post') || !e.checkVisibility()\
        || getComputedStyle(e).clipPath === 'inset(50%)';\
    const name = e => e.tagName.toLowerCase() + '.' + (e.getAttribute('class') || e.id) + ' ' + e.textContent.slice(0, 40);\
    const all = [...document.querySelectorAll('#app *, dialog *')].filter(e => !hidden(e));\
    const wide = document.documentElement.clientWidth;\
    const out = all.filter(e => e.getBoundingClientRect().right > wide + 1 && !scrolls(e)).map(e => 'sticks out: ' + name(e));\
    const cut = all.filter(e => /hidden|clip/.test(getComputedStyle(e).overflow)\
        && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)).map(e => 'cut off: ' + name(e));\
    const overflow = document.scrollingElement.scrollWidth - wide;\
    return [...(overflow > 0 ? ['scrolls sideways by ' + overflow] : []), ...out.slice(0, 4), ...cut.slice(0, 4)];";

/// The strings of a script's answer, each behind what it is about.
fn lines(what: &str, found: &Value) -> Vec<String> {
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(|l| format!("{what}: {l}")).collect()
}

fn none_of(found: &[String]) -> Done {
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

/// Runs a script on every screen, unfolded, in a window of this size; an error with all that it names.
pub fn on_every_screen(size: (u32, u32), lang: &str, prepare: impl Fn(&Browser) -> Done, code: &str) -> Done {
    if !can_run() {
        return Ok(());
    }
    let browser = Browser::start()?;
    browser.resize(size.0, size.1)?;
    browser.open_page(&format!("{}#bahasa={lang}", hosted()?))?;
    prepare(&browser)?;
    let mut found = Vec::new();
    for (view, hash) in SCREENS {
        browser.set_hash(&format!("bahasa={lang}&{hash}"))?;
        browser.wait_for(&format!(".page[data-view={view}] #judul"))?;
        browser.script(UNFOLD, &[])?;
        found.extend(lines(&format!("#{hash}"), &browser.script(code, &[])?));
    }
    none_of(&found)
}

/// A style sheet of the reader's own.
fn style(browser: &Browser, css: &str) -> Done {
    let code = "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]); document.adoptedStyleSheets = [sheet];";
    browser.script(code, &[json!(css)]).map(drop)
}

/// The spacing that WCAG 1.4.12 asks a page to bear.
const SPACED: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }\
    p { margin-bottom: 2em !important; }";

#[test]
fn at_320_pixels_nothing_scrolls_sideways() -> Done {
    on_every_screen((320, 640), "id", |_| Ok(()), FAULTS)
}

#[test]
fn at_320_pixels_nothing_scrolls_sideways_in_english() -> Done {
    on_every_screen((320, 640), "en", |_| Ok(()), FAULTS)
}

#[test]
fn zoomed_to_four_times_its_size_nothing_scrolls_sideways() -> Done {
    // A window of 1280 by 1024 at 400 %.
    on_every_screen((320, 256), "id", |_| Ok(()), FAULTS)
}

#[test]
fn zoomed_to_twice_its_size_nothing_scrolls_sideways() -> Done {
    on_every_screen((640, 450), "id", |_| Ok(()), FAULTS)
}

#[test]
fn spaced_out_text_loses_nothing() -> Done {
    on_every_screen((1280, 900), "id", |b| style(b, SPACED), FAULTS)
}

#[test]
fn spaced_out_text_loses_nothing_on_a_phone() -> Done {
    on_every_screen((360, 740), "en", |b| style(b, SPACED), FAULTS)
}

#[test]
fn nothing_moves_where_the_reader_wants_no_motion() -> Done {
    let code = "const moves = [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);\
            return s.animationName !== 'none' || s.scrollBehavior === 'smooth' || s.transitionDuration.split(', ').some(d => d !== '0s'); });\
        return moves.slice(0, 4).map(e => e.tagName + '.' + e.className)\
            .concat(document.getAnimations().map(a => 'runs: ' + a.animationName));";
    on_every_screen((1280, 900), "id", |b| b.prefer(&[("prefers-reduced-motion", "reduce")]), code)
}

#[test]
fn in_forced_colours_all_words_and_lines_are_seen() -> Done {
    // What lies behind an element in these colours is the system's canvas, unless it has a ground of its own.
    let code = "const ground = e => { for (let at = e; at; at = at.parentElement) { const c = getComputedStyle(at).backgroundColor;\
            if (c !== 'rgba(0, 0, 0, 0)') return c; } return getComputedStyle(document.body).backgroundColor; };\
        const seen = e => e.checkVisibility() && !e.closest('.visually-hidden');\
        const texts = [...document.querySelectorAll('#app *')].filter(e => seen(e) && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));\
        const lost = texts.filter(e => (e.closest('svg') ? getComputedStyle(e).fill : getComputedStyle(e).color) === ground(e))\
            .map(e => 'not seen: ' + e.textContent.slice(0, 40));\
        const parts = [...document.querySelectorAll('.bar__part, .cmp-voices__bar, .swatch')].filter(seen).filter(e =>\
            (e.closest('svg') ? getComputedStyle(e).fill : getComputedStyle(e).backgroundColor) === ground(e.parentElement))\
            .map(e => 'not seen: ' + e.getAttribute('class'));\
        return lost.slice(0, 4).concat(parts.slice(0, 4));";
    on_every_screen((1280, 900), "id", |b| b.prefer(&[("forced-colors", "active")]), code)
}
