//! `keyness FILE...`: what sets each outlet apart from all others, an object an outlet, one a line.
use super::args::Args;
use super::input::Input;
use super::{Answer, Failure, print};
use crate::explorer::{Explorer, KeywordRow, Selection};
use serde::Serialize;
use std::io::Write;

#[derive(Serialize)]
struct OutletOut<'a> {
    outlet: Option<&'a str>,
    reports: usize,
    words: usize,
    words_elsewhere: usize,
    more: Vec<KeywordOut<'a>>,
    less: Vec<KeywordOut<'a>>,
    unsure: &'a [String],
}

#[derive(Serialize)]
struct KeywordOut<'a> {
    term: &'a str,
    here: usize,
    elsewhere: usize,
    reports: usize,
    g2: f64,
    log_ratio: f64,
}

/// Runs the verb.
pub fn run(raw: Vec<String>, out: &mut dyn Write) -> Result<Answer, Failure> {
    let args = Args::new(raw, &["--plain"])?;
    let input = Input::read(args.files()?, args.has("--plain"))?;
    let n_given = input.names.len();
    let explorer = Explorer::of(input.corpus, n_given);
    for view in explorer.keyness_of_outlets(&Selection::default()) {
        let shape = OutletOut {
            outlet: view.outlet.as_deref(),
            reports: view.n_documents,
            words: view.n_target,
            words_elsewhere: view.n_reference,
            more: view.more.iter().map(keyword).collect(),
            less: view.less.iter().map(keyword).collect(),
            unsure: &view.unsure,
        };
        print(&shape, out)?;
    }
    Ok(input.answer)
}

fn keyword(row: &KeywordRow) -> KeywordOut<'_> {
    KeywordOut {
        term: &row.label,
        here: row.in_target,
        elsewhere: row.in_reference,
        reports: row.documents,
        g2: row.g2,
        log_ratio: row.log_ratio,
    }
}
