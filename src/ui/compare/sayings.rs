//! Findings of a comparison as sentences that a pupil understands.
use super::names::{Names, rich};
use crate::explorer::{Confidence, Lineage, Relation, Side, StatementKind, Verdict};
use crate::state::{Lang, RowKind};
use crate::ui::i18n::{Text, text};
use yew::prelude::*;

/// How two linked sentences stand to each other.
pub const fn relation(relation: Relation) -> Text {
    match relation {
        Relation::Verbatim => text("kata demi kata", "word for word"),
        Relation::NearVerbatim => text("hampir sama", "nearly the same"),
        Relation::Paraphrase => text("dengan kata lain", "in other words"),
        Relation::Formula => text("rumus umum", "stock phrase"),
    }
}

/// The relation as a class and a data attribute; none for a sentence alone.
pub const fn relation_code(relation: Option<Relation>) -> &'static str {
    match relation {
        Some(Relation::Verbatim) => "verbatim",
        Some(Relation::NearVerbatim) => "near-verbatim",
        Some(Relation::Paraphrase) => "paraphrase",
        Some(Relation::Formula) => "formula",
        None => "alone",
    }
}

/// The kind of row that can be hidden.
pub const fn row_kind(relation: Option<Relation>) -> RowKind {
    match relation {
        Some(Relation::Verbatim) => RowKind::Verbatim,
        Some(Relation::NearVerbatim) => RowKind::NearVerbatim,
        Some(Relation::Paraphrase) => RowKind::Paraphrase,
        Some(Relation::Formula) => RowKind::Formula,
        None => RowKind::Alone,
    }
}

/// What a kind of row is called.
pub const fn row_kind_name(kind: RowKind) -> Text {
    match kind {
        RowKind::Verbatim => relation(Relation::Verbatim),
        RowKind::NearVerbatim => relation(Relation::NearVerbatim),
        RowKind::Paraphrase => relation(Relation::Paraphrase),
        RowKind::Formula => relation(Relation::Formula),
        RowKind::Alone => text("hanya di satu laporan", "in one report only"),
    }
}

/// How sure a finding is.
pub const fn confidence(confidence: Confidence) -> Text {
    match confidence {
        Confidence::Certain => text(
            "Keyakinan sangat tinggi: tafsiran lain sukar dipertahankan.",
            "Very high confidence: another reading is hard to defend.",
        ),
        Confidence::High => text("Keyakinan tinggi: jarang keliru.", "High confidence: rarely wrong."),
        Confidence::Medium => text(
            "Keyakinan sedang: lebih mungkin benar daripada salah.",
            "Medium confidence: more likely right than wrong.",
        ),
        Confidence::Low => text("Baru dugaan.", "Only a guess."),
    }
}

/// How sure, in a word or two.
pub const fn confidence_word(confidence: Confidence) -> Text {
    match confidence {
        Confidence::Certain => text("keyakinan sangat tinggi", "very high confidence"),
        Confidence::High => text("keyakinan tinggi", "high confidence"),
        Confidence::Medium => text("keyakinan sedang", "medium confidence"),
        Confidence::Low => text("dugaan", "a guess"),
    }
}

/// The verdict in a few words, for tables.
pub const fn verdict_word(verdict: Verdict) -> Text {
    match verdict {
        Verdict::VerbatimCopy => text("salinan", "copy"),
        Verdict::NearCopy => text("hampir salinan", "near copy"),
        Verdict::SpunCopy => text("salinan bersinonim", "spun copy"),
        Verdict::Rewrite => text("tulis ulang", "rewrite"),
        Verdict::SameEvent => text("peristiwa sama", "same event"),
        Verdict::Unrelated => text("tak berkaitan", "unrelated"),
    }
}

/// The verdict as a data attribute.
pub const fn verdict_code(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::VerbatimCopy => "verbatim-copy",
        Verdict::NearCopy => "near-copy",
        Verdict::SpunCopy => "spun-copy",
        Verdict::Rewrite => "rewrite",
        Verdict::SameEvent => "same-event",
        Verdict::Unrelated => "unrelated",
    }
}

