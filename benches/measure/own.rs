//! What a reader's own articles cost, step by step: a thousand, and ten thousand.
use super::timed;
use sanding::explorer::{Explorer, Reading, Selection};
use sanding_benches::families;

/// Articles of the corpora; the last against the first is the growth asked for.
const SIZES: [usize; 2] = [1_000, 10_000];

/// Prints seconds of reading and working out, and of what the reader does with the corpus then.
pub fn print() {
    println!("own articles, seconds of each step:");
    let small = measured(SIZES[0]);
    println!("{:>12} {:>9} {:>9} {:>8}", "", SIZES[0], SIZES[1], "growth");
    for (n, (name, seconds)) in measured(SIZES[1]).into_iter().enumerate() {
        println!("{name:>12} {:>9.3} {seconds:>9.3} {:>7.1}x", small[n].1, seconds / small[n].1.max(1e-6));
    }
    println!("most memory of the process: {} MB", most_memory());
}

fn measured(size: usize) -> Vec<(&'static str, f64)> {
    let mut sources = families(size.div_ceil(8));
    sources.truncate(size);
    let mut steps = Vec::new();
    let mut reading = Reading::default();
    steps.push(("pages", timed(|| sources.into_iter().for_each(|s| reading.page(s, true))).0));
    let (seconds, explorer) = timed(|| reading.finish());
    steps.push(("finish", seconds));
    eprintln!("{steps:?}");
    steps.extend(choices(&explorer));
    steps
}

/// What a screen asks for at a choice.
fn choices(explorer: &Explorer) -> Vec<(&'static str, f64)> {
    let whole = Selection::default();
    let mut some = whole.clone();
    let facets = explorer.facets(&whole, 9);
    let value = facets.iter().flat_map(|f| f.values.first().map(|v| (f.kind, v.value.clone()))).last();
    if let Some((kind, value)) = value {
        some.set_mut(kind).insert(value);
    }
    let width = |text: &str, size: f64| text.len() as f64 * size * 0.55;
    let cloud = |s: &Selection| explorer.cloud(s, 150, (960.0, 540.0), &width);
    vec![
        ("facets", timed(|| explorer.facets(&some, 9)).0),
        ("known", timed(|| explorer.known(&some)).0),
        ("summary", timed(|| explorer.summary(&some)).0),
        ("cloud", timed(|| cloud(&whole)).0),
        ("narrowed", timed(|| cloud(&some)).0),
        ("cards", timed(|| explorer.documents(&whole)).0),
        ("timeline", timed(|| explorer.timeline(&whole, 20)).0),
        ("voices", timed(|| explorer.voices(&whole)).0),
        ("origins", timed(|| explorer.origins(&whole)).0),
    ]
}

/// Megabytes that the process held at its fullest, where the system tells (Linux).
fn most_memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    line.and_then(|l| l.trim().trim_end_matches(" kB").parse::<usize>().ok()).unwrap_or(0) / 1024
}
