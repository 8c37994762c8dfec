//! What helps a class: the tour, the glossary, questions, worksheets.
use crate::support::{Done, holds, on_both, on_each, same};
use serde_json::json;
use xtask::browser::Browser;

/// A link to each view, with what it needs to show something.
const VIEWS: [&str; 7] = [
    "#tampil=tema",
    "#tampil=artikel",
    "#tampil=artikel&baca=05-tulis-ulang",
    "#tampil=bandingkan&kiri=01-pernyataan-resmi&kanan=05-tulis-ulang",
    "#tampil=konteks&cari=kerja",
    "#tampil=suara",
    "#tampil=asal-usul",
];

/// What each step of the tour speaks of.
const SPOKEN_OF: [&str; 4] = [".themes__frame", ".tabs", ".filters", ".tools"];

fn is_touring(browser: &Browser) -> Done<bool> {
    browser.is_visible("#tur")
}

/// Whether the element that matches has the focus.
fn has_focus(browser: &Browser, css: &str) -> Done {
    browser.wait_until(&format!("the focus on {css}"), &format!("document.activeElement.matches({css:?})"))
}

#[test]
fn the_tour_shows_itself_once_and_covers_nothing_it_speaks_of() -> Done {
    on_both(|browser, page| {
        browser.resize(360, 740)?;
        browser.open_page(page)?;
        holds(is_touring(browser)?, "a first visit begins with it")?;
        same(browser.script("return document.activeElement === document.body;", &[])?, json!(true))?;
        for (i, css) in SPOKEN_OF.iter().enumerate() {
            browser.wait_text("#tur-judul", &format!("{} dari 4", i + 1))?;
            let code = "const at = css => document.querySelector(css).getBoundingClientRect();\
                        const [tour, told] = [at('#tur'), at(arguments[0])];\
                        const isApart = told.bottom <= tour.top || tour.bottom <= told.top;\
                        const outline = getComputedStyle(document.querySelector(arguments[0])).outlineStyle;\
                        return [isApart, outline, 0 < told.height];";
            same(browser.script(code, &[json!(css)])?, json!([true, "dashed", true]))?;
            same(browser.overflow()?, 0)?;
            browser.click("[data-tour=next]")?;
        }
        browser.wait_until("the tour is over", "document.querySelector('#tur').hidden")?;
        has_focus(browser, "#judul")?;
        browser.open_page(page)?;
        holds(!is_touring(browser)?, "it does not come back")
    })
}

#[test]
fn where_nothing_is_kept_the_tour_goes_for_the_visit() -> Done {
    on_each(|browser, page| {
        browser.before_scripts(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
        )?;
        browser.open_page(page)?;
        holds(is_touring(browser)?, "it is shown")?;
        browser.click("#tur [data-tour=next]")?;
        browser.keys(&["Escape"])?;
        browser.wait_until("Esc ends it", "document.querySelector('#tur').hidden")?;
        browser.click("[data-tab=suara]")?;
        browser.wait_for(".view--suara")?;
        holds(!is_touring(browser)?, "it stays away for the visit")
    })
}

#[test]
fn the_tour_keeps_out_of_links_that_show_something_and_of_frames() -> Done {
    on_both(|browser, page| {
        for rest in [VIEWS[3], "#kata=xi", "?embed=tema", "?embed"] {
            browser.open_page(&format!("{page}{rest}"))?;
            holds(!is_touring(browser)?, &format!("no tour at {rest}"))?;
        }
        browser.open_page(page)?;
        holds(is_touring(browser)?, "it was not taken for seen")
    })
}

#[test]
fn the_help_holds_the_glossary_and_repeats_the_tour() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=suara"))?;
        browser.click("[data-tool=bantuan]")?;
        browser.wait_for("dialog#bantuan[open] dt")?;
        holds(20 < browser.count("#bantuan dt")?, "it lists the terms")?;
        same(browser.count("#bantuan dt")?, browser.count("#bantuan dd")?)?;
        let text = browser.text("#bantuan")?;
        holds(text.contains("tanpa penutur") && text.contains("agentless"), "in both languages")?;
        browser.keys(&["Escape"])?;
        browser.wait_gone("dialog#bantuan[open]")?;
        has_focus(browser, "[data-tool=bantuan]")?;
        browser.keys(&["Enter"])?;
        browser.click("#bantuan [data-help=tour]")?;
        browser.wait_gone("dialog#bantuan[open]")?;
        holds(is_touring(browser)?, "the tour begins again")?;
        has_focus(browser, "#tur-judul")
    })
}

#[test]
fn a_term_in_a_note_opens_the_glossary_at_its_place() -> Done {
    on_both(|browser, page| {
        // Notes of the view Konteks speak of terms in other parts only.
        for view in VIEWS.into_iter().filter(|view| *view != VIEWS[4]) {
            browser.open_page(&format!("{page}{view}"))?;
            browser.click(".note:not(.note--class, .stops) > summary")?;
            let term = ".note[open] .term";
            let name = browser.text(term)?.to_lowercase();
            let entry = browser.attribute(term, "data-entry")?.unwrap_or_default();
            browser.click(term)?;
            has_focus(browser, &format!("#istilah-{entry}"))?;
            let said = browser.text(&format!("#istilah-{entry}"))?.to_lowercase();
            holds(said.contains(&name), &format!("{view}: {said} explains {name}"))?;
            browser.keys(&["Escape"])?;
            has_focus(browser, ".term")?;
        }
        Ok(())
    })
}

