//! The order of a module's functions, so that gzip finds what repeats.
//!
//! gzip looks back 32 KB, and a program of generic code says much the same in places a megabyte
//! apart. Each function is followed by the one that shares the most with it: 14 KB of 525 less to
//! load. The module stays the same but for the order. Cost: the functions times what they share.
use crate::module::{functions, imports, leb, sections};
use std::collections::{BTreeMap, BTreeSet};

/// Runs of this many bytes are compared. Three are everywhere, six miss what differs in a number.
const RUN: usize = 4;
/// Runs in more functions than this tell nothing of any of them.
const COMMON: usize = 200;
/// Added to a function's own runs before what it shares is divided by them, against very small ones.
const SMALL: usize = 20;

/// The module with a name for each function, by which wasm-opt then sorts: its place in the order.
/// Nothing where the module cannot be read.
pub fn named(module: &[u8]) -> Option<Vec<u8>> {
    let sections = sections(module)?;
    let section = |wanted: u8| sections.iter().find(|(id, _)| *id == wanted).map(|(_, section)| *section);
    // A function has kind 0.
    let imports = section(2).map_or(Some(Vec::new()), imports)?;
    let n_imported = imports.iter().filter(|import| import.what.first() == Some(&0)).count();
    let bodies = functions(section(10)?)?;
    let mut names = BTreeMap::new();
    for (place, function) in order(&bodies).into_iter().enumerate() {
        names.insert(n_imported + function, format!("{place:08}"));
    }
    let mut list = leb(names.len());
    for (function, name) in names {
        list.extend([leb(function), leb(name.len()), name.into_bytes()].concat());
    }
    // A custom section "name" with one part, number 1: functions.
    let section = [b"\x04name\x01".to_vec(), leb(list.len()), list].concat();
    Some([module.to_vec(), vec![0], leb(section.len()), section].concat())
}

/// The functions from the largest on, each followed by the one of those left that is most like it.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let runs: Vec<BTreeSet<&[u8]>> = bodies.iter().map(|body| body.windows(RUN).collect()).collect();
    let mut holders: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (function, runs) in runs.iter().enumerate() {
        for run in runs {
            holders.entry(run).or_default().push(function);
        }
    }
    holders.retain(|_, holders| (2..=COMMON).contains(&holders.len()));
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut out = Vec::new();
    let mut next = left.iter().copied().max_by_key(|i| bodies[*i].len());
    while let Some(function) = next {
        left.remove(&function);
        out.push(function);
        let mut shared = vec![0usize; bodies.len()];
        for holder in runs[function].iter().filter_map(|run| holders.get(run)).flatten() {
            shared[*holder] += 1;
        }
        // Shares in thousandths, so that they can be compared; nothing shared: the next in length.
        let likeness = |i: &usize| shared[*i] * 1000 / (runs[*i].len() + SMALL);
        let length = |i: &usize| bodies[*i].len().abs_diff(bodies[function].len());
        next = left.iter().copied().max_by_key(|i| (likeness(i), std::cmp::Reverse((length(i), *i))));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_that_are_alike_follow_each_other() {
        let bodies: [&[u8]; 4] = [b"satu dua tiga empat", b"LIMA ENAM", b"satu dua tiga", b"LIMA ENAM TUJUH"];
        // Nothing is like the third: the nearest in length comes next.
        assert_eq!(order(&bodies), [0, 2, 3, 1]);
    }

    #[test]
    fn names_stand_behind_the_module() {
        // One imported function, two of its own: magic, types, imports, functions, code.
        let head = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x07\x01\x01a\x01b\0\0\x03\x03\x02\0\0".to_vec();
        let module = [head, b"\x0a\x0b\x02\x02\0\x0b\x06\0\x01\x01\x01\x01\x0b".to_vec()].concat();
        let named = named(&module).unwrap();
        assert_eq!(
            named.strip_prefix(module.as_slice()).unwrap(),
            b"\0\x1c\x04name\x01\x15\x02\x01\x0800000001\x02\x0800000000"
        );
        assert_eq!(super::named(&module[..30]), None);
    }
}
