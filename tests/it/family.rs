//! The family of the teaching articles as the analysis sees it, against what is true of it.
use crate::truth::{At, LinkTruth, ShiftTruth, page, truth};
use sanding::config::Config;
use sanding::corpus::{Confidence, Corpus, DocId, SentenceRef, Source};
use sanding::reuse::{self, Alignment, Index, Relation, Shift, ShiftKind, Side, evidence};
use serde::Serialize;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The eight articles read together, with their index.
static ARTICLES: LazyLock<(Corpus, Index)> = LazyLock::new(|| {
    let truth = truth();
    let mut files: Vec<String> = truth.documents.into_iter().map(|d| d.file).collect();
    files.sort();
    let sources = files.into_iter().map(|file| Source { text: page(&file), file, is_plain: false }).collect();
    let corpus = Corpus::new(sources, Config::default());
    let index = Index::new(&corpus);
    (corpus, index)
});

fn id(file: &str) -> DocId {
    let place = ARTICLES.0.documents.iter().position(|d| d.file == file).expect("the article is read");
    DocId(place as u32)
}

fn compared(left: &str, right: &str) -> Alignment {
    reuse::compare_with(&ARTICLES.0, &ARTICLES.1, id(left), id(right))
}

/// A value as the command line writes it.
fn code(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default().trim_matches('"').to_owned()
}

fn place(at: At) -> SentenceRef {
    SentenceRef { para: at.para as u32, sent: at.sent as u32 }
}

/// Linked pairs of sentences, formulas left out.
fn linked(a: &Alignment) -> BTreeSet<(SentenceRef, SentenceRef)> {
    let links = a.links.iter().filter(|l| l.relation != Relation::Formula);
    links.flat_map(|l| l.left.iter().flat_map(|x| l.right.iter().map(|y| (*x, *y)))).collect()
}

#[test]
fn every_pair_of_articles_gets_its_true_verdict() {
    for pair in truth().pairs {
        let lineage = compared(&pair.left, &pair.right).lineage;
        let verdict = code(&lineage.verdict);
        assert!(
            verdict == pair.verdict || pair.or_verdict.contains(&verdict),
            "{} and {}: {verdict}, not {}: {:?}",
            pair.left,
            pair.right,
            pair.verdict,
            lineage.evidence
        );
        for reason in &lineage.evidence {
            assert!(evidence::RULES.contains(&reason.rule), "{} is not listed", reason.rule);
        }
    }
}

#[test]
fn nothing_is_called_the_original_of_what_came_before_it() {
    for pair in truth().pairs {
        let found = compared(&pair.left, &pair.right).lineage.earlier;
        match pair.earlier.as_deref() {
            Some("left") => assert_ne!(found, Some(Side::Right), "{} {}", pair.left, pair.right),
            Some("right") => assert_ne!(found, Some(Side::Left), "{} {}", pair.left, pair.right),
            _ => {}
        }
    }
}

#[test]
fn what_was_copied_or_spun_names_its_original() {
    let check = |left: &str, right: &str| {
        assert_eq!(compared(left, right).lineage.earlier, Some(Side::Left), "{left} {right}");
        assert_eq!(compared(right, left).lineage.earlier, Some(Side::Right), "{right} {left}");
    };
    check("02-kantor-berita.txt", "03-salinan.txt");
    check("02-kantor-berita.txt", "04-pintalan.txt");
}

#[test]
fn exactly_the_sentences_of_the_family_are_linked() {
    let mut n_true = 0;
    for family in truth().links {
        let expected: BTreeSet<_> = family.links.iter().map(|l| (place(l.left), place(l.right))).collect();
        n_true += expected.len();
        let found = linked(&compared(&family.left, &family.right));
        assert_eq!(found, expected, "{} {}", family.left, family.right);
    }
    assert!(n_true > 100, "{n_true}");
}

#[test]
fn linked_sentences_are_named_as_they_are() {
    for family in truth().links {
        let alignment = compared(&family.left, &family.right);
        for truth in &family.links {
            let pair = (place(truth.left), place(truth.right));
            let mut links = alignment.links.iter();
            let link =
                links.find(|l| l.left.contains(&pair.0) && l.right.contains(&pair.1)).expect("it is linked");
            let relation = code(&link.relation);
            assert!(
                relation == truth.relation || truth.or_relation.contains(&relation),
                "{} {:?} and {} {:?}: {relation}, not {}",
                family.left,
                truth.left,
                family.right,
                truth.right,
                truth.relation
            );
        }
    }
}

/// Whether a change of meaning is the one that a reader sees: its words, or some of them.
fn is_same(found: &Shift, expected: &ShiftTruth) -> bool {
    let agree = |found: &str, expected: &str| {
        let (found, expected) = (found.to_lowercase(), expected.to_lowercase());
        let is_part = found.contains(&expected) || expected.contains(&found);
        found.is_empty() == expected.is_empty() && is_part
    };
    let words = agree(&found.left, &expected.left) && agree(&found.right, &expected.right);
    code(&found.kind) == expected.kind && (found.kind == ShiftKind::Quote || words)
}

