//! The reader's own search: a small engine for regular expressions that never backtracks.
//!
//! The syntax and the hits are those of the crate `regex` where this engine knows the syntax, and a
//! [`Fault`] where it does not; tests hold the two against each other. It is here because that
//! crate was a sixth of the whole page, most of it tables and caches for texts far longer than a
//! sentence. Letters are letters in every script: `\w`, `\b` and ignored capitals follow Unicode.
//!
//! Method: an expression becomes a list of steps, and all ways through the list are followed at
//! once, the preferred first (Thompson 1968; Pike's order of threads, see
//! <https://swtch.com/~rsc/regexp/regexp2.html>). Cost: length of the text times number of steps,
//! whatever the expression; [`MAX_STEPS`] bounds the second.
use super::Span;
use super::pattern_parse::Parser;

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
    /// `[a[b]]` or `[a&&b]`: sets of sets are not known.
    NestedClass,
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
    /// Groups in groups, deeper than [`MAX_DEPTH`].
    TooDeep,
    /// More than [`MAX_STEPS`] steps.
    TooLarge,
}

impl Fault {
    /// The fault as a code.
    pub fn code(self) -> &'static str {
        match self {
            Fault::UnclosedGroup => "unclosed-group",
            Fault::UnopenedGroup => "unopened-group",
            Fault::UnclosedClass => "unclosed-class",
            Fault::WrongRange => "wrong-range",
            Fault::NestedClass => "nested-class",
            Fault::NothingToRepeat => "nothing-to-repeat",
            Fault::WrongCount => "wrong-count",
            Fault::ReversedCount => "reversed-count",
            Fault::OpenEscape => "open-escape",
            Fault::UnknownEscape => "unknown-escape",
            Fault::LookAround => "look-around",
            Fault::Backreference => "backreference",
            Fault::UnknownFlag => "unknown-flag",
            Fault::TooDeep => "too-deep",
            Fault::TooLarge => "too-large",
        }
    }
}

/// Most groups in groups. Lower refuses what somebody may mean, higher risks the stack of a browser.
pub const MAX_DEPTH: usize = 50;
/// Most steps of an expression after its counts are written out. Lower refuses counts a reader may
/// mean, higher lets one expression hold the page up for seconds.
pub const MAX_STEPS: usize = 10_000;

/// Characters that a step takes.
#[derive(Clone, Debug)]
pub(super) enum Item {
    /// From the first to the last, both included.
    Range(char, char),
    /// `\w`, `\d` and the like; the flag turns it round: `\W`.
    Kind(fn(char) -> bool, bool),
}

/// One character of the text, if the set holds it.
#[derive(Clone, Debug, Default)]
pub(super) struct Set {
    pub items: Vec<Item>,
    pub is_negated: bool,
    pub ignores_case: bool,
}

/// A place between two characters.
#[derive(Clone, Copy, Debug)]
pub(super) enum Edge {
    /// `^` or `$` without the flag `m`, `\A`, `\z`.
    Start,
    End,
    /// `^` and `$` with it.
    LineStart,
    LineEnd,
    /// `\b`.
    Word,
    /// `\B`.
    NotWord,
}

/// One step. Jumps are counted from the step itself, so that a run of steps can be copied.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Take(Set),
    Stand(Edge),
    /// Both ways, the first preferred.
    Either(isize, isize),
}

/// An expression made ready.
#[derive(Clone, Debug)]
pub struct Pattern {
    steps: Vec<Step>,
}

impl Pattern {
    /// Reads an expression. Capitals are ignored on request, and behind `(?i)`.
    pub fn new(source: &str, ignores_case: bool) -> Result<Pattern, Fault> {
        Ok(Pattern { steps: Parser::new(source, ignores_case).read()? })
    }

    /// Every hit of at least one character, from left to right, none inside another.
    pub fn hits(&self, text: &str) -> Vec<Span> {
        let mut out = Vec::new();
        let mut from = 0;
        while let Some(hit) = self.find(text, from) {
            from = hit.end as usize;
            if hit.start < hit.end {
                out.push(hit);
            } else {
                // An empty match is no hit; the next may begin one character on.
                match text[from..].chars().next() {
                    Some(c) => from += c.len_utf8(),
                    None => break,
                }
            }
        }
        out
    }

