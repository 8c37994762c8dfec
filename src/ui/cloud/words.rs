//! Words of the view Tema.
use crate::ui::i18n::{Text, text};

/// Heading of the view.
pub const TITLE: Text = text("Apa yang diberitakan", "What the reports are about");
/// What it shows.
pub const LEDE: Text = text(
    "Kata dan nama yang paling mewakili artikel ini. Pilih satu untuk membaca kalimat yang memuatnya.",
    "The words and names that stand for these reports. Choose one to read the sentences that hold it.",
);
