//! What npm brings, in the versions of a lock file of ours: wasm-opt, and what benchmarks measure against.
use super::{find, version};
use crate::shell::{command, run, warn};
use crate::{Done, project};
use std::path::{Path, PathBuf};

/// The oldest wasm-opt that knows every flag we pass.
const OLDEST: u32 = 120;
/// What is copied to the target folder.
const FILES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// wasm-opt from `PATH`, else from npm into the target folder, else none with a warning.
pub fn wasm_opt() -> Done<Option<PathBuf>> {
    let is_new = |path: &PathBuf| major(path).is_some_and(|n| OLDEST <= n);
    if let Some(path) = find("wasm-opt").filter(is_new) {
        return Ok(Some(path));
    }
    if find("node").and(find("npm")).is_none() {
        warn(
            "the page is built without wasm-opt, about a third larger: install node and npm, which bring it",
        );
        return Ok(None);
    }
    match npm_folder("xtask/npm", "wasm-opt") {
        Ok(folder) => Ok(Some(folder.join("binaryen/bin/wasm-opt"))),
        Err(message) => {
            warn(&format!("the page is built about a third larger: {message}"));
            Ok(None)
        }
    }
}

/// The folder with the packages that the lock file in a folder of the project names, installed into
/// the target folder. Their own scripts are not run.
pub fn npm_folder(lists: &str, what: &str) -> Done<PathBuf> {
    let (Some(_), Some(npm)) = (find("node"), find("npm")) else {
        return Err(format!("{what} come from npm: install node and npm"));
    };
    let folder = project::target().join(lists.replace('/', "-"));
    let modules = folder.join("node_modules");
    if copy_if_changed(&project::root().join(lists), &folder)? || !modules.is_dir() {
        let mut install = command(npm, &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        let title = format!("installing {what} from npm into the target folder");
        run(&title, install.current_dir(&folder)).map_err(|_| {
            // Else the next run would take half an installation for a whole one.
            std::fs::remove_dir_all(&modules).ok();
            format!("{what} could not be installed from npm: try again with a network")
        })?;
    }
    Ok(modules)
}

/// Whether the wanted packages differ from those that were installed last.
fn copy_if_changed(lists: &Path, folder: &Path) -> Done<bool> {
    let mut is_changed = false;
    for file in FILES {
        let wanted = project::read_bytes(&lists.join(file))?;
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
