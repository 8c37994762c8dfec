//! What a reader takes along: tables, pictures, text, citation and link.
use crate::support::{Done, holds, on_both, same};
use serde_json::json;
use xtask::browser::Browser;

/// Keeps what would be downloaded and what would be copied, instead of doing either.
const CATCH: &str = "globalThis.saved = []; globalThis.copied = [];\
    const make = URL.createObjectURL;\
    URL.createObjectURL = (blob) => { saved.push(blob); return make.call(URL, blob); };\
    HTMLAnchorElement.prototype.click = function () { globalThis.savedAs = this.download; };";

fn open(browser: &Browser, address: &str) -> Done {
    browser.before_scripts(CATCH)?;
    browser.open_page(address)?;
    browser.click("[data-tool=bagikan]")?;
    browser.wait_for("#simpan[open]")
}

/// Presses a button of the row with these words in its name; the text that would be saved.
fn save(browser: &Browser, row: &str, button: &str) -> Done<String> {
    let code = "saved.length = 0; const row = [...document.querySelectorAll('#simpan .save__row')]\
        .find(r => r.querySelector('h3').textContent.includes(arguments[0]) && r.textContent.includes(arguments[1]));\
        [...row.querySelectorAll('button')].find(b => b.textContent.includes(arguments[1])).click();";
    browser.script(code, &[json!(row), json!(button)])?;
    browser.wait_until("something is handed to the downloads", "saved.length")?;
    let text = browser.script(
        "return saved[0].arrayBuffer().then(b => new TextDecoder('utf-8', { ignoreBOM: true }).decode(b));",
        &[],
    )?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// The name of the first row that offers this.
fn first_row_with(browser: &Browser, button: &str) -> Done<String> {
    let code = "return [...document.querySelectorAll('#simpan .save__row')]\
        .find(r => r.textContent.includes(arguments[0])).querySelector('h3').textContent;";
    Ok(browser.script(code, &[json!(button)])?.as_str().unwrap_or_default().to_owned())
}

/// Replaces the clipboard by one that keeps what it is given.
fn catch_copies(browser: &Browser) -> Done {
    let code = "Object.defineProperty(navigator, 'clipboard', { configurable: true,\
        value: { writeText: async (text) => { copied.push(text); } } });";
    browser.script(code, &[]).map(drop)
}

#[test]
fn a_table_is_saved_with_where_it_comes_from() -> Done {
    on_both(|browser, page| {
        open(browser, &format!("{page}#tampil=tema&media=LINDARA"))?;
        let code = "const table = document.querySelector('#isi table');\
            table.setAttribute('aria-label', 'Tabel uji'); return table.tBodies[0].rows.length;";
        let n_rows = browser.script(code, &[])?.as_u64().unwrap_or(0) as usize;
        browser.click_text("#simpan button", "Tutup")?;
        browser.click("[data-tool=bagikan]")?;
        let name = "Tabel uji";
        let csv = save(browser, name, "titik koma")?;
        holds(csv.starts_with('\u{feff}'), "it begins with the mark that Excel looks for")?;
        let lines: Vec<&str> = csv.lines().collect();
        let blank = lines.iter().position(|l| l.is_empty()).unwrap_or(0);
        same(blank, n_rows + 1)?;
        holds(lines[0].contains(';'), "semicolons stand between its cells")?;
        for note in ["# Korpus;8 artikel", "# Versi;Sanding 0.", "# Tautan;", "# Saringan;Media LINDARA\r\n"]
        {
            holds(csv.contains(note), &format!("it says {note}: {csv}"))?;
        }
        holds(
            !csv.contains("# Cara hitung;\r\n") && csv.contains("# Cara hitung;"),
            "it says how it was made",
        )?;
        let json = save(browser, name, "JSON")?;
        let json: serde_json::Value = serde_json::from_str(&json).map_err(|e| e.to_string())?;
        same(json["rows"].as_array().map(Vec::len), Some(n_rows))?;
        holds(json["provenance"]["Korpus"].is_string(), "it names the corpus")
    })
}

#[test]
fn what_looks_like_a_formula_is_defused_and_numbers_are_not() -> Done {
    on_both(|browser, page| {
        open(browser, &format!("{page}#tampil=bandingkan&kiri=02-kantor-berita&kanan=04-pintalan"))?;
        let code = "const cells = [...document.querySelectorAll('#isi table:first-of-type td')];\
            cells[0].textContent = '=HYPERLINK(\"a;b\")'; cells[1].textContent = '-12,5';\
            const name = cells[0].closest('table'); name.createCaption().textContent = 'Tabel uji';";
        browser.script(code, &[])?;
        browser.click_text("#simpan button", "Tutup")?;
        browser.click("[data-tool=bagikan]")?;
        let csv = save(browser, "Tabel uji", "titik koma")?;
        holds(csv.contains("\"'=HYPERLINK(\"\"a;b\"\")\""), &format!("the formula is text: {csv}"))?;
        holds(csv.contains("-12,5") && !csv.contains("'-12,5"), "the number is a number")
    })
}

#[test]
fn the_rows_of_a_comparison_are_a_table_too() -> Done {
    on_both(|browser, page| {
        open(browser, &format!("{page}#tampil=bandingkan&kiri=02-kantor-berita&kanan=04-pintalan"))?;
        let n_rows = browser.count(".cmp-row")?;
        let names = browser.texts("#simpan h3")?;
        holds(names.iter().any(|name| name == "Kalimat demi kalimat"), &format!("{names:?}"))?;
        let code = "saved.length = 0; const rows = [...document.querySelectorAll('#simpan .save__row')];\
            for (const row of rows) [...row.querySelectorAll('button')].find(b => b.textContent === 'JSON')?.click();\
            return Promise.all(saved.map(async b => JSON.parse(await b.text()).rows.length));";
        let counts = browser.script(code, &[])?;
        let has_all =
            counts.as_array().is_some_and(|all| all.iter().any(|n| n.as_u64() == Some(n_rows as u64)));
        holds(has_all, &format!("one of the tables has a row for each of {n_rows}: {counts}"))
    })
}

#[test]
fn a_picture_is_saved_with_its_looks_and_its_source() -> Done {
    on_both(|browser, page| {
        open(browser, &format!("{page}#tampil=tema"))?;
        let name = first_row_with(browser, "SVG")?;
        let svg = save(browser, &name, "SVG")?;
        holds(svg.starts_with("<svg") && !svg.contains("class="), "it stands without the page's styles")?;
        holds(svg.contains("font-family=") && svg.contains("fill="), "its looks are in it")?;
        holds(svg.contains("<desc>") && svg.contains("Sanding 0."), "it says where it comes from")?;
        save(browser, &name, "PNG")?;
        let code = "return createImageBitmap(saved[0]).then((image) => {\
            const canvas = new OffscreenCanvas(image.width, image.height), context = canvas.getContext('2d');\
            context.drawImage(image, 0, 0);\
            const data = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);\
            return [saved[0].type, new Set(data).size]; });";
        let png = browser.script(code, &[])?;
        same(&png[0], &json!("image/png"))?;
        holds(png[1].as_u64().is_some_and(|n| 8 < n), "there are letters in more than one colour in it")
    })
}

#[test]
fn text_citation_and_link_are_copied() -> Done {
    on_both(|browser, page| {
        open(browser, &format!("{page}#tampil=bandingkan&kiri=02-kantor-berita&kanan=04-pintalan"))?;
        catch_copies(browser)?;
        for button in ["Salin tautan", "Salin sebagai teks", "Salin kutipan"] {
            browser.click_text("#simpan button", button)?;
            browser.wait_text("#simpan [role=status]", "Tersalin")?;
        }
        let copied = browser.script("return copied;", &[])?;
        let copied: Vec<&str> = copied.as_array().into_iter().flatten().filter_map(|c| c.as_str()).collect();
        same(copied.len(), 3)?;
        same(copied[0], browser.address()?.as_str())?;
        holds(copied[1].lines().count() > 30, "the text has the rows")?;
        for words in ["menggunbakal mungkin semula menggunakan", "Xi Jinping\t199 (46 %)"] {
            holds(copied[1].contains(words), &format!("{words}: {}", copied[1]))?;
        }
        for control in ["Cetak", "Tukar sisi", "Baca laporannya", "Tampilkan"] {
            holds(!copied[1].contains(control), &format!("{control} is left out"))?;
        }
        holds(!copied[1].contains("padanannya25"), "blanks stand between what stands apart")?;
        holds(
            copied[2].starts_with("Sanding 0.") && copied[2].contains(" × ") && copied[2].contains("kiri="),
            copied[2],
        )
    })
}

#[test]
fn a_clipboard_that_refuses_is_told_and_the_text_is_shown() -> Done {
    on_both(|browser, page| {
        open(browser, page)?;
        let code = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject() } });\
            document.execCommand = () => false;";
        browser.script(code, &[])?;
        browser.click_text("#simpan button", "Salin kutipan")?;
        browser.wait_text("#simpan [role=status]", "menolak")?;
        holds(browser.value("#simpan textarea")?.starts_with("Sanding"), "the text can be copied by hand")?;
        browser.keys(&["Escape"])?;
        browser.wait_gone("#simpan")
    })
}

