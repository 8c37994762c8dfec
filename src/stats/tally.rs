//! How often each term stands where, and the two scores made of that.
use super::phrases::Phrases;
use super::units::{Unit, UnitKind};
use super::{Part, Score};
use crate::config::TermsConfig;
use crate::text::sorted::{Map, Set};

/// A stretch of a report that is one term.
pub(crate) struct Piece {
    id: u32,
    /// Sentences before it in the report.
    sentence: u32,
    words: u32,
    kind: UnitKind,
    /// Its first unit in the report.
    first: usize,
}

/// The report cut into terms, the longest phrase first. A name at the end of a phrase counts for
/// itself too; a common word inside a phrase does not.
pub(crate) fn pieces(units: &[Unit], phrases: &Phrases) -> Vec<Piece> {
    let mut out = Vec::new();
    let (mut i, mut sentence) = (0, 0);
    while let Some(unit) = units.get(i) {
        if i > 0 && units.get(i - 1).is_some_and(|u| u.at != unit.at) {
            sentence += 1;
        }
        let (id, len) = phrases.longest(&units[i..]).unwrap_or((unit.id, 1));
        if len > 1 {
            out.push(Piece { id, sentence, words: len as u32, kind: UnitKind::Word, first: i });
            let last = &units[i + len - 1];
            if last.kind == UnitKind::Name {
                out.push(Piece { id: last.id, sentence, words: 1, kind: last.kind, first: i + len - 1 });
            }
        } else if !matches!(unit.kind, UnitKind::Break | UnitKind::Light) {
            let kind = if unit.is_title { UnitKind::Quality } else { unit.kind };
            out.push(Piece { id, sentence, words: 1, kind, first: i });
        }
        i += len;
    }
    out
}

/// What is known of one term.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Count {
    /// Places outside longer terms.
    pub independent: u32,
    /// All places.
    pub all: u32,
    /// Texts it stands in.
    pub documents: u32,
    /// Words it is made of.
    pub words: u32,
    /// Name, verb or word, as its first place says.
    pub kind: UnitKind,
}

/// A term of one report.
struct Candidate {
    id: u32,
    value: f64,
    /// The units it is made of.
    members: Vec<u32>,
}

/// The counts of all terms of some reports.
pub(crate) struct Tally {
    /// By number; none where a number is no term.
    counts: Vec<Option<Count>>,
    n_texts: usize,
}

impl Tally {
    /// Counts the pieces and all places, copies of one text once, and folds terms that mostly stand
    /// inside longer ones.
    pub fn new(
        rows: &[Vec<Unit>],
        pieces: &[Vec<Piece>],
        texts: &[usize],
        phrases: &Phrases,
        config: &TermsConfig,
    ) -> Self {
        let mut counts: Vec<Option<Count>> = vec![None; phrases.end()];
        let mut copies: Vec<Vec<usize>> = vec![Vec::new(); rows.len()];
        texts.iter().enumerate().for_each(|(document, text)| copies[*text].push(document));
        for of_text in &copies {
            for piece in of_text.iter().flat_map(|d| &pieces[*d]) {
                let new =
                    Count { independent: 0, all: 0, documents: 0, words: piece.words, kind: piece.kind };
                if let Some(count) = counts.get_mut(piece.id as usize) {
                    count.get_or_insert(new);
                }
            }
            let alone = |d: usize| pieces[d].iter().map(|p| p.id).collect();
            for (id, most) in most(of_text, alone) {
                let Some(Some(count)) = counts.get_mut(id as usize) else { continue };
                count.independent += most;
                count.documents += 1;
            }
        }
        for of_text in &copies {
            let all = |d: usize| {
                let row = &rows[d];
                (0..row.len()).flat_map(|i| starting_at(&row[i..], phrases)).map(|(id, _)| id).collect()
            };
            for (id, most) in most(of_text, all) {
                if let Some(Some(count)) = counts.get_mut(id as usize) {
                    count.all += most;
                }
            }
        }
        let is_folded = |c: &Count| f64::from(c.independent) < config.min_independent * f64::from(c.all);
        for count in &mut counts {
            count.take_if(|c| is_folded(c));
        }
        let n_texts = copies.iter().filter(|of_text| !of_text.is_empty()).count();
        Self { counts, n_texts }
    }

    /// What is known of a term; none where it was folded into longer ones.
    pub fn count(&self, id: u32) -> Option<&Count> {
        self.counts.get(id as usize)?.as_ref()
    }

    /// The best terms of one report, each chosen for what it adds to those before it.
    pub fn best_of(&self, units: &[Unit], pieces: &[Piece], config: &TermsConfig) -> Vec<u32> {
        let mut open = self.candidates(units, pieces, config);
        open.sort_unstable_by(|a, b| b.value.total_cmp(&a.value).then(a.id.cmp(&b.id)));
        open.truncate(4 * config.per_document);
        let mut covered: Set<u32> = Set::new();
        let mut out = Vec::new();
        while out.len() < config.per_document {
            let best = best_addition(&open, &covered, config);
            let Some(best) = best else { break };
            let chosen = open.remove(best);
            covered.extend(chosen.members);
            out.push(chosen.id);
        }
        out
    }

