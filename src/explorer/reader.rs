//! The reader of the view Artikel: the report with its voices marked, and the page as it was scraped.
use super::display::visible;
use super::documents::DocumentCard;
use super::runs::pieces;
use super::{
    Confidence, Dateline, Diagnostic, DocId, Evidence, Explorer, LineKind, Selection, SentenceRef,
    StatementKind, Tone,
};
use crate::corpus::{Document, Sentence};
use crate::text::Span;

/// A piece of text with everything that is marked on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextRun {
    /// The words.
    pub text: String,
    /// Statement it belongs to: place in [`ReaderView::statements`].
    pub statement: Option<usize>,
    /// Whether a chosen term stands here.
    pub is_term: bool,
    /// Suspicion on it: place in [`ReaderView::spin`].
    pub spin: Option<usize>,
}

/// A sentence in pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReaderSentence {
    /// Its place.
    pub at: SentenceRef,
    /// Its text.
    pub runs: Vec<TextRun>,
}

/// A paragraph, and how many lines of the page were passed over before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReaderParagraph {
    /// Its number.
    pub number: u32,
    /// Its sentences.
    pub sentences: Vec<ReaderSentence>,
    /// Lines of furniture between the paragraph before and this one.
    pub skipped: Vec<RawLine>,
}

/// A line of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawLine {
    /// Its number.
    pub n: u32,
    /// Its text.
    pub text: String,
    /// What it is.
    pub kind: LineKind,
    /// Code of the reason.
    pub reason: &'static str,
}

/// A statement of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementRow {
    /// The sentence it begins in.
    pub at: SentenceRef,
    /// Direct, indirect, agentless.
    pub kind: StatementKind,
    /// The speaker; none for agentless statements or where it is not known.
    pub speaker: Option<String>,
    /// Number of the speaker in [`ReaderView::speakers`]: also the line style.
    pub voice: Option<usize>,
    /// The reporting verb.
    pub verb: Option<String>,
    /// Its tone.
    pub tone: Option<Tone>,
    /// Through which document or agency.
    pub via: Option<String>,
    /// The words.
    pub text: String,
    /// Code of the rule that found it.
    pub rule: &'static str,
    /// How sure the speaker is.
    pub confidence: Confidence,
}

/// A suspicion of spinning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpinNote {
    /// The sentence.
    pub at: SentenceRef,
    /// The word.
    pub text: String,
    /// What probably stood there.
    pub likely: Option<String>,
    /// Why.
    pub evidence: Vec<Evidence>,
    /// How sure.
    pub confidence: Confidence,
}

/// A report to read.
#[derive(Clone, Debug, PartialEq)]
pub struct ReaderView {
    /// The report at a glance.
    pub card: DocumentCard,
    /// Standfirst.
    pub deck: Option<String>,
    /// Where it was filed.
    pub dateline: Option<Dateline>,
    /// Role and name of each maker, with the line.
    pub credits: Vec<(String, String, u32)>,
    /// Why the outlet, and why the agency.
    pub outlet_evidence: Vec<Evidence>,
    /// Why the agency.
    pub agency_evidence: Vec<Evidence>,
    /// The report.
    pub paragraphs: Vec<ReaderParagraph>,
    /// Speakers in order of appearance.
    pub speakers: Vec<String>,
    /// The statements in order.
    pub statements: Vec<StatementRow>,
    /// Suspicions in order.
    pub spin: Vec<SpinNote>,
    /// Every non-blank line of the page.
    pub raw: Vec<RawLine>,
    /// Remarks on the reading.
    pub diagnostics: Vec<Diagnostic>,
}

impl Explorer {
    /// One report to read, with the selected terms marked.
    pub fn reader(&self, id: DocId, selection: &Selection) -> Option<ReaderView> {
        let d = self.corpus.document(id)?;
        let speakers = speakers_of(d);
        let terms = self.marked_terms(id, selection);
        Some(ReaderView {
            card: self.card(id)?,
            deck: d.deck.as_deref().map(visible),
            dateline: d.dateline.clone(),
            credits: d.credits.iter().map(|c| (visible(&c.role), visible(&c.name), c.line)).collect(),
            outlet_evidence: d.outlet.as_ref().map(|f| f.evidence.clone()).unwrap_or_default(),
            agency_evidence: d.agency.as_ref().map(|f| f.evidence.clone()).unwrap_or_default(),
            paragraphs: self.paragraphs(d, &terms),
            statements: statement_rows(d, &speakers),
            speakers,
            spin: self.spin_notes(id),
            raw: d.lines.iter().map(|l| raw_line(d, l)).collect(),
            diagnostics: d.diagnostics.clone(),
        })
    }

