//! Words of the view Asal-usul.
use crate::ui::i18n::{Noun, Text, noun, text};

/// Heading of the view.
pub const TITLE: Text = text("Dari mana asalnya", "Where it comes from");
/// What it shows.
pub const LEDE: Text = text(
    "Laporan mana yang memuat pernyataan yang sama, dan mana yang mungkin berasal dari mana.",
    "Which reports share statements, and which may have come from which.",
);
/// No pair.
pub const NONE: Text = text("Tidak ada pasangan", "No pairs");
/// Why.
pub const NONE_HINT: Text = text(
    "Tidak ada dua laporan yang memuat pernyataan yang sama. Hapus saringan, atau tambahkan artikel.",
    "No two reports share statements. Remove a filter, or add reports.",
);
/// Heading of the picture.
pub const FAMILY: Text = text("Silsilah laporan", "The family of reports");
/// What it shows.
pub const FAMILY_NOTE: Text = text(
    "Laporan yang salinannya atau tulis ulangnya ada di sini, masing-masing digantungkan pada laporan yang paling dekat. Panah hanya ada bila sebuah petunjuk menyebut arahnya.",
    "Reports with a copy or rewrite here, each hung on the one nearest to it. There is an arrow only where something points to a direction.",
);
/// What the lines mean.
pub const FAMILY_KEY: Text = text(
    "panah: ke yang mungkin belakangan; tanpa panah: arah tidak diketahui",
    "arrow: to the one that may be later; no arrow: direction unknown",
);
/// What the picture is, for those who do not see it.
pub const FAMILY_PICTURE: Text = text(
    "Silsilah {} laporan. Isinya sama dengan daftar di bawah.",
    "Family of {} reports. The list below says the same.",
);
/// The picture in words.
pub const FAMILY_LIST: Text = text("Silsilah ini sebagai daftar", "This family as a list");
/// Reports that found no room.
pub const FAMILY_CUT: Text = text(
    "{} dari {} laporan digambar; saring untuk melihat yang lain.",
    "{} of {} reports are drawn; filter to see others.",
);
/// The report where a drawing begins.
pub const FAMILY_ROOT: Text = text("pangkal gambar", "where the drawing begins");
/// Heading of the phrases.
pub const PHRASES: Text = text("Rangkaian kata sama yang terpanjang", "The longest runs of the same words");
/// How long, and who has it.
pub const PHRASE_IN: Text = text("{} kata: {}", "{} words: {}");
/// Heading of the list.
pub const PAIRS: Text = text("Pasangan laporan", "Pairs of reports");
/// How they are sorted.
pub const ORDER: Text = text(
    "Salinan bersinonim lebih dulu, lalu tulis ulang, lalu salinan lain.",
    "Spun copies first, then rewrites, then other copies.",
);
/// Pairs.
pub const N_PAIRS: Noun = noun("pasangan", "pair", "pairs");
/// Reports that are nearly one text.
pub const CROWD: Text = text(
    "{} laporan hampir sama, disebut sekali; mungkin paling awal: {}",
    "{} reports are nearly the same, said once; perhaps the earliest: {}",
);
/// Share of a report that the other has.
pub const SHARED: Text = text("dari {}", "of {}");
/// What the bars are.
pub const SHARED_LABEL: Text = text("Kata yang ada padanannya:", "Words with a counterpart:");
/// To the comparison.
pub const COMPARE: Text = text("Sandingkan keduanya", "Lay them side by side");
/// Heading of the table.
pub const MATRIX: Text = text("Semua laporan berhadapan", "All reports against each other");
/// What its figures are.
pub const MATRIX_NOTE: Text = text(
    "Tiap angka: berapa bagian laporan di baris itu yang ada padanannya di laporan pada kolom itu. Tekan angka untuk menyandingkan keduanya.",
    "Each figure: how much of the report in the row has a counterpart in the report of the column. Press a figure to lay the two side by side.",
);
/// Reports that find no room.
pub const MATRIX_CUT: Text = text(
    "Hanya {} laporan, silsilah terbesar lebih dulu; saring untuk melihat yang lain.",
    "Only {} reports, the largest family first; filter to see others.",
);
/// The column of the report.
pub const REPORT: Text = text("Laporan", "Report");
/// Heading of spun words.
pub const SPIN: Text = text("Kata yang janggal per laporan", "Suspicious words by report");
/// Reports that were not looked at.
pub const SPIN_CUT: Text = text(
    "Baru {} dari {} laporan diperiksa; saring untuk memeriksa yang lain.",
    "Only {} of {} reports were looked at; filter to have others looked at.",
);
/// Each report was compared with its nearest kin alone.
pub const KIN: Text = text(
    "Karena artikelnya banyak, tiap laporan hanya dibandingkan dengan laporan yang paling mirip (paling banyak {}): pasangan lain mungkin ada, tetapi tidak diperiksa.",
    "With so many reports, each is compared with the most similar ones only (at most {}): there may be other pairs that were not looked at.",
);
/// Suspicious words.
pub const N_WORDS: Noun = noun("kata janggal", "suspicious word", "suspicious words");
/// The only known day or outlet is missing.
pub const NO_OUTLET: Text = text("media tidak diketahui", "outlet unknown");

/// How it is made, and what it does not tell.
pub const METHOD: [Text; 3] = [
    text(
        "Setiap dua laporan dibandingkan kalimat demi kalimat seperti di Bandingkan. Putusannya mengikuti berapa banyak kata yang ada padanannya, seberapa persis, dan ke arah mana kata-kata diganti; rumus umum tidak dihitung.",
        "Every two reports are compared sentence by sentence, as under Compare. The verdict follows from how many words have a counterpart, how exact they are, and which way words were replaced; stock phrases do not count.",
    ),
    text(
        "Arah (“mungkin lebih dulu”) hanya disebut bila ada petunjuknya: nama kantor berita, waktu terbit, kata yang diganti searah. Dua laporan yang mirip dapat pula berasal dari sumber ketiga yang tidak ada di sini.",
        "A direction is only named where something points to it: an agency’s name, the time of publication, words replaced one way. Two similar reports may also come from a third that is not here.",
    ),
    text(
        "Menyalin tidak dengan sendirinya salah: banyak media berlangganan kantor berita. Yang patut ditanyakan ialah apakah sumbernya disebut.",
        "Copying is not wrong in itself: many outlets subscribe to an agency. The question is whether the source is named.",
    ),
];
