//! The corpus that the program comes with: embedded when it was built.
use super::Source;

// Written by `build.rs`: `pub static SEEDS: &[(&str, &str)]`, file name and text, sorted by name;
// empty in the program of the page.
include!(concat!(env!("OUT_DIR"), "/seeds.rs"));

/// The pages that were embedded; none in the program of the page, which is given those of the page.
pub fn sources() -> Vec<Source> {
    let embedded = SEEDS.iter().map(|(file, text)| Source {
        file: (*file).to_owned(),
        text: (*text).to_owned(),
        is_plain: false,
    });
    embedded.collect()
}
