//! Bad input and a browser that refuses: the page says so, keeps what it had, and goes on.
use crate::own::{MARKET, choose_files};
use crate::support::{Done, holds, on_both, on_each, same, within};
use serde_json::json;
use xtask::browser::Browser;

/// Opens the page and adds an article.
fn open_with_own(browser: &Browser, page: &str) -> Done {
    browser.open_page(&format!("{page}#tampil=artikel"))?;
    choose_files(browser, &[("pasar.txt", MARKET.as_bytes())])?;
    browser.wait_for("[data-doc=pasar]")
}

const CRASH: &str = "dispatchEvent(new CustomEvent('sanding-crash', { detail: 'uji' }));";

#[test]
fn after_a_crash_the_page_starts_again_with_the_readers_articles() -> Done {
    on_each(|browser, page| {
        open_with_own(browser, page)?;
        browser.script(CRASH, &[])?;
        browser.click_text("#crash button", "Mulai lagi")?;
        browser.wait_gone("#crash")?;
        browser.wait_until("the page is back", "document.documentElement.dataset.boot === 'running'")?;
        browser.set_hash("tampil=artikel&baca=pasar&mentah=1")?;
        browser.wait_for("[data-reader=pasar]")?;
        let lines = browser.texts("[data-reader=pasar] .raw__text")?;
        same(lines.join("\n\n"), MARKET.trim().to_owned())?;
        // Once: nothing stays that the reader did not ask to keep.
        let n_kept = "return new Promise((done) => { const open = indexedDB.open('sanding', 1); open.onsuccess = () => {\
                      const all = open.result.transaction('own').objectStore('own').count();\
                      all.onsuccess = () => { open.result.close(); done(all.result); }; }; })";
        within(10, "nothing is kept", || Ok(browser.script(n_kept, &[])?.as_u64() == Some(0)))?;
        browser.open_page(&format!("{page}?lagi#tampil=artikel"))?;
        browser.wait_for(".card")?;
        same(browser.count("[data-doc=pasar]")?, 0)
    })
}

#[test]
fn a_crash_where_nothing_can_be_kept_loses_articles_only_at_a_second_press() -> Done {
    on_each(|browser, page| {
        browser.before_scripts("Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });")?;
        open_with_own(browser, page)?;
        browser.script(CRASH, &[])?;
        browser.click_text("#crash button", "Mulai lagi")?;
        browser.wait_text("#crash", "tanpa artikel Anda")?;
        browser.wait_text("#crash", "Simpan artikel Anda")?;
        browser.click_text("#crash button", "tanpa artikel Anda")?;
        browser.wait_gone("#crash")
    })
}

#[test]
fn where_the_browser_refuses_to_store_or_to_work_offline_the_page_goes_on() -> Done {
    on_both(|browser, page| {
        browser.before_scripts(
            "const refuse = () => { throw new DOMException('refused', 'SecurityError'); };\
             for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(globalThis, name, { get: refuse });\
             if (navigator.serviceWorker) navigator.serviceWorker.register = () => Promise.reject(new Error('refused'));",
        )?;
        browser.open_page(page)?;
        browser.click("[data-lang=en]")?;
        browser.wait_until("the language changed", "document.documentElement.lang === 'en'")?;
        browser.click("[data-tool=warna]")?;
        browser.set_hash("tampil=suara")?;
        browser.wait_for("#isi table")?;
        same(browser.count("#crash")?, 0)
    })
}

#[test]
fn where_the_browser_refuses_to_download_own_articles_it_says_so() -> Done {
    on_both(|browser, page| {
        open_with_own(browser, page)?;
        browser.script("URL.createObjectURL = () => { throw new Error('refused'); };", &[])?;
        browser.click("[data-own=save]")?;
        browser.wait_text(".own__notes", "menolak mengunduh")?;
        same(browser.count("[data-doc=pasar]")?, 1)
    })
}

#[test]
fn a_file_of_fifty_megabytes_is_named_and_the_others_are_taken() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        let code = "const all = new DataTransfer();\
            all.items.add(new File([new Uint8Array(5e7).fill(65)], 'besar.txt'));\
            all.items.add(new File([arguments[0]], 'pasar.txt'));\
            dispatchEvent(new DragEvent('drop', { dataTransfer: all, bubbles: true, cancelable: true }));";
        browser.script(code, &[json!(MARKET)])?;
        browser.wait_for("[data-doc=pasar]")?;
        let notes = browser.text(".own__notes")?;
        holds(notes.contains("besar.txt") && notes.contains("32 MiB"), &notes)
    })
}

/// The pattern that the link has.
const IN_LINK: &str = "new URLSearchParams(location.hash.slice(1)).get('cari')";

#[test]
fn odd_expressions_keep_the_last_good_result() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=konteks&cari=kerja&cara=regex"))?;
        browser.wait_for(".ctx-line")?;
        let lines = browser.count(".ctx-line")?;
        let huge = format!("({}){{900}}", "a{900}".repeat(3));
        for wrong in ["[", "*", "a{9999999999}", "\\k", huge.as_str()] {
            browser.fill("#context-pattern", wrong)?;
            // In the link means searched: the one before was wrong, too.
            browser.wait_until("it is searched", &format!("{IN_LINK} === {}", json!(wrong)))?;
            let told = "!document.querySelector('#context-error').hidden";
            browser.wait_until(&format!("{wrong:.12} is told to be wrong"), told)?;
            same(browser.count(".ctx-line")?, lines)?;
        }
        // What matches the empty string finds nothing there, and stops nothing.
        browser.fill("#context-pattern", "x*")?;
        browser.wait_until("no error", "document.querySelector('#context-error').hidden")?;
        browser.fill("#context-pattern", "kerja")?;
        browser.wait_until(
            "the lines are back",
            &format!("document.querySelectorAll('.ctx-line').length === {lines}"),
        )?;
        same(browser.count("#crash")?, 0)
    })
}

#[test]
fn of_a_hostile_link_what_can_be_used_is_used() -> Done {
    on_both(|browser, page| {
        let link = format!(
            "tampil=suara&media=%3Cimg%20src=x%20onerror=hit=1%3E&baca=../../etc&kiri={}&n=1e999&dari=0000-99-99&sort=__proto__",
            "%F0%9F%98%80".repeat(2_000)
        );
        browser.open_page(&format!("{page}#{link}"))?;
        browser.wait_for("[data-view=suara] #isi table")?;
        same(browser.count("#app img")?, 0)?;
        same(browser.script("return window.hit ?? null;", &[])?, json!(null))?;
        same(browser.count("#crash")?, 0)
    })
}
