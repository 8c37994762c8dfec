//! The view Asal-usul: which reports share statements, and who may have copied whom.
use super::display::visible;
use super::{DocId, Explorer, Selection, SpinNote};
use crate::reuse::family::{self, Member};
use crate::reuse::{Pair, Verdict, candidates};
use crate::text::sorted::Set;
use std::rc::Rc;

/// Reports whose words are looked at for signs of spinning. Each costs some comparisons: more lets the
/// reader of thousands of reports wait, fewer leaves out some of a class's.
const LOOKED_AT: usize = 60;

/// Phrases that are shown.
const PHRASES: usize = 12;

/// Comparisons of pairs that a page makes unasked. More lets a reader of thousands of reports wait
/// for minutes, fewer leaves kin undiscovered that are not the nearest.
const PAIRS: usize = 8_000;

/// Kin that each of so many reports is compared with.
pub(super) fn kept_kin(n_documents: usize) -> usize {
    (PAIRS / n_documents.max(1)).clamp(1, candidates::KEPT)
}

/// Reports that are nearly one text from which their pairs are said once. More says the same over and over,
/// fewer hides how the copies of a small corpus differ.
const CROWD: usize = 4;

/// Reports that are nearly one text, and too many to be said pair by pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crowd {
    /// The pair that speaks for theirs, by its place in [`OriginsView::pairs`].
    pub pair: usize,
    /// The one that was first, as far as pages tell.
    pub first: DocId,
    /// How many there are in the selection.
    pub n_reports: usize,
}

/// The same words in several reports.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    /// The words, as the first report has them.
    pub text: String,
    /// How many.
    pub n_words: usize,
    /// The reports of linked pairs that have them.
    pub documents: Vec<DocId>,
}

/// All pairs of the selection.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OriginsView {
    /// The reports.
    pub documents: Vec<DocId>,
    /// The pairs, most shared first.
    pub pairs: Vec<Pair>,
    /// The pairs to say one below the other, by their place in `pairs`: all, or of those between the same two
    /// crowds, a crowd and a report, or inside one crowd, a single one, the firsts' where there is one. Spun
    /// copies first, then rewrites, then plain copies, most shared first.
    pub listed: Vec<usize>,
    /// The crowds among them.
    pub crowds: Vec<Crowd>,
    /// Families, largest first; members name their tie by its place in `pairs`.
    pub families: Vec<Vec<Member>>,
    /// The longest phrases that reports share, longest first.
    pub phrases: Vec<Phrase>,
    /// Suspicions of spinning in the reports that were looked at, those of the strongest pairs first.
    pub spin: Vec<(DocId, Vec<SpinNote>)>,
}

impl Explorer {
    /// The pairs of selected reports that share statements, and the words that look spun in the first
    /// [`LOOKED_AT`] reports, those of spun pairs before others.
    pub fn origins(&self, selection: &Selection) -> Rc<OriginsView> {
        let documents = self.select(selection);
        if documents.len() < self.corpus.documents.len() {
            return Rc::new(self.origins_of(documents));
        }
        self.kin.origins.get_or_init(|| Rc::new(self.origins_of(documents))).clone()
    }

    fn origins_of(&self, documents: Vec<DocId>) -> OriginsView {
        let pairs: Vec<Pair> = self.pairs_of(&documents).cloned().collect();
        let mut n_words = vec![0; self.corpus.documents.len()];
        for d in pairs.iter().flat_map(|p| [p.left, p.right]).filter_map(|id| self.corpus.document(id)) {
            if n_words[d.id.index()] == 0 {
                n_words[d.id.index()] = d.word_count();
            }
        }
        let families = family::families(&pairs, &n_words);
        let phrases = self.phrases(&pairs);
        let looked_at = looked_at(&documents, pairs.iter());
        let spin = looked_at.into_iter().map(|id| (id, self.spin_notes(id))).collect();
        let (listed, crowds) = self.listed(&documents, &pairs);
        OriginsView { documents, pairs, listed, crowds, families, phrases, spin }
    }

