//! Opening the page: with the program, without it, and when it stops.
use crate::support::{Done, can_run, holds, hosted, on_both, on_each, same};
use serde_json::json;
use xtask::browser::Browser;

#[test]
fn the_page_opens_and_says_nothing_on_the_console() -> Done {
    on_both(|browser, page| {
        browser.open_page(page)?;
        holds(browser.is_visible("#app h1")?, "the page has a heading")?;
        holds(!browser.is_visible("#plain")?, "the plain text is out of view")
    })
}

#[test]
fn the_hosted_page_loads_itself_its_program_and_what_keeps_it() -> Done {
    if !can_run() {
        return Ok(());
    }
    let (browser, page) = (Browser::start()?, hosted()?);
    browser.requests()?;
    browser.open_page(&page)?;
    let asked = browser.requests()?;
    holds(2 <= asked.len(), "it asked for two at least")?;
    same(&asked[0], &page)?;
    // What the browser keeps it by: asked for by the browser, when it likes.
    let keeping = ["manifest.webmanifest", "icon.svg", "sw.js"].map(|name| format!("{page}{name}"));
    let other: Vec<&String> = asked[1..].iter().filter(|url| !keeping.contains(url)).collect();
    holds(other[0].starts_with(&page) && other[0].ends_with(".wasm"), "the second is the program")?;
    same(other.len(), 1)
}

