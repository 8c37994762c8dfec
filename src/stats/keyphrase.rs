//! The terms of a corpus: names, phrases and words with a score that shows its parts.
//!
//! A report is cut into terms without overlap, the longest accepted phrase first; a word inside a
//! phrase does not count for itself. In one report a term scores
//! `weight * rarity * length`: `weight` sums its places, early ones more; `rarity` is the smoothed
//! `ln(1 + N / df)` over the reports; `length` is `log2(1 + words)`. In a corpus it scores
//! `frequency^0.8 * apart * spread * length * kind` with `spread = 1 + ln(df)`: what many reports speak of
//! stands first, names before words, verbs and adjectives last.
//! There copies of one text count once: the one where the term stands most often.
//! Near linear in the number of tokens. Misleading on a single short report, where every word
//! occurs once and only the place decides.
use super::casing::Casing;
use super::copies;
use super::phrases::Phrases;
use super::tally::{Count, Piece, Tally, pieces, starting_at};
use super::units::{Lexicon, Unit, UnitKind, units};
use super::{Occurrence, Score, StopList, Term, TermKind, Terms};
use crate::corpus::{Corpus, DocId, Document};
use crate::text::sorted::Map;

/// The terms of the given documents of a corpus, best first, beside the words left out by default.
pub fn terms(corpus: &Corpus, documents: &[DocId]) -> Terms {
    terms_beside(corpus, documents, &StopList::default())
}

/// The terms of the given documents of a corpus, best first, beside the words a reader leaves out.
pub fn terms_beside(corpus: &Corpus, documents: &[DocId], stop: &StopList) -> Terms {
    let mut words = Words::new(corpus, documents, stop);
    while words.read(corpus) {}
    words.terms(corpus)
}

/// The words of a corpus on their way to its terms, for who must not be held up: [`terms_beside`] in
/// steps of a document each.
pub struct Words {
    documents: Vec<DocId>,
    casing: Casing,
    lexicon: Lexicon,
    rows: Vec<Vec<Unit>>,
}

impl Words {
    /// Before the first document is read.
    pub fn new(corpus: &Corpus, documents: &[DocId], stop: &StopList) -> Self {
        let chosen = chosen(corpus, documents);
        Self {
            documents: chosen.iter().map(|d| d.id).collect(),
            casing: Casing::new(chosen.iter().copied()),
            lexicon: Lexicon::new(&chosen, stop),
            rows: Vec::new(),
        }
    }

    /// The same for all documents.
    pub fn of_all(corpus: &Corpus, stop: &StopList) -> Self {
        let all: Vec<DocId> = corpus.documents.iter().map(|d| d.id).collect();
        Self::new(corpus, &all, stop)
    }

    /// What the reader changed about the words left out.
    pub fn stop(&self) -> &StopList {
        self.lexicon.stop()
    }

    /// Reads the next document; whether there was one.
    pub fn read(&mut self, corpus: &Corpus) -> bool {
        let next = self.documents.get(self.rows.len()).and_then(|id| corpus.document(*id));
        self.rows.extend(next.map(|d| units(corpus, d, &self.casing, &mut self.lexicon)));
        next.is_some()
    }

    /// The terms of the documents that were read.
    pub fn terms(self, corpus: &Corpus) -> Terms {
        let chosen = chosen(corpus, &self.documents);
        terms_of(corpus, &chosen, &self.lexicon, &self.rows)
    }
}

fn chosen<'a>(corpus: &'a Corpus, documents: &[DocId]) -> Vec<&'a Document> {
    documents.iter().filter_map(|id| corpus.document(*id)).collect()
}

fn terms_of(corpus: &Corpus, chosen: &[&Document], lexicon: &Lexicon, rows: &[Vec<Unit>]) -> Terms {
    let config = &corpus.config.terms;
    let phrases = Phrases::new(rows, lexicon.len(), config);
    let pieces: Vec<Vec<Piece>> = rows.iter().map(|row| pieces(row, &phrases)).collect();
    let texts = copies::texts(rows, config);
    let tally = Tally::new(rows, &pieces, &texts, &phrases, config);
    let ranked: Vec<Vec<u32>> =
        rows.iter().zip(&pieces).map(|(row, p)| tally.best_of(row, p, config)).collect();
    let kept = tally.kept(&ranked, config);
    let reading = Reading { documents: chosen, lexicon, rows, phrases: &phrases };
    let places: Map<u32, usize> = kept.iter().enumerate().map(|(i, &id)| (id, i)).collect();
    let found = reading.places(&places);
    let by_id: Map<DocId, &Document> = chosen.iter().map(|d| (d.id, *d)).collect();
    let terms = kept
        .iter()
        .zip(found)
        .filter_map(|(id, (key, occurrences))| {
            let count = tally.count(*id)?;
            Some(term(key, kind(count), tally.corpus_score(count, config), &by_id, occurrences))
        })
        .collect();
    let own = |ids: &Vec<u32>| ids.iter().filter_map(|id| places.get(id).copied()).collect();
    let by_document = chosen.iter().zip(&ranked).map(|(d, ids)| (d.id, own(ids))).collect();
    lexicon.stop().without_added(Terms { terms, by_document, texts }, &corpus.stemmer)
}

