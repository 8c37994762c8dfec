//! Pages of many makes, written for this: what a careful reader finds on each (`tests/fixtures/pages`).
use crate::invariants::check_document;
use sanding::config::Config;
use sanding::corpus::{Corpus, Document, LineKind, Source};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/pages")
}

fn read(name: &str) -> Document {
    let text = fs::read_to_string(folder().join(name)).expect("a page");
    let source = Source { file: name.to_owned(), text, is_plain: false };
    let mut corpus = Corpus::new(vec![source], Config::default());
    corpus.documents.remove(0)
}

/// One letter a line: headline, deck, metadata, credit, body, furniture.
fn kinds(document: &Document) -> String {
    let letter = |kind: LineKind| match kind {
        LineKind::Headline => 'h',
        LineKind::Deck => 'd',
        LineKind::Metadata => 'm',
        LineKind::Credit => 'c',
        LineKind::Body => 'b',
        LineKind::Furniture => 'f',
    };
    document.lines.iter().map(|l| letter(l.kind)).collect()
}

/// What the file of expected values says of a page, as found.
fn found(document: &Document) -> Value {
    let mut speakers: Vec<&str> = Vec::new();
    for name in document.statements.iter().filter_map(|s| s.speaker.as_deref()) {
        if !speakers.contains(&name) {
            speakers.push(name);
        }
    }
    let credits: Vec<String> = document.credits.iter().map(|c| format!("{}: {}", c.role, c.name)).collect();
    json!({
        "headline": document.headline,
        "outlet": document.outlet.as_ref().map(|f| &f.value),
        "city": document.dateline.as_ref().map(|d| &d.city),
        "published": document.published.as_ref().map(|d| &d.iso),
        "event": document.event_date.as_ref().map(|d| &d.iso),
        "credits": credits,
        "lines": kinds(document),
        "paragraphs": document.body.len(),
        "opens": document.sentences().next().map(|s| first_words(s.span.of(&document.text))),
        "speakers": speakers,
    })
}

fn first_words(text: &str) -> String {
    text.split_whitespace().take(4).collect::<Vec<_>>().join(" ")
}

#[test]
fn pages_of_every_make_are_read_as_a_careful_reader_does() {
    let text = fs::read_to_string(folder().join("expected.json")).expect("the expected values");
    let expected: Value = serde_json::from_str(&text).expect("JSON");
    let pages = expected.as_object().expect("a page a name");
    assert!(25 <= pages.len(), "{} pages", pages.len());
    let mut wrong = Vec::new();
    for (name, fields) in pages {
        let document = read(name);
        check_document(&document);
        let got = found(&document);
        for (field, want) in fields.as_object().expect("fields") {
            let is = &got[field.as_str()];
            if is != want {
                wrong.push(format!("{name}: {field} is {is} and not {want}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_page_has_its_expected_values() {
    let text = fs::read_to_string(folder().join("expected.json")).expect("the expected values");
    let files = fs::read_dir(folder()).expect("the folder").filter_map(Result::ok);
    for name in files.map(|f| f.file_name().to_string_lossy().into_owned()).filter(|n| n.ends_with(".txt")) {
        assert!(text.contains(&format!("\"{name}\"")), "{name}");
    }
}

#[test]
fn a_page_in_windows_lines_is_read_the_same() {
    for name in ["02-halaman-langganan.txt", "08-kantor-berita.txt"] {
        let text = fs::read_to_string(folder().join(name)).expect("a page").replace('\n', "\r\n");
        let source = Source { file: name.to_owned(), text, is_plain: false };
        let other = Corpus::new(vec![source], Config::default());
        assert_eq!(other.documents.first().map(found), Some(found(&read(name))), "{name}");
    }
}
