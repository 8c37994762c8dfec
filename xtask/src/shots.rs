//! Pictures of the page for those who work on it: three widths, light and dark.
use crate::browser::{self, Browser};
use crate::command::Options;
use crate::server::{self, Site};
use crate::shell::{say, warn};
use crate::{Done, page, project};

/// Width and height of the window, in CSS pixels: a phone, a tablet, a laptop.
const WINDOWS: [(u32, u32); 3] = [(360, 740), (768, 1024), (1440, 900)];
/// Higher pages are cut.
const MAX_HEIGHT: u32 = 6000;

/// Builds the page and takes its pictures at each hash given (`''` is the page as it opens), and of
/// the panel after a crash and of the page without scripts.
pub fn take(options: &Options) -> Done {
    if let Some(message) = browser::missing() {
        return Err(message.to_owned());
    }
    page::build(&options.page()?)?;
    let url = server::start(Site { folder: project::dist(), prefix: "/".to_owned() })?;
    let browser = Browser::start()?;
    let opening = vec![String::new()];
    let hashes = if options.rest.is_empty() { &opening } else { &options.rest };
    for hash in hashes {
        let hash = hash.trim_start_matches('#');
        in_each_window(&browser, &file_part(hash), || browser.open_page(&format!("{url}#{hash}")))?;
    }
    let console = browser.console()?;
    console.iter().for_each(|line| warn(line));
    in_each_window(&browser, "crash", || {
        browser.open_page(&url)?;
        let code =
            "dispatchEvent(new CustomEvent('sanding-crash', { detail: 'panicked at src/ui/app.rs:1:1' }));";
        browser.script(code, &[]).map(drop)
    })?;
    browser.without_scripts()?;
    in_each_window(&browser, "plain", || browser.open(&url))
}

/// Takes the picture in each window and scheme, after `open` has opened what it is of.
fn in_each_window(browser: &Browser, name: &str, open: impl Fn() -> Done) -> Done {
    for (width, height) in WINDOWS {
        for scheme in ["light", "dark"] {
            browser.resize(width, height)?;
            browser.prefer(&[("prefers-color-scheme", scheme)])?;
            open()?;
            let file = project::target().join("shots").join(format!("{name}-{width}-{scheme}.png"));
            project::write(&file, &browser.full_picture(MAX_HEIGHT)?)?;
            say(&file.display().to_string());
        }
    }
    Ok(())
}

/// A hash as part of a file's name.
fn file_part(hash: &str) -> String {
    let part: String =
        hash.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(60).collect();
    if part.is_empty() { "open".to_owned() } else { part }
}
