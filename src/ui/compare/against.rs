//! One report against all others, sentence by sentence.
use super::{sayings, shift_sayings, words};
use crate::explorer::{AgainstRow, DocId, Echo};
use crate::state::Action;
use crate::ui::common::{heard, place_code};
use crate::ui::dom::html;
use crate::ui::i18n::number;
use crate::ui::screen::Screen;
use crate::ui::store::href_after;
use yew::prelude::*;

/// Sentences shown at once, so that a long report does not draw slowly.
const PAGE: usize = 50;

/// Sentences drawn in one task: each may have two dozen reports behind it.
const AT_ONCE: usize = 4;

/// The report's sentences, each with who else has it.
pub fn against(screen: &Screen, id: DocId) -> Html {
    let (lang, corpus) = (screen.lang, &screen.corpus);
    let view = screen.made("against", id.0.to_string(), || corpus.against(id).unwrap_or_default());
    let caption = corpus.caption(id);
    let shown = screen.room("against rows", PAGE);
    let drawn = screen.grown("against drawn", &id.0.to_string(), shown.min(view.rows.len()), AT_ONCE);
    let left = view.rows.len().saturating_sub(shown);
    let more = words::MORE_ROWS.with(lang, &[&number(lang, left.min(PAGE))]);
    let other = |(other, n): &(DocId, usize)| {
        let key = corpus.key(*other).to_owned();
        let href = href_after(&screen.state, [Action::Compare(corpus.key(id).to_owned(), key.clone())]);
        let said = words::AGAINST_N.with(lang, &[&corpus.caption(*other), &number(lang, *n)]);
        html! { <li {key}><a {href}>{ said }</a></li> }
    };
    html! {
        <section class="cmp-against" data-against={corpus.key(id).to_owned()}>
            <h3 class="section__title">{ words::AGAINST.with(lang, &[&caption]) }</h3>
            <p class="fold__lede">{ words::AGAINST_LEDE.of(lang) }</p>
            <p><button type="button" class="link-button" id="compare-pair" onclick={screen.act(Action::SetAgainst(false))}>{ words::PAIR_AGAIN.of(lang) }</button></p>
            <ul class="against">{ for view.others.iter().map(other) }</ul>
            <ol class="against">{ for view.rows.iter().take(drawn).map(|r| row(screen, id, r)) }</ol>
            <p hidden={left == 0}>
                <button type="button" class="link-button" onclick={screen.set("against rows", screen.fleeting("against rows") + 1)}>{ more }</button>
            </p>
        </section>
    }
}

fn row(screen: &Screen, id: DocId, row: &AgainstRow) -> Html {
    let alone = row.echoes.is_empty();
    let class = if alone { "against__row against__row--alone" } else { "against__row" };
    let key = place_code(row.at);
    html! {
        <li {key} {class}>
            <p class="against__text" lang="id">{ &row.text }</p>
            <p class="quiet" hidden={!alone}>{ words::NOBODY_ELSE.of(screen.lang) }</p>
            <div>{ for row.echoes.iter().enumerate().map(|(i, e)| echo(screen, id, i, e)) }</div>
        </li>
    }
}

fn echo(screen: &Screen, id: DocId, i: usize, echo: &Echo) -> Html {
    let (lang, corpus) = (screen.lang, &screen.corpus);
    let outlet = corpus.name(echo.document).and_then(|c| c.outlet).map(|(name, _)| name);
    let outlet = outlet.unwrap_or_else(|| words::NO_OUTLET.of(lang).to_owned());
    let shifts: Vec<&str> = echo.shifts.iter().map(|k| shift_sayings::shift_kind(*k).of(lang)).collect();
    let href = href_after(
        &screen.state,
        [Action::Compare(corpus.key(id).to_owned(), corpus.key(echo.document).to_owned())],
    );
    html! {
        <details key={i.to_string()} data-echo={sayings::relation_code(Some(echo.relation))}>
            <summary>
                <b>{ outlet }</b>{ ": " }{ sayings::relation(echo.relation).of(lang) }
                <span class="quiet">{ if shifts.is_empty() { "" } else { " · " } }{ shifts.join(", ").to_ascii_lowercase() }</span>
            </summary>
            <p class="against__text" lang="id">{ &echo.text }</p>
            <p><a {href}>{ words::LAY_BESIDE.of(lang) }{ heard(&corpus.caption(echo.document)) }</a></p>
        </details>
    }
}
