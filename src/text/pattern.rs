//! The reader's own search: regular expressions that never backtrack, over text with plain letters.
//!
//! `regex-lite` searches in linear time, but its letters are those of ASCII. So both sides are
//! written plainly before they meet: accents are dropped ("é" is searched as "e"), curly quotation
//! marks are straight, wide blanks are blanks. A reader who types a plain quotation mark then finds
//! the curly one, too. Letters of other scripts are found as they are, but `\w` and `\b` do not
//! know them. Hits are spans of the text as it stands.
use super::Span;
use regex_lite::{Regex, RegexBuilder};

/// Why an expression cannot be searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `(` without `)`.
    UnclosedGroup,
    /// `)` without `(`.
    UnopenedGroup,
    /// `[` without `]`.
    UnclosedClass,
    /// `[z-a]`, or a range that begins or ends with a class.
    WrongRange,
    /// `[a[b]]`, `[a&&b]`, `\pL`: sets of sets and of scripts are not known.
    UnknownClass,
    /// `*` with nothing before it.
    NothingToRepeat,
    /// `{` that no count and `}` follow.
    WrongCount,
    /// `{3,1}`.
    ReversedCount,
    /// `\` at the end.
    OpenEscape,
    /// `\y`: a letter that means nothing.
    UnknownEscape,
    /// `(?=`, `(?!`, `(?<=`, `(?<!`.
    LookAround,
    /// `\1`.
    Backreference,
    /// `(?z)`: a flag that means nothing.
    UnknownFlag,
    /// Groups in groups deeper than [`MAX_DEPTH`], or more than [`MAX_SIZE`].
    TooLarge,
    /// Anything else.
    Other,
}

impl Fault {
    /// The fault as a code.
    pub fn code(self) -> &'static str {
        match self {
            Fault::UnclosedGroup => "unclosed-group",
            Fault::UnopenedGroup => "unopened-group",
            Fault::UnclosedClass => "unclosed-class",
            Fault::WrongRange => "wrong-range",
            Fault::UnknownClass => "unknown-class",
            Fault::NothingToRepeat => "nothing-to-repeat",
            Fault::WrongCount => "wrong-count",
            Fault::ReversedCount => "reversed-count",
            Fault::OpenEscape => "open-escape",
            Fault::UnknownEscape => "unknown-escape",
            Fault::LookAround => "look-around",
            Fault::Backreference => "backreference",
            Fault::UnknownFlag => "unknown-flag",
            Fault::TooLarge => "too-large",
            Fault::Other => "wrong-expression",
        }
    }
}

/// Most groups in groups. Lower refuses what somebody may mean, higher risks the stack of a browser.
pub const MAX_DEPTH: u32 = 50;
/// Most bytes of a compiled expression. Lower refuses counts a reader may mean, higher lets one
/// expression hold the page up for seconds.
pub const MAX_SIZE: usize = 1 << 18;

/// What the engine says, by a phrase of its message; the first that fits counts. A message that is
/// not here is [`Fault::Other`]: still refused, less well explained.
const FAULTS: [(&str, Fault); 22] = [
    ("open group", Fault::UnclosedGroup),
    ("expected closing ')'", Fault::UnclosedGroup),
    ("to end inline flags, but got end", Fault::UnclosedGroup),
    ("without matching '('", Fault::UnopenedGroup),
    ("nested character", Fault::UnknownClass),
    ("character class intersection", Fault::UnknownClass),
    ("character class difference", Fault::UnknownClass),
    ("character class symmetric", Fault::UnknownClass),
    ("Unicode character classes", Fault::UnknownClass),
    ("class ranges must", Fault::WrongRange),
    ("invalid range in character class", Fault::WrongRange),
    ("character class", Fault::UnclosedClass),
    ("must be applied to a sub-expression", Fault::NothingToRepeat),
    ("min bigger than its max", Fault::ReversedCount),
    ("counted repetition", Fault::WrongCount),
    ("decimal number", Fault::WrongCount),
    ("start of escape sequence", Fault::OpenEscape),
    ("unrecognized escape", Fault::UnknownEscape),
    ("look-around", Fault::LookAround),
    ("backreferences", Fault::Backreference),
    ("flag", Fault::UnknownFlag),
    ("too much nesting", Fault::TooLarge),
];

