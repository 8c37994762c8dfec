//! Words that a machine may have put in the place of others.
//!
//! No single rare word proves anything: reporters like variety. What tells is several things at
//! once, each a piece of evidence with its points: the word is the rare member of a listed pair; its
//! common form is missing from the report; a fixed phrase is broken; a sibling report has the common
//! form in the same frame; many such words stand in one report (compare Zhang, Wang, Voelker 2014,
//! who find spun pages by the words a spinner leaves alone). The points decide the confidence.
use super::evidence::evidence;
use super::index::Index;
use super::words::{Unit, Word};
use super::{Suspicion, damage, phrases, siblings, synonyms};
use crate::config::SpinConfig;
use crate::corpus::{Confidence, Corpus, DocId, Evidence, SentenceRef};
use siblings::{Siblings, Witness};
use std::collections::{BTreeMap, BTreeSet};
use synonyms::Strangeness;

/// The suspicions in one document, in reading order, with the rest of the corpus as witness.
/// Reads the whole corpus; with many documents make an [`Index`] once and call [`suspicions_with`].
pub fn suspicions(corpus: &Corpus, document: DocId) -> Vec<Suspicion> {
    suspicions_with(corpus, &Index::new(corpus), document)
}

/// The suspicions in one document with an index made before.
pub fn suspicions_with(corpus: &Corpus, index: &Index, document: DocId) -> Vec<Suspicion> {
    let report = Report::new(corpus, index, document);
    let mut clues: Vec<Clue> = Vec::new();
    for unit in report.units {
        for place in 0..unit.words.len() {
            clues.extend(report.clue(unit, place));
        }
    }
    let load = load(&clues);
    clues.into_iter().filter_map(|clue| clue.judged(load, &corpus.config.spin)).collect()
}

/// A word with what speaks against it.
struct Clue {
    at: SentenceRef,
    word: Word,
    likely: String,
    evidence: Vec<Evidence>,
    points: f64,
    strangeness: Strangeness,
    is_proven: bool,
    has_witness: bool,
    is_near: bool,
    is_spun: bool,
}

/// How many different words of a report speak for themselves; a damaged one counts as three, since
/// only a machine damages words.
fn load(clues: &[Clue]) -> usize {
    let weighty = clues.iter().filter(|c| Strangeness::Natural < c.strangeness || c.is_spun);
    let different: BTreeSet<u32> = weighty.map(|c| c.word.form).collect();
    different.len() + 2 * clues.iter().filter(|c| c.is_proven).count()
}

impl Clue {
    fn judged(mut self, load: usize, config: &SpinConfig) -> Option<Suspicion> {
        if config.heavy_load <= load {
            self.points += 1.5;
        } else if config.light_load <= load {
            self.points += 0.5;
        }
        let is_alone = load < config.light_load;
        let most = match self.strangeness {
            _ if self.is_proven => Confidence::Certain,
            Strangeness::Odd if is_alone => Confidence::Medium,
            Strangeness::Uncommon if is_alone && self.is_near => Confidence::Medium,
            _ if is_alone => Confidence::Low,
            _ if self.has_witness && Strangeness::Natural < self.strangeness => Confidence::Certain,
            Strangeness::Uncommon | Strangeness::Odd => Confidence::High,
            Strangeness::Natural | Strangeness::Contextual if self.has_witness => Confidence::High,
            Strangeness::Natural | Strangeness::Contextual => Confidence::Medium,
        };
        let confidence = match self.points {
            p if config.certain <= p => Confidence::Certain,
            p if config.high <= p => Confidence::High,
            p if config.medium <= p => Confidence::Medium,
            p if config.low <= p => Confidence::Low,
            _ => return None,
        };
        if config.light_load <= load {
            self.evidence.push(evidence("many-in-report", load.to_string()));
        }
        Some(Suspicion {
            at: self.at,
            span: self.word.span,
            likely: Some(self.likely),
            evidence: self.evidence,
            confidence: confidence.min(most),
        })
    }
}

/// A report under suspicion and its witnesses.
struct Report<'a> {
    corpus: &'a Corpus,
    index: &'a Index,
    units: &'a [Unit],
    siblings: Siblings,
    own: BTreeMap<&'a str, u32>,
    elsewhere: BTreeMap<&'a str, u32>,
    attested: BTreeSet<&'a str>,
}

