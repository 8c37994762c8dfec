//! Reads pages one by one, so that a shell can tell how far it is, and then works out everything.
use super::{Config, DocId, Explorer, Source};
use crate::corpus::{Corpus, Document, parse};

/// Documents on their way to an [`Explorer`].
#[derive(Debug, Default)]
pub struct Reading {
    documents: Vec<Document>,
    n_given: usize,
    config: Config,
}

impl Reading {
    /// Reads one page. Pages that came with the program go before the reader's own.
    pub fn page(&mut self, source: Source, is_own: bool) {
        let id = DocId(self.documents.len() as u32);
        self.documents.push(parse::parse(id, source, &self.config.parse));
        self.n_given += usize::from(!is_own);
    }

    /// Everything that can only be known from all pages. What the views will ask for next is made by
    /// [`Explorer::prepare`].
    pub fn finish(self) -> Explorer {
        Explorer::of(Corpus::of_documents(self.documents, self.config), self.n_given)
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
