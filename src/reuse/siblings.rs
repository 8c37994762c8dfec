//! What the kin of a report have in the place of its words.
use super::index::Index;
use super::substitution::{self, Substitution};
use super::words::Unit;
use super::{EditOp, Link, Nearness, Relation, Side, Verdict, align, candidates};
use crate::corpus::{Corpus, DocId, SentenceRef};
use crate::text::Span;
use crate::text::sorted::{Map, Set};

/// Kin that are asked; more would only repeat each other.
const ASKED: usize = 6;

/// A word of another report that stands in the place of one of this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// The other word, lower case.
    pub instead: String,
    /// Whether the sentences are nearly the same otherwise.
    pub is_near: bool,
    /// Whether equal words stand on both sides of it.
    pub is_framed: bool,
    /// Whether this report as a whole is the other with synonyms put in.
    pub is_spun: bool,
}

/// Witnesses for the words of one report, by where the words stand.
#[derive(Clone, Debug, Default)]
pub struct Siblings {
    witnesses: Map<Span, Witness>,
    same: Set<Span>,
}

impl Siblings {
    /// The best witness for a word.
    pub fn witness(&self, word: Span) -> Option<&Witness> {
        self.witnesses.get(&word)
    }

    /// Whether kin have the same word in the same place, so that it came with the text.
    pub fn has_same(&self, word: Span) -> bool {
        self.same.contains(&word) && !self.witnesses.contains_key(&word)
    }
}

/// Asks the nearest kin of a report. Costs one comparison for each.
pub fn siblings(corpus: &Corpus, index: &Index, document: DocId) -> Siblings {
    let mut out = Siblings::default();
    let own = substitution::by_place(index.units(document));
    for kin in candidates::kin(corpus, index, document, ASKED) {
        let alignment = align::compare_with(corpus, index, document, kin);
        let is_spun =
            alignment.lineage.verdict == Verdict::SpunCopy && alignment.lineage.earlier == Some(Side::Right);
        let theirs = substitution::by_place(index.units(kin));
        for link in alignment.links.iter().filter(|l| l.relation != Relation::Formula) {
            let is_near = link.relation != Relation::Paraphrase;
            for s in substitution::substitutions(index, link, &own, &theirs) {
                if counts(&s, is_near) {
                    let is_framed = 0 < s.frame.0 && 0 < s.frame.1;
                    let instead = index.vocabulary.string(s.right.form).to_owned();
                    add(&mut out, s.left.span, Witness { instead, is_near, is_framed, is_spun });
                }
            }
            add_same(&mut out, link, &own);
        }
    }
    out
}

/// Whether a substitution can speak against the word on the left: never if the list calls the
/// other word the rarer; in a paraphrase only for a listed pair with equal words beside it.
fn counts(s: &Substitution, is_near: bool) -> bool {
    let is_listed = s.nearness == Nearness::Synonym && s.rarer == Some(Side::Left);
    let frame = s.frame.0 + s.frame.1;
    match s.rarer {
        Some(Side::Right) => false,
        _ if is_near => is_listed && 0 < frame || 0 < s.frame.0 && 0 < s.frame.1,
        _ => is_listed && 0 < frame,
    }
}

/// Keeps the witness that knows more: one of a spun copy before one of a paraphrase.
fn add(out: &mut Siblings, word: Span, witness: Witness) {
    let known = out.witnesses.get(&word).map(|w| (w.is_spun, w.is_near));
    if known < Some((witness.is_spun, witness.is_near)) {
        out.witnesses.insert(word, witness);
    }
}

/// Notes the words that stand in equal runs.
fn add_same(out: &mut Siblings, link: &Link, own: &Map<SentenceRef, &Unit>) {
    let equal: Vec<Span> = link.edits.iter().filter(|e| e.op == EditOp::Equal).map(|e| e.left).collect();
    for word in link.left.iter().filter_map(|at| own.get(at)).flat_map(|u| &u.words) {
        if equal.iter().any(|e| e.contains(word.span)) {
            out.same.insert(word.span);
        }
    }
}
