//! The words that stand in links for what can be chosen.
use super::{Faded, Lang, RowKind, Scheme, TermSort, View};
use crate::explorer::{ContextPart, FacetKind, Mode, Side, SortBy};

pub(super) const VIEWS: [(View, &str); 6] = [
    (View::Themes, "tema"),
    (View::Articles, "artikel"),
    (View::Compare, "bandingkan"),
    (View::Context, "konteks"),
    (View::Voices, "suara"),
    (View::Origins, "asal-usul"),
];
pub(super) const LANGS: [(Lang, &str); 2] = [(Lang::Id, "id"), (Lang::En, "en")];
pub(super) const SCHEMES: [(Scheme, &str); 3] =
    [(Scheme::Auto, "sistem"), (Scheme::Light, "terang"), (Scheme::Dark, "gelap")];
pub(super) const SIDES: [(Side, &str); 2] = [(Side::Left, "kiri"), (Side::Right, "kanan")];
pub(super) const FADED: [(Faded, &str); 3] =
    [(Faded::Nothing, "0"), (Faded::Same, "1"), (Faded::Different, "sama")];
pub(super) const SORTS: [(SortBy, &str); 3] =
    [(SortBy::Place, "letak"), (SortBy::Left, "kiri"), (SortBy::Right, "kanan")];
pub(super) const PARTS: [(ContextPart, &str); 5] = [
    (ContextPart::Lines, "kalimat"),
    (ContextPart::Neighbours, "tetangga"),
    (ContextPart::Places, "letak"),
    (ContextPart::Runs, "rangkaian"),
    (ContextPart::Outlets, "khas"),
];
pub(super) const MODES: [(Mode, &str); 4] =
    [(Mode::Words, "kata"), (Mode::Start, "awal"), (Mode::Near, "dekat"), (Mode::Expression, "regex")];
pub(super) const TERM_SORTS: [(TermSort, &str); 4] = [
    (TermSort::Score, "skor"),
    (TermSort::Count, "jumlah"),
    (TermSort::Reports, "artikel"),
    (TermSort::Alphabet, "abjad"),
];
pub(super) const ROWS: [(RowKind, &str); 5] = [
    (RowKind::Verbatim, "persis"),
    (RowKind::NearVerbatim, "hampir"),
    (RowKind::Paraphrase, "parafrase"),
    (RowKind::Formula, "rumus"),
    (RowKind::Alone, "sendiri"),
];
pub(super) const FACETS: [(FacetKind, &str); 6] = [
    (FacetKind::Origin, "milik"),
    (FacetKind::Outlet, "media"),
    (FacetKind::Agency, "kantor"),
    (FacetKind::Speaker, "penutur"),
    (FacetKind::Entity, "nama"),
    (FacetKind::Theme, "tema"),
];

/// The word for a value.
pub(super) fn word<T: PartialEq>(table: &[(T, &'static str)], value: &T) -> &'static str {
    table.iter().find(|(v, _)| v == value).map_or("", |(_, w)| w)
}

/// The value of a word.
pub(super) fn value<T: Clone>(table: &[(T, &'static str)], word: &str) -> Option<T> {
    table.iter().find(|(_, w)| *w == word).map(|(v, _)| v.clone())
}
