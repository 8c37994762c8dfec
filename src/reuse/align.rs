//! Two reports side by side: their links, what each has alone, and how they descend.
use super::index::Index;
use super::link::{self, LinkedPair};
use super::words::{Unit, Word};
use super::{Alignment, Edit, EditOp, Link, Relation, Shift, edits, formula, lineage, opening, shifts};
use crate::corpus::{Corpus, DocId, Document, SentenceRef};
use crate::text::sorted::Set;

/// Lays two documents of a corpus side by side. Reads the whole corpus for its word weights; with
/// more than a few dozen documents make an [`Index`] once and call [`compare_with`].
pub fn compare(corpus: &Corpus, left: DocId, right: DocId) -> Alignment {
    compare_with(corpus, &Index::new(corpus), left, right)
}

/// Lays two documents side by side with an index made before. The answer does not depend on
/// which of the two stands left: it is worked out in one order and mirrored for the other.
pub fn compare_with(corpus: &Corpus, index: &Index, left: DocId, right: DocId) -> Alignment {
    match (corpus.document(left), corpus.document(right)) {
        (Some(l), Some(r)) if (&r.text, &r.file) < (&l.text, &l.file) => {
            mirrored(ordered(corpus, index, r, l))
        }
        (Some(l), Some(r)) => ordered(corpus, index, l, r),
        _ => Alignment {
            left,
            right,
            links: Vec::new(),
            left_only: corpus.document(left).map(all_sentences).unwrap_or_default(),
            right_only: corpus.document(right).map(all_sentences).unwrap_or_default(),
            shared: (0.0, 0.0),
            lineage: lineage::none(),
        },
    }
}

fn all_sentences(document: &Document) -> Vec<SentenceRef> {
    document.sentences().map(|s| s.at).collect()
}

