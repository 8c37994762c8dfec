//! Which sentences of two reports are linked: strong pairs anywhere, weaker ones between them.
//!
//! 1. Pairs by cosine, with the pairs around them as context ([`super::similarity`]).
//! 2. The best first; a pair is taken only where it explains words on both sides that no better
//!    pair has explained yet. That is what keeps a speech's second mention of an anniversary from
//!    being linked to the sentence that told the first. One that is told again farther off needs as
//!    much that is new as it needed the first time.
//! 3. Between and beside taken pairs, monotone dynamic programming over what is left, with a lower
//!    bar: a copied passage does not stop in the middle.
//! 4. A pair that stands alone must carry itself without the names of the subject.
//! 5. Pairs that share a sentence and stand next to each other become one to many; a pair that shares
//!    only names is no part of a pair that shares more.
use super::index::Index;
use super::passages;
use super::similarity::{self, Candidate};
use super::words::{Unit, WordClass};
use crate::config::ReuseConfig;
use crate::text::sorted::{Map, Set};

/// A linked pair of sentences by their places, before grouping.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LinkedPair {
    /// Place on the left.
    pub left: usize,
    /// Place on the right.
    pub right: usize,
    /// Score, 0 to 1.
    pub score: f64,
    /// Cosine of the senses.
    pub cosine: f64,
    /// Support by neighbours.
    pub context: f64,
    /// How unlikely the shared words are by chance; 1 is one chance pair in the comparison.
    pub surprise: f64,
    /// Whether the two share hardly more than whom they are about.
    pub is_names: bool,
}

/// All linked pairs of two lists of sentences, sorted by left, then right.
pub fn linked_pairs(index: &Index, left: &[Unit], right: &[Unit], config: &ReuseConfig) -> Vec<LinkedPair> {
    let candidates = similarity::candidates(left, right, config.floor);
    let mut taken = strong_pairs(index, left, right, &candidates, config);
    passages::complete(left, right, &mut taken, config);
    let n_pairs = left.len() * right.len();
    for pair in taken.iter_mut().filter(|p| p.surprise == 0.0) {
        pair.surprise = surprise(index, &left[pair.left], &right[pair.right], n_pairs, config);
    }
    for pair in &mut taken {
        let names = similarity::name_share(index, &left[pair.left], &right[pair.right], config.rare_name);
        pair.is_names = config.name_share <= names
            && pair.surprise * (1.0 - names) + config.context_surprise * pair.context < 1.0;
    }
    taken.sort_unstable_by_key(|p| (p.left, p.right));
    without_strays(index, left, right, &taken, config)
}

/// The pairs without those that stand alone and share no more than chance brings together once the
/// names of the subject are taken out. What lies around a pair speaks for it only where it is linked, too.
fn without_strays(
    index: &Index,
    left: &[Unit],
    right: &[Unit],
    taken: &[LinkedPair],
    config: &ReuseConfig,
) -> Vec<LinkedPair> {
    let is_near = |a: &LinkedPair, b: &LinkedPair| {
        a.left.abs_diff(b.left) <= config.gap && a.right.abs_diff(b.right) <= config.gap
    };
    let is_kept = |(n, pair): &(usize, &LinkedPair)| {
        let first = taken.partition_point(|p| p.left + config.gap < pair.left);
        let mut around =
            taken.iter().enumerate().skip(first).take_while(|(_, p)| p.left <= pair.left + config.gap);
        let names = similarity::name_share(index, &left[pair.left], &right[pair.right], config.rare_name);
        around.any(|(k, p)| k != *n && is_near(p, pair)) || config.surprise <= pair.surprise * (1.0 - names)
    };
    taken.iter().enumerate().filter(is_kept).map(|(_, pair)| *pair).collect()
}

fn scored(c: &Candidate, config: &ReuseConfig) -> LinkedPair {
    let score = (c.cosine + config.context_weight * c.context).min(1.0);
    LinkedPair {
        left: c.left,
        right: c.right,
        score,
        cosine: c.cosine,
        context: c.context,
        surprise: 0.0,
        is_names: false,
    }
}

/// Takes the best pairs first, as long as each brings something new to both of its sentences.
fn strong_pairs(
    index: &Index,
    left: &[Unit],
    right: &[Unit],
    candidates: &[Candidate],
    config: &ReuseConfig,
) -> Vec<LinkedPair> {
    let n_pairs = left.len() * right.len();
    let bar = config.bar(n_pairs);
    let mut pairs: Vec<LinkedPair> = candidates
        .iter()
        .map(|c| scored(c, config))
        .map(|p| LinkedPair {
            surprise: surprise(index, &left[p.left], &right[p.right], n_pairs, config),
            ..p
        })
        .filter(|p| bar <= p.score && config.surprise <= p.surprise + config.context_surprise * p.context)
        .collect();
    pairs
        .sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then((a.left, a.right).cmp(&(b.left, b.right))));
    let mut explained_left: Map<usize, Set<u32>> = Map::new();
    let mut explained_right: Map<usize, Set<u32>> = Map::new();
    let mut places: Set<(usize, usize)> = Set::new();
    let mut taken = Vec::new();
    for pair in pairs {
        let (a, b) = (&left[pair.left], &right[pair.right]);
        let is_said = |sense: &u32| !only_frames(a, *sense) && !only_frames(b, *sense);
        let senses: Vec<u32> = similarity::shared(a, b).map(|(sense, ..)| sense).filter(is_said).collect();
        let on_left = explained_left.entry(pair.left).or_default();
        let on_right = explained_right.entry(pair.right).or_default();
        let is_second = !on_left.is_empty() || !on_right.is_empty();
        let new = new_share(index, &senses, on_left).min(new_share(index, &senses, on_right));
        if new < config.new_share || is_second && pair.cosine < config.second_link {
            continue;
        }
        // A sentence told again far from where it was told first has to be a find of its own.
        let unexplained = |sense: u32| !on_left.contains(&sense) && !on_right.contains(&sense);
        let own = || {
            surprise_of(index, (a, b), n_pairs, config, unexplained) + config.context_surprise * pair.context
        };
        if is_second && !is_beside(&places, &pair) && own() < config.surprise {
            continue;
        }
        places.insert((pair.left, pair.right));
        on_left.extend(senses.iter().copied());
        on_right.extend(senses);
        taken.push(pair);
    }
    taken
}

