//! Words of the view Suara.
use crate::ui::i18n::{Text, text};

/// Heading of the view.
pub const TITLE: Text = text("Siapa yang diberi suara", "Who is given words");
/// What it shows.
pub const LEDE: Text = text(
    "Berapa banyak kata tiap laporan yang berasal dari ucapan seseorang, dan ucapan siapa.",
    "How much of each report is somebody's statement, and whose.",
);
