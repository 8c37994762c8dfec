//! What those meet who go by links, by headings or by tables: in every view, in both languages.
use crate::axe::{SCREENS, UNFOLD};
use crate::support::{Done, can_run, holds, hosted, same};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use xtask::browser::Browser;

/// Runs the look at every screen, unfolded, in both languages; an error with all that it finds.
fn on_every_screen(size: (u32, u32), look: impl Fn(&Browser) -> Done<Vec<String>>) -> Done {
    if !can_run() {
        return Ok(());
    }
    let browser = Browser::start()?;
    browser.resize(size.0, size.1)?;
    browser.open_page(&hosted()?)?;
    let mut found = Vec::new();
    for lang in ["id", "en"] {
        for (view, hash) in SCREENS {
            browser.set_hash(&format!("bahasa={lang}&{hash}"))?;
            browser.wait_for(&format!(".page[data-view={view}] #judul"))?;
            browser.script(UNFOLD, &[])?;
            found.extend(look(&browser)?.iter().map(|line| format!("{lang} #{hash}: {line}")));
        }
    }
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

/// What a screen reader gets, in the order in which it is read: role, name and properties of each node.
fn heard(browser: &Browser) -> Done<Vec<Value>> {
    let tree = browser.devtools("Accessibility.getFullAXTree", &json!({}))?;
    let nodes = tree["nodes"].as_array().ok_or("there is no tree")?;
    let by_id: BTreeMap<&str, &Value> =
        nodes.iter().filter_map(|n| Some((n["nodeId"].as_str()?, n))).collect();
    let (mut waiting, mut out) = (nodes.iter().take(1).collect::<Vec<_>>(), Vec::new());
    while let Some(node) = waiting.pop() {
        let children = node["childIds"].as_array().into_iter().flatten().rev();
        waiting.extend(children.filter_map(|id| by_id.get(id.as_str()?)));
        if node["ignored"] != json!(true) {
            out.push(node.clone());
        }
    }
    Ok(out)
}

fn role(node: &Value) -> &str {
    node["role"]["value"].as_str().unwrap_or_default()
}

fn name(node: &Value) -> &str {
    node["name"]["value"].as_str().unwrap_or_default().trim()
}

/// A property of a node.
fn property<'a>(node: &'a Value, name: &str) -> &'a Value {
    let all = node["properties"].as_array().into_iter().flatten();
    all.clone().find(|p| p["name"] == name).map_or(&Value::Null, |p| &p["value"]["value"])
}

#[test]
fn links_that_lead_to_different_places_differ_by_name() -> Done {
    on_every_screen((1280, 900), |browser| {
        let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for link in heard(browser)?.iter().filter(|n| role(n) == "link") {
            let url = property(link, "url").as_str().ok_or("a link leads nowhere")?.to_owned();
            let places = places.entry(name(link).to_owned()).or_default();
            if !places.contains(&url) {
                places.push(url);
            }
        }
        holds(5 < places.len(), "there are links")?;
        let alike = places.iter().filter(|(_, urls)| 1 < urls.len());
        Ok(alike.map(|(name, urls)| format!("{name:?} leads to {}", urls.join(" and "))).collect())
    })
}

#[test]
fn headings_run_in_order_without_gaps() -> Done {
    on_every_screen((1280, 900), |browser| {
        let (mut last, mut n, mut found) = (0, 0, Vec::new());
        for heading in heard(browser)?.iter().filter(|n| role(n) == "heading") {
            let level = property(heading, "level").as_i64().ok_or("a heading without a level")?;
            if last + 1 < level {
                found.push(format!("{last} is followed by {level}: {}", name(heading)));
            }
            (last, n) = (level, n + 1);
        }
        holds(3 < n, "there are headings")?;
        Ok(found)
    })
}

/// Rows whose cells are not as many as the table has columns: then a cell is read under another's head.
fn uneven_rows(nodes: &[Value]) -> Vec<String> {
    let by_id: BTreeMap<&str, &Value> =
        nodes.iter().filter_map(|n| Some((n["nodeId"].as_str()?, n))).collect();
    let is_cell = |id: &&Value| {
        let node = id.as_str().and_then(|id| by_id.get(id));
        node.is_some_and(|n| ["cell", "gridcell", "columnheader", "rowheader"].contains(&role(n)))
    };
    let count = |row: &Value| row["childIds"].as_array().into_iter().flatten().filter(is_cell).count();
    let rows: Vec<usize> = nodes.iter().filter(|n| role(n) == "row").map(count).collect();
    rows.windows(2).filter(|pair| pair[0] != pair[1]).map(|pair| format!("{pair:?} cells")).collect()
}

