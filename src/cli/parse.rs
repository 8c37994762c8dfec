//! `parse FILE...`: what each page is, one object a line.
use super::args::Args;
use super::input::Input;
use super::{Answer, Failure, evidence, print};
use crate::corpus::{
    Credit, Dated, Dateline, Diagnostic, Document, Entity, EntityKind, How, LineKind, Paragraph, QuotedTerm,
    Statement, StatementKind,
};
use serde::Serialize;
use std::io::Write;

#[derive(Serialize)]
struct DocumentOut<'a> {
    file: &'a str,
    headline: Option<&'a str>,
    title: &'a str,
    title_is_derived: bool,
    deck: Option<&'a str>,
    outlet: Option<&'a str>,
    agency: Option<&'a str>,
    dateline: Option<DatelineOut<'a>>,
    published: Option<StampOut<'a>>,
    event_date: Option<DayOut<'a>>,
    credits: &'a [Credit],
    lines: Vec<LineOut>,
    body: Vec<ParagraphOut<'a>>,
    statements: Vec<StatementOut<'a>>,
    quoted_terms: Vec<QuotedTermOut<'a>>,
    entities: Vec<EntityOut<'a>>,
    diagnostics: Vec<DiagnosticOut>,
}

#[derive(Serialize)]
struct DatelineOut<'a> {
    city: &'a str,
    country: Option<&'a str>,
    source: Option<&'a str>,
}

#[derive(Serialize)]
struct StampOut<'a> {
    iso: &'a str,
    how: How,
}

#[derive(Serialize)]
struct DayOut<'a> {
    iso: &'a str,
    how: How,
    candidates: &'a [String],
    evidence: Vec<String>,
}

#[derive(Serialize)]
struct LineOut {
    n: u32,
    kind: LineKind,
    reason: &'static str,
}

#[derive(Serialize)]
struct ParagraphOut<'a> {
    para: u32,
    line: u32,
    sentences: Vec<SentenceOut<'a>>,
}

#[derive(Serialize)]
struct SentenceOut<'a> {
    text: &'a str,
    start: u32,
    end: u32,
}

#[derive(Serialize)]
struct StatementOut<'a> {
    para: u32,
    sent: u32,
    kind: StatementKind,
    speaker: Option<&'a str>,
    verb: Option<&'a str>,
    via: Option<&'a str>,
    text: &'a str,
    start: u32,
    end: u32,
}

#[derive(Serialize)]
struct QuotedTermOut<'a> {
    para: u32,
    sent: u32,
    text: &'a str,
}

#[derive(Serialize)]
struct EntityOut<'a> {
    name: &'a str,
    kind: EntityKind,
    surfaces: &'a [String],
    mentions: usize,
}

#[derive(Serialize)]
struct DiagnosticOut {
    line: Option<u32>,
    message: String,
}

/// Runs the verb.
pub fn run(raw: Vec<String>, out: &mut dyn Write) -> Result<Answer, Failure> {
    let args = Args::new(raw, &["--plain"])?;
    let input = Input::read(args.files()?, args.has("--plain"))?;
    for document in &input.corpus.documents {
        print(&shape(document, input.name(document.id)), out)?;
    }
    Ok(input.answer)
}

fn shape<'a>(d: &'a Document, file: &'a str) -> DocumentOut<'a> {
    DocumentOut {
        file,
        headline: d.headline.as_deref(),
        title: &d.title.text,
        title_is_derived: d.title.is_derived,
        deck: d.deck.as_deref(),
        outlet: d.outlet.as_ref().map(|f| f.value.as_str()),
        agency: d.agency.as_ref().map(|f| f.value.as_str()),
        dateline: d.dateline.as_ref().map(dateline),
        published: d.published.as_ref().map(|p| StampOut { iso: &p.iso, how: p.how }),
        event_date: d.event_date.as_ref().map(day),
        credits: &d.credits,
        lines: d.lines.iter().map(|l| LineOut { n: l.n, kind: l.kind, reason: l.reason }).collect(),
        body: d.body.iter().map(|p| paragraph(d, p)).collect(),
        statements: d.statements.iter().map(|s| statement(d, s)).collect(),
        quoted_terms: d.quoted_terms.iter().map(|q| quoted_term(d, q)).collect(),
        entities: d.entities.iter().map(entity).collect(),
        diagnostics: d.diagnostics.iter().map(diagnostic).collect(),
    }
}

fn dateline(d: &Dateline) -> DatelineOut<'_> {
    DatelineOut { city: &d.city, country: d.country.as_deref(), source: d.source.as_deref() }
}

fn day(d: &Dated) -> DayOut<'_> {
    DayOut { iso: &d.iso, how: d.how, candidates: &d.candidates, evidence: evidence(&d.evidence) }
}

fn paragraph<'a>(d: &'a Document, p: &Paragraph) -> ParagraphOut<'a> {
    let sentences = p
        .sentences
        .iter()
        .map(|s| SentenceOut { text: d.slice(s.span), start: s.span.start, end: s.span.end })
        .collect();
    ParagraphOut { para: p.number, line: p.line, sentences }
}

fn statement<'a>(d: &'a Document, s: &'a Statement) -> StatementOut<'a> {
    StatementOut {
        para: s.at.para,
        sent: s.at.sent,
        kind: s.kind,
        speaker: s.speaker.as_deref(),
        verb: s.verb.as_deref(),
        via: s.via.as_deref(),
        text: d.slice(s.span),
        start: s.span.start,
        end: s.span.end,
    }
}

fn quoted_term<'a>(d: &'a Document, q: &QuotedTerm) -> QuotedTermOut<'a> {
    QuotedTermOut { para: q.at.para, sent: q.at.sent, text: d.slice(q.span) }
}

fn entity(e: &Entity) -> EntityOut<'_> {
    EntityOut { name: &e.name, kind: e.kind, surfaces: &e.surfaces, mentions: e.mentions.len() }
}

fn diagnostic(d: &Diagnostic) -> DiagnosticOut {
    let message = if d.quote.is_empty() { d.code.to_owned() } else { format!("{}: {}", d.code, d.quote) };
    DiagnosticOut { line: d.line, message }
}
