//! The reader's own articles: taken in by button, drop and paste, shown beside the corpus, removed.
use crate::support::{Done, holds, on_both, same};
use serde_json::{Value, json};
use xtask::browser::Browser;

/// A report that shares nothing with the teaching corpus.
const MARKET: &str = "Wali Kota Resmikan Pasar Ikan\n\nTegal (WARTA UJI) - Wali Kota Rini Wulandari meresmikan pasar ikan \
    di pelabuhan lama, Senin (3/3/2025).\n\n\"Pasar ini milik nelayan,\" kata Rini Wulandari di depan para pedagang.\n\nPewarta: Ima\n";

/// Gives files to the field of the panel, each as name and bytes.
fn choose_files(browser: &Browser, files: &[(&str, &[u8])]) -> Done {
    open_panel(browser)?;
    let files: Vec<Value> = files.iter().map(|(name, bytes)| json!([name, bytes])).collect();
    let code = "const all = new DataTransfer();\
                for (const [name, bytes] of arguments[0]) all.items.add(new File([new Uint8Array(bytes)], name));\
                const field = document.querySelector('#own-files');\
                field.files = all.files;\
                field.dispatchEvent(new Event('change', { bubbles: true }));";
    browser.script(code, &[json!(files)]).map(drop)
}

fn open_panel(browser: &Browser) -> Done {
    if !browser.is_visible("#own-files")? {
        browser.click("[data-tool=artikel]")?;
    }
    browser.wait_for("#own-files")
}

/// Waits until nothing is under way.
fn settled(browser: &Browser) -> Done {
    browser.wait_until("the articles are read", "document.querySelector('#own-files')?.checkVisibility()")
}

#[test]
fn a_text_chosen_by_button_stands_beside_the_corpus() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        let before = browser.count(".card")?;
        choose_files(browser, &[("pasar.txt", MARKET.as_bytes())])?;
        browser.wait_for("[data-doc=pasar]")?;
        same(browser.count(".card")?, before + 1)?;
        let card = browser.text("[data-doc=pasar]")?;
        holds(card.contains("Wali Kota Resmikan Pasar Ikan"), "its headline was found")?;
        holds(card.contains("artikel Anda"), "it is marked as the reader's own")?;
        same(browser.count(".card .own-mark:not([hidden])")?, 1)?;
        browser.click("[data-own=remove]")?;
        browser.wait_gone("[data-doc=pasar]")?;
        same(browser.count(".card")?, before)
    })
}

#[test]
fn files_that_are_no_articles_are_named_and_the_others_taken() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        let latin: Vec<u8> =
            MARKET.replace("nelayan", "n\u{e9}layan").chars().map(|c| c as u32 as u8).collect();
        let wide: Vec<u8> =
            [0xff, 0xfe].into_iter().chain(MARKET.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        choose_files(
            browser,
            &[
                ("kosong.txt", b""),
                ("spasi.txt", b" \n\t \n"),
                ("gambar.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
                ("lama.txt", &latin),
                ("lebar.txt", &wide),
                ("baik.txt", MARKET.as_bytes()),
                ("kata.txt", b"kata"),
            ],
        )?;
        browser.wait_for("[data-doc=kata]")?;
        let notes = browser.text(".own__notes")?;
        for (file, says) in [
            ("kosong.txt", "kosong"),
            ("spasi.txt", "kosong"),
            ("gambar.txt", "bukan teks"),
            ("lama.txt", "Windows-1252"),
            ("lebar.txt", "UTF-16"),
        ] {
            holds(
                notes.lines().any(|l| l.contains(file) && l.contains(says)),
                &format!("{file} is {says}: {notes}"),
            )?;
        }
        for key in ["lama", "lebar", "baik", "kata"] {
            same(browser.count(&format!("[data-doc={key}]"))?, 1)?;
        }
        settled(browser)
    })
}
