//! A story that many reports carry keeps its kin, and so does an ordinary one among hundreds.
use crate::stories::{Making, dispatch, hash, version};
use sanding::config::Config;
use sanding::corpus::{Corpus, DocId, Source};
use sanding::explorer::{Explorer, Selection};
use sanding::reuse::{Index, Verdict, candidates, lineage};
use std::collections::{BTreeMap, BTreeSet};

/// Small stories beside the large one, each a dispatch and two texts made from it.
const OTHERS: usize = 20;

const MAKINGS: [Making; 4] = [Making::Copy, Making::LightRewrite, Making::Spun, Making::Rewrite];

fn source(file: String, text: String) -> Source {
    Source { file, text, is_plain: false }
}

/// A story in `n` texts: the dispatch, and what was made of it by `making`, or by each in turn.
fn story(story: usize, n: usize, making: Option<Making>) -> Vec<Source> {
    let text = |k| {
        if k == 0 { dispatch(story) } else { version(story, k, making.unwrap_or(MAKINGS[k % MAKINGS.len()])) }
    };
    // Names in no order, so that the dispatch is not first.
    (0..n).map(|k| source(format!("s{story:05}-{:08x}-{k}.txt", hash(story, k + 7)), text(k))).collect()
}

fn others(n: usize) -> Vec<Source> {
    (0..n).flat_map(|k| story(1000 + k, 3, None)).collect()
}

/// Reports with their index.
struct Read {
    corpus: Corpus,
    index: Index,
}

/// Reads the files in the order of their names.
fn read(mut sources: Vec<Source>) -> Read {
    sources.sort_by(|a, b| a.file.cmp(&b.file));
    read_in_order(sources)
}

fn read_in_order(sources: Vec<Source>) -> Read {
    let corpus = Corpus::new(sources, Config::default());
    let index = Index::new(&corpus);
    Read { corpus, index }
}

/// The kin of each report by the names of their files.
fn found(Read { corpus, index }: &Read, kept: usize) -> BTreeMap<String, BTreeSet<String>> {
    let name = |id: DocId| corpus.documents[id.index()].file.clone();
    let mut out: BTreeMap<String, BTreeSet<String>> =
        corpus.documents.iter().map(|d| (d.file.clone(), BTreeSet::new())).collect();
    let pairs = candidates::pairs(corpus, index, kept);
    assert!(pairs.len() <= kept * corpus.documents.len(), "{} pairs", pairs.len());
    for (a, b) in pairs {
        out.entry(name(a)).or_default().insert(name(b));
        out.entry(name(b)).or_default().insert(name(a));
    }
    out
}

fn is_dispatch(file: &str) -> bool {
    file.ends_with("-0.txt")
}

fn same_story(a: &str, b: &str) -> bool {
    a[..6] == b[..6]
}

/// Each report has kin of its own story, the dispatch among them or itself the dispatch.
fn check_kept(found: &BTreeMap<String, BTreeSet<String>>, least: usize) {
    for (file, kin) in found {
        let own: Vec<&String> = kin.iter().filter(|k| same_story(file, k)).collect();
        let n_story = found.keys().filter(|k| same_story(file, k)).count();
        assert!(least.min(n_story - 1) <= own.len(), "{file} of {n_story} has {} kin of its own", own.len());
        let has_source = is_dispatch(file) || own.iter().any(|k| is_dispatch(k));
        assert!(has_source, "{file} of {n_story} lost its dispatch: {own:?}");
    }
}

/// Reports of a story of which all are looked at, and of one too large for that.
const SIZES: [usize; 2] = [40, 200];

#[test]
fn what_was_made_of_a_dispatch_finds_it_however_many_there_are() {
    for n in SIZES {
        let makings = MAKINGS.map(Some).into_iter().chain([None]).enumerate();
        let stories = makings.flat_map(|(k, making)| story(1 + k, n, making));
        let read = read(stories.chain(others(OTHERS)).collect());
        check_kept(&found(&read, candidates::KEPT), candidates::KEPT.min(n) / 2);
        // The page looks at fewer where reports are many.
        check_kept(&found(&read, 2), 2);
        check_kept(&found(&read, 1), 1);
    }
}

