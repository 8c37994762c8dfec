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
use crate::corpus::{Confidence, Corpus, DocId, Document, Evidence, SentenceRef, StatementKind};
use crate::text::sorted::{Map, Set};
use siblings::{Siblings, Witness};
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
    let load = load(&clues, &corpus.config.spin, report.n_words());
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
    is_absent: bool,
}

/// How much speaks against the report as a whole.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Load {
    /// No more than somebody's taste.
    None,
    /// More than taste.
    Light,
    /// The report looks spun.
    Heavy,
}

/// How many different words of a report speak for themselves: rare members of pairs whose common
/// form the report never uses, and words that a sibling shows to be put in. A damaged word counts
/// as three, since only a machine damages words. Long reports may have more.
fn load(clues: &[Clue], config: &SpinConfig, n_words: usize) -> Load {
    let weighty = clues.iter().filter(|c| Strangeness::Natural < c.strangeness && c.is_absent || c.is_spun);
    let different: Set<u32> = weighty.map(|c| c.word.form).collect();
    let n = different.len() + 2 * clues.iter().filter(|c| c.is_proven).count();
    let pages = (n_words as f64 / config.load_words as f64).max(1.0);
    match n as f64 / pages {
        n if config.heavy_load as f64 <= n => Load::Heavy,
        n if config.light_load as f64 <= n => Load::Light,
        _ => Load::None,
    }
}

impl Clue {
    /// A sibling of the sentence has the common word in this place.
    fn weigh_witness(&mut self, witness: &Witness) {
        let is_known = witness.is_near || witness.is_framed || self.strangeness != Strangeness::Contextual;
        if witness.instead != self.likely || !is_known {
            return;
        }
        self.points += if witness.is_near { 3.0 } else { 1.0 };
        self.has_witness |= witness.is_near;
        self.is_near = witness.is_near;
        self.is_spun = witness.is_spun;
        let rule = if witness.is_near { "replaced-in-frame" } else { "sibling-has-common-form" };
        self.evidence.push(evidence(rule, witness.instead.clone()));
    }

    fn judged(mut self, load: Load, config: &SpinConfig) -> Option<Suspicion> {
        let is_rare = Strangeness::Natural < self.strangeness;
        self.points += match load {
            Load::Heavy if is_rare || self.has_witness => 1.5,
            // In a spun report too, most words that reporters choose freely are the reporter's.
            Load::Heavy => 0.4,
            Load::Light if is_rare || self.has_witness => 0.5,
            Load::Light => 0.0,
            Load::None => 0.0,
        };
        let confidence = match self.points {
            p if config.certain <= p => Confidence::Certain,
            p if config.high <= p => Confidence::High,
            p if config.medium <= p => Confidence::Medium,
            p if config.low <= p => Confidence::Low,
            _ => return None,
        };
        let confidence = confidence.min(self.most(load));
        if load != Load::None {
            self.evidence.push(evidence("many-in-report", ""));
        }
        Some(Suspicion {
            at: self.at,
            span: self.word.span,
            likely: Some(self.likely),
            evidence: self.evidence,
            confidence,
        })
    }

    /// The most that can be said of a word: one rare word alone is taste, whatever its points.
    fn most(&self, load: Load) -> Confidence {
        let is_rare = Strangeness::Natural < self.strangeness;
        match load {
            _ if self.is_proven => Confidence::Certain,
            Load::None if self.strangeness == Strangeness::Odd || is_rare && self.is_near => {
                Confidence::Medium
            }
            Load::None => Confidence::Low,
            _ if self.has_witness && is_rare => Confidence::Certain,
            _ if self.has_witness => Confidence::High,
            Load::Heavy if is_rare => Confidence::High,
            _ => Confidence::Medium,
        }
    }
}

/// A report under suspicion and its witnesses.
struct Report<'a> {
    corpus: &'a Corpus,
    index: &'a Index,
    document: Option<&'a Document>,
    units: &'a [Unit],
    siblings: Siblings,
    own: Map<&'a str, u32>,
}

impl<'a> Report<'a> {
    fn new(corpus: &'a Corpus, index: &'a Index, document: DocId) -> Self {
        let units = index.units(document);
        let mut own: Map<&'a str, u32> = Map::new();
        for word in units.iter().flat_map(|u| &u.words) {
            *own.entry(index.vocabulary.string(word.form)).or_default() += 1;
        }
        let siblings = siblings::siblings(corpus, index, document);
        Self { corpus, index, document: corpus.document(document), units, siblings, own }
    }

