//! How reports descend from each other: a verdict for a pair, and all pairs of a corpus.
//!
//! The verdict is read off the links: how much of the shorter report stands in them, how much of
//! that word for word, and whether single words were replaced by rarer synonyms on one side only.
use super::align::Both;
use super::evidence::{evidence, percent};
use super::substitution::{self, Substitution};
use super::words::{Unit, Word};
use super::{
    EditOp, Index, Lineage, Link, Pair, Relation, Side, Verdict, align, candidates, damage, earlier, formula,
    runs,
};
use crate::corpus::{Confidence, Corpus, DocId, Evidence, SentenceRef};
use crate::text::sorted::Map;

/// The sentences of a report by their place.
type Places<'a> = Map<SentenceRef, &'a Unit>;

/// Every pair of reports that share statements, most shared first. Candidates come from an
/// inverted index, so the cost grows with the reports and the kin each has, not with all pairs.
pub fn pairs(corpus: &Corpus) -> Vec<Pair> {
    pairs_with(corpus, &Index::new(corpus))
}

/// The same with an index made before.
pub fn pairs_with(corpus: &Corpus, index: &Index) -> Vec<Pair> {
    nearest_pairs(corpus, index, candidates::KEPT)
}

/// The same where each report is compared with its nearest `kept` kin alone.
pub fn nearest_pairs(corpus: &Corpus, index: &Index, kept: usize) -> Vec<Pair> {
    let mut search = PairSearch::new(kept);
    while search.step(corpus, index) {}
    search.finish()
}

/// The pairs on their way, for who must not be held up: [`nearest_pairs`] in steps, each the kin of some
/// reports or a comparison.
#[derive(Debug)]
pub struct PairSearch {
    kept: usize,
    /// Reports whose kin were found.
    n_found: usize,
    left: Vec<(DocId, DocId)>,
    found: Vec<Pair>,
}

/// Reports whose kin are found in one step; it takes about as long as a comparison or two.
const AT_ONCE: usize = 8;

impl PairSearch {
    /// Before the first step, where each report is compared with its nearest `kept` kin.
    pub const fn new(kept: usize) -> Self {
        Self { kept, n_found: 0, left: Vec::new(), found: Vec::new() }
    }

    /// Finds kin, or compares two reports; whether there was anything left to do.
    pub fn step(&mut self, corpus: &Corpus, index: &Index) -> bool {
        let n = corpus.documents.len();
        if self.n_found < n {
            let next = n.min(self.n_found + AT_ONCE);
            candidates::add_pairs(corpus, index, self.n_found..next, self.kept, &mut self.left);
            self.n_found = next;
            if next == n {
                candidates::tidy(&mut self.left);
            }
            return true;
        }
        let Some((left, right)) = self.left.pop() else { return false };
        let a = align::compare_with(corpus, index, left, right);
        if a.links.iter().any(|l| l.relation != Relation::Formula) {
            let runs = corpus.document(a.left).map(|d| runs::longest(d, &a.links)).unwrap_or_default();
            self.found.push(Pair {
                left: a.left,
                right: a.right,
                shared: a.shared,
                lineage: a.lineage,
                runs,
            });
        }
        true
    }

    /// The pairs that were found, most shared first.
    pub fn finish(self) -> Vec<Pair> {
        let mut out = self.found;
        let weight = |p: &Pair| p.shared.0 + p.shared.1;
        out.sort_unstable_by(|a, b| {
            weight(b).total_cmp(&weight(a)).then((a.left, a.right).cmp(&(b.left, b.right)))
        });
        out
    }
}

/// The verdict on reports of which nothing is known.
pub fn none() -> Lineage {
    Lineage { verdict: Verdict::Unrelated, confidence: Confidence::Low, earlier: None, evidence: Vec::new() }
}