    /// The first match that begins at `from` or later; of those that begin there, the preferred.
    fn find(&self, text: &str, from: usize) -> Option<Span> {
        let mut found = None;
        let mut now = Threads::new(self.steps.len());
        let mut next = Threads::new(self.steps.len());
        let mut at = Place { text, offset: from };
        loop {
            if found.is_none() {
                self.follow(&mut now, 0, from.max(at.offset), at);
            }
            let after = at.after();
            let following = Place { text, offset: at.offset + after.map_or(0, char::len_utf8) };
            next.clear();
            for &(step, start) in &now.list {
                match self.steps.get(step) {
                    None => {
                        found = Some(Span::new(start, at.offset));
                        // What follows in the list is less preferred.
                        break;
                    }
                    Some(Step::Take(set)) if after.is_some_and(|c| set.holds(c)) => {
                        self.follow(&mut next, step + 1, start, following);
                    }
                    Some(_) => {}
                }
            }
            std::mem::swap(&mut now, &mut next);
            if after.is_none() || (found.is_some() && now.list.is_empty()) {
                return found;
            }
            at = following;
        }
    }

    /// Puts a step on the list, or in its place the steps that it leads to without a character.
    fn follow(&self, threads: &mut Threads, step: usize, start: usize, at: Place) {
        threads.todo.push(step);
        while let Some(step) = threads.todo.pop() {
            if std::mem::replace(&mut threads.is_listed[step], true) {
                continue;
            }
            threads.seen.push(step);
            match self.steps.get(step) {
                Some(Step::Stand(edge)) if at.is(*edge) => threads.todo.push(step + 1),
                Some(Step::Stand(_)) => {}
                Some(Step::Either(first, second)) => {
                    threads.todo.extend([second, first].map(|jump| step.wrapping_add_signed(*jump)));
                }
                Some(Step::Take(_)) | None => threads.list.push((step, start)),
            }
        }
    }
}

/// The ways that are followed at a place, the preferred first: the step, and where its match began.
struct Threads {
    list: Vec<(usize, usize)>,
    is_listed: Vec<bool>,
    /// Which steps are marked as listed.
    seen: Vec<usize>,
    todo: Vec<usize>,
}

impl Threads {
    fn new(n_steps: usize) -> Threads {
        Threads { list: Vec::new(), is_listed: vec![false; n_steps + 1], seen: Vec::new(), todo: Vec::new() }
    }

    fn clear(&mut self) {
        self.list.clear();
        for step in self.seen.drain(..) {
            self.is_listed[step] = false;
        }
    }
}

#[derive(Clone, Copy)]
struct Place<'a> {
    text: &'a str,
    offset: usize,
}

impl Place<'_> {
    fn before(self) -> Option<char> {
        self.text[..self.offset].chars().next_back()
    }

    fn after(self) -> Option<char> {
        self.text[self.offset..].chars().next()
    }

    fn is(self, edge: Edge) -> bool {
        let is_break = |c: Option<char>| c.is_none_or(|c| c == '\n');
        match edge {
            Edge::Start => self.offset == 0,
            Edge::End => self.offset == self.text.len(),
            Edge::LineStart => is_break(self.before()),
            Edge::LineEnd => is_break(self.after()),
            Edge::Word => self.before().is_some_and(is_word) != self.after().is_some_and(is_word),
            Edge::NotWord => !self.is(Edge::Word),
        }
    }
}

impl Set {
    fn holds(&self, c: char) -> bool {
        let holds = |c: char| {
            self.items.iter().any(|item| match item {
                Item::Range(first, last) => (*first..=*last).contains(&c),
                Item::Kind(is_kind, is_turned) => is_kind(c) != *is_turned,
            })
        };
        let is_held = holds(c) || (self.ignores_case && cases(c).into_iter().any(holds));
        is_held != self.is_negated
    }
}

/// The other forms of a letter: small, capital, and the small form of its capital ("ſ": "s").
fn cases(c: char) -> [char; 3] {
    let upper = only(c.to_uppercase()).unwrap_or(c);
    [only(c.to_lowercase()).unwrap_or(c), upper, only(upper.to_lowercase()).unwrap_or(c)]
}

fn only(mut letters: impl Iterator<Item = char>) -> Option<char> {
    letters.next().filter(|_| letters.next().is_none())
}

/// What `\w` takes: letters, digits, the low line, and accents that stand as characters of their own.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphabetic()
        || c.is_ascii_digit()
        || matches!(c, '_' | '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}')
}

/// The text as an expression that takes exactly it.
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_punctuation() && !matches!(c, '<' | '>') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
