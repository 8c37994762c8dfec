//! How fast the native core reads, compares and finds terms, and how that grows.
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use sanding::config::Config;
use sanding::corpus::{Corpus, DocId};
use sanding::explorer::Explorer;
use sanding_benches::families;
use std::hint::black_box;
use std::time::Duration;

/// Families of eight reports: ten times the text should take ten times as long.
const SIZES: [usize; 2] = [1, 10];

fn read(c: &mut Criterion) {
    let mut group = c.benchmark_group("read");
    for times in SIZES {
        let sources = families(times);
        let bytes: usize = sources.iter().map(|s| s.text.len()).sum();
        group.throughput(Throughput::Bytes(bytes as u64));
        group.bench_function(BenchmarkId::from_parameter(sources.len()), |b| {
            b.iter(|| Corpus::new(black_box(sources.clone()), Config::default()))
        });
    }
}

fn terms(c: &mut Criterion) {
    let mut group = c.benchmark_group("terms");
    for times in SIZES {
        let corpus = Corpus::new(families(times), Config::default());
        let all: Vec<DocId> = corpus.documents.iter().map(|d| d.id).collect();
        let bytes: usize = corpus.documents.iter().map(|d| d.text.len()).sum();
        group.throughput(Throughput::Bytes(bytes as u64));
        group.bench_function(BenchmarkId::from_parameter(all.len()), |b| {
            b.iter(|| sanding::stats::keyphrase::terms(black_box(&corpus), &all))
        });
    }
}

fn compare(c: &mut Criterion) {
    let corpus = Corpus::new(families(1), Config::default());
    let mut group = c.benchmark_group("compare");
    for (name, left, right) in
        [("wire and its copy", 1, 2), ("wire and a rewrite", 1, 4), ("unrelated", 0, 7)]
    {
        group.bench_function(name, |b| {
            b.iter(|| sanding::reuse::align::compare(black_box(&corpus), DocId(left), DocId(right)))
        });
    }
}

fn open(c: &mut Criterion) {
    c.bench_function("all that the page does before it is drawn", |b| b.iter(Explorer::embedded));
}

fn quick() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(2))
        .sample_size(20)
}

criterion_group!(name = benches; config = quick(); targets = read, terms, compare, open);
criterion_main!(benches);
