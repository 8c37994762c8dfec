//! What helps a reader and a class: the tour, the glossary, and what makes a printed view a worksheet.
mod glossary;
mod panel;
mod sheet;
mod terms;
mod tour;

pub use panel::{OPEN, help, open_at_term};
pub use sheet::{sheet_head, sheet_source};
pub use terms::with_terms;
pub use tour::{is_due, tour};
