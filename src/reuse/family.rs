//! Families of reports: of all ties between kin, those that hold a family together.
//!
//! The ties of a family form a tree (Kruskal 1956, the strongest tie first): with a copy, its source
//! and a rewrite of the source, every two share text, and a picture of all ties would hide who
//! hangs on whom. Copies bind before rewrites, sources before their copies, more shared words before
//! fewer. Directions are never guessed here: a tie has the one that its evidence gave it, or none.
//! O(n log n) in the pairs.
use super::{Pair, Side, Verdict};
use crate::corpus::DocId;

/// More reports than these on one are a crowd: a picture may not hold them all.
const CROWD: usize = 12;

/// A report in its family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// The report.
    pub id: DocId,
    /// Ties between it and the root.
    pub depth: usize,
    /// Place in the family of the report it hangs on; none for the root.
    pub parent: Option<usize>,
    /// The pair that ties the two, by its place in the list; none for the root.
    pub pair: Option<usize>,
    /// Whether that pair's evidence says which of the two may have been first: the parent, or this one.
    pub arrow: Option<Arrow>,
}

/// Which way text may have gone along a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// From the parent to this report.
    FromParent,
    /// From this report to the parent.
    ToParent,
}

/// The families among the pairs, largest first; `n_words` is the length of each report by its id.
/// Members stand in the order of a drawing: each behind its parent, with all that hangs on it, in the
/// order of the corpus; of a crowd on one report, what was changed most before its copies.
pub fn families(pairs: &[Pair], n_words: &[usize]) -> Vec<Vec<Member>> {
    let ties = ties(pairs, n_words);
    let mut kin = vec![Vec::new(); n_words.len()];
    for (&t, id) in ties.iter().flat_map(|t| [(t, pairs[*t].left), (t, pairs[*t].right)]) {
        if let Some(kin) = kin.get_mut(id.index()) {
            kin.push(t);
        }
    }
    let beside = Beside { pairs, kin };
    let mut taken = vec![false; n_words.len()];
    let mut out: Vec<Vec<Member>> = Vec::new();
    for &tie in &ties {
        for id in [pairs[tie].left, pairs[tie].right] {
            if !taken.get(id.index()).copied().unwrap_or(true) {
                out.push(drawn(root(id, &beside), &beside, &mut taken));
            }
        }
    }
    out.sort_unstable_by_key(|family| (std::cmp::Reverse(family.len()), family.first().map(|m| m.id)));
    out
}

/// The ties of all families, each by its place among the pairs.
fn ties(pairs: &[Pair], n_words: &[usize]) -> Vec<usize> {
    let length = |id: DocId| n_words.get(id.index()).copied().unwrap_or(0) as f64;
    let is_copy = |p: &Pair| p.lineage.verdict <= Verdict::SpunCopy;
    let mut copied = vec![false; n_words.len()];
    for p in pairs.iter().filter(|p| is_copy(p)) {
        if let Some(copy) = later(p).and_then(|id| copied.get_mut(id.index())) {
            *copy = true;
        }
    }
    let n_copies =
        |p: &Pair| [p.left, p.right].iter().filter(|id| copied.get(id.index()) == Some(&true)).count();
    let n_shared = |p: &Pair| (p.shared.0 * length(p.left) + p.shared.1 * length(p.right)) as usize;
    let mut kin: Vec<usize> =
        (0..pairs.len()).filter(|&i| pairs[i].lineage.verdict <= Verdict::Rewrite).collect();
    kin.sort_unstable_by_key(|&i| {
        let p = &pairs[i];
        (!is_copy(p), n_copies(p), std::cmp::Reverse(n_shared(p)), p.left, p.right)
    });
    let mut group: Vec<usize> = (0..n_words.len()).collect();
    let mut find = move |id: DocId, join: Option<usize>| {
        let mut at = id.index().min(group.len().saturating_sub(1));
        while group[at] != at {
            group[at] = group[group[at]];
            at = group[at];
        }
        if let Some(other) = join {
            group[at] = other;
        }
        at
    };
    kin.retain(|&i| {
        let (a, b) = (find(pairs[i].left, None), find(pairs[i].right, None));
        if a != b {
            find(pairs[i].left, Some(b));
        }
        a != b
    });
    kin
}

/// The one of a pair that may have come after the other.
fn later(pair: &Pair) -> Option<DocId> {
    pair.lineage.earlier.map(|side| if side == Side::Left { pair.right } else { pair.left })
}

/// Where the drawing of a report's family begins: at a report that comes from no other, as far as is
/// known; of several, the one with the most ties.
fn root(member: DocId, beside: &Beside) -> DocId {
    // The ties of a family are a tree: without the way it came by, nobody is met twice.
    let mut family = vec![(member, None)];
    let mut n = 0;
    while let Some(&(id, way)) = family.get(n) {
        n += 1;
        family.extend(beside.of(id).filter(|(t, _)| Some(*t) != way).map(|(t, other)| (other, Some(t))));
    }
    let key = |id: &DocId| {
        let is_later = beside.of(*id).any(|(t, _)| later(&beside.pairs[t]) == Some(*id));
        (is_later, std::cmp::Reverse(beside.of(*id).count()), *id)
    };
    family.into_iter().map(|(id, _)| id).min_by_key(key).unwrap_or(member)
}

