//! Words of the view Asal-usul.
use crate::ui::i18n::{Text, text};

/// Heading of the view.
pub const TITLE: Text = text("Dari mana laporan ini berasal", "Where a report comes from");
/// What it shows.
pub const LEDE: Text = text(
    "Laporan mana yang memuat pernyataan yang sama, dan mana yang mungkin disalin dari mana.",
    "Which reports hold the same statements, and which may be copied from which.",
);
