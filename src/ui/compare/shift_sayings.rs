//! Changes of meaning as sentences that a pupil understands.
use super::names::{Names, quoted, rich};
use crate::explorer::{ShiftKind, ShiftRow};
use crate::state::Lang;
use crate::ui::dom::html;
use crate::ui::i18n::{Text, text};
use yew::prelude::*;

/// What kind of change of meaning.
pub const fn shift_kind(kind: ShiftKind) -> Text {
    match kind {
        ShiftKind::Speaker => text("Penutur", "Speaker"),
        ShiftKind::Modality => text("Kepastian", "Certainty"),
        ShiftKind::Quote => text("Kutipan", "Quotation"),
        ShiftKind::Number => text("Angka", "Number"),
        ShiftKind::Date => text("Waktu", "Time"),
        ShiftKind::Name => text("Nama", "Name"),
        ShiftKind::Scope => text("Cakupan", "Scope"),
    }
}

/// The kind as a data attribute.
pub const fn shift_code(kind: ShiftKind) -> &'static str {
    match kind {
        ShiftKind::Speaker => "speaker",
        ShiftKind::Modality => "modality",
        ShiftKind::Quote => "quote",
        ShiftKind::Number => "number",
        ShiftKind::Date => "date",
        ShiftKind::Name => "name",
        ShiftKind::Scope => "scope",
    }
}

/// Sentences for a change with words on both sides, on the left only, on the right only.
const fn shift_texts(kind: ShiftKind) -> [Text; 3] {
    match kind {
        ShiftKind::Speaker => [
            text("Menurut {L}, ini kata {a}; menurut {R}, kata {b}.", "{L} gives this to {a}, {R} to {b}."),
            text(
                "Di {L} ini kata {a}; {R} tidak menyebut siapa yang mengatakannya.",
                "In {L} this is said by {a}; {R} does not say who said it.",
            ),
            text(
                "{L} tidak menyebut siapa yang mengatakannya; di {R} ini kata {b}.",
                "{L} does not say who said it; in {R} it is said by {b}.",
            ),
        ],
        ShiftKind::Modality => [
            text(
                "{L} menulis {a}, {R} menulis {b}: seberapa pasti hal itu, berubah.",
                "{L} writes {a}, {R} writes {b}: how certain it is has changed.",
            ),
            text(
                "{L} menulis {a}; kata itu hilang di {R}, sehingga kepastiannya berubah.",
                "{L} writes {a}; {R} leaves it out, so how certain it is has changed.",
            ),
            text(
                "{R} menambahkan {b}, yang tidak ada di {L}, sehingga kepastiannya berubah.",
                "{R} adds {b}, which {L} does not have, so how certain it is has changed.",
            ),
        ],
        ShiftKind::Quote => [
            text("{L} menulis {a}, {R} menulis {b}.", "{L} writes {a}, {R} writes {b}."),
            text(
                "Kutipan langsung di {L} menjadi kalimat wartawan di {R}: {a}",
                "A direct quotation in {L} is told in the reporter’s words in {R}: {a}",
            ),
            text(
                "Kalimat wartawan di {L} menjadi kutipan langsung di {R}: {b}",
                "What {L} tells in the reporter’s words is a direct quotation in {R}: {b}",
            ),
        ],
        ShiftKind::Number => [
            text("Angkanya berbeda: {a} di {L}, {b} di {R}.", "The numbers differ: {a} in {L}, {b} in {R}."),
            text("Angka {a} di {L} tidak ada di {R}.", "The number {a} in {L} is missing in {R}."),
            text("Angka {b} di {R} tidak ada di {L}.", "The number {b} in {R} is missing in {L}."),
        ],
        ShiftKind::Date => [
            text("Waktunya berbeda: {a} di {L}, {b} di {R}.", "The times differ: {a} in {L}, {b} in {R}."),
            text("Waktu {a} di {L} tidak ada di {R}.", "The time {a} in {L} is missing in {R}."),
            text("Waktu {b} di {R} tidak ada di {L}.", "The time {b} in {R} is missing in {L}."),
        ],
        ShiftKind::Name => [
            text("Namanya berbeda: {a} di {L}, {b} di {R}.", "The names differ: {a} in {L}, {b} in {R}."),
            text("Nama {a} di {L} tidak ada di {R}.", "The name {a} in {L} is missing in {R}."),
            text("Nama {b} di {R} tidak ada di {L}.", "The name {b} in {R} is missing in {L}."),
        ],
        ShiftKind::Scope => [
            text(
                "{L} menulis {a}, {R} menulis {b}: artinya menjadi lebih sempit atau lebih luas.",
                "{L} writes {a}, {R} writes {b}: the meaning became narrower or wider.",
            ),
            text(
                "{a} di {L} hilang di {R}: artinya menjadi lebih luas.",
                "{a} in {L} is missing in {R}: the meaning became wider.",
            ),
            text(
                "{R} menambahkan {b}: artinya menjadi lebih sempit.",
                "{R} adds {b}: the meaning became narrower.",
            ),
        ],
    }
}

/// A change of meaning as a sentence, naming the reports. `is_direct` says whether the left side
/// of its row holds a quotation, which tells the direction where a quotation was made indirect.
pub fn shift(lang: Lang, names: &Names, shift: &ShiftRow, is_direct: bool) -> Html {
    let [both, left_only, right_only] = shift_texts(shift.kind);
    let said = match (shift.kind, shift.left.is_empty(), shift.right.is_empty()) {
        (ShiftKind::Quote, ..) => {
            if is_direct {
                left_only
            } else {
                right_only
            }
        }
        (_, false, true) => left_only,
        (_, true, false) => right_only,
        _ => both,
    };
    // A speaker is a name of ours, not words of the report.
    let word = |words: &str| match shift.kind {
        ShiftKind::Speaker => html! { <b>{ words }</b> },
        _ => quoted(&clipped(words)),
    };
    let parts = [
        ("L", Html::from(names.left.clone())),
        ("R", Html::from(names.right.clone())),
        ("a", word(&shift.left)),
        ("b", word(&shift.right)),
    ];
    rich(said.of(lang), &parts)
}

/// The first words of a long stretch: the row shows it whole.
fn clipped(words: &str) -> String {
    const LONGEST: usize = 9;
    let mut all = words.split_whitespace();
    let mut out: String = all.by_ref().take(LONGEST).collect::<Vec<_>>().join(" ");
    if all.next().is_some() {
        out.push_str(" …");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::names::blanks;
    use super::*;

    #[test]
    fn both_languages_fill_the_same_blanks() {
        use ShiftKind::{Date, Modality, Name, Number, Quote, Scope, Speaker};
        for said in [Speaker, Modality, Quote, Number, Date, Name, Scope].into_iter().flat_map(shift_texts) {
            assert_eq!(blanks(said.id), blanks(said.en), "{}", said.id);
            assert!(blanks(said.id).iter().all(|b| ["L", "R", "a", "b"].contains(b)), "{}", said.id);
        }
    }

    #[test]
    fn long_words_are_clipped() {
        assert_eq!(clipped("satu dua"), "satu dua");
        assert_eq!(clipped("a b c d e f g h i j"), "a b c d e f g h i …");
    }
}
