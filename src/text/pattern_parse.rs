//! Reads a regular expression into steps.
use super::pattern::{Edge, Fault, Item, MAX_DEPTH, MAX_STEPS, Set, Step, is_word};
use std::iter::Peekable;
use std::str::Chars;

type Steps = Vec<Step>;

/// What `(?ims)` sets, to the end of its group.
#[derive(Clone, Copy)]
struct Flags {
    ignores_case: bool,
    many_lines: bool,
    dot_takes_breaks: bool,
}

/// Reads an expression from left to right.
pub(super) struct Parser<'a> {
    rest: Peekable<Chars<'a>>,
    flags: Flags,
    depth: usize,
}

impl<'a> Parser<'a> {
    pub(super) fn new(source: &'a str, ignores_case: bool) -> Parser<'a> {
        let flags = Flags { ignores_case, many_lines: false, dot_takes_breaks: false };
        Parser { rest: source.chars().peekable(), flags, depth: 0 }
    }

    /// The steps of the whole expression.
    pub(super) fn read(mut self) -> Result<Steps, Fault> {
        let steps = self.alternatives()?;
        if self.rest.next().is_some() { Err(Fault::UnopenedGroup) } else { Ok(steps) }
    }

    /// `a|b|c`, up to `)` or the end.
    fn alternatives(&mut self) -> Result<Steps, Fault> {
        let mut alternatives = vec![self.sequence()?];
        while self.takes('|') {
            alternatives.push(self.sequence()?);
        }
        let mut left = alternatives.iter().map(|steps| length(steps) + 2).sum::<isize>() - 2;
        let last = alternatives.pop().unwrap_or_default();
        let mut out = Vec::new();
        for steps in alternatives {
            left -= length(&steps) + 2;
            out.push(Step::Either(1, length(&steps) + 2));
            out.extend(steps);
            // Both ways are the same one: past the last alternative.
            out.push(Step::Either(left + 1, left + 1));
        }
        out.extend(last);
        fits(out)
    }

    /// `abc`, each perhaps repeated.
    fn sequence(&mut self) -> Result<Steps, Fault> {
        let mut out = Vec::new();
        let mut last: Option<Steps> = None;
        while let Some(&c) = self.rest.peek() {
            if matches!(c, '|' | ')') {
                break;
            }
            self.rest.next();
            if matches!(c, '*' | '+' | '?' | '{') {
                let repeated = last.take().ok_or(Fault::NothingToRepeat)?;
                last = Some(self.repetition(c, repeated)?);
            } else {
                out.extend(last.take().into_iter().flatten());
                last = self.single(c)?;
            }
        }
        out.extend(last.into_iter().flatten());
        fits(out)
    }

    /// One thing that can be repeated; none for flags.
    fn single(&mut self, c: char) -> Result<Option<Steps>, Fault> {
        let m = self.flags.many_lines;
        let step = match c {
            '(' => return self.group(),
            '[' => Step::Take(self.class()?),
            '.' if self.flags.dot_takes_breaks => Step::Take(Set { is_negated: true, ..Set::default() }),
            '.' => Step::Take(Set { is_negated: true, ..self.set(Item::Range('\n', '\n')) }),
            '^' => Step::Stand(if m { Edge::LineStart } else { Edge::Start }),
            '$' => Step::Stand(if m { Edge::LineEnd } else { Edge::End }),
            '\\' => match self.rest.peek().and_then(|c| edge(*c)) {
                Some(edge) => {
                    self.rest.next();
                    Step::Stand(edge)
                }
                None => Step::Take(self.escaped().map(|item| self.set(item))?),
            },
            c => Step::Take(self.set(Item::Range(c, c))),
        };
        Ok(Some(vec![step]))
    }

    /// Behind `(`: a group, or flags for what follows.
    fn group(&mut self) -> Result<Option<Steps>, Fault> {
        let outer = self.flags;
        if self.takes('?') && self.flags_or_name()? {
            return Ok(None);
        }
        self.depth += 1;
        if MAX_DEPTH < self.depth {
            return Err(Fault::TooDeep);
        }
        let steps = self.alternatives()?;
        self.depth -= 1;
        self.flags = outer;
        if self.takes(')') { Ok(Some(steps)) } else { Err(Fault::UnclosedGroup) }
    }

    /// Behind `(?`: sets flags, up to `:`, or up to `)`, which is said by true; or passes a name.
    fn flags_or_name(&mut self) -> Result<bool, Fault> {
        let mut is_on = true;
        while let Some(c) = self.rest.next() {
            match c {
                ':' => return Ok(false),
                ')' => return Ok(true),
                '-' => is_on = false,
                'i' => self.flags.ignores_case = is_on,
                'm' => self.flags.many_lines = is_on,
                's' => self.flags.dot_takes_breaks = is_on,
                '=' | '!' => return Err(Fault::LookAround),
                'P' if self.rest.peek() == Some(&'<') => {}
                '<' if matches!(self.rest.peek(), Some('=' | '!')) => return Err(Fault::LookAround),
                '<' => {
                    let is_named = self.rest.by_ref().find(|c| !is_word(*c)) == Some('>');
                    return if is_named { Ok(false) } else { Err(Fault::UnknownFlag) };
                }
                _ => return Err(Fault::UnknownFlag),
            }
        }
        Err(Fault::UnclosedGroup)
    }

    /// Behind `*`, `+`, `?` or `{`: the steps so many times, as many as can be unless `?` follows.
    fn repetition(&mut self, sign: char, steps: Steps) -> Result<Steps, Fault> {
        let (least, most) = match sign {
            '*' => (0, None),
            '+' => (1, None),
            '?' => (0, Some(1)),
            _ => self.counts()?,
        };
        let is_lazy = self.takes('?');
        let either = |on: isize, past: isize| match is_lazy {
            true => Step::Either(past, on),
            false => Step::Either(on, past),
        };
        if MAX_STEPS < (steps.len() + 1).saturating_mul(most.unwrap_or(least) + 1) {
            return Err(Fault::TooLarge);
        }
        let n = length(&steps);
        let mut out = Vec::new();
        for _ in 1..least {
            out.extend_from_slice(&steps);
        }
        match most {
            // At least once more, or, when none is due, perhaps not at all.
            None => {
                if least == 0 {
                    out.push(either(1, n + 2));
                }
                out.extend(steps);
                out.push(either(-n, 1));
            }
            Some(most) => {
                if least != 0 {
                    out.extend_from_slice(&steps);
                }
                for left in (1..=most - least).rev() {
                    out.push(either(1, isize::try_from(left).unwrap_or(0) * (n + 1)));
                    out.extend_from_slice(&steps);
                }
            }
        }
        Ok(out)
    }

    /// Behind `{`: `3}`, `3,}` or `3,5}`.
    fn counts(&mut self) -> Result<(usize, Option<usize>), Fault> {
        let least = self.number().ok_or(Fault::WrongCount)?;
        let most = match self.takes(',') {
            true => self.number(),
            false => Some(least),
        };
        if !self.takes('}') {
            return Err(Fault::WrongCount);
        }
        if most.is_some_and(|most| most < least) { Err(Fault::ReversedCount) } else { Ok((least, most)) }
    }

    fn number(&mut self) -> Option<usize> {
        let mut out = None;
        while let Some(digit) = self.rest.peek().and_then(|c| c.to_digit(10)) {
            self.rest.next();
            out =
                Some(out.unwrap_or(0usize).saturating_mul(10).saturating_add(digit as usize).min(MAX_STEPS));
        }
        out
    }

    /// Behind `[`: a set of characters.
    fn class(&mut self) -> Result<Set, Fault> {
        let mut items = Vec::new();
        let is_negated = self.takes('^');
        loop {
            let c = self.rest.next().ok_or(Fault::UnclosedClass)?;
            let first = match c {
                // Empty sets do not exist: a bracket at the start is itself one of the set.
                ']' if !items.is_empty() => break,
                '[' => return Err(Fault::NestedClass),
                '&' | '~' | '-' if self.rest.peek() == Some(&c) => return Err(Fault::NestedClass),
                '\\' => self.escaped()?,
                c => Item::Range(c, c),
            };
            let is_range =
                self.rest.peek() == Some(&'-') && self.rest.clone().nth(1).is_some_and(|c| c != ']');
            items.push(if is_range { self.range(first)? } else { first });
        }
        Ok(Set { items, is_negated, ignores_case: self.flags.ignores_case })
    }

    /// Before `-` in a set: the range that begins with an item.
    fn range(&mut self, first: Item) -> Result<Item, Fault> {
        self.rest.next();
        let last = match self.rest.next() {
            Some('\\') => self.escaped()?,
            Some('-' | '[') => return Err(Fault::NestedClass),
            Some(c) => Item::Range(c, c),
            None => return Err(Fault::UnclosedClass),
        };
        match (first, last) {
            (Item::Range(first, _), Item::Range(_, last)) if first <= last => Ok(Item::Range(first, last)),
            _ => Err(Fault::WrongRange),
        }
    }

    /// Behind `\`: what takes one character.
    fn escaped(&mut self) -> Result<Item, Fault> {
        let c = self.rest.next().ok_or(Fault::OpenEscape)?;
        let kind: fn(char) -> bool = match c.to_ascii_lowercase() {
            'w' => is_word,
            'd' => |c| c.is_ascii_digit(),
            's' => char::is_whitespace,
            _ => return literal(c).map(|c| Item::Range(c, c)),
        };
        Ok(Item::Kind(kind, c.is_ascii_uppercase()))
    }

    fn set(&self, item: Item) -> Set {
        Set { items: vec![item], is_negated: false, ignores_case: self.flags.ignores_case }
    }

    fn takes(&mut self, c: char) -> bool {
        self.rest.next_if_eq(&c).is_some()
    }
}

/// The place that `\b` and the like stand for.
fn edge(c: char) -> Option<Edge> {
    Some(match c {
        'b' => Edge::Word,
        'B' => Edge::NotWord,
        'A' => Edge::Start,
        'z' => Edge::End,
        _ => return None,
    })
}

/// The character that `\.` or `\n` stands for.
fn literal(c: char) -> Result<char, Fault> {
    match c {
        't' => Ok('\t'),
        'n' => Ok('\n'),
        'r' => Ok('\r'),
        // `\<` and `\>` mean edges of words elsewhere.
        '<' | '>' => Err(Fault::UnknownEscape),
        c if c.is_ascii_punctuation() || c == ' ' => Ok(c),
        '0'..='9' => Err(Fault::Backreference),
        _ => Err(Fault::UnknownEscape),
    }
}

fn length(steps: &Steps) -> isize {
    isize::try_from(steps.len()).unwrap_or(isize::MAX)
}

fn fits(steps: Steps) -> Result<Steps, Fault> {
    if MAX_STEPS < steps.len() { Err(Fault::TooLarge) } else { Ok(steps) }
}
