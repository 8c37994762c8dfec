//! Statements of sentences written for it: what the tests of all `statement_*` files call.
use super::*;
use crate::corpus::entity_words::tests::document;

/// The statements of `text` (one paragraph a line), each as "kind, speaker, verb: what was said",
/// with "via ..." after the verb where there is one; "-" stands for nothing.
pub fn check(text: &str, expected: &[&str]) {
    let document = document(text);
    let got: Vec<String> = find(&document).0.iter().map(|s| shown(&document, s)).collect();
    assert_eq!(got, expected, "{text}");
}

fn shown(document: &Document, s: &Statement) -> String {
    let kind = match s.kind {
        StatementKind::Direct => "direct",
        StatementKind::Indirect => "indirect",
        StatementKind::Agentless => "agentless",
    };
    let via = s.via.as_ref().map_or(String::new(), |v| format!(" via {v}"));
    let (speaker, verb) = (s.speaker.as_deref().unwrap_or("-"), s.verb.as_deref().unwrap_or("-"));
    format!("{kind}, {speaker}, {verb}{via}: {}", document.slice(s.span))
}

/// The confidence and rule of each statement.
pub fn rules(text: &str) -> Vec<(&'static str, Confidence)> {
    find(&document(text)).0.iter().map(|s| (s.rule, s.confidence)).collect()
}

#[test]
fn a_sentence_without_a_cue_goes_on_as_a_guess() {
    let text = "Kepala Dinas Pertanian Rina Kartika mengatakan stok pupuk cukup. Petani tidak perlu cemas soal musim tanam.";
    check(
        text,
        &[
            "indirect, Rina Kartika, mengatakan: stok pupuk cukup",
            "indirect, Rina Kartika, -: Petani tidak perlu cemas soal musim tanam",
        ],
    );
    assert_eq!(rules(text)[1], ("continuation", Confidence::Low));
}

#[test]
fn how_a_speaker_is_known_sets_the_confidence() {
    let text = "\"Air naik,\" kata Rina Kartika. \"Kami pindah,\" kata Rina. \"Semua selamat,\" katanya.";
    assert_eq!(
        rules(text),
        [
            ("quote-cue-after", Confidence::Certain),
            ("quote-cue-after", Confidence::High),
            ("quote-cue-after", Confidence::Medium),
        ]
    );
}

#[test]
fn every_rule_is_in_the_list_and_every_span_in_the_text() {
    let text = "Menurut Rina Kartika, jalan itu rusak. Ia menambahkan, warga marah, seraya meminta agar camat turun.\n\
                \"Kami tunggu,\" ujar Rina. \"Sampai besok pagi di balai.\" Jalan diharapkan selesai.\n\
                Hal itu disampaikan Camat Gilar Wiratma kemarin. Dilansir dari ANTARA, hujan terus turun di sana.";
    let document = document(text);
    let (statements, _) = find(&document);
    assert!(7 <= statements.len(), "{statements:?}");
    for s in statements {
        assert!(STATEMENT_RULES.contains(&s.rule), "{}", s.rule);
        assert!(!document.slice(s.span).is_empty() && document.sentence(s.at).is_some());
    }
}

#[test]
fn odd_input_gives_an_answer_and_the_same_one() {
    let many = "\"Ya,\" kata Budi. ".repeat(2000);
    let marks = "\"".repeat(3000);
    let nested = "keterangan itu menyatakan bahwa ".repeat(2000);
    let commas = "Budi, ".repeat(3000);
    for text in [many.as_str(), &marks, &nested, &commas, "”", "kata", ", kata", "\u{202e}\"a\" kata \u{301}"]
    {
        let document = document(text);
        assert_eq!(find(&document), find(&document));
    }
    let document = document(&many);
    assert_eq!(find(&document).0.len(), 2000);
}

#[test]
fn marks_alone_are_no_quoted_term() {
    let check = |text: &str, expected: &[&str]| {
        let document = document(text);
        let got: Vec<&str> = find(&document).1.iter().map(|t| document.slice(t.span)).collect();
        assert_eq!(got, expected, "{text}");
    };
    check("Ia kata -nya, \". .\" k\" pergi.", &[]);
    check("Warga menyebutnya \"malam panjang\" di kota itu.", &["malam panjang"]);
}

#[test]
fn a_term_stands_in_the_sentence_of_its_words() {
    let document = document("0“?\"A0\"");
    for term in find(&document).1 {
        let sentence = document.sentence(term.at).expect("a sentence");
        assert!(sentence.span.overlaps(term.span));
    }
}
