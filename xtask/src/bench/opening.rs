//! Opening the page against a bare Yew page.
//!
//! Times of a browser are only compared within one run: both pages are opened in turn, by the same
//! browser from the same server, and the figure is the ratio of their medians.
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
const STOPWATCH: &str = "
    new MutationObserver((_, watch) => {
        if (document.querySelector('#app:not([data-waiting]) > *')) {
            watch.disconnect();
            requestAnimationFrame(() => setTimeout(() => { globalThis.sandingDrawn = performance.now(); }));
        }
    }).observe(document, { childList: true, subtree: true });";

/// Opens both in turn.
pub fn run(bench: &Bench) -> Done {
    if let Some(message) = browser::missing() {
        return Err(message.to_owned());
    }
    let parts = page::single(&bench.plan)?;
    let bare = page::counter(&parts)?;
    let [page, bare] = medians([project::dist(), bare])?;
    println!("opening, from the request to the first picture of the program, median of {ROUNDS}:");
    println!("  Sanding            {page:>7.1} ms");
    println!("  a bare Yew counter {bare:>7.1} ms");
    println!("  ratio              {:>7.2}     budget {BUDGET}", page / bare);
    Ok(())
}

/// The median time of opening each folder's page, opened in turn.
fn medians(folders: [std::path::PathBuf; 2]) -> Done<[f64; 2]> {
    say("opening both pages in turn");
    let mut urls = Vec::new();
    for folder in folders {
        urls.push(server::start(Site { folder, prefix: "/".to_owned() })?);
    }
    let browser = Browser::start()?;
    browser.before_scripts(STOPWATCH)?;
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (url, times) in urls.iter().zip(&mut times) {
            browser.open_page(url)?;
            browser.wait_until("it is drawn", "globalThis.sandingDrawn")?;
            let time = browser.script("return globalThis.sandingDrawn;", &[])?;
            times.push(time.as_f64().ok_or("the browser gave no time")?);
        }
    }
    Ok(times.map(median))
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}
