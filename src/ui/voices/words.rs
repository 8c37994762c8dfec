//! Words of the view Suara.
use crate::ui::i18n::{Noun, Text, noun, text};

/// Heading of the view.
pub const TITLE: Text = text("Siapa yang diberi suara", "Who is given a voice");
/// What it shows.
pub const LEDE: Text = text(
    "Berapa banyak kata tiap laporan yang diberikan kepada seorang penutur, dan berapa yang tidak.",
    "How many of each report’s words are given to a speaker, and how many are not.",
);
/// No report is left.
pub const NONE: Text = text("Tidak ada artikel", "No reports");
/// What to do.
pub const NONE_HINT: Text = text("Lepas salah satu saringan.", "Take a filter off.");
/// The column of the speaker.
pub const SPEAKER: Text = text("Penutur", "Speaker");
/// Words in all reports.
pub const WORDS: Noun = noun("kata", "word", "words");
/// Direct statements.
pub const DIRECT: Text = text("kutipan langsung", "direct");
/// Indirect ones.
pub const INDIRECT: Text = text("tidak langsung", "indirect");
/// Agentless ones.
pub const AGENTLESS_COUNT: Text = text("tanpa penutur", "by nobody named");
/// Statements without a speaker.
pub const AGENTLESS: Text = text("Tanpa penutur", "Nobody named");
/// What they are.
pub const AGENTLESS_NOTE: Text =
    text("“diharapkan\u{a0}…”, “disebut-sebut\u{a0}…”", "“it is hoped\u{a0}…”, “it is said\u{a0}…”");
/// A speaker that is not clear.
pub const UNKNOWN: Text = text("Penutur tidak jelas", "Speaker not clear");
/// The reporter's own words.
pub const NARRATION: Text = text("Narasi wartawan", "The reporter’s narration");
/// What it is.
pub const NARRATION_NOTE: Text = text("kata yang tidak diberikan kepada siapa pun", "words given to nobody");
/// Totals.
pub const TOTAL: Text = text("Semua", "All");
/// The table.
pub const CAPTION: Text = text(
    "Kata per penutur dan per laporan, dengan bagiannya dari laporan itu",
    "Words by speaker and report, with their share of that report",
);
/// Columns that are not shown.
pub const MORE_REPORTS: Text = text(
    "{} laporan pertama ditampilkan; saring untuk melihat yang lain.",
    "The first {} reports are shown; filter to see others.",
);
/// Narrows to a speaker.
pub const FILTER: Text = text("saring menurut penutur ini", "filter by this speaker");
/// Verbs.
pub const VERBS: Text = text("Kata kerjanya:", "Verbs:");

/// How it is made, and what it does not tell.
pub const METHOD: [Text; 3] = [
    text(
        "Kata dihitung untuk seorang penutur bila berada di dalam tanda kutip yang diberikan kepadanya, atau sesudah kata kerja seperti “mengatakan” dan “menurut”. Kutipan di dalam kutipan dihitung sekali, untuk penutur luarnya. Sisanya adalah narasi wartawan.",
        "Words count for a speaker when they stand in quotation marks given to that speaker, or with verbs such as “mengatakan” or “menurut”. A quotation inside another counts once, for the outer speaker. The rest is the reporter’s narration.",
    ),
    text(
        "“Tanpa penutur” adalah pernyataan yang tidak dikatakan siapa-siapa, misalnya “diharapkan” atau “dinilai”.",
        "“Nobody named” are statements that no one is said to have made, such as “diharapkan” (it is hoped) or “dinilai” (it is judged).",
    ),
    text(
        "Banyak kata tidak berarti memihak: wawancara dengan satu orang wajar memuat banyak katanya. Program dapat keliru menentukan penutur; periksalah di laporannya.",
        "Many words do not mean taking sides: an interview naturally has many words of one person. The program can get a speaker wrong; check in the report.",
    ),
];
