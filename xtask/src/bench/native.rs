//! The native core alone: criterion's benchmarks, the growth of reading, and what it is asked by others.
use super::Bench;
use crate::shell::{command, output, run};
use crate::{Done, project};
use std::path::Path;

/// Criterion over reading, terms, comparing and opening.
pub fn core(bench: &Bench) -> Done {
    let mut native = command("cargo", &["bench", "--package", "sanding-benches"]);
    run("the native core", native.env("SANDING_SEEDS", &bench.plan.seeds))
}

/// Reading from 1 to 64 MB.
pub fn growth(bench: &Bench) -> Done {
    print!("{}", Measure::new(bench)?.text(&["growth"])?);
    Ok(())
}

/// The program of `benches/measure`, compiled.
pub struct Measure(std::path::PathBuf);

impl Measure {
    /// Compiles it.
    pub fn new(bench: &Bench) -> Done<Self> {
        let words = ["build", "--quiet", "--release", "--package", "sanding-benches", "--bin", "measure"];
        run("compiling the core", command("cargo", &words).env("SANDING_SEEDS", &bench.plan.seeds))?;
        let name = format!("measure{}", std::env::consts::EXE_SUFFIX);
        Ok(Self(project::target().join("release").join(name)))
    }

    /// What it prints.
    pub fn text(&self, words: &[&str]) -> Done<String> {
        output(&mut command(&self.0, words))
    }

    /// Has it write something into a folder.
    pub fn write(&self, what: &str, n: usize, place: &Path) -> Done {
        self.text(&[what, &n.to_string(), &place.to_string_lossy()]).map(drop)
    }
}

/// A figure from lines of `name<TAB>figure`.
pub fn figure(lines: &str, name: &str) -> Done<f64> {
    let found = lines.lines().find_map(|l| l.strip_prefix(name)?.strip_prefix('\t')?.trim().parse().ok());
    found.ok_or_else(|| format!("no figure named {name} in: {lines}"))
}