    /// Every term of a report with its score; a phrase is lifted by the weight of its words.
    fn candidates(&self, units: &[Unit], pieces: &[Piece], config: &TermsConfig) -> Vec<Candidate> {
        let mut weights: Map<u32, (f64, usize)> = Map::new();
        for piece in pieces {
            let early = config.lead_boost / (1.0 + f64::from(piece.sentence));
            weights.entry(piece.id).or_insert((0.0, piece.first)).0 += 1.0 + early;
        }
        let of_word = |id: &u32| weights.get(id).map_or(0.0, |w| w.0);
        let candidate = |(&id, &(weight, first)): (&u32, &(f64, usize))| {
            let count = self.count(id)?;
            let members: Vec<u32> =
                units.get(first..first + count.words as usize)?.iter().map(|u| u.id).collect();
            let lift: f64 = if members.len() > 1 { members.iter().map(of_word).sum() } else { 0.0 };
            let rarity = (1.0 + self.n_texts as f64 / f64::from(count.documents.max(1))).ln();
            let value = (weight + config.member_share * lift)
                * rarity.powf(config.rarity_power)
                * shape(count, config);
            Some(Candidate { id, value, members })
        };
        weights.iter().filter_map(candidate).collect()
    }

    /// How much a term stands for all the reports: the product of its parts.
    pub fn corpus_score(&self, count: &Count, config: &TermsConfig) -> Score {
        let frequency = f64::from(count.independent).powf(config.frequency_power);
        let apart = f64::from(count.independent) / f64::from(count.all.max(1));
        let spread = 1.0 + f64::from(count.documents.max(1)).ln();
        let length = length(count, config);
        let kind = match count.kind {
            UnitKind::Name | UnitKind::Person => config.corpus_name_weight,
            UnitKind::Verb | UnitKind::Quality => config.corpus_verb_weight,
            _ => 1.0,
        };
        let part = |name, value| Part { name, value };
        Score {
            value: frequency * apart * spread * length * kind,
            parts: vec![
                part("frequency", frequency),
                part("apart", apart),
                part("spread", spread),
                part("length", length),
                part("kind", kind),
            ],
        }
    }

    /// The terms to keep, best first: the corpus's own and every report's.
    pub fn kept(&self, ranked: &[Vec<u32>], config: &TermsConfig) -> Vec<u32> {
        let mut scored: Vec<(f64, u32)> = (0..)
            .zip(&self.counts)
            .filter_map(|(id, c)| Some((self.corpus_score(c.as_ref()?, config).value, id)))
            .collect();
        scored.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let of_reports: Set<u32> = ranked.iter().flatten().copied().collect();
        let is_kept = |(i, (_, id)): &(usize, (f64, u32))| *i < config.per_corpus || of_reports.contains(id);
        scored.into_iter().enumerate().filter(is_kept).map(|(_, (_, id))| id).collect()
    }
}

/// How often each number stands at most in one of some documents, sorted by number.
fn most(documents: &[usize], ids_of: impl Fn(usize) -> Vec<u32>) -> Vec<(u32, u32)> {
    let mut out: Vec<(u32, u32)> = Vec::new();
    for &document in documents {
        let mut ids = ids_of(document);
        ids.sort_unstable();
        out.extend(ids.chunk_by(|a, b| a == b).map(|run| (run[0], run.len() as u32)));
    }
    out.sort_unstable();
    // Of equal numbers the last has the most.
    out.chunk_by(|a, b| a.0 == b.0).filter_map(|run| run.last().copied()).collect()
}

/// The candidate that is worth most beside what is covered already. The candidates are sorted by
/// their own value, which nothing raises, so the search stops early.
fn best_addition(open: &[Candidate], covered: &Set<u32>, config: &TermsConfig) -> Option<usize> {
    let mut best: Option<(f64, usize)> = None;
    for (i, candidate) in open.iter().enumerate() {
        if best.is_some_and(|(worth, _)| candidate.value <= worth) {
            break;
        }
        let old = candidate.members.iter().filter(|m| covered.contains(m)).count() as f64;
        let share = old / candidate.members.len().max(1) as f64;
        let worth = candidate.value * (1.0 - config.repeat_penalty * share);
        if best.is_none_or(|(most, _)| most < worth) {
            best = Some((worth, i));
        }
    }
    best.map(|(_, i)| i)
}

fn shape(count: &Count, config: &TermsConfig) -> f64 {
    length(count, config) * kind_weight(count, config)
}

fn length(count: &Count, config: &TermsConfig) -> f64 {
    f64::from(1 + count.words).log2().powf(config.length_power)
}

fn kind_weight(count: &Count, config: &TermsConfig) -> f64 {
    match count.kind {
        UnitKind::Name | UnitKind::Person => config.name_weight,
        UnitKind::Verb => config.verb_weight,
        _ => 1.0,
    }
}

/// Everything that begins at the first unit, with its length: the unit itself and the phrases.
pub(crate) fn starting_at<'a>(
    units: &'a [Unit],
    phrases: &'a Phrases,
) -> impl Iterator<Item = (u32, usize)> + 'a {
    let stands_alone = |u: &&Unit| !matches!(u.kind, UnitKind::Break | UnitKind::Light);
    let single = units.first().filter(stands_alone).map(|u| (u.id, 1));
    single.into_iter().chain(phrases.all(units))
}
