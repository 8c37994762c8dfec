//! What the two reports are called in sentences about them.
use crate::explorer::{DocumentCard, Side};
use crate::state::Lang;
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
    pub fn of(lang: Lang, left: &DocumentCard, right: &DocumentCard) -> Self {
        match (&left.outlet, &right.outlet) {
            (Some((l, _)), Some((r, _))) if l != r => {
                Self { left: l.clone().into(), right: r.clone().into() }
            }
            _ => Self { left: LEFT.of(lang).into(), right: RIGHT.of(lang).into() },
        }
    }

    /// The names where no column tells left from right: outlets where they differ, else titles.
    pub fn apart(left: &DocumentCard, right: &DocumentCard) -> Self {
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

/// The outlet, and the first words of the title in quotation marks.
fn short_title(card: &DocumentCard) -> AttrValue {
    const LONGEST: usize = 5;
    let mut words = card.title.text.split_whitespace();
    let mut title: String = words.by_ref().take(LONGEST).collect::<Vec<_>>().join(" ");
    if words.next().is_some() {
        title.push('…');
    }
    match &card.outlet {
        Some((outlet, _)) => format!("{outlet}, “{title}”").into(),
        None => format!("“{title}”").into(),
    }
}

/// The template with `{name}` replaced by the part of that name; unknown names stay empty.
pub fn rich(template: &str, parts: &[(&str, Html)]) -> Html {
    let mut pieces = template.split('{');
    let mut out: Vec<Html> = pieces.next().map(Html::from).into_iter().collect();
    for piece in pieces {
        let (name, rest) = piece.split_once('}').unwrap_or(("", piece));
        out.extend(parts.iter().find(|(n, _)| *n == name).map(|(_, part)| part.clone()));
        out.push(rest.into());
    }
    out.into_iter().collect()
}

/// Words of a report inside a sentence of the page.
pub fn quoted(words: &str) -> Html {
    html! { <q lang="id">{ words }</q> }
}