impl<'a> Report<'a> {
    fn new(corpus: &'a Corpus, index: &'a Index, document: DocId) -> Self {
        let units = index.units(document);
        let count = |units: &mut dyn Iterator<Item = &'a Unit>| {
            let mut counts: BTreeMap<&'a str, u32> = BTreeMap::new();
            for word in units.flat_map(|u| &u.words) {
                *counts.entry(index.vocabulary.string(word.form)).or_default() += 1;
            }
            counts
        };
        let own = count(&mut units.iter());
        let others = index.documents.iter().enumerate().filter(|(d, _)| *d != document.index());
        let elsewhere = count(&mut others.flat_map(|(_, us)| us));
        let attested = elsewhere.keys().copied().collect();
        let siblings = siblings::siblings(corpus, index, document);
        Self { corpus, index, units, siblings, own, elsewhere, attested }
    }

    fn form(&self, word: Option<&Word>) -> &'a str {
        word.map_or("", |w| self.index.vocabulary.string(w.form))
    }

    /// What speaks against one word, if anything.
    fn clue(&self, unit: &Unit, place: usize) -> Option<Clue> {
        let word = unit.words.get(place)?;
        let form = self.form(Some(word));
        if let Some(clue) = self.damaged(unit, word, form) {
            return Some(clue);
        }
        let before = place.checked_sub(1).and_then(|k| unit.words.get(k));
        let after = unit.words.get(place + 1);
        if self.siblings.has_same(word.span)
            || phrases::is_in_phrase(self.form(before), form, self.form(after))
        {
            return None;
        }
        let witness = self.siblings.witness(word.span);
        let mut best: Option<Clue> = None;
        for synonym in synonyms::synonyms(form) {
            let clue = self.listed(unit, place, *synonym, witness);
            if clue.as_ref().map_or(0.0, |c| c.points) > best.as_ref().map_or(0.0, |c| c.points) {
                best = clue;
            }
        }
        best.or_else(|| self.unlisted(unit, word, witness?))
    }

    fn damaged(&self, unit: &Unit, word: &Word, form: &str) -> Option<Clue> {
        if self.elsewhere.contains_key(form) || self.is_capitalised(unit, word) {
            return None;
        }
        let damage = damage::damage(form, &self.corpus.stemmer, &self.attested)?;
        let mut reasons =
            vec![evidence("replaced-inside-word", format!("{} → {}", damage.common, damage.rare))];
        reasons
            .push(evidence(if damage.is_impossible { "impossible-letters" } else { "unknown-word" }, form));
        Some(Clue {
            at: unit.at,
            word: *word,
            likely: damage.likely,
            evidence: reasons,
            points: if damage.is_impossible { 6.0 } else { 4.5 },
            strangeness: Strangeness::Odd,
            is_proven: true,
            has_witness: true,
            is_near: false,
            is_spun: true,
        })
    }

    /// A name is not a damaged word.
    fn is_capitalised(&self, unit: &Unit, word: &Word) -> bool {
        let is_first = unit.words.first().is_some_and(|w| w.span == word.span);
        !is_first && word.class == super::words::WordClass::Name
    }

    /// The rare member of a listed pair.
    fn listed(
        &self,
        unit: &Unit,
        place: usize,
        synonym: synonyms::Synonym,
        witness: Option<&Witness>,
    ) -> Option<Clue> {
        let word = unit.words.get(place)?;
        let form = self.form(Some(word));
        let mut points = match synonym.strangeness {
            Strangeness::Contextual => 0.0,
            Strangeness::Natural => 0.5,
            Strangeness::Uncommon => 1.5,
            Strangeness::Odd => 2.5,
        };
        let mut reasons = vec![evidence("listed-synonym", synonym.common)];
        let mut has_witness = false;
        let before = place.checked_sub(1).and_then(|k| unit.words.get(k));
        if let Some(phrase) =
            phrases::broken(self.form(before), form, self.form(unit.words.get(place + 1)), synonym.common)
        {
            points += if synonym.strangeness == Strangeness::Natural { 1.0 } else { 2.5 };
            has_witness = synonym.strangeness != Strangeness::Natural;
            reasons.push(evidence("broken-phrase", phrase));
        }
        let (mut is_near, mut is_spun) = (false, false);
        let knows = |w: &&Witness| {
            w.instead == synonym.common
                && (w.is_near || w.is_framed || synonym.strangeness != Strangeness::Contextual)
        };
        if let Some(witness) = witness.filter(knows) {
            points += if witness.is_near { 3.0 } else { 1.0 };
            has_witness |= witness.is_near;
            is_near = witness.is_near;
            is_spun = witness.is_spun;
            let rule = if witness.is_near { "replaced-in-frame" } else { "sibling-has-common-form" };
            reasons.push(evidence(rule, witness.instead.clone()));
        }
        if synonym.strangeness == Strangeness::Contextual && !has_witness {
            return None;
        }
        if !self.own.contains_key(synonym.common) {
            points += 0.5;
            reasons.push(evidence("common-form-absent", synonym.common));
        }
        let (common, rare) = (self.elsewhere.get(synonym.common), self.elsewhere.get(form));
        if rare.copied().unwrap_or(0) * 4 < common.copied().unwrap_or(0) {
            points += 0.5;
            reasons.push(evidence("common-form-elsewhere", common.copied().unwrap_or(0).to_string()));
        }
        Some(Clue {
            at: unit.at,
            word: *word,
            likely: synonym.common.to_owned(),
            evidence: reasons,
            points,
            strangeness: synonym.strangeness,
            is_proven: false,
            has_witness,
            is_near,
            is_spun,
        })
    }

    /// A word that no list knows, in the frame of a sibling that was spun into this report.
    fn unlisted(&self, unit: &Unit, word: &Word, witness: &Witness) -> Option<Clue> {
        if !witness.is_near
            || !witness.is_spun
            || self.own.contains_key(witness.instead.as_str())
                && self.elsewhere.contains_key(self.form(Some(word)))
        {
            return None;
        }
        Some(Clue {
            at: unit.at,
            word: *word,
            likely: witness.instead.clone(),
            evidence: vec![evidence("replaced-in-frame", witness.instead.clone())],
            points: 2.0,
            strangeness: Strangeness::Contextual,
            is_proven: false,
            has_witness: true,
            is_near: true,
            is_spun: true,
        })
    }
}
