//! Term and document frequency: how often each word stands in how many documents.
//!
//! Words are counted by stem, function words and names included; a reader sees the commonest form
//! and can open the others. `per_million` makes corpora of different sizes comparable. Cost: linear
//! in the tokens, with a logarithmic look-up for each. Misleading alone: the commonest words of any
//! text are function words, and a word that one report repeats looks common.
use crate::corpus::{Corpus, DocId, Document, Sentence};
use crate::text::normalize::normalize;
use std::collections::{BTreeMap, BTreeSet};

/// A word of a corpus with how often it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordCount {
    /// Its stem.
    pub stem: String,
    /// Its forms with their counts, the commonest first.
    pub forms: Vec<(String, u32)>,
    /// All its places.
    pub count: u32,
    /// The documents it stands in.
    pub documents: u32,
}

/// The words of some documents.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Frequencies {
    /// Words and numbers in all.
    pub n_tokens: u32,
    /// Different forms, case apart.
    pub n_types: u32,
    /// The words by stem, the commonest first, then by stem.
    pub words: Vec<WordCount>,
}

impl Frequencies {
    /// How often a count is in a million words; 0 for an empty corpus.
    pub fn per_million(&self, count: u32) -> f64 {
        if self.n_tokens == 0 { 0.0 } else { f64::from(count) * 1e6 / f64::from(self.n_tokens) }
    }
}

/// Counts the words of the given documents.
pub fn frequencies(corpus: &Corpus, documents: &[DocId]) -> Frequencies {
    let mut forms: BTreeMap<WordForm, (u32, u32, DocId)> = BTreeMap::new();
    let mut n_tokens = 0;
    for document in documents.iter().filter_map(|id| corpus.document(*id)) {
        for sentence in document.sentences() {
            for form in words(document, sentence) {
                n_tokens += 1;
                let entry = forms.entry(form).or_insert((0, 1, document.id));
                entry.0 += 1;
                if entry.2 != document.id {
                    (entry.1, entry.2) = (entry.1 + 1, document.id);
                }
            }
        }
    }
    let n_types = forms.keys().map(|w| &w.form).collect::<BTreeSet<_>>().len() as u32;
    let mut stems: BTreeMap<String, WordCount> = BTreeMap::new();
    for (seen, (count, in_documents, _)) in forms {
        let (stem, form) = (seen.stem(corpus), seen.form);
        let empty = WordCount { stem: stem.clone(), forms: Vec::new(), count: 0, documents: 0 };
        let word = stems.entry(stem).or_insert(empty);
        word.count += count;
        word.documents = word.documents.max(in_documents);
        match word.forms.iter_mut().find(|(known, _)| *known == form) {
            Some(known) => known.1 += count,
            None => word.forms.push((form, count)),
        }
    }
    let mut words: Vec<WordCount> = stems.into_values().collect();
    for word in &mut words {
        word.forms.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    }
    words.sort_by(|a, b| b.count.cmp(&a.count).then(a.stem.cmp(&b.stem)));
    Frequencies { n_tokens, n_types, words }
}

/// Runs of `n` words that stand at least `min` times, the commonest first: inside a sentence, case
/// apart, marks not counted. Empty for `n` 0. Cost: `n` times the words, sorted.
pub fn ngrams(corpus: &Corpus, documents: &[DocId], n: usize, min: u32) -> Vec<(String, u32)> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for document in documents.iter().filter_map(|id| corpus.document(*id)) {
        for sentence in document.sentences() {
            let words: Vec<String> = words(document, sentence).map(|w| w.form).collect();
            for run in words.windows(n.max(1)).filter(|_| 0 < n) {
                *counts.entry(run.join(" ")).or_default() += 1;
            }
        }
    }
    let mut out: Vec<(String, u32)> = counts.into_iter().filter(|(_, count)| min <= *count).collect();
    out.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    out
}

/// A word in the form that is compared, and whether it is written as a name: with a capital, and
/// not because a sentence begins with it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct WordForm {
    pub form: String,
    pub is_name: bool,
}

impl WordForm {
    /// The form as a name or a common word by the token's place among those of its sentence.
    pub fn new(surface: &str, is_first: bool) -> Self {
        let is_capital = surface.chars().next().is_some_and(char::is_uppercase);
        Self { form: normalize(surface), is_name: is_capital && !is_first }
    }

    /// What it is counted under: names stay whole.
    pub fn stem(&self, corpus: &Corpus) -> String {
        if self.is_name { self.form.clone() } else { corpus.stemmer.stem_common(&self.form) }
    }
}

/// The words and numbers of a sentence in order.
pub(crate) fn words<'a>(
    document: &'a Document,
    sentence: &'a Sentence,
) -> impl Iterator<Item = WordForm> + 'a {
    let tokens = sentence.tokens.iter().filter(|t| t.is_wordlike()).enumerate();
    tokens.map(|(i, t)| WordForm::new(document.slice(t.span), i == 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::Source;

    fn corpus() -> (Corpus, Vec<DocId>) {
        let page = |file: &str, text: &str| Source { file: file.into(), text: text.into(), is_plain: true };
        let sources = vec![
            page("a", "Warga menanam pohon. Pohon itu ditanam lagi."),
            page("b", "Tanaman pohon mangga tumbuh."),
        ];
        let corpus = Corpus::new(sources, Config::default());
        let ids = corpus.documents.iter().map(|d| d.id).collect();
        (corpus, ids)
    }

    fn check(stem: &str, count: u32, forms: usize) {
        let (corpus, ids) = corpus();
        let found = frequencies(&corpus, &ids);
        let word = found.words.iter().find(|w| w.stem == stem).unwrap();
        assert_eq!((word.count, word.forms.len()), (count, forms), "{stem}");
    }

    #[test]
    fn forms_of_one_stem_are_counted_together() {
        check("tanam", 3, 3);
        check("pohon", 3, 1);
    }

    #[test]
    fn names_stay_whole() {
        let source =
            Source { file: "a".into(), text: "Warga di Bekasi mencari bekas.".into(), is_plain: true };
        let corpus = Corpus::new(vec![source], Config::default());
        let found = frequencies(&corpus, &[DocId(0)]);
        let stems: Vec<&str> = found.words.iter().map(|w| w.stem.as_str()).collect();
        assert_eq!(stems, ["bekas", "bekasi", "cari", "di", "warga"]);
    }

    #[test]
    fn totals_count_every_word() {
        let (corpus, ids) = corpus();
        let found = frequencies(&corpus, &ids);
        assert_eq!(found.n_tokens, 11);
        assert_eq!(found.words.iter().map(|w| w.count).sum::<u32>(), 11);
        assert!((found.per_million(11) - 1e6).abs() < 1e-6);
        assert_eq!(frequencies(&corpus, &[]), Frequencies::default());
    }

    #[test]
    fn runs_of_words_stay_inside_sentences() {
        let (corpus, ids) = corpus();
        assert_eq!(ngrams(&corpus, &ids, 1, 3), [("pohon".to_string(), 3)]);
        assert!(ngrams(&corpus, &ids, 2, 1).iter().all(|(run, _)| run != "pohon pohon"));
        assert!(ngrams(&corpus, &ids, 0, 1).is_empty());
    }
}
