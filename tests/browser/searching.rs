//! Counts open what they count; words are found in their sentences.
use crate::support::{Done, holds, on_both, same};
use serde_json::json;

#[test]
fn typing_finds_every_occurrence_and_each_opens_its_place() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=konteks"))?;
        browser.wait_for(".ctx-examples a")?;
        same(browser.count(".ctx-examples a")?, 3)?;
        browser.type_text("#context-pattern", "Putin")?;
        browser.wait_for(".ctx-line")?;
        browser.wait_until("the link follows", "location.hash.includes('cari=Putin')")?;
        let total = browser.attribute(".ctx-found__count", "data-total")?.unwrap_or_default();
        let shown = browser.count(".ctx-line")?;
        holds(shown == 100 || shown.to_string() == total, &format!("{shown} lines of {total}"))?;
        let words = browser.texts(".ctx-line mark")?;
        holds(words.iter().all(|w| w.eq_ignore_ascii_case("putin")), &format!("{words:?}"))?;
        let doc = browser.attribute(".ctx-line", "data-doc")?.unwrap_or_default();
        browser.click(".ctx-line a")?;
        browser.wait_for(&format!("[data-reader={doc:?}]"))?;
        browser.wait_until(
            "the focus is on the sentence",
            "document.activeElement !== document.body && document.activeElement.textContent.includes('Putin')",
        )
    })
}

#[test]
fn a_wrong_expression_says_why_and_keeps_the_last_result() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=konteks&cari=kerja&cara=regex"))?;
        browser.wait_for(".ctx-line")?;
        let lines = browser.count(".ctx-line")?;
        browser.type_text("#context-pattern", "(")?;
        browser.wait_until("the error is told", "!document.querySelector('#context-error').hidden")?;
        holds(browser.text("#context-error")?.contains("belum ditutup"), "it is told in plain words")?;
        same(browser.count(".ctx-line")?, lines)?;
        same(browser.attribute("#context-pattern", "aria-invalid")?.as_deref(), Some("true"))?;
        browser.type_text("#context-pattern", "sama)?")?;
        browser.wait_until("the error is gone", "document.querySelector('#context-error').hidden")?;
        same(browser.value("#context-pattern")?, "kerja(sama)?".to_owned())?;
        same(browser.script("return document.querySelectorAll('.ctx-line').length > 0;", &[])?, json!(true))
    })
}
