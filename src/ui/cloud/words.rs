//! Words of the view Tema.
use crate::explorer::TermKind;
use crate::ui::i18n::{Noun, Text, noun, text};

/// Heading of the view.
pub const TITLE: Text = text("Apa yang diberitakan", "What the reports are about");
/// What it shows.
pub const LEDE: Text = text(
    "Kata dan nama yang paling mewakili artikel ini. Pilih satu untuk membaca kalimat yang memuatnya.",
    "The words and names that stand for these reports. Choose one to read the sentences that hold it.",
);
/// Name of the picture.
pub const CLOUD: Text = text("Awan kata", "Word cloud");
/// What the picture is, for screen readers.
pub const CLOUD_HELP: Text = text(
    "Kata yang sama ada di daftar di sebelahnya. Tombol panah berpindah dari kata ke kata.",
    "The same words stand in the list beside it. The arrow keys go from word to word.",
);
/// Above the themes.
pub const COLOURS: Text = text(
    "Warna menandai tema, yang dinamai menurut istilah terkuatnya",
    "Colours mark themes, named by their strongest terms",
);
/// Terms of no theme, or of a late one.
pub const OTHER_THEMES: Text = text("lainnya", "others");
/// Words that did not fit.
pub const LEFT_OUT: Text = text("Tidak muat di gambar:", "Did not fit into the picture:");
/// How many words are left out of all counts.
pub const N_LEFT_OUT: Text = text("{} kata tidak dihitung", "{} words are not counted");
/// Beside it, when the reader changed the list.
pub const STOPS_CHANGED: Text = text("daftar diubah", "list changed");
/// What the list is.
pub const STOPS_LEDE: Text = text(
    "Kata seperti “yang” dan “dan” ada di semua berita, jadi tidak dihitung sebagai istilah. Daftarnya boleh Anda ubah; \
     awan, daftar, dan tema langsung mengikuti. Perubahan ikut tersimpan di tautan halaman ini.",
    "Words such as “yang” (which) and “dan” (and) stand in every report, so they are not counted as terms. You may change \
     the list; cloud, list and themes follow at once. The changes are kept in the link to this page.",
);
/// The field.
pub const STOPS_FIELD: Text = text("Kata atau nama", "Word or name");
/// Leaves the typed word out.
pub const LEAVE_OUT: Text = text("Jangan hitung", "Do not count");
/// Counts the typed word again.
pub const COUNT_AGAIN: Text = text("Hitung", "Count");
/// Kind of chip.
pub const LEFT_OUT_BY_YOU: Text = text("tidak dihitung", "not counted");
/// Kind of chip.
pub const COUNTED_BY_YOU: Text = text("dihitung", "counted");
/// What a chip does.
pub const TAKE_BACK: Text = text("Batalkan:", "Take back:");
/// Leaves nothing out.
pub const COUNT_ALL: Text = text("Hitung semua kata", "Count every word");
/// The list as it was.
pub const RESET: Text = text("Kembalikan daftar semula", "Put the list back as it was");
/// Leaves the open term out.
pub const LEAVE_TERM_OUT: Text = text("Jangan hitung kata ini", "Do not count this word");
/// Number box.
pub const HOW_MANY: Text = text("Banyaknya kata", "Number of words");
/// Heading of the list.
pub const RANKED: Text = text("Daftar kata", "Ranked list");
/// Column.
pub const WORD: Text = text("Kata", "Word");
/// Column.
pub const SCORE: Text = text("Bobot", "Weight");
/// Column.
pub const COUNT: Text = text("Kali", "Times");
/// Column.
pub const REPORTS: Text = text("Artikel", "Reports");
/// What pressing a column heading does.
pub const SORT_BY: Text = text("Urutkan menurut {}", "Sort by {}");
/// The rest of the list.
pub const ALL: Text = text("Tampilkan semua {} kata", "Show all {} words");
/// Back to the top of the list.
pub const FEWER: Text = text("Tampilkan {} teratas", "Show the top {}");
/// Counts.
pub const TIMES: Noun = noun("kali", "time", "times");
/// Counts.
pub const SENTENCES: Noun = noun("kalimat", "sentence", "sentences");
/// Opens the rest of the sentences of a report.
pub const MORE_SENTENCES: Noun =
    noun("kalimat lagi dalam artikel ini", "more sentence in this report", "more sentences in this report");
