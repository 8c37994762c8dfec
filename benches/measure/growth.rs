//! How the time of reading grows with the text: many reports, and one huge page.
use super::timed;
use sanding::config::{Config, ParseConfig};
use sanding::corpus::{Corpus, DocId, parse::parse};
use sanding_benches::{huge, many};

/// Bytes of a megabyte.
const MB: usize = 1_000_000;

/// Prints speed and ratio for each doubling.
pub fn print() {
    println!("many reports made from the teaching corpus, read into one corpus:");
    head();
    let mut before = None;
    for megabytes in [1, 2, 4, 8, 16, 32, 64] {
        let sources = many(megabytes * MB);
        let n = sources.len();
        let (seconds, corpus) = timed(|| Corpus::new(sources, Config::default()));
        assert_eq!(corpus.documents.len(), n);
        row(megabytes * MB, n, seconds, &mut before);
    }
    println!("one page of many reports, best of three:");
    head();
    let mut before = None;
    for kilobytes in [64, 128, 256, 512, 1024] {
        let source = huge(kilobytes * 1024);
        let config = ParseConfig::default();
        let once = || timed(|| parse(DocId(0), source.clone(), &config)).0;
        row(kilobytes * 1024, 1, (0..3).map(|_| once()).fold(f64::MAX, f64::min), &mut before);
    }
    println!("one report of as many paragraphs, taken as plain prose, best of three:");
    head();
    let mut before = None;
    for kilobytes in [64, 128, 256, 512, 1024] {
        let mut source = huge(kilobytes * 1024);
        source.is_plain = true;
        let config = ParseConfig::default();
        let once = || timed(|| parse(DocId(0), source.clone(), &config)).0;
        row(kilobytes * 1024, 1, (0..3).map(|_| once()).fold(f64::MAX, f64::min), &mut before);
    }
}

fn head() {
    println!("{:>10} {:>8} {:>9} {:>8} {:>9}", "MB", "reports", "seconds", "MB/s", "doubling");
}

fn row(bytes: usize, n: usize, seconds: f64, before: &mut Option<f64>) {
    let megabytes = bytes as f64 / MB as f64;
    let ratio = before.map_or(String::new(), |b| format!("{:.2}", seconds / b));
    println!("{megabytes:>10.2} {n:>8} {seconds:>9.3} {:>8.2} {ratio:>9}", megabytes / seconds);
    *before = Some(seconds);
}
