//! Which runs of words belong together: C-value over n-grams, confirmed by log-likelihood.
//!
//! Candidates are runs of two to five units without a break between them, so never across a mark,
//! a function word or a verb. They are counted level by level: a run of n is looked at only where
//! its first n-1 words occur at least twice together (Apriori), which keeps the count near linear.
//!
//! C-value (Frantzi, Ananiadou & Mima 2000, doi 10.1007/s007999900023):
//! `log2(n) * (f(a) - sum f(b) / |T|)` over the longer runs `b` in `T` that hold `a`. We count only
//! runs longer by one word, which hold the rest. A run must also pass Dunning's G² between its
//! first words and its last one: words that are merely frequent meet often too.
//! Misleading where a text repeats itself word for word: every run of it looks like a term.
use super::keyness::g2;
use super::units::{Unit, UnitKind};
use crate::config::TermsConfig;
use crate::text::sorted::Map;

/// The longest phrase in words.
const MAX_WORDS: usize = 5;

/// The longest phrase that is taken from a lead though it stands there once.
const MAX_LEADING: usize = 3;

/// A run of units that was seen at least twice.
#[derive(Clone, Debug)]
struct Node {
    count: u32,
    words: u32,
    /// Occurrences of runs one word longer that hold it, and how many such runs there are.
    longer: (u32, u32),
    is_accepted: bool,
}

/// The runs of a corpus as a tree: from a unit by the next units. Numbers below `base` are single
/// units, from there on runs.
pub(crate) struct Phrases {
    base: u32,
    nodes: Vec<Node>,
    children: Map<(u32, u32), u32>,
    /// Whether any run begins with a unit: most words begin none.
    begins: Vec<bool>,
}

impl Phrases {
    /// Counts the runs of the documents and accepts those that belong together.
    pub fn new(documents: &[Vec<Unit>], n_keys: usize, config: &TermsConfig) -> Self {
        let mut phrases = Self {
            base: n_keys as u32,
            nodes: Vec::new(),
            children: Map::new(),
            begins: vec![false; n_keys],
        };
        let mut singles = vec![0u32; n_keys];
        let mut level: Vec<Vec<Option<u32>>> = Vec::new();
        let mut n_units = 0u32;
        for units in documents {
            level.push(units.iter().map(|u| (u.kind != UnitKind::Break).then_some(u.id)).collect());
            for unit in units.iter().filter(|u| u.kind != UnitKind::Break) {
                singles[unit.id as usize] += 1;
                n_units += 1;
            }
        }
        for words in 2..=MAX_WORDS {
            let first = phrases.nodes.len();
            level = phrases.extend(documents, &level, words);
            if phrases.nodes.len() == first {
                break;
            }
        }
        phrases.accept(&singles, n_units, config);
        for units in documents {
            phrases.add_leading(units, config);
        }
        phrases
    }

    /// Counts the runs of `words` units and gives those seen twice a number.
    fn extend(
        &mut self,
        documents: &[Vec<Unit>],
        shorter: &[Vec<Option<u32>>],
        words: usize,
    ) -> Vec<Vec<Option<u32>>> {
        let mut seen: Vec<(u32, u32, Option<u32>)> = Vec::new();
        let each = |document: usize| {
            let (units, nodes) = (&documents[document], &shorter[document]);
            (0..units.len().saturating_sub(words - 1)).filter_map(move |i| {
                let (prefix, suffix) = (nodes.get(i).copied()??, nodes.get(i + 1).copied()?);
                may_stand(&units[i..i + words]).then(|| (i, prefix, units[i + words - 1].id, suffix))
            })
        };
        for document in 0..documents.len() {
            seen.extend(each(document).map(|(_, prefix, last, suffix)| (prefix, last, suffix)));
        }
        seen.sort_unstable();
        for run in seen.chunk_by(|a, b| a == b).filter(|run| run.len() > 1) {
            let (prefix, last, suffix) = run[0];
            let count = run.len() as u32;
            for part in [Some(prefix), suffix].into_iter().flatten() {
                if let Some(node) = self.node_mut(part) {
                    node.longer = (node.longer.0 + count, node.longer.1 + 1);
                }
            }
            self.children.insert((prefix, last), self.base + self.nodes.len() as u32);
            self.mark(prefix);
            self.nodes.push(Node { count, words: words as u32, longer: (0, 0), is_accepted: false });
        }
        (0..documents.len())
            .map(|document| {
                let mut out = vec![None; documents[document].len()];
                for (i, prefix, last, _) in each(document) {
                    out[i] = self.children.get(&(prefix, last)).copied();
                }
                out
            })
            .collect()
    }

