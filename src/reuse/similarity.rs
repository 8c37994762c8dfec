//! How much two sentences say the same: tf-idf cosine of senses, and who stands near them.
//!
//! Cosine over sentences as in the best systems of PAN 2014 (Sanchez-Perez, Sidorov, Gelbukh 2014),
//! with stems led to their common synonym first. Pairs are found through an inverted index over the
//! rarer senses, so the cost grows with the pairs that share one, not with all pairs.
use super::index::Index;
use super::words::{Unit, Word, WordClass};
use crate::text::sorted::Map;

/// Two sentences that share something, by their places in the two lists.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// Place on the left.
    pub left: usize,
    /// Place on the right.
    pub right: usize,
    /// Cosine of the weighted senses, 0 to 1.
    pub cosine: f64,
    /// What neighbouring candidates in the same order add, 0 to 1.
    pub context: f64,
}

/// Sentences on the right that one sentence keeps, best first; more would only cost time.
const KEPT: usize = 16;

/// How many sentences away a neighbour may stand to count as context.
const REACH: usize = 3;

/// All pairs with a cosine of at least `floor`, sorted by left, then right.
pub fn candidates(left: &[Unit], right: &[Unit], floor: f64) -> Vec<Candidate> {
    let mut postings: Map<u32, Vec<(u32, f64)>> = Map::new();
    for (j, unit) in right.iter().enumerate() {
        for &(sense, weight) in &unit.senses {
            postings.entry(sense).or_default().push((j as u32, weight));
        }
    }
    let longest = 40 + right.len() / 25;
    let mut dots = vec![0.0f64; right.len()];
    let mut out = Vec::new();
    for (i, unit) in left.iter().enumerate() {
        let mut touched: Vec<usize> = Vec::new();
        for (sense, weight) in &unit.senses {
            let Some(list) = postings.get(sense).filter(|l| l.len() <= longest) else { continue };
            for &(j, other) in list {
                if dots[j as usize] == 0.0 {
                    touched.push(j as usize);
                }
                dots[j as usize] += weight * other;
            }
        }
        touched.sort_unstable_by(|&a, &b| dots[b].total_cmp(&dots[a]).then(a.cmp(&b)));
        for &j in touched.iter().take(KEPT) {
            let cosine = cosine(unit, &right[j]);
            if floor <= cosine {
                out.push(Candidate { left: i, right: j, cosine, context: 0.0 });
            }
        }
        touched.into_iter().for_each(|j| dots[j] = 0.0);
    }
    out.sort_unstable_by_key(|c| (c.left, c.right));
    add_context(&mut out);
    out
}

/// Cosine of two sentences; their weights have length one.
pub fn cosine(a: &Unit, b: &Unit) -> f64 {
    shared(a, b).map(|(_, x, y)| x * y).sum::<f64>().min(1.0)
}

/// The senses two sentences share, with their weights.
pub fn shared<'a>(a: &'a Unit, b: &'a Unit) -> impl Iterator<Item = (u32, f64, f64)> + 'a {
    let mut j = 0;
    a.senses.iter().filter_map(move |&(sense, x)| {
        while b.senses.get(j).is_some_and(|(s, _)| *s < sense) {
            j += 1;
        }
        b.senses.get(j).filter(|(s, _)| *s == sense).map(|&(_, y)| (sense, x, y))
    })
}

/// Lets pairs that stand in the same order near each other support each other.
fn add_context(candidates: &mut [Candidate]) {
    let at: Map<(usize, usize), f64> = candidates.iter().map(|c| ((c.left, c.right), c.cosine)).collect();
    for c in candidates {
        let mut before: f64 = 0.0;
        let mut after: f64 = 0.0;
        for di in 1..=REACH {
            for dj in 1..=REACH {
                let far = di.max(dj) as f64;
                if let (Some(i), Some(j)) = (c.left.checked_sub(di), c.right.checked_sub(dj)) {
                    before = before.max(at.get(&(i, j)).map_or(0.0, |x| x / far.sqrt()));
                }
                after = after.max(at.get(&(c.left + di, c.right + dj)).map_or(0.0, |x| x / far.sqrt()));
            }
        }
        c.context = ((before + after) / 2.0).min(1.0);
    }
}

/// Share of the common weight that stands in names of the subject, 0 to 1: a pair near 1 shares
/// only whom it is about. A name that is rarer than `rare` of the rarest word is news itself.
pub fn name_share(index: &Index, a: &Unit, b: &Unit, rare: f64) -> f64 {
    let is_subject = |sense: u32| index.rarity.get(sense as usize).is_some_and(|r| *r < rare * index.rarest);
    let is_name =
        |words: &[Word], sense: u32| words.iter().any(|w| w.sense == sense && w.class == WordClass::Name);
    let (mut names, mut all) = (0.0, 0.0);
    for (sense, x, y) in shared(a, b) {
        all += x * y;
        if is_subject(sense) && (is_name(&a.words, sense) || is_name(&b.words, sense)) {
            names += x * y;
        }
    }
    if 0.0 < all { names / all } else { 0.0 }
}
