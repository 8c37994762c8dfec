//! Words of the view Artikel.
use crate::ui::i18n::{Noun, Text, noun, text};

/// Heading of the view.
pub const TITLE: Text = text("Artikel satu per satu", "The reports, one by one");
/// What it shows.
pub const LEDE: Text = text(
    "Siapa yang menulis, kapan, dan siapa yang diberi suara. Buka satu untuk membacanya dengan penuturnya ditandai.",
    "Who wrote it, when, and who is given words. Open one to read it with its speakers marked.",
);
/// The filters leave nothing.
pub const NOTHING: Text = text("Tidak ada artikel yang cocok", "No report fits");
/// What to try.
pub const NOTHING_HINT: Text = text("Hapus salah satu saringan di atas.", "Remove one of the filters above.");
/// Opens a report.
pub const READ: Text = text("Baca", "Read");
/// Puts it beside another.
pub const COMPARE: Text = text("Bandingkan", "Compare");
/// The same, where the tab of that name stands near.
pub const COMPARE_THIS: Text = text("Bandingkan laporan ini", "Compare this report");
/// Back to the cards.
pub const BACK: Text = text("← Semua artikel", "← All reports");
/// The report as it was read.
pub const REPORT: Text = text("Laporan", "The report");
/// The page as scraped.
pub const RAW: Text = text("Halaman mentah", "The raw page");
/// Name of the two.
pub const SHOW: Text = text("Yang ditampilkan", "What is shown");
/// A title that is not on the page.
pub const DERIVED: Text = text(
    "Halaman ini tidak punya judul: yang tampak adalah kata-kata pertama laporannya.",
    "This page has no headline: these are the first words of the report.",
);
/// Unknown value.
pub const UNKNOWN: Text = text("tidak diketahui", "not known");
/// Agency value.
pub const NO_AGENCY: Text = text("tidak disebut", "none named");
/// Before an agency.
pub const BY_AGENCY: Text = text("naskah {}", "text of {}");
/// Before the day of an event.
pub const EVENT: Text = text("peristiwa", "event");
/// Before the day of publication.
pub const PUBLISHED: Text = text("terbit", "published");
/// Who speaks.
pub const VOICES: Text = text("Siapa yang berbicara", "Who speaks");
/// The rest.
pub const NARRATION: Text = text("narasi wartawan", "the reporter’s narration");
/// Statements of nobody.
pub const AGENTLESS: Text = text("tanpa penutur", "nobody named");
/// A speaker that the report does not tell.
pub const UNCLEAR: Text = text("penutur tidak jelas", "speaker not clear");
/// Speakers that a list leaves out.
pub const OTHERS: Noun = noun("penutur lain", "other speaker", "other speakers");
/// How much of the page is report.
pub const PAGE: Text = text("Isi halaman", "What is on the page");
/// Lines of the report.
pub const BODY_LINES: Noun = noun("baris laporan", "line of the report", "lines of the report");
/// Other lines.
pub const OTHER_LINES: Noun = noun("baris lain", "other line", "other lines");
/// The bar of the page, in words.
pub const PAGE_BAR: Text =
    text("{} huruf di halaman ini adalah laporan", "{} of the letters on this page are the report");
/// Counts.
pub const WORDS: Noun = noun("kata", "word", "words");
/// Top terms.
pub const TERMS: Text = text("Kata kunci", "Key words");
/// Heading of the facts.
pub const FACTS: Text = text("Keterangan", "Facts");
/// Fact.
pub const OUTLET: Text = text("Media", "Outlet");
/// Fact.
pub const AGENCY: Text = text("Kantor berita", "News agency");
/// Fact.
pub const EVENT_DAY: Text = text("Peristiwa", "Event");
/// Fact.
pub const PUBLISHED_AT: Text = text("Terbit", "Published");
/// Fact.
pub const PLACE: Text = text("Dilaporkan dari", "Filed from");
/// Fact.
pub const CREDITS: Text = text("Pembuat", "Made by");
/// Fact.
pub const LENGTH: Text = text("Panjang", "Length");
/// Opens the evidence.
pub const HOW_KNOWN: Text = text("bukti", "evidence");
/// Days that fit as well.
pub const CANDIDATES: Text = text("Hari lain yang mungkin: {}", "Other days that would fit: {}");
/// Said before a statement to a screen reader.
pub const SAID_BY: Text = text("[kata {}:] ", "[said by {}:] ");
/// Said before an agentless one.
pub const SAID_BY_NOBODY: Text = text("[tanpa penutur:] ", "[no speaker:] ");
/// Said after a statement.
pub const SAID_END: Text = text(" [selesai] ", " [end] ");
/// Said after a suspicious word.
pub const SUSPICIOUS: Text = text(" [kata yang janggal] ", " [suspicious word] ");
/// Lines that are not the report.
pub const SKIPPED: Noun =
    noun("baris di sini bukan laporan", "line here is not the report", "lines here are not the report");
/// Heading of the statements.
pub const STATEMENTS: Text = text("Pernyataan dalam laporan ini", "Statements in this report");
/// Counts.
pub const N_STATEMENTS: Noun = noun("pernyataan", "statement", "statements");
/// To the place of a statement.
pub const GO_THERE: Text = text("Ke kalimatnya", "To its sentence");
/// Column.
pub const SPEAKER: Text = text("Penutur", "Speaker");
/// Column.
pub const STATEMENT: Text = text("Pernyataan", "Statement");
/// Column.
pub const HOW_SAID: Text = text("Cara dikutip", "How it is quoted");
/// Through which document.
pub const VIA: Text = text("lewat {}", "through {}");
/// Heading of the remarks.
pub const REMARKS: Text = text("Catatan pembacaan", "Remarks on the reading");
/// Column of the raw page.
pub const LINE: Text = text("Baris", "Line");
/// Column of the raw page.
pub const KIND: Text = text("Jenis", "Kind");
/// Column of the raw page.
pub const REASON: Text = text("Alasan", "Reason");
/// Column of the raw page.
pub const CONTENT: Text = text("Isi", "Text");
/// What the raw page is.
pub const RAW_LEDE: Text = text(
    "Setiap baris halaman seperti tersimpan, dengan alasan mengapa dianggap laporan atau bukan.",
    "Every line of the page as it was saved, with the reason why it counts as the report or not.",
);
/// How the reading works.
pub const METHOD: [Text; 2] = [
    text(
        "Baris dinilai dari bentuknya (apakah kalimat, seberapa panjang), kata-katanya (“Baca juga”, “Editor:”), dan \
     tempatnya di antara baris lain. Pernyataan dikenali dari tanda kutip dan kata kerja seperti “mengatakan”; kata \
     ganti dan jabatan dihubungkan ke nama yang disebut sebelumnya.",
        "Lines are judged by their form (is it a sentence, how long), by their words (“Baca juga”, “Editor:”) and by their \
     place among the others. Statements are recognised by quotation marks and verbs like “mengatakan”; pronouns and \
     offices are linked to the name before.",
    ),
    text(
        "Bagian penutur = kata dalam pernyataannya ÷ semua kata laporan. Bagian laporan = huruf di baris laporan ÷ semua \
     huruf di halaman. Banyak bicara bukan berarti benar atau dipihak, dan program dapat salah menilai baris atau \
     penutur: periksalah di halaman mentah.",
        "A speaker’s share = words in that speaker’s statements ÷ all words of the report. The share of the report = \
     letters in its lines ÷ all letters of the page. Many words do not make a speaker right or favoured, and the \
     program may misjudge a line or speaker: check in the raw page.",
    ),
];