#[test]
fn the_voices_stay_a_table_where_they_look_like_a_list() -> Done {
    if !can_run() {
        return Ok(());
    }
    let browser = Browser::start()?;
    for size in [(360, 740), (1440, 900)] {
        browser.resize(size.0, size.1)?;
        browser.open_page(&format!("{}#tampil=suara", hosted()?))?;
        browser.wait_for(".voices-row--narration")?;
        let nodes = heard(&browser)?;
        let rows = nodes.iter().filter(|n| role(n) == "row").count();
        holds(5 < rows, &format!("{rows} rows are heard"))?;
        same(nodes.iter().filter(|n| role(n) == "columnheader").count(), 10)?;
        same(uneven_rows(&nodes), Vec::new())?;
    }
    Ok(())
}

#[test]
fn no_column_head_is_cut_on_a_phone_or_beside_the_filters() -> Done {
    let code = "const seen = e => e.checkVisibility() && getComputedStyle(e.closest('thead')).clipPath === 'none' && !e.closest('.visually-hidden');\
        const heads = [...document.querySelectorAll('thead th')].filter(seen);\
        const parts = heads.flatMap(h => [h, ...h.querySelectorAll('*')]).filter(e => seen(e) && e.textContent.trim());\
        const cut = parts.filter(e => 1 < e.scrollWidth - e.clientWidth && e.clientWidth || 1 < e.scrollHeight - e.clientHeight && e.clientHeight);\
        /* Tables of figures and pairs scroll by themselves on a phone: more columns than fit, or a report each. */\
        const scroller = h => h.closest('.table-scroll')?.getBoundingClientRect().right ?? innerWidth;\
        const away = heads.filter(h => !h.closest('.matrix, .figures') && scroller(h) + 1 < h.getBoundingClientRect().right);\
        return [...cut.map(e => 'cut: ' + e.textContent), ...away.map(e => 'out of sight: ' + e.textContent)];";
    for size in [(360, 740), (768, 1024), (1024, 768), (1280, 900)] {
        on_every_screen(size, |browser| {
            let found = browser.script(code, &[])?;
            let lines = found.as_array().ok_or("no answer")?.iter().filter_map(Value::as_str);
            Ok(lines.map(|line| format!("{} px: {line}", size.0)).collect())
        })?;
    }
    Ok(())
}

#[test]
fn every_view_without_reports_says_how_to_go_on() -> Done {
    if !can_run() {
        return Ok(());
    }
    let browser = Browser::start()?;
    browser.open_page(&hosted()?)?;
    for (lang, filter, clear) in
        [("id", "saringan", "Hapus semua saringan"), ("en", "filter", "Remove all filters")]
    {
        for screen in [
            "",
            "tampil=artikel",
            "tampil=konteks&cari=Putin",
            "tampil=konteks&bagian=khas",
            "tampil=suara",
            "tampil=asal-usul",
        ] {
            browser.set_hash(&format!("bahasa={lang}&dari=2031-01-01&{screen}"))?;
            let view = screen.split('&').next().and_then(|s| s.strip_prefix("tampil=")).unwrap_or("tema");
            browser.wait_for(&format!(".page[data-view={view}] #judul"))?;
            browser.wait_text("#saringan-aktif", clear)?;
            let code = "return [...document.querySelectorAll('.empty, .ctx-found')].filter(e => e.checkVisibility()).map(e => e.innerText).join(' ');";
            let said = browser.script(code, &[])?.as_str().unwrap_or_default().to_lowercase();
            holds(said.contains(filter), &format!("{lang} #{screen} tells of the filters: {said:?}"))?;
        }
        // Two reports that somebody named are compared whatever is filtered.
        browser.set_hash(&format!(
            "bahasa={lang}&dari=2031-01-01&tampil=bandingkan&kiri=02-kantor-berita&kanan=04-pintalan"
        ))?;
        browser.wait_for(".cmp-head")?;
        browser.wait_text("#saringan-aktif", clear)?;
    }
    Ok(())
}
