//! Words of the view Bandingkan.
use crate::ui::i18n::{Text, text};

/// Heading of the view.
pub const TITLE: Text = text("Dua laporan, bersebelahan", "Two reports, side by side");
/// What it shows.
pub const LEDE: Text = text(
    "Kalimat yang sama, yang disusun ulang, dan yang hanya ada di satu laporan.",
    "Sentences that are the same, reworded, or in one report only.",
);