/// Counts.
pub const N_REPORTS: Noun = noun("artikel", "report", "reports");
/// Figures of an open term: times, sentences, reports.
pub const IN_ALL: Text = text("{} dalam {}, {}", "{} in {}, {}");
/// All forms of a term.
pub const FORMS: Text = text("Bentuk yang dihitung sama:", "Forms counted as one:");
/// Some reports that hold the term are copies.
pub const COPIES: Text = text(
    "Sebagian artikel ini salinan satu teks: semuanya hanya {} teks. Untuk bobot, salinan dihitung sekali.",
    "Some of these reports are copies of one text: all of them are only {} texts. The weight counts copies once.",
);
/// The parts of a score.
pub const MADE_OF: Text = text("Bobot ini dibuat dari:", "This weight is made of:");
/// To the reader.
pub const READ_THERE: Text = text("Baca di artikelnya", "Read it in its report");
/// The open term stands nowhere.
pub const NO_SENTENCE: Text = text(
    "Tidak ada kalimat dengan kata ini di artikel yang tersaring.",
    "No sentence with this word in the reports that the filters leave.",
);
/// Closes the sentences.
pub const CLOSE: Text = text("Tutup kalimat", "Close the sentences");
/// To the view Konteks.
pub const IN_CONTEXT: Text = text("Lihat dalam konteks", "See it in context");
/// Nothing to draw.
pub const NOTHING: Text = text("Tidak ada kata untuk ditampilkan", "No words to show");
/// What to try then.
pub const NOTHING_HINT: Text = text(
    "Saringan tidak menyisakan artikel. Hapus salah satu saringan.",
    "The filters leave no report. Remove one of them.",
);
/// Heading of the time line.
pub const TIMELINE: Text = text("Kapan terjadi, kapan terbit", "When it happened, when it was published");
/// Key of the time line.
pub const EVENT: Text = text("peristiwa", "event");
/// Key of the time line.
pub const PUBLISHED: Text = text("terbit", "published");
/// Key of the time line.
pub const INFERRED: Text = text("disimpulkan", "inferred");
/// Key of the time line: hollow marks.
pub const HOLLOW: Text = text(
    "tanda kosong: hari disimpulkan, tidak tertulis",
    "hollow mark: the day was inferred, it is not written",
);
/// No day at all.
pub const UNDATED: Text = text("hari tidak diketahui", "day not known");
/// How the cloud is made.
pub const METHOD: [Text; 3] = [
    text(
        "Setiap kata dihitung dalam semua bentuknya (memperkuat, diperkuat, penguatan), setiap nama dalam semua sebutannya. \
     Bobot naik bila kata sering muncul dan muncul di banyak artikel; nama dan gabungan kata dihitung lebih, kata kerja, \
     kata sifat, dan jabatan tanpa nama kurang. Salinan dari satu teks dihitung sekali. Isi halaman yang bukan laporan \
     (tautan, iklan, label) tidak ikut dihitung. Luas huruf di gambar mengikuti bobot. Kata-kata satu tema sering muncul \
     dalam kalimat yang sama, lebih sering daripada kebetulan.",
        "Every word is counted in all its forms, every name under all the ways it is written. The weight grows when a word \
     is frequent and when it occurs in many reports; names and phrases count more, verbs, adjectives and titles without \
     a name less. Copies of one text count once. What is not part of the report (links, prompts, labels) is not counted. \
     The area of the letters follows the weight. The words of a theme stand in the same sentences more often than chance.",
    ),
    text(
        "Garis waktu memakai hari yang ditemukan di halaman. Hari yang disimpulkan dapat keliru: buktinya ada di artikelnya.",
        "The time line uses the days found on the pages. An inferred day may be wrong: its evidence stands in the report.",
    ),
    text(
        "Sering bukan berarti penting, dan kata tidak berkata apa-apa tanpa kalimatnya: bacalah kalimat di baliknya.",
        "Frequent does not mean important, and a word says nothing without its sentence: read the sentences behind it.",
    ),
];

/// What a term is.
pub const fn term_kind(kind: TermKind) -> Text {
    match kind {
        TermKind::Name => text("nama", "name"),
        TermKind::Phrase => text("gabungan kata", "phrase"),
        TermKind::Word => text("kata", "word"),
    }
}
