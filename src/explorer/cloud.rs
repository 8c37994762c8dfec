//! The view Tema: the cloud, the same as a list, and the sentences behind a term.
use super::display::visible;
use super::runs::pieces;
use super::{DocId, Explorer, Score, Selection, SentenceRef, TermKind};
use crate::stats::{Occurrence, Part, Term};
use crate::theme::{self, Layout, LayoutWord, PlacedWord};

/// A theme of the corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeView {
    /// Its number: also its colour.
    pub id: usize,
    /// What to call it.
    pub label: String,
    /// Its terms' labels, strongest first.
    pub terms: Vec<String>,
}

/// A term with its figures in the selection.
#[derive(Clone, Debug, PartialEq)]
pub struct TermRow {
    /// What identifies it.
    pub key: String,
    /// What the reader sees.
    pub label: String,
    /// All its forms, commonest first.
    pub forms: Vec<String>,
    /// What it is.
    pub kind: TermKind,
    /// Number of its theme, if it has one.
    pub theme: Option<usize>,
    /// Occurrences in the selection.
    pub count: usize,
    /// Sentences of the selection that hold it: what a click opens.
    pub n_sentences: usize,
    /// Occurrences per report, in corpus order, reports without it left out.
    pub per_document: Vec<(DocId, usize)>,
    /// How many texts these reports are, copies of one counted as one.
    pub n_texts: usize,
    /// Its score and what it was made of.
    pub score: Score,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// A word of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CloudWord {
    /// Place in [`CloudView::rows`].
    pub row: usize,
    /// Left edge.
    pub x: f64,
    /// Where the letters stand.
    pub baseline: f64,
    /// Size of the letters.
    pub font_size: f64,
    /// Width of the box.
    pub width: f64,
    /// Top edge.
    pub y: f64,
    /// Height of the box.
    pub height: f64,
}

/// The cloud and its list.
#[derive(Clone, Debug, PartialEq)]
pub struct CloudView {
    /// Width of the picture.
    pub width: f64,
    /// Height of the picture.
    pub height: f64,
    /// Words with a place, best first.
    pub words: Vec<CloudWord>,
    /// Rows that did not fit into the picture.
    pub left_out: Vec<usize>,
    /// The terms, best first.
    pub rows: Vec<TermRow>,
    /// The themes of the whole corpus.
    pub themes: Vec<ThemeView>,
}

/// A sentence that holds a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentenceHit {
    /// The report.
    pub doc: DocId,
    /// The sentence.
    pub at: SentenceRef,
    /// Its text in pieces; true where the term stands.
    pub pieces: Vec<(String, bool)>,
}

impl Explorer {
    /// The themes of the whole corpus, strongest first. Their numbers do not change with the selection.
    pub fn themes(&self) -> Vec<ThemeView> {
        let label = |t: &usize| self.terms.terms.get(*t).map(|t| visible(&t.label));
        let themes = self.themes.iter().enumerate();
        themes
            .map(|(id, t)| ThemeView {
                id,
                label: visible(&t.label),
                terms: t.terms.iter().filter_map(label).collect(),
            })
            .collect()
    }

    /// The best `n` terms of the selection, drawn in a picture of the given size. A narrower selection
    /// differs as little from the picture of the whole corpus as its weights allow.
    pub fn cloud(
        &self,
        selection: &Selection,
        n: usize,
        size: (f64, f64),
        measure: &dyn Fn(&str, f64) -> f64,
    ) -> CloudView {
        let config = &self.corpus.config.cloud;
        let rows = self.term_rows(selection, n);
        let is_whole = self.select(selection).len() == self.corpus.documents.len();
        let (earlier, known) = match is_whole {
            true => (Layout::default(), Vec::new()),
            false => {
                let known = self.term_rows(&Selection::default(), n);
                let words: Vec<LayoutWord> = known.iter().map(|r| word(r, None)).collect();
                (theme::layout::layout(&words, size, measure, config), known)
            }
        };
        let home = |r: &TermRow| earlier.placed.iter().find(|p| known[p.word].key == r.key).copied();
        let words: Vec<LayoutWord> = rows.iter().map(|r| word(r, home(r))).collect();
        let Layout { width, height, placed, left_out, .. } =
            theme::layout::layout_after(&earlier, &words, size, measure, config);
        let words = placed
            .into_iter()
            .map(|p| CloudWord {
                row: p.word,
                x: p.x,
                y: p.y,
                width: p.width,
                height: p.height,
                baseline: p.baseline,
                font_size: p.font_size,
            })
            .collect();
        CloudView { width, height, words, left_out, rows, themes: self.themes() }
    }

