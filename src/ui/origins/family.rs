//! The families of reports as a picture, a row a report, and as a list that says the same.
use super::matrix::{Shown, place};
use super::view::{caption, day_behind};
use super::words;
use crate::explorer::{Arrow, Confidence, DocId, Member, OriginPair};
use crate::state::{Action, Lang};
use crate::ui::common::{bracketed, heard};
use crate::ui::compare::{Names, sayings};
use crate::ui::dom::html;
use crate::ui::i18n::number;
use crate::ui::store::href_after;
use yew::prelude::*;

/// Reports that the picture holds; the list of pairs holds all.
pub const MOST: usize = 40;
/// Reports that are named for a phrase: a line of thousands says less than how many there are.
pub const NAMED: usize = 20;
const ROW: usize = 46;
const INDENT: usize = 34;
const MARGIN: usize = 14;
/// Steps beyond which a row stands no farther in.
const DEEPEST: usize = 6;

/// The section: what the lines mean, a picture a family, the list.
pub fn families(shown: &Shown) -> Html {
    let lang = shown.state.lang;
    let mut room = MOST;
    let drawn: Vec<&[Member]> = shown
        .view
        .families
        .iter()
        .map(|family| {
            let n = family.len().min(room);
            room -= n;
            &family[..n]
        })
        .filter(|family| 1 < family.len())
        .collect();
    let n_all: usize = shown.view.families.iter().map(Vec::len).sum();
    let n_drawn: usize = drawn.iter().map(|family| family.len()).sum();
    let cut = words::FAMILY_CUT.with(lang, &[&number(lang, n_drawn), &number(lang, n_all)]);
    html! {
        <section class="section family" id="silsilah" hidden={n_all == 0}>
            <h3 class="section__title">{ words::FAMILY.of(lang) }</h3>
            <p class="fold__lede">{ words::FAMILY_NOTE.of(lang) }</p>
            <div class="family__pictures">{ for drawn.iter().enumerate().map(|(i, f)| picture(shown, i, f)) }</div>
            { key(lang) }
            <p class="quiet" hidden={n_drawn == n_all}>{ cut }</p>
            <details class="fold" id="silsilah-daftar">
                <summary class="fold__summary">{ words::FAMILY_LIST.of(lang) }</summary>
                <ol class="family__list">{ for drawn.iter().flat_map(|f| f.iter()).filter_map(|m| item(shown, m)) }</ol>
            </details>
        </section>
    }
}

fn tie<'a>(shown: &'a Shown, member: &Member) -> Option<&'a OriginPair> {
    shown.view.pairs.get(member.pair?)
}

/// How sure a tie is, as the end of a class: the line's style says it.
const fn sure_code(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Certain => "certain",
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}

/// What the line styles mean.
fn key(lang: Lang) -> Html {
    let all = [Confidence::Certain, Confidence::High, Confidence::Medium, Confidence::Low];
    let sample = |confidence| {
        html! {
            <span key={sure_code(confidence)} class="family__sample">
                <svg width="34" height="10" aria-hidden="true"><path class={line_class(confidence)} d="M0 5H34" /></svg>
                { sayings::confidence_word(confidence).of(lang) }
            </span>
        }
    };
    html! { <p class="family__key quiet">{ for all.into_iter().map(sample) }<span>{ words::FAMILY_KEY.of(lang) }</span></p> }
}

fn line_class(confidence: Confidence) -> String {
    ["family__tie family__tie--", sure_code(confidence)].concat()
}

const fn x(depth: usize) -> usize {
    MARGIN + INDENT * if depth < DEEPEST { depth } else { DEEPEST }
}

const fn y(row: usize) -> usize {
    ROW * row + ROW / 2
}

fn picture(shown: &Shown, i: usize, family: &[Member]) -> Html {
    let label = words::FAMILY_PICTURE.with(shown.state.lang, &[&number(shown.state.lang, family.len())]);
    html! {
        <svg key={i.to_string()} class="family__picture" width="100%" height={ROW * family.len()} role="img" aria-label={label} data-family={i}>
            <g>{ for family.iter().enumerate().filter_map(|(row, m)| line(shown, family, row, m)) }</g>
            <g>{ for family.iter().enumerate().filter_map(|(row, m)| node(shown, row, m)) }</g>
        </svg>
    }
}

