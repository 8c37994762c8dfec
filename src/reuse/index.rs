//! What comparing needs to know of the whole corpus, made once: its words as numbers, and how rare each is.
use super::candidates::Postings;
use super::words::{self, Unit, Vocabulary};
use crate::corpus::{Corpus, DocId};
use std::sync::OnceLock;

/// The corpus ready for comparing. Making it is linear in the length of the corpus; keep it for
/// as long as the corpus is on screen and every comparison costs only its two reports.
#[derive(Clone, Debug)]
pub struct Index {
    /// Words as numbers.
    pub vocabulary: Vocabulary,
    /// The sentences of each document.
    pub documents: Vec<Vec<Unit>>,
    /// Weight of each sense: the logarithm of how rare it is among sentences.
    pub rarity: Vec<f64>,
    /// The greatest of them, 0 for an empty corpus.
    pub rarest: f64,
    /// Places of each form in all documents.
    counts: Vec<u32>,
    /// Which reports have a sense, made when kin are first asked for.
    pub(super) postings: OnceLock<Postings>,
}

impl Index {
    /// Reads all documents and weighs each sense by inverse sentence frequency,
    /// `ln((N + 1) / (n + 0.5))`. Sentences, not documents, since five reports on one subject
    /// have nearly all their words in common (Gale and Church 1991 count the same way).
    pub fn new(corpus: &Corpus) -> Self {
        let mut vocabulary = Vocabulary::default();
        let config = &corpus.config.reuse;
        let units =
            corpus.documents.iter().map(|d| words::units(d, &corpus.stemmer, &mut vocabulary, config));
        let mut documents: Vec<Vec<Unit>> = units.collect();
        vocabulary.pair_up();
        let mut counts = vec![0; vocabulary.len()];
        documents.iter().flatten().flat_map(|u| &u.words).for_each(|w| counts[w.form as usize] += 1);
        let rarity = rarity(&mut documents.iter().flatten(), vocabulary.len());
        for unit in documents.iter_mut().flatten() {
            weigh(unit, &rarity);
        }
        let rarest = rarity.iter().copied().fold(0.0, f64::max);
        Self { vocabulary, documents, rarity, rarest, counts, postings: OnceLock::new() }
    }

    /// How often a lower-case form stands in all documents.
    pub fn count(&self, form: &str) -> u32 {
        self.vocabulary.known(form).and_then(|n| self.counts.get(n as usize)).copied().unwrap_or(0)
    }

    /// The sentences of one document; none for one that is not in the corpus.
    pub fn units(&self, id: DocId) -> &[Unit] {
        self.documents.get(id.index()).map_or(&[], Vec::as_slice)
    }
}

/// Weight of each of so many senses among sentences: the logarithm of the inverse share that have it.
pub(super) fn rarity(sentences: &mut dyn Iterator<Item = &Unit>, n_senses: usize) -> Vec<f64> {
    let mut frequency = vec![0u32; n_senses];
    let mut n_sentences = 0u32;
    for unit in sentences {
        n_sentences += 1;
        for (sense, _) in &unit.senses {
            frequency[*sense as usize] += 1;
        }
    }
    frequency.into_iter().map(|n| ((f64::from(n_sentences) + 1.0) / (f64::from(n) + 0.5)).ln()).collect()
}

/// Turns counts into weights of length one: sublinear count times rarity.
fn weigh(unit: &mut Unit, rarity: &[f64]) {
    for (sense, weight) in &mut unit.senses {
        let damped = if *weight > 1.0 { 1.0 + weight.ln() } else { *weight };
        *weight = damped * rarity[*sense as usize].max(0.0);
    }
    let length = unit.senses.iter().map(|(_, w)| w * w).sum::<f64>().sqrt();
    if 0.0 < length {
        unit.senses.iter_mut().for_each(|(_, w)| *w /= length);
    }
}
