//! Where in a report, and how evenly over the reports, something stands.
//!
//! Places are shares of the way through the report, counted in its words. `deviation` is Gries' DP
//! (Gries 2008, "Dispersions and adjusted frequencies in corpora"), half the sum of the differences
//! between each report's share of the words and its share of the places: 0 where every report has as
//! many as its length lets expect, near 1 where one report has them all. Cost: linear in the words of
//! the reports. Misleading with fewer places than there are reports: they cannot be spread evenly.
use super::Occurrence;
use super::vocabulary::word_spans;
use crate::corpus::{Corpus, DocId, Document};

/// A report as a strip.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Strip {
    /// Where the places are: 0 at the first word, below 1 at the last, in order.
    pub places: Vec<f64>,
    /// Where paragraphs begin, the first left out.
    pub paragraphs: Vec<f64>,
}

/// The strip of a report, given its places in order.
pub fn strip(document: &Document, places: &[Occurrence]) -> Strip {
    let n_words = document.word_count().max(1) as f64;
    let mut strip = Strip::default();
    let (mut before, mut rest) = (0, places);
    for sentence in document.sentences() {
        if sentence.at.sent == 1 && 0 < before {
            strip.paragraphs.push(before as f64 / n_words);
        }
        let (here, after) = rest.split_at(rest.iter().take_while(|p| p.at == sentence.at).count());
        for place in here {
            let word = word_spans(sentence).take_while(|s| s.end <= place.span.start).count();
            strip.places.push((before + word) as f64 / n_words);
        }
        (before, rest) = (before + sentence.n_words as usize, after);
    }
    strip
}

/// Gries' DP of the places over the documents, 0 to 1; 0 where there are none.
pub fn deviation(corpus: &Corpus, documents: &[DocId], places: &[Occurrence]) -> f64 {
    let sizes: Vec<(f64, f64)> = documents
        .iter()
        .filter_map(|id| corpus.document(*id))
        .map(|d| {
            let from = places.partition_point(|p| p.doc < d.id);
            let to = places.partition_point(|p| p.doc <= d.id);
            (d.word_count() as f64, (to - from) as f64)
        })
        .collect();
    let (words, found) = sizes.iter().fold((0.0, 0.0), |sum, size| (sum.0 + size.0, sum.1 + size.1));
    if words == 0.0 || found == 0.0 {
        return 0.0;
    }
    sizes.iter().map(|(w, p)| (w / words - p / found).abs()).sum::<f64>() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::Source;
    use crate::stats::kwic::{Matcher, Query, occurrences};
    use proptest::prelude::*;

    fn corpus(pages: &[String], pattern: &str) -> (Corpus, Vec<DocId>, Vec<Occurrence>) {
        let sources =
            pages.iter().map(|text| Source { file: "a".into(), text: text.clone(), is_plain: true });
        let corpus = Corpus::new(sources.collect(), Config::default());
        let ids: Vec<DocId> = corpus.documents.iter().map(|d| d.id).collect();
        let query = Query { pattern: pattern.into(), ..Query::default() };
        let places = occurrences(&corpus, &ids, &Matcher::new(&query).expect("a pattern"));
        (corpus, ids, places)
    }

    fn check(pages: &[&str], expected_places: &[f64], expected_deviation: f64) {
        let pages: Vec<String> = pages.iter().map(|p| (*p).to_owned()).collect();
        let (corpus, ids, places) = corpus(&pages, "banjir");
        let strips = corpus.documents.iter().map(|d| {
            let here: Vec<Occurrence> = places.iter().filter(|p| p.doc == d.id).copied().collect();
            strip(d, &here)
        });
        assert_eq!(strips.flat_map(|s| s.places).collect::<Vec<_>>(), expected_places);
        assert!((deviation(&corpus, &ids, &places) - expected_deviation).abs() < 1e-9);
    }

    #[test]
    fn places_are_counted_in_words_and_even_use_deviates_by_nothing() {
        check(&["Banjir merendam kota.", "Banjir melanda desa."], &[0.0, 0.0], 0.0);
        check(&["Kota banjir.", "Angin kencang."], &[0.5], 0.5);
        check(&["Angin datang.\n\nLalu banjir."], &[0.75], 0.0);
        check(&["Angin kencang."], &[], 0.0);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn strips_hold_every_place_in_order(
            pages in prop::collection::vec("(Banjir |kota |desa, |hujan\\. Air |angin\\.\n\n){1,40}", 1..5),
        ) {
            let (corpus, ids, places) = corpus(&pages, "banjir");
            let mut n_places = 0;
            for document in &corpus.documents {
                let here: Vec<Occurrence> = places.iter().filter(|p| p.doc == document.id).copied().collect();
                let strip = strip(document, &here);
                n_places += strip.places.len();
                for found in [&strip.places, &strip.paragraphs] {
                    prop_assert!(found.windows(2).all(|w| w[0] < w[1]), "{found:?}");
                    prop_assert!(found.iter().all(|p| (0.0..1.0).contains(p)), "{found:?}");
                }
            }
            prop_assert_eq!(n_places, places.len());
            prop_assert!((0.0..1.0).contains(&deviation(&corpus, &ids, &places)));
        }
    }
}
