//! The corpus that the program comes with: embedded when it was built, or carried by its page.
use super::Source;
use std::sync::OnceLock;

// Written by `build.rs`: `pub static SEEDS: &[(&str, &str)]`, file name and text, sorted by name;
// empty in the program of the page.
include!(concat!(env!("OUT_DIR"), "/seeds.rs"));

/// What the page carries.
static CARRIED: OnceLock<Vec<Source>> = OnceLock::new();

/// Takes the reports that the page carries as plain HTML, before anything asks for `sources`.
/// A second call changes nothing.
pub fn carry(reports: Vec<Source>) {
    CARRIED.set(reports).ok();
}

/// The pages to begin with.
pub fn sources() -> Vec<Source> {
    let embedded = SEEDS.iter().map(|(file, text)| Source {
        file: (*file).to_owned(),
        text: (*text).to_owned(),
        is_plain: false,
    });
    CARRIED.get().cloned().unwrap_or_else(|| embedded.collect())
}
