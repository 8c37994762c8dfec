//! What holds for every page, however strange: properties, and hostile input by hand.
use crate::invariants::{check_document, is_slice};
use proptest::prelude::*;
use sanding::config::Config;
use sanding::corpus::{Corpus, Document, Source};
use sanding::text::{sentence, tokenize};

fn read(text: &str, is_plain: bool) -> Document {
    let source = Source { file: "uji.txt".to_owned(), text: text.to_owned(), is_plain };
    let mut corpus = Corpus::new(vec![source], Config::default());
    corpus.documents.remove(0)
}

/// Lines as pages have them, so that random pages reach the rules.
fn line() -> impl Strategy<Value = String> {
    let made = [
        "Baca juga: Air Naik Lagi, Warga Diminta Siaga",
        "JAKARTA, KOMPAS.com - Warga pulang ke rumah masing-masing setelah air surut, Selasa (21/1/2025).",
        "Beijing (ANTARA) – \"Kami siap. Kami berangkat,\" kata Menteri Luar Negeri di kota itu.",
        "Rabu, 4 November 2015 | 21:04 WIB",
        "Penulis",
        "Sari Dewi,",
        "Editor: Rudi T. Wibowo",
        "Copyright © WARTA NUSA 2024",
        "Terpopuler",
        "Warga Mengungsi, Sungai Meluap - Warta Nusa",
        "Ia mengatakan hujan turun tiga hari pada Jumat (30/12).SCROLL TO CONTINUE WITH CONTENTAir naik.",
        "1. Pendidikan;",
        "(abc/def)",
        "[Gambas:Video 20detik]",
        "",
        "   ",
    ];
    prop_oneof![
        4 => prop::sample::select(made.to_vec()).prop_map(str::to_owned),
        2 => "[A-Za-z ,.'\"”“()0-9:;!?/-]{0,80}",
        1 => "\\PC{0,40}",
        1 => prop::collection::vec(any::<char>(), 0..24).prop_map(String::from_iter),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn joined_tokens_are_the_source(text in any::<String>()) {
        let joined: String = tokenize::tokenize(&text).iter().map(|t| t.span.of(&text)).collect();
        prop_assert_eq!(joined, text);
    }

    #[test]
    fn sentences_lie_in_order(text in "[A-Za-z .!?…\"”“()0-9]{0,200}") {
        let spans = sentence::sentences(&text);
        prop_assert!(spans.iter().all(|&s| is_slice(&text, s)));
        prop_assert!(spans.windows(2).all(|w| w[0].end <= w[1].start));
    }

    #[test]
    fn any_page_is_read(lines in prop::collection::vec(line(), 0..24), is_plain in any::<bool>()) {
        let text = lines.join("\n");
        let document = read(&text, is_plain);
        check_document(&document);
        prop_assert_eq!(read(&text, is_plain), document);
    }

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        check_document(&read(&text, false));
    }
}

#[test]
fn hostile_pages_are_read() {
    let long = "air naik, ".repeat(100_000);
    let quotes = "\"Ya,\" kata Sari. ".repeat(10_000);
    let nested = ["\"".repeat(10_000), "a".to_owned(), "”".repeat(10_000)].concat();
    let pages = [
        String::new(),
        " \n\t\u{feff}\n".to_owned(),
        "kata".to_owned(),
        format!("{long}."),
        format!("{long}(21/1)."),
        quotes,
        nested,
        "[Gambas:".repeat(10_000),
        ". ".repeat(40_000),
        "1. ".repeat(4_000),
        "A.".repeat(4_000),
        "e\u{301}".repeat(4_000),
        "a\u{202e}b\u{200b}c ".repeat(4_000),
        "<script>alert(1)</script>\njavascript:alert(1)".to_owned(),
        "Senin, 21 Januari 2025 10:00 WIB\n".repeat(4_000),
        "Penulis\nSari Dewi,\n".repeat(4_000),
        "Warga Kota Mengungsi - Warta\n".repeat(4_000),
        "Baca juga: Air Naik\nAir naik sampai ke lutut warga di tepi sungai itu tadi pagi.\n".repeat(10_000),
        "- - - - - - -\n".repeat(4_000),
        "kata Rina Kartika dan ".repeat(20_000),
        "'Kami siap,' kata Rini. ".repeat(4_000),
        "Balai (BWS) Maluku ".repeat(4_000),
        "Kepala Dinas Kota Waskita, Gondo, ".repeat(4_000),
        (0..4_000).map(|i| format!("Warga {i} Kota Mengungsi ke Balai\n")).collect(),
    ];
    for page in pages {
        check_document(&read(&page, false));
        check_document(&read(&page, true));
    }
}

