//! No violation that axe-core finds, in any view: light and dark, both languages, wide and narrow.
//!
//! Every rule of WCAG 2.0 to 2.2 A and AA, the best practices and the experimental ones run, on the
//! whole page with everything folded opened. axe-core comes from npm (`tests/axe`).
use crate::embedding::{enter_frame, foreign, leave_frame};
use crate::own::{MARKET, choose_files};
use crate::support::{Done, can_run, hosted, single};
use serde_json::{Value, json};
use std::io::Write;
use std::sync::OnceLock;
use xtask::browser::Browser;
use xtask::{project, tools};

/// Windows in CSS pixels: a laptop and a phone.
const WIDE: (u32, u32) = (1440, 900);
const NARROW: (u32, u32) = (360, 740);
/// No rule is off. A rule and where it is not asked: an embedded view is a part of the page around it,
/// which has the heading of the whole.
const EXCEPT: [(&str, &str); 1] = [("page-has-heading-one", "[data-embed]")];
/// The rules that look at colours.
const COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// What each screen shows and the hash that opens it.
pub const SCREENS: [(&str, &str); 17] = [
    ("tema", ""),
    ("tema", "kata=rusia&kalimat=1&media=LINDARA"),
    ("tema", "dari=2031-01-01"),
    ("artikel", "tampil=artikel"),
    ("artikel", "tampil=artikel&baca=02-kantor-berita"),
    ("artikel", "tampil=artikel&baca=05-tulis-ulang&mentah=1"),
    ("artikel", "tampil=artikel&baca=tidak-ada"),
    ("bandingkan", "tampil=bandingkan&kiri=02-kantor-berita&kanan=04-pintalan"),
    ("bandingkan", "tampil=bandingkan&kiri=01-pernyataan-resmi&kanan=05-tulis-ulang&beda=1"),
    ("bandingkan", "tampil=bandingkan&kiri=02-kantor-berita&kanan=04-pintalan&lawan=semua"),
    ("konteks", "tampil=konteks&cari=Putin"),
    ("konteks", "tampil=konteks&cari=(&cara=regex"),
    ("konteks", "tampil=konteks&cari=Putin&bagian=tetangga"),
    ("konteks", "tampil=konteks&cari=Putin&bagian=letak"),
    ("konteks", "tampil=konteks&bagian=khas"),
    ("suara", "tampil=suara"),
    ("asal-usul", "tampil=asal-usul"),
];

/// axe-core's program, or nothing and loud words where npm cannot bring it.
fn axe() -> Option<&'static str> {
    static AXE: OnceLock<Done<String>> = OnceLock::new();
    let got = AXE.get_or_init(|| {
        let modules = tools::npm_folder("tests/axe", "axe-core")?;
        project::read(&modules.join("axe-core/axe.min.js"))
    });
    match got {
        Ok(code) => Some(code),
        Err(reason) => {
            writeln!(std::io::stderr(), "\n!!! ACCESSIBILITY RULES OF AXE NOT RUN: {reason}").ok();
            None
        }
    }
}

/// Opens what is folded, so that it is judged too.
pub const UNFOLD: &str = "document.querySelectorAll('details').forEach(d => { d.open = true; });";

/// Which rules run.
#[derive(Clone, Copy)]
enum Rules {
    All,
    /// Those that look at colours: what else is wrong in the dark is wrong in the light too.
    Colours,
    /// The others: colours are the same in both languages.
    NoColours,
}

