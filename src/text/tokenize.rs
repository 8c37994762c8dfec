//! Cuts a text into tokens and loses nothing: the joined tokens are the source.
//!
//! A word keeps its inner hyphens (`ke-21`, `negara-negara`), apostrophes (`Ballon d'Or`), digits
//! (`G20`, `Rp109`) and the stops of a domain (`Kompas.com`); a number keeps its separators
//! (`16.000`, `29/12/2020`, `10.30`). A slash between words, and every other mark, is a token of
//! its own. Marks that combine with a letter, and invisible characters after one, ride with it.
use super::{Span, Token, TokenKind};

/// Last labels of domains that stop a word from ending at a stop.
const DOMAIN_ENDS: [&str; 23] = [
    "com", "id", "net", "org", "tv", "io", "info", "news", "co", "go", "ac", "sch", "my", "sg", "au", "uk",
    "cn", "ru", "jp", "me", "xyz", "online", "example",
];
/// Longest rest of a domain that is looked at, in bytes. Keeps the look ahead constant.
const LONGEST_DOMAIN: usize = 64;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Word,
    Number,
    Space,
    Mark,
    /// Combining or invisible: belongs to what it follows.
    Rider,
}

fn class(c: char) -> Class {
    match c {
        '\u{300}'..='\u{36f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}'
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => Class::Rider,
        _ if c.is_alphabetic() => Class::Word,
        _ if c.is_numeric() => Class::Number,
        _ if c.is_whitespace() || c.is_control() => Class::Space,
        _ => Class::Mark,
    }
}

/// All tokens of `text`, blanks included. Linear in the length of the text.
pub fn tokenize(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        let mut kind = match class(first) {
            Class::Word => TokenKind::Word,
            Class::Number => TokenKind::Number,
            Class::Space | Class::Rider => TokenKind::Space,
            Class::Mark => TokenKind::Punctuation,
        };
        let mut end = start + first.len_utf8();
        while let Some(&(at, c)) = chars.peek() {
            let Some(joined) = join(kind, class(c), c, text, at) else { break };
            kind = joined;
            end = at + c.len_utf8();
            chars.next();
        }
        out.push(Token { span: Span::new(start, end), kind });
    }
    out
}

/// The kind of the token if the character at `at` belongs to it.
fn join(kind: TokenKind, next_class: Class, c: char, text: &str, at: usize) -> Option<TokenKind> {
    match (kind, next_class) {
        (_, Class::Rider) => Some(kind),
        (TokenKind::Space, Class::Space) => Some(TokenKind::Space),
        (TokenKind::Space | TokenKind::Punctuation, _) | (_, Class::Space) => None,
        (_, Class::Word) => Some(TokenKind::Word),
        (_, Class::Number) => Some(kind),
        (_, Class::Mark) => {
            is_inner_mark(kind, c, text.get(at + c.len_utf8()..).unwrap_or("")).then_some(kind)
        }
    }
}

/// Whether a mark inside a word or number belongs to it: `China-Rusia`, `16.000`, `29/12`, `Kompas.com`.
fn is_inner_mark(kind: TokenKind, mark: char, rest: &str) -> bool {
    let Some(next) = rest.chars().next() else { return false };
    match mark {
        '-' | '\u{2010}' | '\u{2011}' => next.is_alphanumeric(),
        '\'' | '’' => next.is_alphabetic() && kind == TokenKind::Word,
        '.' => {
            next.is_numeric() && kind == TokenKind::Number || kind == TokenKind::Word && is_domain_end(rest)
        }
        '/' | ',' => next.is_numeric() && kind == TokenKind::Number,
        '@' => next.is_alphanumeric() && kind == TokenKind::Word,
        _ => false,
    }
}

/// Whether `rest`, what follows a stop, is the rest of a domain: `com`, `co.id dan ...`.
pub fn is_domain_end(rest: &str) -> bool {
    let end = rest
        .char_indices()
        .find(|&(at, c)| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-')) || at >= LONGEST_DOMAIN)
        .map_or(rest.len(), |(at, _)| at);
    let name = rest.get(..end).unwrap_or("").trim_end_matches(['.', '-']);
    let last = name.rsplit('.').next().unwrap_or(name);
    DOMAIN_ENDS.iter().any(|known| last.eq_ignore_ascii_case(known))
        && name.split('.').all(|label| !label.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let tokens = tokenize(text);
        let joined: String = tokens.iter().map(|t| t.span.of(text)).collect();
        assert_eq!(joined, text);
        let got: Vec<&str> =
            tokens.iter().filter(|t| t.kind != TokenKind::Space).map(|t| t.span.of(text)).collect();
        assert_eq!(got, expected, "{text}");
    }

    #[test]
    fn keeps_words_and_numbers_whole() {
        check("ke-21 Covid-19 G20 Rp109", &["ke-21", "Covid-19", "G20", "Rp109"]);
        check(
            "16.000 kursi, 29/12/2020 pukul 10.30.",
            &["16.000", "kursi", ",", "29/12/2020", "pukul", "10.30", "."],
        );
        check("Ballon d'Or di Warta.co.id.", &["Ballon", "d'Or", "di", "Warta.co.id", "."]);
        check("WARTA.COM, meja@warta.com", &["WARTA.COM", ",", "meja@warta.com"]);
    }

    #[test]
    fn splits_what_is_two() {
        check("Organization/SCO", &["Organization", "/", "SCO"]);
        check("selesai.Dia pulang", &["selesai", ".", "Dia", "pulang"]);
        check("(ABC)", &["(", "ABC", ")"]);
        check("China–Rusia", &["China", "–", "Rusia"]);
    }

    #[test]
    fn loses_nothing_of_strange_text() {
        check("e\u{301}\u{301}a \u{200b}b", &["e\u{301}\u{301}a", "b"]);
        check("\u{202e}x\u{202c}", &["x\u{202c}"]);
        check("", &[]);
    }
}
