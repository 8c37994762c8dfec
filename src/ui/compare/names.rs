//! What the two reports are called in sentences about them.
use crate::explorer::{ReportName, Side};
use crate::state::Lang;
use crate::ui::dom::html;
use crate::ui::i18n::{Text, text};
use yew::prelude::*;

const LEFT: Text = text("Kiri", "Left");
const RIGHT: Text = text("Kanan", "Right");

/// The outlets where both are known and differ, else the sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// The left report.
    pub left: AttrValue,
    /// The right report.
    pub right: AttrValue,
}

impl Names {
    /// The names of two reports.
    pub fn of(lang: Lang, left: &ReportName, right: &ReportName) -> Self {
        match (&left.outlet, &right.outlet) {
            (Some((l, _)), Some((r, _))) if l != r => {
                Self { left: l.clone().into(), right: r.clone().into() }
            }
            _ => Self { left: LEFT.of(lang).into(), right: RIGHT.of(lang).into() },
        }
    }

    /// The names where no column tells left from right: outlets where they differ, else titles.
    pub fn apart(left: &ReportName, right: &ReportName) -> Self {
        match (&left.outlet, &right.outlet) {
            (Some((l, _)), Some((r, _))) if l != r => {
                Self { left: l.clone().into(), right: r.clone().into() }
            }
            _ => Self { left: short_title(left), right: short_title(right) },
        }
    }

    /// The name on a side.
    pub fn on(&self, side: Side) -> &AttrValue {
        match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        }
    }
}

/// The first words of a title, with a mark where there are more.
pub fn first_words(title: &str) -> String {
    const LONGEST: usize = 5;
    let mut words = title.split_whitespace();
    let mut first: String = words.by_ref().take(LONGEST).collect::<Vec<_>>().join(" ");
    if words.next().is_some() {
        first.push('…');
    }
    first
}

/// The outlet, and the first words of the title in quotation marks.
fn short_title(card: &ReportName) -> AttrValue {
    let title = first_words(&card.title.text);
    match &card.outlet {
        Some((outlet, _)) => [outlet, ", “", &title, "”"].concat().into(),
        None => ["“", &title, "”"].concat().into(),
    }
}

/// The template with `{name}` replaced by the part of that name; unknown names stay empty.
pub fn rich(template: &str, parts: &[(&str, Html)]) -> Html {
    let part = |piece: Piece| match piece {
        Piece::Words(words) => Some(Html::from(words)),
        Piece::Blank(name) => parts.iter().find(|(n, _)| *n == name).map(|(_, part)| part.clone()),
    };
    pieces(template).into_iter().filter_map(part).collect()
}

/// A piece of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words that stand as they are.
    Words(&'a str),
    /// A blank by its name.
    Blank(&'a str),
}

/// The pieces of a template in order, none empty. A brace without its partner is words.
pub fn pieces(template: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut rest = template;
    while let Some((before, name, after)) =
        rest.split_once('{').and_then(|(b, r)| r.split_once('}').map(|(n, a)| (b, n, a)))
    {
        if !before.is_empty() {
            out.push(Piece::Words(before));
        }
        out.push(Piece::Blank(name));
        rest = after;
    }
    if !rest.is_empty() {
        out.push(Piece::Words(rest));
    }
    out
}

/// Words of a report inside a sentence of the page.
pub fn quoted(words: &str) -> Html {
    html! { <q lang="id">{ words }</q> }
}

/// The blanks of a template by the alphabet.
#[cfg(test)]
pub fn blanks(template: &str) -> Vec<&str> {
    let name = |p| if let Piece::Blank(name) = p { Some(name) } else { None };
    let mut out: Vec<&str> = pieces(template).into_iter().filter_map(name).collect();
    out.sort_unstable();
    out.dedup();
    out
}

#[cfg(test)]
mod tests {
    use super::Piece::{Blank, Words};
    use super::*;

    #[test]
    fn templates_are_cut_at_their_blanks() {
        let found = pieces("Di {L} ini {a}.");
        assert_eq!(found, [Words("Di "), Blank("L"), Words(" ini "), Blank("a"), Words(".")]);
        assert_eq!(pieces("{R}"), [Blank("R")]);
        assert_eq!(pieces("a { b"), [Words("a { b")]);
        assert_eq!(pieces(""), []);
    }
}
