//! Two reports side by side: links, words, changes of meaning, sides, toggles, the link.
use crate::support::{Done, holds, on_both, same, within};
use serde_json::json;
use xtask::browser::Browser;

/// The wire report and the copy that was spun from it.
const SPUN: &str = "#tampil=bandingkan&kiri=02-kantor-berita&kanan=04-pintalan";
/// The official read-out and its rewrite, where what was done is hoped.
const REWRITE: &str = "#tampil=bandingkan&kiri=01-pernyataan-resmi&kanan=05-tulis-ulang";

/// The keys of the reports on the left and on the right.
fn sides(browser: &Browser) -> Done<(String, String)> {
    let side = |name: &str| Ok::<_, String>(browser.attribute(".cmp-pair", name)?.unwrap_or_default());
    Ok((side("data-left")?, side("data-right")?))
}

#[test]
fn linked_sentences_stand_side_by_side_with_their_words_marked() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}{SPUN}"))?;
        browser.wait_for("[data-row]")?;
        let linked = browser.count("[data-row]:not([data-relation=alone])")?;
        holds(10 < linked, &format!("most sentences are linked: {linked}"))?;
        for side in ["left", "right"] {
            let cells =
                format!("[data-row]:not([data-relation=alone]):has([data-side={side}] [data-sentence])");
            same(browser.count(&cells)?, linked)?;
        }
        let replaced = browser.texts("[data-side=right] mark[data-edit=replace]")?;
        holds(replaced.iter().any(|w| w.contains("via")), &format!("a spun word is marked: {replaced:?}"))?;
        let note = browser
            .script("return document.querySelector('[data-side=right] mark .edit__note').textContent", &[])?;
        holds(
            note.as_str().is_some_and(|n| n.contains("diganti")),
            "a screen reader hears what was replaced",
        )?;
        same(browser.attribute("[data-verdict]", "data-verdict")?.as_deref(), Some("spun-copy"))
    })
}

#[test]
fn every_sentence_of_both_reports_stands_in_the_rows() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}{REWRITE}"))?;
        browser.wait_for("[data-row]")?;
        let code = "return ['left', 'right'].map(side => {\
                        const cells = document.querySelectorAll(`.cmp-rows [data-side=${side}] [data-sentence]`);\
                        const all = new Set([...cells].map(c => c.dataset.sentence)).size;\
                        const said = document.querySelector(`.cmp-map__share[data-side=${side}] .cmp-map__count`).textContent;\
                        return said.includes(`dari ${all} kalimat`);\
                    });";
        same(browser.script(code, &[])?, json!([true, true]))?;
        // One that stands in several rows says so, from its second row on.
        let code = "const seen = new Set(), notes = [];\
                    for (const cell of document.querySelectorAll('.cmp-cell')) {\
                        const place = cell.parentElement.dataset.side + cell.dataset.sentence;\
                        notes.push([cell.querySelector('.cmp-cell__again').checkVisibility(), seen.has(place)]);\
                        seen.add(place);\
                    }\
                    return [notes.every(([shown, again]) => shown === again), notes.some(([shown]) => shown)];";
        same(browser.script(code, &[])?, json!([true, true]))
    })
}

#[test]
fn a_change_of_meaning_leads_to_its_row() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}{REWRITE}"))?;
        let row = browser.attribute("[data-shift=modality]", "data-shift-row")?.unwrap_or_default();
        browser.click("[data-shift=modality]")?;
        browser.wait_for(".cmp-row--target")?;
        same(browser.attribute(".cmp-row--target", "data-row")?, Some(row.clone()))?;
        browser.wait_until(
            "the focus is on the row",
            &format!("document.activeElement.dataset.row === '{row}'"),
        )?;
        let is_seen = "const r = document.activeElement.getBoundingClientRect(); return r.bottom > 0 && r.top < innerHeight;";
        same(browser.script(is_seen, &[])?, json!(true))
    })
}

