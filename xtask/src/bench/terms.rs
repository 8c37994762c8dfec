//! Reading reports and finding their terms, against YAKE on the same files.
use super::native::{Measure, figure};
use super::{Bench, row, workplace};
use crate::shell::{command, output, say, warn};
use crate::{Done, project, tools};

/// How much faster than YAKE it should be at least.
const BUDGET: f64 = 100.0;
/// Reports made where there are no real ones.
const MADE: usize = 200;

/// Runs both, ours before and after.
pub fn run(bench: &Bench) -> Done {
    let measure = Measure::new(bench)?;
    let real = project::root().join("../shared/eval/themes");
    let folder = match &bench.folder {
        Some(folder) => folder.clone(),
        None if real.is_dir() => real,
        None => {
            warn("../shared/eval IS ABSENT: terms are measured on reports made from the teaching corpus");
            let made = workplace("reports")?;
            measure.write("write-reports", MADE, &made)?;
            made
        }
    };
    let ours = || measure.text(&["terms", &folder.to_string_lossy()]);
    let before = ours()?;
    let python = tools::python_with("yake", "yake==0.7.3")?;
    say("YAKE over the same reports takes a while");
    let script = project::root().join("benches/peers/yake_terms.py");
    let theirs = output(command(python, &[]).arg(script).arg(&folder))?;
    let after = ours()?;
    let mean = (figure(&before, "seconds")? + figure(&after, "seconds")?) / 2.0;
    let theirs_seconds = figure(&theirs, "seconds")?;
    println!("reading {} reports and finding their terms, native:", figure(&before, "reports")?);
    row("Sanding (page read, terms and phrases)", mean * 1e3, mean * 1e3);
    row("YAKE 0.7.3 (phrases of the bare text)", theirs_seconds * 1e3, mean * 1e3);
    println!("  Sanding is {:.0} times as fast   budget {BUDGET}", theirs_seconds / mean);
    Ok(())
}
