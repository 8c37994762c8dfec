//! Words of the view Bandingkan.
use crate::ui::i18n::{Noun, Text, noun, text};

/// Heading of the view.
pub const TITLE: Text = text("Dua laporan, bersebelahan", "Two reports, side by side");
/// What it shows.
pub const LEDE: Text = text(
    "Kalimat yang sama, yang disusun ulang, dan yang hanya ada di satu laporan.",
    "Sentences that are the same, reworded, or in one report only.",
);
/// Nothing to compare.
pub const TOO_FEW: Text = text("Perlu dua laporan", "Two reports are needed");
/// What to do about it.
pub const TOO_FEW_HINT: Text =
    text("Korpus ini memuat kurang dari dua laporan.", "This corpus holds fewer than two reports.");

/// Caption of the left picker.
pub const PICK_LEFT: Text = text("Laporan kiri", "Left report");
/// Caption of the right picker.
pub const PICK_RIGHT: Text = text("Laporan kanan", "Right report");
/// Reports that the filters leave.
pub const PICK_SELECTED: Text = text("Sesuai saringan", "Within the filters");
/// The others.
pub const PICK_OTHERS: Text = text("Di luar saringan", "Outside the filters");
/// A list that does not name all.
pub const PICK_FIRST: Text = text(
    "Hanya {} artikel yang didaftar di sini. Saring, atau pilih dari kartu di Artikel.",
    "Only {} reports are listed here. Filter, or choose from the cards in Reports.",
);
/// Exchanges the columns.
pub const SWAP: Text = text("Tukar sisi", "Swap sides");
/// The pair that shares most after this one.
pub const NEXT: Text = text("Pasangan mirip berikutnya", "Next most similar pair");
/// Down to the rows.
pub const TO_ROWS: Text = text("Langsung ke kalimat", "Go to the sentences");
/// A paper that is not known.
pub const NO_OUTLET: Text = text("media tidak diketahui", "outlet unknown");
/// The day of the event.
pub const EVENT_DAY: Text = text("peristiwa {}", "event of {}");
/// The day of publication.
pub const PUBLISHED_DAY: Text = text("terbit {}", "published {}");
/// No day.
pub const NO_DAY: Text = text("hari tidak diketahui", "day unknown");
/// Concluded, not stated.
pub const INFERRED: Text = text("disimpulkan", "inferred");
/// The title is the opening words.
pub const DERIVED: Text = text("tanpa judul: kata pembuka", "no headline: opening words");

/// Share of words with a counterpart.
pub const SHARED: Text = text("kata {} ada padanannya", "of the words of {} have a counterpart");
/// Sentences with a counterpart, of all.
pub const LINKED: Text = text("{} dari {} berpasangan", "{} of {} are linked");
/// Sentences.
pub const SENTENCES: Noun = noun("kalimat", "sentence", "sentences");
/// Words.
pub const WORDS: Noun = noun("kata", "word", "words");
/// Sentences of one report only; jumps to the first.
pub const ONLY_HERE: Text = text("{} hanya ada di sini", "{} only here");
/// What the map is.
pub const MAP: Text = text(
    "Peta kalimat: baris atas {}, baris bawah {}; pita menghubungkan kalimat yang berpasangan. Isinya sama dengan baris-baris di bawah.",
    "Map of sentences: {} above, {} below; bands join linked sentences. The rows below say the same.",
);

/// Heading over the verdict.
pub const VERDICT: Text = text("Hubungan kedua laporan", "How the two are related");
/// Heading of the evidence.
pub const EVIDENCE: Text = text("Petunjuknya", "What points to it");

/// Heading of the changes of meaning.
pub const SHIFTS: Text = text("Makna yang bergeser", "Changes of meaning");
/// There is none.
pub const NO_SHIFTS: Text = text(
    "Tidak ditemukan pergeseran makna pada kalimat yang berpasangan. Itu bukan jaminan bahwa tidak ada.",
    "No change of meaning was found in linked sentences. That does not prove there is none.",
);
/// A press leads to the row.
pub const SHOW_ROW: Text = text("tunjukkan barisnya", "show its row");
/// A press leads to the sentence.
pub const SHOW_SENTENCE: Text = text("tunjukkan kalimatnya", "show its sentence");
/// All of a list.
pub const SHOW_ALL: Text = text("Tampilkan semua ({})", "Show all ({})");
/// A few of a list.
pub const SHOW_FEWER: Text = text("Tampilkan lebih sedikit", "Show fewer");