/// Copies of one dispatch, with so many rewrites of it among them, and other stories.
fn crowd(n_copies: usize, n_rewrites: usize, n_others: usize) -> Vec<Source> {
    let every = n_copies / n_rewrites;
    let made = |k: usize| {
        let text = match k {
            0 => dispatch(1),
            _ if k % every == 1 => version(1, k, Making::Rewrite),
            _ => version(1, k, Making::Copy),
        };
        let name = if 0 < k && k % every == 1 { "rewrite" } else { "copy" };
        source(format!("s00001-{:08x}-{name}-{k}.txt", hash(1, k + 7)), text)
    };
    (0..=n_copies).map(made).chain(others(n_others)).collect()
}

fn is_rewrite(file: &str) -> bool {
    file.contains("-rewrite-")
}

#[test]
fn a_rewrite_is_among_the_kin_of_the_dispatch_that_hundreds_copied() {
    let all = read(crowd(300, 5, OTHERS));
    let Read { corpus, index } = &all;
    let files = |ids: Vec<DocId>| -> Vec<&str> {
        ids.into_iter().map(|id| corpus.documents[id.index()].file.as_str()).collect()
    };
    let first = corpus.documents.iter().find(|d| d.file.ends_with("-copy-0.txt")).expect("the dispatch");
    let rewrites: Vec<&str> =
        corpus.documents.iter().map(|d| d.file.as_str()).filter(|f| is_rewrite(f)).collect();
    assert_eq!(rewrites.len(), 5);
    let kin = files(candidates::kin(corpus, index, first.id, candidates::KEPT));
    assert_eq!(kin.len(), candidates::KEPT);
    assert!(rewrites.iter().all(|rewrite| kin.contains(rewrite)), "{kin:?}");
    assert!(!is_rewrite(kin[0]), "its nearest is a copy");
    // Any copy is tied to the dispatch, and to another copy.
    for copy in corpus.documents.iter().filter(|d| d.file.contains("-copy-") && d.id != first.id) {
        let kin = files(candidates::kin(corpus, index, copy.id, 4));
        assert!(kin.contains(&first.file.as_str()), "{}: {kin:?}", copy.file);
        assert!(kin.iter().any(|file| file.contains("-copy-") && *file != first.file), "{kin:?}");
    }
    let of_first = &found(&all, candidates::KEPT)[&first.file];
    assert!(rewrites.iter().all(|rewrite| of_first.contains(*rewrite)), "{of_first:?}");
}

#[test]
fn the_list_of_pairs_says_once_what_copies_share() {
    let explorer = Explorer::new(crowd(40, 2, 0), Config::default());
    let view = explorer.origins(&Selection::default());
    let name = |id: DocId| explorer.key(id).to_owned();
    let said: Vec<[String; 2]> =
        view.listed.iter().map(|i| [name(view.pairs[*i].left), name(view.pairs[*i].right)]).collect();
    assert!(4 * said.len() < view.pairs.len(), "{} of {}", said.len(), view.pairs.len());
    let crowd = view.crowds.iter().find(|c| name(c.first).ends_with("-copy-0")).expect("the copies");
    assert!(20 < crowd.n_reports, "{crowd:?}");
    let within = |pair: &&[String; 2]| pair.iter().all(|n| n.contains("-copy-"));
    assert!(said.iter().filter(within).count() < 20, "{said:?}");
    let has = |a: &str, b: &str| {
        said.iter().any(|p| p.iter().any(|n| n.ends_with(a)) && p.iter().any(|n| n.ends_with(b)))
    };
    assert!(has("-copy-0", "-rewrite-1") && has("-copy-0", "-rewrite-21"), "{said:?}");
    // What was told in other words is said before plain copies.
    let is_copy =
        |i: &usize| matches!(view.pairs[*i].lineage.verdict, Verdict::NearCopy | Verdict::VerbatimCopy);
    let first_copy = view.listed.iter().position(is_copy).expect("a pair of copies");
    let last_rewrite = view.listed.iter().rposition(|i| view.pairs[*i].lineage.verdict == Verdict::Rewrite);
    assert!(last_rewrite.is_some_and(|at| at < first_copy), "{last_rewrite:?} {first_copy}");
}