/// The reports with their units and phrases.
struct Reading<'a> {
    documents: &'a [&'a Document],
    lexicon: &'a Lexicon,
    rows: &'a [Vec<Unit>],
    phrases: &'a Phrases,
}

impl Reading<'_> {
    /// The key and every place of each wanted term, given the order they are wanted in.
    fn places(&self, wanted: &Map<u32, usize>) -> Vec<(String, Vec<Occurrence>)> {
        let mut out = vec![(String::new(), Vec::new()); wanted.len()];
        for (document, row) in self.documents.iter().zip(self.rows) {
            for i in 0..row.len() {
                for (id, len) in starting_at(&row[i..], self.phrases) {
                    let Some((key, places)) = wanted.get(&id).and_then(|&at| out.get_mut(at)) else {
                        continue;
                    };
                    let units = &row[i..i + len];
                    if places.is_empty() {
                        *key = self.lexicon.joined(units);
                    }
                    let span = units.iter().fold(row[i].span, |span, u| span.joined(u.span));
                    places.push(Occurrence { doc: document.id, at: row[i].at, span });
                }
            }
        }
        out
    }
}

fn kind(count: &Count) -> TermKind {
    match (count.kind, count.words) {
        (UnitKind::Name | UnitKind::Person, _) => TermKind::Name,
        (_, 1) => TermKind::Word,
        _ => TermKind::Phrase,
    }
}

