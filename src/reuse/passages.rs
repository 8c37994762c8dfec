//! Completes copied passages: what lies between linked sentences, and what goes on at their ends.
//!
//! A passage is a run of links in the same order on both sides. Inside it, and one step beyond it,
//! a pair needs less of its own: that its neighbours are linked is evidence enough.
use super::link::LinkedPair;
use super::similarity;
use super::words::Unit;
use crate::config::ReuseConfig;
use crate::text::sorted::Set;

/// Adds the pairs between and beside taken ones.
pub fn complete(left: &[Unit], right: &[Unit], taken: &mut Vec<LinkedPair>, config: &ReuseConfig) {
    fill(left, right, taken, config);
    extend(left, right, taken, config, Direction::Forward);
    extend(left, right, taken, config, Direction::Backward);
}

/// Which end of a passage is drawn out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Forward,
    Backward,
}

impl Direction {
    /// The place `n` sentences on, if there is one.
    fn step(self, place: usize, n: usize) -> Option<usize> {
        match self {
            Self::Forward => place.checked_add(n),
            Self::Backward => place.checked_sub(n),
        }
    }
}

/// Draws passages out sentence by sentence, skipping at most one on either side, as long as the
/// next pair has anything in common and neither sentence is linked elsewhere.
fn extend(
    left: &[Unit],
    right: &[Unit],
    taken: &mut Vec<LinkedPair>,
    config: &ReuseConfig,
    direction: Direction,
) {
    let mut linked: Set<(usize, usize)> = taken.iter().map(|p| (p.left, p.right)).collect();
    let mut used_left: Set<usize> = linked.iter().map(|p| p.0).collect();
    let mut used_right: Set<usize> = linked.iter().map(|p| p.1).collect();
    let mut ends: Vec<(usize, usize)> = linked.iter().copied().collect();
    while let Some((i, j)) = ends.pop() {
        let behind = match direction {
            Direction::Forward => Direction::Backward,
            Direction::Backward => Direction::Forward,
        };
        if !has_neighbour(&linked, (i, j), behind) {
            continue;
        }
        let steps = [(1, 1), (1, 2), (2, 1), (2, 2)];
        let next = steps
            .iter()
            .filter_map(|&(a, b)| Some((direction.step(i, a)?, direction.step(j, b)?, a + b)))
            .filter(|&(x, y, _)| x < left.len() && y < right.len())
            .filter(|(x, y, _)| !used_left.contains(x) && !used_right.contains(y))
            .map(|(x, y, steps)| (x, y, similarity::cosine(&left[x], &right[y]), steps))
            .filter(|&(.., cosine, steps)| config.extend_link + 0.03 * (steps as f64 - 2.0) <= cosine)
            .max_by(|a, b| a.2.total_cmp(&b.2).then(b.3.cmp(&a.3)));
        if let Some((x, y, cosine, _)) = next {
            linked.insert((x, y));
            used_left.insert(x);
            used_right.insert(y);
            taken.push(LinkedPair {
                left: x,
                right: y,
                score: cosine,
                cosine,
                context: 0.5,
                surprise: 0.0,
                is_names: false,
            });
            ends.push((x, y));
        }
    }
}

/// Whether another pair of the same passage lies just behind.
fn has_neighbour(linked: &Set<(usize, usize)>, at: (usize, usize), behind: Direction) -> bool {
    (1..=3).any(|a| {
        (1..=3).any(|b| match (behind.step(at.0, a), behind.step(at.1, b)) {
            (Some(i), Some(j)) => linked.contains(&(i, j)),
            _ => false,
        })
    })
}

/// Links what lies between and beside taken pairs with a lower bar.
fn fill(left: &[Unit], right: &[Unit], taken: &mut Vec<LinkedPair>, config: &ReuseConfig) {
    let mut anchors: Vec<(usize, usize)> = taken.iter().map(|p| (p.left, p.right)).collect();
    anchors.sort_unstable();
    let used_left: Set<usize> = anchors.iter().map(|a| a.0).collect();
    let used_right: Set<usize> = anchors.iter().map(|a| a.1).collect();
    let mut done: Set<(usize, usize)> = Set::new();
    let mut found = Vec::new();
    for &(i, j) in &anchors {
        let next = anchors
            .iter()
            .skip_while(|a| a.0 <= i)
            .take_while(|a| a.0 <= i + config.gap)
            .find(|a| j < a.1 && a.1 <= j + config.gap);
        if let Some(&(i2, j2)) = next {
            let rows: Vec<usize> = (i + 1..i2).filter(|x| !used_left.contains(x)).collect();
            let columns: Vec<usize> = (j + 1..j2).filter(|x| !used_right.contains(x)).collect();
            for pair in best_path(left, right, &rows, &columns, config) {
                if done.insert((pair.left, pair.right)) {
                    found.push(pair);
                }
            }
        }
    }
    taken.append(&mut found);
}

/// The monotone path through a small grid with the greatest sum of cosines above the bar.
fn best_path(
    left: &[Unit],
    right: &[Unit],
    rows: &[usize],
    columns: &[usize],
    config: &ReuseConfig,
) -> Vec<LinkedPair> {
    let (n, m) = (rows.len(), columns.len());
    if n == 0 || m == 0 {
        return Vec::new();
    }
    let cosines: Vec<f64> = rows
        .iter()
        .flat_map(|&i| columns.iter().map(move |&j| similarity::cosine(&left[i], &right[j])))
        .collect();
    let gain = |i: usize, j: usize| cosines[i * m + j] - config.weak_link;
    let mut best = vec![0.0f64; (n + 1) * (m + 1)];
    for i in (0..n).rev() {
        for j in (0..m).rev() {
            let skip = best[(i + 1) * (m + 1) + j].max(best[i * (m + 1) + j + 1]);
            best[i * (m + 1) + j] = skip.max(gain(i, j) + best[(i + 1) * (m + 1) + j + 1]);
        }
    }
    let (mut i, mut j, mut out) = (0, 0, Vec::new());
    while i < n && j < m {
        let here = best[i * (m + 1) + j];
        if 0.0 < gain(i, j) && here == gain(i, j) + best[(i + 1) * (m + 1) + j + 1] {
            let cosine = cosines[i * m + j];
            out.push(LinkedPair {
                left: rows[i],
                right: columns[j],
                score: cosine,
                cosine,
                context: 0.3,
                surprise: 0.0,
                is_names: false,
            });
            i += 1;
            j += 1;
        } else if here == best[(i + 1) * (m + 1) + j] {
            i += 1;
        } else {
            j += 1;
        }
    }
    out
}
