//! The view Bandingkan: two reports in rows, sentence by sentence.
use super::display::visible;
use super::documents::{DocumentCard, voice_shares};
use super::reader::SpinNote;
use super::{
    DocId, EditOp, Explorer, Lineage, Nearness, Relation, SentenceRef, ShiftKind, Side, StatementKind,
    Verdict, comparison_rows,
};
use crate::corpus::Document;
use crate::reuse;
use crate::text::sorted::Map;

/// A run of words in one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffRun {
    /// The words, with the blank after them.
    pub text: String,
    /// What happened to them.
    pub op: EditOp,
    /// For replaced words, how near the two are.
    pub nearness: Nearness,
    /// For replaced words, what stands in their place on the other side; else "".
    pub partner: String,
    /// Whether the same words stand elsewhere in the linked sentences of the other side.
    pub is_moved: bool,
}

/// A sentence in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffCell {
    /// Its place.
    pub at: SentenceRef,
    /// Its text in runs; in an unlinked row one run marked equal.
    pub runs: Vec<DiffRun>,
    /// Who says it, where a statement begins in it.
    pub speaker: Option<String>,
    /// How it is said.
    pub kind: Option<StatementKind>,
}

/// A row: sentences that belong together, or a sentence alone.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonRow {
    /// Its number, for jumps.
    pub id: usize,
    /// How the two sides stand to each other; none for a sentence alone.
    pub relation: Option<Relation>,
    /// Similarity, 0 to 1.
    pub score: f64,
    /// What it was made of.
    pub parts: Vec<(&'static str, f64)>,
    /// Left column.
    pub left: Vec<DiffCell>,
    /// Right column.
    pub right: Vec<DiffCell>,
    /// Whether the two sides stand in another order than most of what the reports share.
    pub is_moved: bool,
    /// Changes of meaning in it.
    pub shifts: Vec<ShiftRow>,
}

/// A change of meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftRow {
    /// The row it is in.
    pub row: usize,
    /// What changed.
    pub kind: ShiftKind,
    /// On the left; "" for nothing.
    pub left: String,
    /// On the right.
    pub right: String,
}

/// A fact of both reports, one against the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactPair {
    /// Code of the fact: "outlet", "agency", "event-day", "published", "city", "credits", "words".
    pub code: &'static str,
    /// On the left; none where unknown.
    pub left: Option<String>,
    /// On the right.
    pub right: Option<String>,
}

/// How much one speaker says in each report.
#[derive(Clone, Debug, PartialEq)]
pub struct VoicePair {
    /// The speaker; "" for agentless statements.
    pub name: String,
    /// Words on the left.
    pub left: usize,
    /// Words on the right.
    pub right: usize,
}

/// The same words in both reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedRun {
    /// The row they stand in.
    pub row: usize,
    /// How many words.
    pub n_words: usize,
    /// The words.
    pub text: String,
}

/// Two reports side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonView {
    /// The left report.
    pub left: DocumentCard,
    /// The right report.
    pub right: DocumentCard,
    /// Share of each report's words in linked sentences, 0 to 1.
    pub shared: (f64, f64),
    /// Sentences with a partner: left, right.
    pub n_linked: (usize, usize),
    /// All sentences: left, right.
    pub n_sentences: (usize, usize),
    /// The rows in the order asked for.
    pub rows: Vec<ComparisonRow>,
    /// The longest runs of the same words, longest first.
    pub phrases: Vec<SharedRun>,
    /// All changes of meaning in row order.
    pub shifts: Vec<ShiftRow>,
    /// Descent.
    pub lineage: Lineage,
    /// Facts against each other.
    pub facts: Vec<FactPair>,
    /// Who speaks how much.
    pub voices: Vec<VoicePair>,
    /// Suspicious words: left, right.
    pub spin: (Vec<SpinNote>, Vec<SpinNote>),
    /// The pair that shares most after this one.
    pub next: Option<(DocId, DocId)>,
}

impl Explorer {
    /// Two reports side by side, rows in the order of the given side.
    pub fn comparison(&self, left: DocId, right: DocId, order: Side) -> Option<ComparisonView> {
        let (l, r) = (self.corpus.document(left)?, self.corpus.document(right)?);
        let alignment = reuse::compare_with(&self.corpus, self.index(), left, right);
        let rows = comparison_rows::rows(l, r, &alignment, order);
        let linked = |only: &[SentenceRef], d: &Document| d.sentences().count().saturating_sub(only.len());
        Some(ComparisonView {
            left: self.card(left)?,
            right: self.card(right)?,
            shared: alignment.shared,
            n_linked: (linked(&alignment.left_only, l), linked(&alignment.right_only, r)),
            n_sentences: (l.sentences().count(), r.sentences().count()),
            phrases: phrases(&rows),
            shifts: rows.iter().flat_map(|row| row.shifts.iter().cloned()).collect(),
            rows,
            lineage: alignment.lineage,
            facts: facts(l, r),
            voices: voices(l, r),
            spin: (self.spin_notes(left), self.spin_notes(right)),
            next: self.next_pair(left, right),
        })
    }

