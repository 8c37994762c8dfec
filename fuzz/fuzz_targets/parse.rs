//! Reads arbitrary bytes as one page or two and checks what must hold of every document.
#![no_main]
use libfuzzer_sys::fuzz_target;
use sanding::config::Config;
use sanding::corpus::{Corpus, Source, intake};

#[path = "../../tests/it/invariants.rs"]
mod invariants;

/// What stands between two pages of one input: a form feed, which no page has.
const BETWEEN_PAGES: char = '\u{c}';

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = intake::text_of(bytes.to_vec()) else { return };
    // An input of odd length is taken as prose without furniture: both ways of reading are reached
    // and the seeds stay pages that can be read.
    let is_plain = bytes.len() % 2 == 1;
    let sources: Vec<Source> = text
        .splitn(2, BETWEEN_PAGES)
        .zip(["satu.txt", "dua.txt"])
        .map(|(text, file)| Source { file: file.to_owned(), text: text.to_owned(), is_plain })
        .collect();
    let once = Corpus::new(sources.clone(), Config::default());
    once.documents.iter().for_each(invariants::check_document);
    let again = Corpus::new(sources, Config::default());
    assert!(once.documents == again.documents, "the same answer twice");
});
