//! Words of the view Konteks.
use crate::ui::i18n::{Noun, Text, noun, text};

/// Heading of the view.
pub const TITLE: Text = text("Kata di tengah kalimatnya", "Words in their sentences");
/// What it shows.
pub const LEDE: Text = text(
    "Setiap kemunculan kata yang dicari, dengan kata di kiri dan kanannya.",
    "Every occurrence of what you look for, with the words before and after.",
);
/// Caption of the field.
pub const PATTERN: Text = text("Yang dicari", "Look for");
/// How the pattern is meant.
pub const MODE: Text = text("Cara mencari", "Search for");
/// Whole words.
pub const WORDS: Text = text("kata atau frasa", "word or phrase");
/// Beginnings of words.
pub const START: Text = text("awal kata", "beginnings of words");
/// Words near each other.
pub const NEAR: Text = text("kata berdekatan", "words near each other");
/// Expressions.
pub const REGEX: Text = text("ekspresi reguler (mahir)", "regular expression (expert)");
/// How near.
pub const DISTANCE: Text = text("Jarak paling jauh, dalam kata", "At most this many words apart");
/// What may be typed.
pub const HINT: Text = text(
    "Kata utuh. Tanda * berarti apa saja: kerja* untuk yang berawal “kerja”, *kan untuk yang berakhir “kan”.",
    "Whole words. * stands for anything: kerja* for what begins with “kerja”, *kan for what ends in “kan”.",
);
/// What may be typed.
pub const HINT_START: Text = text(
    "Cukup awalnya: “kerja sa” menemukan “kerja sama” dan “kerjanya saja”.",
    "Beginnings will do: “kerja sa” finds “kerja sama” and “kerjanya saja”.",
);
/// What may be typed.
pub const HINT_NEAR: Text = text(
    "Dua kata atau lebih dalam satu kalimat, urutannya bebas. Frasa diapit tanda petik: \"kerja sama\" Rusia",
    "Two or more words of one sentence in any order. Put a phrase in quotation marks: \"kerja sama\" Rusia",
);
/// What may be typed as an expression.
pub const HINT_REGEX: Text = text(
    "Contoh: \\bdi\\w+kan\\b untuk kata seperti “diharapkan”. Tiap kalimat dicari sendiri-sendiri.",
    "Example: \\bdi\\w+kan\\b for words like “diharapkan”. Each sentence is searched on its own.",
);
/// Turns capitals on.
pub const CASE: Text = text("Bedakan huruf besar", "Match capitals");
/// Legend of the order.
pub const SORT: Text = text("Urutkan", "Sort by");
/// By place.
pub const SORT_PLACE: Text = text("letak di artikel", "place in the reports");
/// By what stands before.
pub const SORT_LEFT: Text = text("kata sebelumnya", "word before");
/// By what stands after.
pub const SORT_RIGHT: Text = text("kata sesudahnya", "word after");
/// Nothing typed.
pub const EMPTY: Text = text("Apa yang ingin dicari?", "What are you looking for?");
/// What to try.
pub const EMPTY_HINT: Text =
    text("Ketik sebuah kata, atau coba salah satu ini:", "Type a word, or try one of these:");
/// Nothing found.
pub const NONE: Text = text("“{}” tidak ditemukan", "“{}” was not found");
/// What to try then.
pub const NONE_HINT: Text = text(
    "Periksa ejaannya, pakai * di akhir kata (kerja*), atau lepas saringan.",
    "Check the spelling, put * at the end of the word (kerja*), or take filters off.",
);
/// Occurrences.
pub const HITS: Noun = noun("kemunculan", "occurrence", "occurrences");
/// Reports.
pub const REPORTS: Noun = noun("artikel", "report", "reports");
/// How many, in how many.
pub const FOUND: Text = text("{} di {}", "{} in {}");
/// Not all are shown.
pub const CAPPED: Text = text("Ditampilkan {} dari {}.", "{} of {} are shown.");
/// The next lines of what was found.
pub const MORE: Text = text("Tampilkan {} berikutnya", "Show {} more");
/// A wrong expression.
pub const WRONG: Text = text("Pola ini belum dapat dicari:", "This pattern cannot be searched yet:");
/// What is still on screen.
pub const LAST_GOOD: Text = text("Masih ditampilkan: hasil untuk “{}”.", "Still shown: results for “{}”.");
/// The columns.
pub const BEFORE: Text = text("Sebelum", "Before");
/// The keyword.
pub const KEYWORD: Text = text("Kata", "Keyword");
/// After it.
pub const AFTER: Text = text("Sesudah", "After");
/// The report.
pub const REPORT: Text = text("Artikel", "Report");
/// Opens the place.
pub const OPEN: Text = text("Baca kalimat ini di artikelnya", "Read this sentence in its report");
/// What the table is.
pub const TABLE: Text = text("Kemunculan “{}”", "Occurrences of “{}”");

/// How it is made, and what it does not tell.
pub const METHOD: [Text; 3] = [
    text(
        "Yang dicari hanya isi berita, bukan tautan dan label di sekelilingnya. Huruf besar dan kecil dianggap sama kecuali diminta lain. Bentuk kata yang berbeda (“kerja”, “bekerja”) dihitung terpisah di sini.",
        "Only the reports are searched, not the links and labels around them. Capitals do not matter unless you ask. Other forms of a word (“kerja”, “bekerja”) count separately here.",
    ),
    text(
        "Saringan yang aktif berlaku juga di sini. Urutan menurut kata sebelum atau sesudah mengumpulkan pemakaian yang serupa.",
        "Active filters apply here, too. Sorting by the word before or after brings similar uses together.",
    ),
    text(
        "Sering muncul tidak berarti penting: laporan yang lebih panjang memuat lebih banyak kata.",
        "Frequent does not mean important: a longer report has more words.",
    ),
];

/// Questions for class.
pub const QUESTIONS: &[Text] = &[
    text(
        "Urutkan menurut kata sebelumnya. Siapa atau apa yang paling sering mendahului kata ini?",
        "Sort by the word before. Who or what most often precedes this word?",
    ),
    text(
        "Cari “diharapkan” lalu “mengatakan”. Laporan mana yang menyebut siapa yang berharap?",
        "Search for “diharapkan” and then “mengatakan”. Which reports say who it is that hopes?",
    ),
];
