//! Cuts a text into tokens and loses nothing: the joined tokens are the source.
use super::{Span, Token, TokenKind};

fn class(c: char) -> TokenKind {
    if c.is_alphabetic() {
        TokenKind::Word
    } else if c.is_numeric() {
        TokenKind::Number
    } else if c.is_whitespace() {
        TokenKind::Space
    } else {
        TokenKind::Punctuation
    }
}

/// All tokens of `text`, blanks included. Linear in the length of the text.
pub fn tokenize(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        let mut kind = class(first);
        let mut end = start + first.len_utf8();
        while let Some(&(at, c)) = chars.peek() {
            let joins = match (kind, class(c)) {
                (TokenKind::Space, k) => k == TokenKind::Space,
                (TokenKind::Punctuation, _) => false,
                (_, TokenKind::Word | TokenKind::Number) => true,
                (_, TokenKind::Punctuation) => {
                    let next = text[at + c.len_utf8()..].chars().next();
                    matches!(c, '-' | '.' | '\'' | '’' | '/' | ',') && inner_mark(kind, c, next)
                }
                _ => false,
            };
            if !joins {
                break;
            }
            if class(c) == TokenKind::Word && kind == TokenKind::Number {
                kind = TokenKind::Word;
            }
            end = at + c.len_utf8();
            chars.next();
        }
        out.push(Token { span: Span::new(start, end), kind });
    }
    out
}

/// Whether a mark inside a word or number belongs to it: `China-Rusia`, `16.000`, `29/12`, `Kompas.com`.
fn inner_mark(kind: TokenKind, mark: char, next: Option<char>) -> bool {
    let Some(next) = next else { return false };
    match mark {
        '-' => next.is_alphanumeric(),
        '\'' | '’' => next.is_alphabetic() && kind == TokenKind::Word,
        '.' => {
            next.is_numeric() && kind == TokenKind::Number || next.is_lowercase() && kind == TokenKind::Word
        }
        '/' | ',' => next.is_numeric() && kind == TokenKind::Number,
        _ => false,
    }
}
