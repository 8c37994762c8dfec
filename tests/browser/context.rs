//! The view Konteks: words near each other, neighbours, places, runs, what sets outlets apart.
use crate::support::{Done, holds, on_both, same};
use xtask::browser::Browser;

const VIEW: &str = "#tampil=konteks&cari=Putin";

/// How many occurrences the page says there are.
fn total(browser: &Browser) -> Done<String> {
    Ok(browser.attribute(".ctx-found__count", "data-total")?.unwrap_or_default())
}

/// The first number of a text.
fn first_number(text: &str) -> String {
    text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect()
}

#[test]
fn words_near_each_other_are_found_in_any_order_and_the_distance_narrows_them() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=konteks&cari=Xi+Putin"))?;
        browser.click_text("#context-mode a", "berdekatan")?;
        browser.wait_for(".ctx-line")?;
        let wide = browser.count(".ctx-line")?;
        same(browser.count(".ctx-line:not(:has(mark ~ mark))")?, 0)?;
        same(total(browser)?, wide.to_string())?;
        browser.click_text("#context-distance a", "2")?;
        browser.wait_until("the link follows", "location.hash.includes('jarak=2')")?;
        holds(browser.hash()?.contains("cara=dekat"), "the link holds the way of searching")?;
        holds(browser.count(".ctx-line")? < wide, "fewer stand so near")
    })
}

#[test]
fn what_was_not_found_is_told_without_turning_the_sentence_round() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=konteks&cari=%E2%80%AEzzz"))?;
        browser.wait_until("the mark is seen", "document.body.textContent.includes('“⟨U+202E⟩zzz”')")
    })
}

#[test]
fn a_neighbour_opens_as_many_lines_as_its_figure_says() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}{VIEW}&bagian=tetangga"))?;
        browser.wait_for(".figures [data-row]")?;
        let together = browser.text(".figures [data-row] td")?;
        browser.click(".figures [data-row] a")?;
        browser.wait_for(".ctx-line")?;
        same(total(browser)?, together.clone())?;
        same(browser.count(".ctx-line")?.to_string(), together.clone())?;
        browser.click(".ctx-near a")?;
        browser.wait_until("all lines are back", "!location.hash.includes('dekat=')")?;
        holds(total(browser)? != together, "all lines are more")
    })
}

#[test]
fn every_place_stands_on_a_strip_and_opens_its_sentence() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}{VIEW}&bagian=letak"))?;
        browser.wait_for(".strip__tick")?;
        same(browser.count(".strip__tick")?.to_string(), total(browser)?)?;
        same(browser.count(".strip__list [data-place]")?.to_string(), total(browser)?)?;
        let doc = browser.attribute(".strip", "data-doc")?.unwrap_or_default();
        browser.click(".strip__tick rect")?;
        browser.wait_for(&format!("[data-reader={doc:?}]"))?;
        let focused = browser.script("return document.activeElement.textContent;", &[])?;
        holds(
            focused.as_str().is_some_and(|t| t.contains("Putin")),
            &format!("the sentence has it: {focused}"),
        )?;
        browser.back()?;
        browser.wait_for(".strip__list summary")?;
        // The same by keyboard: the list is what screen readers and keys use.
        browser.script("document.querySelector('.strip__list summary').focus(); return 1;", &[])?;
        browser.keys(&["Enter", "Tab", "Enter"])?;
        browser.wait_for(&format!("[data-reader={doc:?}]"))?;
        let focused = browser.script("return document.activeElement.textContent;", &[])?;
        holds(
            focused.as_str().is_some_and(|t| t.contains("Putin")),
            &format!("so has it by keyboard: {focused}"),
        )
    })
}

#[test]
fn a_word_run_opens_its_lines() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=konteks&bagian=rangkaian"))?;
        browser.wait_for(".figures [data-row]")?;
        let count = browser.text(".figures [data-row] td")?;
        browser.click(".figures [data-row] a")?;
        browser.wait_for(".ctx-line")?;
        same(total(browser)?, count)
    })
}

#[test]
fn the_words_of_an_outlet_are_counted_as_their_sentences_are() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=konteks&bagian=khas"))?;
        browser.wait_for("[data-outlet] [data-term]")?;
        let figures = browser.text("[data-outlet] [data-term] .quiet")?;
        let sides: usize = figures.split(':').filter_map(|n| n.trim().parse::<usize>().ok()).sum();
        browser.click("[data-outlet] [data-term] a")?;
        browser.wait_for("#kalimat [data-figures]")?;
        same(first_number(&browser.text("#kalimat [data-figures]")?), sides.to_string())
    })
}

#[test]
fn the_link_opens_the_same_part_again() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=konteks"))?;
        browser.type_text("#context-pattern", "kerja sama")?;
        browser.wait_for(".ctx-line")?;
        for (part, shown) in [("Rangkaian", ".figures"), ("dekatnya", ".figures"), ("Letaknya", ".strips")] {
            browser.click_text("#context-part a", part)?;
            browser.wait_for(shown)?;
            let (hash, before) = (browser.hash()?, browser.text(".ctx__result")?);
            browser.open_page(&format!("{page}#tampil=tema"))?;
            browser.open_page(&format!("{page}#{hash}"))?;
            browser.wait_for(shown)?;
            same(browser.text(".ctx__result")?, before)?;
        }
        Ok(())
    })
}

#[test]
fn a_report_names_the_words_that_set_it_apart() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel&baca=07-moskow-2023"))?;
        browser.wait_for("#khas .figures [data-row]")?;
        let label = browser.text("#khas .figures [data-row] a")?;
        let here = browser.text("#khas .figures [data-row] td")?;
        browser.click("#khas .figures [data-row] a")?;
        browser.wait_for("#kalimat [data-figures]")?;
        holds(browser.text("#kalimat-judul")?.contains(&label), &format!("{label} is open"))?;
        let in_all: usize =
            first_number(&browser.text("#kalimat [data-figures]")?).parse().unwrap_or_default();
        holds(here.parse::<usize>().is_ok_and(|n| 3 <= n && n <= in_all), &format!("{here} of {in_all}"))
    })
}
