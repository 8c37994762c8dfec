//! Which words stand near a word more often than chance would have it.
//!
//! A collocate is a word within `window` words of the node, in the same sentence. Its strength is
//! logDice (Rychlý 2008), `14 + log2(2 f(xy) / (f(x) + f(y)))`: at most 14, two points less for
//! each time the pair is four times rarer, and comparable between corpora of any size. Beside it
//! stands Dunning's G², which says how sure it is. Function words are left out. Cost: linear in
//! the words of the documents and the window. Misleading below some five meetings: rare words
//! that meet once get high scores, so single meetings are left out.
use super::frequency::{WordForm, words};
use super::keyness::g2;
use super::{Occurrence, Term};
use crate::corpus::{Corpus, DocId, Document, Sentence};
use crate::text::stopwords::is_function_form;
use std::collections::{BTreeMap, BTreeSet};

/// A word near the node.
#[derive(Clone, Debug, PartialEq)]
pub struct Collocate {
    /// Its stem.
    pub stem: String,
    /// Its commonest form near the node.
    pub label: String,
    /// Places of the node with the word in its window.
    pub together: u32,
    /// Those where it stands before the node.
    pub before: u32,
    /// Its places in the documents.
    pub count: u32,
    /// How strong the tie is, at most 14.
    pub log_dice: f64,
    /// How sure it is.
    pub g2: f64,
}

#[derive(Default)]
struct Near {
    together: u32,
    before: u32,
    forms: BTreeMap<String, u32>,
}

/// The collocates of a term in the given documents, the strongest first.
pub fn collocates(corpus: &Corpus, documents: &[DocId], node: &Term, window: usize) -> Vec<Collocate> {
    let mut near: BTreeMap<String, Near> = BTreeMap::new();
    let mut n_node = 0;
    let chosen: BTreeSet<DocId> = documents.iter().copied().collect();
    for place in node.occurrences.iter().filter(|o| chosen.contains(&o.doc)) {
        let Some(document) = corpus.document(place.doc) else { continue };
        let Some(sentence) = document.sentence(place.at) else { continue };
        n_node += 1;
        count_near(corpus, document, sentence, place, window, &mut near);
    }
    let (counts, n_words) = stem_counts(corpus, documents);
    let mut out: Vec<Collocate> = near
        .into_iter()
        .filter(|(_, near)| 1 < near.together)
        .filter_map(|(stem, near)| {
            let count = *counts.get(&stem)?;
            let label = near.forms.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)))?.0.clone();
            let dice = 2.0 * f64::from(near.together) / f64::from(n_node + count);
            let log_dice = 14.0 + dice.log2();
            let g2 = g2(near.together, n_node, count, n_words);
            Some(Collocate { stem, label, together: near.together, before: near.before, count, log_dice, g2 })
        })
        .collect();
    out.sort_by(|a, b| b.log_dice.total_cmp(&a.log_dice).then(a.stem.cmp(&b.stem)));
    out
}

/// Counts the words around one place of the node, each stem once.
fn count_near(
    corpus: &Corpus,
    document: &Document,
    sentence: &Sentence,
    place: &Occurrence,
    window: usize,
    near: &mut BTreeMap<String, Near>,
) {
    let tokens: Vec<_> = sentence.tokens.iter().filter(|t| t.is_wordlike()).collect();
    let before = tokens.iter().rev().filter(|t| t.span.end <= place.span.start).take(window);
    let after = tokens.iter().filter(|t| place.span.end <= t.span.start).take(window);
    let sides = before.map(|t| (t, 1)).chain(after.map(|t| (t, 0)));
    let mut seen: BTreeMap<String, (u32, String)> = BTreeMap::new();
    for (token, is_before) in sides {
        let is_first = tokens.first().is_some_and(|first| first.span == token.span);
        let word = WordForm::new(document.slice(token.span), is_first);
        if !is_function_form(&word.form) {
            seen.entry(word.stem(corpus)).or_insert((is_before, word.form));
        }
    }
    for (stem, (is_before, form)) in seen {
        let entry = near.entry(stem).or_default();
        entry.together += 1;
        entry.before += is_before;
        *entry.forms.entry(form).or_default() += 1;
    }
}

/// How often each stem stands in the documents, and all words in them.
fn stem_counts(corpus: &Corpus, documents: &[DocId]) -> (BTreeMap<String, u32>, u32) {
    let mut forms: BTreeMap<WordForm, u32> = BTreeMap::new();
    for document in documents.iter().filter_map(|id| corpus.document(*id)) {
        for form in document.sentences().flat_map(|s| words(document, s)) {
            *forms.entry(form).or_default() += 1;
        }
    }
    let n_words = forms.values().sum();
    let mut stems: BTreeMap<String, u32> = BTreeMap::new();
    for (form, count) in forms {
        *stems.entry(form.stem(corpus)).or_default() += count;
    }
    (stems, n_words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::Source;
    use crate::stats::keyphrase::terms;

    const TEXT: &str = "Banjir merendam rumah warga di hilir. Banjir besar merendam rumah lagi. \
        Banjir itu surut. Pasar kembali ramai dan pedagang senang. Rumah makan buka.";

    fn check(node: &str, window: usize, expected: &[(&str, u32, u32)]) {
        let source = Source { file: "a".into(), text: TEXT.into(), is_plain: true };
        let corpus = Corpus::new(vec![source], Config::default());
        let terms = terms(&corpus, &[DocId(0)]);
        let term = terms.terms.iter().find(|t| t.key == node).unwrap();
        let found = collocates(&corpus, &[DocId(0)], term, window);
        let got: Vec<(&str, u32, u32)> =
            found.iter().map(|c| (c.stem.as_str(), c.together, c.before)).collect();
        assert_eq!(got, expected, "{node}");
        assert!(found.iter().all(|c| c.log_dice <= 14.0 && c.together <= c.count));
    }

    #[test]
    fn words_in_the_window_are_counted_once_a_place() {
        check("banjir", 5, &[("rendam", 2, 0), ("rumah", 2, 0)]);
        check("banjir", 1, &[]);
        check("banjir", 0, &[]);
    }
}
