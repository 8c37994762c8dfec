//! Questions for class on the words on screen, and how the first weight came about.
use super::sentences::made_of;
use crate::explorer::{CloudView, TermRow};
use crate::state::{Lang, State};
use crate::ui::i18n::{Text, number, text};

const WORKING: Text = text("Untuk “{}”: {}.", "For “{}”: {}.");
const SAME_THING: Text = text(
    "“{}” muncul {} kali dalam {} artikel. Bacalah kalimatnya: apakah semua media memakainya untuk hal yang sama?",
    "“{}” stands {} times in {} reports. Read its sentences: do all outlets use it for the same thing?",
);
const MISSING: Text = text(
    "Kata apa yang Anda sangka akan muncul, tetapi tidak ada? Mengapa?",
    "Which word did you expect, but cannot find? Why?",
);
const RARE: Text = text(
    "“{}” hanya ada di {} dari {} artikel. Apa yang tidak diketahui pembaca artikel yang lain?",
    "“{}” stands in {} of {} reports only. What do readers of the others not learn?",
);

/// On the open word or the first one, on what is missing, and on a word that few reports have.
pub fn questions(state: &State, cloud: &CloudView, n_reports: usize) -> Vec<String> {
    let lang = state.lang;
    let open = cloud.rows.iter().find(|r| state.open_term.as_ref() == Some(&r.key));
    let ask = |question: Text, r: &TermRow, figures: [usize; 2]| {
        question.with(lang, &[&r.label, &number(lang, figures[0]), &number(lang, figures[1])])
    };
    let first = open.or(cloud.rows.first()).map(|r| ask(SAME_THING, r, [r.count, r.per_document.len()]));
    let rare = cloud.rows.iter().min_by_key(|r| r.per_document.len());
    let rare = rare.filter(|r| r.per_document.len() < n_reports);
    let rare = rare.map(|r| ask(RARE, r, [r.per_document.len(), n_reports]));
    first.into_iter().chain([MISSING.of(lang).to_owned()]).chain(rare).collect()
}

/// The parts of the first weight of the list.
pub fn working(lang: Lang, cloud: &CloudView) -> String {
    cloud.rows.first().map(|r| WORKING.with(lang, &[&r.label, &made_of(r, lang)])).unwrap_or_default()
}
