//! What must hold of every document, whatever was read; the fuzz target checks the same.
use sanding::corpus::{Document, Line, codes};
use sanding::text::Span;

/// Whether a span is a slice of the text at character boundaries and has something in it.
pub fn is_slice(text: &str, span: Span) -> bool {
    text.get(span.range()).is_some_and(|words| !words.trim().is_empty())
}

/// Checks everything that must be true of any document. Near-linear in its length.
pub fn check_document(d: &Document) {
    check_lines(d);
    check_body(d);
    check_findings(d);
    check_statements(d);
    check_entities(d);
}

/// Whether a character can be seen: one of these in a line, and the line is not blank.
fn is_seen(c: char) -> bool {
    let has_no_width = matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}');
    !c.is_whitespace() && !c.is_control() && !has_no_width
}

/// Every non-blank line is told apart once, where it stands.
fn check_lines(d: &Document) {
    let mut found = d.lines.iter();
    let mut start = 0;
    for (line, n) in d.text.split('\n').zip(1..) {
        let whole = Span::new(start, start + line.len());
        start += line.len() + 1;
        if line.chars().any(is_seen) {
            let line = found.next().expect("every non-blank line is told apart");
            assert_eq!(line.n, n, "each line once, in order");
            assert!(whole.contains(line.span) && is_slice(&d.text, line.span));
            assert!(codes::REASONS.contains(&line.reason), "{}", line.reason);
        }
    }
    assert!(found.next().is_none(), "no line more than there are");
}

/// A paragraph begins in its line; where a width broke it, it goes on in the next ones, which are read as one.
fn check_lines_of(lines: &[Line], paragraph: Span) {
    let touched: Vec<&Line> = lines.iter().take_while(|l| l.span.start < paragraph.end).collect();
    let (first, last) = (touched[0], touched[touched.len() - 1]);
    assert!(first.span.start <= paragraph.start && paragraph.end <= last.span.end);
    assert!(touched.iter().all(|l| (l.kind, l.reason) == (first.kind, first.reason)));
    assert!(touched.windows(2).all(|pair| pair[0].n + 1 == pair[1].n));
}

/// Tokens in order inside sentences, sentences inside paragraphs, paragraphs inside their lines.
fn check_body(d: &Document) {
    let mut last = 0;
    for (paragraph, number) in d.body.iter().zip(1..) {
        assert_eq!(paragraph.number, number);
        assert!(is_slice(&d.text, paragraph.span));
        let line = d.lines.binary_search_by_key(&paragraph.line, |l| l.n).expect("a paragraph has its line");
        check_lines_of(&d.lines[line..], paragraph.span);
        for (sentence, sent) in paragraph.sentences.iter().zip(1..) {
            assert_eq!((sentence.at.para, sentence.at.sent), (number, sent));
            assert!(is_slice(&d.text, sentence.span));
            assert!(paragraph.span.contains(sentence.span));
            for token in &sentence.tokens {
                assert!(last <= token.span.start, "tokens in order, not overlapping");
                assert!(sentence.span.contains(token.span) && is_slice(&d.text, token.span));
                last = token.span.end;
            }
            assert!(last <= sentence.span.end, "sentences in order, not overlapping");
            last = sentence.span.end;
        }
    }
}

fn check_findings(d: &Document) {
    for remark in &d.diagnostics {
        assert!(codes::DIAGNOSTICS.contains(&remark.code), "{}", remark.code);
    }
    let found = [&d.outlet, &d.agency].into_iter().flatten().flat_map(|f| &f.evidence);
    let days = [&d.published, &d.event_date].into_iter().flatten();
    for evidence in found.chain(days.clone().flat_map(|e| &e.evidence)) {
        assert!(codes::RULES.contains(&evidence.rule), "{}", evidence.rule);
    }
    assert!(days.into_iter().all(|e| e.iso.len() >= 10 && !e.iso.starts_with('-')));
    if let Some(dateline) = &d.dateline {
        assert!(is_slice(&d.text, dateline.span));
        assert!(d.sentences().all(|s| !s.span.overlaps(dateline.span)));
    }
}

/// Statements and quoted terms are in order, and begin in the sentence they name.
fn check_statements(d: &Document) {
    assert!(d.statements.windows(2).all(|w| w[0].at <= w[1].at), "statements in order");
    for statement in &d.statements {
        assert!(d.sentence(statement.at).is_some(), "a statement stands in a sentence");
        assert!(is_slice(&d.text, statement.span), "a statement says something");
        assert!(statement.speaker_span.is_none_or(|s| is_slice(&d.text, s)));
    }
    for term in &d.quoted_terms {
        let sentence = d.sentence(term.at).expect("a term stands in a sentence");
        assert!(sentence.span.overlaps(term.span) && is_slice(&d.text, term.span));
    }
}

/// Every mention is a piece of its sentence, or of the dateline that its paragraph opens with.
fn check_entities(d: &Document) {
    for entity in &d.entities {
        assert!(!entity.name.trim().is_empty() && !entity.mentions.is_empty());
        for mention in &entity.mentions {
            let sentence = d.sentence(mention.at).expect("a mention stands in a sentence");
            let dateline = d.dateline.as_ref().map(|opening| opening.span);
            let has = |span: Span| span.contains(mention.span);
            assert!(has(sentence.span) || dateline.is_some_and(has), "a mention stands where it is said to");
            assert!(is_slice(&d.text, mention.span));
        }
    }
}
