//! The reader's own articles at their worst: hostile files, and very many.
use crate::own::{MARKET, choose_files};
use crate::support::{Done, holds, on_both, on_each, same, within};
use serde_json::{Value, json};
use std::io::Write;
use std::time::Instant;
use xtask::browser::Browser;

#[test]
fn hostile_files_run_nothing_and_lose_nothing() -> Done {
    on_both(|browser, page| {
        browser.open_page(&format!("{page}#tampil=artikel"))?;
        let before = browser.count(".card")?;
        let one_line = "jalan <script>window.hit = 1</script> rusak ".repeat(25_000);
        let many_lines = "baris pendek\n".repeat(20_000);
        let wide_csv = ",".repeat(1_000_000);
        let long_csv = format!("a,b\n{}", "\"x\"\n\"y,".repeat(20));
        let bidi = "Rapat\u{202e}txt.exe\u{200b} & <b>tebal</b> &lt;i&gt; e\u{301}\u{301}\u{301}\u{301}\n"
            .repeat(20);
        let deep = format!("{}isi{}", "<div>".repeat(50_000), "</div>".repeat(50_000));
        let bytes: Vec<u8> =
            (0..60_000u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8 | 1).collect();
        choose_files(
            browser,
            &[
                ("<img src=x onerror='hit=1'>.txt", MARKET.as_bytes()),
                ("a\u{202e}txt.exe", bidi.as_bytes()),
                ("__proto__", b"kata"),
                ("satu-baris.txt", one_line.as_bytes()),
                ("banyak-baris.txt", many_lines.as_bytes()),
                ("lebar.csv", wide_csv.as_bytes()),
                ("panjang.csv", long_csv.as_bytes()),
                ("proto.json", b"[{\"__proto__\":{\"x\":1},\"constructor\":\"jalan rusak\"}]"),
                ("null.json", b"null"),
                ("angka.json", b"[1,2,3]"),
                ("dalam.html", deep.as_bytes()),
                ("acak.txt", &bytes),
                ("akhir.txt", MARKET.as_bytes()),
            ],
        )?;
        within(120, "all are read", || Ok(browser.count(".card")? == FIRST_CARDS))?;
        browser.click("#kartu ~ .more [data-more]")?;
        browser.wait_for("[data-doc=akhir]")?;
        holds(before + 6 <= browser.count(".card")?, "what can be read was read")?;
        same(browser.count("#crash")?, 0)?;
        for view in ["tema", "konteks&cari=kata", "suara"] {
            browser.set_hash(&format!("tampil={view}"))?;
            browser.wait_for("#judul")?;
            same(browser.count("#crash")?, 0)?;
        }
        same(browser.script("return window.hit ?? null;", &[])?, json!(null))
    })
}

/// How many cards are shown at first.
const FIRST_CARDS: usize = 20;

/// Articles that the test of many makes. The bar is 10,000: set `SANDING_MANY=10000` for it; by default fewer, so that
/// all checks stay within minutes.
const MANY: usize = 300;

/// Makes so many articles of the teaching corpus (lines left out, names changed) and gives them to the page as a drop;
/// from then on notes what the panel says, and each task over 50 ms on the page's thread.
const DROP_MANY: &str = "\
    const texts = [...document.querySelectorAll('#plain article pre')].map((pre) => pre.textContent);\
    let seed = 7;\
    const next = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;\
    const part = () => 'bakalemuparosutiwayudagihonejorasitaluma'.substr(next(19) * 2, 2);\
    const name = () => 'B' + part() + part() + ' S' + part() + part();\
    const all = new DataTransfer();\
    for (let i = 0; i < arguments[0]; i++) {\
        let text = texts[i % texts.length].split('\\n').filter(() => next(10)).join('\\n');\
        for (const old of ['Xi Jinping', 'Vladimir Putin', 'Beijing', 'Moskow']) if (next(2)) text = text.replaceAll(old, name());\
        all.items.add(new File([text], 'banyak-' + i + '.txt'));\
    }\
    window.tasks = [];\
    window.said = new Set();\
    window.heard = [];\
    const region = document.querySelector('#own-said');\
    new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });\
    return new Promise((done) => setTimeout(() => {\
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => Math.round(e.duration)))).observe({ type: 'longtask' });\
        setInterval(() => said.add((document.querySelector('.own__progress label') || {}).textContent), 30);\
        dispatchEvent(new DragEvent('drop', { dataTransfer: all, bubbles: true, cancelable: true }));\
        setTimeout(done, 100);\
    }, 1000));";