/// What the verdict is read off.
pub(super) struct Signs {
    /// Share of the words of the report that is covered more, in links that are no formulas.
    pub(super) shared: f64,
    /// The same for links that are verbatim or nearly so.
    pub(super) copied: f64,
    /// Words that equal the other side's in those links, as a share of the links' words.
    pub(super) equal: f64,
    /// Links that are no formulas.
    pub(super) n_links: usize,
    /// Links that are formulas.
    pub(super) n_formulas: usize,
    /// Single-word synonyms in a frame, the rarer on the left and on the right.
    pub(super) spun: (usize, usize),
    /// Any single word for another in a frame.
    pub(super) n_replaced: usize,
    /// Days between the events.
    pub(super) days: Option<u32>,
    /// A word that a replacement broke from inside, and the side it stands on.
    pub(super) damaged: Option<(Side, String)>,
    /// The longest run of the same words.
    pub(super) run: Option<String>,
    /// Sentences missing at the end of one side, whose end the other goes beyond.
    pub(super) cut: Option<(Side, usize)>,
}

/// The verdict on two reports from their links.
pub(super) fn judge(both: &Both, links: &[Link], shared: (f64, f64)) -> Lineage {
    let signs = signs(both, links, shared);
    let (verdict, confidence, mut reasons) = verdict(both, &signs);
    let earlier = match verdict {
        Verdict::Unrelated | Verdict::SameEvent => None,
        _ => earlier::earlier(both, verdict, &signs, &mut reasons),
    };
    Lineage { verdict, confidence, earlier, evidence: reasons }
}

fn signs(both: &Both, links: &[Link], shared: (f64, f64)) -> Signs {
    let places = both.units.map(substitution::by_place);
    let real: Vec<&Link> = links.iter().filter(|l| l.relation != Relation::Formula).collect();
    let near: Vec<&Link> = real
        .iter()
        .copied()
        .filter(|l| matches!(l.relation, Relation::Verbatim | Relation::NearVerbatim))
        .collect();
    let replaced: Vec<Substitution> = near
        .iter()
        .flat_map(|l| substitution::substitutions(both.index, l, &places[0], &places[1]))
        .filter(|s| 0 < s.frame.0 + s.frame.1)
        .collect();
    let rarer = |side| replaced.iter().filter(|s| s.rarer == Some(side)).count();
    let near_links: Vec<Link> = near.iter().map(|l| (*l).clone()).collect();
    let copied = (align::share(both, &near_links, 0), align::share(both, &near_links, 1));
    Signs {
        shared: shared.0.max(shared.1),
        copied: copied.0.max(copied.1),
        equal: mean_equal(&near),
        n_links: real.len(),
        n_formulas: links.len() - real.len(),
        spun: (rarer(Side::Left), rarer(Side::Right)),
        n_replaced: replaced.len(),
        days: formula::days_apart(both),
        damaged: damaged(both, &near, &places),
        run: runs::longest(both.documents[0], links)
            .first()
            .map(|(_, span)| both.documents[0].slice(*span).to_owned()),
        cut: cut(both, &near),
    }
}

/// A replaced word that becomes the other side's when a listed synonym inside it is put back.
fn damaged(both: &Both, near: &[&Link], places: &[Places; 2]) -> Option<(Side, String)> {
    let form = |w: &Word| both.index.vocabulary.string(w.form);
    let undone = |broken: &Word, whole: &Word| {
        let found = damage::damage(form(broken), &both.corpus.stemmer, |known| known == form(whole))?;
        (found.likely == form(whole)).then(|| form(broken).to_owned())
    };
    near.iter().flat_map(|l| substitution::word_pairs(l, &places[0], &places[1])).find_map(|(l, r)| {
        let left = undone(l, r).map(|word| (Side::Left, word));
        left.or_else(|| undone(r, l).map(|word| (Side::Right, word)))
    })
}

/// The side that stops before the other does: its last sentence has its like before the other's end.
fn cut(both: &Both, near: &[&Link]) -> Option<(Side, usize)> {
    let last = |side: usize| both.units[side].last().map(|u| u.at);
    let ends = near.iter().find_map(|l| {
        let (left, right) = (l.left.last().copied(), l.right.last().copied());
        match (left == last(0), right == last(1)) {
            (true, false) => Some((Side::Left, 1, right?)),
            (false, true) => Some((Side::Right, 0, left?)),
            _ => None,
        }
    });
    let (side, longer, end) = ends?;
    let rest: Vec<SentenceRef> = both.units[longer].iter().map(|u| u.at).filter(|at| end < *at).collect();
    let is_told = |at: &SentenceRef| {
        near.iter().any(|l| if longer == 0 { l.left.contains(at) } else { l.right.contains(at) })
    };
    (!rest.iter().any(is_told)).then_some((side, rest.len()))
}

