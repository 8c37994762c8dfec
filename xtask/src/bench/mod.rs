//! `cargo xtask bench [WHICH [FOLDER]]`: how fast it is, against others and against itself.
//!
//! A time means little on another machine. What is compared runs side by side in one run, and the
//! figure is a ratio: growth against a size before, ours against theirs. Native programs count the
//! seconds of the processor that they had, pages are opened in turn, so that what else runs on the
//! machine touches both sides alike. Nothing here fails because something is slow.
//!
//! Others are installed into the target folder by npm and pip, in versions written down in
//! `benches/peers`, and only run here: nothing of them is in the page or in the program. d3-cloud
//! and jsdiff are under the BSD licence; YAKE is under the GPL, and is run as a program of its own.
mod beside;
mod cloud;
mod native;
mod opening;
mod pairs;
mod terms;

use crate::command::Options;
use crate::shell::{say, warn};
use crate::{Done, page, project};
use std::path::PathBuf;

/// What every benchmark gets.
struct Bench {
    plan: page::Plan,
    /// A folder of reports instead of the usual ones.
    folder: Option<PathBuf>,
}

/// A benchmark. What keeps it from running fails it when it was asked for, and is told when all run.
type Run = fn(&Bench) -> Done;

/// The benchmarks by name, in the order in which they run.
const ALL: [(&str, Run); 6] = [
    ("core", native::core),
    ("growth", native::growth),
    ("terms", terms::run),
    ("pairs", pairs::run),
    ("cloud", cloud::run),
    ("opening", opening::run),
];

/// Runs the benchmark that is named, or all.
pub fn run(options: &Options) -> Done {
    let name = options.rest.first();
    let wanted: Vec<_> = ALL.iter().filter(|(n, _)| name.is_none_or(|name| name == n)).collect();
    if wanted.is_empty() {
        let names = ALL.map(|(n, _)| n).join(", ");
        return Err(format!("there is no such benchmark: say one of {names}, or none for all"));
    }
    let folder = options.rest.get(1).map(|f| std::env::current_dir().unwrap_or_default().join(f));
    let bench = Bench { plan: options.page()?, folder };
    for (run_name, run) in wanted {
        say(&format!("benchmark: {run_name}"));
        match run(&bench) {
            Err(message) if name.is_none() => warn(&format!("NOT MEASURED: {run_name}: {message}")),
            other => other?,
        }
    }
    Ok(())
}

/// An emptied folder for what a benchmark works on.
fn workplace(name: &str) -> Done<PathBuf> {
    let folder = project::target().join("bench").join(name);
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).map_err(|e| format!("{} cannot be made: {e}", folder.display()))?;
    Ok(folder)
}

/// One line of a result: what, how long, how many times as long as the first.
fn row(what: &str, milliseconds: f64, base: f64) {
    println!("  {what:<44} {milliseconds:>11.2} ms {:>8.2}x", milliseconds / base);
}
