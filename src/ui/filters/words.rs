//! Words of the filters.
use crate::ui::i18n::{Noun, Text, noun, text};

/// Heading.
pub const TITLE: Text = text("Saringan", "Filters");
/// On narrow screens, before the filters are opened.
pub const OPEN: Text = text("Saring artikel", "Filter reports");
/// Days.
pub const DAYS: Text = text(
    "Hari peristiwa, atau terbit bila tidak diketahui",
    "Day of event, or of publication where not known",
);
/// First day.
pub const FROM: Text = text("Mulai", "From");
/// Last day.
pub const UNTIL: Text = text("Sampai", "Until");
/// The days of the corpus in words; the fields show days as the browser's language has them.
pub const SPAN: Text = text(
    "Laporan {}–{}. Urutan hari dan bulan di kolom ini mengikuti bahasa peramban.",
    "Reports from {} to {}. The fields order day and month as the browser’s language does.",
);
/// Reports a range leaves out.
pub const UNDATED: Noun =
    noun("artikel tanpa hari yang diketahui", "report without a known day", "reports without a known day");
/// Hides it again.
pub const LESS: Text = text("Ringkas", "Show fewer");
/// What the number behind a choice is.
pub const COUNT: Noun = noun("artikel", "report", "reports");