/// Share of equal words over links, each link weighing by its words.
fn mean_equal(links: &[&Link]) -> f64 {
    let bytes = |l: &Link, only_equal: bool| -> usize {
        let edits = l.edits.iter().filter(|e| !only_equal || e.op == EditOp::Equal);
        edits.map(|e| e.left.byte_len() + e.right.byte_len()).sum()
    };
    let all: usize = links.iter().map(|l| bytes(l, false)).sum();
    let equal: usize = links.iter().map(|l| bytes(l, true)).sum();
    if all == 0 { 0.0 } else { equal as f64 / all as f64 }
}

fn verdict(both: &Both, signs: &Signs) -> (Verdict, Confidence, Vec<Evidence>) {
    let config = &both.corpus.config.reuse;
    let mut why = Vec::new();
    let other_event = signs.days.is_some_and(|d| config.same_event_days < d);
    if let Some(days) = signs.days {
        why.push(evidence(
            if other_event { "different-event-day" } else { "same-event-day" },
            days.to_string(),
        ));
    }
    if config.copied_share <= signs.copied {
        let (verdict, confidence) = copy(both, signs, &mut why);
        return (verdict, confidence, why);
    }
    if signs.n_links == 0 && 0 < signs.n_formulas {
        why.push(evidence("formulas-only", signs.n_formulas.to_string()));
    }
    if !other_event && config.rewrite_links <= signs.n_links && config.rewrite_share <= signs.shared {
        why.push(evidence("shared-statements", percent(signs.shared)));
        why.push(evidence("own-words", percent(1.0 - signs.copied)));
        why.extend(signs.run.iter().map(|run| evidence("longest-shared-run", runs::shortened(run))));
        let sure = 2.0 * config.rewrite_share <= signs.shared;
        return (Verdict::Rewrite, if sure { Confidence::High } else { Confidence::Medium }, why);
    }
    if 0 < signs.n_links {
        why.push(evidence("few-shared-statements", percent(signs.shared)));
    }
    if signs.days.is_some() && !other_event && (0 < signs.n_links || 0 < signs.n_formulas) {
        return (Verdict::SameEvent, Confidence::Medium, why);
    }
    let sure = other_event || signs.n_links == 0;
    (Verdict::Unrelated, if sure { Confidence::High } else { Confidence::Low }, why)
}

/// Which kind of copy.
fn copy(both: &Both, signs: &Signs, why: &mut Vec<Evidence>) -> (Verdict, Confidence) {
    let config = &both.corpus.config.reuse;
    why.push(evidence("same-words", percent(signs.copied)));
    why.extend(signs.run.iter().map(|run| evidence("longest-shared-run", runs::shortened(run))));
    let (more, less) = (signs.spun.0.max(signs.spun.1), signs.spun.0.min(signs.spun.1));
    // Many words replaced in their frames, none of them back: a list need not know them all.
    let unlisted = 2 <= more && less == 0 && 2 * config.spun_words <= signs.n_replaced;
    if config.spun_words <= more && less * 4 <= more || unlisted {
        why.push(evidence("synonyms-one-way", format!("{more} : {less}")));
        let sure = 2 * config.spun_words <= more;
        return (Verdict::SpunCopy, if sure { Confidence::Certain } else { Confidence::High });
    }
    if config.verbatim_copy <= signs.equal && config.verbatim_copy <= signs.copied {
        return (Verdict::VerbatimCopy, Confidence::Certain);
    }
    why.push(evidence("few-changes", percent(1.0 - signs.equal)));
    let sure = 0.8 <= signs.copied;
    (Verdict::NearCopy, if sure { Confidence::Certain } else { Confidence::High })
}
