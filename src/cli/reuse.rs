//! `reuse FILE...`: every pair of reports that share statements.
use super::args::Args;
use super::compare::{LineageOut, SharedOut};
use super::input::Input;
use super::{Answer, Failure, print};
use serde::Serialize;
use std::io::Write;

#[derive(Serialize)]
struct ReuseOut<'a> {
    pairs: Vec<PairOut<'a>>,
}

#[derive(Serialize)]
struct PairOut<'a> {
    left: &'a str,
    right: &'a str,
    shared: SharedOut,
    lineage: LineageOut,
}

/// Runs the verb.
pub fn run(raw: Vec<String>, out: &mut dyn Write) -> Result<Answer, Failure> {
    let args = Args::new(raw, &["--plain"])?;
    let input = Input::read(args.files()?, args.has("--plain"))?;
    let found = crate::reuse::lineage::pairs(&input.corpus);
    let pairs = found
        .iter()
        .map(|p| PairOut {
            left: input.name(p.left),
            right: input.name(p.right),
            shared: SharedOut::new(p.shared),
            lineage: LineageOut::new(&p.lineage),
        })
        .collect();
    print(&ReuseOut { pairs }, out)?;
    Ok(input.answer)
}
