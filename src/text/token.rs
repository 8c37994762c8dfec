//! One occurrence of a word, number, mark or blank in a text.
use super::Span;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokenKind {
    /// Letters, with inner hyphens, digits or apostrophes: `ke-21`, `Covid-19`, `G20`, `Kompas.com`.
    Word,
    /// Digits, with inner stops, commas, slashes: `16.000`, `29/12/2020`.
    Number,
    /// One mark that is neither letter, digit nor blank.
    Punctuation,
    /// A run of blanks.
    Space,
}

/// A token of a source text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
}

impl Token {
    /// Whether it counts as a word in figures: words and numbers do, marks and blanks do not.
    pub fn is_wordlike(self) -> bool {
        matches!(self.kind, TokenKind::Word | TokenKind::Number)
    }
}
