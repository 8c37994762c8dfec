//! Reads pages one by one, so that a shell can tell how far it is, and then works out everything.
use super::{Config, DocId, Explorer, Source, StopList};
use crate::corpus::{Corpus, Document, parse};
use crate::stats::keyphrase::Words;

/// Documents on their way to an [`Explorer`].
#[derive(Default)]
pub struct Reading {
    documents: Vec<Document>,
    n_given: usize,
    /// How many steps were taken beyond the lines of the pages that came with the program.
    n_steps: usize,
    config: Config,
    words: Option<(Corpus, Words)>,
}

impl Reading {
    /// Reads one page. Pages that came with the program go before the reader's own; of these only the
    /// lines are read here, and the rest in steps.
    pub fn page(&mut self, source: Source, is_own: bool) {
        let id = DocId(self.documents.len() as u32);
        let read = if is_own { parse::parse } else { parse::lines };
        self.documents.push(read(id, source, &self.config.parse));
        self.n_given += usize::from(!is_own);
    }

    /// A small part of [`Self::finish`], for a page that is to answer in between; whether there is
    /// another.
    pub fn step(&mut self) -> bool {
        if let Some((corpus, words)) = &mut self.words {
            return words.read(corpus);
        }
        match self.documents.get_mut(self.n_steps / 2) {
            Some(document) if self.n_steps < 2 * self.n_given => {
                let read = if self.n_steps.is_multiple_of(2) { parse::facts } else { parse::said };
                read(document);
                self.n_steps += 1;
            }
            _ => {
                let corpus = Corpus::of_documents(std::mem::take(&mut self.documents), self.config.clone());
                let words = Words::of_all(&corpus, &StopList::default());
                self.words = Some((corpus, words));
            }
        }
        true
    }

    /// Everything that can only be known from all pages. What the views will ask for next is made by
    /// [`Explorer::prepare`].
    pub fn finish(mut self) -> Explorer {
        while self.step() {}
        match self.words {
            Some((corpus, words)) => Explorer::of_words(corpus, self.n_given, words),
            None => Explorer::of(Corpus::of_documents(self.documents, self.config), self.n_given),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explorer::Selection;

    #[test]
    fn pages_read_one_by_one_are_the_same_corpus() {
        let text = "Wali kota membuka pasar ikan di Tegal, kata Rini Wulandari. Pasar ikan itu ramai.";
        let page = |file: &str| Source { file: file.to_owned(), text: text.to_owned(), is_plain: false };
        let mut reading = Reading::default();
        reading.page(page("a.txt"), false);
        reading.page(page("b.txt"), true);
        let (one, whole) =
            (reading.finish(), Explorer::new(vec![page("a.txt"), page("b.txt")], Config::default()));
        let all = Selection::default();
        assert_eq!(one.documents(&all), whole.documents(&all));
        assert_eq!(one.all().into_iter().map(|id| one.is_own(id)).collect::<Vec<_>>(), [false, true]);
        assert!(whole.all().into_iter().all(|id| !whole.is_own(id)));
    }
}