const fn verdict_undirected(verdict: Verdict) -> Text {
    match verdict {
        Verdict::VerbatimCopy => text(
            "{L} dan {R} memuat teks yang sama, utuh atau dipotong.",
            "{L} and {R} carry the same text, whole or cut.",
        ),
        Verdict::NearCopy => text(
            "{L} dan {R} memuat teks yang hampir sama, dengan perubahan kecil.",
            "{L} and {R} carry nearly the same text, with small changes.",
        ),
        Verdict::SpunCopy => text(
            "{L} dan {R} tampaknya teks yang sama, tetapi kata-katanya diganti sinonim di salah satunya.",
            "{L} and {R} seem to be one text, with words replaced by synonyms in one of them.",
        ),
        Verdict::Rewrite => text(
            "{L} dan {R} menyampaikan pernyataan yang sama dengan susunan kata yang berbeda.",
            "{L} and {R} tell the same statements in different words.",
        ),
        Verdict::SameEvent => text(
            "{L} dan {R} melaporkan peristiwa yang sama; tidak tampak bahwa yang satu menyalin yang lain.",
            "{L} and {R} report the same event; nothing shows that one copied the other.",
        ),
        Verdict::Unrelated => text(
            "{L} dan {R} tidak tampak berkaitan, selain mungkin pokok bahasannya.",
            "{L} and {R} show no relation, except perhaps their subject.",
        ),
    }
}

/// With `{E}` for the one that may have been first and `{O}` for the other.
const fn verdict_directed(verdict: Verdict) -> Option<Text> {
    Some(match verdict {
        Verdict::VerbatimCopy => text(
            "{O} tampaknya memuat teks {E}, utuh atau dipotong.",
            "{O} seems to carry the text of {E}, whole or cut.",
        ),
        Verdict::NearCopy => text(
            "{O} tampaknya memuat teks {E} dengan perubahan kecil.",
            "{O} seems to carry the text of {E} with small changes.",
        ),
        Verdict::SpunCopy => text(
            "{O} tampaknya teks {E} yang kata-katanya diganti sinonim.",
            "{O} seems to be the text of {E} with its words replaced by synonyms.",
        ),
        Verdict::Rewrite => text(
            "{O} tampaknya menceritakan ulang pernyataan di {E} dengan kata-kata sendiri.",
            "{O} seems to retell the statements in {E} in its own words.",
        ),
        Verdict::SameEvent | Verdict::Unrelated => return None,
    })
}

/// The verdict on descent as a careful sentence.
pub fn lineage(lang: Lang, names: &Names, lineage: &Lineage) -> Html {
    let directed = lineage.earlier.zip(verdict_directed(lineage.verdict));
    let name = |side: Side| Html::from(names.on(side).clone());
    match directed {
        Some((earlier, said)) => rich(said.of(lang), &[("E", name(earlier)), ("O", name(earlier.other()))]),
        None => rich(
            verdict_undirected(lineage.verdict).of(lang),
            &[("L", name(Side::Left)), ("R", name(Side::Right))],
        ),
    }
}

/// How a sentence is said.
pub const fn statement_kind(kind: StatementKind) -> Text {
    match kind {
        StatementKind::Direct => text("kutipan langsung", "direct quotation"),
        StatementKind::Indirect => text("kalimat tidak langsung", "reported speech"),
        StatementKind::Agentless => text("tanpa penutur", "said by nobody named"),
    }
}

/// What a part of a link's score is, in few words: the method note says more.
pub fn score_part(lang: Lang, name: &str) -> String {
    let said = match name {
        "cosine" => text("kata langka yang sama", "shared rare words"),
        "context" => text("dukungan kalimat sekitar", "support of sentences around"),
        "surprise" => text("bukan kebetulan", "not by chance"),
        "equal" => text("kata persis sama", "exactly equal words"),
        "names" => text("nama dan angka sama", "shared names, numbers"),
        other => return other.to_owned(),
    };
    said.of(lang).to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::names::blanks;
    use super::*;

    #[test]
    fn both_languages_fill_the_same_blanks() {
        use Verdict::{NearCopy, Rewrite, SameEvent, SpunCopy, Unrelated, VerbatimCopy};
        let all = [VerbatimCopy, NearCopy, SpunCopy, Rewrite, SameEvent, Unrelated];
        for said in all.map(verdict_undirected) {
            assert_eq!((blanks(said.id), blanks(said.en)), (vec!["L", "R"], vec!["L", "R"]), "{}", said.id);
        }
        for said in all.into_iter().filter_map(verdict_directed) {
            assert_eq!((blanks(said.id), blanks(said.en)), (vec!["E", "O"], vec!["E", "O"]), "{}", said.id);
        }
    }
}
