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
                "{L} menulis {a}, {R} menulis {b}: kepastiannya tidak sama.",
                "{L} writes {a}, {R} writes {b}: they are not equally certain.",
            ),
            text(
                "{L} menulis {a}; kata itu tidak ada di {R}, sehingga kepastiannya tidak sama.",
                "{L} writes {a}; {R} does not have it, so they are not equally certain.",
            ),
            text(
                "{R} menulis {b}; kata itu tidak ada di {L}, sehingga kepastiannya tidak sama.",
                "{R} writes {b}; {L} does not have it, so they are not equally certain.",
            ),
        ],
        ShiftKind::Quote => [
            text("{L} menulis {a}, {R} menulis {b}.", "{L} writes {a}, {R} writes {b}."),
            text(
                "Di {L} ini kutipan langsung, di {R} kalimat wartawan: {a}",
                "In {L} this is a direct quotation, in {R} the reporter’s words: {a}",
            ),
            text(
                "Di {L} ini kalimat wartawan, di {R} kutipan langsung: {b}",
                "In {L} these are the reporter’s words, in {R} a direct quotation: {b}",
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
                "{L} menulis {a}, {R} menulis {b}: yang satu lebih luas artinya daripada yang lain.",
                "{L} writes {a}, {R} writes {b}: one means more than the other.",
            ),
            text(
                "{a} di {L} tidak ada di {R}: artinya lebih luas.",
                "{a} in {L} is missing in {R}: the meaning is wider.",
            ),
            text(
                "{b} di {R} tidak ada di {L}: artinya lebih sempit.",
                "{b} in {R} is missing in {L}: the meaning is narrower.",
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
        ShiftKind::Speaker => html! { <b lang="id">{ words }</b> },
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
pub fn clipped(words: &str) -> String {
    const LONGEST: usize = 9;
    let mut all = words.split_whitespace();
    let mut out: String = all.by_ref().take(LONGEST).collect::<Vec<_>>().join(" ");
    if all.next().is_some() {
        out.push_str("\u{a0}…");
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
        assert_eq!(clipped("a b c d e f g h i j"), "a b c d e f g h i\u{a0}…");
    }
}
