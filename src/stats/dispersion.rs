//! Where in a report, and how evenly over the reports, a term stands.
//!
//! `positions` are shares of the way through the body, for a strip. `deviation` is Gries' DP
//! (Gries 2008, "Dispersions and adjusted frequencies in corpora"), half the sum of the differences
//! between each report's share of the words and its share of the term: 0 where every report uses
//! the term as often as its length lets expect, near 1 where one report has it all. Cost: linear in
//! the occurrences. Misleading for terms with fewer places than there are reports: they cannot be
//! spread evenly.
use super::Term;
use crate::corpus::{Corpus, DocId, Document};
use std::collections::BTreeMap;

/// Where the term stands in the body: 0 at its first letter, below 1 at its last. In order.
pub fn positions(document: &Document, term: &Term) -> Vec<f64> {
    let start = document.sentences().next().map_or(0, |s| s.span.start);
    let end = document.sentences().last().map_or(0, |s| s.span.end);
    let length = f64::from(end.saturating_sub(start)).max(1.0);
    let places = term.occurrences.iter().filter(|o| o.doc == document.id);
    places.map(|o| f64::from(o.span.start.saturating_sub(start)) / length).collect()
}

/// Gries' DP of the term over the documents, 0 to 1; 0 where it does not occur in them.
pub fn deviation(corpus: &Corpus, documents: &[DocId], term: &Term) -> f64 {
    let mut in_document: BTreeMap<DocId, u32> = BTreeMap::new();
    for place in &term.occurrences {
        *in_document.entry(place.doc).or_default() += 1;
    }
    let sizes: Vec<(f64, f64)> = documents
        .iter()
        .filter_map(|id| corpus.document(*id))
        .map(|d| (d.word_count() as f64, f64::from(in_document.get(&d.id).copied().unwrap_or(0))))
        .collect();
    let words: f64 = sizes.iter().map(|s| s.0).sum();
    let places: f64 = sizes.iter().map(|s| s.1).sum();
    if words == 0.0 || places == 0.0 {
        return 0.0;
    }
    sizes.iter().map(|(w, p)| (w / words - p / places).abs()).sum::<f64>() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::Source;
    use crate::stats::keyphrase::terms;

    fn check(pages: &[&str], key: &str, expected_places: usize, expected_deviation: f64) {
        let sources = pages.iter().map(|t| Source { file: "a".into(), text: (*t).into(), is_plain: true });
        let corpus = Corpus::new(sources.collect(), Config::default());
        let ids: Vec<DocId> = corpus.documents.iter().map(|d| d.id).collect();
        let terms = terms(&corpus, &ids);
        let term = terms.terms.iter().find(|t| t.key == key).unwrap();
        let places: Vec<f64> = corpus.documents.iter().flat_map(|d| positions(d, term)).collect();
        assert_eq!(places.len(), expected_places);
        assert!(places.iter().all(|p| (0.0..1.0).contains(p)));
        assert!((deviation(&corpus, &ids, term) - expected_deviation).abs() < 1e-9);
    }

    #[test]
    fn even_use_deviates_by_nothing() {
        check(&["Banjir merendam kota.", "Banjir melanda desa."], "banjir", 2, 0.0);
        check(&["Banjir merendam kota.", "Angin melanda desa."], "banjir", 1, 0.5);
    }
}