#[test]
fn many_articles_are_read_while_the_page_goes_on() -> Done {
    let many = std::env::var("SANDING_MANY").ok().and_then(|n| n.parse().ok()).unwrap_or(MANY);
    on_each(|browser, page| {
        browser.open_page(page)?;
        let given = browser.script("return document.querySelectorAll('#plain article').length;", &[])?;
        let given = given.as_u64().unwrap_or(0) as usize;
        let figures = |n: usize| {
            format!("document.querySelector('#angka').textContent.replace(/\\D/g, '').startsWith('{n}')")
        };
        // Stopped half way, the page is as it was.
        browser.script(DROP_MANY, &[json!(many)])?;
        let is_reading = || Ok(browser.text(".own__progress label")?.contains("Membaca artikel"));
        within(30 + many as u64 / 50, "files are taken in", is_reading)?;
        browser.click("[data-own=stop]")?;
        browser.wait_until("it stopped", "document.querySelector('#own-files')?.checkVisibility()")?;
        browser.wait_until("the corpus is as before", &figures(given))?;
        same(browser.count(".own__have:not([hidden])")?, 0)?;
        browser.open_page(page)?;
        let began = Instant::now();
        browser.script(DROP_MANY, &[json!(many)])?;
        let is_done = || {
            Ok(browser.script(&format!("return {};", figures(many + given)), &[])?.as_bool() == Some(true))
        };
        within(60 + many as u64 / 5, "all are read", is_done)?;
        let took = began.elapsed();
        let said = browser.script("return [...said].filter(Boolean);", &[])?.to_string();
        holds(
            said.contains("Membaca artikel: ") && said.contains("Menghitung"),
            &format!("progress was told: {said}"),
        )?;
        // A screen reader is told of each step, of quarters and of the end, not of every figure.
        let heard = browser.script("return heard;", &[])?;
        let last = heard.as_array().and_then(|all| all.last()).and_then(Value::as_str).unwrap_or_default();
        holds(last.contains("artikel Anda di halaman ini"), &format!("the end is said: {heard}"))?;
        let n_heard = heard.as_array().map_or(0, Vec::len);
        holds((4..=12).contains(&n_heard), &format!("little is said meanwhile: {heard}"))?;
        let live = browser.count(".own [role=status], .own [aria-live]")?;
        same(live, 0)?;
        let found = browser.script(
            "return [tasks, performance.memory.usedJSHeapSize, document.querySelector('.own__memory').textContent];",
            &[],
        )?;
        let told = found[2].as_str().unwrap_or_default();
        holds(told.contains("MB"), "the memory is told")?;
        writeln!(
            std::io::stderr(),
            "\n{many} own articles: {} s; tasks over 50 ms on the page's thread: {}; heap {} MB; {told}",
            took.as_secs(),
            found[0],
            found[1].as_u64().unwrap_or(0) >> 20
        )
        .ok();
        let longest = found[0].as_array().into_iter().flatten().filter_map(Value::as_u64).max().unwrap_or(0);
        if let Some(most) = longest_allowed() {
            holds(longest <= most, &format!("no task took over {most} ms: {found}"))?;
        }
        if 100 < many {
            let cards = |n: usize| format!("document.querySelectorAll('#kartu .card').length === {n}");
            browser.set_hash("tampil=artikel")?;
            browser.wait_until("the first cards are there", &cards(20))?;
            browser.click("#kartu ~ .more [data-more]")?;
            browser.wait_until("more cards are there", &cards(70))?;
            browser.set_hash("tampil=artikel&milik=sendiri")?;
            browser.wait_until("a filter begins with its first cards", &cards(20))?;
        }
        if 333 < many {
            browser.set_hash("tampil=asal-usul")?;
            browser.wait_text("[data-kin-limit]", "tiap laporan hanya dibandingkan")?;
        }
        let visited = visit_all(browser)?;
        writeln!(std::io::stderr(), "longest task over 50 ms of each visit, in ms: {}", visited.join(", "))
            .ok();
        same(browser.count("#crash")?, 0)
    })
}

/// What a reader of many articles goes to, by the hash; with what is pressed there, if anything.
const VISITS: [(&str, &str); 15] = [
    ("tampil=artikel", ""),
    ("tampil=artikel", "#kartu ~ .more [data-more]"),
    ("tampil=artikel&baca=banyak-2", ""),
    ("tampil=artikel&baca=banyak-3&mentah=1", ""),
    ("tampil=artikel", ""),
    ("tampil=bandingkan", ""),
    ("tampil=bandingkan&lawan=semua", ""),
    ("tampil=konteks", ""),
    ("tampil=konteks&cari=presiden", ""),
    ("tampil=konteks&cari=presiden&bagian=tetangga", ""),
    ("tampil=suara", ""),
    ("tampil=asal-usul", ""),
    ("tampil=asal-usul", ".origin-list [data-more]"),
    ("tampil=tema", ""),
    ("tampil=tema&milik=sendiri", ""),
];

/// Goes to every view in turn, and tells of each the longest task that the browser noted. Told and not judged,
/// unless a limit is given: it hangs on what else the machine does. That each comes to its end is judged.
fn visit_all(browser: &Browser) -> Done<Vec<String>> {
    let mut told = Vec::new();
    for (hash, press) in VISITS {
        browser.script("tasks.length = 0; window.drawn = performance.now(); window.changes ??= new MutationObserver(() => { drawn = performance.now(); }); changes.observe(document.querySelector('#app'), { subtree: true, childList: true });", &[])?;
        match press {
            "" => browser.set_hash(hash)?,
            _ => browser.click(press)?,
        }
        let at_rest = "document.querySelector('main .view, .reader') && !document.querySelector('main > p[role=status]') \
                       && performance.now() - drawn > 600";
        browser.wait_until(&format!("{hash} {press} is drawn"), at_rest)?;
        let longest = browser.script("return Math.max(0, ...tasks);", &[])?.as_u64().unwrap_or(0);
        if let Some(most) = longest_allowed() {
            holds(longest <= most, &format!("no task of {hash} {press} took over {most} ms: {longest}"))?;
        }
        let press = if press.is_empty() { "" } else { " (more)" };
        told.push(format!("{hash}{press} {longest}"));
    }
    Ok(told)
}

/// Milliseconds a task may take, where `SANDING_LONGEST_TASK` says so. The bar is 50, for an optimised page on a machine
/// that does nothing else; without it the times are only told, as a check may not hang on what else a machine does.
fn longest_allowed() -> Option<u64> {
    std::env::var("SANDING_LONGEST_TASK").ok().and_then(|n| n.parse().ok())
}
