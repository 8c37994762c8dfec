//! The page for those who hear it or go by keys: focus, announcements, languages, names.
use crate::axe::SCREENS;
use crate::support::{Done, can_run, holds, hosted, on_both, same};
use serde_json::{Value, json};
use xtask::browser::Browser;

/// A browser with the hosted page in a language.
fn opened(lang: &str) -> Done<Browser> {
    let browser = Browser::start()?;
    browser.open_page(&format!("{}#bahasa={lang}", hosted()?))?;
    Ok(browser)
}

/// Goes to a screen of the page.
fn show(browser: &Browser, lang: &str, (view, hash): (&str, &str)) -> Done {
    browser.set_hash(&format!("bahasa={lang}&{hash}"))?;
    browser.wait_for(&format!(".page[data-view={view}] #judul"))
}

fn strings(found: &Value) -> Vec<String> {
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn none_of(found: &[String]) -> Done {
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

/// Looks at where the focus rests each time that Tab is pressed: is it marked, in the window, and not covered?
const WATCH_FOCUS: &str = "globalThis.focusFaults = []; globalThis.focusStops = 0;\
    addEventListener('keydown', () => { const e = document.activeElement;\
        if (!e || e === document.body) return;\
        focusStops++;\
        const name = e.tagName + '.' + (e.getAttribute('class') || e.id) + ' ' + e.textContent.slice(0, 30);\
        const s = getComputedStyle(e);\
        const box = e.closest('svg') && e.querySelector('rect');\
        const isMarked = s.outlineStyle !== 'none' && 2 <= parseFloat(s.outlineWidth) || box && getComputedStyle(box).stroke !== 'none';\
        if (!isMarked) focusFaults.push('not marked: ' + name);\
        const r = [...e.getClientRects()].find(r => r.width && r.height);\
        if (!r || r.bottom <= 0 || r.top >= innerHeight) return focusFaults.push('out of the window: ' + name);\
        const at = [r.left + r.width / 2, Math.min(Math.max(r.top + r.height / 2, 1), innerHeight - 1)];\
        const top = document.elementFromPoint(...at);\
        if (top && !e.contains(top) && !top.contains(e) && !top.closest('label')?.contains(e)) focusFaults.push('covered: ' + name + ' by ' + top.className);\
    }, true);";

/// Tabs through a screen and back; what is wrong with the places where the focus stops.
fn tab_through(browser: &Browser, what: &str) -> Done<Vec<String>> {
    // The heading of a new view gets the focus a picture after it is drawn.
    let two_pictures =
        "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))));";
    browser.script(two_pictures, &[])?;
    browser.script(
        "document.activeElement.blur(); focusFaults.length = 0; focusStops = 0; scrollTo(0, 0);",
        &[],
    )?;
    browser.keys(&["Tab"; 120])?;
    let faults = browser.script("return [...new Set(focusFaults)].slice(0, 8);", &[])?;
    let stops = browser.script("return focusStops;", &[])?.as_u64().unwrap_or(0);
    holds(stops > 20, &format!("{what} has places for the focus: {stops}"))?;
    Ok(strings(&faults).iter().map(|fault| format!("{what}: {fault}")).collect())
}

#[test]
fn the_focus_is_always_seen() -> Done {
    if !can_run() {
        return Ok(());
    }
    let browser = opened("id")?;
    browser.script(WATCH_FOCUS, &[])?;
    let mut found = Vec::new();
    for size in [(1280, 700), (360, 640)] {
        browser.resize(size.0, size.1)?;
        for hash in [
            "",
            "artikel",
            "bandingkan&kiri=02-kantor-berita&kanan=04-pintalan",
            "konteks&cari=Putin",
            "suara",
            "asal-usul",
        ] {
            let view = hash.split('&').next().unwrap_or_default();
            let view = if view.is_empty() { "tema" } else { view };
            show(&browser, "id", (view, &format!("tampil={hash}")))?;
            found.extend(tab_through(&browser, &format!("{} px, {view}", size.0))?);
        }
    }
    none_of(&found)
}

/// Each kind of control in the view once, by what it is and which data it has; pressed, does the focus get lost?
const KINDS: &str = "const kinds = new Map();\
    document.querySelectorAll('#isi, #saringan, #saringan-aktif').forEach(part =>\
        part.querySelectorAll('a[href^=\"#\"], button, input[type=checkbox], input[type=radio], summary').forEach(e => {\
            const kind = [e.tagName, e.getAttribute('class'), Object.keys(e.dataset).join(), e.parentElement.closest('[class]')?.className].join('|');\
            if (e.checkVisibility() && !e.disabled && !kinds.has(kind)) kinds.set(kind, e); }));\
    globalThis.kinds = [...kinds.values()]; return kinds.size;";

#[test]
fn no_control_loses_the_focus_when_the_page_changes() -> Done {
    if !can_run() {
        return Ok(());
    }
    let browser = opened("id")?;
    browser.resize(1280, 900)?;
    let mut found = Vec::new();
    for screen in SCREENS {
        show(&browser, "id", screen)?;
        let n = browser.script(KINDS, &[])?.as_u64().unwrap_or(0);
        for i in 0..n {
            show(&browser, "id", ("suara", "tampil=suara"))?;
            show(&browser, "id", screen)?;
            browser.script(KINDS, &[])?;
            let press = "const e = kinds[arguments[0]]; if (!e) return ''; e.focus(); e.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));\
                const began = Date.now(), isLost = () => document.activeElement === document.body;\
                return new Promise(done => setTimeout(function look() {\
                    if (isLost() && Date.now() - began < 2000) setTimeout(look, 50);\
                    else done(isLost() ? e.outerHTML.slice(0, 160) : ''); }, 150));";
            let lost = browser.script(press, &[json!(i)])?;
            found.extend(lost.as_str().filter(|l| !l.is_empty()).map(|l| format!("#{}: {l}", screen.1)));
        }
    }
    none_of(&found)
}

#[test]
fn the_focus_goes_to_the_heading_of_a_new_view() -> Done {
    on_both(|browser, page| {
        browser.open_page(page)?;
        for view in ["artikel", "bandingkan", "konteks", "suara", "asal-usul", "tema"] {
            browser.click(&format!("[data-tab={view}]"))?;
            browser.wait_for(&format!(".page[data-view={view}]"))?;
            browser.wait_until("the focus is on the heading", "document.activeElement.id === 'judul'")?;
        }
        Ok(())
    })
}

#[test]
fn what_a_choice_did_is_said_once() -> Done {
    on_both(|browser, page| {
        let watch = "globalThis.said = []; const last = new Map();\
            setInterval(() => document.querySelectorAll('[role=status], [aria-live]').forEach(e => {\
                const text = e.closest('[hidden]') ? '' : e.textContent.trim();\
                if (last.get(e) !== text) { if (last.has(e) && text) said.push(text); last.set(e, text); } }), 15);";
        browser.resize(1280, 900)?;
        browser.open_page(page)?;
        browser.script(watch, &[])?;
        browser.wait_for("[data-facet=outlet] input")?;
        std::thread::sleep(std::time::Duration::from_millis(100));
        browser.click("[data-facet=outlet] input")?;
        browser.wait_for(".chip")?;
        browser.wait_until("it is said", "said.length")?;
        std::thread::sleep(std::time::Duration::from_millis(600));
        let said = strings(&browser.script("return said.splice(0);", &[])?);
        same(said.len(), 1)?;
        holds(said[0].contains("dari 8"), &said[0])?;
        // While somebody types, one result is said at the end and not one a letter.
        browser.set_hash("tampil=konteks&cari=Rusia")?;
        browser.wait_for(".ctx-line")?;
        std::thread::sleep(std::time::Duration::from_millis(300));
        browser.script("said.length = 0;", &[])?;
        browser.fill("#context-pattern", "Putin")?;
        browser.wait_until("the link follows", "location.hash.includes('cari=Putin')")?;
        std::thread::sleep(std::time::Duration::from_millis(1500));
        let said = strings(&browser.script("return said;", &[])?);
        let counts = said.iter().filter(|s| s.chars().any(|c| c.is_ascii_digit())).count();
        holds((1..=2).contains(&counts), &format!("the result is said once or twice: {said:?}"))
    })
}

/// Not asked: the words of the cloud, whose label is a word and its count in one string.
#[test]
fn every_text_of_a_report_is_marked_as_indonesian() -> Done {
    if !can_run() {
        return Ok(());
    }
    let browser = opened("en")?;
    let code = "const corpus = document.querySelector('#plain').textContent.replace(/\\s+/g, ' ');\
        const walk = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT), out = [];\
        for (let node; (node = walk.nextNode());) { const text = node.data.replace(/\\s+/g, ' ').trim();\
            if (!node.parentElement.closest('svg') && text.length > 24 && text.includes(' ') && corpus.includes(text) && node.parentElement.closest('[lang]').lang !== 'id')\
                out.push(node.parentElement.tagName + '.' + node.parentElement.className + ' in ' + node.parentElement.parentElement.className + ': ' + text.slice(0, 60)); }\
        return [...new Map(out.map(l => [l.split(':')[0], l])).values()];";
    let mut found = Vec::new();
    for screen in SCREENS {
        show(&browser, "en", screen)?;
        found.extend(strings(&browser.script(code, &[])?).iter().map(|l| format!("#{}: {l}", screen.1)));
    }
    none_of(&found)
}

/// Roles that a reader acts on, and so must know by name.
const NAMED: [&str; 10] = [
    "button",
    "link",
    "checkbox",
    "radio",
    "combobox",
    "textbox",
    "searchbox",
    "image",
    "DisclosureTriangle",
    "table",
];

#[test]
fn everything_to_act_on_has_a_name_in_the_tree_that_a_screen_reader_gets() -> Done {
    if !can_run() {
        return Ok(());
    }
    let browser = opened("id")?;
    let mut found = Vec::new();
    for screen in SCREENS {
        show(&browser, "id", screen)?;
        let tree = browser.devtools("Accessibility.getFullAXTree", &json!({}))?;
        let nodes = tree["nodes"].as_array().ok_or("there is no tree")?;
        let shown: Vec<&Value> = nodes.iter().filter(|n| n["ignored"] != json!(true)).collect();
        for node in &shown {
            let (role, name) = (
                node["role"]["value"].as_str().unwrap_or_default(),
                node["name"]["value"].as_str().unwrap_or_default(),
            );
            if NAMED.contains(&role) && name.trim().is_empty() {
                found.push(format!("#{}: a {role} without a name: {}", screen.1, node["properties"]));
            }
        }
        let landmarks: Vec<&str> = shown
            .iter()
            .filter_map(|n| n["role"]["value"].as_str())
            .filter(|r| ["banner", "main", "contentinfo"].contains(r))
            .collect();
        same(landmarks, vec!["banner", "main", "contentinfo"])?;
    }
    found.dedup();
    none_of(&found)
}