#[test]
fn a_page_without_a_report_says_so() {
    let page =
        "Terpopuler\nHarga Beras Naik Lagi, Pedagang Mengeluh\nApa Itu Gerhana Cincin? Simak di Sini!\n";
    let document = read(page, false);
    assert!(document.body.is_empty());
    assert!(document.diagnostics.iter().any(|d| d.code == "no-body"));
    assert_eq!(document.lines.len(), 3);
}

#[test]
fn a_page_with_two_reports_takes_one_and_says_so() {
    let first = "Warga di tepi sungai mengungsi sejak pagi karena air naik sampai ke lutut orang dewasa.\n";
    let report = |word: &str| -> String {
        (0..6)
            .map(|i| {
                format!("{word} ke-{i} menunggu bantuan makanan dan selimut di balai kota sejak pagi.\n")
            })
            .collect()
    };
    let page = format!("{first}{}Terpopuler\n{}", report("Warga"), report("Pedagang"));
    let document = read(&page, false);
    assert_eq!(document.body.len(), 7);
    assert!(document.diagnostics.iter().any(|d| d.code == "other-report"));
}

#[test]
fn a_report_in_english_is_said_to_be_so() {
    let is_said = |text: &str| read(text, false).diagnostics.iter().any(|d| d.code == "other-language");
    assert!(is_said(
        "The city council voted on Thursday to close the riverside market for six months after the flood.\n\
         She said that vendors would be offered stalls at the old railway depot near the harbour of the town.\n"
    ));
    assert!(!is_said(
        "GUBERNUR MENINJAU BANJIR DI KENDAL PADA RABU. IA MENGATAKAN BANTUAN AKAN SEGERA DIKIRIM KE SEMUA DESA.\n\
         KEPALA DINAS MENYEBUT 200 WARGA MENGUNGSI KE SEKOLAH DAN BALAI DESA YANG TIDAK TERGENANG AIR.\n"
    ));
    assert!(!is_said(
        "Tiga ratus mangsa banjir dipindahkan ke pusat pemindahan selepas hujan lebat sejak semalam di daerah itu.\n\
         Pengerusi jawatankuasa berkata semua mangsa adalah daripada lima buah kampung yang ditenggelami air.\n"
    ));
}

/// The page with each line broken at blanks, so that none has more than so many characters.
fn broken(page: &str, width: usize) -> String {
    let mut out = String::new();
    for line in page.lines() {
        let mut n = 0;
        for word in line.split(' ') {
            let more = word.chars().count() + 1;
            let is_full = 0 < n && width < n + more;
            out.push_str(if is_full {
                "\n"
            } else if 0 < n {
                " "
            } else {
                ""
            });
            n = if is_full { more } else { n + more };
            out.push_str(word);
        }
        out.push('\n');
    }
    out
}

#[test]
fn a_report_that_a_width_broke_reads_like_the_whole_one() {
    let page = include_str!("../../seeds/02-kantor-berita.txt");
    let whole = read(page, false);
    let facts = |d: &Document| {
        let event = d.event_date.as_ref().map(|e| e.iso.clone());
        (d.body.len(), d.word_count(), d.statements.len(), d.credits.len(), event)
    };
    for width in [45, 60, 72, 80, 100] {
        let document = read(&broken(page, width), false);
        check_document(&document);
        assert_eq!(facts(&document), facts(&whole), "{width}");
    }
}
