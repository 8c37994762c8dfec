//! Words of the view Konteks.
use crate::ui::i18n::{Text, text};

/// Heading of the view.
pub const TITLE: Text = text("Kata di tengah kalimatnya", "Words in their sentences");
/// What it shows.
pub const LEDE: Text = text(
    "Setiap kemunculan kata yang dicari, dengan kata di kiri dan kanannya.",
    "Every occurrence of what you look for, with the words before and after.",
);
