//! The reasons of suspicions and verdicts as sentences: one for each code of comparing.
use crate::explorer::Evidence;
use crate::state::Lang;
use crate::ui::i18n::{Text, day, text};

/// A reason with the words or the figure it rests on.
pub fn evidence(lang: Lang, e: &Evidence) -> String {
    let said = code(e.rule).map_or(e.rule, |t| t.of(lang));
    let quote = match e.rule {
        "published-first" => day(lang, &e.quote),
        "same-event-day" if e.quote == "0" => return SAME_DAY.of(lang).to_owned(),
        "synonyms-one-way" | "longer-text" => e.quote.replace(" : ", AGAINST.of(lang)),
        _ => match e.quote.strip_suffix(" %") {
            Some(share) => [share, if lang == Lang::En { "%" } else { "\u{a0}%" }].concat(),
            None => e.quote.clone(),
        },
    };
    if said.contains("{}") {
        return said.replacen("{}", &quote, 1);
    }
    if quote.is_empty() { said.to_owned() } else { format!("{said}: {quote}") }
}

/// The reasons in one line; words that are said beside them already are not repeated.
pub fn evidence_line(lang: Lang, all: &[Evidence], known: Option<&str>) -> String {
    let reason = |e: &Evidence| {
        let is_known = known.is_some_and(|k| k.eq_ignore_ascii_case(&e.quote));
        let said = code(e.rule).map(|t| t.of(lang)).and_then(|t| t.strip_suffix(": {}"));
        said.filter(|_| is_known).map_or_else(|| evidence(lang, e), str::to_owned)
    };
    all.iter().map(reason).collect::<Vec<_>>().join(" · ")
}

fn code(rule: &str) -> Option<Text> {
    CODES.iter().find(|(name, _)| *name == rule).map(|(_, said)| *said)
}

const SAME_DAY: Text = text("hari peristiwanya sama", "the day of the event is the same");
const AGAINST: Text = text(" lawan ", " against ");

/// `{}` stands for the words or the figure.
const CODES: &[(&str, Text)] = &[
    // Spun words.
    ("listed-synonym", text("ada dalam daftar sinonim: {}", "in the list of synonyms: {}")),
    (
        "common-form-absent",
        text(
            "bentuk yang lazim tidak pernah muncul di laporan ini: {}",
            "the common form never appears in this report: {}",
        ),
    ),
    (
        "common-form-elsewhere",
        text("laporan lain memakai bentuk yang lazim: {}", "other reports use the common form: {}"),
    ),
    ("broken-phrase", text("frasa baku menjadi rusak: {}", "a fixed phrase is broken: {}")),
    (
        "replaced-in-frame",
        text(
            "laporan lain memuat kata lain di dalam kalimat yang sama: {}",
            "another report has another word in the same sentence: {}",
        ),
    ),
    (
        "sibling-has-common-form",
        text(
            "kalimat padanannya memakai bentuk yang lazim: {}",
            "the linked sentence has the common form: {}",
        ),
    ),
    ("many-in-report", text("banyak kata serupa di laporan ini", "many such words in this report")),
    (
        "impossible-letters",
        text(
            "urutan huruf ini tidak ada dalam bahasa Indonesia: {}",
            "letters that do not follow each other in Indonesian: {}",
        ),
    ),
    (
        "replaced-inside-word",
        text(
            "potongan di dalam kata tampaknya ikut diganti: {}",
            "a piece inside the word seems to have been replaced: {}",
        ),
    ),
    ("unknown-word", text("kata yang tidak dikenal: {}", "a word not known: {}")),
    // Descent.
    (
        "same-words",
        text(
            "{} kata laporan yang lebih pendek berada di kalimat yang sama atau hampir sama",
            "{} of the shorter report’s words stand in sentences that are the same or nearly so",
        ),
    ),
    ("few-changes", text("kata yang berubah di kalimat itu: {}", "words changed in them: {}")),
    ("own-words", text("{} di antaranya dengan kata-kata sendiri", "{} of it in its own words")),
    (
        "synonyms-one-way",
        text(
            "penggantian oleh kata yang tidak lazim hampir searah: {}",
            "replacements by uncommon words go nearly one way: {}",
        ),
    ),
    ("damaged-word", text("ada kata yang rusak: {}", "a damaged word: {}")),
    (
        "shared-statements",
        text(
            "{} isi salah satu laporan ada padanannya di laporan lainnya",
            "{} of one report has a counterpart in the other",
        ),
    ),
    (
        "cut-at-end",
        text(
            "yang satu terpotong di akhir; kalimat yang hilang: {}",
            "one is cut at the end; sentences missing: {}",
        ),
    ),
    (
        "longest-shared-run",
        text("rangkaian kata sama yang terpanjang: {}", "longest run of the same words: {}"),
    ),
    (
        "same-event-day",
        text(
            "hari peristiwanya sama atau berdekatan (selisih hari: {})",
            "the days of the event are the same or close (days apart: {})",
        ),
    ),
    (
        "different-event-day",
        text("hari peristiwanya berbeda (selisih hari: {})", "the days of the event differ (days apart: {})"),
    ),
    ("formulas-only", text("yang sama hanya rumus umum: {}", "only stock phrases are shared: {}")),
    ("few-shared-statements", text("hanya {} yang ada padanannya", "only {} has a counterpart")),
    // Who may have been first.
    ("published-first", text("lebih dulu terbit: {}", "published first: {}")),
    ("credits-agency", text("keduanya mencantumkan kantor berita: {}", "both credit an agency: {}")),
    (
        "agency-text",
        text(
            "yang satu adalah teks kantor berita itu sendiri: {}",
            "one is the text of the agency itself: {}",
        ),
    ),
    (
        "credit-gone",
        text(
            "nama kantor berita hilang di salah satunya: {}",
            "the agency’s credit is gone in one of them: {}",
        ),
    ),
    (
        "longer-text",
        text(
            "yang lebih panjang biasanya lebih dulu; kata: {}",
            "the longer text is usually the earlier; words: {}",
        ),
    ),
    (
        "spun-from-other",
        text(
            "kata tidak lazim menggantikan kata yang lazim, bukan sebaliknya: {}",
            "uncommon words replace common ones, not the reverse: {}",
        ),
    ),
    (
        "names-as-source",
        text(
            "yang satu menyebut pembuat yang lain sebagai sumber: {}",
            "one names the maker of the other as its source: {}",
        ),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explorer::REUSE_RULES;

    #[test]
    fn every_code_of_comparing_has_a_sentence() {
        for rule in REUSE_RULES {
            assert!(code(rule).is_some(), "{rule} has no sentence");
        }
        for (rule, said) in CODES {
            assert!(REUSE_RULES.contains(rule), "{rule} is a code of nothing");
            assert_eq!(said.id.matches("{}").count(), said.en.matches("{}").count(), "{rule}");
        }
    }

    #[test]
    fn a_reason_shows_what_it_rests_on() {
        let e = |rule, quote: &str| Evidence { rule, quote: quote.to_owned(), line: None };
        assert_eq!(evidence(Lang::En, &e("damaged-word", "dwarta")), "a damaged word: dwarta");
        assert_eq!(
            evidence(Lang::Id, &e("published-first", "2025-01-21")),
            "lebih dulu terbit: 21 Januari 2025"
        );
        assert_eq!(evidence(Lang::En, &e("no-such-code", "x")), "no-such-code: x");
        let both = [e("listed-synonym", "akan"), e("many-in-report", "")];
        let line = evidence_line(Lang::En, &both, Some("akan"));
        assert_eq!(line, "in the list of synonyms · many such words in this report");
    }
}
