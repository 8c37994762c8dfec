//! What a comparison of two reports finds.
use crate::corpus::{Confidence, DocId, Evidence, SentenceRef};
use crate::text::Span;
use serde::Serialize;

/// One of the two columns. Neither report is the original by being left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The left column.
    Left,
    /// The right column.
    Right,
}

impl Side {
    /// The other column.
    pub fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

/// How two linked sentences stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The same words in the same order.
    Verbatim,
    /// Nearly so.
    NearVerbatim,
    /// The same statement in other words.
    Paraphrase,
    /// A stock phrase that both use; no sign of a shared source.
    Formula,
}

/// What happened to a run of words between left and right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EditOp {
    /// The same on both sides.
    Equal,
    /// One instead of the other.
    Replace,
    /// On the right only.
    Insert,
    /// On the left only.
    Delete,
}

/// How near the two words of a replacement are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nearness {
    /// Not a replacement, or nothing in common.
    None,
    /// One stem: memperkuat, kuatnya.
    Stem,
    /// A known pair of synonyms.
    Synonym,
    /// Nearly the same letters.
    Letters,
}

/// A run of words inside a link. Whole words; a mark goes with its word. The edits of a link in
/// order give back all words of both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What happened.
    pub op: EditOp,
    /// The words on the left (empty span for an insertion).
    pub left: Span,
    /// The words on the right (empty span for a deletion).
    pub right: Span,
    /// For a replacement, how near the words are.
    pub nearness: Nearness,
}

/// What changed in meaning between linked sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ShiftKind {
    /// Another speaker, or none.
    Speaker,
    /// Done turned into hoped, must, may; or the reverse.
    Modality,
    /// A quotation made indirect, or the reverse.
    Quote,
    /// Another number.
    Number,
    /// Another day.
    Date,
    /// Another name.
    Name,
    /// A meaning made narrower or wider.
    Scope,
}

/// A change of meaning, with the words on both sides ("" where there are none).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// What changed.
    pub kind: ShiftKind,
    /// On the left.
    pub left: String,
    /// On the right.
    pub right: String,
    /// Where it stands on the left, if it is words of the text.
    pub left_span: Option<Span>,
    /// Where it stands on the right.
    pub right_span: Option<Span>,
}

/// Sentences that say the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Sentences on the left.
    pub left: Vec<SentenceRef>,
    /// Sentences on the right.
    pub right: Vec<SentenceRef>,
    /// How they stand to each other.
    pub relation: Relation,
    /// Similarity, 0 to 1.
    pub score: f64,
    /// What the score was made of, by name.
    pub parts: Vec<(&'static str, f64)>,
    /// Word by word.
    pub edits: Vec<Edit>,
    /// Changes of meaning.
    pub shifts: Vec<Shift>,
}

/// How two reports stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// One is the other, whole or cut.
    VerbatimCopy,
    /// One is the other with small changes.
    NearCopy,
    /// One is the other with words replaced by synonyms throughout.
    SpunCopy,
    /// One tells the other's statements in its own words.
    Rewrite,
    /// The same event, from separate texts as far as can be seen.
    SameEvent,
    /// Nothing in common but a subject.
    Unrelated,
}

/// A verdict on descent, with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lineage {
    /// How the two stand to each other.
    pub verdict: Verdict,
    /// How sure.
    pub confidence: Confidence,
    /// Which one may have been first, where something tells.
    pub earlier: Option<Side>,
    /// Why.
    pub evidence: Vec<Evidence>,
}

/// Two reports side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Alignment {
    /// The left report.
    pub left: DocId,
    /// The right report.
    pub right: DocId,
    /// Links in the order of the left report.
    pub links: Vec<Link>,
    /// Sentences of the left report without a link.
    pub left_only: Vec<SentenceRef>,
    /// Sentences of the right report without a link.
    pub right_only: Vec<SentenceRef>,
    /// Share of each report's words that stands in linked sentences (formulas not counted), left and right, 0 to 1.
    pub shared: (f64, f64),
    /// Descent.
    pub lineage: Lineage,
}

/// A word that looks as if a machine had put it in the place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suspicion {
    /// The sentence.
    pub at: SentenceRef,
    /// The word or words.
    pub span: Span,
    /// What probably stood there.
    pub likely: Option<String>,
    /// Why.
    pub evidence: Vec<Evidence>,
    /// How sure.
    pub confidence: Confidence,
}

/// Two reports that share statements, for the overview.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// One report.
    pub left: DocId,
    /// The other.
    pub right: DocId,
    /// As in [`Alignment::shared`].
    pub shared: (f64, f64),
    /// Descent.
    pub lineage: Lineage,
    /// The longest runs of the same words, longest first: how many words, and where on the left.
    pub runs: Vec<(usize, Span)>,
}