/// The line from a report to the one it hangs on, with an arrow at the end that may have come after.
fn line(shown: &Shown, family: &[Member], row: usize, member: &Member) -> Option<Html> {
    let confidence = tie(shown, member)?.lineage.confidence;
    let (above, parent) = (member.parent?, family.get(member.parent?)?);
    let [px, py, cx, cy] =
        [x(parent.depth), y(above) + 8, x(member.depth) - 9, y(row)].map(|n| n.to_string());
    let d = ["M", &px, " ", &py, "V", &cy, "H", &cx].concat();
    let (head, code) = match member.arrow {
        Some(Arrow::FromParent) => (["M", &cx, " ", &cy, "l-9 -5v10z"].concat(), "from-parent"),
        Some(Arrow::ToParent) => (["M", &px, " ", &py, "l-5 9h10z"].concat(), "to-parent"),
        None => (String::new(), "none"),
    };
    Some(html! {
        <g key={row.to_string()} data-tie={member.id.0} data-arrow={code}>
            <path class={line_class(confidence)} {d} /><path class="family__arrow" d={head} />
        </g>
    })
}

/// A report: a dot, its name, and how it hangs on the one above.
fn node(shown: &Shown, row: usize, member: &Member) -> Option<Html> {
    let lang = shown.state.lang;
    let card = shown.cards.get(&member.id)?;
    let outlet = card.outlet.as_ref().map_or(words::NO_OUTLET.of(lang), |(name, _)| name.as_str());
    let said = tie(shown, member).map_or(words::FAMILY_ROOT, |p| sayings::verdict_word(p.lineage.verdict));
    Some(html! {
        <g key={row.to_string()} data-member={card.key.clone()}>
            <circle class="family__dot" cx={x(member.depth)} cy={y(row)} r="6" />
            <text class="family__name" x={x(member.depth) + 14} y={y(row)}>{ place(shown, member.id) }{ " " }{ outlet }</text>
            <text class="family__said" x={x(member.depth) + 14} y={y(row) + 15}>{ said.of(lang) }{ day_behind(lang, card) }</text>
        </g>
    })
}

/// The same in words, with a way to the comparison.
fn item(shown: &Shown, member: &Member) -> Option<Html> {
    let lang = shown.state.lang;
    let card = shown.cards.get(&member.id)?;
    let name = caption(lang, card);
    let Some(p) = tie(shown, member) else {
        return Some(
            html! { <li key={card.key.clone()} data-kin={card.key.clone()}><b>{ name }</b>{ " " }{ words::FAMILY_ROOT.of(lang) }</li> },
        );
    };
    let (left, right) = (shown.cards.get(&p.left)?, shown.cards.get(&p.right)?);
    let href = href_after(shown.state, [Action::Compare(left.key.clone(), right.key.clone())]);
    Some(html! {
        <li key={card.key.clone()} data-kin={card.key.clone()}>
            <b>{ &name }</b>{ " " }
            { sayings::lineage(lang, &Names::apart(left, right), &p.lineage) }{ " " }
            <span class="quiet">{ sayings::confidence(p.lineage.confidence).of(lang) }</span>{ " " }
            <a {href}>{ words::COMPARE.of(lang) }{ heard(&name) }</a>
        </li>
    })
}

/// The longest phrases that reports share, each with the reports that have it.
pub fn phrases(shown: &Shown) -> Html {
    let lang = shown.state.lang;
    let name = |id: &DocId| {
        let card = shown.cards.get(id)?;
        let outlet = card.outlet.as_ref().map_or(words::NO_OUTLET.of(lang), |(name, _)| name.as_str());
        Some([&place(shown, *id), " ", outlet].concat())
    };
    let items = shown.view.phrases.iter().enumerate().map(|(i, p)| {
        let mut names: Vec<String> = p.documents.iter().take(NAMED).filter_map(name).collect();
        if NAMED < p.documents.len() {
            names.push(["…", &bracketed(&number(lang, p.documents.len()))].concat());
        }
        html! {
            <li key={i.to_string()}>
                <span lang="id">{ "“" }{ &p.text }{ "”" }</span>{ " " }
                <span class="quiet">{ words::PHRASE_IN.with(lang, &[&number(lang, p.n_words), &names.join(", ")]) }</span>
            </li>
        }
    });
    html! {
        <details class="fold" id="frasa-sama" hidden={shown.view.phrases.is_empty()}>
            <summary class="fold__summary">{ words::PHRASES.of(lang) }</summary>
            <ol class="family__list">{ for items }</ol>
        </details>
    }
}
