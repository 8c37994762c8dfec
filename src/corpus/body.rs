//! The paragraphs and sentences of a report.
//!
//! One line is one paragraph. A prompt inside a line ("SCROLL TO CONTINUE WITH CONTENT") parts its
//! sentences and is covered by none of them; the paragraph's span runs from its first sentence to
//! its last, so that a prompt in the middle lies inside the paragraph and between two sentences.
use super::furniture::Reading;
use super::{LineKind, Paragraph, Sentence, SentenceRef, page, phrases};
use crate::text::{Span, Token, TokenKind, normalize, sentence, tokenize};

/// The body of a page as read. Linear.
pub fn paragraphs(text: &str, reading: &Reading, is_plain: bool) -> Vec<Paragraph> {
    let mut out = Vec::new();
    for (i, line) in reading.lines.iter().enumerate() {
        if reading.marks.get(i).is_none_or(|(kind, _)| *kind != LineKind::Body) {
            continue;
        }
        let skip = reading.dateline.as_ref().filter(|(at, _)| *at == i).map_or(0, |(_, o)| o.len);
        let spans = if is_plain { spans_plain(line.text, skip) } else { spans(line.text, skip) };
        let number = out.len() as u32 + 1;
        let offset = line.span.start as usize;
        let sentences: Vec<Sentence> = spans
            .into_iter()
            .enumerate()
            .map(|(i, span)| {
                sentence_at(text, SentenceRef { para: number, sent: i as u32 + 1 }, span.shifted(offset))
            })
            .collect();
        if let (Some(first), Some(last)) = (sentences.first(), sentences.last()) {
            let span = first.span.joined(last.span);
            out.push(Paragraph { number, line: line.n, span, sentences });
        }
    }
    out
}

fn sentence_at(text: &str, at: SentenceRef, span: Span) -> Sentence {
    let tokens: Vec<_> = tokenize::tokenize(span.of(text))
        .into_iter()
        .filter(|t| t.kind != TokenKind::Space)
        .map(|t| Token { span: t.span.shifted(span.start as usize), kind: t.kind })
        .collect();
    let n_words = tokens.iter().filter(|t| t.is_wordlike()).count() as u32;
    Sentence { at, span, tokens, n_words }
}

fn spans_plain(line: &str, skip: usize) -> Vec<Span> {
    sentence::sentences(line.get(skip..).unwrap_or("")).into_iter().map(|s| s.shifted(skip)).collect()
}

/// The sentences of a line, without its first `skip` bytes, prompts and initials.
fn spans(line: &str, skip: usize) -> Vec<Span> {
    let end = page::without_tail(line).len().max(skip);
    let mut out = Vec::new();
    let mut from = skip;
    let prompts = phrases::inline_prompts(line);
    for (start, stop) in prompts.into_iter().chain([(end, end)]) {
        if from < start.min(end) {
            piece(line, from, start.min(end), &mut out);
        }
        from = from.max(stop);
    }
    out
}

/// Adds the sentences of one piece, up to a prompt that takes the rest of it.
fn piece(line: &str, from: usize, to: usize, out: &mut Vec<Span>) {
    let text = line.get(from..to).unwrap_or("");
    let mut after_prompt = false;
    for span in sentence::sentences(text) {
        let words = span.of(text);
        if let Some(is_quoted) = prompt(words) {
            // A title in quotation marks ends with them; any other goes on to the end of the line.
            after_prompt = !is_quoted;
            continue;
        }
        if !after_prompt {
            out.push(span.shifted(from));
        }
    }
}

/// Whether a sentence is a prompt ("Baca juga: ...") and its title stands in quotation marks.
fn prompt(sentence: &str) -> Option<bool> {
    let head = page::head(sentence, 80);
    let folded = normalize::normalize(head);
    let folded = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    let code = phrases::opening(folded)?;
    let is_prompt = matches!(code, "related-link" | "video-prompt" | "advertising" | "paging" | "follow");
    is_prompt.then(|| head.contains(['\'', '"', '“', '‘']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &[&str]) {
        let got: Vec<&str> = spans(line, 0).into_iter().map(|s| s.of(line)).collect();
        assert_eq!(got, expected, "{line}");
    }

    #[test]
    fn sentences_leave_prompts_out() {
        check(
            "Air surut.SCROLL TO CONTINUE WITH CONTENTWarga pulang. Toko buka.",
            &["Air surut.", "Warga pulang.", "Toko buka."],
        );
        check("Air surut. Baca juga: Harga Beras Naik! Apa Sebabnya?", &["Air surut."]);
        check("Air surut. Simak juga Video 'Banjir Lagi': Warga pulang.", &["Air surut."]);
        check("Air surut. [Gambas:Video 20detik]", &["Air surut."]);
        check("Semua aman, kata Sari.(abc/def)", &["Semua aman, kata Sari."]);
        check("Semua aman, kata Sari. (SD/Z-1)", &["Semua aman, kata Sari."]);
        check("Semua aman, kata Sari. (h/rga)", &["Semua aman, kata Sari."]);
        check("Semua aman, kata Sari. (3/3)", &["Semua aman, kata Sari.", "(3/3)"]);
        check("SCROLL TO CONTINUE WITH CONTENT", &[]);
    }
}
