//! A raw page to a document. Never fails: what is odd becomes a diagnostic.
use super::credits::{self, CreditLine};
use super::furniture::{self, Reading};
use super::wrapped::pieces;
use super::{
    Credit, Dateline, Diagnostic, DocId, Document, LineKind, Source, Title, agency, body, dates, entities,
    metadata, stamp, statements,
};
use crate::config::ParseConfig;
use crate::text::{Span, quotes};

/// Words of the report that make a title where the page has no headline.
const TITLE_WORDS: usize = 12;
/// Fewer words than this make a report that the reader is warned of.
const SHORT_BODY: usize = 30;

/// Reads one page. Near-linear in its length.
pub fn parse(id: DocId, source: Source, config: &ParseConfig) -> Document {
    let mut document = lines(id, source, config);
    facts(&mut document);
    said(&mut document);
    document
}

/// The first third of [`parse`], for who must not be held up: what each line is, and what follows from
/// that.
pub fn lines(id: DocId, source: Source, config: &ParseConfig) -> Document {
    let text = source.text;
    let mut document = empty(id, source.file);
    let reading = if source.is_plain { furniture::read_plain(&text) } else { furniture::read(&text, config) };
    fill(&mut document, &text, &reading, source.is_plain);
    drop(reading);
    document.text = text;
    document
}

/// The second third of [`parse`]: agency, day, names.
pub fn facts(document: &mut Document) {
    document.agency = document.agency.take().or_else(|| agency::in_text(document));
    let (event, remarks) = dates::event_day(document);
    document.event_date = event;
    document.diagnostics.extend(remarks);
    document.entities = entities::find(document);
}

/// The last third of [`parse`]: who says what.
pub fn said(document: &mut Document) {
    (document.statements, document.quoted_terms) = statements::find(document);
}

fn empty(id: DocId, file: String) -> Document {
    Document {
        id,
        file,
        text: String::new(),
        headline: None,
        title: Title { text: String::new(), is_derived: true },
        deck: None,
        outlet: None,
        agency: None,
        dateline: None,
        published: None,
        event_date: None,
        credits: Vec::new(),
        lines: Vec::new(),
        body: Vec::new(),
        statements: Vec::new(),
        quoted_terms: Vec::new(),
        entities: Vec::new(),
        diagnostics: Vec::new(),
    }
}

/// Fills in everything that follows from the lines.
fn fill(document: &mut Document, text: &str, reading: &Reading, is_plain: bool) {
    for (line, &(kind, reason)) in reading.lines.iter().zip(&reading.marks) {
        pieces(line, kind, reason, &mut document.lines);
    }
    document.body = body::paragraphs(text, reading, is_plain);
    document.headline = reading.headline.as_ref().map(|h| h.text.replace('\n', " "));
    let deck = reading.marks.iter().position(|(kind, _)| *kind == LineKind::Deck);
    document.deck = deck.and_then(|i| reading.lines.get(i)).map(|l| l.text.replace('\n', " "));
    document.dateline = dateline(reading);
    document.credits = makers(reading);
    document.outlet = metadata::outlet(reading);
    document.agency = agency::in_brackets(reading, document.outlet.as_ref());
    let body_start = reading.report.as_ref().map_or(0, |r| r.start);
    let anchor = reading.headline.as_ref().map_or(body_start, |h| h.at);
    let has_report = reading.report.is_some() || reading.headline.is_some();
    document.published =
        stamp::published(&reading.lines, &near(reading, anchor), anchor).filter(|_| has_report);
    document.title = title(document, text);
    document.diagnostics = diagnostics(document, text, reading);
}

/// Stamps that can be the page's own: before the end of the report, or right behind it.
fn near(reading: &Reading, anchor: usize) -> Vec<(usize, stamp::Stamp)> {
    let last = reading.report.as_ref().map_or(anchor, |r| r.end) + 5;
    reading.stamps.iter().filter(|(at, _)| *at <= last).copied().collect()
}

fn dateline(reading: &Reading) -> Option<Dateline> {
    let (at, opening) = reading.dateline.as_ref()?;
    let line = reading.lines.get(*at)?;
    let start = line.span.start as usize;
    let words = line.text.get(..opening.len)?.trim_end();
    Some(Dateline {
        city: opening.city.clone()?,
        country: opening.country.clone(),
        source: opening.brackets.clone().or_else(|| opening.outlet.clone()),
        span: Span::new(start, start + words.len()),
    })
}

fn makers(reading: &Reading) -> Vec<Credit> {
    let n = |i: usize| reading.lines.get(i).map_or(0, |l| l.n);
    let mut out = Vec::new();
    for (i, credit) in &reading.credits {
        match credit {
            CreditLine::Named(pairs) => {
                pairs.iter().for_each(|(role, names)| add(role, names, n(*i), &mut out));
            }
            CreditLine::Copyright(name) => add("Copyright", name, n(*i), &mut out),
            CreditLine::Initials(name) => add("Inisial", name, n(*i), &mut out),
            CreditLine::Label(_) => {}
        }
    }
    reading.bylines.iter().for_each(|(i, names, _)| add("Oleh", names, n(*i), &mut out));
    out
}

/// Adds the people of a credit, or whatever else it names, in the order of the lines.
fn add(role: &str, names: &str, line: u32, out: &mut Vec<Credit>) {
    let mut people = credits::people(names);
    if people.is_empty() {
        people.push(names);
    }
    for name in people.into_iter().filter(|name| !name.is_empty()) {
        let at = out.partition_point(|c| c.line <= line);
        out.insert(at, Credit { role: role.to_owned(), name: name.to_owned(), line });
    }
}

/// The headline, or the first words of the report.
fn title(document: &Document, text: &str) -> Title {
    if let Some(headline) = &document.headline {
        return Title { text: headline.clone(), is_derived: false };
    }
    let Some(first) = document.sentences().next() else {
        return Title { text: document.file.clone(), is_derived: true };
    };
    let words: Vec<&str> = first.span.of(text).split_whitespace().take(TITLE_WORDS + 1).collect();
    let mut short = words.get(..words.len().min(TITLE_WORDS)).unwrap_or(&[]).join(" ");
    if words.len() > TITLE_WORDS {
        short.truncate(short.trim_end_matches([',', ';', ':', '-']).len());
        short.push('…');
    }
    Title { text: short, is_derived: true }
}

fn diagnostics(document: &Document, text: &str, reading: &Reading) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let mut remark = |line, code, quote: &str| {
        out.push(Diagnostic { line, code, quote: super::page::head(quote, 80).to_owned() });
    };
    if document.body.is_empty() {
        remark(None, "no-body", "");
    } else if document.word_count() < SHORT_BODY {
        remark(None, "short-body", "");
    }
    if document.headline.is_none() {
        remark(None, "no-headline", "");
    }
    if reading.is_english {
        remark(None, "other-language", "");
    }
    if let Some(line) = reading.other_report.and_then(|i| reading.lines.get(i)) {
        remark(Some(line.n), "other-report", line.text);
    }
    for paragraph in &document.body {
        let words = paragraph.span.of(text);
        let marks = words.chars().filter(|c| matches!(c, '"' | '“' | '”')).count();
        if marks != quotes::pairs(words).len() * 2 {
            remark(Some(paragraph.line), "unbalanced-quote", words);
        }
    }
    for line in &reading.lines {
        if line.text.contains(|c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
            remark(Some(line.n), "hidden-characters", line.text);
        }
    }
    out
}
