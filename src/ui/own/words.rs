//! Words of the reader's own articles.
use crate::ui::i18n::{Noun, Text, noun, text};

/// Button of the masthead.
pub const OPEN: Text = text("+ artikel", "+ articles");
/// Mark of an own article.
pub const OWN: Text = text("artikel Anda", "your article");
/// Heading.
pub const TITLE: Text = text("Artikel Anda", "Your articles");
/// What can be added, and where it stays.
pub const LEDE: Text = text(
    "Pilih berkas, seret berkas atau folder ke mana saja di halaman ini, atau tempelkan teks: .txt, .md, .html, .csv, .json. \
     Salin halaman berita seutuhnya; bagian yang bukan laporan disisihkan. Semuanya tetap di peramban ini.",
    "Choose files, drag files or a folder anywhere onto this page, or paste text: .txt, .md, .html, .csv, .json. Copy \
     news pages whole; what is not the report is set aside. Everything stays in this browser.",
);
/// Field for files.
pub const FILES: Text = text("Berkas", "Files");
/// Field for a text.
pub const PASTE: Text = text("Tempelkan satu artikel di sini", "Paste one article here");
/// Button behind it.
pub const ADD: Text = text("Tambahkan", "Add");
/// Folds the panel.
pub const CLOSE: Text = text("Tutup", "Close");
/// While files are taken in.
pub const TAKING: Text = text("Mengambil berkas: {} dari {}", "Taking in files: {} of {}");
/// While pages are read.
pub const READING: Text = text("Membaca artikel: {} dari {}", "Reading articles: {} of {}");
/// While everything is worked out.
pub const FINISHING: Text =
    text("Menghitung istilah dan tema dari {} artikel …", "Working out terms and themes of {} articles …");
/// How much memory the program has, in megabytes.
pub const MEMORY: Text = text("Memori program: {} MB.", "Memory of the program: {} MB.");
/// How long reading goes on, in seconds.
pub const LEFT: Text = text("Membaca kira-kira {} detik lagi.", "Reading for about {} more seconds.");
/// Ends what is under way.
pub const STOP: Text = text("Batalkan", "Cancel");
/// How many there are.
pub const COUNT: Noun =
    noun("artikel Anda di halaman ini", "article of yours in this page", "articles of yours in this page");
/// Takes one out.
pub const REMOVE: Text = text("Hapus", "Remove");
/// Takes all out.
pub const CLEAR: Text = text("Hapus semua artikel Anda", "Remove all your articles");
/// Saves them as a file.
pub const SAVE: Text = text("Simpan ke satu berkas", "Save to one file");
/// Keeps them in the browser.
pub const KEEP: Text = text("Ingat artikel ini di peramban ini", "Remember these articles in this browser");
/// Which column holds the text.
pub const COLUMN: Text = text(
    "Kolom mana yang berisi teks artikel? {} ({} baris)",
    "Which column holds the articles? {} ({} rows)",
);
/// Takes none.
pub const NO_COLUMN: Text = text("Lewati berkas ini", "Skip this file");
/// Heads the remarks.
pub const NOTES: Text = text("Catatan", "Remarks");
/// Takes the remarks away.
pub const FORGET: Text = text("Hapus catatan", "Clear remarks");
/// A link names articles that are not here.
pub const MISSING: Text = text(
    "Tautan ini menunjuk artikel yang tidak ada di halaman ini: {}. Artikel itu milik pengirim tautan; tambahkan berkasnya lewat “+ artikel”.",
    "This link names articles that are not in this page: {}. They are the sender's own; add their files by “+ articles”.",
);
/// A link does not carry them.
pub const NOT_IN_LINK: Text = text(
    "Tautan ke halaman ini tidak membawa artikel Anda: penerimanya perlu menambahkan berkas yang sama.",
    "A link to this page does not carry your articles: who gets it has to add the same files.",
);

/// What is to be said of a file, by its code.
pub fn remark(code: &str) -> Text {
    match code {
        "file-empty" => text("kosong, tidak diambil", "is empty, not taken"),
        "file-too-large" => text("lebih dari 32 MiB, tidak diambil", "is over 32 MiB, not taken"),
        "file-binary" => text("bukan teks, tidak diambil", "is not text, not taken"),
        "file-utf16" => text("dibaca sebagai UTF-16", "was read as UTF-16"),
        "file-1252" => text(
            "bukan UTF-8; dibaca sebagai Windows-1252, periksa hurufnya",
            "is not UTF-8; was read as Windows-1252, check its letters",
        ),
        "file-table" => {
            text("tidak terbaca sebagai tabel teks, tidak diambil", "is no table of texts, not taken")
        }
        "file-unreadable" => text("tidak dapat dibuka, tidak diambil", "cannot be opened, not taken"),
        "own-not-kept" => text(
            "Peramban ini menolak menyimpan: artikel Anda hilang bila halaman ditutup.",
            "This browser refuses to keep anything: your articles are gone when the page closes.",
        ),
        "own-not-saved" => text(
            "Peramban ini menolak mengunduh: salin artikel Anda dari halaman mentahnya.",
            "This browser refuses to download: copy your articles from their source text.",
        ),
        "own-failed" => text(
            "artikel tidak dapat diolah; halaman tetap seperti sebelumnya",
            "the articles could not be worked through; the page is as before",
        ),
        _ => text("catatan tidak dikenal", "unknown remark"),
    }
}
