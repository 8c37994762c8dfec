//! Where the tests find the page, and what every test checks at its end.
use std::io::Write;
use std::time::{Duration, Instant};
use xtask::browser::{self, Browser};
use xtask::{pack, project, server};

/// A test's result: nothing, or one sentence on what was not as it should be.
pub type Done<T = ()> = Result<T, String>;

/// Runs the steps on both deliverables; nothing may be logged or asked of the network.
pub fn on_both(steps: impl Fn(&Browser, &str) -> Done) -> Done {
    on_each(|browser, page| {
        steps(browser, page)?;
        same(browser.console()?, Vec::new())?;
        let before = page.split('#').next().unwrap_or(page);
        let folder = before.rsplit_once('/').map_or(before, |(folder, _)| folder);
        // The page itself, and the program of the hosted one; steps may open them again.
        let is_own =
            |url: &String| url.starts_with(before) || url.starts_with(folder) && url.ends_with(".wasm");
        let asked = browser.requests()?.into_iter().filter(|url| !is_own(url)).collect();
        same::<Vec<String>>(asked, Vec::new())
    })
}

/// Runs the steps on both deliverables, each in a browser of its own.
pub fn on_each(steps: impl Fn(&Browser, &str) -> Done) -> Done {
    if !can_run() {
        return Ok(());
    }
    steps(&Browser::start()?, &hosted()?).map_err(|e| format!("hosted page: {e}"))?;
    let browser = Browser::start()?;
    browser.without_network()?;
    steps(&browser, &single()).map_err(|e| format!("single file: {e}"))
}

/// Whether there is a page and a browser; says loudly where not, or fails where one is required.
pub fn can_run() -> bool {
    let no_page = !project::dist().join(pack::SINGLE).is_file();
    let reason = match browser::missing() {
        Some(reason) => reason,
        None if no_page => "there is no dist/sanding.html: run `cargo xtask single` first",
        None => return true,
    };
    let is_required = std::env::var_os("SANDING_BROWSER").is_some_and(|v| v == "required");
    assert!(!is_required, "browser tests cannot run: {reason}");
    // Past the test harness, which would swallow it.
    writeln!(std::io::stderr(), "\n!!! BROWSER TEST NOT RUN: {reason}").ok();
    false
}

/// The address of the hosted page, served under a path that it cannot know.
pub fn hosted() -> Done<String> {
    server::start(server::Site { folder: project::dist(), prefix: "/uji/sanding/".to_owned() })
}

/// The address of the single file on disk.
pub fn single() -> String {
    let path = project::dist().join(pack::SINGLE);
    format!(
        "file://{}{}",
        if cfg!(windows) { "/" } else { "" },
        path.display().to_string().replace('\\', "/")
    )
}

/// An error with both values unless they are equal.
pub fn same<T: PartialEq + std::fmt::Debug>(got: T, expected: T) -> Done {
    match got == expected {
        true => Ok(()),
        false => Err(format!("got {got:?}, not {expected:?}")),
    }
}

/// An error with the words unless the claim holds.
pub fn holds(claim: bool, words: &str) -> Done {
    if claim { Ok(()) } else { Err(format!("it does not hold that {words}")) }
}

/// Asks for so many seconds until the answer is yes.
pub fn within(seconds: u64, what: &str, is_so: impl Fn() -> Done<bool>) -> Done {
    let began = Instant::now();
    while !is_so()? {
        holds(began.elapsed() < Duration::from_secs(seconds), &format!("{what} within {seconds} s"))?;
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}
