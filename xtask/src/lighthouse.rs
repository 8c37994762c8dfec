//! `cargo xtask lighthouse`: what Lighthouse says of the hosted page, with its own settings for a phone:
//! a slow network, and a processor that it slows down four times. Packed as hosts pack it.
//!
//! Its times hang on the machine and on what else runs there: the middle of three runs counts.
use crate::pack::hash;
use crate::server::{self, Site};
use crate::shell::{command, output, say, warn};
use crate::{Done, page, project, tools};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// The categories, and the score out of a hundred that each should have.
const CATEGORIES: [(&str, f64); 3] =
    [("performance", 95.0), ("accessibility", 100.0), ("best-practices", 100.0)];
/// How often the page is looked at.
const ROUNDS: usize = 3;

/// Builds the page, has it looked at, prints what was found; an error where a score is too low.
pub fn report(plan: &page::Plan) -> Done {
    let Some(browser) = tools::find("chromium").or_else(|| tools::find("google-chrome")) else {
        warn("LIGHTHOUSE NOT RUN: there is no Chromium or Chrome");
        return Ok(());
    };
    let modules = match tools::npm_folder("xtask/lighthouse", "lighthouse") {
        Ok(modules) => modules,
        Err(message) => {
            warn(&format!("LIGHTHOUSE NOT RUN: {message}"));
            return Ok(());
        }
    };
    page::build(plan)?;
    let url = server::start(Site { folder: packed_site()?, prefix: "/".to_owned() })?;
    let mut found = (0..ROUNDS).map(|_| look(&modules, &browser, &url)).collect::<Done<Vec<Value>>>()?;
    found.sort_by(|a, b| score(a, "performance").total_cmp(&score(b, "performance")));
    print(found.get(ROUNDS / 2).unwrap_or(&Value::Null))
}

/// The hosted page with each file packed beside itself.
fn packed_site() -> Done<PathBuf> {
    let folder = project::target().join("lighthouse");
    std::fs::remove_dir_all(&folder).ok();
    for (name, path) in project::files_below(&project::dist()) {
        let bytes = project::read_bytes(&path)?;
        project::write(&server::packed_name(&folder.join(&name)), &hash::gzip(&bytes))?;
        project::write(&folder.join(name), &bytes)?;
    }
    Ok(folder)
}

/// One look.
fn look(modules: &Path, browser: &Path, url: &str) -> Done<Value> {
    say("Lighthouse looks at the page");
    let file = project::target().join("lighthouse/report.json");
    let categories = CATEGORIES.map(|(name, _)| name).join(",");
    let mut lighthouse = command("node", &[]);
    lighthouse.arg(modules.join("lighthouse/cli/index.js")).args([url, "--quiet", "--output=json"]);
    lighthouse.arg(format!("--only-categories={categories}")).arg("--output-path").arg(&file);
    lighthouse.arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu").env("CHROME_PATH", browser);
    output(&mut lighthouse)?;
    serde_json::from_str(&project::read(&file)?)
        .map_err(|e| format!("Lighthouse's report cannot be read: {e}"))
}

fn score(report: &Value, category: &str) -> f64 {
    report["categories"][category]["score"].as_f64().unwrap_or(0.0) * 100.0
}

/// Prints scores, times and what could be better; an error where a score is too low.
fn print(report: &Value) -> Done {
    let mut low = Vec::new();
    for (name, wanted) in CATEGORIES {
        let score = score(report, name);
        println!("{name:<16} {score:>4.0}   wanted {wanted:.0}");
        if score + 0.5 < wanted {
            low.push(format!("{name} is {score:.0}, not {wanted:.0}"));
        }
    }
    for (_, audit) in report["audits"].as_object().into_iter().flatten() {
        let (title, value) =
            (audit["title"].as_str().unwrap_or(""), audit["displayValue"].as_str().unwrap_or(""));
        if audit["score"].as_f64().is_some_and(|score| score < 0.9) {
            println!("  {title}: {value}");
        }
    }
    if low.is_empty() { Ok(()) } else { Err(low.join("; ")) }
}
