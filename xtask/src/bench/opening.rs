//! Opening the page against a bare Yew page.
//!
//! Times of a browser are only compared within one run: both pages are opened in turn, by the same
//! browser from the same server, and the figure is the ratio of their medians. Two times are told: the
//! first picture, in which the cloud stands, and the whole page, which the program draws right after it.
use super::Bench;
use crate::browser::{self, Browser};
use crate::server::{self, Site};
use crate::shell::say;
use crate::{Done, page, project};

/// How often each page is opened; the median is steady from about ten.
const ROUNDS: usize = 21;
/// The most that the ratio may be.
const BUDGET: f64 = 2.0;
/// Notes when the program has drawn something: the time since the page was asked for, in ms.
/// Ours: when words stand in the cloud, and when the last of the page, its foot, is drawn too.
const STOPWATCH: &str = "
    const seen = (css, then) => new MutationObserver((_, watch) => {
        if (document.querySelector(css)) {
            watch.disconnect();
            requestAnimationFrame(() => setTimeout(() => then(performance.now())));
        }
    }).observe(document, { childList: true, subtree: true });
    const inPage = '#app:not([data-waiting]) ';
    seen(inPage + '#cloud text,' + inPage + 'main > button', (time) => { globalThis.sandingDrawn = time; });
    seen(inPage + '.footer,' + inPage + 'main > button', (time) => { globalThis.sandingReady = time; });";

/// Opens both in turn.
pub fn run(bench: &Bench) -> Done {
    if let Some(message) = browser::missing() {
        return Err(message.to_owned());
    }
    let parts = page::single(&bench.plan)?;
    let bare = page::counter(&parts)?;
    let [page, bare] = medians([project::dist(), bare])?;
    println!("opening, from the request, median of {ROUNDS}:");
    for (what, i) in [("the first picture of the program", 0), ("all of the page, ready to act", 1)] {
        println!("  {what}");
        println!("    Sanding            {:>7.1} ms", page[i]);
        println!("    a bare Yew counter {:>7.1} ms", bare[i]);
        let budget = if i == 0 { format!("     budget {BUDGET}") } else { String::new() };
        println!("    ratio              {:>7.2}{budget}", page[i] / bare[i]);
    }
    Ok(())
}

/// The median times of opening each folder's page, opened in turn: drawn, and ready.
fn medians(folders: [std::path::PathBuf; 2]) -> Done<[[f64; 2]; 2]> {
    say("opening both pages in turn");
    let mut urls = Vec::new();
    for folder in folders {
        urls.push(server::start(Site { folder, prefix: "/".to_owned() })?);
    }
    let browser = Browser::start()?;
    browser.before_scripts(STOPWATCH)?;
    let mut times = [const { [Vec::new(), Vec::new()] }; 2];
    for _ in 0..ROUNDS {
        for (url, times) in urls.iter().zip(&mut times) {
            browser.open_page(url)?;
            for (times, name) in times.iter_mut().zip(["sandingDrawn", "sandingReady"]) {
                browser.wait_until(name, &format!("globalThis.{name}"))?;
                let time = browser.script(&format!("return globalThis.{name};"), &[])?;
                times.push(time.as_f64().ok_or("the browser gave no time")?);
            }
        }
    }
    Ok(times.map(|page| page.map(median)))
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}
