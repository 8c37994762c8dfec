//! Days named in a report, and the year where it is not named.
use super::Document;

/// Settles the years of event days that single documents left open, from the other documents.
pub fn settle_years(_documents: &mut [Document]) {}