    /// The suspicions in one report, in reading order.
    pub fn spin_notes(&self, id: DocId) -> Vec<SpinNote> {
        let Some(d) = self.corpus.document(id) else { return Vec::new() };
        let notes = self.suspicions(id).iter();
        notes
            .map(|s| SpinNote {
                at: s.at,
                text: visible(d.slice(s.span)),
                likely: s.likely.as_deref().map(visible),
                evidence: s.evidence.clone(),
                confidence: s.confidence,
            })
            .collect()
    }

    fn marked_terms(&self, id: DocId, selection: &Selection) -> Vec<Span> {
        let chosen = selection.terms.iter().filter_map(|key| self.term(key));
        chosen.flat_map(|t| t.occurrences.iter()).filter(|o| o.doc == id).map(|o| o.span).collect()
    }

    fn paragraphs(&self, d: &Document, terms: &[Span]) -> Vec<ReaderParagraph> {
        let mut before = 0;
        let mut out = Vec::with_capacity(d.body.len());
        for p in &d.body {
            let between =
                d.lines.iter().filter(|l| before < l.n && l.n < p.line && l.kind == LineKind::Furniture);
            let skipped = between.map(|l| raw_line(d, l)).collect();
            let sentences = p.sentences.iter().map(|s| self.reader_sentence(d, s, terms)).collect();
            out.push(ReaderParagraph { number: p.number, sentences, skipped });
            before = p.line;
        }
        out
    }

    fn reader_sentence(&self, d: &Document, s: &Sentence, terms: &[Span]) -> ReaderSentence {
        let statements = near(&d.statements, s.span, |x| x.span);
        let spins = near(self.suspicions(d.id), s.span, |x| x.span);
        let terms: Vec<Span> = terms.iter().filter(|t| t.overlaps(s.span)).copied().collect();
        let marks = statements.iter().map(|(_, span)| *span);
        let cut =
            pieces(s.span, marks.chain(spins.iter().map(|(_, span)| *span)).chain(terms.iter().copied()));
        let holder = |marks: &[(usize, Span)], p: Span| {
            marks.iter().rev().find(|(_, m)| m.contains(p)).map(|(i, _)| *i)
        };
        let runs = cut.into_iter().map(|p| TextRun {
            text: visible(d.slice(p)),
            statement: holder(&statements, p),
            is_term: terms.iter().any(|t| t.contains(p)),
            spin: holder(&spins, p),
        });
        ReaderSentence { at: s.at, runs: runs.collect() }
    }
}

/// The marks that touch a sentence, with their places in the list. The list is in reading order and
/// its marks rarely overlap, so the search begins a little before the sentence and ends with it.
fn near<T>(list: &[T], sentence: Span, span_of: impl Fn(&T) -> Span) -> Vec<(usize, Span)> {
    let end = list.partition_point(|x| span_of(x).start < sentence.end);
    let start =
        list[..end].iter().rposition(|x| span_of(x).end + NESTED < sentence.start).map_or(0, |i| i + 1);
    (start..end).map(|i| (i, span_of(&list[i]))).filter(|(_, s)| s.overlaps(sentence)).collect()
}

/// How far, in bytes, a statement that ended earlier may lie inside one that goes on.
const NESTED: u32 = 2000;

fn raw_line(d: &Document, l: &crate::corpus::Line) -> RawLine {
    RawLine { n: l.n, text: visible(d.slice(l.span)), kind: l.kind, reason: l.reason }
}

/// Speakers in order of appearance, without repeats.
fn speakers_of(d: &Document) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for name in d.statements.iter().filter_map(|s| s.speaker.as_deref()).map(visible) {
        if !out.contains(&name) {
            out.push(name);
        }
    }
    out
}

fn statement_rows(d: &Document, speakers: &[String]) -> Vec<StatementRow> {
    let rows = d.statements.iter().map(|s| {
        let speaker = s.speaker.as_deref().map(visible);
        StatementRow {
            at: s.at,
            kind: s.kind,
            voice: speaker.as_ref().and_then(|n| speakers.iter().position(|x| x == n)),
            speaker,
            verb: s.verb.clone(),
            tone: s.tone,
            via: s.via.as_deref().map(visible),
            text: visible(d.slice(s.span)),
            rule: s.rule,
            confidence: s.confidence,
        }
    });
    rows.collect()
}
