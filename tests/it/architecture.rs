//! What the files of the project must keep to: layers point down, every file says what it is for.
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The layers, lowest first, and what each may name of the crate besides itself.
const LAYERS: [(&str, &[&str]); 10] = [
    ("config", &[]),
    ("text", &[]),
    ("corpus", &["config", "text"]),
    ("stats", &["config", "text", "corpus"]),
    ("reuse", &["config", "text", "corpus"]),
    ("theme", &["config", "text", "corpus", "stats", "reuse"]),
    ("explorer", &["config", "text", "corpus", "stats", "reuse", "theme"]),
    ("state", &["explorer"]),
    ("ui", &["explorer", "state"]),
    ("cli", &["config", "text", "corpus", "stats", "reuse", "theme", "explorer"]),
];
/// Folders of Rust files.
const FOLDERS: [&str; 6] = ["src", "tests", "xtask", "benches", "fuzz", "examples"];
/// A longer file holds more than one concept.
const MOST_LINES: usize = 350;

#[test]
fn layers_name_only_what_lies_below_them() {
    for file in rust_files().iter().filter(|f| f.starts_with("src/")) {
        let layer = file.trim_start_matches("src/").split(['/', '.']).next().unwrap_or_default();
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else { continue };
        for name in named_layers(&read(file)) {
            let is_layer = LAYERS.iter().any(|(layer, _)| *layer == name);
            assert!(
                !is_layer || name == layer || allowed.contains(&name.as_str()),
                "{file} names crate::{name}, which does not lie below {layer}"
            );
        }
    }
}

#[test]
fn every_folder_of_src_is_a_layer() {
    for file in rust_files().iter().filter(|f| f.starts_with("src/") && f.matches('/').count() == 2) {
        let layer = file.split('/').nth(1).unwrap_or_default();
        assert!(LAYERS.iter().any(|(name, _)| *name == layer), "{file}: which layer is {layer}?");
    }
}

#[test]
fn every_file_opens_with_a_sentence() {
    for file in rust_files() {
        let text = read(&file);
        let first = text.lines().next().unwrap_or_default();
        assert!(
            first.strip_prefix("//! ").is_some_and(|words| words.contains(' ')),
            "{file} does not open with a `//!` sentence that says what it is for"
        );
    }
}

#[test]
fn no_file_is_too_long_to_hold_one_concept() {
    let lines = rust_files().into_iter().map(|file| (read(&file).lines().count(), file));
    let long: Vec<_> = lines.filter(|(lines, _)| MOST_LINES < *lines).collect();
    assert!(long.is_empty(), "longer than {MOST_LINES} lines, split by concept: {long:?}");
}

#[test]
fn word_lists_say_what_they_are() {
    for file in files("src", "txt") {
        let text = read(&file);
        assert!(text.starts_with('#'), "{file} does not say in a `#` line what it is and who wrote it");
    }
}

#[test]
fn uses_are_found_however_they_are_written() {
    let check = |code: &str, expected: &[&str]| {
        let expected: BTreeSet<String> = expected.iter().map(|s| (*s).to_owned()).collect();
        assert_eq!(named_layers(code), expected, "{code}");
    };
    check("use crate::text::Span;", &["text"]);
    check("use crate::{config::Config, text::{Span, token::Token}, corpus};", &["config", "text", "corpus"]);
    check("use crate::{\n    ui,\n    text::Span,\n};", &["ui", "text"]);
    check("let x = crate::stats::kwic(y);", &["stats"]);
    check("use std::fmt; // a crate of ours", &[]);
}

/// The first names after each `crate::` in the code.
fn named_layers(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, after) in code.match_indices("crate::").map(|(at, found)| code.split_at(at + found.len())) {
        match after.strip_prefix('{') {
            Some(group) => names.extend(outer_names(group)),
            None => names.extend(leading_name(after)),
        }
    }
    names
}

/// The names at the first level of a `{...}` group, whose opening brace is already read.
fn outer_names(group: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 1;
    let mut is_start = true;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => break,
            '}' => depth -= 1,
            ',' if depth == 1 => is_start = true,
            c if is_start && !c.is_whitespace() => {
                names.extend(leading_name(&group[at..]));
                is_start = false;
            }
            _ => {}
        }
    }
    names
}

fn leading_name(text: &str) -> Option<String> {
    let end = text.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(text.len());
    Some(text[..end].to_owned()).filter(|name| !name.is_empty())
}

fn rust_files() -> Vec<String> {
    FOLDERS.iter().flat_map(|folder| files(folder, "rs")).collect()
}

/// Paths from the project's root, with `/`, of the files below a folder with an ending, sorted.
fn files(folder: &str, ending: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut todo: Vec<PathBuf> = vec![root.join(folder)];
    while let Some(path) = todo.pop() {
        if let Ok(entries) = std::fs::read_dir(&path) {
            todo.extend(entries.flatten().map(|e| e.path()).filter(|p| !p.ends_with("target")));
        } else if path.extension().is_some_and(|e| e == ending) {
            let path = path.strip_prefix(root).unwrap_or(&path);
            found.push(path.to_string_lossy().replace('\\', "/"));
        }
    }
    found.sort();
    found
}

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{file}: {e}"))
}