/// Heading of the facts.
pub const FACTS: Text = text("Fakta berhadapan", "Facts against each other");
/// How many facts differ.
pub const N_DIFFERENT: Text = text("{} berbeda", "{} differ");
/// Nothing known.
pub const NOT_STATED: Text = text("tidak disebut", "not stated");
/// The column of the fact.
pub const FACT: Text = text("Fakta", "Fact");
/// The column that says whether they agree.
pub const AGREE: Text = text("Cocok?", "Agree?");
/// They agree.
pub const SAME: Text = text("sama", "same");
/// They do not.
pub const DIFFERENT: Text = text("berbeda", "different");
/// One is silent.
pub const ONE_ONLY: Text = text("hanya satu", "one only");
/// Both are silent.
pub const NEITHER: Text = text("–", "–");

/// Heading of the voices.
pub const VOICES: Text = text("Siapa berbicara seberapa banyak", "Who speaks how much");
/// Statements without a speaker.
pub const AGENTLESS: Text =
    text("tanpa penutur (“diharapkan\u{a0}…”)", "nobody named (“it is hoped\u{a0}…”)");
/// A speaker the report does not name.
pub const UNKNOWN_SPEAKER: Text = text("penutur tidak jelas", "speaker not clear");
/// The reporter's own words.
pub const NARRATION: Text = text("narasi wartawan", "the reporter’s narration");
/// Speakers.
pub const SPEAKERS: Noun = noun("penutur", "speaker", "speakers");
/// The column of the speaker.
pub const SPEAKER: Text = text("Penutur", "Speaker");

/// Heading of suspicious words.
pub const SPIN: Text = text("Kata yang janggal", "Suspicious words");
/// What they are.
pub const SPIN_LEDE: Text = text(
    "Kata-kata ini mungkin hasil penggantian sinonim oleh mesin. Ini kecurigaan, bukan bukti: wartawan juga dapat memilih kata yang tidak lazim.",
    "A machine may have put these words in place of others. These are suspicions, not proof: a reporter may choose an unusual word, too.",
);
/// What probably stood there.
pub const SPIN_LIKELY: Text = text("mungkin semula {}", "perhaps once {}");
/// Nothing suspicious on a side.
pub const SPIN_NONE: Text = text("Tidak ada kata yang janggal.", "No suspicious words.");

