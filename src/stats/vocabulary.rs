//! The words of a corpus as numbers: what counting words and their neighbours stands on.
//!
//! A *token* is a word or number at its place, a *type* one of the different forms, case apart; the
//! forms of a word are counted together by their stem. A form that is mostly written with a capital
//! inside sentences is a name and stays whole. Cost: linear in the tokens, with a logarithmic
//! look-up for each. The share of types among the tokens falls as a text grows longer, whoever
//! wrote it: it compares texts of one length only.
use super::StopList;
use super::whole_words::core;
use crate::corpus::{Corpus, DocId, Document, Sentence};
use crate::text::Span;
use crate::text::normalize::normalize;
use crate::text::sorted::Map;

/// A different form of the corpus.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Form {
    /// As a reader sees it: in lower case, a name as it is written.
    pub label: String,
    /// The number of its stem.
    pub stem: u32,
    /// Whether it is left out as a function word is.
    pub is_function: bool,
    /// Places inside sentences with a capital, and without.
    capitals: (u32, u32),
}

/// All forms and stems of a corpus, and its words as numbers.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Vocabulary {
    /// The forms by number.
    pub forms: Vec<Form>,
    /// The stems by number.
    pub stems: Vec<String>,
    /// The forms of each document, word by word.
    words: Vec<Vec<u32>>,
}

/// How many words there are, and how many different ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct WordCounts {
    /// Words and numbers in all.
    pub n_tokens: usize,
    /// Different forms, case apart.
    pub n_types: usize,
}

impl Vocabulary {
    /// Reads all words of the corpus, beside the words that the reader leaves out.
    pub fn new(corpus: &Corpus, stop: &StopList) -> Self {
        let mut numbers: Map<String, u32> = Map::new();
        let mut out = Self::default();
        for document in &corpus.documents {
            let mut words = Vec::new();
            for sentence in document.sentences() {
                for (i, span) in word_spans(sentence).enumerate() {
                    words.push(out.number(&mut numbers, document.slice(span), i == 0));
                }
            }
            out.words.push(words);
        }
        let mut stems: Map<String, u32> = Map::new();
        for (form, number) in numbers {
            let Some(entry) = out.forms.get_mut(number as usize) else { continue };
            entry.is_function = stop.holds_as_function(&form);
            let is_name = entry.capitals.1 < entry.capitals.0;
            let stem = if is_name { form.clone() } else { corpus.stemmer.stem_common(&form) };
            if !is_name {
                entry.label = form;
            }
            entry.stem = stems.get(&stem).copied().unwrap_or_else(|| {
                out.stems.push(stem.clone());
                let number = out.stems.len() as u32 - 1;
                stems.insert(stem, number);
                number
            });
        }
        out
    }

    /// The number of a form, which is new or has stood before.
    fn number(&mut self, numbers: &mut Map<String, u32>, written: &str, is_first: bool) -> u32 {
        let form = normalize(written);
        let number = numbers.get(&form).copied().unwrap_or_else(|| {
            self.forms.push(Form::default());
            let number = self.forms.len() as u32 - 1;
            numbers.insert(form, number);
            number
        });
        if let Some(form) = self.forms.get_mut(number as usize).filter(|_| !is_first) {
            if written.starts_with(char::is_uppercase) {
                form.capitals.0 += 1;
                if form.label.is_empty() {
                    form.label = written.to_owned();
                }
            } else {
                form.capitals.1 += 1;
            }
        }
        number
    }

    /// The sentences of a document, each with the numbers of its words.
    pub fn sentences<'a>(
        &'a self,
        document: &'a Document,
    ) -> impl Iterator<Item = (&'a Sentence, &'a [u32])> {
        let mut rest = self.words.get(document.id.index()).map_or(&[][..], Vec::as_slice);
        document.sentences().map(move |sentence| {
            let (words, after) = rest.split_at((sentence.n_words as usize).min(rest.len()));
            rest = after;
            (sentence, words)
        })
    }

    /// Whether each form holds these letters in a row, accents and case apart. Costs the letters of the
    /// forms.
    pub fn holding(&self, letters: &[char]) -> Vec<bool> {
        let mut own: Vec<char> = Vec::new();
        let holds = |form: &Form| {
            own.clear();
            own.extend(normalize(&form.label).chars().filter_map(core));
            own.windows(letters.len().max(1)).any(|part| part == letters)
        };
        self.forms.iter().map(holds).collect()
    }

    /// The words of the documents, one after the other.
    pub fn words_of(&self, documents: &[DocId]) -> impl Iterator<Item = u32> {
        documents.iter().filter_map(|id| self.words.get(id.index())).flatten().copied()
    }

    /// How many words the documents have.
    pub fn count(&self, documents: &[DocId]) -> WordCounts {
        let mut is_seen = vec![false; self.forms.len()];
        let mut counts = WordCounts::default();
        for word in self.words_of(documents) {
            counts.n_tokens += 1;
            if !std::mem::replace(&mut is_seen[word as usize], true) {
                counts.n_types += 1;
            }
        }
        counts
    }
}

/// The words and numbers of a sentence in order.
pub(crate) fn word_spans(sentence: &Sentence) -> impl Iterator<Item = Span> {
    sentence.tokens.iter().filter(|t| t.is_wordlike()).map(|t| t.span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::Source;

    fn corpus(texts: &[&str]) -> (Corpus, Vocabulary) {
        let sources =
            texts.iter().map(|text| Source { file: "a".into(), text: (*text).into(), is_plain: true });
        let corpus = Corpus::new(sources.collect(), Config::default());
        let vocabulary = Vocabulary::new(&corpus, &StopList::default());
        (corpus, vocabulary)
    }

    fn check(text: &str, stem: &str, labels: &[&str]) {
        let (_, vocabulary) = corpus(&[text]);
        let number = vocabulary.stems.iter().position(|s| s == stem).expect("the stem") as u32;
        let forms = vocabulary.forms.iter().filter(|f| f.stem == number);
        assert_eq!(forms.map(|f| f.label.as_str()).collect::<Vec<_>>(), labels);
    }

    #[test]
    fn forms_of_one_stem_are_one_and_names_stay_whole() {
        let text = "Warga menanam pohon. Pohon ditanam di Bekasi. Tanaman bekas itu milik Bekasi.";
        check(text, "tanam", &["menanam", "ditanam", "tanaman"]);
        check(text, "pohon", &["pohon"]);
        check(text, "bekasi", &["Bekasi"]);
        check(text, "bekas", &["bekas"]);
    }

    #[test]
    fn every_word_is_counted_once() {
        let (corpus, vocabulary) = corpus(&["Pohon itu pohon.", "Hujan, hujan! Itu 2 kali."]);
        let ids: Vec<DocId> = corpus.documents.iter().map(|d| d.id).collect();
        assert_eq!(vocabulary.count(&ids), WordCounts { n_tokens: 8, n_types: 5 });
        assert_eq!(vocabulary.count(&ids[..1]), WordCounts { n_tokens: 3, n_types: 2 });
        assert_eq!(vocabulary.count(&[]), WordCounts::default());
        for document in &corpus.documents {
            for (sentence, words) in vocabulary.sentences(document) {
                let written = word_spans(sentence).map(|s| normalize(document.slice(s)));
                let known = words.iter().map(|w| normalize(&vocabulary.forms[*w as usize].label));
                assert!(written.eq(known));
            }
        }
    }
}
