//! `compare LEFT RIGHT [--corpus FILE...]`: what two reports share and what each left out.
use super::args::Args;
use super::input::Input;
use super::{Answer, Failure, evidence, print};
use crate::corpus::{DocId, Document, SentenceRef};
use crate::reuse::{Alignment, Edit, EditOp, Lineage, Link, Relation, Shift, ShiftKind, Verdict};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::Write;

#[derive(Serialize)]
struct AlignmentOut<'a> {
    left: &'a str,
    right: &'a str,
    links: Vec<LinkOut<'a>>,
    left_only: &'a [SentenceRef],
    right_only: &'a [SentenceRef],
    shared: SharedOut,
    lineage: LineageOut,
}

#[derive(Serialize)]
struct LinkOut<'a> {
    left: &'a [SentenceRef],
    right: &'a [SentenceRef],
    relation: Relation,
    score: f64,
    parts: BTreeMap<&'static str, f64>,
    edits: Vec<EditOut<'a>>,
    shifts: Vec<ShiftOut<'a>>,
}

#[derive(Serialize)]
struct EditOut<'a> {
    op: EditOp,
    left: &'a str,
    right: &'a str,
}

#[derive(Serialize)]
struct ShiftOut<'a> {
    kind: ShiftKind,
    left: &'a str,
    right: &'a str,
}

/// Share of each report's words that stands in linked sentences.
#[derive(Serialize)]
pub struct SharedOut {
    left: f64,
    right: f64,
}

impl SharedOut {
    /// From the pair the core gives.
    pub fn new((left, right): (f64, f64)) -> Self {
        Self { left, right }
    }
}

/// How two reports stand to each other.
#[derive(Serialize)]
pub struct LineageOut {
    verdict: Verdict,
    evidence: Vec<String>,
}

impl LineageOut {
    /// From what the core found.
    pub fn new(lineage: &Lineage) -> Self {
        Self { verdict: lineage.verdict, evidence: evidence(&lineage.evidence) }
    }
}

/// Runs the verb.
pub fn run(raw: Vec<String>, out: &mut dyn Write) -> Result<Answer, Failure> {
    let args = Args::new(raw, &["--corpus", "--plain"])?;
    if args.words.len() != 2 {
        return Err(Failure::Usage("compare takes two files".to_owned()));
    }
    let input = Input::read_with(&args.words, &args.corpus, args.has("--plain"))?;
    let alignment = crate::reuse::compare(&input.corpus, DocId(0), DocId(1));
    let documents = &input.corpus.documents;
    if let [left, right, ..] = documents.as_slice() {
        print(&shape(&alignment, [left, right], [input.name(left.id), input.name(right.id)]), out)?;
    }
    Ok(input.answer)
}

fn shape<'a>(a: &'a Alignment, pair: [&'a Document; 2], names: [&'a str; 2]) -> AlignmentOut<'a> {
    AlignmentOut {
        left: names[0],
        right: names[1],
        links: a.links.iter().map(|l| link(l, pair)).collect(),
        left_only: &a.left_only,
        right_only: &a.right_only,
        shared: SharedOut::new(a.shared),
        lineage: LineageOut::new(&a.lineage),
    }
}

fn link<'a>(l: &'a Link, pair: [&'a Document; 2]) -> LinkOut<'a> {
    LinkOut {
        left: &l.left,
        right: &l.right,
        relation: l.relation,
        score: l.score,
        parts: l.parts.iter().copied().collect(),
        edits: l.edits.iter().map(|e| edit(e, pair)).collect(),
        shifts: l.shifts.iter().map(shift).collect(),
    }
}

fn edit<'a>(e: &Edit, [left, right]: [&'a Document; 2]) -> EditOut<'a> {
    EditOut { op: e.op, left: left.slice(e.left), right: right.slice(e.right) }
}

fn shift(s: &Shift) -> ShiftOut<'_> {
    ShiftOut { kind: s.kind, left: &s.left, right: &s.right }
}
