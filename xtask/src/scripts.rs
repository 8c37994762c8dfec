//! The page's scripts with short names for what only they know.
use crate::shell::{command, output};
use crate::{Done, project, tools};
use std::path::PathBuf;

/// A script after terser: a sixth less of it after gzip. As it is where there is no terser.
pub fn minified(name: &str, script: String) -> Done<String> {
    let Some(terser) = terser() else { return Ok(script) };
    let file = project::target().join("scripts").join(name);
    project::write(&file, script.as_bytes())?;
    let mut node = command("node", &[]);
    // The names of the outermost functions stay: a worker runs the same script.
    node.arg(terser).arg(&file).args(["--compress", "passes=3", "--mangle", "--ecma", "2020", "--output"]);
    let short = file.with_extension("min.js");
    output(node.arg(&short)).map_err(|e| format!("{name} cannot be made shorter: {e}"))?;
    Ok(project::read(&short)?.trim().to_owned())
}

/// Where terser is, if it can be had.
fn terser() -> Option<PathBuf> {
    tools::npm_folder("xtask/npm", "terser").ok().map(|folder| folder.join("terser/bin/terser"))
}
