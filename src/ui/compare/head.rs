//! The head of a comparison: what the two reports are, and how much of each the other has.
use super::map::sentence_map;
use super::{Shown, words};
use crate::explorer::{DocumentCard, How, Side};
use crate::state::{Action, Lang};
use crate::ui::common::{bracketed, heard};
use crate::ui::dom::html;
use crate::ui::i18n::{counted, day, number, percent};
use yew::prelude::*;

/// Titles, the map, and the shares above and below it.
pub fn pair_head(shown: &Shown, dispatch: &Callback<Action>) -> Html {
    let (lang, view) = (shown.lang, &shown.view);
    html! {
        <div class="cmp-head">
            <div class="cmp-head__titles">
                { report_title(lang, &view.left, Side::Left, dispatch) }
                { report_title(lang, &view.right, Side::Right, dispatch) }
            </div>
            <figure class="cmp-map">
                { share(shown, Side::Left) }
                { sentence_map(shown) }
                { share(shown, Side::Right) }
            </figure>
        </div>
    }
}

/// One report's title.
fn report_title(lang: Lang, card: &DocumentCard, side: Side, dispatch: &Callback<Action>) -> Html {
    let onclick = {
        let (dispatch, key) = (dispatch.clone(), card.key.clone());
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::OpenArticle(key.clone())))
    };
    let outlet = card.outlet.as_ref().map_or(words::NO_OUTLET.of(lang), |(name, _)| name.as_str());
    let title = if card.title.is_derived {
        html! { <em>{ &card.title.text }</em> }
    } else {
        Html::from(card.title.text.clone())
    };
    html! {
        <div class="cmp-title" data-side={side_code(side)}>
            <p class="cmp-title__meta"><b>{ outlet }</b>{ " · " }{ day_text(lang, card) }</p>
            <h3 class="cmp-title__text" lang="id">{ title }</h3>
            <p class="cmp-title__more">
                { counted(lang, card.n_words, words::WORDS) }
                { if card.title.is_derived { [" · ", words::DERIVED.of(lang)].concat() } else { String::new() } }
                <span class="cmp-title__go"><button type="button" class="link-button" {onclick}>{ words::READ.of(lang) }{ heard(outlet) }</button></span>
            </p>
        </div>
    }
}

/// The side as a data attribute.
pub fn side_code(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
    }
}

/// The day a report stands for, and whether the page says so itself.
fn day_text(lang: Lang, card: &DocumentCard) -> String {
    let (said, found) = match (&card.event_date, &card.published) {
        (Some(event), _) => (words::EVENT_DAY, event),
        (None, Some(published)) => (words::PUBLISHED_DAY, published),
        (None, None) => return words::NO_DAY.of(lang).to_owned(),
    };
    let day = said.with(lang, &[&day(lang, found.day())]);
    match found.how {
        How::Explicit => day,
        How::Inferred => day + &bracketed(words::INFERRED.of(lang)),
    }
}

/// How much of one report the other has, and a way to what it has not.
fn share(shown: &Shown, side: Side) -> Html {
    let (lang, view) = (shown.lang, &shown.view);
    let (share, linked, all) = match side {
        Side::Left => (view.shared.0, view.n_linked.0, view.n_sentences.0),
        Side::Right => (view.shared.1, view.n_linked.1, view.n_sentences.1),
    };
    let alone = all.saturating_sub(linked);
    let first = view.rows.iter().find(|row| {
        let own = if side == Side::Left { &row.left } else { &row.right };
        row.relation.is_none() && !own.is_empty()
    });
    let onclick = first.map(|row| {
        let (onjump, id) = (shown.onjump.clone(), row.id);
        Callback::from(move |_: MouseEvent| onjump.emit(id))
    });
    let of = counted(lang, all, words::SENTENCES);
    let only_here = words::ONLY_HERE.with(lang, &[&counted(lang, alone, words::SENTENCES)]);
    html! {
        <p class="cmp-map__share" data-side={side_code(side)}>
            <b class="num">{ percent(lang, share) }</b>{ " " }
            { words::SHARED.with(lang, &[shown.names.on(side)]) }
            <span class="cmp-map__count">
                <span>{ words::LINKED.with(lang, &[&number(lang, linked), &of]) }</span>
                { " " }
                <span hidden={alone > 0}>{ only_here.clone() }</span>
                <button type="button" class="link-button" hidden={alone == 0} {onclick} data-jump-alone={side_code(side)}>{ only_here }</button>
            </span>
        </p>
    }
}
