//! How a thing is known: stated or concluded, how surely, and on what it rests.
use serde::Serialize;

/// Whether a page says a thing or we concluded it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// It stands in the text.
    Explicit,
    /// It follows from what stands in the text; the evidence says how.
    Inferred,
}

/// How sure a finding is, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// A guess.
    Low,
    /// More likely than not.
    Medium,
    /// Rarely wrong.
    High,
    /// No other reading is left.
    Certain,
}

/// Why something was concluded: a rule by its code, and the words it rests on.
///
/// The code is lower-case words joined by hyphens ("weekday-matches"); the page has a sentence
/// for each code in both languages, the command line prints `code: quote`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Evidence {
    /// Code of the rule.
    pub rule: &'static str,
    /// The words in question, or a figure; may be empty.
    pub quote: String,
    /// Line of the page (from 1) where it stands.
    pub line: Option<u32>,
}

/// A finding with its evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Found<T> {
    /// What was found.
    pub value: T,
    /// Stated or concluded.
    pub how: How,
    /// Why.
    pub evidence: Vec<Evidence>,
}
