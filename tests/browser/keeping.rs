//! The hosted page without a network, after the first visit.
use crate::support::{Done, can_run, holds, same};
use serde_json::json;
use xtask::browser::Browser;
use xtask::{project, server};

#[test]
fn a_second_visit_needs_no_network() -> Done {
    if !can_run() {
        return Ok(());
    }
    let site = server::Site { folder: project::dist(), prefix: "/uji/sanding/".to_owned() };
    let (page, stop) = server::start_until_stopped(site)?;
    let browser = Browser::start()?;
    browser.open_page(&page)?;
    browser.wait_until("the page is kept", "navigator.serviceWorker.controller")?;
    stop();
    same(browser.open(&format!("{page}embed.html")).is_err(), true)?;
    for address in [format!("{page}#tampil=suara"), format!("{page}index.html?x=1#tampil=suara")] {
        browser.open_page(&address)?;
        browser.wait_for("[data-view=suara]")?;
        holds(browser.count("#isi table")? > 0, "the program worked on the corpus")?;
    }
    Ok(())
}

#[test]
fn the_hosted_page_can_be_installed() -> Done {
    if !can_run() {
        return Ok(());
    }
    let browser = Browser::start()?;
    browser.open_page(&crate::support::hosted()?)?;
    let manifest = browser.devtools("Page.getAppManifest", &json!({}))?;
    same(&manifest["errors"], &json!([]))?;
    let data: serde_json::Value =
        serde_json::from_str(manifest["data"].as_str().unwrap_or_default()).map_err(|e| e.to_string())?;
    same(&data["display"], &json!("standalone"))?;
    let errors = browser.devtools("Page.getInstallabilityErrors", &json!({}))?;
    same(&errors["installabilityErrors"], &json!([]))
}
