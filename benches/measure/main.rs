//! What the native core takes, for `cargo xtask bench`, which lays it beside what others take.
//!
//! Prints tables of its own (`growth`, `kin`, `own`) or one figure a line, `name<TAB>seconds`; or writes
//! the material that its peers get (`words`, `pair`, `reports`).
mod growth;
mod kin;
mod material;
mod own;

use sanding::config::Config;
use sanding::corpus::{Corpus, DocId, Source};
use sanding::reuse::compare_with;
use std::hint::black_box;
use std::path::Path;
use std::sync::LazyLock;
use std::time::Instant;

type Done = Result<(), Box<dyn std::error::Error>>;

fn main() -> Done {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["growth"] => growth::print(),
        ["kin"] => kin::print(),
        ["own"] => own::print(),
        ["terms", folder] => terms(Path::new(folder))?,
        ["pair", left, right] => pair(&[std::fs::read_to_string(left)?, std::fs::read_to_string(right)?]),
        ["write-words", n, file] => std::fs::write(file, material::words(n.parse()?))?,
        ["write-pair", n, folder] => material::write_pair(n.parse()?, Path::new(folder))?,
        ["write-reports", n, folder] => material::write_reports(n.parse()?, Path::new(folder))?,
        other => return Err(format!("there is no measurement {other:?}").into()),
    }
    Ok(())
}

/// Seconds of the work, and what it gave.
fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let began = seconds();
    let out = black_box(work());
    (seconds() - began, out)
}

/// Seconds of the processor that this program has had, so that what else runs on the machine does
/// not count; where the system does not tell (it is Linux that does), the seconds that have passed.
fn seconds() -> f64 {
    static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/self/schedstat").ok();
    let nanoseconds = told.and_then(|t| t.split(' ').next()?.parse::<u64>().ok());
    nanoseconds.map_or_else(|| BEGAN.elapsed().as_secs_f64(), |n| n as f64 / 1e9)
}

/// Reading the reports of a folder and finding the terms of each and of all.
fn terms(folder: &Path) -> Done {
    let mut files: Vec<_> = std::fs::read_dir(folder)?.flatten().map(|e| e.path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "txt"));
    files.sort();
    let mut sources = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file)?;
        sources.push(Source { file: file.display().to_string(), text, is_plain: false });
    }
    println!("reports\t{}", sources.len());
    let (seconds, terms) = timed(|| {
        let corpus = Corpus::new(sources, Config::default());
        let ids: Vec<DocId> = corpus.documents.iter().map(|d| d.id).collect();
        sanding::stats::keyphrase::terms(&corpus, &ids)
    });
    println!("terms\t{}", terms.terms.len());
    println!("seconds\t{seconds}");
    Ok(())
}

/// Two texts: all from their letters to the comparison, and the comparison alone, means of many.
fn pair(texts: &[String; 2]) {
    let rounds = 100;
    let whole = timed(|| {
        for _ in 0..rounds {
            let (corpus, index) = material::read_pair(texts);
            black_box(compare_with(&corpus, &index, DocId(0), DocId(1)));
        }
    });
    let (corpus, index) = material::read_pair(texts);
    let alone = timed(|| {
        for _ in 0..rounds {
            black_box(compare_with(&corpus, &index, DocId(0), DocId(1)));
        }
    });
    println!("links\t{}", compare_with(&corpus, &index, DocId(0), DocId(1)).links.len());
    println!("whole\t{}\ncompare\t{}", whole.0 / f64::from(rounds), alone.0 / f64::from(rounds));
}
