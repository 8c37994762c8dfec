//! The page by keyboard alone: no click, no focus set by a script.
use crate::support::{Done, holds, on_both, same};
use serde_json::json;
use xtask::browser::Browser;

/// Presses a key until the focus is on an element that matches; at each stop the focus is seen.
fn go_to(browser: &Browser, key: &str, css: &str) -> Done {
    for _ in 0..150 {
        browser.keys(&[key])?;
        is_seen(browser)?;
        if browser.script("return document.activeElement.matches(arguments[0]);", &[json!(css)])?
            == json!(true)
        {
            return Ok(());
        }
    }
    Err(format!("150 times {key} do not reach {css}"))
}

/// What has the focus lies in the window, nothing covers it, and a line is drawn around it.
fn is_seen(browser: &Browser) -> Done {
    let code = "const e = document.activeElement;\
                if (e === document.body) return '';\
                const name = e.outerHTML.slice(0, 120);\
                const box = e.querySelector('.cloud__box');\
                const style = getComputedStyle(box || e);\
                const line = box ? style.stroke !== 'none' && parseFloat(style.strokeWidth)\
                    : style.outlineStyle !== 'none' && parseFloat(style.outlineWidth);\
                if (!(2 <= line)) return 'no line around ' + name;\
                const r = [...e.getClientRects()].find(r => r.width && r.height) || e.getBoundingClientRect();\
                const x = Math.min(Math.max(r.left + r.width / 2, 1), innerWidth - 1);\
                const y = Math.max(r.top + Math.min(r.height, innerHeight) / 2, 1);\
                if (r.bottom < 0 || innerHeight < r.top) return 'out of the window: ' + name;\
                const top = document.elementFromPoint(x, Math.min(y, innerHeight - 1));\
                const isFree = top && (e.contains(top) || top.contains(e) || top.closest('label')?.control === e);\
                return isFree ? '' : 'covered: ' + name + ' by ' + (top && top.outerHTML.slice(0, 90));";
    let found = browser.script(code, &[])?;
    same(found.as_str().unwrap_or("no answer"), "")
}

/// Chooses the report of a list by the first letters of its outlet.
fn choose(browser: &Browser, list: &str, letters: &[&str], report: &str) -> Done {
    browser.keys(letters)?;
    same(browser.value(list)?, report.to_owned())?;
    is_seen(browser)
}

#[test]
fn theme_reports_shift_print_and_back_by_keyboard_alone() -> Done {
    on_both(|browser, page| {
        browser.before_scripts(
            "window.printed = []; window.print = () => {\
                 dispatchEvent(new Event('beforeprint'));\
                 printed.push([document.querySelector('.page').dataset.view, document.querySelectorAll('[data-row]').length]);\
                 dispatchEvent(new Event('afterprint'));\
             };",
        )?;
        browser.open_page(page)?;
        // A theme.
        go_to(browser, "Tab", "[data-theme]")?;
        browser.keys(&["Enter"])?;
        browser.wait_for("[data-theme][aria-pressed=true]")?;
        holds(browser.is_visible("#saringan-aktif .chip")?, "the theme filters")?;
        is_seen(browser)?;
        // Two reports.
        go_to(browser, "Shift+Tab", "[data-tab=bandingkan]")?;
        browser.keys(&["Enter"])?;
        browser.wait_for(".cmp-pair")?;
        browser.wait_until("the focus is on the heading", "document.activeElement.id === 'judul'")?;
        go_to(browser, "Tab", "#compare-left")?;
        choose(browser, "#compare-left", &["n", "a", "s"], "01-pernyataan-resmi")?;
        go_to(browser, "Tab", "#compare-right")?;
        choose(browser, "#compare-right", &["s", "u", "l"], "05-tulis-ulang")?;
        browser.wait_for(".cmp-pair[data-left='01-pernyataan-resmi'][data-right='05-tulis-ulang']")?;
        // A shift, read in its row.
        go_to(browser, "Tab", "[data-shift=modality]")?;
        browser.keys(&["Enter"])?;
        browser.wait_until("the focus is on the row", "document.activeElement.matches('[data-row]')")?;
        is_seen(browser)?;
        let row = browser.script("return document.activeElement.innerText;", &[])?;
        holds(row.as_str().is_some_and(|text| text.contains("diharapkan")), "the row shows the hope")?;
        // Print.
        go_to(browser, "Shift+Tab", "[data-tool=cetak]")?;
        browser.keys(&["Enter"])?;
        browser.wait_until("it was printed", "printed.length === 1")?;
        let printed = browser.script("return printed;", &[])?;
        same(&printed[0][0], &json!("bandingkan"))?;
        same(&printed[0][1], &json!(browser.count("[data-row]")?))?;
        is_seen(browser)?;
        // And back, where the theme is still chosen.
        go_to(browser, "Tab", "[data-tab=tema]")?;
        browser.keys(&["Enter"])?;
        browser.wait_for("[data-theme][aria-pressed=true]")?;
        browser.wait_until("the focus is on the heading", "document.activeElement.id === 'judul'")
    })
}
