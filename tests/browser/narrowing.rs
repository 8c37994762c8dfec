//! Narrowing the corpus: one choice, seen in every view, named by a chip.
use crate::support::{Done, holds, on_both, same};
use serde_json::json;
use xtask::browser::Browser;

/// How many reports the row of active filters says are left.
fn n_left(browser: &Browser) -> Done<String> {
    Ok(browser.text(".active__count")?.split_whitespace().next().unwrap_or_default().to_owned())
}

/// Ticks the value of a facet that leaves fewest reports; gives its words and that number.
fn tick_rarest(browser: &Browser, facet: &str) -> Done<(String, String)> {
    let list = format!("[data-facet={facet}]");
    browser.wait_for(&format!("{list} input"))?;
    let find = "const rows = [...document.querySelectorAll(arguments[0] + ' .facet__row')];\
                const n = r => Number(r.querySelector('.facet__count').textContent);\
                rows.sort((a, b) => n(a) - n(b)); const input = rows[0].querySelector('input');\
                return [input.dataset.value, String(n(rows[0]))];";
    let found = browser.script(find, &[json!(list)])?;
    let part = |i: usize| found[i].as_str().unwrap_or_default().to_owned();
    let (value, n) = (part(0), part(1));
    browser.click(&format!("{list} input[data-value={value:?}]"))?;
    Ok((value, n))
}

#[test]
fn a_theme_narrows_every_view_and_a_chip_says_so() -> Done {
    on_both(|browser, page| {
        browser.resize(1440, 900)?;
        browser.open_page(page)?;
        let (theme, n) = tick_rarest(browser, "theme")?;
        browser.wait_text(".chip__label", &theme)?;
        same(n_left(browser)?, n.clone())?;
        browser.click("[data-tab=artikel]")?;
        browser.wait_for("#kartu .card")?;
        same(browser.count("#kartu .card")?.to_string(), n.clone())?;
        browser.click("[data-tab=suara]")?;
        browser.wait_for(".voices-grid__report")?;
        same(browser.count(".voices-grid__report")?.to_string(), n)?;
        browser.click(".chip")?;
        browser.wait_until("no filter is active", "document.querySelector('#saringan-aktif').hidden")
    })
}

#[test]
fn once_all_choices_are_shown_nothing_offers_more() -> Done {
    on_both(|browser, page| {
        browser.resize(1440, 900)?;
        browser.open_page(page)?;
        let more = "[data-facet=entity] [data-more]";
        browser.wait_for(more)?;
        let label = browser.text(more)?;
        let total = label.rsplit("dari ").next().unwrap_or_default().trim_end_matches(')').to_owned();
        browser.click(more)?;
        browser.wait_gone(more)?;
        same(browser.count("[data-facet=entity] .facet__row")?.to_string(), total)?;
        let left = "return document.querySelector('[data-facet=entity] .more').textContent.trim();";
        same(browser.script(left, &[])?, json!(""))
    })
}

#[test]
fn an_outlet_and_a_day_narrow_together() -> Done {
    on_both(|browser, page| {
        browser.resize(1440, 900)?;
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        browser.wait_for("#kartu .card")?;
        let (outlet, n) = tick_rarest(browser, "outlet")?;
        browser.wait_until(
            "the cards follow",
            &format!("document.querySelectorAll('#kartu .card').length === {n}"),
        )?;
        same(browser.count(".chip")?, 1)?;
        // A field for a day takes its value in the system's order of day and month: set it as a date picker does.
        let pick = "const field = document.querySelector('.days input[type=date]');\
                    field.value = '2031-01-01'; field.dispatchEvent(new Event('input', { bubbles: true }));\
                    field.dispatchEvent(new Event('change', { bubbles: true }));";
        browser.script(pick, &[])?;
        browser
            .wait_until("no report is that late", "document.querySelectorAll('#kartu .card').length === 0")?;
        same(browser.count(".chip")?, 2)?;
        let hash = browser.hash()?;
        holds(hash.contains("media="), &format!("the link names the outlet {outlet}: {hash}"))?;
        browser.wait_until("the link names the day", "location.hash.includes('dari=2031-01-01')")
    })
}
