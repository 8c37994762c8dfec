//! Questions for class on the two reports on screen, and how their shares came about.
use super::Shown;
use crate::explorer::ShiftKind;
use crate::ui::i18n::{Text, number, percent, text};

const ALONE: Text = text(
    "{} kalimat hanya ada di {}, {} hanya di {}. Pilih satu: apa yang tidak diketahui pembaca laporan lainnya?",
    "{} sentences stand in {} only, {} in {} only. Choose one: what do readers of the other report not learn?",
);
const NONE_ALONE: Text = text(
    "Semua kalimat {} dan {} berpasangan. Apa yang tetap berbeda, dan mengapa?",
    "All sentences of {} and {} are linked. What differs all the same, and why?",
);
const SHIFTED: Text = text(
    "Di {} tertulis “{}”, di {} “{}”. Samakah artinya? Siapa yang kini mengatakannya?",
    "{} has “{}”, {} has “{}”. Is the meaning the same? Who says it now?",
);
const REPLACED: Text = text(
    "Cari baris yang katanya diganti. Apakah artinya tetap sama? Siapa yang kini mengatakannya?",
    "Find a row with replaced words. Is the meaning still the same? Who says it now?",
);
const FIRST: Text = text(
    "Mana yang lebih dulu terbit, {} atau {}, dan dari mana bahannya? Petunjuk apa yang kurang?",
    "Which was published first, {} or {}, and where does its material come from? Which clue is missing?",
);
const WORKING: Text = text(
    "{}: {} kata dari {} berdiri dalam kalimat yang berpasangan (rumus umum tidak dihitung) = {}. {}: {} dari {} = {}.",
    "{}: {} words of {} stand in linked sentences (stock phrases do not count) = {}. {}: {} of {} = {}.",
);

/// On what one report alone has, on a change between them, and on their descent.
pub fn questions(shown: &Shown) -> Vec<String> {
    let Shown { lang, view, names, .. } = shown;
    let (lang, left, right) = (*lang, names.left.as_str(), names.right.as_str());
    let lone = [view.n_sentences.0 - view.n_linked.0, view.n_sentences.1 - view.n_linked.1];
    let lone = lone.map(|n| number(lang, n));
    // What was done and is hoped tells most; then any change with words on both sides.
    let whole = || view.shifts.iter().filter(|s| !s.left.is_empty() && !s.right.is_empty());
    let shift = whole().find(|s| s.kind == ShiftKind::Modality).or(whole().next());
    let changed = match shift {
        Some(s) => SHIFTED.with(lang, &[left, &s.left, right, &s.right]),
        None => REPLACED.of(lang).to_owned(),
    };
    let alone = match view.rows.iter().any(|r| r.relation.is_none()) {
        true => ALONE.with(lang, &[&lone[0], left, &lone[1], right]),
        false => NONE_ALONE.with(lang, &[left, right]),
    };
    vec![alone, changed, FIRST.with(lang, &[left, right])]
}

/// How the two shares at the head came about.
pub fn working(shown: &Shown) -> String {
    let Shown { lang, view, names, .. } = shown;
    let words = [(view.shared.0, &view.left), (view.shared.1, &view.right)].map(|(share, card)| {
        let inside = (share * card.n_words as f64).round() as usize;
        [number(*lang, inside), number(*lang, card.n_words), percent(*lang, share)]
    });
    let [l, r] = &words;
    WORKING.with(*lang, &[&names.left, &l[0], &l[1], &l[2], &names.right, &r[0], &r[1], &r[2]])
}
