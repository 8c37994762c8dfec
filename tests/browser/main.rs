//! The page in a real Chromium: what a reader does, on both deliverables.
//!
//! Build first (`cargo xtask single`), then `cargo test --no-default-features --features cli
//! --test browser`; `cargo xtask test` does both. Without a browser, or without `dist`, every
//! test says loudly that it did not run; with `SANDING_BROWSER=required` it fails instead.
//!
//! **Writing a test.** One behaviour, named as a sentence, in a file of its subject:
//!
//! ```ignore
//! #[test]
//! fn choosing_a_theme_opens_its_sentences() -> Done {
//!     on_both(|browser, page| {
//!         browser.open_page(&format!("{page}#v=tema"))?;      // waits until the program runs
//!         browser.click("#cloud button")?;                    // waits for the element, then clicks it
//!         browser.wait_text("h2", "kali")?;                   // waits for words, ten seconds at most
//!         same(browser.count("#sentences li")?, 3)            // compares, and says both values
//!     })
//! }
//! ```
//!
//! Tests named in `xtask/src/engines.rs` run in Firefox and WebKitGTK as well, by hand with
//! `SANDING_ENGINE=firefox` or `webkit`: there is no `prefer`, `print_media`, `before_scripts` or `devtools`.
//!
//! `on_both` opens a fresh browser for the hosted page (served under a path of its own) and
//! another for the single file (from disk, network off). After the steps it checks that the
//! console is empty and that nothing was asked of the network since the page had loaded. `on_each`
//! does the same without that last check.
//!
//! The browser's calls (`xtask::browser::Browser`):
//! - go: `open`, `open_page`, `set_hash`, `back`, `address`, `hash`
//! - act: `click`, `click_text(css, words)`, `type_text`, `fill`, `choose(select, value)`,
//!   `keys(&["Tab", "Shift+Tab", "a"])`, `resize(w, h)`, `prefer(&[("prefers-color-scheme", "dark")])`,
//!   `print_media`, `without_scripts`, `without_network`, `before_scripts(js)`
//! - look: `text`, `texts`, `attribute`, `value`, `count`, `is_visible`, `overflow`, `picture`,
//!   `full_picture`, `script(js, &[arguments])`
//! - wait: `wait_for(css)`, `wait_gone(css)`, `wait_text(css, words)`, `wait_until(what, js)`
//! - watch: `console()` and `requests()`, each since its last call
#![allow(clippy::disallowed_methods, reason = "no test is part of the page")]
mod axe;
mod bending;
mod comparing;
mod context;
mod embedding;
mod fitting;
mod hearing;
mod keeping;
mod keyboard;
mod naming;
mod narrowing;
mod opening;
mod own;
mod own_many;
mod refusing;
mod searching;
mod support;
mod taking;
mod teaching;
mod theming;
mod twins;
