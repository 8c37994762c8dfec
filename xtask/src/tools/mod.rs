//! The tools a build needs: found where they are, installed where they are missing.
//!
//! `PATH` and cargo's own `bin` come first. A tool that is missing is installed there for good;
//! one of another version is left alone, and ours goes to the target folder.
mod browser;
mod cargo;
mod node;
mod python;

pub use browser::ensure as ensure_browser;
pub use cargo::{geckodriver, installed, wasm_target as ensure_wasm_target};
pub use node::npm_folder;
pub use python::{python, python_with};

use crate::Done;
use crate::shell::{command, output};
use std::path::{Path, PathBuf};

/// What a build of the page runs.
#[derive(Clone, Debug)]
pub struct PageTools {
    /// Trunk.
    pub trunk: PathBuf,
    /// wasm-bindgen's program, of the version in `Cargo.lock`.
    pub wasm_bindgen: PathBuf,
    /// wasm-opt, where there is one.
    pub wasm_opt: Option<PathBuf>,
    /// Whether the standard library can be compiled with the page.
    pub has_std_source: bool,
}

/// Everything a build of the page needs, installed where it is missing.
pub fn for_page() -> Done<PageTools> {
    cargo::wasm_target()?;
    Ok(PageTools {
        wasm_bindgen: cargo::wasm_bindgen()?,
        trunk: cargo::trunk()?,
        wasm_opt: node::wasm_opt()?,
        has_std_source: cargo::has_std_source(),
    })
}

/// The path of a program, `PATH` first, then cargo's own `bin`.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(cargo_home().map(|home| home.join("bin")));
    find_in(folders, name)
}

fn find_in(mut folders: impl Iterator<Item = PathBuf>, name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    folders.find_map(|folder| {
        endings.iter().map(|ending| folder.join(format!("{name}{ending}"))).find(|path| path.is_file())
    })
}

fn cargo_home() -> Option<PathBuf> {
    let home = || std::env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" });
    let own = std::env::var_os("CARGO_HOME").filter(|v| !v.is_empty()).map(PathBuf::from);
    own.or_else(|| Some(PathBuf::from(home()?).join(".cargo")))
}

/// The first word of `--version` that begins with a digit.
pub fn version(path: &Path) -> Option<String> {
    let text = output(&mut command(path, &["--version"])).ok()?;
    text.split_whitespace().find(|w| w.starts_with(|c: char| c.is_ascii_digit())).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_nowhere_is_not_found() {
        assert_eq!(find("sanding-has-no-such-tool"), None);
        assert!(find("cargo").is_some());
    }

    #[test]
    fn the_first_folder_wins() {
        let cargo = find("cargo").expect("cargo runs this test");
        let folder = cargo.parent().map(Path::to_path_buf).unwrap_or_default();
        let folders = [PathBuf::from("no-such-folder"), folder];
        assert_eq!(find_in(folders.into_iter(), "cargo"), Some(cargo));
    }
}