/// What axe finds wrong with the document on screen, a line a rule.
fn violations(browser: &Browser, code: &str, rules: Rules) -> Done<Vec<String>> {
    if browser.script("return typeof axe === 'undefined';", &[])? == json!(true) {
        // What the driver injects is not bound by the page's policy.
        browser.script(&format!("{code}; globalThis.axe = axe;"), &[])?;
    }
    browser.script(UNFOLD, &[])?;
    let tags =
        ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice", "experimental"];
    let all = json!({ "type": "tag", "values": tags });
    let (only, off) = match rules {
        Rules::All => (all, &COLOURS[..0]),
        Rules::Colours => (json!({ "type": "rule", "values": COLOURS }), &COLOURS[..0]),
        Rules::NoColours => (all, &COLOURS[..]),
    };
    let run = "const rules = Object.fromEntries(arguments[2].map(id => [id, { enabled: false }]));\
        return axe.run(document, { resultTypes: ['violations'], iframes: false, runOnly: arguments[0], rules })\
        .then(r => r.violations.map(v => [v.id, v.nodes.filter(n => !arguments[1].some(([rule, css]) =>\
            rule === v.id && document.querySelector(n.target[0])?.closest(css)))]).filter(v => v[1].length)\
        .map(([id, nodes]) => id + ' (' + nodes.length + '): ' + nodes.slice(0, 3).map(n =>\
            n.target.join(' ') + ' ' + n.html.slice(0, 160) + ' ' + n.failureSummary.split('\\n')[1]).join(' | ')));";
    let found = browser.script(run, &[only, json!(EXCEPT), json!(off)])?;
    let lines = found.as_array().ok_or("axe gave no answer")?;
    Ok(lines.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// An error that names every violation, unless there is none.
fn none_of(found: &[String]) -> Done {
    if found.is_empty() { Ok(()) } else { Err(format!("axe finds:\n{}", found.join("\n"))) }
}

/// What is wrong with what is on screen, light by every rule, dark by those of colour.
fn in_both_schemes(browser: &Browser, code: &str, what: &str) -> Done<Vec<String>> {
    let mut found = Vec::new();
    for (scheme, rules) in [("light", Rules::All), ("dark", Rules::Colours)] {
        browser.prefer(&[("prefers-color-scheme", scheme)])?;
        // The page follows; before and without its program, the style sheet does.
        browser.wait_until(
            scheme,
            &format!("['{scheme}', undefined].includes(document.documentElement.dataset.scheme)"),
        )?;
        let lines = violations(browser, code, rules)?;
        found.extend(lines.iter().map(|line| format!("{what}, {scheme}: {line}")));
    }
    Ok(found)
}

/// Every screen in one window size and language, with its colours, light and dark, or without.
fn every_screen(window: (u32, u32), lang: &str, has_colours: bool) -> Done {
    let (true, Some(code)) = (can_run(), axe()) else { return Ok(()) };
    let browser = Browser::start()?;
    browser.resize(window.0, window.1)?;
    browser.open_page(&format!("{}#bahasa={lang}", hosted()?))?;
    let mut found = Vec::new();
    for (view, hash) in SCREENS {
        browser.set_hash(&format!("bahasa={lang}&{hash}"))?;
        browser.wait_for(&format!(".page[data-view={view}] #judul"))?;
        found.extend(match has_colours {
            true => in_both_schemes(&browser, code, &format!("{lang} #{hash}"))?,
            false => violations(&browser, code, Rules::NoColours)?,
        });
    }
    none_of(&found)
}

#[test]
fn axe_finds_nothing_on_a_wide_screen_in_indonesian() -> Done {
    every_screen(WIDE, "id", true)
}

#[test]
fn axe_finds_nothing_on_a_wide_screen_in_english() -> Done {
    every_screen(WIDE, "en", false)
}

#[test]
fn axe_finds_nothing_on_a_phone_in_indonesian() -> Done {
    every_screen(NARROW, "id", false)
}

#[test]
fn axe_finds_nothing_on_a_phone_in_english() -> Done {
    every_screen(NARROW, "en", true)
}

#[test]
fn axe_finds_nothing_in_dialogs_and_panels() -> Done {
    let (true, Some(code)) = (can_run(), axe()) else { return Ok(()) };
    let page = hosted()?;
    let mut found = Vec::new();
    for (lang, window) in [("id", WIDE), ("en", NARROW)] {
        let browser = Browser::start()?;
        browser.resize(window.0, window.1)?;
        browser.open_page(&format!("{page}#bahasa={lang}"))?;
        browser.click("[data-tool=bantuan]")?;
        browser.wait_for("dialog#bantuan[open] dt")?;
        found.extend(in_both_schemes(&browser, code, &format!("{lang} help"))?);
        browser.click("#bantuan [data-help=tour]")?;
        for step in 1..=4 {
            browser.wait_for(&format!("#tur[data-step='{step}']:not([hidden])"))?;
            found.extend(in_both_schemes(&browser, code, &format!("{lang} tour, step {step}"))?);
            browser.click("#tur [data-tour=next]")?;
        }
        let files: [(&str, &[u8]); 3] = [
            ("pasar.txt", MARKET.as_bytes()),
            ("kosong.txt", b""),
            ("dua.csv", b"a;b\nsatu kata;dua kata\n"),
        ];
        choose_files(&browser, &files)?;
        browser.wait_for(".own__have:not([hidden]) .own__list li")?;
        browser.wait_for(".own__choice [data-column]")?;
        found.extend(in_both_schemes(&browser, code, &format!("{lang} own articles"))?);
        browser.click("[data-tool=bagikan]")?;
        browser.wait_for("#simpan[open]")?;
        found.extend(in_both_schemes(&browser, code, &format!("{lang} sharing"))?);
        browser.keys(&["Escape"])?;
        browser.script("dispatchEvent(new CustomEvent('sanding-crash', { detail: 'uji' }));", &[])?;
        browser.wait_for("#crash")?;
        found.extend(in_both_schemes(&browser, code, &format!("{lang} after a crash"))?);
    }
    none_of(&found)
}

#[test]
fn axe_finds_nothing_where_only_plain_text_is_shown() -> Done {
    let (true, Some(code)) = (can_run(), axe()) else { return Ok(()) };
    let browser = Browser::start()?;
    browser.before_scripts("delete globalThis.WebAssembly;")?;
    browser.open(&single())?;
    browser.wait_text("#plain", "tidak menyediakan WebAssembly")?;
    none_of(&in_both_schemes(&browser, code, "plain text")?)
}

#[test]
fn axe_finds_nothing_in_embedded_views_and_their_guide() -> Done {
    let (true, Some(code)) = (can_run(), axe()) else { return Ok(()) };
    let (browser, page) = (Browser::start()?, hosted()?);
    let mut found = Vec::new();
    browser.open(&format!("{page}embed.html"))?;
    browser.wait_for("iframe[title]")?;
    found.extend(in_both_schemes(&browser, code, "embed.html")?);
    browser.resize(NARROW.0, NARROW.1)?;
    found.extend(in_both_schemes(&browser, code, "embed.html, narrow")?);
    for view in ["tema", "artikel", "bandingkan", "konteks", "suara", "asal-usul"] {
        // In a frame, as they are used: the page around it has the heading of the whole.
        let frame = format!("<iframe src=\"{page}?embed={view}#bahasa=en\" title=\"Sanding\"></iframe>");
        browser.open(&foreign("axe", &frame)?)?;
        enter_frame(&browser)?;
        browser.wait_for(&format!(".page[data-view={view}] #judul"))?;
        found.extend(in_both_schemes(&browser, code, &format!("embed={view}"))?);
        leave_frame(&browser)?;
    }
    none_of(&found)
}
