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
/// While it is searched.
pub const HUNTING: Text = text("Mencari: {} dari {} artikel", "Searching: {} of {} reports");
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
/// The parts of the view.
pub const PART: Text = text("Tampilkan", "Show");
/// How many words the selected reports have.
pub const COUNTS: Text = text(
    "Artikel yang tersaring: {} kata, {} kata berbeda ({}).",
    "The reports the filters leave: {} words, {} different ones ({}).",
);
/// Lines with this neighbour only.
pub const ONLY_NEAR: Text = text(
    "Hanya yang di dekatnya ada bentuk kata “{}” (paling jauh {} kata).",
    "Only those with a form of “{}” nearby (at most {} words away).",
);
/// Takes the neighbour off.
pub const ALL_LINES: Text = text("Tampilkan semua", "Show all");
/// Caption of the neighbours.
pub const NEIGHBOURS_OF: Text = text("Kata di dekat “{}”", "Words near “{}”");
/// Heads of the neighbours.
pub const NEIGHBOUR_HEADS: [Text; 6] = [
    text("Kata", "Word"),
    text("Berdekatan", "Together"),
    text("Sebelum : sesudah", "Before : after"),
    text("Di semua artikel", "In all reports"),
    text("Ikatan (logDice)", "Tie (logDice)"),
    text("Bukti (G²)", "Evidence (G²)"),
];
/// Before and after.
pub const SIDES: Text = text("{} : {}", "{} : {}");
/// Below the threshold.
pub const UNSURE: Text = text("belum pasti", "unsure");
/// Too few occurrences.
pub const FEW: Text = text(
    "Terlalu sedikit untuk melihat pola: anggap daftar ini petunjuk saja.",
    "Too few to see a pattern: take this list as a hint only.",
);
/// No word nearby twice.
pub const NO_NEIGHBOUR: Text =
    text("Tidak ada kata yang dua kali berdiri di dekatnya", "No word stands near it twice");
/// What to try.
pub const NO_NEIGHBOUR_HINT: Text = text(
    "Pilih jarak yang lebih jauh, lepas saringan, atau baca kalimatnya satu per satu.",
    "Choose a longer distance, take filters off, or read the sentences one by one.",
);
/// The parts of the first strength.
pub const NEIGHBOURS_WORKING: Text =
    text("Untuk “{}”: 14 + log₂(2 × {} / ({} + {})) = {}.", "For “{}”: 14 + log₂(2 × {} / ({} + {})) = {}.");
/// Runs without a pattern.
pub const RUNS_OF_ALL: Text = text(
    "Rangkaian kata yang paling sering di artikel yang tersaring",
    "The commonest word runs of the reports the filters leave",
);
/// Runs with the pattern.
pub const RUNS_OF: Text = text("Rangkaian kata yang memuat “{}”", "Word runs that hold “{}”");
/// Heads of the runs.
pub const RUN_HEADS: [Text; 3] =
    [text("Rangkaian", "Run"), text("Kali", "Times"), text("Artikel", "Reports")];
/// The reports were too long to read them all.
pub const RUNS_CUT: Text = text(
    "Hanya artikel-artikel pertama yang dihitung: semuanya terlalu panjang. Cari sebuah kata atau saring artikelnya.",
    "Only the first reports were counted: all of them are too long. Look for a word or narrow the reports.",
);
/// No run.
pub const NO_RUN: Text = text("Tidak ada rangkaian yang berulang", "No run stands twice");
/// What to try.
pub const NO_RUN_HINT: Text = text(
    "Cari kata yang lebih sering, atau lepas saringan.",
    "Look for a more frequent word, or take filters off.",
);
/// One report only.
pub const SPREAD_ALONE: Text = text("", "");
/// Too few to tell.
pub const SPREAD_FEW: Text =
    text("Terlalu sedikit untuk menilai sebarannya.", "Too few to judge how they are spread.");
/// Evenly.
pub const SPREAD_EVEN: Text = text("Tersebar cukup merata (DP {}).", "Spread rather evenly (DP {}).");
/// Unevenly.
pub const SPREAD_UNEVEN: Text = text("Tersebar tidak merata (DP {}).", "Spread unevenly (DP {}).");
/// In a few reports.
pub const SPREAD_CLUMPED: Text =
    text("Terkumpul di sebagian kecil artikel (DP {}).", "Gathered in a few of the reports (DP {}).");
/// Reports that do not hold it.
pub const WITHOUT: Text = text("Tidak ada di {} artikel: {}", "Not in {} reports: {}");
/// Times.
pub const TIMES: Noun = noun("kali", "time", "times");
/// How often, and per thousand words.
pub const RATE: Text = text("{} · {} per 1.000 kata", "{} · {} per 1,000 words");
/// A place.
pub const PLACE: Text = text("Paragraf {}, kalimat {}: “{}”", "Paragraph {}, sentence {}: “{}”");
/// The places as a list.
pub const PLACE_LIST: Text = text("Daftar letaknya", "List of places");
