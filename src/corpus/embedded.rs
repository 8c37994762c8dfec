//! The corpus that was embedded when the program was built.
use super::Source;

// Written by `build.rs`: `pub static SEEDS: &[(&str, &str)]`, file name and text, sorted by name.
include!(concat!(env!("OUT_DIR"), "/seeds.rs"));

/// The embedded pages.
pub fn sources() -> Vec<Source> {
    SEEDS
        .iter()
        .map(|(file, text)| Source { file: (*file).to_owned(), text: (*text).to_owned(), is_plain: false })
        .collect()
}
