//! `spin FILE [--corpus FILE...]`: words that a machine may have put in the place of others.
use super::args::Args;
use super::input::Input;
use super::{Answer, Failure, evidence, print};
use crate::corpus::{Confidence, DocId, Document};
use crate::reuse::{Suspicion, spin};
use serde::Serialize;
use std::io::Write;

#[derive(Serialize)]
struct SpinOut<'a> {
    suspicions: Vec<SuspicionOut<'a>>,
}

#[derive(Serialize)]
struct SuspicionOut<'a> {
    para: u32,
    sent: u32,
    text: &'a str,
    likely: Option<&'a str>,
    evidence: Vec<String>,
    confidence: Confidence,
}

/// Runs the verb.
pub fn run(raw: Vec<String>, out: &mut dyn Write) -> Result<Answer, Failure> {
    let args = Args::new(raw, &["--corpus", "--plain"])?;
    if args.words.len() != 1 {
        return Err(Failure::Usage("spin takes one file".to_owned()));
    }
    let input = Input::read_with(&args.words, &args.corpus, args.has("--plain"))?;
    let found = spin::suspicions(&input.corpus, DocId(0));
    if let Some(document) = input.corpus.document(DocId(0)) {
        print(&SpinOut { suspicions: found.iter().map(|s| suspicion(document, s)).collect() }, out)?;
    }
    Ok(input.answer)
}

fn suspicion<'a>(d: &'a Document, s: &'a Suspicion) -> SuspicionOut<'a> {
    SuspicionOut {
        para: s.at.para,
        sent: s.at.sent,
        text: d.slice(s.span),
        likely: s.likely.as_deref(),
        evidence: evidence(&s.evidence),
        confidence: s.confidence,
    }
}
