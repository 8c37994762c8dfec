//! Terms, themes and the cloud on whole corpora: what is found, what stays when the corpus changes.
use sanding::config::{Config, ThemesConfig};
use sanding::corpus::{Corpus, DocId, Source, embedded};
use sanding::explorer::{Explorer, Selection};
use sanding::stats::{Terms, keyphrase};
use sanding::text::stopwords::is_function_word;
use sanding::theme::{Theme, themes};
use std::collections::{BTreeMap, BTreeSet};

fn made(sources: Vec<Source>) -> (Terms, Vec<Theme>) {
    let corpus = Corpus::new(sources, Config::default());
    let ids: Vec<DocId> = corpus.documents.iter().map(|d| d.id).collect();
    let terms = keyphrase::terms(&corpus, &ids);
    let themes = themes(&terms, &ThemesConfig::default());
    (terms, themes)
}

/// The first `n` terms, in small letters.
fn first(terms: &Terms, n: usize) -> Vec<String> {
    terms.terms.iter().take(n).map(|t| t.label.to_lowercase()).collect()
}

/// The theme of each term that has one, by key.
fn places(terms: &Terms, themes: &[Theme]) -> BTreeMap<String, usize> {
    let of_theme = |(i, theme): (usize, &Theme)| -> Vec<(String, usize)> {
        theme.terms.iter().map(|t| (terms.terms[*t].key.clone(), i)).collect()
    };
    themes.iter().enumerate().flat_map(of_theme).collect()
}

/// Of the pairs of terms that both corpora put into themes, the share on which they agree.
fn agreement(a: &BTreeMap<String, usize>, b: &BTreeMap<String, usize>) -> f64 {
    let both: Vec<&String> = a.keys().filter(|key| b.contains_key(*key)).collect();
    let pairs = both.iter().enumerate().flat_map(|(i, x)| both[i + 1..].iter().map(move |y| (*x, *y)));
    let agree: Vec<bool> = pairs.map(|(x, y)| (a[x] == a[y]) == (b[x] == b[y])).collect();
    agree.iter().filter(|same| **same).count() as f64 / agree.len().max(1) as f64
}

fn check_terms(found: &[String], wanted: &[&str], unwanted: &[&str]) {
    for term in wanted {
        assert!(found.iter().any(|t| t == term), "{term} is missing: {found:?}");
    }
    for term in found {
        assert!(!unwanted.contains(&term.as_str()), "{term}");
        let ends = [term.split(' ').next(), term.split(' ').next_back()];
        assert!(ends.into_iter().flatten().all(|word| !is_function_word(word)), "{term}");
    }
}

#[test]
fn the_teaching_corpus_is_about_its_subjects() {
    let (terms, themes) = made(embedded::sources());
    check_terms(
        &first(&terms, 40),
        &[
            "xi",
            "putin",
            "rusia",
            "china",
            "pbb",
            "kerja sama",
            "koordinasi strategis",
            "taiwan",
            "piagam pbb",
        ],
        &["kata", "mengatakan", "sah", "tumbuh", "presiden", "mantap", "bertumpu", "luar", "luar negeri"],
    );
    assert!(themes.len() > 4, "{themes:?}");
    let labels: BTreeSet<&str> = themes.iter().map(|t| t.label.as_str()).collect();
    assert_eq!(labels.len(), themes.len(), "no two themes have one label");
    // Three of the eight are copies of one text.
    assert_eq!(terms.texts, [0, 1, 1, 1, 4, 5, 6, 7]);
}

