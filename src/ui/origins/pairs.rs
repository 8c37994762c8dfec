//! The pairs as a list: the verdict in a sentence, what it rests on, a way to the comparison.
use super::view::{Cards, caption};
use super::words;
use crate::explorer::{OriginsView, ReportName};
use crate::state::{Action, State};
use crate::ui::common::{STEP, bar, heard, more};
use crate::ui::compare::{Names, evidence::evidence, sayings};
use crate::ui::dom::html;
use crate::ui::i18n::{counted, number, percent};
use crate::ui::screen::{AT_ONCE, Screen};
use crate::ui::store::href_after;
use yew::prelude::*;

/// Pairs shown before the reader asks for more.
const FEW: usize = 8;

/// Pairs that are shown.
pub fn n_pairs(screen: &Screen) -> usize {
    screen.room("none", FEW).saturating_add(screen.fleeting("origins"))
}

/// The list, what teaches most first, what copies would repeat said once.
pub fn pair_list(screen: &Screen, view: &OriginsView, cards: &Cards) -> Html {
    let (lang, listed) = (screen.lang, &view.listed);
    let shown = n_pairs(screen);
    html! {
        <section class="origin-list">
            <h3 class="section__title">
                { words::PAIRS.of(lang) }{ " " }<span class="section__count">{ counted(lang, view.pairs.len(), words::N_PAIRS) }</span>
            </h3>
            <p class="section__lede" hidden={listed.len() < 2}>{ words::ORDER.of(lang) }</p>
            <ol class="origin-pairs">{ for listed.iter().take(screen.grown("pairs drawn", &screen.narrowed(), shown.min(listed.len()), AT_ONCE)).filter_map(|i| pair(&screen.state, cards, view, *i)) }</ol>
            { more(lang, shown, listed.len(), screen.set("origins", (shown - FEW).saturating_add(STEP))) }
        </section>
    }
}

fn pair(state: &State, cards: &Cards, view: &OriginsView, place: usize) -> Option<Html> {
    let lang = state.lang;
    let p = view.pairs.get(place)?;
    let crowd = view.crowds.iter().find(|c| c.pair == place);
    let alike = crowd.and_then(|c| {
        let first = caption(lang, cards.get(&c.first)?);
        Some(words::CROWD.with(lang, &[&number(lang, c.n_reports), &first]))
    });
    let (left, right) = (cards.get(&p.left)?, cards.get(&p.right)?);
    let names = Names::apart(left, right);
    let href = href_after(state, [Action::Compare(left.key.clone(), right.key.clone())]);
    let share = |card: &ReportName, share: f64| {
        html! {
            <p class="origin-share">
                <b class="num">{ percent(lang, share) }</b>{ " " }
                <span>{ words::SHARED.with(lang, &[&caption(lang, card)]) }</span>
                { bar(share, "fill-0".into()) }
            </p>
        }
    };
    Some(html! {
        <li key={[left.key.as_str(), "|", &right.key].concat()} class="origin-pair" data-left={left.key.clone()} data-right={right.key.clone()}
            data-verdict={sayings::verdict_code(p.lineage.verdict)}>
            <div class="origin-pair__says">
                <p data-crowd="" hidden={alike.is_none()}>{ alike.unwrap_or_default() }</p>
                <p class="cmp-verdict__says">
                    <strong>{ sayings::lineage(lang, &names, &p.lineage) }</strong>{ " " }
                    <span class="cmp-verdict__sure">{ sayings::confidence(p.lineage.confidence).of(lang) }</span>
                </p>
                <ul class="cmp-verdict__why">
                    { for p.lineage.evidence.iter().enumerate().map(|(i, e)| html! { <li key={i}>{ evidence(lang, e) }</li> }) }
                </ul>
                <p class="origin-pair__go"><a {href}>{ words::COMPARE.of(lang) }{ heard(&[caption(lang, left), caption(lang, right)].join(" – ")) }</a></p>
            </div>
            <div class="origin-pair__shares">
                <p class="label">{ words::SHARED_LABEL.of(lang) }</p>
                { share(left, p.shared.0) }
                { share(right, p.shared.1) }
            </div>
        </li>
    })
}
