//! Names in a report: people, organisations, places, events.
use super::{Document, Entity};

/// The entities of the body, most mentioned first.
pub fn find(_document: &Document) -> Vec<Entity> {
    Vec::new()
}
