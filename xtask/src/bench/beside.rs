//! A page that runs our core beside other programs, in one browser.
use super::{Bench, workplace};
use crate::browser::{self, Browser};
use crate::server::{self, Site};
use crate::{Done, page, project, tools};
use serde_json::Value;
use std::path::PathBuf;

/// The folder of the page, with our core and its peers in it.
pub fn folder(bench: &Bench) -> Done<PathBuf> {
    if let Some(message) = browser::missing() {
        return Err(message.to_owned());
    }
    let peers = tools::npm_folder("benches/peers", "d3-cloud and jsdiff")?;
    let folder = workplace("page")?;
    let program = page::program("sanding-bench-web", "bench_web", bench.plan.is_fast)?;
    let own = project::root().join("benches/web");
    let copies = [
        ("index.html", own.join("index.html")),
        ("run.js", own.join("run.js")),
        ("d3-cloud.js", peers.join("d3-cloud/build/d3.layout.cloud.js")),
        ("diff.js", peers.join("diff/dist/diff.js")),
    ];
    for (name, from) in copies {
        project::write(&folder.join(name), &project::read_bytes(&from)?)?;
    }
    project::write(&folder.join("bench_web.js"), program.glue.as_bytes())?;
    project::write(&folder.join("bench_web_bg.wasm"), &program.wasm)?;
    Ok(folder)
}

/// Opens the page and gives what one of its functions gives.
pub fn run(folder: PathBuf, function: &str) -> Done<Value> {
    let url = server::start(Site { folder, prefix: "/".to_owned() })?;
    let browser = Browser::start()?;
    browser.open(&url)?;
    browser.wait_until("the page of the benchmark is ready", "globalThis.isReady")?;
    browser.script(&format!("return {function}();"), &[])
}

/// The median and the count of one of the works.
pub fn result(results: &Value, name: &str) -> Done<(f64, u64)> {
    let found = results[name][0].as_f64().zip(results[name][1].as_u64());
    found.ok_or_else(|| format!("the browser gave no result for {name}: {results}"))
}
