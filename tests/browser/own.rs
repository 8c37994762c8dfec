//! The reader's own articles: taken in by button, drop and paste, shown beside the corpus, kept, removed.
use crate::support::{Done, holds, on_both, on_each, same, within};
use serde_json::{Value, json};
use xtask::browser::Browser;

/// A report that shares nothing with the teaching corpus.
pub const MARKET: &str = "Wali Kota Resmikan Pasar Ikan\n\nTegal (WARTA UJI) - Wali Kota Rini Wulandari meresmikan pasar ikan di \
    pelabuhan lama, Senin (3/3/2025).\n\n\"Pasar ini milik nelayan,\" kata Rini Wulandari di depan para pedagang.\n\nPewarta: Ima\n";

/// Gives files to the field of the panel, each as name and bytes.
pub fn choose_files(browser: &Browser, files: &[(&str, &[u8])]) -> Done {
    if !browser.is_visible("#own-files")? {
        browser.click("[data-tool=artikel]")?;
    }
    browser.wait_for("#own-files")?;
    let files: Vec<Value> = files.iter().map(|(name, bytes)| json!([name, bytes])).collect();
    let code = "const all = new DataTransfer();\
                for (const [name, bytes] of arguments[0]) all.items.add(new File([new Uint8Array(bytes)], name));\
                const field = document.querySelector('#own-files');\
                field.files = all.files;\
                field.dispatchEvent(new Event('change', { bubbles: true }));";
    browser.script(code, &[json!(files)]).map(drop)
}

/// Waits until a report stands among the cards.
fn card(browser: &Browser, key: &str) -> Done<String> {
    let css = format!("[data-doc={key:?}]");
    browser.wait_for(&css)?;
    browser.text(&css)
}

#[test]
fn a_text_chosen_by_button_stands_beside_the_corpus() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        let before = browser.count(".card")?;
        choose_files(browser, &[("pasar.txt", MARKET.as_bytes())])?;
        let text = card(browser, "pasar")?;
        same(browser.count(".card")?, before + 1)?;
        holds(text.contains("Wali Kota Resmikan Pasar Ikan"), "its headline was found")?;
        holds(text.contains("artikel Anda"), "it is marked as the reader's own")?;
        same(browser.count(".card .own-mark:not([hidden])")?, 1)?;
        // It can be filtered by whose it is, and chosen for a comparison.
        browser.click("[data-facet=origin] [data-value=sendiri]")?;
        browser.wait_until("it alone is left", "document.querySelectorAll('.card').length === 1")?;
        holds(browser.hash()?.contains("milik=sendiri"), "the link says so")?;
        browser.click("[data-doc=pasar] [data-compare]")?;
        browser.wait_for("#compare-left option[value=pasar]")?;
        // The list is set to it behind the drawing.
        browser.wait_until(
            "it stands on the left",
            "document.querySelector('#compare-left').value === 'pasar'",
        )?;
        let option = browser.text("#compare-left option[value=pasar]")?;
        holds(option.contains("artikel Anda"), "the list marks it too")
    })
}

#[test]
fn a_text_that_is_no_report_is_not_said_to_be_all_narration() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        choose_files(browser, &[("puisi.txt", b"Hujan\nBulan Juni\nAku ingin pulang\n".as_slice())])?;
        card(browser, "puisi")?;
        let shown = |doc: &str| format!("document.querySelector('{doc} .voice-list').checkVisibility()");
        browser.wait_until("its voices are not shown", &format!("!{}", shown("[data-doc=puisi]")))?;
        browser.wait_until("those of a report are", &shown(".card:not([data-doc=puisi])"))
    })
}

#[test]
fn own_articles_are_removed_one_by_one_or_all() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        let before = browser.count(".card")?;
        let files = ["a.txt", "b.txt", "a.txt"].map(|name| (name, MARKET.as_bytes()));
        choose_files(browser, &files)?;
        card(browser, "a (2)")?;
        same(browser.count(".card")?, before + 3)?;
        browser.click(".own__list li:first-child [data-own=remove]")?;
        browser.wait_until(
            "one is gone",
            &format!("document.querySelectorAll('.card').length === {}", before + 2),
        )?;
        same(browser.count("[data-doc=a]")?, 0)?;
        browser.click("[data-own=clear]")?;
        browser
            .wait_until("all are gone", &format!("document.querySelectorAll('.card').length === {before}"))?;
        same(browser.count("[data-own=clear]")?.min(browser.count(".own__have:not([hidden])")?), 0)
    })
}