#[test]
fn sides_are_exchanged_and_no_report_stands_in_both() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}{SPUN}"))?;
        let (left, right) = sides(browser)?;
        browser.click("#compare-swap")?;
        browser.wait_for(&format!(".cmp-pair[data-left={right:?}]"))?;
        same(browser.value("#compare-left")?, right.clone())?;
        browser.back()?;
        browser.wait_for(&format!(".cmp-pair[data-left={left:?}]"))?;
        same(browser.value("#compare-left")?, left.clone())?;
        browser.choose("#compare-left", "01-pernyataan-resmi")?;
        browser.wait_for(".cmp-pair[data-left='01-pernyataan-resmi']")?;
        browser.choose("#compare-left", &left)?;
        browser.wait_for(&format!(".cmp-pair[data-left={left:?}]"))?;
        let other = format!("#compare-left option[value={right:?}]:disabled");
        same(browser.count(&other)?, 1)?;
        browser.click("#compare-swap")?;
        browser.wait_for(&format!(".cmp-pair[data-left={right:?}]"))?;
        browser.choose("#compare-right", "05-tulis-ulang")?;
        browser.wait_for(".cmp-pair[data-right='05-tulis-ulang']")?;
        browser.click("#compare-next")?;
        browser.wait_until("another pair", "document.querySelector('.cmp-pair').dataset.right !== '05-tulis-ulang' || document.querySelector('.cmp-pair').dataset.left !== '04-pintalan'")
    })
}

/// Arrow keys on a closed list choose at once: they pass over what the other side has.
#[test]
fn stepping_through_a_list_of_reports_never_changes_the_other_side() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}{SPUN}"))?;
        browser.wait_for(".cmp-pair")?;
        let (_, right) = sides(browser)?;
        browser.script("document.querySelector('#compare-left').focus();", &[])?;
        for next in ["03-salinan", "05-tulis-ulang"] {
            browser.keys(&["Down"])?;
            browser.wait_for(&format!(".cmp-pair[data-left={next:?}]"))?;
            same(sides(browser)?.1, right.clone())?;
        }
        browser.keys(&["Up"])?;
        browser.wait_for(".cmp-pair[data-left='03-salinan']")
    })
}

#[test]
fn kinds_of_rows_can_be_hidden_and_the_link_shows_the_same() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}{REWRITE}"))?;
        browser.wait_for("[data-relation=alone]")?;
        let linked = browser.count("[data-row]:not([data-relation=alone])")?;
        browser.click("[data-toggle=alone]")?;
        browser.wait_gone("[data-relation=alone]")?;
        same(browser.count("[data-row]")?, linked)?;
        browser.click("#compare-differences")?;
        browser.wait_for(".cmp-rows--differences")?;
        browser.click("#compare-shared")?;
        browser.wait_for(".cmp-rows--shared")?;
        let is_faded = "const look = css => getComputedStyle(document.querySelector(css)).color;\
                        return look('.cmp-rows .edit') !== look('.cmp-row:not(.cmp-row--alone) .run-equal');";
        same(browser.script(is_faded, &[])?, json!(true))?;
        browser.click("#compare-differences")?;
        browser.wait_for(".cmp-rows--differences")?;
        browser.click("[data-order=right]")?;
        browser.wait_until("the link says so", "location.hash.includes('urutan=kanan')")?;
        let (hash, rows) = (browser.hash()?, browser.texts("[data-row]")?);
        holds(hash.contains("tanpa=sendiri") && hash.contains("beda=1"), &hash)?;
        browser.open_page(&format!("{page}#{}", hash.trim_start_matches('#')))?;
        browser.wait_for(".cmp-rows--differences")?;
        same(browser.texts("[data-row]")?, rows)?;
        browser.click("[data-toggle=alone]")?;
        browser.wait_for("[data-relation=alone]")
    })
}

#[test]
fn the_comparison_works_by_keyboard_alone() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}{REWRITE}"))?;
        browser.wait_for("#compare-swap")?;
        let (left, right) = sides(browser)?;
        tab_to(browser, "#compare-swap")?;
        browser.keys(&["Enter"])?;
        browser.wait_for(&format!(".cmp-pair[data-left={right:?}][data-right={left:?}]"))?;
        tab_to(browser, "[data-shift]")?;
        browser.keys(&["Enter"])?;
        browser.wait_until("the focus is on a row", "document.activeElement.matches('[data-row]')")?;
        tab_to(browser, ".cmp-link summary")?;
        browser.keys(&["Enter"])?;
        browser.wait_until("the score is open", "document.activeElement.parentElement.open")
    })
}

/// Presses Tab until the focus is on an element that matches.
fn tab_to(browser: &Browser, css: &str) -> Done {
    for _ in 0..80 {
        browser.keys(&["Tab"])?;
        if browser.script("return document.activeElement.matches(arguments[0]);", &[json!(css)])?
            == json!(true)
        {
            return Ok(());
        }
    }
    Err(format!("80 times Tab do not reach {css}"))
}