    /// The pair to show first: the one that shares most and is not the same text.
    pub fn first_pair(&self) -> Option<(DocId, DocId)> {
        let pairs = self.pairs();
        let telling =
            pairs.iter().find(|p| matches!(p.lineage.verdict, Verdict::SpunCopy | Verdict::Rewrite));
        let best = telling.or(pairs.first()).map(|p| (p.left, p.right));
        let first_two = || Some((self.corpus.documents.first()?.id, self.corpus.documents.get(1)?.id));
        best.or_else(first_two)
    }

    /// The pair to show for what was chosen: both, one with the report that shares most with it, or
    /// the first pair. Never the same report twice.
    pub fn pair_to_show(&self, left: Option<DocId>, right: Option<DocId>) -> Option<(DocId, DocId)> {
        match (left, right) {
            (Some(l), Some(r)) if l != r => Some((l, r)),
            (Some(l), _) => self.partner(l).map(|r| (l, r)),
            (None, Some(r)) => self.partner(r).map(|l| (l, r)),
            (None, None) => self.first_pair(),
        }
    }

    /// The same by the names of the reports in links.
    pub fn pair_named(&self, left: Option<&str>, right: Option<&str>) -> Option<(DocId, DocId)> {
        let chosen = |key: Option<&str>| key.and_then(|k| self.by_key(k));
        self.pair_to_show(chosen(left), chosen(right))
    }

    fn partner(&self, id: DocId) -> Option<DocId> {
        let pair = self.pairs().iter().find(|p| p.left == id || p.right == id);
        let nearest = pair.map(|p| if p.left == id { p.right } else { p.left });
        nearest.or_else(|| self.all().into_iter().find(|other| *other != id))
    }

    fn next_pair(&self, left: DocId, right: DocId) -> Option<(DocId, DocId)> {
        let pairs = self.pairs();
        let same =
            |p: &&reuse::Pair| (p.left, p.right) == (left, right) || (p.left, p.right) == (right, left);
        let here = pairs.iter().position(|p| same(&p));
        let next = here.map_or(0, |i| i + 1) % pairs.len().max(1);
        pairs.get(next).filter(|p| !same(p)).map(|p| (p.left, p.right))
    }
}

/// The longest equal runs of the left column; under four words every two sentences have one.
fn phrases(rows: &[ComparisonRow]) -> Vec<SharedRun> {
    let mut out: Vec<SharedRun> = Vec::new();
    for row in rows.iter().filter(|row| row.relation.is_some()) {
        for run in row.left.iter().flat_map(|c| &c.runs).filter(|run| run.op == EditOp::Equal) {
            let n_words = run.text.split_whitespace().count();
            if 4 <= n_words {
                out.push(SharedRun { row: row.id, n_words, text: run.text.trim().to_owned() });
            }
        }
    }
    out.sort_by_key(|run| (std::cmp::Reverse(run.n_words), run.row));
    out.truncate(8);
    out
}

fn facts(l: &Document, r: &Document) -> Vec<FactPair> {
    let credits = |d: &Document| {
        let all: Vec<String> = d.credits.iter().map(|c| format!("{}: {}", c.role, c.name)).collect();
        (!all.is_empty()).then(|| all.join("; "))
    };
    let pair = |code, of: &dyn Fn(&Document) -> Option<String>| FactPair {
        code,
        left: of(l).as_deref().map(visible),
        right: of(r).as_deref().map(visible),
    };
    vec![
        pair("outlet", &|d| d.outlet.as_ref().map(|f| f.value.clone())),
        pair("agency", &|d| d.agency.as_ref().map(|f| f.value.clone())),
        pair("event-day", &|d| d.event_date.as_ref().map(|x| x.iso.clone())),
        pair("published", &|d| d.published.as_ref().map(|x| x.iso.clone())),
        pair("city", &|d| d.dateline.as_ref().map(|x| x.city.clone())),
        pair("credits", &credits),
        pair("words", &|d| Some(d.word_count().to_string())),
    ]
}

fn voices(l: &Document, r: &Document) -> Vec<VoicePair> {
    let mut words: Map<String, (usize, usize)> = Map::new();
    for v in voice_shares(l) {
        words.entry(v.name).or_default().0 += v.n_words;
    }
    for v in voice_shares(r) {
        words.entry(v.name).or_default().1 += v.n_words;
    }
    let mut out: Vec<VoicePair> =
        words.into_iter().map(|(name, (left, right))| VoicePair { name, left, right }).collect();
    out.sort_unstable_by(|a, b| {
        let key = (a.name.is_empty(), b.left + b.right, &a.name);
        key.cmp(&(b.name.is_empty(), a.left + a.right, &b.name))
    });
    out
}
