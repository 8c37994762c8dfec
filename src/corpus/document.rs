//! A report as it was read: every finding with where it stands and how it is known.
use super::{Confidence, Evidence, Found, How};
use crate::text::{Span, Token};
use serde::Serialize;

/// A document of a corpus, by its place in it (files sorted by name).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct DocId(pub u32);

impl DocId {
    /// The place as an index.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A sentence of a document, both numbers from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct SentenceRef {
    /// Paragraph of the body.
    pub para: u32,
    /// Sentence of that paragraph.
    pub sent: u32,
}

/// What a line of the page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LineKind {
    /// The title of the report.
    Headline,
    /// A summary line before the report.
    Deck,
    /// Outlet, time, place.
    Metadata,
    /// Who wrote, edited, supplied it.
    Credit,
    /// A paragraph of the report.
    Body,
    /// Everything else on the page: links, labels, prompts.
    Furniture,
}

/// A non-blank line of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Line number from 1, blank lines counted.
    pub n: u32,
    /// The line without the blanks around it.
    pub span: Span,
    /// What it is.
    pub kind: LineKind,
    /// Code of the rule that decided ("related-link", "section-label", ...).
    pub reason: &'static str,
}

/// The place a report was filed from, as its first line says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dateline {
    /// City, in title case.
    pub city: String,
    /// Country, where named.
    pub country: Option<String>,
    /// What stands in the brackets, or the outlet after the city.
    pub source: Option<String>,
    /// Where the dateline stands, dash included.
    pub span: Span,
}

/// A point in time as far as it is known. ISO 8601: `2025-01-21` or `2020-12-29T19:16+07:00`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dated {
    /// The day, with time and zone where stated.
    pub iso: String,
    /// Stated whole, or partly concluded.
    pub how: How,
    /// Days that would fit as well as far as the text itself goes.
    pub candidates: Vec<String>,
    /// Why this one.
    pub evidence: Vec<Evidence>,
}

impl Dated {
    /// The day alone, `YYYY-MM-DD`.
    pub fn day(&self) -> &str {
        self.iso.get(..10).unwrap_or(&self.iso)
    }
}

/// A person or desk that the page names as maker of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Credit {
    /// The role as written: "Editor", "Pewarta", "Penulis".
    pub role: String,
    /// The name as written.
    pub name: String,
    /// Line of the page.
    pub line: u32,
}

/// A paragraph of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Number in the body, from 1.
    pub number: u32,
    /// Line of the page.
    pub line: u32,
    /// The paragraph without dateline and without prompts inside it at either end.
    pub span: Span,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
}

/// A sentence of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its place.
    pub at: SentenceRef,
    /// Where it stands in the document.
    pub span: Span,
    /// Its tokens without blanks, spans in the document.
    pub tokens: Vec<Token>,
    /// Words and numbers among them: counted once, since every share asks for them.
    pub n_words: u32,
}

/// How words are given to a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StatementKind {
    /// In quotation marks.
    Direct,
    /// Reported in the reporter's words.
    Indirect,
    /// Said or hoped by nobody in particular: "diharapkan ...".
    Agentless,
}

/// What the reporting verb tells the reader about the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// Only that it was said: kata, ujar, mengatakan.
    Neutral,
    /// Said with weight: tegas, menekankan.
    Emphatic,
    /// Asks somebody to act: menyerukan, meminta.
    Directive,
    /// Praises or blames: memuji, mengecam.
    Evaluative,
    /// Hopes or promises: berharap, bertekad.
    Hoping,
    /// Distances the reporter: mengklaim, mengaku.
    Doubtful,
}

/// Words given to a speaker, or to nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The sentence it begins in.
    pub at: SentenceRef,
    /// Direct, indirect, agentless.
    pub kind: StatementKind,
    /// Speaker by full name, as far as it could be told; none for agentless ones.
    pub speaker: Option<String>,
    /// Where the speaker is named, where it is.
    pub speaker_span: Option<Span>,
    /// Reporting verb as written, without `-nya`.
    pub verb: Option<String>,
    /// Tone of the verb.
    pub tone: Option<Tone>,
    /// The document or agency through which it came ("keterangan resmi").
    pub via: Option<String>,
    /// What was said, without quotation marks and without the cue.
    pub span: Span,
    /// Code of the rule that found it.
    pub rule: &'static str,
    /// How sure the speaker is.
    pub confidence: Confidence,
}

