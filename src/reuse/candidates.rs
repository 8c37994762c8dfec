//! Pairs of reports worth comparing, and the nearest kin of one report.
//!
//! An inverted index: two reports are candidates when the rarities of what they share add up. A report
//! is looked up by the senses that few others have and, since no word of an ordinary story is rare in
//! a large corpus, by the pairs that the rarest senses of each of its sentences make. A list of such a
//! pair that is too long is neither read whole, which would cost the square of the reports that carry
//! one story, nor left out, which would hide that story: the reports in it are looked at that were
//! first, and those nearest to the one asked for when all are sorted by day, source, time and text (the
//! sorted neighbourhood of Hernández and Stolfo 1995, doi 10.1145/223784.223807). The work for a report
//! has a bound so, whatever else is in the corpus, and every report keeps its best few and the first of
//! them: 10,000 reports give some 150,000 pairs to compare, not 50 million, and each copy finds its source.
//!
//! Copies must not hide who told a story in other words. Reports that are nearly one text are a group
//! ([`super::groups`]): the first reports of groups have a part of their own in each list, and of a report's
//! places half go to its nearest kin and to one of each other group before the rest go by likeness. So a
//! dispatch finds the few that rewrote it among hundreds that ran it, and a copy the first and the nearest.
use super::index::{self, Index};
use super::words::Unit;
use super::{earlier, groups};
use crate::corpus::{Corpus, Dated, DocId, Document};
use crate::text::hash;
use std::cmp::Reverse;
use std::ops::Range;

/// Kin that a report keeps at most.
pub const KEPT: usize = 24;

/// Of a list that is too long, the reports that were first and are looked at by all. More costs time,
/// fewer lets a story's first report be missed where others have its words, too.
const FIRST: usize = 32;

/// Of such a list, the reports looked at on either side of the one asked for. More finds nearer copies
/// and costs time, fewer makes kin a matter of the same hour.
const BESIDE: usize = 48;

/// Reports beyond which a list is too long, and a sense alone is too common to find kin by.
const LONGEST: u32 = (FIRST + 2 * BESIDE) as u32;

/// The rarest senses of a sentence that are looked up in pairs. More finds looser rewrites of ordinary
/// stories and costs memory by its square.
const TELLING: usize = 4;

/// Share of the score of a report's nearest kin from which the first of them may be its source. Lower takes an
/// older story for it, higher loses the dispatch behind a chain of rewrites.
const SOURCE_SHARE: f64 = 0.5;

/// Share of the score of a report's nearest kin from which another group has a place before a second report of
/// one. Lower brings strangers in, higher lets copies hide who told the story in other words.
const GROUP_SHARE: f64 = 0.3;

/// Set in the place of a report in [`Postings::of`] that is not the first of its group, so that these stand
/// behind all first ones.
const COPY: u32 = 1 << 31;

/// The pairs worth comparing, each report with its nearest `kept` kin: each once, the lower id first, sorted.
pub fn pairs(corpus: &Corpus, index: &Index, kept: usize) -> Vec<(DocId, DocId)> {
    let mut out = Vec::new();
    add_pairs(corpus, index, 0..corpus.documents.len(), kept, &mut out);
    tidy(&mut out);
    out
}

/// The pairs each once, sorted.
pub(super) fn tidy(pairs: &mut Vec<(DocId, DocId)>) {
    pairs.sort_unstable();
    pairs.dedup();
}

/// The pairs that some of the reports make with their kin, not yet tidied.
pub(super) fn add_pairs(
    corpus: &Corpus,
    index: &Index,
    of: Range<usize>,
    kept: usize,
    out: &mut Vec<(DocId, DocId)>,
) {
    let table = postings(corpus, index);
    let mut shared = vec![0.0; index.documents.len()];
    for document in corpus.documents.get(of).unwrap_or_default() {
        for kin in table.kin(index, document.id, kept, &mut shared) {
            out.push((document.id.min(kin), document.id.max(kin)));
        }
    }
}

/// The kin of one report, `kept` at most: the one most like it, up to half of the places for one of each group
/// of copies, then the most alike of the others; the last of them is the one that may be the source of
/// all, where it is not among them for its likeness. Where there are no copies, that is by likeness alone.
pub fn kin(corpus: &Corpus, index: &Index, of: DocId, kept: usize) -> Vec<DocId> {
    postings(corpus, index).kin(index, of, kept, &mut vec![0.0; index.documents.len()])
}