#[test]
fn exactly_the_changes_of_meaning_are_seen() {
    let mut n_true = 0;
    for family in truth().links {
        let alignment = compared(&family.left, &family.right);
        for link in &alignment.links {
            let is_in =
                |l: &&LinkTruth| link.left.contains(&place(l.left)) && link.right.contains(&place(l.right));
            let expected: Vec<&ShiftTruth> =
                family.links.iter().filter(is_in).flat_map(|l| &l.shifts).collect();
            n_true += expected.len();
            for shift in &expected {
                let is_seen = link.shifts.iter().any(|s| is_same(s, shift));
                assert!(is_seen, "{} {:?}: {:?}, not {shift:?}", family.left, link.left, link.shifts);
            }
            for shift in &link.shifts {
                let is_true = expected.iter().any(|e| is_same(shift, e));
                assert!(is_true, "{} {:?}: {shift:?} is in none of {expected:?}", family.left, link.left);
            }
        }
    }
    assert!(n_true > 30, "{n_true}");
}

#[test]
fn formulas_of_other_events_are_no_shared_statements() {
    for formula in truth().formulas {
        let pair = (place(formula.left), place(formula.right));
        assert!(
            !linked(&compared(&formula.left_file, &formula.right_file)).contains(&pair),
            "{}",
            formula.words
        );
    }
}

#[test]
fn every_spun_word_is_found_with_its_original() {
    let spun = truth().spun;
    let (corpus, index) = &*ARTICLES;
    let document = corpus.document(id(&spun.file)).expect("the article is read");
    let found: Vec<(SentenceRef, String, Option<String>)> =
        reuse::spin::suspicions_with(corpus, index, document.id)
            .into_iter()
            .map(|s| (s.at, document.slice(s.span).to_lowercase(), s.likely))
            .collect();
    for word in &spun.words {
        let expected = (place(word.at), word.spun.clone(), Some(word.original.clone()));
        assert!(found.contains(&expected), "{} for {} in {:?}: {found:?}", word.spun, word.original, word.at);
    }
    assert_eq!(found.len(), spun.words.len(), "words that nobody put in: {found:?}");
}

#[test]
fn a_damaged_word_is_found_in_a_report_that_is_read_alone() {
    let spun = truth().spun;
    let source = Source { text: page(&spun.file), file: spun.file.clone(), is_plain: false };
    let corpus = Corpus::new(vec![source], Config::default());
    let found: Vec<(String, Option<String>, Confidence)> = reuse::spin::suspicions(&corpus, DocId(0))
        .into_iter()
        .map(|s| (corpus.documents[0].slice(s.span).to_lowercase(), s.likely, s.confidence))
        .collect();
    for word in spun.words.iter().filter(|w| w.is_damaged) {
        let expected = (word.spun.clone(), Some(word.original.clone()), Confidence::Certain);
        assert!(found.contains(&expected), "{}: {found:?}", word.spun);
    }
    for (word, _, confidence) in &found {
        let is_spun = spun.words.iter().any(|w| w.spun == *word);
        assert!(is_spun || *confidence < Confidence::High, "{word}, which nobody put in");
    }
}

#[test]
fn reporters_who_choose_their_words_are_not_accused() {
    let (corpus, index) = &*ARTICLES;
    for document in corpus.documents.iter().filter(|d| d.file != truth().spun.file) {
        for s in reuse::spin::suspicions_with(corpus, index, document.id) {
            let word = document.slice(s.span);
            assert!(s.confidence <= Confidence::Low, "{}: {word} {:?}", document.file, s.evidence);
        }
    }
}

#[test]
fn kindred_pairs_come_first_and_swapping_changes_nothing() {
    let (corpus, index) = &*ARTICLES;
    let pairs = reuse::lineage::pairs_with(corpus, index);
    assert!(pairs.len() >= 10, "{}", pairs.len());
    for pair in pairs {
        let swapped = reuse::compare_with(corpus, index, pair.right, pair.left);
        assert_eq!(swapped.lineage.verdict, pair.lineage.verdict);
        assert_eq!((swapped.shared.1, swapped.shared.0), pair.shared);
    }
}

#[test]
fn the_family_is_drawn_as_it_is() {
    let (corpus, index) = &*ARTICLES;
    let pairs = reuse::lineage::pairs_with(corpus, index);
    let n_words: Vec<usize> = corpus.documents.iter().map(|d| d.word_count()).collect();
    let families = reuse::family::families(&pairs, &n_words);
    assert_eq!(families.len(), 1, "{families:?}");
    let name = |id: DocId| corpus.document(id).map_or("", |d| &d.file[..2]);
    let family = &families[0];
    let mut ties: Vec<String> = Vec::new();
    for member in family {
        let Some(parent) = member.parent else { continue };
        let (above, below) = (name(family[parent].id), name(member.id));
        ties.push(match member.arrow {
            Some(reuse::family::Arrow::FromParent) => format!("{above}>{below}"),
            Some(reuse::family::Arrow::ToParent) => format!("{below}>{above}"),
            None => format!("{}-{}", above.min(below), above.max(below)),
        });
    }
    ties.sort();
    // The wire report was copied and spun; it and the rewrite tell the read-out in their own words, and
    // nothing on their pages says which of these was first.
    assert_eq!(ties, ["01-02", "01-05", "02>03", "02>04"]);
}
