//! The corpora that benchmarks run on: the teaching corpus, and larger ones made from it.
use sanding::corpus::{Source, embedded};

/// The embedded reports, `times` over under other file names, each copy about other people.
///
/// Names differ between copies, so that a larger corpus has more terms and not only more of them.
pub fn grown(times: usize) -> Vec<Source> {
    let sources = embedded::sources();
    let copies = (0..times).flat_map(|n| sources.iter().map(move |source| copy(source, n)));
    copies.collect()
}

fn copy(source: &Source, n: usize) -> Source {
    let mut text = source.text.clone();
    if 0 < n {
        for name in ["Xi", "Putin", "China", "Rusia"] {
            text = text.replace(name, &format!("{name}{}", letters(n)));
        }
    }
    Source { file: format!("{n:04}-{}", source.file), text, is_plain: source.is_plain }
}

/// A number written with letters, as a name would be.
fn letters(mut n: usize) -> String {
    let mut out = String::new();
    while 0 < n {
        out.push(char::from(b'a' + (n % 26) as u8));
        n /= 26;
    }
    out
}
