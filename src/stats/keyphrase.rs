//! The terms of a corpus: names, phrases and words with a score that shows its parts.
//!
//! A report is cut into terms without overlap, the longest accepted phrase first; a word inside a
//! phrase does not count for itself. In one report a term scores
//! `weight * rarity * length`: `weight` sums its places, early ones more; `rarity` is the smoothed
//! `ln(1 + N / df)` over the reports; `length` is `log2(1 + words)`. In a corpus it scores
//! `frequency * spread * length` with `spread = 1 + ln(df)`: what many reports speak of stands first.
//! Near linear in the number of tokens. Misleading on a single short report, where every word
//! occurs once and only the place decides.
use super::casing::Casing;
use super::phrases::Phrases;
use super::units::{Lexicon, Unit, UnitKind, units};
use super::{Occurrence, Part, Score, Term, TermKind, Terms};
use crate::config::TermsConfig;
use crate::corpus::{Corpus, DocId, Document};
use std::collections::{BTreeMap, BTreeSet};

/// The terms of the given documents of a corpus, best first.
pub fn terms(corpus: &Corpus, documents: &[DocId]) -> Terms {
    let config = &corpus.config.terms;
    let chosen: Vec<&Document> = documents.iter().filter_map(|id| corpus.document(*id)).collect();
    let casing = Casing::new(chosen.iter().copied());
    let mut lexicon = Lexicon::default();
    let rows: Vec<Vec<Unit>> = chosen.iter().map(|d| units(corpus, d, &casing, &mut lexicon)).collect();
    let phrases = Phrases::new(&rows, lexicon.len(), config);
    let pieces: Vec<Vec<Piece>> = rows.iter().map(|row| pieces(row, &phrases)).collect();
    let tally = Tally::new(&rows, &pieces, &phrases, config);
    let ranked: Vec<Vec<u32>> = pieces.iter().map(|p| tally.best_of(p, config)).collect();
    let kept = tally.kept(&ranked, config);
    build(&chosen, &lexicon, &rows, &phrases, &tally, &kept, &ranked)
}

/// A stretch of a report that is one term.
struct Piece {
    id: u32,
    /// Sentences before it in the report.
    sentence: u32,
    words: u32,
}

/// The report cut into terms, longest phrase first.
fn pieces(units: &[Unit], phrases: &Phrases) -> Vec<Piece> {
    let mut out = Vec::new();
    let (mut i, mut sentence) = (0, 0);
    while let Some(unit) = units.get(i) {
        if i > 0 && units.get(i - 1).is_some_and(|u| u.at != unit.at) {
            sentence += 1;
        }
        let (id, len) = phrases.longest(&units[i..]).unwrap_or((unit.id, 1));
        if unit.kind != UnitKind::Break {
            out.push(Piece { id, sentence, words: len as u32 });
        }
        i += len;
    }
    out
}

#[derive(Clone, Copy, Default)]
struct Count {
    /// Places outside longer terms.
    independent: u32,
    /// All places.
    all: u32,
    documents: u32,
    words: u32,
    kind: u8,
}

struct Tally {
    counts: BTreeMap<u32, Count>,
    n_documents: usize,
}

impl Tally {
    fn new(rows: &[Vec<Unit>], pieces: &[Vec<Piece>], phrases: &Phrases, config: &TermsConfig) -> Self {
        let mut counts: BTreeMap<u32, Count> = BTreeMap::new();
        for row in pieces {
            let mut seen = BTreeSet::new();
            for piece in row {
                let count = counts.entry(piece.id).or_default();
                count.independent += 1;
                count.words = piece.words;
                count.documents += u32::from(seen.insert(piece.id));
            }
        }
        for row in rows {
            for i in 0..row.len() {
                for (id, unit_kind) in starting_at(&row[i..], phrases) {
                    if let Some(count) = counts.get_mut(&id) {
                        count.all += 1;
                        count.kind = count.kind.max(unit_kind);
                    }
                }
            }
        }
        counts.retain(|_, c| f64::from(c.independent) >= config.min_independent * f64::from(c.all));
        Self { counts, n_documents: rows.len() }
    }

    /// The best terms of one report.
    fn best_of(&self, pieces: &[Piece], config: &TermsConfig) -> Vec<u32> {
        let mut weights: BTreeMap<u32, f64> = BTreeMap::new();
        for piece in pieces {
            let early = config.lead_boost / (1.0 + f64::from(piece.sentence));
            *weights.entry(piece.id).or_default() += 1.0 + early;
        }
        let mut scored: Vec<(f64, u32)> = weights
            .into_iter()
            .filter_map(|(id, weight)| {
                let count = self.counts.get(&id)?;
                let rarity = (1.0 + self.n_documents as f64 / f64::from(count.documents.max(1))).ln();
                Some((weight * rarity * length(count.words), id))
            })
            .collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        scored.into_iter().take(config.per_document).map(|(_, id)| id).collect()
    }

