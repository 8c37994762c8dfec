//! Words of the frame.
use crate::explorer::FacetKind;
use crate::explorer::facets::OWN;
use crate::state::{Lang, View};
use crate::ui::i18n::{Noun, Text, noun, text};

/// Under the name of the page.
pub const TAGLINE: Text =
    text("Berita disandingkan, kalimat demi kalimat", "News laid side by side, sentence by sentence");
/// Counts.
pub const REPORTS: Noun = noun("artikel", "report", "reports");
/// Counts.
pub const OUTLETS: Noun = noun("media", "outlet", "outlets");
/// First thing a keyboard meets.
pub const SKIP: Text = text("Langsung ke isi", "Skip to content");
/// Label of the search field.
pub const SEARCH: Text = text("Cari kata dalam semua artikel", "Look for words in all reports");
/// What to type.
pub const SEARCH_HINT: Text = text("Cari kata …", "Look for words …");
/// Button of the search field.
pub const SEARCH_GO: Text = text("Cari", "Search");
/// Group of the two languages.
pub const LANGUAGE: Text = text("Bahasa halaman", "Language of the page");
/// Button that makes the page dark.
pub const DARKEN: Text = text("Layar gelap", "Dark screen");
/// Button that makes the page light.
pub const LIGHTEN: Text = text("Layar terang", "Light screen");
/// Button that opens all ways to take something along.
pub const SHARE: Text = text("Bagikan, simpan", "Share, save");
/// Button that prints.
pub const PRINT: Text = text("Cetak", "Print");
/// Group of the buttons.
pub const TOOLS: Text = text("Alat halaman", "Page tools");
/// Name of the row of views.
pub const VIEWS: Text = text("Tampilan", "Views");
/// Row of active filters.
pub const ACTIVE: Text = text("Disaring:", "Filtered:");
/// What pressing a chip does.
pub const REMOVE: Text = text("Hapus saringan", "Remove filter");
/// Takes all off.
pub const CLEAR: Text = text("Hapus semua saringan", "Remove all filters");
/// While what a comparison hangs on is looked for.
pub const SEEKING: Text = text("Membandingkan artikel …", "Comparing the reports …");
/// How much is left.
pub const SHOWN: Text = text("{} dari {} artikel", "{} of {} reports");
/// Chip of a term.
pub const TERM: Text = text("Kata", "Word");
/// Chip of the first day.
pub const FROM: Text = text("Mulai", "From");
/// Chip of the last day.
pub const UNTIL: Text = text("Sampai", "Until");
/// Value of an outlet that is not known.
pub const UNKNOWN_OUTLET: Text = text("tidak diketahui", "not known");
/// Value of an agency that is not named.
pub const NO_AGENCY: Text = text("tidak disebut", "none named");
/// Heading of the footer.
pub const ABOUT: Text = text("Tentang halaman ini", "About this page");
/// What the page does and does not do.
pub const METHOD: Text = text(
    "Sanding membaca halaman berita apa adanya, memisahkan laporan dari isi lain di halamannya, lalu mencatat siapa \
     berkata apa. Semua dikerjakan di peramban Anda; tidak ada yang dikirim ke mana pun. Mesin dapat keliru: setiap \
     temuan menyebut buktinya, dan yang tidak diketahui dibiarkan kosong.",
    "Sanding reads news pages as they were saved, separates the report from the rest of its page, and notes who says \
     what. Everything runs in your browser; nothing is sent anywhere. A machine can be wrong: each finding names its \
     evidence, and what is not known stays empty.",
);
/// Not a judge.
pub const LIMITS: Text = text(
    "Halaman ini tidak menilai benar atau salahnya berita. Kesamaan teks bukan bukti penjiplakan: media boleh memakai \
     naskah kantor berita.",
    "This page does not judge whether news is true. Shared text is no proof of plagiarism: outlets may run agency copy.",
);
/// The reports are made up.
pub const EXAMPLE: Text = text(
    "Artikel contoh ditulis khusus untuk belajar. Nama media dan susunan kalimatnya rekaan; peristiwa dan angkanya \
     mengikuti laporan yang sungguh terbit.",
    "The example reports were written for teaching. Their outlets and wording are made up; events and figures follow \
     reports that were really published.",
);

/// The name of a view.
pub const fn tab(view: View) -> Text {
    match view {
        View::Themes => text("Tema", "Themes"),
        View::Articles => text("Artikel", "Reports"),
        View::Compare => text("Bandingkan", "Compare"),
        View::Context => text("Konteks", "In context"),
        View::Voices => text("Suara", "Voices"),
        View::Origins => text("Asal-usul", "Origins"),
    }
}

/// The name of a facet.
pub const fn facet(kind: FacetKind) -> Text {
    match kind {
        FacetKind::Origin => text("Asal artikel", "Source of reports"),
        FacetKind::Outlet => text("Media", "Outlet"),
        FacetKind::Agency => text("Kantor berita", "News agency"),
        FacetKind::Speaker => text("Penutur", "Speaker"),
        FacetKind::Entity => text("Nama", "Name"),
        FacetKind::Theme => text("Tema", "Theme"),
    }
}

/// A value of a facet in words: what stands for an empty one, and for the origins.
pub fn facet_value(kind: FacetKind, value: &str, lang: Lang) -> &str {
    match (kind, value) {
        (FacetKind::Origin, OWN) => text("artikel Anda", "your articles").of(lang),
        (FacetKind::Origin, _) => text("bawaan halaman", "came with the page").of(lang),
        (FacetKind::Agency, "") => NO_AGENCY.of(lang),
        (_, "") => UNKNOWN_OUTLET.of(lang),
        _ => value,
    }
}