#[test]
fn on_a_phone_the_sides_stand_under_each_other_with_their_names() -> Done {
    on_both(|browser, page| {
        browser.resize(360, 740)?;
        browser.open_page(&format!("{page}{REWRITE}"))?;
        browser.wait_for("[data-row]")?;
        same(browser.overflow()?, 0)?;
        holds(
            browser.is_visible("[data-relation=paraphrase] [data-side=right] .cmp-side__name")?,
            "the side is named",
        )?;
        let below = "const row = document.querySelector('[data-relation=paraphrase]');\
                     const at = s => row.querySelector(`[data-side=${s}]`).getBoundingClientRect();\
                     return at('right').top >= at('left').bottom;";
        same(browser.script(below, &[])?, json!(true))
    })
}

#[test]
fn the_same_link_shows_the_same_comparison() -> Done {
    on_both(|browser, page| {
        let shown = "return document.querySelector('.cmp-table').textContent";
        browser.open_page(&format!("{page}{REWRITE}&urutan=kanan&tanpa=parafrase"))?;
        browser.wait_for("[data-row]")?;
        let first = browser.script(shown, &[])?;
        browser.open_page(&format!("{page}{SPUN}"))?;
        browser.wait_for("mark[data-edit=replace]")?;
        browser.open_page(&format!("{page}{REWRITE}&urutan=kanan&tanpa=parafrase"))?;
        browser.wait_for("[data-row]")?;
        same(browser.script(shown, &[])?, first)?;
        same(browser.count("[data-relation=paraphrase]")?, 0)
    })
}

#[test]
fn marks_are_told_apart_without_colour_on_screen_and_on_paper() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}{REWRITE}"))?;
        browser.wait_for("mark[data-edit=replace]")?;
        marks_differ_by_their_lines(browser)?;
        browser.print_media(true)?;
        marks_differ_by_their_lines(browser)?;
        browser.print_media(false)
    })
}

/// Each kind of mark has a line of its own style, is seen, and is named for a screen reader.
fn marks_differ_by_their_lines(browser: &Browser) -> Done {
    let code = "return ['replace', 'insert', 'delete'].map(kind => {\
                    const mark = document.querySelector(`[data-edit=${kind}]`);\
                    const style = getComputedStyle(mark);\
                    const note = mark.querySelector('.edit__note');\
                    const isSeen = mark.checkVisibility() && style.borderBottomWidth !== '0px';\
                    return [style.borderBottomStyle, isSeen, note.textContent.length > 3];\
                });";
    let found = browser.script(code, &[])?;
    same(found, json!([["solid", true, true], ["double", true, true], ["dashed", true, true]]))
}

#[test]
fn the_family_is_drawn_and_told_in_a_list() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=asal-usul"))?;
        browser.wait_for("[data-member]")?;
        let code = "return [...document.querySelectorAll('[data-tie]')].map(t => t.dataset.arrow).sort();";
        same(browser.script(code, &[])?, json!(["from-parent", "from-parent", "none", "none"]))?;
        same(browser.count("[data-member]")?, browser.count("[data-kin]")?)
    })
}

#[test]
fn one_report_stands_against_all_others() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}{SPUN}&lawan=semua"))?;
        browser.wait_for("[data-against]")?;
        same(browser.attribute("[data-against]", "data-against")?.as_deref(), Some("02-kantor-berita"))?;
        within(10, "the copies have its sentences", || Ok(20 < browser.count("[data-echo=near-verbatim]")?))?;
        browser.click("#compare-pair")?;
        browser.wait_for("[data-row]")?;
        same(sides(browser)?, ("02-kantor-berita".to_owned(), "04-pintalan".to_owned()))
    })
}

/// Lists that are cut on screen are whole on paper, and nothing that tells is hidden there.
#[test]
fn a_printed_comparison_is_whole() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}{REWRITE}"))?;
        browser.wait_for("[data-shift]")?;
        let all = "document.querySelector('.cmp-shifts .section__count').textContent";
        let shown = "document.querySelectorAll('[data-shift]').length";
        same(browser.script(&format!("return {shown} < Number({all})"), &[])?, json!(true))?;
        browser.print_media(true)?;
        browser.script("dispatchEvent(new Event('beforeprint'))", &[])?;
        browser.wait_until("all changes of meaning are printed", &format!("{shown} === Number({all})"))?;
        let hidden = "return ['[data-phrase]', '[data-jump-alone=left]', '.cmp-tools__items--key', '.spin__word'].filter(css => \
                          [...document.querySelectorAll(css)].some(e => !e.checkVisibility() || !e.getClientRects().length));";
        same(browser.script(hidden, &[])?, json!([]))?;
        browser.print_media(false)?;
        browser.script("dispatchEvent(new Event('afterprint'))", &[])?;
        browser.wait_until("the list is cut again", &format!("{shown} < Number({all})"))
    })
}
