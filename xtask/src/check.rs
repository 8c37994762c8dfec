//! `cargo xtask test`: everything that must hold, from nothing, in the order of what fails soonest.
use crate::shell::{command, output, run, say, warn};
use crate::{Done, engines, page, project, size, tools};
use std::process::Command;

/// The core without the page: what native builds and tests use.
const CORE: [&str; 3] = ["--no-default-features", "--features", "cli"];
/// Packages of the browser, which the core must do without.
const OF_THE_BROWSER: [&str; 4] = ["yew", "web-sys", "js-sys", "wasm-bindgen"];
/// The least that the scores against the gold may be.
const GOLD: [&str; 16] = [
    "metadata=0.97",
    "body_f1=0.995",
    "sentence_counts=1",
    "statement_f1=0.95",
    "statement_kind=0.95",
    "person_f1=0.95",
    "organisation_f1=0.9",
    "place_f1=0.9",
    "link_f1=0.90",
    "strong_link_recall=0.95",
    "traps_avoided=0.8",
    "shift_recall=0.8",
    "cross_event_clean=1",
    "spin_precision=0.85",
    "spin_recall_sure=0.85",
    "spin_quiet_elsewhere=1",
];

/// Runs every check, past those that fail, and names these at the end.
pub fn all() -> Done {
    let mut failed = Vec::new();
    for check in [style, lints, core_stands_alone, native_tests, page_tests, gold] {
        if let Err(message) = check() {
            warn(&message);
            failed.push(message);
        }
    }
    match failed.len() {
        0 => {
            say("everything holds");
            Ok(())
        }
        1 => Err(failed.remove(0)),
        n => Err(format!("{n} checks failed:\n- {}", failed.join("\n- "))),
    }
}

/// One way to lay out code, checked after what checks it is there.
fn style() -> Done {
    for component in ["rustfmt", "clippy"] {
        let name = if component == "rustfmt" { "cargo-fmt" } else { "cargo-clippy" };
        if tools::find(name).is_none() {
            run(&format!("adding {component}"), &mut command("rustup", &["component", "add", component]))
                .map_err(|_| format!("{component} is missing: run `rustup component add {component}`"))?;
        }
    }
    cargo("format", &["fmt", "--all", "--check"], &[], &[])
}

/// Lints of the core, of the commands and of the page; a warning is an error.
fn lints() -> Done {
    let strict = ["--", "-D", "warnings"];
    let native = ["clippy", "--workspace", "--exclude", "counter", "--all-targets"];
    cargo("lints of the core and the commands", &native, &CORE, &strict)?;
    tools::ensure_wasm_target()?;
    let page = [
        "clippy",
        "--package",
        "sanding",
        "--target",
        "wasm32-unknown-unknown",
        "--lib",
        "--bins",
        "--examples",
    ];
    cargo("lints of the page", &page, &["--no-default-features", "--features", "ui"], &strict)
}

/// The core builds without the page, and without any package of the browser.
fn core_stands_alone() -> Done {
    cargo("the core alone", &["check", "--package", "sanding", "--lib"], &["--no-default-features"], &[])?;
    let tree =
        ["tree", "--package", "sanding", "--edges", "normal", "--prefix", "none", "--no-default-features"];
    let tree = output(&mut command("cargo", &tree))?;
    match named_of_the_browser(&tree) {
        Some(package) => {
            Err(format!("the core depends on {package}, which belongs to the page: see `cargo tree`"))
        }
        None => Ok(()),
    }
}

/// Every test that needs no browser.
fn native_tests() -> Done {
    let native = [
        "test",
        "--no-fail-fast",
        "--package",
        "sanding",
        "--package",
        "xtask",
        "--lib",
        "--bins",
        "--test",
        "it",
    ];
    cargo("native tests", &native, &CORE, &[])?;
    let page = ["test", "--package", "sanding", "--lib"];
    cargo("tests of the page that need no browser", &page, &["--features", "ui"], &["ui::"])?;
    cargo("examples in the documentation", &["test", "--package", "sanding", "--doc"], &CORE, &[])
}

/// Both deliverables: they build, they have not grown, they work in a browser.
fn page_tests() -> Done {
    let is_ci = std::env::var_os("CI").is_some_and(|v| v == "true");
    let browser = tools::ensure_browser();
    page::single(&page::Plan { seeds: project::root().join("seeds"), is_fast: false })?;
    let weight = size::keeps_below_ceiling();
    match browser {
        Err(message) if is_ci => return Err(message),
        Err(message) => warn(&format!("BROWSER TESTS NOT RUN: {message}")),
        Ok(()) => browser_tests()?,
    }
    weight
}

fn named_of_the_browser(tree: &str) -> Option<&str> {
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    names.into_iter().find(|name| OF_THE_BROWSER.contains(name))
}

fn browser_tests() -> Done {
    let test = || {
        let mut test = cargo_command(&["test", "--package", "sanding", "--test", "browser"], &CORE, &[]);
        test.env("SANDING_BROWSER", "required");
        test
    };
    run("browser tests on both deliverables", &mut test())?;
    engines::main_tests(test)
}

/// Scores against what a careful reader finds in the five real reports, where they are at hand.
fn gold() -> Done {
    let score = project::root().join("../shared/gold/score.py");
    let python = tools::find("python3").or_else(|| tools::find("python"));
    let (true, Some(python)) = (score.is_file(), python) else {
        warn("GOLD SCORES NOT RUN: they need ../shared/gold, which is not part of the project, and python3");
        return Ok(());
    };
    cargo("the command line program", &["build", "--release", "--bin", "sanding"], &CORE, &[])?;
    let program = project::target().join("release").join(format!("sanding{}", std::env::consts::EXE_SUFFIX));
    let mut scores = command(python, &[]);
    scores.arg(score).arg("all").arg("--run").arg(program).arg("--min").args(GOLD);
    run("scores against the gold", &mut scores)
}

fn cargo(what: &str, words: &[&str], features: &[&str], rest: &[&str]) -> Done {
    run(what, &mut cargo_command(words, features, rest))
}

/// Cargo with the teaching corpus, whatever the caller has set.
fn cargo_command(words: &[&str], features: &[&str], rest: &[&str]) -> Command {
    let mut cargo = command("cargo", words);
    cargo.args(features).args(rest).env_remove("SANDING_SEEDS");
    // The same inputs in the property tests each time, so that a change fails for what it changes.
    // `cargo test` draws new ones, the fuzzer looks furthest.
    if std::env::var_os("PROPTEST_RNG_SEED").is_none() {
        cargo.env("PROPTEST_RNG_SEED", "20250121");
    }
    cargo
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_of_the_browser_are_told_from_others() {
        assert_eq!(named_of_the_browser("sanding v0.1.0\nregex v1.13.1\nyewish v1.0.0\n"), None);
        assert_eq!(named_of_the_browser("sanding v0.1.0\nweb-sys v0.3.107 (*)\n"), Some("web-sys"));
    }
}