/// A term with its forms, the commonest first; of equally common ones the one in small letters.
fn term(
    key: String,
    kind: TermKind,
    score: Score,
    documents: &Map<DocId, &Document>,
    occurrences: Vec<Occurrence>,
) -> Term {
    let mut counts: Map<&str, usize> = Map::new();
    for place in &occurrences {
        if let Some(document) = documents.get(&place.doc) {
            *counts.entry(document.slice(place.span)).or_default() += 1;
        }
    }
    let mut forms: Vec<(&str, usize)> = counts.into_iter().collect();
    forms.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(b.0.cmp(a.0)));
    let forms: Vec<String> = forms.into_iter().map(|(form, _)| form.to_string()).collect();
    let label = forms.first().cloned().unwrap_or_default();
    Term { key, label, forms, kind, score, occurrences }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::Source;
    use crate::text::Lower;
    use crate::text::stopwords::is_function_word;

    const PAGES: [&str; 3] = [
        "Gubernur Rini Wulandari meresmikan tempat pelelangan ikan di Tegal pada Senin. Tempat pelelangan ikan itu \
         dibangun bersama Badan Pangan Nasional (BPN). Nelayan Tegal berharap harga ikan naik, katanya.",
        "Nelayan di Tegal menyambut tempat pelelangan ikan yang baru. BPN mengatakan bahwa harga ikan kini \
         dijaga. Rini meminta nelayan menjaga laut.",
        "Harga beras di Tegal turun. Badan Pangan Nasional mengatakan stok beras nasional cukup sampai Maret.",
    ];

    fn made(pages: &[&str]) -> (Corpus, Terms) {
        let sources = pages.iter().map(|t| Source { file: "a".into(), text: (*t).into(), is_plain: true });
        let corpus = Corpus::new(sources.collect(), Config::default());
        let ids: Vec<DocId> = corpus.documents.iter().map(|d| d.id).collect();
        let terms = terms(&corpus, &ids);
        (corpus, terms)
    }

    fn labels(terms: &Terms) -> Vec<String> {
        terms.terms.iter().map(|t| t.label.lower()).collect()
    }

    fn check(label: &str, is_expected: bool) {
        let found = labels(&made(&PAGES).1);
        assert_eq!(found.iter().any(|l| l == label), is_expected, "{label}: {found:?}");
    }

    #[test]
    fn names_phrases_and_words_are_found() {
        check("tegal", true);
        check("pelelangan ikan", true);
        check("harga ikan", true);
        check("nelayan", true);
    }

    #[test]
    fn what_no_report_is_about_is_not() {
        for word in ["mengatakan", "katanya", "senin", "maret", "yang", "pelelangan", "tegal pada senin"] {
            check(word, false);
        }
    }

    #[test]
    fn no_term_begins_or_ends_in_a_function_word() {
        for label in labels(&made(&PAGES).1) {
            let ends = [label.split(' ').next(), label.split(' ').next_back()];
            assert!(ends.into_iter().flatten().all(|w| !is_function_word(w)), "{label}");
        }
    }

    #[test]
    fn an_abbreviation_is_counted_with_its_name() {
        let (_, terms) = made(&PAGES);
        let bodies: Vec<&Term> = terms.terms.iter().filter(|t| t.forms.iter().any(|f| f == "BPN")).collect();
        assert_eq!(bodies.len(), 1);
        assert_eq!(bodies[0].kind, TermKind::Name);
        assert!(bodies[0].forms.iter().any(|f| f == "Badan Pangan Nasional"), "{:?}", bodies[0].forms);
    }

    #[test]
    fn every_place_of_a_term_holds_one_of_its_forms() {
        let (corpus, terms) = made(&PAGES);
        for term in &terms.terms {
            assert!(!term.occurrences.is_empty(), "{}", term.label);
            assert!(term.occurrences.windows(2).all(|w| w[0] < w[1]), "{}", term.label);
            for place in &term.occurrences {
                let document = corpus.document(place.doc).unwrap();
                assert!(term.forms.iter().any(|f| f == document.slice(place.span)), "{}", term.label);
                assert!(document.sentence(place.at).unwrap().span.contains(place.span));
            }
        }
    }

    #[test]
    fn copies_of_one_text_count_once() {
        let text = PAGES[..2].join(" ");
        let copy = format!("{text} Redaksi membetulkan ejaan.");
        let (_, once) = made(&[&text, PAGES[2]]);
        let (_, twice) = made(&[&text, &copy, PAGES[2]]);
        assert_eq!((once.texts, &twice.texts[..]), (vec![0, 1], &[0, 0, 2][..]));
        let n_texts = |n: u32| twice.n_texts(&(0..n).map(DocId).collect::<Vec<_>>());
        assert_eq!((n_texts(0), n_texts(2), n_texts(3)), (0, 1, 2));
        let mut compared = 0;
        for term in &once.terms {
            let Some(again) = twice.terms.iter().find(|t| t.key == term.key) else { continue };
            assert!(term.occurrences.len() <= again.occurrences.len(), "{}", term.label);
            assert!((again.score.value - term.score.value).abs() < 1e-9, "{}", term.label);
            compared += 1;
        }
        assert!(compared > 5, "{compared}");
    }

    #[test]
    fn a_score_is_the_product_of_its_parts() {
        for term in made(&PAGES).1.terms {
            let product: f64 = term.score.parts.iter().map(|p| p.value).product();
            assert!((product - term.score.value).abs() < 1e-9, "{}", term.label);
        }
    }

    #[test]
    fn qualities_and_bare_titles_come_after_things() {
        let page = "Gubernur datang. Jembatan tua itu sah milik warga. Gubernur tumbuh di jembatan. Kini sah, kata \
            gubernur. Jembatan terus tumbuh dan sah, jembatan bertumpu di sini.";
        let found = labels(&made(&[page]).1);
        let place = |word: &str| found.iter().position(|l| l == word).unwrap_or(usize::MAX);
        for weak in ["sah", "tumbuh", "gubernur", "bertumpu"] {
            assert!(place("jembatan") < place(weak), "{weak}: {found:?}");
        }
    }

    #[test]
    fn lists_are_whole_and_the_same_every_time() {
        let (_, terms) = made(&PAGES);
        assert_eq!(terms, made(&PAGES).1);
        assert!(terms.by_document.iter().all(|(_, own)| 2 < own.len()));
        assert!(terms.terms.windows(2).all(|w| w[1].score.value <= w[0].score.value));
        assert_eq!(made(&[]).1, Terms::default());
        assert!(made(&["", "  ", "yang dan di"]).1.terms.is_empty());
    }
}