    fn corpus_score(&self, count: &Count) -> Score {
        let frequency = f64::from(count.independent);
        let spread = 1.0 + f64::from(count.documents.max(1)).ln();
        let length = length(count.words);
        let part = |name, value| Part { name, value };
        Score {
            value: frequency * spread * length,
            parts: vec![part("frequency", frequency), part("spread", spread), part("length", length)],
        }
    }

    /// The terms to keep, best first: the corpus's own and every report's.
    fn kept(&self, ranked: &[Vec<u32>], config: &TermsConfig) -> Vec<u32> {
        let mut scored: Vec<(f64, u32)> =
            self.counts.iter().map(|(&id, c)| (self.corpus_score(c).value, id)).collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let of_reports: BTreeSet<u32> = ranked.iter().flatten().copied().collect();
        let numbered = scored.into_iter().enumerate();
        numbered
            .filter(|(i, (_, id))| *i < config.per_corpus || of_reports.contains(id))
            .map(|(_, (_, id))| id)
            .collect()
    }
}

fn length(words: u32) -> f64 {
    f64::from(1 + words).log2()
}

/// Everything that begins at the first unit: the unit and the phrases, with a rank of their kind.
fn starting_at<'a>(units: &'a [Unit], phrases: &'a Phrases) -> impl Iterator<Item = (u32, u8)> + 'a {
    let single = units.first().filter(|u| u.kind != UnitKind::Break);
    let kind = |u: &Unit| u8::from(matches!(u.kind, UnitKind::Name | UnitKind::Person));
    single.map(|u| (u.id, kind(u))).into_iter().chain(phrases.all(units).map(|(id, _)| (id, 0)))
}

fn build(
    documents: &[&Document],
    lexicon: &Lexicon,
    rows: &[Vec<Unit>],
    phrases: &Phrases,
    tally: &Tally,
    kept: &[u32],
    ranked: &[Vec<u32>],
) -> Terms {
    let places: BTreeMap<u32, usize> = kept.iter().enumerate().map(|(i, &id)| (id, i)).collect();
    let mut occurrences: Vec<Vec<Occurrence>> = vec![Vec::new(); kept.len()];
    let mut keys: Vec<String> = vec![String::new(); kept.len()];
    for (document, row) in documents.iter().zip(rows) {
        for i in 0..row.len() {
            let single = row.get(i).filter(|u| u.kind != UnitKind::Break).map(|u| (u.id, 1));
            for (id, len) in single.into_iter().chain(phrases.all(&row[i..])) {
                if let Some(&place) = places.get(&id) {
                    let span = row[i].span.joined(row[i + len - 1].span);
                    if occurrences[place].is_empty() {
                        keys[place] = lexicon.joined(&row[i..i + len]);
                    }
                    occurrences[place].push(Occurrence { doc: document.id, at: row[i].at, span });
                }
            }
        }
    }
    let by_id: BTreeMap<DocId, &Document> = documents.iter().map(|d| (d.id, *d)).collect();
    let terms = kept
        .iter()
        .zip(keys.into_iter().zip(occurrences))
        .filter_map(|(id, (key, places))| Some(term(tally, tally.counts.get(id)?, key, &by_id, places)))
        .collect();
    let own = |ids: &Vec<u32>| ids.iter().filter_map(|id| places.get(id).copied()).collect();
    Terms { terms, by_document: documents.iter().zip(ranked).map(|(d, ids)| (d.id, own(ids))).collect() }
}

fn term(
    tally: &Tally,
    count: &Count,
    key: String,
    documents: &BTreeMap<DocId, &Document>,
    occurrences: Vec<Occurrence>,
) -> Term {
    let mut forms: BTreeMap<&str, usize> = BTreeMap::new();
    for place in &occurrences {
        if let Some(document) = documents.get(&place.doc) {
            *forms.entry(document.slice(place.span)).or_default() += 1;
        }
    }
    let mut forms: Vec<(&str, usize)> = forms.into_iter().collect();
    forms.sort_by(|a, b| b.1.cmp(&a.1).then(b.0.cmp(a.0)));
    let forms: Vec<String> = forms.into_iter().map(|(form, _)| form.to_string()).collect();
    let label = forms.first().cloned().unwrap_or_default();
    let kind = match (count.kind, count.words) {
        (1, _) => TermKind::Name,
        (_, 1) => TermKind::Word,
        _ => TermKind::Phrase,
    };
    Term { key, label, forms, kind, score: tally.corpus_score(count), occurrences }
}
