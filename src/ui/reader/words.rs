//! Words of the view Artikel.
use crate::ui::i18n::{Text, text};

/// Heading of the view.
pub const TITLE: Text = text("Artikel satu per satu", "The reports, one by one");
/// What it shows.
pub const LEDE: Text = text(
    "Siapa yang menulis, kapan, dan siapa yang diberi suara. Buka satu untuk membacanya dengan penuturnya ditandai.",
    "Who wrote it, when, and who is given words. Open one to read it with its speakers marked.",
);