    /// How often a form stands in the other reports.
    fn elsewhere(&self, form: &str) -> u32 {
        self.index.count(form) - self.own.get(form).copied().unwrap_or(0)
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
        // People speak as they like: a name, or a word in a quotation, is suspected only by a sibling.
        if witness.is_none() && (self.is_capitalised(unit, word) || self.is_quoted(word)) {
            return None;
        }
        let mut best: Option<Clue> = None;
        for synonym in synonyms::synonyms(form) {
            let clue = self.listed(unit, place, synonym, witness);
            if clue.as_ref().map_or(0.0, |c| c.points) > best.as_ref().map_or(0.0, |c| c.points) {
                best = clue;
            }
        }
        best.or_else(|| self.unlisted(unit, word, witness?))
    }

    fn n_words(&self) -> usize {
        self.units.iter().map(|u| u.words.len()).sum()
    }

    fn is_quoted(&self, word: &Word) -> bool {
        let statements = self.document.iter().flat_map(|d| &d.statements);
        statements.filter(|s| s.kind == StatementKind::Direct).any(|s| s.span.contains(word.span))
    }

    fn damaged(&self, unit: &Unit, word: &Word, form: &str) -> Option<Clue> {
        if 0 < self.elsewhere(form) || self.is_capitalised(unit, word) {
            return None;
        }
        let damage = damage::damage(form, &self.corpus.stemmer, |form| 0 < self.elsewhere(form))?;
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
            is_absent: true,
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
        let mut clue = Clue {
            at: unit.at,
            word: *word,
            likely: synonym.common.to_owned(),
            evidence: vec![evidence("listed-synonym", synonym.common)],
            points: match synonym.strangeness {
                Strangeness::Contextual => 0.0,
                Strangeness::Natural => 0.5,
                Strangeness::Uncommon => 1.5,
                Strangeness::Odd => 2.5,
            },
            strangeness: synonym.strangeness,
            is_proven: false,
            has_witness: false,
            is_near: false,
            is_spun: false,
            is_absent: !self.own.contains_key(synonym.common),
        };
        self.weigh_phrase(&mut clue, unit, place, synonym.common);
        if let Some(witness) = witness {
            clue.weigh_witness(witness);
        }
        if clue.strangeness == Strangeness::Contextual && !clue.has_witness {
            return None;
        }
        self.weigh_counts(&mut clue, self.form(Some(word)), synonym.common);
        Some(clue)
    }

    /// The common word would make a set phrase with its neighbours.
    fn weigh_phrase(&self, clue: &mut Clue, unit: &Unit, place: usize, common: &str) {
        let form = |at: Option<usize>| self.form(at.and_then(|at| unit.words.get(at)));
        let (before, word, after) = (form(place.checked_sub(1)), form(Some(place)), form(Some(place + 1)));
        if let Some(phrase) = phrases::broken(before, word, after, common) {
            let is_natural = clue.strangeness == Strangeness::Natural;
            clue.points += if is_natural { 1.0 } else { 2.5 };
            clue.has_witness = !is_natural;
            clue.evidence.push(evidence("broken-phrase", phrase));
        }
    }

    /// The common word stands nowhere in the report, or much more often in the others.
    fn weigh_counts(&self, clue: &mut Clue, form: &str, common: &str) {
        if clue.is_absent {
            clue.points += 0.5;
            clue.evidence.push(evidence("common-form-absent", common));
        }
        let (n_common, n_rare) = (self.elsewhere(common), self.elsewhere(form));
        if n_rare * 4 < n_common {
            clue.points += 0.5;
            clue.evidence.push(evidence("common-form-elsewhere", n_common.to_string()));
        }
    }

    /// A word that no list knows, in the frame of a sibling that was spun into this report.
    fn unlisted(&self, unit: &Unit, word: &Word, witness: &Witness) -> Option<Clue> {
        if !witness.is_near
            || !witness.is_spun
            || self.own.contains_key(witness.instead.as_str()) && 0 < self.elsewhere(self.form(Some(word)))
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
            is_absent: true,
        })
    }
}