    /// The pairs to say, and the crowds. Near-linear in the pairs.
    fn listed(&self, documents: &[DocId], pairs: &[Pair]) -> (Vec<usize>, Vec<Crowd>) {
        let first = |id: DocId| candidates::first_of_text(&self.corpus, self.index(), id);
        let mut n_alike = vec![0; self.corpus.documents.len()];
        documents.iter().for_each(|id| n_alike[first(*id).index()] += 1);
        let text = |id: DocId| Some(first(id)).filter(|f| CROWD <= n_alike[f.index()]).unwrap_or(id);
        let mut said: Set<(u32, u32)> = Set::new();
        let (mut listed, mut crowds) = (Vec::new(), Vec::new());
        for is_second_choice in [false, true] {
            for (pair, p) in pairs.iter().enumerate() {
                let (left, right) = (text(p.left), text(p.right));
                let speaks =
                    left == p.left && right == p.right || left == right && [p.left, p.right].contains(&left);
                if speaks != is_second_choice && said.insert((left.0.min(right.0), left.0.max(right.0))) {
                    listed.push(pair);
                    if left == right {
                        crowds.push(Crowd { pair, first: left, n_reports: n_alike[left.index()] });
                    }
                }
            }
        }
        listed.sort_unstable_by_key(|pair| (teaches_later(&pairs[*pair]), *pair));
        (listed, crowds)
    }

    /// The reports that [`Self::origins`] looks for spun words in. Compares all pairs first.
    pub fn looked_at(&self, selection: &Selection) -> Vec<DocId> {
        let documents = self.select(selection);
        looked_at(&documents, self.pairs_of(&documents))
    }

    fn pairs_of<'a>(&'a self, documents: &'a [DocId]) -> impl Iterator<Item = &'a Pair> {
        let is_chosen = |id: DocId| documents.binary_search(&id).is_ok();
        self.pairs().iter().filter(move |p| is_chosen(p.left) && is_chosen(p.right))
    }

    /// The longest runs of words of the pairs, each once with all reports that have it.
    fn phrases(&self, pairs: &[Pair]) -> Vec<Phrase> {
        let mut out: Vec<Phrase> = Vec::new();
        for pair in pairs {
            let Some(left) = self.corpus.document(pair.left) else { continue };
            for (n_words, span) in &pair.runs {
                let text = visible(left.slice(*span));
                let known = out.iter_mut().find(|p| p.text.eq_ignore_ascii_case(&text));
                match known {
                    Some(known) => known.documents.extend([pair.left, pair.right]),
                    None => {
                        out.push(Phrase { text, n_words: *n_words, documents: vec![pair.left, pair.right] });
                    }
                }
            }
            // The list is short, so that looking through it costs nothing however many pairs there are.
            out.sort_unstable_by(|a, b| b.n_words.cmp(&a.n_words).then_with(|| a.text.cmp(&b.text)));
            out.truncate(PHRASES);
        }
        for phrase in &mut out {
            phrase.documents.sort_unstable();
            phrase.documents.dedup();
        }
        out
    }
}

/// The place of a pair among those to say: what changed the words teaches more than a plain copy, and a large
/// corpus has hundreds of those.
fn teaches_later(pair: &Pair) -> u8 {
    match pair.lineage.verdict {
        Verdict::SpunCopy => 0,
        Verdict::Rewrite => 1,
        Verdict::NearCopy => 2,
        Verdict::VerbatimCopy => 3,
        Verdict::SameEvent | Verdict::Unrelated => 4,
    }
}

/// The reports to look for spun words in: those of spun pairs before others.
fn looked_at<'a>(documents: &[DocId], pairs: impl Iterator<Item = &'a Pair>) -> Vec<DocId> {
    let mut looked_at: Vec<DocId> = Vec::new();
    let spun = pairs.filter(|p| p.lineage.verdict == Verdict::SpunCopy);
    for id in spun.flat_map(|p| [p.left, p.right]).chain(documents.iter().copied()) {
        if LOOKED_AT <= looked_at.len() {
            break;
        }
        if !looked_at.contains(&id) {
            looked_at.push(id);
        }
    }
    looked_at
}
