//! The head of a comparison: what the two reports are, and how much of each the other has.
use super::map::SentenceMap;
use super::{Names, words};
use crate::explorer::{ComparisonView, DocumentCard, How, Side};
use crate::state::{Action, Lang};
use crate::ui::hooks::use_dispatch;
use crate::ui::i18n::{counted, day, number, percent};
use std::rc::Rc;
use yew::prelude::*;

/// The comparison.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language.
    pub lang: Lang,
    /// The comparison.
    pub view: Rc<ComparisonView>,
    /// What the reports are called.
    pub names: Names,
    /// Goes to a row.
    pub onjump: Callback<usize>,
}

/// Titles, the map, and the shares above and below it.
#[component]
pub fn PairHead(props: &Props) -> Html {
    let Props { lang, view, names, onjump } = props;
    html! {
        <div class="cmp-head">
            <div class="cmp-head__titles">
                <ReportTitle lang={*lang} card={view.left.clone()} side={Side::Left} />
                <ReportTitle lang={*lang} card={view.right.clone()} side={Side::Right} />
            </div>
            <figure class="cmp-map">
                { share(props, Side::Left) }
                <SentenceMap lang={*lang} view={view.clone()} names={names.clone()} onjump={onjump.clone()} />
                { share(props, Side::Right) }
            </figure>
        </div>
    }
}

/// One report's title.
#[derive(Properties, PartialEq)]
struct TitleProps {
    lang: Lang,
    card: DocumentCard,
    side: Side,
}

#[component]
fn ReportTitle(props: &TitleProps) -> Html {
    let dispatch = use_dispatch();
    let TitleProps { lang, card, side } = props;
    let lang = *lang;
    let onclick = {
        let key = card.key.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::OpenArticle(key.clone())))
    };
    let outlet = card.outlet.as_ref().map_or(words::NO_OUTLET.of(lang), |(name, _)| name.as_str());
    let title = if card.title.is_derived {
        html! { <em>{ &card.title.text }</em> }
    } else {
        Html::from(card.title.text.clone())
    };
    html! {
        <div class="cmp-title" data-side={side_code(*side)}>
            <p class="cmp-title__meta"><b>{ outlet }</b>{ " · " }{ day_text(lang, card) }</p>
            <h3 class="cmp-title__text" lang="id">{ title }</h3>
            <p class="cmp-title__more">
                { counted(lang, card.n_words, words::WORDS) }
                { if card.title.is_derived { format!(" · {}", words::DERIVED.of(lang)) } else { String::new() } }
                { " · " }
                <button type="button" class="link-button" {onclick}>{ words::READ.of(lang) }</button>
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
        How::Inferred => format!("{day} ({})", words::INFERRED.of(lang)),
    }
}

/// How much of one report the other has, and a way to what it has not.
fn share(props: &Props, side: Side) -> Html {
    let (lang, view) = (props.lang, &props.view);
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
        let (onjump, id) = (props.onjump.clone(), row.id);
        Callback::from(move |_: MouseEvent| onjump.emit(id))
    });
    let of = counted(lang, all, words::SENTENCES);
    let only_here = words::ONLY_HERE.with(lang, &[&counted(lang, alone, words::SENTENCES)]);
    html! {
        <p class="cmp-map__share" data-side={side_code(side)}>
            <b class="num">{ percent(lang, share) }</b>{ " " }
            { words::SHARED.with(lang, &[props.names.on(side)]) }
            <span class="cmp-map__count">
                { words::LINKED.with(lang, &[&number(lang, linked), &of]) }
                { " · " }
                <span hidden={alone > 0}>{ only_here.clone() }</span>
                <button type="button" class="link-button" hidden={alone == 0} {onclick} data-jump-alone={side_code(side)}>{ only_here }</button>
            </span>
        </p>
    }
}
