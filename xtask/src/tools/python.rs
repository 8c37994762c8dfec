//! Python, for what the core is measured against: as it is, or with a package from PyPI.
use super::find;
use crate::shell::{command, output, run};
use crate::{Done, project};
use std::path::PathBuf;

/// The Python of the system.
pub fn python() -> Done<PathBuf> {
    let names = if cfg!(windows) { ["python", "py"] } else { ["python3", "python"] };
    names.iter().find_map(|name| find(name)).ok_or_else(|| "there is no Python 3: install it".to_owned())
}

/// A Python of its own in the target folder that has a module, of a package in a fixed version.
pub fn python_with(module: &str, package: &str) -> Done<PathBuf> {
    let folder = project::target().join("python").join(package.replace("==", "-"));
    let own = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let has_it = || output(&mut command(&own, &["-c", &format!("import {module}")])).is_ok();
    if own.is_file() && has_it() {
        return Ok(own);
    }
    let mut venv = command(python()?, &["-m", "venv", "--clear"]);
    output(venv.arg(&folder))
        .map_err(|_| "Python cannot make an environment: install its venv module (Debian: python3-venv)")?;
    let mut pip = command(&own, &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", package]);
    run(&format!("installing {package} from PyPI into the target folder"), &mut pip)
        .map_err(|_| format!("{package} could not be installed from PyPI: try again with a network"))?;
    Ok(own)
}