    fn accept(&mut self, singles: &[u32], n_units: u32, config: &TermsConfig) {
        for (&(prefix, last), &child) in &self.children {
            let before = self
                .node(prefix)
                .map_or_else(|| singles.get(prefix as usize).copied().unwrap_or(0), |n| n.count);
            let after = singles.get(last as usize).copied().unwrap_or(0);
            let Some(node) = self.node(child) else { continue };
            let holds =
                g2(node.count, before, after, n_units) >= config.min_association && self.c_value(child) > 0.0;
            if let Some(node) = self.nodes.get_mut((child - self.base) as usize) {
                node.is_accepted = holds;
            }
        }
    }

    /// Takes what stands together in the first sentences for a phrase though it does so once, where
    /// one of its words comes back in the report: a lead says in full what is named short later.
    fn add_leading(&mut self, units: &[Unit], config: &TermsConfig) {
        let mut counts: Map<u32, u32> = Map::new();
        for unit in units.iter().filter(|u| u.kind != UnitKind::Break) {
            *counts.entry(unit.id).or_default() += 1;
        }
        let mut sentences = units.chunk_by(|a, b| a.at == b.at);
        for sentence in sentences.by_ref().take(config.lead_sentences) {
            for run in
                sentence.split(|u| matches!(u.kind, UnitKind::Break | UnitKind::Verb | UnitKind::Person))
            {
                let mut i = 0;
                while i + 1 < run.len() {
                    let len = self.leading(&run[i..], &counts);
                    i += len.max(1);
                }
            }
        }
    }

    /// Adds the phrase that begins the run, if any; returns its length, 0 for none.
    fn leading(&mut self, run: &[Unit], counts: &Map<u32, u32>) -> usize {
        if let Some((_, len)) = self.longest(run) {
            return len;
        }
        let comes_back = |u: &Unit| u.kind != UnitKind::Light && counts.get(&u.id).is_some_and(|n| 1 < *n);
        let fits = |len: &usize| {
            run.get(..*len).is_some_and(|units| {
                may_stand(units)
                    && units.iter().any(comes_back)
                    && (1..*len).all(|i| self.longest(&run[i..]).is_none())
            })
        };
        let Some(len) = (2..=MAX_LEADING).rev().find(fits) else { return 0 };
        let mut node = run[0].id;
        self.mark(node);
        for (unit, words) in run[1..len].iter().zip(2..) {
            let next = self.base + self.nodes.len() as u32;
            node = *self.children.entry((node, unit.id)).or_insert(next);
            if node == next {
                self.nodes.push(Node { count: 1, words, longer: (0, 0), is_accepted: false });
            }
        }
        if let Some(node) = self.node_mut(node) {
            node.is_accepted = true;
        }
        len
    }

    /// Notes that a run begins with this unit.
    fn mark(&mut self, unit: u32) {
        if let Some(begins) = self.begins.get_mut(unit as usize) {
            *begins = true;
        }
    }

    /// One more than the largest number in use.
    pub fn end(&self) -> usize {
        self.base as usize + self.nodes.len()
    }

    fn node(&self, id: u32) -> Option<&Node> {
        self.nodes.get(id.checked_sub(self.base)? as usize)
    }

    fn node_mut(&mut self, id: u32) -> Option<&mut Node> {
        self.nodes.get_mut(id.checked_sub(self.base)? as usize)
    }

    /// The C-value of a run: how often it stands for itself, longer runs counting more.
    pub fn c_value(&self, id: u32) -> f64 {
        let Some(node) = self.node(id) else { return 0.0 };
        let (occurrences, kinds) = node.longer;
        let nested = if kinds == 0 { 0.0 } else { f64::from(occurrences) / f64::from(kinds) };
        f64::from(node.words).log2() * (f64::from(node.count) - nested)
    }

    /// The longest accepted phrase that begins the given units: its number and length.
    pub fn longest(&self, units: &[Unit]) -> Option<(u32, usize)> {
        self.all(units).last()
    }

    /// All accepted phrases that begin the given units, shortest first.
    pub fn all<'a>(&'a self, units: &'a [Unit]) -> impl Iterator<Item = (u32, usize)> + 'a {
        let begins = |u: &&Unit| u.kind != UnitKind::Break && self.begins.get(u.id as usize) == Some(&true);
        let mut node = units.first().filter(begins).map(|u| u.id);
        (1..units.len().min(MAX_WORDS)).filter_map(move |i| {
            let unit = units.get(i).filter(|u| u.kind != UnitKind::Break);
            node = node.and_then(|n| self.children.get(&(n, unit?.id)).copied());
            let found = node.filter(|&n| self.node(n).is_some_and(|n| n.is_accepted))?;
            Some((found, i + 1))
        })
    }
}

/// Whether these units may be one phrase: words, the first of which says something, or a word
/// before a name.
fn may_stand(units: &[Unit]) -> bool {
    let [first, inner @ .., last] = units else { return false };
    let is_plain = |u: &Unit| matches!(u.kind, UnitKind::Word | UnitKind::Quality | UnitKind::Light);
    first.kind == UnitKind::Word
        && inner.iter().all(is_plain)
        && (is_plain(last) || last.kind == UnitKind::Name && inner.is_empty() && !first.is_title)
}