#[test]
fn a_drop_and_a_paste_are_taken() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        let code = "const all = new DataTransfer();\
                    all.items.add(new File([arguments[0]], 'jatuh.md'));\
                    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: all, bubbles: true, cancelable: true }));";
        browser.script(code, &[json!(format!("# {MARKET}"))])?;
        holds(card(browser, "jatuh.md")?.contains("Wali Kota Resmikan"), "the file dropped was read")?;
        let code = "const all = new DataTransfer();\
                    all.setData('text/plain', arguments[0]);\
                    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: all, bubbles: true, cancelable: true }));";
        browser.script(code, &[json!(MARKET)])?;
        card(browser, "tempelan-1")?;
        browser.wait_for("#own-paste")?;
        browser.script("document.querySelector('#own-paste').value = arguments[0];", &[json!(MARKET)])?;
        browser.click("[data-own=paste]")?;
        card(browser, "tempelan-2").map(drop)
    })
}

#[test]
fn files_that_are_no_articles_are_named_and_the_others_taken() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        let old = MARKET.replace("nelayan", "n\u{e9}layan");
        let latin: Vec<u8> = old.chars().map(|c| c as u32 as u8).collect();
        let wide = [0xff, 0xfe].into_iter().chain(MARKET.encode_utf16().flat_map(u16::to_le_bytes));
        let wide: Vec<u8> = wide.collect();
        let deep = "[".repeat(200_000);
        let files: [(&str, &[u8]); 8] = [
            ("kosong.txt", b""),
            ("spasi.txt", b" \n\t \n"),
            ("gambar.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
            ("dalam.json", deep.as_bytes()),
            ("lama.txt", &latin),
            ("lebar.txt", &wide),
            ("baik.txt", MARKET.as_bytes()),
            ("kata.txt", b"kata"),
        ];
        choose_files(browser, &files)?;
        card(browser, "kata")?;
        let notes = browser.text(".own__notes")?;
        for (file, says) in [
            ("kosong.txt", "kosong"),
            ("spasi.txt", "kosong"),
            ("gambar.txt", "bukan teks"),
            ("dalam.json", "tidak terbaca"),
            ("lama.txt", "Windows-1252"),
            ("lebar.txt", "UTF-16"),
        ] {
            let is_said = notes.lines().any(|l| l.contains(file) && l.contains(says));
            holds(is_said, &format!("{file} is {says}: {notes}"))?;
        }
        for key in ["lama", "lebar", "baik", "kata"] {
            same(browser.count(&format!("[data-doc={key}]"))?, 1)?;
        }
        Ok(())
    })
}

#[test]
fn a_saved_page_gives_its_text_and_runs_nothing() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        let html = "<!doctype html><title>Tab</title><script>window.hit = 1</script><style>p { color: red }</style>\
            <img src=x onerror='window.hit = 1'><svg onload='window.hit = 1'><text>gambar</text></svg>\
            <iframe srcdoc='<script>parent.hit = 1</script>'></iframe><a href='javascript:window.hit = 1'>Beranda</a>\
            <h1>Wali Kota &amp; Nelayan <b>Resmikan</b> Pasar &lt;Ikan&gt;</h1><p>Tegal - Wali Kota Rini\u{202e} Wulandari\
            <br>meresmikan pasar ikan, Senin (3/3/2025).</p><div><p>\"Pasar ini milik nelayan,\" kata Rini.<p>Ramai.</div>\
            <meta http-equiv=refresh content='0;url=https://example.org/'><link rel=stylesheet href='https://example.org/a.css'>";
        choose_files(browser, &[("hal.html", html.as_bytes())])?;
        card(browser, "hal.html")?;
        browser.set_hash("tampil=artikel&baca=hal.html&mentah=1")?;
        browser.wait_for(".raw__text")?;
        let lines = browser.texts(".raw__text")?;
        let expected = [
            "Beranda",
            "Wali Kota & Nelayan Resmikan Pasar <Ikan>",
            "Tegal - Wali Kota Rini⟨U+202E⟩ Wulandari",
            "meresmikan pasar ikan, Senin (3/3/2025).",
            "\"Pasar ini milik nelayan,\" kata Rini.",
            "Ramai.",
        ];
        same(lines, expected.map(str::to_owned).to_vec())?;
        same(browser.script("return window.hit ?? null;", &[])?, json!(null))
    })
}

/// What the article's page shows of it, line by line.
fn raw(browser: &Browser, key: &str) -> Done<Vec<String>> {
    browser.set_hash(&format!("tampil=artikel&baca={key}&mentah=1"))?;
    browser.wait_for(&format!("[data-reader={key:?}] .raw__text"))?;
    browser.texts(".raw__text")
}

#[test]
fn a_table_gives_an_article_a_row_from_the_column_chosen() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        let csv = "\u{feff}id;judul;isi\r\n1;Pasar;\"Baris satu, dengan \"\"kutip\"\"; dan titik koma.\r\nBaris dua yang cukup \
            panjang.\"\r\n2;Kosong;\r\n3;Jalan;=HYPERLINK(\"\"x\"\") jalan rusak di kota lama\r\n";
        let lines =
            "{\"teks\":\"Satu baris JSON saja.\"}\n{\"teks\":\"Baris JSON \\u003cb\\u003e kedua.\"}\n";
        choose_files(browser, &[("warta.csv", csv.as_bytes()), ("garis.ndjson", lines.as_bytes())])?;
        browser.wait_for(".own__choice [data-column]")?;
        same(browser.texts(".own__choice [data-column]")?[0].clone(), "isi".to_owned())?;
        card(browser, "garis-2")?;
        browser.click("[data-column=isi]")?;
        card(browser, "warta-3")?;
        same(browser.count("[data-doc=warta-2]")?, 0)?;
        let expected = ["Baris satu, dengan \"kutip\"; dan titik koma.", "Baris dua yang cukup panjang."];
        same(raw(browser, "warta-1")?, expected.map(str::to_owned).to_vec())?;
        same(raw(browser, "garis-2")?, vec!["Baris JSON <b> kedua.".to_owned()])
    })
}