#[test]
fn articles_of_the_readers_own_never_go_into_a_copied_link() -> Done {
    on_both(|browser, page| {
        browser.before_scripts(CATCH)?;
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        browser.click("[data-tool=artikel]")?;
        browser.wait_for("#own-files")?;
        let code = "const all = new DataTransfer(); all.items.add(new File([arguments[0]], 'rahasia-saya.txt'));\
            const field = document.querySelector('#own-files'); field.files = all.files;\
            field.dispatchEvent(new Event('change', { bubbles: true }));";
        let text = "Kepala Desa Tirtasari Membuka Lumbung\n\nKepala Desa Wiryasena membuka lumbung padi milik warga pada Senin.\n\n\
            \"Lumbung ini milik kita,\" kata Wiryasena di depan para petani yang berkumpul sejak pagi.\n";
        browser.script(code, &[json!(text)])?;
        browser.wait_for("[data-doc=rahasia-saya]")?;
        browser.set_hash(
            "tampil=bandingkan&kiri=rahasia-saya&kanan=02-kantor-berita&penutur=Wiryasena&beda=1",
        )?;
        browser.click("[data-tool=bagikan]")?;
        catch_copies(browser)?;
        browser.click_text("#simpan button", "Salin tautan")?;
        browser.wait_until("it is copied", "copied.length")?;
        let link = browser.script("return copied[0];", &[])?;
        let link = link.as_str().unwrap_or_default();
        holds(!link.contains("rahasia") && !link.contains("Wiryasena"), link)?;
        holds(link.contains("kanan=02-kantor-berita") && link.contains("tampil=bandingkan"), link)?;
        holds(
            browser.text("#simpan")?.contains("artikel Anda sendiri"),
            "it says what the link does not hold",
        )
    })
}
