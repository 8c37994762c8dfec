//! What the window is.
use gloo::utils::window;
use web_sys::MediaQueryList;

/// The system's colours are dark.
pub const DARK: &str = "(prefers-color-scheme: dark)";
/// There is room for the filters in a column of their own.
pub const WIDE: &str = "(min-width: 75em)";

/// Whether the query holds now. False where the browser does not say.
pub fn holds(query: &str) -> bool {
    media(query).is_some_and(|list| list.matches())
}

/// What tells when a query begins or ceases to hold.
pub fn media(query: &str) -> Option<MediaQueryList> {
    window().match_media(query).ok().flatten()
}
