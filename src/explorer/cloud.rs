//! The view Tema: the cloud, the same as a list, and the sentences behind a term.
use super::display::visible;
use super::runs::pieces;
use super::{DocId, Explorer, Score, Selection, SentenceRef, TermKind};
use crate::stats::{Occurrence, Term, Terms, keyphrase};
use crate::theme::{self, Layout, LayoutWord};

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

    /// The best `n` terms of the selection, drawn in a picture of the given size.
    pub fn cloud(
        &self,
        selection: &Selection,
        n: usize,
        (width, max_height): (f64, f64),
        measure: &dyn Fn(&str, f64) -> f64,
    ) -> CloudView {
        let rows = self.term_rows(selection, n);
        let words: Vec<LayoutWord> = rows
            .iter()
            .map(|r| LayoutWord {
                text: r.label.clone(),
                weight: r.score.value,
                group: r.theme.unwrap_or(self.themes.len()),
            })
            .collect();
        let Layout { width, height, placed, left_out } =
            theme::layout::layout(&words, width, max_height, measure);
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
    pub fn term_rows(&self, selection: &Selection, n: usize) -> Vec<TermRow> {
        let ids = self.select(selection);
        if ids.len() == self.corpus.documents.len() {
            return self.rows_of(&self.terms, selection, n);
        }
        self.rows_of(&keyphrase::terms(&self.corpus, &ids), selection, n)
    }

    fn rows_of(&self, terms: &Terms, selection: &Selection, n: usize) -> Vec<TermRow> {
        terms.terms.iter().take(n).map(|t| self.row_of(t, selection)).collect()
    }

    fn row_of(&self, t: &Term, selection: &Selection) -> TermRow {
        let mut per_document: Vec<(DocId, usize)> = Vec::new();
        for o in &t.occurrences {
            match per_document.last_mut() {
                Some((doc, n)) if *doc == o.doc => *n += 1,
                _ => per_document.push((o.doc, 1)),
            }
        }
        TermRow {
            key: t.key.clone(),
            label: visible(&t.label),
            forms: t.forms.iter().map(|f| visible(f)).collect(),
            kind: t.kind,
            theme: self.theme_of.get(&t.key).copied(),
            count: t.occurrences.len(),
            n_sentences: by_sentence(&t.occurrences).len(),
            per_document,
            score: t.score.clone(),
            is_chosen: selection.terms.contains(&t.key),
        }
    }

    /// The label of a term by its key, "" if there is none.
    pub fn term_label(&self, key: &str) -> String {
        self.terms.terms.iter().find(|t| t.key == key).map_or(String::new(), |t| visible(&t.label))
    }

    /// Every sentence of the selection that holds the term: exactly as many as the counts say.
    pub fn sentences_with(&self, key: &str, selection: &Selection) -> Vec<SentenceHit> {
        let ids = self.select(selection);
        let Some(term) = self.terms.terms.iter().find(|t| t.key == key) else { return Vec::new() };
        let chosen: Vec<Occurrence> =
            term.occurrences.iter().filter(|o| ids.binary_search(&o.doc).is_ok()).copied().collect();
        by_sentence(&chosen).into_iter().filter_map(|group| self.hit(group)).collect()
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

/// Runs of occurrences that stand in the same sentence.
fn by_sentence(occurrences: &[Occurrence]) -> Vec<&[Occurrence]> {
    occurrences.chunk_by(|a, b| a.doc == b.doc && a.at == b.at).collect()
}