/// The first, as far as pages tell, of the reports that are nearly the same text as one: itself for most.
pub fn first_of_text(corpus: &Corpus, index: &Index, of: DocId) -> DocId {
    let table = postings(corpus, index);
    let first =
        table.place.get(of.index()).and_then(|place| table.order.get(table.group_of(*place) as usize));
    first.copied().unwrap_or(of)
}

/// Made once for an index: a corpus asks for the kin of each of its reports.
fn postings<'a>(corpus: &Corpus, index: &'a Index) -> &'a Postings {
    index.postings.get_or_init(|| Postings::new(corpus, index))
}

/// Which reports have a sense, or two in one sentence. Reports are known by their place in the order of
/// [`first`], in which the neighbours of a report are those of its story.
#[derive(Clone, Debug)]
pub(super) struct Postings {
    /// The reports in that order.
    order: Vec<DocId>,
    /// The place of each report.
    place: Vec<u32>,
    /// The group of each report, by their places: the place of the first of those that are nearly one text.
    group: Vec<u32>,
    /// What reports have, by the hash of it, each with the place of one, marked where it is a [`COPY`],
    /// sorted. What one report alone has leads nowhere and is left out.
    of: Vec<(u32, u32)>,
    /// Where the hashes begin that start with the same bits.
    starts: Vec<u32>,
    /// Reports that have a sense.
    n_with: Vec<u32>,
    /// How rare a sense is where copies of one text count once: else hundreds of them would make every word
    /// of their story common, and what its rewrites lead by would be their own words.
    rarity: Vec<f64>,
}

/// Bits of a hash that [`Postings::starts`] tells apart.
const BITS: u32 = 16;

impl Postings {
    fn new(corpus: &Corpus, index: &Index) -> Self {
        let mut order: Vec<DocId> = corpus.documents.iter().map(|d| d.id).collect();
        let document = |id: DocId| corpus.document(id).map(first);
        order.sort_unstable_by(|a, b| document(*a).cmp(&document(*b)).then(a.cmp(b)));
        let mut place = vec![0; order.len()];
        let mut n_with = vec![0; index.rarity.len()];
        for (n, id) in order.iter().enumerate() {
            place[id.index()] = n as u32;
            senses(index.units(*id)).into_iter().for_each(|sense| n_with[sense as usize] += 1);
        }
        // Pairs of senses need to know how many reports have each.
        let group = groups::groups(&order, index);
        let texts = order.iter().enumerate().filter(|(n, _)| group[*n] == *n as u32);
        let rarity = index::rarity(&mut texts.flat_map(|(_, id)| index.units(*id)), n_with.len());
        let mut table = Self { order, place, group, of: Vec::new(), starts: Vec::new(), n_with, rarity };
        let mut of = Vec::new();
        for (n, id) in (0..).zip(&table.order) {
            let place = if table.group_of(n) == n { n } else { n | COPY };
            of.extend(table.traits(index, *id).into_iter().map(|(hash, _)| (hash, place)));
        }
        of.sort_unstable();
        let alone = |k: usize| {
            let hash = of[k].0;
            (k == 0 || of[k - 1].0 != hash) && of.get(k + 1).is_none_or(|next| next.0 != hash)
        };
        table.of = (0..of.len()).filter(|k| !alone(*k)).map(|k| of[k]).collect();
        let start = |bits: u32| table.of.partition_point(|(hash, _)| hash >> (32 - BITS) < bits) as u32;
        table.starts = (0..=1 << BITS).map(start).collect();
        table
    }

    /// What a report is looked up by, each with its weight: its senses, and the pairs of telling ones. Those
    /// that no other report has are left out.
    fn traits(&self, index: &Index, id: DocId) -> Vec<(u32, f64)> {
        let rarity = |sense: u32| self.rarity.get(sense as usize).copied().unwrap_or(0.0);
        let n_with = |sense: u32| self.n_with.get(sense as usize).copied().unwrap_or(0);
        let hash = |sense: u32| index.vocabulary.hash(sense);
        let alone = senses(index.units(id)).into_iter().filter(|s| (2..=LONGEST).contains(&n_with(*s)));
        let mut out: Vec<(u32, f64)> = alone.map(|s| (hash(s), rarity(s))).collect();
        for unit in index.units(id) {
            let mut telling: Vec<u32> = unit.senses.iter().map(|(s, _)| *s).collect();
            telling.retain(|s| 1 < n_with(*s));
            telling.sort_unstable_by(|a, b| rarity(*b).total_cmp(&rarity(*a)).then(hash(*a).cmp(&hash(*b))));
            telling.truncate(TELLING);
            for (n, a) in telling.iter().enumerate() {
                let both = |b: &u32| (hash::mixed(hash(*a)) ^ hash::mixed(hash(*b)), rarity(*a) + rarity(*b));
                out.extend(telling[..n].iter().map(both));
            }
        }
        out.sort_unstable_by_key(|(hash, _)| *hash);
        out.dedup_by_key(|(hash, _)| *hash);
        out
    }

