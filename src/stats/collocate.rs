//! Which words stand near a word more often than chance would have it.
//!
//! A collocate is a word within `window` words of the node, in the same sentence; its forms count
//! together, function words are left out. Its strength is logDice (Rychlý 2008, "A
//! lexicographer-friendly association score"), `14 + log2(2 f(xy) / (f(x) + f(y)))`: at most 14, one
//! point less each time the tie is half as strong, and comparable between corpora of any size.
//! Beside it stands Dunning's G², which says how sure it is. `f(xy)` counts places of the node. A
//! word may stand near two of them, so `f(y)` is taken to be at least `f(xy)`. Cost: linear in the
//! words of the documents and the window. Misleading below some five meetings: rare words that meet
//! once get high scores.
use super::Occurrence;
use super::keyness::g2;
use super::vocabulary::{Vocabulary, word_spans};
use crate::corpus::{Corpus, DocId};

/// A word near the node.
#[derive(Clone, Debug, PartialEq)]
pub struct Collocate {
    /// Its stem.
    pub stem: String,
    /// Its commonest form near the node.
    pub label: String,
    /// Places of the node with the word in its window.
    pub together: u32,
    /// Those where it stands before the node; where on both sides, the nearer counts.
    pub before: u32,
    /// Its places in the documents.
    pub count: u32,
    /// How strong the tie is, at most 14.
    pub log_dice: f64,
    /// How sure it is.
    pub g2: f64,
}

/// A word in the window of a place of the node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Neighbour {
    stem: u32,
    /// The place of the node.
    place: u32,
    /// Words between, none for the next one.
    distance: u32,
    is_after: bool,
    form: u32,
}

/// The words that stand near at least `min` places of the node in the given documents, strongest
/// first. The places are in corpus order.
pub fn collocates(
    corpus: &Corpus,
    vocabulary: &Vocabulary,
    documents: &[DocId],
    places: &[Occurrence],
    window: usize,
    min: u32,
) -> Vec<Collocate> {
    let mut counts = vec![0u32; vocabulary.stems.len()];
    let mut n_words = 0;
    for word in vocabulary.words_of(documents) {
        counts[vocabulary.forms[word as usize].stem as usize] += 1;
        n_words += 1;
    }
    let near = by_stem(neighbours(corpus, vocabulary, places, window), vocabulary.stems.len());
    let n_node = places.len() as u32;
    let of_stem = |near: &[Neighbour]| {
        let together = near.len() as u32;
        let stem = near.first().filter(|_| min <= together)?.stem as usize;
        let count = *counts.get(stem)?;
        let second = count.max(together);
        let dice = 2.0 * f64::from(together) / f64::from(n_node + second);
        Some(Collocate {
            stem: vocabulary.stems.get(stem)?.clone(),
            label: commonest(vocabulary, near),
            together,
            before: near.iter().filter(|n| !n.is_after).count() as u32,
            count,
            log_dice: 14.0 + dice.log2(),
            g2: g2(together, n_node, second, n_words),
        })
    };
    let mut out: Vec<Collocate> = near.chunk_by(|a, b| a.stem == b.stem).filter_map(of_stem).collect();
    out.sort_unstable_by(|a, b| b.log_dice.total_cmp(&a.log_dice).then_with(|| a.stem.cmp(&b.stem)));
    out
}

/// The neighbours by stem and place, of several equal words of one window the nearest. They come place by
/// place, so that to count them is enough: sorting hundreds of thousands stops the page.
fn by_stem(near: Vec<Neighbour>, n_stems: usize) -> Vec<Neighbour> {
    let mut ends = vec![0usize; n_stems];
    near.iter().for_each(|n| ends[n.stem as usize] += 1);
    let mut n = 0;
    for end in &mut ends {
        n += std::mem::replace(end, n);
    }
    let mut out = near.clone();
    for neighbour in near {
        let place = &mut ends[neighbour.stem as usize];
        out[*place] = neighbour;
        *place += 1;
    }
    out.dedup_by(|next, kept| {
        let is_same = (next.stem, next.place) == (kept.stem, kept.place);
        if is_same {
            *kept = *kept.min(&mut *next);
        }
        is_same
    });
    out
}

