//! The view Konteks: a word between its neighbours.
mod around;
mod errors;
mod form;
pub mod keywords;
mod lines;
mod notes;
mod places;
mod view;
pub mod words;

pub use view::context_view;

use crate::explorer::Search;
use crate::explorer::display::visible;

/// What is looked for, as it is shown: a link may hold letters that turn the others round.
fn sought(search: &Search) -> String {
    visible(search.pattern.trim())
}
