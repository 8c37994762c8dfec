//! The material that is measured: read here, or written to files for those measured beside us.
use sanding::config::Config;
use sanding::corpus::{Corpus, Source};
use sanding::explorer::{Explorer, Selection};
use sanding::reuse::Index;
use sanding_benches::{families, pair};
use std::path::Path;

/// The best terms of a grown teaching corpus, a line a term: text, weight, theme (or none).
pub fn words(n: usize) -> String {
    let explorer = Explorer::new(families(2), Config::default());
    let rows = explorer.term_rows(&Selection::default(), n);
    let theme = |theme: Option<usize>| theme.map_or(String::new(), |t| t.to_string());
    rows.iter().map(|r| format!("{}\t{}\t{}\n", r.label, r.score.value, theme(r.theme))).collect()
}

/// Two texts side by side, read and ready for comparing.
pub fn read_pair(texts: &[String; 2]) -> (Corpus, Index) {
    let source =
        |(i, text): (usize, &String)| Source { file: i.to_string(), text: text.clone(), is_plain: true };
    let corpus = Corpus::new(texts.iter().enumerate().map(source).collect(), Config::default());
    let index = Index::new(&corpus);
    (corpus, index)
}

/// Writes `left.txt` and `right.txt`.
pub fn write_pair(n_words: usize, folder: &Path) -> std::io::Result<()> {
    let [left, right] = pair(n_words);
    std::fs::write(folder.join("left.txt"), left)?;
    std::fs::write(folder.join("right.txt"), right)
}

/// Writes reports of families as files.
pub fn write_reports(n: usize, folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let reports = families(n.div_ceil(8)).into_iter().take(n);
    reports.into_iter().try_for_each(|s| std::fs::write(folder.join(s.file), s.text))
}