/// Heading of the rows.
pub const ROWS: Text = text("Kalimat demi kalimat", "Sentence by sentence");
/// Legend of the row toggles.
pub const SHOW: Text = text("Tampilkan", "Show");
/// Legend of the choice of words.
pub const WORDS_SHOWN: Text = text("Tonjolkan", "Bring out");
/// No word is faded.
pub const ALL_WORDS: Text = text("semua", "all");
/// What differs is faded.
pub const SHARED_WORDS: Text = text("yang sama", "what is shared");
/// What is equal is faded.
pub const DIFFERENT_WORDS: Text = text("yang berbeda", "what differs");
/// Legend of the order.
pub const ORDER: Text = text("Urutan menurut", "In the order of");
/// Legend of the marks.
pub const KEY: Text = text("Tanda", "Marks");
/// A replaced word.
pub const KEY_REPLACE: Text = text("diganti", "replaced");
/// A word of the left only.
pub const KEY_DELETE: Text = text("hanya di {}", "only in {}");
/// Every row is hidden.
pub const NO_ROWS: Text = text("Semua jenis baris sedang disembunyikan.", "All kinds of rows are hidden.");
/// Rows on screen.
pub const ROWS_SHOWN: Text = text("{} dari {} baris", "{} of {} rows");
/// A lone sentence.
pub const ONLY_IN: Text = text("hanya di {}", "only in {}");
/// No counterpart, for screen readers.
pub const NO_PARTNER: Text = text("Tidak ada padanannya di {}.", "No counterpart in {}.");
/// The row breaks the common order.
pub const MOVED: Text = text("berpindah tempat", "moved");
/// A sentence that stands in a row above too.
pub const AGAIN: Text = text("kalimat ini juga di atas", "this sentence is above too");
/// Caption of the score.
pub const SCORE: Text = text("skor {}", "score {}");
/// Share of words that are the same.
pub const EQUAL: Text = text("{} kata sama", "{} of words equal");
/// A row word for word, but not quite.
pub const BUT_MARKED: Text = text("kecuali yang ditandai", "but for the marks");
/// Before the kinds of changes in a row.
pub const SHIFTED: Text = text("bergeser:", "changed:");
/// Before a replaced word, for screen readers.
pub const NOTE_REPLACE: Text = text("[diganti; di {}: “{}”]", "[replaced; in {}: “{}”]");
/// Before words that stand elsewhere on the other side.
pub const NOTE_MOVED: Text = text("[dipindah di dalam kalimat]", "[moved inside the sentence]");
/// Words that stand elsewhere on the other side.
pub const KEY_MOVED: Text = text("dipindah", "moved");
/// Heading of the longest runs of the same words.
pub const PHRASES: Text = text("Rangkaian kata sama yang terpanjang", "The longest runs of the same words");
/// How many words a run has.
pub const N_WORDS: Text = text("{} kata", "{} words");
/// More rows.
pub const MORE_ROWS: Text = text("Tampilkan {} baris lagi", "Show {} more rows");
/// One report beside all others.
pub const AGAINST: Text = text("{} di hadapan semua laporan", "{} against all reports");
/// Back to two reports.
pub const PAIR_AGAIN: Text = text("Kembali ke dua laporan", "Back to two reports");
/// What stands there.
pub const AGAINST_LEDE: Text = text(
    "Tiap kalimat laporan ini, dan laporan lain yang memuatnya. Tekan sebuah nama untuk membaca kalimatnya di sana.",
    "Each sentence of this report, and the other reports that have it. Press a name to read the sentence there.",
);
/// How many of its sentences another report has.
pub const AGAINST_N: Text = text("{}: {} kalimat", "{}: {} sentences");
/// No other report has it.
pub const NOBODY_ELSE: Text = text("hanya di laporan ini", "in this report only");
/// To the comparison of the two.
pub const LAY_BESIDE: Text = text("Sandingkan keduanya", "Lay them side by side");
/// Before a word that the other side lacks.
pub const NOTE_ONLY: Text = text("[hanya di {}]", "[only in {}]");
/// Reads the report itself.
pub const READ: Text = text("Baca laporannya", "Read the report");

/// How the comparison is made, and what it does not tell.
pub const METHOD: [Text; 5] = [
    text(
        "Dua kalimat dipasangkan bila memuat cukup banyak kata (atau sinonim) langka yang sama, dan bila kalimat di sekitarnya juga berpasangan. Kata tugas seperti “yang” dan “dan” hampir tidak dihitung. Kalimat pembuka dua laporan tentang hari yang sama cukup menyebut pihak yang sama.",
        "Two sentences are linked when they share enough rare words or synonyms, and when the sentences around them are linked, too. Function words hardly count. For the openings of two reports of one day it is enough that they name the same parties.",
    ),
    text(
        "Tekan nama hubungan di antara kedua kolom untuk melihat skornya: kata langka (atau sinonim) yang sama ditambah dukungan kalimat sekitar, paling tinggi 1. “Bukan kebetulan” menunjukkan seberapa kecil peluang pasangan itu terjadi kebetulan: pada angka 1 masih wajar terjadi sekali, makin besar makin kecil. Rumus umum (kalimat protokoler yang dipakai semua pihak) tidak dihitung sebagai isi bersama.",
        "Press the name of a relation between the columns to see its score: shared rare words or synonyms plus support by the sentences around, at most 1. “Not by chance” says how unlikely the link is by chance: at 1 one such pair is to be expected, higher is less likely. Stock phrases (formulas of protocol that everyone uses) do not count as shared.",
    ),
    text(
        "“Berpindah tempat” berarti pasangan itu menyimpang dari urutan yang diikuti kebanyakan pasangan lain.",
        "“Moved” means that the link departs from the order most other links follow.",
    ),
    text(
        "Kiri dan kanan tidak berarti asli dan salinan. Kesamaan dapat juga berasal dari sumber ketiga, misalnya siaran pers yang sama.",
        "Left and right do not mean original and copy. What is shared may also come from a third source, such as one press release.",
    ),
    text(
        "Program ini dapat keliru: kalimat yang sama artinya tetapi lain sama sekali kata-katanya dapat luput, dan kalimat yang mirip katanya dapat berlainan artinya. Bacalah kedua laporan.",
        "The program can be wrong: sentences with one meaning and quite different words may be missed, and similar words may mean different things. Read both reports.",
    ),
];