    /// The best `n` terms of the selection.
    ///
    /// What counts as a term is settled once, on the whole corpus, so that a count always opens the
    /// same sentences. In a narrower selection a term's score is its corpus score times the share of
    /// its occurrences that the selection holds: the part "share".
    pub fn term_rows(&self, selection: &Selection, n: usize) -> Vec<TermRow> {
        let missed = self.missed(selection);
        let is_whole = missed.iter().all(|m| *m == 0);
        let kept = self.whole_rows.get().filter(|rows| is_whole && n <= rows.len());
        if let Some(rows) = kept {
            let mut rows = rows[..n].to_vec();
            rows.iter_mut().for_each(|row| row.is_chosen = selection.terms.contains(&row.key));
            return rows;
        }
        let is_here = |o: &&Occurrence| missed[o.doc.index()] == 0;
        let mut rows: Vec<(f64, usize)> = Vec::new();
        for (i, t) in self.terms.terms.iter().enumerate() {
            let all = t.occurrences.len();
            let n_here = if is_whole { all } else { t.occurrences.iter().filter(is_here).count() };
            if 0 < n_here {
                rows.push((share(n_here, t) * t.score.value, i));
            }
        }
        rows.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        rows.into_iter().take(n).map(|(_, i)| self.row_of(i, &missed, selection)).collect()
    }

    /// One term with its figures in the selection; none where the selection has no place of it.
    pub fn term_row(&self, key: &str, selection: &Selection) -> Option<TermRow> {
        let row = self.row_of(*self.term_of.get(key)?, &self.missed(selection), selection);
        (0 < row.count).then_some(row)
    }

    fn row_of(&self, term: usize, missed: &[u8], selection: &Selection) -> TermRow {
        let t = &self.terms.terms[term];
        let mut count = 0;
        let mut n_sentences = 0;
        let mut per_document: Vec<(DocId, usize)> = Vec::new();
        for of in t.occurrences.chunk_by(|a, b| a.doc == b.doc) {
            let Some(first) = of.first().filter(|o| missed[o.doc.index()] == 0) else { continue };
            count += of.len();
            n_sentences += by_sentence(of).count();
            per_document.push((first.doc, of.len()));
        }
        let mut score = t.score.clone();
        if count < t.occurrences.len() {
            let share = share(count, t);
            score.value *= share;
            score.parts.push(Part { name: "share", value: share });
        }
        let documents: Vec<DocId> = per_document.iter().map(|(doc, _)| *doc).collect();
        TermRow {
            key: t.key.clone(),
            label: visible(&t.label),
            forms: t.forms.iter().map(|f| visible(f)).collect(),
            kind: t.kind,
            theme: self.theme_of[term],
            count,
            n_sentences,
            per_document,
            n_texts: self.terms.n_texts(&documents),
            score,
            is_chosen: selection.terms.contains(&t.key),
        }
    }

    /// The label of a term by its key, "" if there is none.
    pub fn term_label(&self, key: &str) -> String {
        self.term(key).map_or(String::new(), |t| visible(&t.label))
    }

    /// Every sentence of the selection that holds the term, exactly as many as the counts say, but only
    /// those of the first `most` reports.
    pub fn sentences_with(&self, key: &str, selection: &Selection, most: usize) -> Vec<SentenceHit> {
        let missed = self.missed(selection);
        let Some(term) = self.term(key) else { return Vec::new() };
        let reports = term.occurrences.chunk_by(|a, b| a.doc == b.doc);
        let chosen = reports.filter(|of| of.first().is_some_and(|o| missed[o.doc.index()] == 0));
        chosen.take(most).flat_map(by_sentence).filter_map(|group| self.hit(group)).collect()
    }

    fn hit(&self, group: &[Occurrence]) -> Option<SentenceHit> {
        let first = group.first()?;
        let d = self.corpus.document(first.doc)?;
        let sentence = d.sentence(first.at)?;
        let cut = pieces(sentence.span, group.iter().map(|o| o.span));
        let marked = |p: &crate::text::Span| group.iter().any(|o| o.span.contains(*p));
        let pieces = cut.iter().map(|p| (visible(d.slice(*p)), marked(p))).collect();
        Some(SentenceHit { doc: first.doc, at: first.at, pieces })
    }
}

/// A term as the layout takes it.
fn word(r: &TermRow, home: Option<PlacedWord>) -> LayoutWord {
    let group = r.theme.unwrap_or(theme::layout::NO_GROUP);
    LayoutWord { text: r.label.clone(), weight: r.score.value, group, home }
}

/// The share of a term's occurrences.
fn share(n_here: usize, term: &Term) -> f64 {
    n_here as f64 / term.occurrences.len().max(1) as f64
}

/// Runs of occurrences that stand in the same sentence.
fn by_sentence(occurrences: &[Occurrence]) -> impl Iterator<Item = &[Occurrence]> {
    occurrences.chunk_by(|a, b| a.doc == b.doc && a.at == b.at)
}
