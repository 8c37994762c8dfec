//! What npm brings: wasm-opt, in the version of `xtask/npm/package-lock.json`.
use super::{find, version};
use crate::shell::{command, run, warn};
use crate::{Done, project};
use std::path::{Path, PathBuf};

/// The oldest wasm-opt that knows every flag we pass.
const OLDEST: u32 = 120;
/// What is copied from `xtask/npm` to the target folder.
const FILES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// wasm-opt from `PATH`, else from npm into the target folder, else none with a warning.
pub fn wasm_opt() -> Done<Option<PathBuf>> {
    let is_new = |path: &PathBuf| major(path).is_some_and(|n| OLDEST <= n);
    if let Some(path) = find("wasm-opt").filter(is_new) {
        return Ok(Some(path));
    }
    let (Some(_), Some(npm)) = (find("node"), find("npm")) else {
        warn(
            "the page is built without wasm-opt, about a third larger: install node and npm, which bring it",
        );
        return Ok(None);
    };
    let folder = project::target().join("npm");
    let own = folder.join("node_modules/binaryen/bin/wasm-opt");
    if copy_if_changed(&folder)? || !own.is_file() {
        let mut install = command(npm, &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        let installed =
            run("installing wasm-opt from npm into the target folder", install.current_dir(&folder));
        if installed.is_err() || !own.is_file() {
            warn(
                "wasm-opt could not be installed, the page is built about a third larger: try again with a network",
            );
            return Ok(None);
        }
    }
    Ok(Some(own))
}

/// Whether the wanted packages differ from those that were installed last.
fn copy_if_changed(folder: &Path) -> Done<bool> {
    let mut is_changed = false;
    for file in FILES {
        let wanted = project::read_bytes(&project::root().join("xtask/npm").join(file))?;
        if std::fs::read(folder.join(file)).ok().as_ref() != Some(&wanted) {
            project::write(&folder.join(file), &wanted)?;
            is_changed = true;
        }
    }
    Ok(is_changed)
}

fn major(path: &Path) -> Option<u32> {
    version(path)?.split('.').next()?.parse().ok()
}
