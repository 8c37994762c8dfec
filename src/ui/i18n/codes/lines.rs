//! Why a line of a page is what it is.
use super::{Table, find};
use crate::ui::i18n::{Text, text};

/// The reason of a line.
pub fn line_reason(code: &'static str) -> Text {
    find(REASONS, code)
}

const REASONS: &Table = &[
    ("plain-text", text("dibaca sebagai teks biasa", "read as plain text")),
    ("sentence-like", text("berbentuk kalimat", "has the form of a sentence")),
    (
        "short-sentence",
        text("kalimat pendek di antara paragraf laporan", "a short sentence among paragraphs of the report"),
    ),
    ("long-text", text("teks panjang", "long text")),
    ("list-item", text("butir daftar di dalam laporan", "an item of a list inside the report")),
    ("list-intro", text("pembuka daftar", "opens a list")),
    ("subhead", text("subjudul", "a subheading")),
    ("headline", text("judul laporan", "the headline of the report")),
    ("deck", text("ringkasan sebelum laporan", "a summary before the report")),
    ("page-title", text("judul halaman dengan nama situs", "the title of the page with the site’s name")),
    ("time-stamp", text("hari dan jam terbit", "day and time of publication")),
    ("dateline", text("tempat dan hari laporan dibuat", "place and day of filing")),
    ("outlet-name", text("nama media", "the outlet’s name")),
    ("credit-label", text("menyebut pembuat laporan", "names a maker of the report")),
    ("credit-name", text("nama pembuat laporan", "the name of a maker")),
    ("byline", text("nama penulis di awal", "the writer’s name at the top")),
    ("copyright", text("hak cipta", "copyright")),
    ("initials", text("inisial penulis atau penyunting", "initials of writer or editor")),
    ("related-link", text("tautan ke artikel lain", "a link to another article")),
    ("skipped-box", text("kotak yang dapat dilewati", "a box readers can skip")),
    ("video-prompt", text("ajakan menonton video", "a prompt to watch a video")),
    ("section-label", text("nama rubrik atau kotak", "the name of a section or box")),
    ("menu", text("menu situs", "a menu of the site")),
    ("subscription", text("ajakan berlangganan", "a prompt to subscribe")),
    ("sharing", text("tombol berbagi", "a button to share")),
    ("follow", text("ajakan mengikuti", "a prompt to follow")),
    ("login", text("ajakan masuk atau mendaftar", "a prompt to log in")),
    ("advertising", text("iklan", "advertising")),
    ("comments", text("kolom komentar", "the comments")),
    ("tags", text("tagar dan kata kunci", "tags")),
    ("paging", text("penomoran halaman", "page numbers")),
    ("cookies", text("pemberitahuan kuki", "a cookie notice")),
    ("legal-notice", text("pemberitahuan hukum", "a legal notice")),
    ("caption", text("keterangan gambar", "a caption")),
    ("address", text("alamat", "an address")),
    ("marks-only", text("hanya tanda", "only marks")),
    ("number-only", text("hanya angka", "only a number")),
    ("reading-count", text("penghitung pembaca atau komentar", "a count of readers or comments")),
    ("relative-time", text("waktu seperti “3 jam lalu”", "a time like “3 hours ago”")),
    ("headline-again", text("judul yang diulang", "the headline again")),
    ("repeated-line", text("baris yang berulang di halaman", "a line repeated on the page")),
    ("link-list", text("bagian daftar tautan", "part of a list of links")),
    ("before-dateline", text("sebelum laporan dimulai", "before the report begins")),
    ("outside-report", text("di luar laporan", "outside the report")),
    ("other-report", text("bagian artikel lain", "part of another article")),
    ("no-sentence", text("bukan kalimat", "not a sentence")),
    ("other-language", text("bahasa lain", "another language")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_words() {
        for code in crate::explorer::REASONS {
            assert!(REASONS.iter().any(|(c, _)| c == code), "{code} has no words");
        }
        assert_eq!(line_reason("no-such-code").id, "no-such-code");
    }
}