#[test]
fn articles_are_saved_to_one_file_and_opened_from_it() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        choose_files(
            browser,
            &[("pasar.txt", MARKET.as_bytes()), ("lain.txt", b"Lain \"sekali\" \xe2\x80\xae saja.")],
        )?;
        card(browser, "lain")?;
        let hook = "URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return 'about:blank#'; };\
                    HTMLAnchorElement.prototype.click = () => {};";
        browser.script(hook, &[])?;
        browser.click("[data-own=save]")?;
        browser.wait_until("the file is made", "window.saved")?;
        let saved = browser.script("return window.saved;", &[])?;
        let saved = saved.as_str().unwrap_or_default().to_owned();
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        same(browser.count("[data-doc=pasar]")?, 0)?;
        choose_files(browser, &[("simpanan.json", saved.as_bytes())])?;
        card(browser, "lain")?;
        same(browser.count("[data-doc=pasar]")?, 1)
    })
}

#[test]
fn articles_are_kept_only_where_the_reader_asks() -> Done {
    on_both(|browser, page| {
        let cards = format!("{page}#tampil=artikel");
        browser.open_page(&cards)?;
        choose_files(browser, &[("pasar.txt", MARKET.as_bytes())])?;
        card(browser, "pasar")?;
        browser.open_page(&cards)?;
        browser.wait_for(".card")?;
        same(browser.count("[data-doc=pasar]")?, 0)?;
        choose_files(browser, &[("pasar.txt", MARKET.as_bytes())])?;
        card(browser, "pasar")?;
        browser.click("#own-keep")?;
        let n_kept = "return new Promise((done) => { const open = indexedDB.open('sanding', 1); open.onsuccess = () => {\
                      const all = open.result.transaction('own').objectStore('own').count();\
                      all.onsuccess = () => { open.result.close(); done(all.result); }; }; })";
        let kept = |n: u64| {
            let is_so = || Ok(browser.script(n_kept, &[])?.as_u64() == Some(n));
            within(10, &format!("{n} parts are kept"), is_so)
        };
        kept(1)?;
        browser.open_page(&cards)?;
        card(browser, "pasar")?;
        browser.click("[data-tool=artikel]")?;
        browser.click("[data-own=clear]")?;
        browser.wait_gone("[data-doc=pasar]")?;
        kept(0)?;
        browser.open_page(&cards)?;
        browser.wait_for(".card")?;
        same(browser.count("[data-doc=pasar]")?, 0)
    })
}

#[test]
fn where_the_browser_keeps_nothing_it_says_so() -> Done {
    on_both(|browser, page| {
        browser.before_scripts("Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });")?;
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        choose_files(browser, &[("pasar.txt", MARKET.as_bytes())])?;
        card(browser, "pasar")?;
        browser.click("#own-keep")?;
        browser.wait_text(".own__notes", "menolak menyimpan")?;
        same(browser.count("[data-doc=pasar]")?, 1)
    })
}

#[test]
fn where_the_browser_allows_no_worker_articles_are_read_all_the_same() -> Done {
    on_both(|browser, page| {
        browser
            .before_scripts("globalThis.Worker = class { constructor() { throw new Error('refused'); } };")?;
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        choose_files(browser, &[("pasar.txt", MARKET.as_bytes())])?;
        card(browser, "pasar").map(drop)
    })
}

#[test]
fn a_link_never_carries_articles_and_says_what_it_needs() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel&baca=pasar"))?;
        browser.wait_text(".own-missing", "pasar")?;
        choose_files(browser, &[("pasar.txt", MARKET.as_bytes())])?;
        browser.wait_for("[data-reader=pasar]")?;
        holds(!browser.is_visible(".own-missing")?, "nothing is missing any more")?;
        let link = browser.address()?;
        holds(!link.contains("Wali") && !link.contains("nelayan"), &format!("no text is in {link}"))
    })
}

#[test]
fn a_crash_lets_the_reader_save_the_articles() -> Done {
    on_each(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        choose_files(browser, &[("pasar.txt", MARKET.as_bytes())])?;
        card(browser, "pasar")?;
        browser.script("dispatchEvent(new CustomEvent('sanding-crash', { detail: 'uji' }));", &[])?;
        browser.wait_text("#crash", "Simpan artikel Anda")
    })
}
