//! What a choice of outlets, days, speakers and names leaves of a corpus.
use super::{Corpus, DocId, Document};
use crate::text::sorted::Set;

/// A choice of documents. Empty sets do not narrow. Within a set any member will do, between the
/// sets all must hold.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Filter {
    /// Outlets by name; "" stands for reports whose outlet is unknown.
    pub outlets: Set<String>,
    /// Agencies by name; "" stands for none named.
    pub agencies: Set<String>,
    /// Speakers by full name.
    pub speakers: Set<String>,
    /// People, organisations, places by full name.
    pub entities: Set<String>,
    /// First day of the event, `YYYY-MM-DD`, inclusive.
    pub from: Option<String>,
    /// Last day of the event, inclusive.
    pub to: Option<String>,
}

/// The documents a filter leaves, in corpus order.
pub type Subcorpus = Vec<DocId>;

impl Filter {
    /// The documents that pass. Linear in the number of documents and their statements and names.
    pub fn apply(&self, corpus: &Corpus) -> Subcorpus {
        corpus.documents.iter().filter(|d| self.admits(d)).map(|d| d.id).collect()
    }

    /// Whether one document passes. A document without an event day does not pass a range of days.
    pub fn admits(&self, d: &Document) -> bool {
        let one_of = |set: &Set<String>, value: Option<&String>| {
            set.is_empty() || set.contains(value.map_or("", String::as_str))
        };
        let day = d.event_date.as_ref().or(d.published.as_ref()).map(|e| e.day());
        one_of(&self.outlets, d.outlet.as_ref().map(|f| &f.value))
            && one_of(&self.agencies, d.agency.as_ref().map(|f| &f.value))
            && (self.speakers.is_empty()
                || d.statements.iter().any(|s| s.speaker.as_ref().is_some_and(|n| self.speakers.contains(n))))
            && (self.entities.is_empty() || d.entities.iter().any(|e| self.entities.contains(&e.name)))
            && self.from.as_deref().is_none_or(|from| day.is_some_and(|day| from <= day))
            && self.to.as_deref().is_none_or(|to| day.is_some_and(|day| day <= to))
    }
}
