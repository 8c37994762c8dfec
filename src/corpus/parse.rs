//! A raw page to a document. Never fails: what is odd becomes a diagnostic.
use super::{DocId, Document, Line, LineKind, Paragraph, Sentence, SentenceRef, Source, Title};
use crate::config::ParseConfig;
use crate::text::{Span, TokenKind, sentence, tokenize};

/// Reads one page. Linear in its length.
pub fn parse(id: DocId, source: Source, config: &ParseConfig) -> Document {
    let mut document = Document {
        id,
        file: source.file,
        text: source.text,
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
    };
    let mut offset = 0;
    for (i, raw) in document.text.split('\n').enumerate() {
        let line = raw.trim();
        if !line.is_empty() {
            let start = offset + (raw.len() - raw.trim_start().len());
            let span = Span::new(start, start + line.len());
            let is_body = source.is_plain
                || line.split_whitespace().count() >= config.min_body_words
                    && line.ends_with(['.', '"', '”']);
            let kind = if is_body { LineKind::Body } else { LineKind::Furniture };
            document.lines.push(Line {
                n: i as u32 + 1,
                span,
                kind,
                reason: if is_body { "sentence-like" } else { "no-sentence" },
            });
        }
        offset += raw.len() + 1;
    }
    for line in document.lines.iter().filter(|l| l.kind == LineKind::Body) {
        let number = document.body.len() as u32 + 1;
        document.body.push(Paragraph {
            number,
            line: line.n,
            span: line.span,
            sentences: split(&document.text, number, line.span),
        });
    }
    let opening = document.sentences().next().map(|s| document.slice(s.span).chars().take(80).collect());
    document.title.text = opening.unwrap_or_else(|| document.file.clone());
    document.entities = super::entities::find(&document);
    (document.statements, document.quoted_terms) = super::statements::find(&document);
    document
}

fn split(text: &str, para: u32, span: Span) -> Vec<Sentence> {
    let mut out = Vec::new();
    for (i, s) in sentence::sentences(span.of(text)).into_iter().enumerate() {
        let span = s.shifted(span.start as usize);
        let tokens = tokenize::tokenize(span.of(text))
            .into_iter()
            .filter(|t| t.kind != TokenKind::Space)
            .map(|t| crate::text::Token { span: t.span.shifted(span.start as usize), kind: t.kind })
            .collect();
        out.push(Sentence { at: SentenceRef { para, sent: i as u32 + 1 }, span, tokens });
    }
    out
}