#[test]
fn the_real_reports_are_about_their_subjects() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    let Ok(files) = std::fs::read_dir(&folder) else {
        use std::io::Write;
        // Past the test harness, which would swallow it.
        writeln!(std::io::stderr(), "\n!!! TEST NOT RUN: there are no reports in ../shared/seeds").ok();
        return;
    };
    let mut paths: Vec<_> =
        files.flatten().map(|f| f.path()).filter(|p| p.extension().is_some_and(|e| e == "txt")).collect();
    paths.sort();
    let source = |path: &std::path::PathBuf| Source {
        file: path.display().to_string(),
        text: std::fs::read_to_string(path).expect("a readable report"),
        is_plain: false,
    };
    let (terms, _) = made(paths.iter().map(source).collect());
    let wanted = "kerja sama,hubungan bilateral,koordinasi strategis,perang dunia ii,tata kelola global,piagam pbb,taiwan,covid-19,brics";
    let wanted: Vec<&str> = wanted.split(',').collect();
    check_terms(
        &first(&terms, 60),
        &wanted,
        &["kata", "mengatakan", "presiden china xi", "jinping pada selasa"],
    );
}

#[test]
fn one_article_more_moves_few_terms_between_themes() {
    let all = embedded::sources();
    let (terms, found) = made(all.clone());
    let whole = places(&terms, &found);
    for left_out in 0..all.len() {
        let rest = all.iter().enumerate().filter(|(i, _)| *i != left_out).map(|(_, s)| s.clone()).collect();
        let (terms, themes) = made(rest);
        let share = agreement(&whole, &places(&terms, &themes));
        assert!(share > 0.75, "without {}: {share}", all[left_out].file);
    }
}

#[test]
fn corpora_of_three_and_of_hundreds_have_themes() {
    let sentences: Vec<String> = {
        let corpus = Corpus::new(embedded::sources(), Config::default());
        let of = |d: &sanding::corpus::Document| -> Vec<String> {
            d.sentences().map(|s| d.slice(s.span).to_owned()).collect()
        };
        corpus.documents.iter().flat_map(of).collect()
    };
    for n in [3, 240] {
        let text = |i: usize| -> String {
            let picked = (0..8).map(|k| sentences[(i * 37 + k * (11 + i % 7)) % sentences.len()].as_str());
            picked.collect::<Vec<_>>().join(" ")
        };
        let sources =
            (0..n).map(|i| Source { file: format!("{i}.txt"), text: text(i), is_plain: true }).collect();
        let (terms, themes) = made(sources);
        assert!(!themes.is_empty() && themes.len() < 60, "{n}: {}", themes.len());
        assert!(themes.iter().all(|t| 1 < t.terms.len() && !t.label.is_empty()));
        assert!(terms.terms.len() > 20);
    }
}

#[test]
fn a_filter_moves_the_words_of_the_cloud_little() {
    let explorer = Explorer::embedded();
    let measure = |text: &str, size: f64| text.chars().count() as f64 * size * 0.55;
    let (width, height) = (680.0, 620.0);
    let whole = explorer.cloud(&Selection::default(), 50, (width, height), &measure);
    let middles = |view: &sanding::explorer::CloudView| -> BTreeMap<String, (f64, f64)> {
        let middle = |w: &sanding::explorer::CloudWord| (w.x + w.width / 2.0, w.y + w.height / 2.0);
        view.words.iter().map(|w| (view.rows[w.row].key.clone(), middle(w))).collect()
    };
    let before = middles(&whole);
    for facet in explorer.facets(&Selection::default(), usize::MAX) {
        for value in facet.values {
            let mut selection = Selection::default();
            selection.set_mut(facet.kind).insert(value.value.clone());
            let view = explorer.cloud(&selection, 50, (width, height), &measure);
            assert!(
                view.rows.is_empty() || view.words.first().is_some_and(|w| w.row == 0),
                "the top term is there"
            );
            let after = middles(&view);
            let moves = after.iter().filter_map(|(key, (x, y))| {
                let (from_x, from_y) = before.get(key)?;
                Some((x - from_x).hypot(y - from_y))
            });
            let moves: Vec<f64> = moves.collect();
            let mean = moves.iter().sum::<f64>() / moves.len().max(1) as f64;
            assert!(mean < width / 12.0, "{:?} {}: {mean}", facet.kind, value.value);
        }
    }
}