/// Two documents and their sentences, in the order in which they are worked on.
pub(super) struct Both<'a> {
    pub(super) corpus: &'a Corpus,
    pub(super) index: &'a Index,
    pub(super) documents: [&'a Document; 2],
    pub(super) units: [&'a [Unit]; 2],
}

fn ordered(corpus: &Corpus, index: &Index, left: &Document, right: &Document) -> Alignment {
    let both = Both {
        corpus,
        index,
        documents: [left, right],
        units: [index.units(left.id), index.units(right.id)],
    };
    let mut pairs = link::linked_pairs(index, both.units[0], both.units[1], &corpus.config.reuse);
    opening::link_openings(&both, &mut pairs);
    let links: Vec<Link> = link::groups(&pairs).into_iter().map(|g| make_link(&both, g)).collect();
    let alone = |side: usize| {
        let linked: Set<SentenceRef> =
            links.iter().flat_map(|l| if side == 0 { &l.left } else { &l.right }).copied().collect();
        both.units[side].iter().map(|u| u.at).filter(|at| !linked.contains(at)).collect()
    };
    let shared = (share(&both, &links, 0), share(&both, &links, 1));
    let lineage = lineage::judge(&both, &links, shared);
    Alignment {
        left: left.id,
        right: right.id,
        left_only: alone(0),
        right_only: alone(1),
        links,
        shared,
        lineage,
    }
}

fn make_link(both: &Both, (lefts, rights, best): (Vec<usize>, Vec<usize>, LinkedPair)) -> Link {
    let units = [
        lefts.iter().map(|&i| &both.units[0][i]).collect::<Vec<&Unit>>(),
        rights.iter().map(|&j| &both.units[1][j]).collect::<Vec<&Unit>>(),
    ];
    let words = units.each_ref().map(|us| us.iter().flat_map(|u| &u.words).collect::<Vec<&Word>>());
    let edits = edits::edits(both.index, &words[0], &words[1]);
    let equal = equal_share(&edits, &words);
    let formula = formula::judge(both, &units, &best, equal);
    let relation = relation(equal, formula.is_formula, both);
    // Only one statement can change its meaning: a formula is none, and openings that are linked by their
    // place alone tell one event.
    let is_one_statement = !formula.is_formula && both.corpus.config.reuse.weak_link <= best.cosine;
    let shifts = if is_one_statement { shifts::shifts(both, &units, &edits) } else { Vec::new() };
    let parts = vec![
        ("cosine", best.cosine),
        ("context", best.context),
        ("surprise", best.surprise),
        ("equal", equal),
        ("names", formula.names),
    ];
    Link {
        left: units[0].iter().map(|u| u.at).collect(),
        right: units[1].iter().map(|u| u.at).collect(),
        relation,
        score: best.score,
        parts,
        edits,
        shifts,
    }
}

/// Share of the words of both sides that stand in equal runs.
fn equal_share(edits: &[Edit], words: &[Vec<&Word>; 2]) -> f64 {
    let equal: usize = edits
        .iter()
        .filter(|e| e.op == EditOp::Equal)
        .map(|e| {
            let inside = |k: usize, span| {
                words[k].iter().filter(|w| crate::text::Span::contains(span, w.span)).count()
            };
            inside(0, e.left) + inside(1, e.right)
        })
        .sum();
    let all = words[0].len() + words[1].len();
    if all == 0 { 0.0 } else { equal as f64 / all as f64 }
}

fn relation(equal: f64, is_formula: bool, both: &Both) -> Relation {
    let config = &both.corpus.config.reuse;
    if is_formula {
        Relation::Formula
    } else if config.verbatim <= equal {
        Relation::Verbatim
    } else if config.near_verbatim <= equal {
        Relation::NearVerbatim
    } else {
        Relation::Paraphrase
    }
}

/// Share of a side's words that stands in linked sentences, formulas not counted.
pub(super) fn share(both: &Both, links: &[Link], side: usize) -> f64 {
    let linked: Set<SentenceRef> = links
        .iter()
        .filter(|l| l.relation != Relation::Formula)
        .flat_map(|l| if side == 0 { &l.left } else { &l.right })
        .copied()
        .collect();
    let all: usize = both.units[side].iter().map(|u| u.words.len()).sum();
    let inside: usize =
        both.units[side].iter().filter(|u| linked.contains(&u.at)).map(|u| u.words.len()).sum();
    if all == 0 { 0.0 } else { inside as f64 / all as f64 }
}

/// The same comparison seen from the other side.
fn mirrored(a: Alignment) -> Alignment {
    let mut links: Vec<Link> = a.links.into_iter().map(mirrored_link).collect();
    links.sort_unstable_by(|x, y| (&x.left, &x.right).cmp(&(&y.left, &y.right)));
    let mut lineage = a.lineage;
    lineage.earlier = lineage.earlier.map(super::Side::other);
    Alignment {
        left: a.right,
        right: a.left,
        links,
        left_only: a.right_only,
        right_only: a.left_only,
        shared: (a.shared.1, a.shared.0),
        lineage,
    }
}

fn mirrored_link(link: Link) -> Link {
    let flip = |op| match op {
        EditOp::Insert => EditOp::Delete,
        EditOp::Delete => EditOp::Insert,
        other => other,
    };
    let edits =
        link.edits.into_iter().map(|e| Edit { op: flip(e.op), left: e.right, right: e.left, ..e }).collect();
    let shifts = link
        .shifts
        .into_iter()
        .map(|s| Shift {
            kind: s.kind,
            left: s.right,
            right: s.left,
            left_span: s.right_span,
            right_span: s.left_span,
        })
        .collect();
    Link { left: link.right, right: link.left, edits, shifts, ..link }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::Source;

    const REPORT: &str = "Gubernur meresmikan jembatan gantung di Desa Sukamaju pada Senin.\n\
        Jembatan sepanjang 120 meter itu menghubungkan dua dusun yang lama terpisah sungai.\n\
        Warga harus memutar 15 kilometer sebelum jembatan dibangun, kata gubernur.\n\
        Pemerintah provinsi akan membangun tiga jembatan serupa tahun depan.";
    const REWRITE: &str = "Petani setempat menanam bawang merah sejak awal musim kemarau.\n\
        Dua dusun yang terpisah sungai kini dihubungkan jembatan sepanjang 120 meter.\n\
        Sebelum jembatan dibangun, warga mesti memutar sampai 15 kilometer.\n\
        Tahun depan tiga jembatan serupa diharapkan dapat dibangun pemerintah provinsi.";

    fn compared(left: &str, right: &str) -> Alignment {
        let source = |file: &str, text: &str| Source { file: file.into(), text: text.into(), is_plain: true };
        let corpus = Corpus::new(vec![source("a", left), source("b", right)], Config::default());
        compare(&corpus, DocId(0), DocId(1))
    }

    fn pairs(a: &Alignment) -> Vec<(u32, u32, Relation)> {
        a.links.iter().map(|l| (l.left[0].para, l.right[0].para, l.relation)).collect()
    }

    #[test]
    fn sentences_that_say_the_same_are_linked_though_reworded() {
        let expected: Vec<(u32, u32, Relation)> = (2..5).map(|p| (p, p, Relation::Paraphrase)).collect();
        assert_eq!(pairs(&compared(REPORT, REWRITE)), expected);
    }

    #[test]
    fn a_text_laid_beside_itself_is_verbatim_throughout() {
        let a = compared(REPORT, REPORT);
        let expected: Vec<(u32, u32, Relation)> = (1..5).map(|p| (p, p, Relation::Verbatim)).collect();
        assert_eq!(pairs(&a), expected);
        assert_eq!(a.lineage.verdict, super::super::Verdict::VerbatimCopy);
    }

    #[test]
    fn left_and_right_may_change_places() {
        let (a, b) = (compared(REPORT, REWRITE), compared(REWRITE, REPORT));
        let flipped: Vec<(u32, u32, Relation)> = pairs(&b).into_iter().map(|(l, r, k)| (r, l, k)).collect();
        assert_eq!(pairs(&a), flipped);
        assert_eq!((a.shared.0, a.shared.1), (b.shared.1, b.shared.0));
        assert_eq!(a.lineage.verdict, b.lineage.verdict);
        assert_eq!((&a.left_only, &a.right_only), (&b.right_only, &b.left_only));
        for (x, y) in a.links.iter().zip(&b.links) {
            assert_eq!(x.score, y.score);
            assert_eq!(x.edits.len(), y.edits.len());
        }
    }

    #[test]
    fn a_hope_put_in_the_place_of_a_plan_is_a_shift() {
        let a = compared(REPORT, REWRITE);
        let last = a.links.last().map(|l| l.shifts.as_slice()).unwrap_or_default();
        let modal = last.iter().find(|s| s.kind == super::super::ShiftKind::Modality);
        assert_eq!(modal.map(|s| (s.left.as_str(), s.right.as_str())), Some(("akan", "diharapkan dapat")));
    }

    #[test]
    fn strangers_and_nothing_are_not_linked() {
        let other = "Tim bulu tangkis putri lolos ke babak akhir.\nPelatih memuji servis pemainnya.";
        for (left, right) in [(REPORT, other), (REPORT, ""), ("", ""), ("...", "!!!")] {
            assert!(compared(left, right).links.is_empty(), "{left} {right}");
        }
    }
}