/// The places that have a form of this stem in their window.
pub fn places_near(
    corpus: &Corpus,
    vocabulary: &Vocabulary,
    places: &[Occurrence],
    window: usize,
    stem: &str,
) -> Vec<Occurrence> {
    let wanted = vocabulary.stems.iter().position(|s| s == stem).map(|i| i as u32);
    let mut near = neighbours(corpus, vocabulary, places, window);
    near.retain(|n| Some(n.stem) == wanted);
    near.dedup_by_key(|n| n.place);
    near.iter().filter_map(|n| places.get(n.place as usize).copied()).collect()
}

/// Every word but function words within `window` words of the places, place by place.
fn neighbours(
    corpus: &Corpus,
    vocabulary: &Vocabulary,
    places: &[Occurrence],
    window: usize,
) -> Vec<Neighbour> {
    let mut out = Vec::new();
    let mut place = 0;
    for of_document in places.chunk_by(|a, b| a.doc == b.doc) {
        let Some(document) = of_document.first().and_then(|p| corpus.document(p.doc)) else { continue };
        let mut rest = of_document;
        for (sentence, words) in vocabulary.sentences(document) {
            let here = rest.iter().take_while(|p| p.at == sentence.at).count();
            let (these, after) = rest.split_at(here);
            rest = after;
            for node in these {
                let first = word_spans(sentence).take_while(|s| s.end <= node.span.start).count();
                let next = word_spans(sentence).take_while(|s| s.start < node.span.end).count();
                let before = (0..first).rev().take(window).map(|i| (i, first - 1 - i, false));
                let behind = (next..words.len()).take(window).map(|i| (i, i - next, true));
                for (i, distance, is_after) in before.chain(behind) {
                    let Some(form) = vocabulary.forms.get(words[i] as usize) else { continue };
                    if !form.is_function {
                        let distance = distance as u32;
                        out.push(Neighbour { stem: form.stem, place, distance, is_after, form: words[i] });
                    }
                }
                place += 1;
            }
        }
    }
    out
}

/// The form that stands for a word oftenest, the first by the alphabet of several.
fn commonest(vocabulary: &Vocabulary, near: &[Neighbour]) -> String {
    let mut forms: Vec<&str> =
        near.iter().filter_map(|n| vocabulary.forms.get(n.form as usize)).map(|f| f.label.as_str()).collect();
    forms.sort_unstable();
    let groups = forms.chunk_by(|a, b| a == b).rev();
    groups
        .max_by_key(|group| group.len())
        .and_then(|group| group.first())
        .copied()
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::Source;
    use crate::stats::StopList;
    use crate::stats::kwic::{Matcher, Query, occurrences};

    const TEXT: &str = "Banjir merendam rumah warga di hilir. Banjir besar merendam rumah lagi. \
        Banjir itu surut. Pasar kembali ramai dan pedagang senang. Rumah makan buka.";

    fn check(node: &str, window: usize, expected: &[(&str, u32, u32)]) {
        let source = Source { file: "a".into(), text: TEXT.into(), is_plain: true };
        let corpus = Corpus::new(vec![source], Config::default());
        let vocabulary = Vocabulary::new(&corpus, &StopList::default());
        let query = Query { pattern: node.into(), ..Query::default() };
        let places = occurrences(&corpus, &[DocId(0)], &Matcher::new(&query).expect("a pattern"));
        let found = collocates(&corpus, &vocabulary, &[DocId(0)], &places, window, 2);
        let got: Vec<(&str, u32, u32)> =
            found.iter().map(|c| (c.stem.as_str(), c.together, c.before)).collect();
        assert_eq!(got, expected, "{node}");
        for collocate in &found {
            assert!(collocate.log_dice <= 14.0);
            let near = places_near(&corpus, &vocabulary, &places, window, &collocate.stem);
            assert_eq!(near.len() as u32, collocate.together, "{node} near {}", collocate.label);
        }
        assert!(places_near(&corpus, &vocabulary, &places, window, "tidak ada").is_empty());
    }

    #[test]
    fn words_in_the_window_are_counted_once_a_place() {
        check("banjir", 5, &[("rendam", 2, 0), ("rumah", 2, 0)]);
        check("rumah", 3, &[("rendam", 2, 2), ("banjir", 2, 2)]);
        check("banjir", 1, &[]);
        check("banjir", 0, &[]);
        check("surut", 5, &[]);
    }
}
