//! Our layout of the cloud against d3-cloud's: the same words, sizes of letters and picture.
//!
//! They do not do the same. Ours packs boxes by their measured widths, the same picture every time,
//! no two boxes overlapping, words of a theme together; d3-cloud draws each word on a canvas, packs
//! the pixels of the letters, so that words stand inside each other's boxes, and starts from a place
//! drawn by lot, so that every run gives another picture and may drop other words.
use super::native::Measure;
use super::{Bench, beside, row};
use crate::Done;

/// How many terms.
const WORDS: usize = 150;

/// Runs both in turn in one page.
pub fn run(bench: &Bench) -> Done {
    let measure = Measure::new(bench)?;
    let folder = beside::folder(bench)?;
    measure.write("write-words", WORDS, &folder.join("words.tsv"))?;
    let results = beside::run(folder, "runCloud")?;
    let (ours, n_ours) = beside::result(&results, "ours")?;
    let (theirs, n_theirs) = beside::result(&results, "theirs")?;
    println!("a cloud of {} words in 960 x 620, median of 31 in one browser:", results["words"]);
    row(&format!("Sanding, {n_ours} words placed"), ours, ours);
    row(&format!("d3-cloud 1.2.9, {n_theirs} words placed"), theirs, ours);
    Ok(())
}
