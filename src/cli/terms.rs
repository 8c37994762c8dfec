//! `terms FILE...`: the names, phrases and words of the files, grouped into themes.
use super::args::Args;
use super::input::Input;
use super::{Answer, Failure, print};
use crate::stats::{Term, TermKind, Terms, keyphrase};
use crate::theme;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::Write;

#[derive(Serialize)]
struct TermsOut<'a> {
    terms: Vec<TermOut<'a>>,
    themes: Vec<ThemeOut<'a>>,
    documents: BTreeMap<&'a str, Vec<&'a str>>,
}

#[derive(Serialize)]
struct TermOut<'a> {
    term: &'a str,
    kind: TermKind,
    score: f64,
    parts: BTreeMap<&'static str, f64>,
    documents: Vec<&'a str>,
}

#[derive(Serialize)]
struct ThemeOut<'a> {
    label: &'a str,
    terms: Vec<&'a str>,
}

/// Runs the verb.
pub fn run(raw: Vec<String>, out: &mut dyn Write) -> Result<Answer, Failure> {
    let args = Args::new(raw, &["--plain"])?;
    let input = Input::read(args.files()?, args.has("--plain"))?;
    let terms = keyphrase::terms(&input.corpus, &input.ids());
    let themes = theme::themes(&terms, &input.corpus.config.themes);
    let answer = TermsOut {
        terms: terms.terms.iter().map(|t| term(t, &input)).collect(),
        themes: themes
            .iter()
            .map(|t| ThemeOut { label: &t.label, terms: labels(&terms, &t.terms) })
            .collect(),
        documents: documents(&terms, &input),
    };
    print(&answer, out)?;
    Ok(input.answer)
}

fn term<'a>(t: &'a Term, input: &'a Input) -> TermOut<'a> {
    TermOut {
        term: &t.label,
        kind: t.kind,
        score: t.score.value,
        parts: t.score.parts.iter().map(|p| (p.name, p.value)).collect(),
        documents: t.documents().into_iter().map(|id| input.name(id)).collect(),
    }
}

fn labels<'a>(terms: &'a Terms, places: &[usize]) -> Vec<&'a str> {
    places.iter().filter_map(|&i| terms.terms.get(i)).map(|t| t.label.as_str()).collect()
}

/// Every file with its own best terms; a file without any has an empty list.
fn documents<'a>(terms: &'a Terms, input: &'a Input) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut out: BTreeMap<&str, Vec<&str>> = input.names.iter().map(|n| (n.as_str(), Vec::new())).collect();
    for (id, places) in &terms.by_document {
        out.insert(input.name(*id), labels(terms, places));
    }
    out
}
