//! Two reports side by side against programs that compare words, and all pairs of a corpus.
//!
//! jsdiff and difflib align the words of two texts in their order, by letters alone. Ours reads both
//! (sentences, statements, names, stems), links sentences wherever they stand and in other words too,
//! aligns the words inside each link and names what changed.
use super::native::{Measure, figure};
use super::{Bench, beside, row, workplace};
use crate::shell::{command, output, warn};
use crate::{Done, project, tools};

/// Words of each of the two reports.
const WORDS: usize = 1000;

/// In the browser, natively, and over a corpus that grows.
pub fn run(bench: &Bench) -> Done {
    let measure = Measure::new(bench)?;
    if let Err(message) = in_browser(bench, &measure) {
        warn(&format!("NOT MEASURED: pairs in a browser: {message}"));
    }
    if let Err(message) = natively(&measure) {
        warn(&format!("NOT MEASURED: pairs against difflib: {message}"));
    }
    print!("{}", measure.text(&["kin"])?);
    Ok(())
}

fn in_browser(bench: &Bench, measure: &Measure) -> Done {
    let folder = beside::folder(bench)?;
    measure.write("write-pair", WORDS, &folder)?;
    let results = beside::run(folder, "runPairs")?;
    let of = |name| beside::result(&results, name);
    let ((compare, links), (whole, _), (theirs, edits)) = (of("compare")?, of("whole")?, of("diffWords")?);
    println!("two reports of {WORDS} words, median of 31 in one browser:");
    row(&format!("jsdiff 9.0.0 diffWords, {edits} edits"), theirs, theirs);
    row(&format!("Sanding, read before, {links} links"), compare, theirs);
    row("Sanding, from the raw text", whole, theirs);
    Ok(())
}

fn natively(measure: &Measure) -> Done {
    let folder = workplace("pair")?;
    measure.write("write-pair", WORDS, &folder)?;
    let files = ["left.txt", "right.txt"].map(|name| folder.join(name).to_string_lossy().into_owned());
    let ours = measure.text(&["pair", &files[0], &files[1]])?;
    let script = project::root().join("benches/peers/difflib_words.py");
    let theirs = output(command(tools::python()?, &[]).arg(script).args(&files))?;
    let base = figure(&theirs, "seconds")? * 1e3;
    println!("the same two, native:");
    row(&format!("Python's difflib over words, {} edits", figure(&theirs, "edits")?), base, base);
    row(
        &format!("Sanding, read before, {} links", figure(&ours, "links")?),
        figure(&ours, "compare")? * 1e3,
        base,
    );
    row("Sanding, from the raw text", figure(&ours, "whole")? * 1e3, base);
    Ok(())
}
