//! What a page says of its outlet and of the agency whose text it carries.

use crate::config::Config;
use crate::corpus::{Corpus, Source};

const REPORT: &str = "Wali kota membuka pasar ikan di pelabuhan lama setelah dua tahun diperbaiki.";

/// Checks outlet and agency of each page of a corpus.
fn check(pages: &[&str], expected: &[(Option<&str>, Option<&str>)]) {
    let source =
        |text: &&str| Source { file: "uji.txt".to_owned(), text: (*text).to_owned(), is_plain: false };
    let corpus = Corpus::new(pages.iter().map(source).collect(), Config::default());
    let got: Vec<_> = corpus
        .documents
        .iter()
        .map(|d| (d.outlet.as_ref().map(|f| f.value.as_str()), d.agency.as_ref().map(|f| f.value.as_str())))
        .collect();
    assert_eq!(got, expected, "{pages:?}");
}

#[test]
fn finds_the_outlet_wherever_it_is_named() {
    check(&[&format!("Suara.com - {REPORT}")], &[(Some("Suara.com"), None)]);
    check(&[&format!("PALU, WARTA – {REPORT}\nCopyright © Warta 2025")], &[(Some("Warta"), None)]);
    check(&[&format!("Wali Kota Buka Pasar Ikan | Warta Nusa\n{REPORT}")], &[(Some("Warta Nusa"), None)]);
    check(&[&format!("Warta - 29/12/2020, 18:05 WIB\nPALU, WARTA – {REPORT}")], &[(Some("Warta"), None)]);
    check(&[REPORT], &[(None, None)]);
    // A name alone at the top of the page, and one with a comma in it.
    let top = format!("DETIKNEWS\nBeranda\nNasional\nEkonomi\nWali Kota Buka Pasar Ikan\n{REPORT}");
    check(&[&top], &[(Some("detikcom"), None)]);
    let comma = format!("BBC News, Indonesia\nWali Kota Buka Pasar Ikan\n{REPORT}");
    check(&[&comma], &[(Some("BBC News Indonesia"), None)]);
}

#[test]
fn tells_agencies_from_outlets() {
    check(&[&format!("Palu (Xinhua) – {REPORT}")], &[(None, Some("Xinhua"))]);
    check(&[&format!("Palu (ANTARA) – {REPORT}\nPewarta: Xinhua")], &[(Some("ANTARA"), Some("Xinhua"))]);
    check(
        &[&format!("Kompas.com - {REPORT}\nDilansir dari CGTN, pasar itu ramai sejak pagi tadi.")],
        &[(Some("Kompas.com"), Some("CGTN"))],
    );
    check(&[&format!("Suara.com - {REPORT}\nSumber: Antara")], &[(Some("Suara.com"), Some("ANTARA"))]);
    check(
        &[&format!("Suara.com - {REPORT}\nsumber : Reuters/Antara")],
        &[(Some("Suara.com"), Some("Reuters"))],
    );
    check(
        &[&format!("Detik itu juga {REPORT}\nHal itu dikutip dari laman resmi pemerintah kota.")],
        &[(None, None)],
    );
}

#[test]
fn learns_agencies_from_the_other_reports() {
    let own = format!("Palu (NUSAWARTA) - {REPORT}\nCopyright © NUSAWARTA 2025");
    let copy = format!("Suara.com - {REPORT}\nSumber: Nusawarta News");
    check(&[&own, &copy], &[(Some("NUSAWARTA"), Some("NUSAWARTA")), (Some("Suara.com"), Some("NUSAWARTA"))]);
}