/// Language, colours, and each text of the page with its place, but for how many reports there are, which is
/// not known at first.
const FRAME: &str = "
    const found = [];
    for (const element of document.querySelectorAll('#app .page *')) {
        const text = [...element.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join('');
        const box = element.getBoundingClientRect();
        if (text.trim() && box.width && element.id !== 'angka') {
            found.push([text, getComputedStyle(element).color, ...['left', 'top', 'width', 'height'].map((s) => box[s])].join());
        }
    }
    return [document.documentElement.lang, document.documentElement.dataset.scheme, ...found];";

/// Holds the program back until `letGo` is called.
const HELD: &str = "
    const real = globalThis.fetch;
    globalThis.fetch = (...what) => new Promise((go) => { globalThis.letGo = () => go(real(...what)); });";

#[test]
fn what_is_painted_before_the_program_is_what_it_draws() -> Done {
    if !can_run() {
        return Ok(());
    }
    let (browser, page) = (Browser::start()?, hosted()?);
    browser.before_scripts(HELD)?;
    // A first visit; the same reader again; by links; in a language and colours that were kept.
    let visits = [
        ("", 20),
        ("", 18),
        ("#tampil=suara", 14),
        ("#tampil=bandingkan", 14),
        ("#media=Pelitara&warna=terang", 14),
        ("#bahasa=en&warna=gelap", 18),
        ("", 18),
        ("#tampil=artikel&bahasa=id", 14),
    ];
    for width in [360, 768, 1440] {
        browser.resize(width, 900)?;
        browser.open("about:blank")?;
        browser.open(&page)?;
        browser.script("localStorage.clear();", &[])?;
        for (hash, least) in &visits {
            browser.open("about:blank")?;
            browser.open(&format!("{page}{hash}"))?;
            browser.wait_until("the frame is there", "globalThis.letGo")?;
            let first = browser.script(FRAME, &[])?;
            browser.script("letGo();", &[])?;
            browser.wait_until("all is drawn", "document.querySelector('#app .footer')")?;
            let later = browser.script(FRAME, &[])?;
            let (first, later) = (first.as_array().cloned(), later.as_array().cloned());
            let (first, later) = (first.unwrap_or_default(), later.unwrap_or_default());
            same(&first[..2], &later[..2])?;
            let gone: Vec<_> = first.iter().filter(|text| !later.contains(text)).collect();
            holds(gone.is_empty(), &format!("{hash} at {width} px: painted, then not there: {gone:?}"))?;
            holds(*least <= first.len(), &format!("{hash} at {width} px: only this is painted: {first:?}"))?;
        }
    }
    Ok(())
}

#[test]
fn in_a_frame_nothing_is_painted_first_that_the_frame_does_not_have() -> Done {
    if !can_run() {
        return Ok(());
    }
    let (browser, page) = (Browser::start()?, hosted()?);
    browser.before_scripts(HELD)?;
    browser.open(&format!("{page}?embed=tema"))?;
    browser.wait_until("the loader has begun", "document.documentElement.dataset.boot")?;
    same(browser.count("#app .page")?, 0)?;
    holds(browser.text("#app")?.contains("sedang dibuka"), "it says that it opens")
}

#[test]
fn the_focus_stays_on_a_link_when_the_program_comes() -> Done {
    if !can_run() {
        return Ok(());
    }
    let (browser, page) = (Browser::start()?, hosted()?);
    browser.before_scripts(HELD)?;
    browser.open(&page)?;
    browser.wait_until("the frame is there", "globalThis.letGo")?;
    // What does not answer yet is passed over.
    browser.keys(&["Tab", "Tab"])?;
    browser.script("letGo();", &[])?;
    browser.wait_until("all is drawn", "document.querySelector('#app .footer')")?;
    browser.wait_until("the focus is there", "document.activeElement.dataset.tab === 'artikel'")
}

#[test]
fn the_cloud_is_drawn_once_and_nothing_moves_when_the_rest_of_the_page_comes() -> Done {
    on_each(|browser, page| {
        browser.before_scripts(
            "globalThis.widths = [];
            globalThis.moved = 0;
            new MutationObserver(() => {
                const width = document.querySelector('#cloud')?.getAttribute('width');
                if (width && globalThis.widths.at(-1) !== width) globalThis.widths.push(width);
            }).observe(document, { childList: true, subtree: true, attributes: true });
            new PerformanceObserver((list) => {
                for (const shift of list.getEntries()) globalThis.moved += shift.value;
            }).observe({ type: 'layout-shift', buffered: true });",
        )?;
        for width in [360, 768, 1280, 1440] {
            browser.resize(width, 900)?;
            browser.open_page(page)?;
            let widths = browser.script("return widths;", &[])?;
            let n = widths.as_array().map_or(0, Vec::len);
            holds(n == 1, &format!("at {width} px one picture is drawn, not of the widths {widths}"))?;
            let moved = browser.script("return moved;", &[])?.as_f64().unwrap_or(f64::NAN);
            // What Lighthouse calls good is below 0.1; a scroll bar of another width moves a little.
            holds(moved < 0.02, &format!("at {width} px little moves, not {moved}"))?;
        }
        Ok(())
    })
}

#[test]
fn the_page_carries_every_report_letter_by_letter() -> Done {
    on_both(|browser, page| {
        browser.open_page(page)?;
        let code = "return [...document.querySelectorAll('#plain article')]\
                    .map(a => [a.querySelector('h2').textContent, a.querySelector('pre').textContent]);";
        let carried = browser.script(code, &[])?;
        let reports = xtask::pack::corpus::read(&xtask::project::seeds(None)?)?;
        let expected: Vec<_> =
            reports.iter().map(|r| json!([r.file, r.text.replace("\r\n", "\n")])).collect();
        same(carried, json!(expected))?;
        // Whatever the page opens with, it says how many reports it read.
        holds(browser.text("#app")?.contains(&reports.len().to_string()), "the program read them")
    })
}

#[test]
fn any_hash_opens_the_page() -> Done {
    on_both(|browser, page| {
        let long = "x".repeat(5000);
        for hash in
            ["tidak-ada", "v=99&q=%", "%00%ff&&==", "<script>alert(1)</script>", "v=1&p=%C3%28", &long]
        {
            browser.open_page(&format!("{page}#{hash}"))?;
            same(browser.count("#crash")?, 0)?;
        }
        Ok(())
    })
}

#[test]
fn without_scripts_the_reports_can_be_read() -> Done {
    on_each(|browser, page| {
        browser.without_scripts()?;
        browser.open(page)?;
        let text = browser.text("#plain")?;
        holds(text.contains("teks biasa") && text.contains("plain text"), "it says why in both languages")?;
        let seeds = xtask::project::seeds(None)?;
        let reports = xtask::pack::corpus::read(&seeds)?;
        same(browser.count("#plain article")?, reports.len())?;
        for report in &reports {
            let line = report.text.lines().map(str::trim).max_by_key(|line| line.len()).unwrap_or_default();
            holds(text.contains(line), &format!("{} can be read", report.file))?;
        }
        let top =
            browser.script("return document.querySelector('#plain').getBoundingClientRect().top;", &[])?;
        holds(top.as_f64().is_some_and(|top| top < 50.0), "the reports begin at the top of the window")
    })
}

#[test]
fn where_scripts_never_start_the_placeholder_makes_room() -> Done {
    on_each(|browser, page| {
        // The loader's first step fails, as if it had been blocked.
        browser.before_scripts(
            "Object.defineProperty(HTMLElement.prototype, 'dataset', { get() { throw new Error('blocked'); } });",
        )?;
        browser.open(page)?;
        let code = "return document.querySelector('#app').getAnimations().map(a => (a.finish(), 1)).length \
                    && document.querySelector('#app').offsetHeight;";
        same(browser.script(code, &[])?, json!(0))
    })
}

#[test]
fn without_webassembly_it_says_so_above_the_reports() -> Done {
    on_each(|browser, page| {
        browser.before_scripts("delete globalThis.WebAssembly;")?;
        browser.open(page)?;
        browser.wait_text("#plain", "tidak menyediakan WebAssembly")?;
        holds(browser.text("#plain")?.contains("offers no WebAssembly"), "it says so in English too")?;
        holds(browser.is_visible("#plain article")?, "the reports can be read")?;
        holds(!browser.is_visible("#app")?, "the placeholder is gone")
    })
}

#[test]
fn a_browser_too_old_to_unpack_the_single_file_says_so() -> Done {
    on_each(|browser, page| {
        browser.before_scripts("delete globalThis.DecompressionStream;")?;
        if page.starts_with("http") {
            return browser.open_page(page);
        }
        browser.open(page)?;
        browser.wait_text("#plain", "DecompressionStream")?;
        holds(browser.is_visible("#plain article")?, "the reports can be read")
    })
}

#[test]
fn a_program_that_cannot_be_fetched_leaves_the_reports() -> Done {
    if !can_run() {
        return Ok(());
    }
    let browser = Browser::start()?;
    browser.devtools("Network.enable", &json!({}))?;
    browser.devtools("Network.setBlockedURLs", &json!({ "urls": ["*.wasm"] }))?;
    browser.open(&hosted()?)?;
    browser.wait_text("#plain", "tidak dapat dimuat")?;
    holds(browser.is_visible("#plain article")?, "the reports can be read")
}

#[test]
fn a_panic_shows_a_panel_with_a_way_back() -> Done {
    on_each(|browser, page| {
        // A browser that refuses to insert nodes: the program cannot go on, and panics for real.
        let broken =
            browser.before_scripts("Node.prototype.insertBefore = () => { throw new Error('refused'); };")?;
        browser.open(page)?;
        let text = browser.text("#crash")?;
        holds(text.contains("Sanding berhenti"), "it says that it stopped")?;
        // The small program stops without a message: the browser says where in the program.
        let is_told = text.contains("panicked at") || text.contains("RuntimeError") && text.contains("wasm");
        holds(is_told, &format!("it says what happened: {text}"))?;
        holds(text.contains(page) && text.contains("Mozilla"), "and where, and in which browser")?;
        holds(!browser.is_visible("#app")?, "the broken page is out of view")?;
        same(browser.count("#crash button")?, 3)?;
        browser.devtools("Page.removeScriptToEvaluateOnNewDocument", &json!({ "identifier": broken }))?;
        browser.click("#crash button")?;
        browser.wait_until("the page is back", "document.documentElement.dataset.boot === 'running'")?;
        same(browser.count("#crash")?, 0)
    })
}

#[test]
fn the_panel_leads_to_the_plain_reports_and_drops_the_hash() -> Done {
    on_each(|browser, page| {
        browser.open_page(&format!("{page}#ada"))?;
        let code = "dispatchEvent(new CustomEvent('sanding-crash', { detail: 'uji' }));\
                    dispatchEvent(new CustomEvent('sanding-crash', { detail: 'kedua' }));";
        browser.script(code, &[])?;
        let text = browser.text("#crash pre")?;
        holds(text.starts_with("uji") && !text.contains("kedua"), "the first crash is shown")?;
        browser.click_text("#crash button", "teks biasa")?;
        holds(browser.is_visible("#plain article")?, "the reports can be read")?;
        browser.click_text("#crash button", "Mulai lagi")?;
        browser.wait_until("the page is back", "document.documentElement.dataset.boot === 'running'")?;
        holds(!browser.hash()?.contains("ada"), "the hash that may have been the cause is gone")
    })
}

#[test]
fn the_policy_lets_nothing_in() -> Done {
    on_each(|browser, page| {
        browser.open_page(page)?;
        let policy = browser.attribute("meta[http-equiv]", "content")?.unwrap_or_default();
        let mut must = vec!["default-src 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"];
        if page.starts_with("file") {
            same(policy.contains("connect-src"), false)?;
        } else {
            must.push("connect-src 'self'");
        }
        for part in must {
            holds(policy.contains(part), &format!("the policy has {part}"))?;
        }
        holds(
            !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"),
            "nothing unsafe is allowed",
        )?;
        let markup = "try { document.body.innerHTML = '<b>'; return 'taken'; } catch (e) { return e.name; }";
        same(browser.script(markup, &[])?, json!("TypeError"))?;
        // Not every driver keeps what the engine itself writes on the console.
        let fetched = "document.addEventListener('securitypolicyviolation', \
            (e) => { document.documentElement.dataset.refused = e.effectiveDirective; }); \
            return fetch('http://127.0.0.1:9/').then(() => 'taken', e => e.name);";
        same(browser.script(fetched, &[])?, json!("TypeError"))?;
        browser.wait_until(
            "the browser names the policy as the reason",
            "document.documentElement.dataset.refused === 'connect-src'",
        )
    })
}
