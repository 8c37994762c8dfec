//! A paragraph as the words that names and statements are looked for in.
use super::{Document, Paragraph};
use crate::text::{Span, TokenKind, normalize};

/// A token of a paragraph with its lower-case form and its surroundings.
#[derive(Clone, Debug)]
pub(super) struct Word<'a> {
    /// As written.
    pub text: &'a str,
    /// Folded for looking it up.
    pub low: String,
    /// Where it stands in the document.
    pub span: Span,
    /// Which sentence of the paragraph, from 0.
    pub sent: usize,
    /// Word, number or mark.
    pub kind: TokenKind,
    /// Whether it is the first word of a sentence or of a quotation, where a capital says little.
    pub opens: bool,
}

impl Word<'_> {
    /// Whether it begins with a capital.
    pub fn is_capital(&self) -> bool {
        self.kind == TokenKind::Word && self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether it is written in capitals throughout, two letters or more.
    pub fn is_acronym(&self) -> bool {
        let mut letters = 0;
        for c in self.text.chars().filter(|c| c.is_alphabetic()) {
            if c.is_lowercase() {
                return false;
            }
            letters += 1;
        }
        letters >= 2
    }

    /// Whether it is this mark.
    pub fn is(&self, mark: &str) -> bool {
        self.text == mark
    }

    /// Whether it is a mark.
    pub fn is_mark(&self) -> bool {
        self.kind == TokenKind::Punctuation
    }

    /// Whether it is a double quotation mark.
    pub fn is_quote(&self) -> bool {
        matches!(self.text, "\"" | "“" | "”" | "„" | "«" | "»")
    }
}

/// The tokens of a paragraph without blanks. Linear in its length.
pub(super) fn words<'a>(document: &'a Document, paragraph: &Paragraph) -> Vec<Word<'a>> {
    let mut out: Vec<Word<'a>> = Vec::new();
    for (sent, sentence) in paragraph.sentences.iter().enumerate() {
        let mut opens = true;
        for token in &sentence.tokens {
            let text = document.slice(token.span);
            let mut word = Word {
                text,
                low: normalize::normalize(text),
                span: token.span,
                sent,
                kind: token.kind,
                opens: false,
            };
            if token.is_wordlike() {
                word.opens = opens;
                opens = false;
            } else if word.is_quote() || word.is(":") {
                opens = true;
            }
            out.push(word);
        }
    }
    out
}

/// Whether `right` follows `left` with at most one blank between them.
pub(super) fn adjoins(left: &Word, right: &Word) -> bool {
    right.span.start.saturating_sub(left.span.end) <= 2
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::config::ParseConfig;
    use crate::corpus::{DocId, Source, parse};

    /// A plain document made of `text`, one paragraph a line.
    pub fn document(text: &str) -> Document {
        let source = Source { file: "uji.txt".to_owned(), text: text.to_owned(), is_plain: true };
        parse::parse(DocId(0), source, &ParseConfig::default())
    }

    /// Hands the words of the first paragraph of `text` to `see`.
    pub fn with_words(text: &str, see: impl Fn(&str, &[Word])) {
        let document = document(text);
        see(&document.text, &words(&document, &document.body[0]));
    }

    #[test]
    fn sentences_and_quotations_open_with_a_marked_word() {
        with_words("Budi datang. \"Selamat pagi,\" kata dia.", |_, words| {
            let opening: Vec<&str> = words.iter().filter(|w| w.opens).map(|w| w.text).collect();
            assert!(opening.contains(&"Budi") && opening.contains(&"Selamat"), "{opening:?}");
        });
    }
}