/// Whether a sense stands only in the words of a sentence that tell who says the rest.
fn only_frames(unit: &Unit, sense: u32) -> bool {
    let mut places = unit.words.iter().filter(|w| w.sense == sense).peekable();
    places.peek().is_some() && places.all(|w| w.is_frame)
}

/// Whether a taken pair has one sentence of this pair and a neighbour of the other.
fn is_beside(taken: &Set<(usize, usize)>, pair: &LinkedPair) -> bool {
    let (i, j) = (pair.left, pair.right);
    let beside = [(i + 1, j), (i.wrapping_sub(1), j), (i, j + 1), (i, j.wrapping_sub(1))];
    beside.iter().any(|place| taken.contains(place))
}

/// Share of the senses' weight that is not explained yet.
fn new_share(index: &Index, senses: &[u32], explained: &Set<u32>) -> f64 {
    let rarity = |sense: &u32| index.rarity.get(*sense as usize).copied().unwrap_or(0.0);
    let all: f64 = senses.iter().map(rarity).sum();
    let new: f64 = senses.iter().filter(|s| !explained.contains(s)).map(rarity).sum();
    if 0.0 < all { new / all } else { 0.0 }
}

/// How unlikely it is that two sentences share their words by chance, as a share of what two
/// whole reports need: the sum of the shared words' rarities against the logarithm of the number
/// of pairs that were tried. 1 is what one chance pair in the whole comparison reaches.
fn surprise(index: &Index, a: &Unit, b: &Unit, n_pairs: usize, config: &ReuseConfig) -> f64 {
    surprise_of(index, (a, b), n_pairs, config, |_| true)
}

/// The same of those shared senses that count.
fn surprise_of(
    index: &Index,
    (a, b): (&Unit, &Unit),
    n_pairs: usize,
    config: &ReuseConfig,
    counts: impl Fn(u32) -> bool,
) -> f64 {
    let is_frame = |unit: &Unit, sense| unit.words.iter().any(|w| w.sense == sense && w.is_frame);
    let rarity = |sense: u32| {
        let class = a.words.iter().find(|w| w.sense == sense).map(|w| w.class);
        let weight = match class {
            Some(WordClass::Function) => 0.15,
            _ if is_frame(a, sense) && is_frame(b, sense) => config.frame_weight,
            _ => 1.0,
        };
        weight * index.rarity.get(sense as usize).copied().unwrap_or(0.0).max(0.0)
    };
    let all: f64 = similarity::shared(a, b).map(|(sense, ..)| sense).filter(|s| counts(*s)).map(rarity).sum();
    all / (n_pairs.max(3) as f64).ln()
}

/// Groups pairs into links: one to one, or one to several neighbours.
pub fn groups(pairs: &[LinkedPair]) -> Vec<(Vec<usize>, Vec<usize>, LinkedPair)> {
    let mut of_left: Map<usize, Vec<usize>> = Map::new();
    let mut of_right: Map<usize, Vec<usize>> = Map::new();
    for (n, p) in pairs.iter().enumerate() {
        of_left.entry(p.left).or_default().push(n);
        of_right.entry(p.right).or_default().push(n);
    }
    let mut used = vec![false; pairs.len()];
    let mut out = Vec::new();
    for (n, p) in pairs.iter().enumerate() {
        if used[n] {
            continue;
        }
        let run = |list: Option<&Vec<usize>>, place: fn(&LinkedPair) -> usize| {
            let mut run = vec![n];
            for &other in list.into_iter().flatten().filter(|&&o| n < o && !used[o]) {
                let last = run.last().map_or(0, |&l| place(&pairs[l]));
                if place(&pairs[other]) == last + 1 && pairs[other].is_names == p.is_names {
                    run.push(other);
                }
            }
            run
        };
        let rows = run(of_right.get(&p.right), |p| p.left);
        let columns = run(of_left.get(&p.left), |p| p.right);
        let members = if columns.len() < rows.len() { rows } else { columns };
        members.iter().for_each(|&m| used[m] = true);
        let mut lefts: Vec<usize> = members.iter().map(|&m| pairs[m].left).collect();
        let mut rights: Vec<usize> = members.iter().map(|&m| pairs[m].right).collect();
        lefts.dedup();
        rights.dedup();
        let best = members.iter().map(|&m| pairs[m]).max_by(|a, b| a.score.total_cmp(&b.score)).unwrap_or(*p);
        out.push((lefts, rights, best));
    }
    out
}