/// A word or two in quotation marks that nobody is said to have said as a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuotedTerm {
    /// The sentence.
    pub at: SentenceRef,
    /// The words without marks.
    pub span: Span,
}

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EntityKind {
    /// A person.
    Person,
    /// An organisation, agency, outlet, office.
    Organisation,
    /// A country, city, mountain.
    Place,
    /// A war, congress, year of something.
    Event,
    /// A treaty, charter, statement.
    Document,
    /// A group of countries that is not an organisation: Global South.
    Bloc,
}

/// One place where an entity is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The sentence.
    pub at: SentenceRef,
    /// The name as it stands there.
    pub span: Span,
}

/// Something with a name, and where it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// Its fullest name in the document ("Xi Jinping").
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Forms it appears in, commonest first.
    pub surfaces: Vec<String>,
    /// Where.
    pub mentions: Vec<Mention>,
}

/// Something the reader of the page should know about how it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Line of the page, if it is about one.
    pub line: Option<u32>,
    /// Code of what happened ("no-body", "unbalanced-quote").
    pub code: &'static str,
    /// The words in question.
    pub quote: String,
}

/// What a document is called on screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Title {
    /// The headline, or the opening words of the report.
    pub text: String,
    /// Whether it was made from the opening words because the page has no headline.
    pub is_derived: bool,
}

/// One report as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its place in the corpus.
    pub id: DocId,
    /// The file it came from, without folders.
    pub file: String,
    /// The page as scraped. All spans are into this text.
    pub text: String,
    /// The headline, site name cut off.
    pub headline: Option<String>,
    /// What to call it.
    pub title: Title,
    /// The standfirst.
    pub deck: Option<String>,
    /// The paper.
    pub outlet: Option<Found<String>>,
    /// The agency whose text or report it says it uses.
    pub agency: Option<Found<String>>,
    /// Where it was filed.
    pub dateline: Option<Dateline>,
    /// When it was published.
    pub published: Option<Dated>,
    /// The day it reports on.
    pub event_date: Option<Dated>,
    /// Who made it.
    pub credits: Vec<Credit>,
    /// Every non-blank line of the page.
    pub lines: Vec<Line>,
    /// The report.
    pub body: Vec<Paragraph>,
    /// Words given to speakers, in order.
    pub statements: Vec<Statement>,
    /// Quoted terms, in order.
    pub quoted_terms: Vec<QuotedTerm>,
    /// Names, most mentioned first.
    pub entities: Vec<Entity>,
    /// Remarks on the reading.
    pub diagnostics: Vec<Diagnostic>,
}

impl Document {
    /// The words a span names.
    pub fn slice(&self, span: Span) -> &str {
        span.of(&self.text)
    }

    /// All sentences of the body, in order.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.body.iter().flat_map(|p| p.sentences.iter())
    }

    /// One sentence by its place.
    pub fn sentence(&self, at: SentenceRef) -> Option<&Sentence> {
        let paragraph = self.body.get((at.para as usize).checked_sub(1)?)?;
        paragraph.sentences.get((at.sent as usize).checked_sub(1)?)
    }

    /// The body's words and numbers that begin inside a span. Costs their number and a few binary searches.
    pub fn words_in(&self, span: Span) -> impl Iterator<Item = &Token> {
        let paragraphs = within(&self.body, span, |p| p.span);
        let sentences = paragraphs.iter().flat_map(move |p| within(&p.sentences, span, |s| s.span));
        let tokens = sentences.flat_map(move |s| within(&s.tokens, span, |t| t.span));
        tokens.filter(move |t| t.is_wordlike() && span.start <= t.span.start)
    }

    /// Words and numbers in the body. Costs the sentences.
    pub fn word_count(&self) -> usize {
        self.sentences().map(|s| s.n_words as usize).sum()
    }
}

/// The part of a list in reading order that touches a span.
fn within<T>(list: &[T], span: Span, span_of: impl Fn(&T) -> Span) -> &[T] {
    let first = list.partition_point(|x| span_of(x).end <= span.start);
    let last = list.partition_point(|x| span_of(x).start < span.end);
    &list[first.min(last)..last]
}