/// The ties of each report, by its id.
struct Beside<'a> {
    pairs: &'a [Pair],
    kin: Vec<Vec<usize>>,
}

impl Beside<'_> {
    /// The reports tied to one, each with its tie.
    fn of(&self, id: DocId) -> impl Iterator<Item = (usize, DocId)> + '_ {
        let ties = self.kin.get(id.index()).into_iter().flatten();
        ties.map(move |&t| {
            (t, if self.pairs[t].left == id { self.pairs[t].right } else { self.pairs[t].left })
        })
    }
}

/// The reports that hang on one, the ones on those behind each.
fn drawn(root: DocId, beside: &Beside, taken: &mut [bool]) -> Vec<Member> {
    let mut out: Vec<Member> = Vec::new();
    let mut open = vec![Member { id: root, depth: 0, parent: None, pair: None, arrow: None }];
    while let Some(member) = open.pop() {
        if taken.get(member.id.index()).copied().unwrap_or(true) {
            continue;
        }
        taken[member.id.index()] = true;
        let parent = Some(out.len());
        let mut children: Vec<Member> = beside
            .of(member.id)
            .filter(|(t, _)| Some(*t) != member.pair)
            .map(|(t, id)| {
                let arrow = later(&beside.pairs[t]);
                let arrow = arrow.map(|l| if l == id { Arrow::FromParent } else { Arrow::ToParent });
                Member { id, depth: member.depth + 1, parent, pair: Some(t), arrow }
            })
            .collect();
        // The last is drawn first.
        let is_crowd = CROWD < children.len();
        let verdict = |m: &Member| m.pair.filter(|_| is_crowd).map(|t| beside.pairs[t].lineage.verdict);
        children.sort_unstable_by_key(|m| (verdict(m), std::cmp::Reverse(m.id)));
        open.append(&mut children);
        out.push(member);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::Confidence;
    use crate::reuse::Lineage;

    fn pair(left: u32, right: u32, verdict: Verdict, shared: f64, earlier: Option<Side>) -> Pair {
        let lineage = Lineage { verdict, confidence: Confidence::High, earlier, evidence: Vec::new() };
        Pair { left: DocId(left), right: DocId(right), shared: (shared, shared), lineage, runs: Vec::new() }
    }

    /// `0 0>1 1-2`: who hangs on whom, with the arrow.
    fn told(pairs: &[Pair], n: usize) -> Vec<String> {
        let one = |family: &Vec<Member>| {
            let member = |m: &Member| match (m.parent, m.arrow) {
                (None, _) => m.id.0.to_string(),
                (Some(p), arrow) => {
                    let mark = match arrow {
                        Some(Arrow::FromParent) => '>',
                        Some(Arrow::ToParent) => '<',
                        None => '-',
                    };
                    format!("{}{mark}{}", family[p].id.0, m.id.0)
                }
            };
            family.iter().map(member).collect::<Vec<String>>().join(" ")
        };
        families(pairs, &vec![100; n]).iter().map(one).collect()
    }

    #[test]
    fn a_rewrite_among_a_crowd_of_copies_is_drawn_first() {
        let last = CROWD as u32 + 1;
        let verdict = |id| if id == last { Verdict::Rewrite } else { Verdict::VerbatimCopy };
        let pairs: Vec<Pair> = (1..=last).map(|id| pair(0, id, verdict(id), 0.9, Some(Side::Left))).collect();
        let n = pairs.len() + 1;
        assert!(told(&pairs, n)[0].starts_with(&format!("0 0>{last} 0>1 0>2 ")));
        assert!(told(&pairs[1..], n)[0].starts_with("0 0>2 0>3 "), "no crowd");
    }

    #[test]
    fn a_rewrite_hangs_on_the_source_not_on_its_copies() {
        use Verdict::{NearCopy, Rewrite, SameEvent, SpunCopy};
        let pairs = [
            pair(0, 1, Rewrite, 0.8, None),
            pair(0, 2, Rewrite, 0.9, None),
            pair(1, 2, NearCopy, 0.9, Some(Side::Left)),
            pair(1, 3, SpunCopy, 0.9, Some(Side::Left)),
            pair(2, 3, SpunCopy, 1.0, None),
            pair(4, 5, SameEvent, 0.9, None),
        ];
        assert_eq!(told(&pairs, 6), ["1 1-0 1>2 1>3"]);
    }

    #[test]
    fn families_stand_apart_and_arrows_may_meet() {
        use Verdict::{Rewrite, VerbatimCopy};
        let pairs = [
            pair(0, 1, VerbatimCopy, 1.0, Some(Side::Right)),
            pair(3, 4, Rewrite, 0.5, Some(Side::Left)),
            pair(2, 4, Rewrite, 0.4, Some(Side::Left)),
        ];
        assert_eq!(told(&pairs, 5), ["2 2>4 4<3", "1 1>0"]);
        assert!(told(&[], 3).is_empty());
    }
}
