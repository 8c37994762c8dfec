//! Room for fingers and large letters: targets of 24 pixels, and text twice its size in the browser's settings.
use crate::bending::{FAULTS, on_every_screen};
use crate::support::Done;
use serde_json::json;
use xtask::browser::Browser;

/// Targets under 24 by 24 pixels that stand too near another one (WCAG 2.5.8: a circle of 24 pixels on the
/// middle of each meets no other target and no other circle). Not asked: links within a sentence; words of
/// the cloud and ticks of a strip where a larger target does the same, which is looked for.
const TARGETS: &str = "const box = e => (e.matches('input') && e.closest('label') || e).getBoundingClientRect();\
    const isInText = e => getComputedStyle(e).display === 'inline'\
        && [...e.parentElement.childNodes].some(n => n.nodeType === 3 && 2 < n.data.trim().length);\
    const all = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')]\
        .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.visually-hidden, .skip') && !e.disabled && !isInText(e))\
        .map(e => ({ e, r: box(e) })).filter(t => t.r.width && t.r.height);\
    const isSmall = t => t.r.width < 24 || t.r.height < 24;\
    const isApart = ({ r }, o) => { const x = r.left + r.width / 2, y = r.top + r.height / 2;\
        if (isSmall(o)) return 24 <= Math.hypot(x - o.r.left - o.r.width / 2, y - o.r.top - o.r.height / 2);\
        return 12 <= Math.hypot(Math.max(o.r.left - x, 0, x - o.r.right), Math.max(o.r.top - y, 0, y - o.r.bottom)); };\
    const twin = e => e.closest('#cloud') ? `.terms__button[data-term=\"${e.dataset.term}\"]`\
        : e.closest('.strip__tick') ? `.strip__list a[href=\"${e.getAttribute('href')}\"]` : null;\
    const hasTwin = e => twin(e) && all.some(t => t.e.matches(twin(e)) && 24 <= t.r.height && 24 <= t.r.width);\
    const name = e => e.tagName.toLowerCase() + '.' + (e.getAttribute('class') || e.id) + ' ' + e.textContent.slice(0, 24);\
    const near = t => all.find(o => o.e !== t.e && !o.e.contains(t.e) && !t.e.contains(o.e) && !isApart(t, o));\
    return all.filter(t => isSmall(t) && !hasTwin(t.e)).map(t => [t, near(t)]).filter(t => t[1]).slice(0, 4)\
        .map(([t, o]) => `too small: ${name(t.e)} (${Math.round(t.r.width)} by ${Math.round(t.r.height)}) beside ${name(o.e)}`);";

/// All words of the list, so that each word of the cloud has its twin there.
fn lists_whole(browser: &Browser) -> Done {
    let code = "document.querySelector('.terms .link-button')?.click();";
    browser.script(code, &[]).map(drop)
}

#[test]
fn on_a_phone_every_target_has_room_for_a_finger() -> Done {
    on_every_screen((360, 740), "id", lists_whole, TARGETS)
}

#[test]
fn on_a_phone_every_target_has_room_for_a_finger_in_english() -> Done {
    on_every_screen((360, 740), "en", lists_whole, TARGETS)
}

/// The browser's own setting for letters, twice what it is at first: media queries follow it, as they do for a reader.
fn double_text(browser: &Browser) -> Done {
    browser.devtools("Page.enable", &json!({}))?;
    browser.devtools("Page.setFontSizes", &json!({ "fontSizes": { "standard": 32 } }))?;
    browser.wait_until("letters are larger", "getComputedStyle(document.documentElement).fontSize === '32px'")
}

#[test]
fn letters_twice_their_size_lose_nothing() -> Done {
    on_every_screen((1280, 900), "id", double_text, FAULTS)
}

#[test]
fn letters_twice_their_size_lose_nothing_on_a_tablet() -> Done {
    on_every_screen((768, 1024), "en", double_text, FAULTS)
}

#[test]
fn letters_twice_their_size_lose_nothing_on_a_phone() -> Done {
    on_every_screen((360, 740), "id", double_text, FAULTS)
}