#[test]
fn questions_are_about_what_is_on_screen() -> Done {
    on_both(|browser, page| {
        let questions = |view: &str| -> Done<String> {
            browser.open_page(&format!("{page}{view}"))?;
            browser.click(".note--class > summary")?;
            browser.text(".note--class ol")
        };
        let asked = questions(VIEWS[3])?;
        let alone = browser.count("[data-relation=alone] [data-side=left] [data-sentence]")?;
        holds(asked.contains(&format!("{alone} kalimat hanya ada di Naskah Wiyata")), &asked)?;
        let asked = questions(VIEWS[0])?;
        let first = browser.texts(".terms tbody tr:first-child > *")?;
        holds(asked.contains(&format!("“{}” muncul {} kali", first[0].trim(), first[2])), &asked)?;
        holds(questions(VIEWS[4])?.contains("“kerja”"), "the word looked for is named")?;
        holds(questions(VIEWS[2])?.contains("Suluhkini.example"), "the open report is named")
    })
}

#[test]
fn every_view_prints_as_a_worksheet() -> Done {
    on_both(|browser, page| {
        // As wide as A4 between its margins; dark on the screen.
        browser.resize(680, 960)?;
        for view in VIEWS {
            browser.prefer(&[("prefers-color-scheme", "dark")])?;
            browser.open_page(&format!("{page}{view}"))?;
            browser.print_media(true)?;
            prints_as_a_worksheet(browser, view).map_err(|e| format!("{view}: {e}"))?;
            browser.print_media(false)?;
        }
        Ok(())
    })
}

fn prints_as_a_worksheet(browser: &Browser, view: &str) -> Done {
    same(browser.overflow()?, 0)?;
    for css in [".sheet__field", ".sheet__source", ".note--class li", "#judul"] {
        holds(browser.is_visible(css)?, &format!("{css} is printed"))?;
    }
    let source = browser.text(".sheet__source")?;
    holds(view == VIEWS[0] || source.ends_with(view), &format!("the source is told: {source}"))?;
    let controls = "return [...document.querySelectorAll('.tool, .button, .tabs a, .filters, .tour, .choice:not([aria-current]), \
                    .more, .skip, #bantuan, .note__body button, input[type=checkbox], select')]\
                    .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 90));";
    same(browser.script(controls, &[])?, json!([]))?;
    // Three lines to write on: both borders of what stands behind a question, and its own.
    let lines = "return [...document.querySelectorAll('.note--class li')].map(li => {\
                     const room = getComputedStyle(li, '::after');\
                     const rules = [room.borderTopStyle, room.borderBottomStyle, getComputedStyle(li).borderBottomStyle];\
                     return rules.every(s => s === 'solid') && 25 < parseFloat(room.height);\
                 });";
    let lines = browser.script(lines, &[])?;
    let n = lines.as_array().map_or(0, Vec::len);
    holds(1 < n && lines == json!(vec![true; n]), &format!("each question has room: {lines}"))?;
    let ink = "const s = getComputedStyle(document.body), t = getComputedStyle(document.querySelector('#judul'));\
               return [s.backgroundColor, s.color, t.color];";
    let black = "rgb(0, 0, 0)";
    same(browser.script(ink, &[])?, json!(["rgba(0, 0, 0, 0)", black, black]))
}

#[test]
fn lists_and_folds_are_whole_on_paper() -> Done {
    on_both(|browser, page| {
        let event = |name: &str| browser.script("dispatchEvent(new Event(arguments[0]));", &[json!(name)]);
        let counts = "return ['.origin-pairs > li', '.terms tbody tr', '#isi details:not([open])']\
                      .map(css => document.querySelectorAll(css).length);";
        for (view, css, n) in [(VIEWS[6], ".origin-pairs > li", 10), (VIEWS[0], ".terms tbody tr", 50)] {
            browser.open_page(&format!("{page}{view}"))?;
            browser.wait_for(css)?;
            let before = browser.script(counts, &[])?;
            holds(browser.count(css)? < n, &format!("{view} shows a part on screen"))?;
            event("beforeprint")?;
            browser.wait_until(
                "the list is whole",
                &format!("document.querySelectorAll({css:?}).length === {n}"),
            )?;
            event("afterprint")?;
            browser.wait_until(
                "the list is short again",
                &format!("document.querySelectorAll({css:?}).length < {n}"),
            )?;
            same(browser.script(counts, &[])?, before)?;
        }
        browser.open_page(&format!("{page}{}", VIEWS[3]))?;
        browser.script("dispatchEvent(new Event('beforeprint'));", &[])?;
        browser.wait_gone(".cmp-folds details:not([open])")
    })
}
