//! One view in a page of somebody else, on another origin, in a frame that may do nothing else.
use crate::support::{Done, can_run, holds, hosted, same};
use serde_json::json;
use xtask::browser::Browser;
use xtask::{project, server};

/// A page of somebody else with this markup, at an address of its own.
pub fn foreign(name: &str, markup: &str) -> Done<String> {
    let folder = project::target().join("test-pages").join(name);
    let html = format!(
        "<!doctype html><html lang=\"id\"><meta charset=\"utf-8\"><title>Luar</title>\
         <link rel=\"icon\" href=\"data:,\">{markup}"
    );
    project::write(&folder.join("index.html"), html.as_bytes())?;
    server::start(server::Site { folder, prefix: "/".to_owned() })
}

/// Goes on inside the first frame.
pub fn enter_frame(browser: &Browser) -> Done {
    browser.wait_for("iframe")?;
    browser.command("frame", &json!({ "id": 0 })).map(drop)
}

/// Goes on outside it again.
pub fn leave_frame(browser: &Browser) -> Done {
    browser.command("frame", &json!({ "id": null })).map(drop)
}

fn runs(browser: &Browser) -> Done {
    browser.wait_until("the program runs in the frame", "document.documentElement.dataset.boot === 'running'")
}

fn frame_height(browser: &Browser) -> Done<f64> {
    let height =
        browser.script("return document.querySelector('iframe').getBoundingClientRect().height;", &[])?;
    height.as_f64().ok_or_else(|| "the frame has no height".to_owned())
}

#[test]
fn a_comparison_stands_in_a_page_of_another_origin_and_resizes() -> Done {
    if !can_run() {
        return Ok(());
    }
    let page = hosted()?;
    let outside = foreign(
        "element",
        &format!(
            "<script src=\"{page}embed.js\" async></script><p>Sebelum.</p>\
             <sanding-view view=\"bandingkan\" left=\"02-kantor-berita\" right=\"04-pintalan\" lang=\"en\"></sanding-view>"
        ),
    )?;
    let browser = Browser::start()?;
    browser.open(&outside)?;
    same(browser.attribute("iframe", "sandbox")?.unwrap_or_default().contains("allow-same-origin"), false)?;
    enter_frame(&browser)?;
    runs(&browser)?;
    same(browser.script("return origin;", &[])?, json!("null"))?;
    browser.wait_for(".cmp-row")?;
    same(browser.script("return document.documentElement.lang;", &[])?, json!("en"))?;
    for frame in [".masthead", ".tabs", ".filters", ".footer"] {
        holds(!browser.is_visible(frame)?, &format!("{frame} is left out"))?;
    }
    let full = browser.text(".embed-bar a")?;
    same(full.as_str(), "Open in Sanding")?;
    let body = browser.script("return Math.ceil(document.body.getBoundingClientRect().height);", &[])?;
    leave_frame(&browser)?;
    let wide = body.as_f64().unwrap_or_default();
    holds(600.0 < wide, "a comparison is higher than the frame was at first")?;
    browser.wait_until(
        "the frame is as high as what is in it",
        &format!("Math.abs(document.querySelector('iframe').getBoundingClientRect().height - {wide}) < 40"),
    )?;
    let before = frame_height(&browser)?;
    browser.resize(420, 900)?;
    browser.wait_until(
        "the frame follows a narrower window",
        &format!("document.querySelector('iframe').getBoundingClientRect().height > {before}"),
    )?;
    same(browser.console()?, Vec::new())
}

#[test]
fn the_hosted_page_in_a_sandboxed_frame_turns_to_the_single_file() -> Done {
    if !can_run() {
        return Ok(());
    }
    let page = hosted()?;
    let frame =
        format!("<iframe sandbox=\"allow-scripts\" src=\"{page}?embed=suara\" title=\"Sanding\"></iframe>");
    let outside = foreign("frame", &frame)?;
    let browser = Browser::start()?;
    browser.open(&outside)?;
    enter_frame(&browser)?;
    browser.wait_until("the single file is there", "location.pathname.endsWith('sanding.html')")?;
    runs(&browser)?;
    browser.wait_for("[data-view=suara]")
}

#[test]
fn the_guide_to_embedding_shows_one() -> Done {
    if !can_run() {
        return Ok(());
    }
    let browser = Browser::start()?;
    browser.open(&format!("{}embed.html", hosted()?))?;
    holds(browser.text("pre")?.contains("left=\"01-pernyataan-resmi\""), "it names reports of the corpus")?;
    enter_frame(&browser)?;
    runs(&browser)?;
    browser.wait_for(".cmp-row")?;
    leave_frame(&browser)?;
    same(browser.console()?, Vec::new())
}

#[test]
fn a_hostile_value_of_embed_opens_the_page() -> Done {
    if !can_run() {
        return Ok(());
    }
    let browser = Browser::start()?;
    let page = hosted()?;
    for value in ["", "tidak-ada", "%00", "\"><script>alert(1)</script>", "tema&embed=suara"] {
        browser.open_page(&format!("{page}?embed={value}#tampil=suara&%%="))?;
        same(browser.count("#crash")?, 0)?;
        holds(browser.is_visible("#judul")?, "a view is shown")?;
    }
    same(browser.console()?, Vec::new())
}
