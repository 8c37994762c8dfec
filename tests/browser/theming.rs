//! The view Tema: the cloud by keyboard, terms and their sentences, the words left out.
use crate::support::{Done, holds, on_both, same};
use serde_json::json;
use xtask::browser::Browser;

/// The keys of the words of the cloud, in the order of the keyboard.
fn cloud(browser: &Browser) -> Done<Vec<String>> {
    let keys = browser.script(
        "return [...document.querySelectorAll('#cloud [data-term]')].map(a => a.dataset.term);",
        &[],
    )?;
    Ok(keys.as_array().into_iter().flatten().filter_map(|k| k.as_str()).map(str::to_owned).collect())
}

#[test]
fn the_list_of_words_left_out_is_edited_and_carried_by_the_link() -> Done {
    on_both(|browser, page| {
        browser.open_page(page)?;
        let first = browser.text("#daftar-kata [data-term]")?;
        let n_left_out = |browser: &Browser| browser.attribute("#kata-henti summary", "data-left-out");
        let at_first = n_left_out(browser)?;
        browser.click("#kata-henti summary")?;
        holds(browser.text(".stops__words")?.contains("yang"), "the words left out can be read")?;
        browser.fill("#kata-henti-isian", &first)?;
        browser.click("[data-stop=buang]")?;
        browser.wait_text(".stops__changes .chip__label", &first.to_lowercase())?;
        browser.fill("#kata-henti-isian", "yang")?;
        browser.click("[data-stop=hitung]")?;
        browser.wait_for("#cloud [data-term=yang]")?;
        let words = cloud(browser)?;
        holds(browser.texts("#daftar-kata [data-term]")?.iter().all(|w| *w != first), "the list follows")?;
        let hash = browser.hash()?;
        holds(
            hash.contains("buang=") && hash.contains("hitung=yang"),
            &format!("the link has both: {hash}"),
        )?;
        browser.open_page(&format!("{page}#{}", hash.trim_start_matches('#')))?;
        same(cloud(browser)?, words)?;
        browser.click("#kata-henti summary")?;
        browser.click("[data-stop=semua]")?;
        browser.wait_until(
            "no word is left out",
            "document.querySelector('#kata-henti summary').dataset.leftOut === '0'",
        )?;
        browser.click("[data-stop=semula]")?;
        browser.wait_until("the link is clean", "!/henti|buang|hitung/.test(location.hash)")?;
        same(n_left_out(browser)?, at_first)?;
        same(browser.text("#daftar-kata [data-term]")?, first)
    })
}

#[test]
fn the_cloud_by_keyboard() -> Done {
    on_both(|browser, page| {
        browser.open_page(page)?;
        let words = cloud(browser)?;
        let ranked = browser.script(
            "return [...document.querySelectorAll('#daftar-kata [data-term]')].map(a => a.dataset.term);",
            &[],
        )?;
        same(json!(words.iter().take(5).collect::<Vec<_>>()), json!(ranked.as_array().map(|r| &r[..5])))?;
        same(browser.count("#cloud [tabindex='0']")?, 1)?;
        browser.script("document.querySelector('#cloud [tabindex=\"0\"]').focus();", &[])?;
        let at = |browser: &Browser| browser.script("return document.activeElement.dataset.term;", &[]);
        same(at(browser)?, json!(words[0]))?;
        for (key, place) in [("Right", 1), ("Down", 2), ("Left", 1), ("End", words.len() - 1), ("Home", 0)] {
            browser.keys(&[key])?;
            browser.wait_until(
                &format!("{key} goes to word {place}"),
                &format!("document.activeElement.dataset.term === {:?}", words[place]),
            )?;
        }
        let spoken = browser.script("return document.activeElement.getAttribute('aria-label');", &[])?;
        holds(
            spoken.as_str().is_some_and(|s| s.contains("kali")),
            &format!("the word says its count: {spoken}"),
        )?;
        browser.keys(&["Enter"])?;
        browser.wait_for("#kalimat:not([hidden]) .open-term__sentence")?;
        same(browser.text("#kalimat-judul")?.contains("“"), true)
    })
}

#[test]
fn the_count_of_words_phrases_and_names_is_the_number_of_their_sentences() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#banyak=150"))?;
        for kind in ["kata", "gabungan kata", "nama"] {
            let mut found = false;
            for term in cloud(browser)? {
                browser.click(&format!("#daftar-kata [data-term={term:?}]"))?;
                browser.wait_for("#kalimat-judul")?;
                if browser.text(".open-term__kind")? != kind {
                    continue;
                }
                let figures = browser.text("#kalimat [data-figures]")?;
                let said = figures.split("kalimat").next().unwrap_or_default();
                let said =
                    said.split(|c: char| !c.is_ascii_digit()).rfind(|w| !w.is_empty()).unwrap_or_default();
                same(browser.count("#kalimat .open-term__sentence")?.to_string(), said.to_owned())?;
                let times = figures.split_whitespace().next().unwrap_or_default();
                same(browser.count("#kalimat .open-term__sentence mark")?.to_string(), times.to_owned())?;
                found = true;
                break;
            }
            holds(found, &format!("there is a term of the kind {kind}"))?;
        }
        Ok(())
    })
}
