//! Questions for class on the pairs on screen, and how the first figures came about.
use super::view::Cards;
use crate::explorer::{OriginPair, OriginsView};
use crate::state::Lang;
use crate::ui::compare::Names;
use crate::ui::i18n::{Text, number, percent, text};

const SOURCE: Text = text(
    "Bagian yang sama: {} dari {} dan {} dari {}. Apakah yang belakangan menyebut dari mana bahannya?",
    "They share {} of {} and {} of {}. Does the later one say where its material comes from?",
);
const SOURCES: Text = text(
    "{} laporan di sini berkerabat. Apakah itu berarti {} sumber? Berapa yang benar-benar saling lepas?",
    "{} reports here are related. Does that make {} sources? How many are truly separate?",
);
const WORKING: Text = text(
    "Contoh, pasangan pertama: {} kata {} berdiri dalam kalimat yang ada padanannya di {}; sebaliknya {}.",
    "For example, the first pair: {} of the words of {} stand in sentences with a counterpart in {}; the other way round {}.",
);

/// On the nearest pair, and on how many sources the related reports are.
pub fn questions(lang: Lang, view: &OriginsView, cards: &Cards) -> Vec<String> {
    let pair = first(lang, view, cards);
    let pair = pair.map(|(names, [l, r])| SOURCE.with(lang, &[&l, &names.left, &r, &names.right]));
    let n = number(lang, view.families.iter().map(Vec::len).sum());
    let related = (!view.families.is_empty()).then(|| SOURCES.with(lang, &[&n, &n]));
    pair.into_iter().chain(related).collect()
}

/// The shares of the first pair.
pub fn working(lang: Lang, view: &OriginsView, cards: &Cards) -> String {
    let pair = first(lang, view, cards);
    pair.map(|(names, [l, r])| WORKING.with(lang, &[&l, &names.left, &names.right, &r])).unwrap_or_default()
}

/// The first pair: what its reports are called, and the share of each that the other has.
fn first(lang: Lang, view: &OriginsView, cards: &Cards) -> Option<(Names, [String; 2])> {
    let OriginPair { left, right, shared, .. } = view.pairs.get(*view.listed.first()?)?;
    let names = Names::apart(cards.get(left)?, cards.get(right)?);
    Some((names, [percent(lang, shared.0), percent(lang, shared.1)]))
}