#[test]
fn two_reports_of_an_ordinary_story_find_each_other_among_hundreds() {
    check_kept(&found(&read(others(300)), candidates::KEPT), 2);
}

#[test]
fn the_order_of_the_files_changes_no_pair() {
    let mut sources: Vec<Source> = story(1, 150, None).into_iter().chain(others(10)).collect();
    let expected = found(&read(sources.clone()), candidates::KEPT);
    sources.reverse();
    assert_eq!(found(&read_in_order(sources.clone()), candidates::KEPT), expected);
    sources
        .sort_by_key(|s| hash(s.file.len(), s.file.bytes().map(usize::from).sum::<usize>() + s.text.len()));
    assert_eq!(found(&read_in_order(sources), candidates::KEPT), expected);
}

#[test]
fn reports_of_other_stories_take_no_kin_away() {
    let large = || story(1, 150, None);
    let alone = found(&read(large()), candidates::KEPT);
    for n in [20, 80] {
        let beside = found(&read(large().into_iter().chain(others(n)).collect()), candidates::KEPT);
        for (file, kin) in &alone {
            let left = beside[file].iter().filter(|k| same_story(file, k)).count();
            assert!(
                kin.len().min(candidates::KEPT) <= left,
                "{file} had {} kin, has {left} beside {n}",
                kin.len()
            );
        }
    }
}

#[test]
fn a_pair_is_judged_alike_alone_and_among_hundreds_of_copies() {
    let judged = |sources: Vec<Source>| {
        let Read { corpus, index } = read(sources);
        let id = |k: usize| {
            let end = format!("-{k}.txt");
            let is_it = |file: &str| file.starts_with("s00001") && file.ends_with(&end);
            corpus.documents.iter().find(|d| is_it(&d.file)).map(|d| d.id).expect("it was read")
        };
        let pair = |a, b| {
            let a = sanding::reuse::compare_with(&corpus, &index, id(a), id(b));
            (a.lineage, a.shared, a.links.len())
        };
        [pair(0, 1), pair(1, 2)]
    };
    for making in MAKINGS {
        let alone = judged(story(1, 3, Some(making)));
        assert!(alone.iter().all(|(lineage, ..)| lineage.verdict < Verdict::SameEvent), "{making:?}");
        let among_copies = story(1, 150, Some(making));
        let among_others = story(1, 3, Some(making)).into_iter().chain(others(50)).collect();
        assert_eq!(judged(among_copies), alone, "{making:?} among copies");
        assert_eq!(judged(among_others), alone, "{making:?} among others");
    }
}

#[test]
fn many_copies_are_told_from_their_dispatch() {
    let sources: Vec<Source> = story(1, 90, None).into_iter().chain(others(4)).collect();
    let Read { corpus, index } = read(sources);
    let pairs = lineage::nearest_pairs(&corpus, &index, 2);
    let n_words: Vec<usize> = corpus.documents.iter().map(|d| d.word_count()).collect();
    let families = sanding::reuse::family::families(&pairs, &n_words);
    assert_eq!(families[0].len(), 90, "the large story is one family");
    assert_eq!(families.len(), 5, "each small story is one, too");
    for family in &families {
        let root = &corpus.documents[family[0].id.index()].file;
        assert!(is_dispatch(root), "{root} is drawn as the first");
    }
}

#[test]
fn the_page_says_where_kin_were_cut_off() {
    let limit = |n| {
        let explorer = Explorer::new(story(1, n, Some(Making::Copy)), Config::default());
        explorer.origins(&Selection::default());
        explorer.kin_limit()
    };
    assert_eq!(limit(12), None);
    assert_eq!(limit(40), Some(candidates::KEPT));
}
