//! What the page weighs: every file the hosted page loads, and the single file, against budgets.
use crate::pack::{SINGLE, hash};
use crate::{Done, page, project};

/// The hosted page, everything it loads, after `gzip -9`: 320 KB.
const HOSTED_BUDGET: usize = 320 * 1024;
/// The single file on disk: 480 KB.
const SINGLE_BUDGET: usize = 480 * 1024;

/// Builds both deliverables and prints the table; an error when one is over its budget.
pub fn report(plan: &page::Plan) -> Done {
    page::single(plan)?;
    print()
}

/// Prints the table of what is in `dist`; an error when a budget is broken.
pub fn print() -> Done {
    println!("{:<32} {:>12} {:>12}", "file", "bytes", "gzip -9");
    let (mut raw, mut packed, mut single) = (0, 0, 0);
    for (name, path) in project::files_below(&project::dist()) {
        let bytes = project::read_bytes(&path)?;
        if name == SINGLE {
            single = bytes.len();
            continue;
        }
        let small = hash::gzip(&bytes).len();
        println!("{name:<32} {:>12} {small:>12}", bytes.len());
        raw += bytes.len();
        packed += small;
    }
    println!("{:<32} {raw:>12} {packed:>12}   budget {HOSTED_BUDGET}", "hosted page");
    println!("{SINGLE:<32} {single:>12} {:>12}   budget {SINGLE_BUDGET}", "");
    let over = |what: &str, size: usize, budget: usize| match budget < size {
        true => Some(format!("{what} is {} bytes over its budget", size - budget)),
        false => None,
    };
    let broken = over("the hosted page", packed, HOSTED_BUDGET).or(over(SINGLE, single, SINGLE_BUDGET));
    broken.map_or(Ok(()), Err)
}