    /// The places of the reports that have something.
    fn having(&self, hash: u32) -> &[(u32, u32)] {
        let bits = (hash >> (32 - BITS)) as usize;
        let (Some(&from), Some(&to)) = (self.starts.get(bits), self.starts.get(bits + 1)) else { return &[] };
        let here = self.of.get(from as usize..to as usize).unwrap_or_default();
        let from = here.partition_point(|(h, _)| *h < hash);
        let n = here[from..].partition_point(|(h, _)| *h == hash);
        &here[from..from + n]
    }

    /// The place of the first report of a group.
    fn group_of(&self, place: u32) -> u32 {
        self.group.get(place as usize).copied().unwrap_or(place)
    }

    /// The kin of one report; `shared` holds a zero for each report, before and after.
    fn kin(&self, index: &Index, of: DocId, kept: usize, shared: &mut [f64]) -> Vec<DocId> {
        let Some(&own) = self.place.get(of.index()) else { return Vec::new() };
        let mut touched: Vec<u32> = Vec::new();
        for (hash, weight) in self.traits(index, of) {
            let list = self.having(hash);
            let (firsts, copies) = list.split_at(list.partition_point(|(_, place)| *place < COPY));
            for (list, own_place) in [(firsts, own), (copies, own | COPY)] {
                let at = list.partition_point(|(_, place)| *place < own_place);
                // Where the list is short, these are all.
                let to = list.len().min(at + 1 + BESIDE);
                let from = to.saturating_sub(2 * BESIDE + 1);
                for (_, place) in list[..from.min(FIRST)].iter().chain(&list[from..to]) {
                    let place = place & !COPY;
                    if place != own {
                        if shared[place as usize] == 0.0 {
                            touched.push(place);
                        }
                        shared[place as usize] += weight;
                    }
                }
            }
        }
        let score = |place: &u32| shared[*place as usize];
        touched.sort_unstable_by(|a, b| score(b).total_cmp(&score(a)).then(a.cmp(b)));
        let best = touched.first().map_or(0.0, score);
        let above = |share: f64| &touched[..touched.partition_point(|p| share * best <= score(p))];
        let source = above(SOURCE_SHARE).iter().min().filter(|source| **source < own);
        let mut kin = self.one_of_each(above(GROUP_SHARE), own, kept.div_ceil(2));
        for place in &touched {
            if kin.len() < kept && !kin.contains(place) {
                kin.push(*place);
            }
        }
        if let (Some(source), Some(last)) = (source.filter(|s| !kin.contains(s)), kin.last_mut()) {
            *last = *source;
        }
        touched.iter().for_each(|p| shared[*p as usize] = 0.0);
        kin.into_iter().filter_map(|p| self.order.get(p as usize).copied()).collect()
    }

    /// Of places by their likeness, the first and one of each group, at most `kept`: the first of the group
    /// where it is among them, else the most alike.
    fn one_of_each(&self, places: &[u32], own: u32, kept: usize) -> Vec<u32> {
        let mut out: Vec<u32> = places.iter().take(kept.min(1)).copied().collect();
        let mut groups: Vec<u32> = Vec::new();
        for &place in places {
            let group = self.group_of(place);
            if kept <= out.len() {
                break;
            }
            if !groups.contains(&group) {
                groups.push(group);
                let speaks = if group != own && places.contains(&group) { group } else { place };
                if !out.contains(&speaks) {
                    out.push(speaks);
                }
            }
        }
        out
    }
}

/// What sorts reports so that those of one story stand together, its first report first as far as pages tell:
/// by day, an agency's own before others, by the time, the longer before what was cut from it. It
/// decides what is compared, not what is said of it: that is [`super::earlier`].
fn first(document: &Document) -> impl Ord + '_ {
    let published = document.published.as_ref();
    let day = published.or(document.event_date.as_ref()).map(Dated::day);
    (
        (day.is_none(), day, !earlier::is_of_agency(document)),
        published.map(|d| d.iso.as_str()),
        (Reverse(document.word_count()), document.text.as_str(), document.file.as_str()),
    )
}

/// The senses of a report, each once, sorted.
fn senses(units: &[Unit]) -> Vec<u32> {
    let mut all: Vec<u32> = units.iter().flat_map(|u| &u.senses).map(|(sense, _)| *sense).collect();
    all.sort_unstable();
    all.dedup();
    all
}