/// An expression made ready.
#[derive(Clone, Debug)]
pub struct Pattern {
    regex: Regex,
}

impl Pattern {
    /// Reads an expression. Capitals are ignored on request, and behind `(?i)`.
    pub fn new(source: &str, ignores_case: bool) -> Result<Pattern, Fault> {
        let mut builder = RegexBuilder::new(&Plain::of(source).text);
        builder.case_insensitive(ignores_case).nest_limit(MAX_DEPTH).size_limit(MAX_SIZE);
        builder.build().map(|regex| Pattern { regex }).map_err(|error| fault(&error.to_string()))
    }

    /// Every hit of at least one character, from left to right, none inside another. Costs the
    /// length of the text times the size of the expression.
    pub fn hits(&self, text: &str) -> Vec<Span> {
        let plain = Plain::of(text);
        let hits = self.regex.find_iter(&plain.text).filter(|hit| !hit.is_empty());
        hits.map(|hit| plain.span(hit.start(), hit.end())).collect()
    }
}

fn fault(message: &str) -> Fault {
    let is_too_large = ["size limit", "too many", "exhausted"].iter().any(|phrase| message.contains(phrase));
    let known = || FAULTS.iter().find(|(phrase, _)| message.contains(phrase));
    if is_too_large { Fault::TooLarge } else { known().map_or(Fault::Other, |(_, fault)| *fault) }
}

/// A text in plain letters.
struct Plain {
    text: String,
    /// For each byte of the plain text, and for its end, the byte of the text it stands for.
    /// Empty where both are the same.
    origins: Vec<u32>,
}

impl Plain {
    fn of(text: &str) -> Plain {
        if text.is_ascii() {
            return Plain { text: text.to_owned(), origins: Vec::new() };
        }
        let mut plain = Plain { text: String::with_capacity(text.len()), origins: Vec::new() };
        for (at, c) in text.char_indices() {
            plain.text.extend(plain_letter(c));
            plain.origins.resize(plain.text.len(), at as u32);
        }
        plain.origins.push(text.len() as u32);
        plain
    }

    fn span(&self, start: usize, end: usize) -> Span {
        let origin = |at: usize| self.origins.get(at).map_or(at, |origin| *origin as usize);
        Span::new(origin(start), origin(end))
    }
}

/// Letters with accents that Indonesian news prints in names, and the plain letter of each.
const ACCENTED: [(&str, char); 17] = [
    ("ÀÁÂÃÄÅĀĂĄ", 'A'),
    ("ÇĆČ", 'C'),
    ("ÈÉÊËĒĖĘ", 'E'),
    ("ÌÍÎÏĪİ", 'I'),
    ("ÑŃ", 'N'),
    ("ÒÓÔÕÖØŌŐ", 'O'),
    ("ŚŠŞ", 'S'),
    ("ÙÚÛÜŪŮŰ", 'U'),
    ("ŹŻŽ", 'Z'),
    ("àáâãäåāăą", 'a'),
    ("çćč", 'c'),
    ("èéêëēėęě", 'e'),
    ("ìíîïīı", 'i'),
    ("ñńň", 'n'),
    ("òóôõöøōő", 'o'),
    ("śšş", 's'),
    ("ùúûüūůű", 'u'),
];

/// The character as it is searched; an accent that stands as a character of its own is dropped.
pub(crate) fn plain_letter(c: char) -> Option<char> {
    match c {
        _ if c.is_ascii() => Some(c),
        '\u{300}'..='\u{36f}' => None,
        '“' | '”' | '„' | '«' | '»' => Some('"'),
        '‘' | '’' | '‚' => Some('\''),
        'ý' | 'ÿ' => Some('y'),
        'ź' | 'ż' | 'ž' => Some('z'),
        'ğ' => Some('g'),
        'ł' => Some('l'),
        'ř' => Some('r'),
        _ if c.is_whitespace() => Some(' '),
        _ => Some(ACCENTED.iter().find(|(letters, _)| letters.contains(c)).map_or(c, |(_, plain)| *plain)),
    }
}
