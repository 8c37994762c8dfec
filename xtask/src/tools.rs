//! The tools a build needs: found where they are, installed where they are missing.
//!
//! `PATH` and cargo's own `bin` come first. A tool that is missing is installed there for good;
//! one of another version is left alone, and ours goes to the target folder.
use crate::shell::{command, output, run, say, warn};
use crate::{Done, project};
use std::path::{Path, PathBuf};

/// The Trunk that was tried with this project; newer ones ask for a newer compiler.
pub const TRUNK: &str = "0.21.14";
/// The oldest wasm-opt that knows every flag we pass.
const OLDEST_BINARYEN: u32 = 120;
/// Cargo's profile for tools: they are compiled once and run for seconds.
const FAST_PROFILE: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// What a build of the page runs.
#[derive(Clone, Debug)]
pub struct PageTools {
    /// Trunk.
    pub trunk: PathBuf,
    /// wasm-bindgen's program, of the version in `Cargo.lock`.
    pub wasm_bindgen: PathBuf,
    /// wasm-opt, where there is one.
    pub wasm_opt: Option<PathBuf>,
}

/// A tool that `cargo install` brings.
struct CargoTool<'a> {
    name: &'a str,
    package: &'a str,
    version: &'a str,
    minutes: u32,
    arguments: &'a [&'a str],
}

/// Everything a build of the page needs, installed where it is missing.
pub fn for_page() -> Done<PageTools> {
    wasm_target()?;
    let bindgen_version = locked_version("wasm-bindgen")?;
    let wasm_bindgen = cargo_tool(&CargoTool {
        name: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: &bindgen_version,
        minutes: 4,
        // Without `--locked`: its lock file names versions that registries may lag behind of.
        arguments: &[],
    })?;
    let trunk = cargo_tool(&CargoTool {
        name: "trunk",
        package: "trunk",
        version: TRUNK,
        minutes: 6,
        arguments: &["--locked", "--no-default-features"],
    })?;
    Ok(PageTools { trunk, wasm_bindgen, wasm_opt: wasm_opt()? })
}

/// The compiler's library for the browser, by rustup.
fn wasm_target() -> Done {
    const TARGET: &str = "wasm32-unknown-unknown";
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let library = output(&mut command(rustc, &["--print", "target-libdir", "--target", TARGET]));
    if library.is_ok_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    if find("rustup").is_none() {
        return Err(format!(
            "the compiler has no {TARGET} library and there is no rustup to add it: install Rust with rustup, \
             or your system's package for that target"
        ));
    }
    run("adding the wasm32 target with rustup", &mut command("rustup", &["target", "add", TARGET])).map_err(
        |_| format!("the compiler has no {TARGET} library: run `rustup target add {TARGET}` with a network"),
    )
}

/// One of cargo's tools in the version asked for.
fn cargo_tool(tool: &CargoTool) -> Done<PathBuf> {
    let own_root = project::target().join("tools");
    let own = own_root.join("bin").join(format!("{}{}", tool.name, std::env::consts::EXE_SUFFIX));
    let elsewhere = find(tool.name);
    for path in elsewhere.iter().chain([&own]) {
        if version(path).as_deref() == Some(tool.version) {
            return Ok(path.clone());
        }
    }
    say(&format!(
        "installing {} {} with cargo: about {} minutes on two cores, once",
        tool.package, tool.version, tool.minutes
    ));
    let mut install = command("cargo", &["install", "--version", tool.version, tool.package]);
    install.args(tool.arguments).envs(FAST_PROFILE);
    // All tools share one build folder, so that what they have in common is compiled once.
    install.env("CARGO_TARGET_DIR", project::target().join("tools/build"));
    if elsewhere.is_some() {
        install.arg("--root").arg(&own_root);
    }
    run(&format!("compiling {}", tool.package), &mut install).map_err(|_| {
        format!(
            "{} {} is missing and could not be installed: with a network and a C compiler run \
             `cargo install --version {} {}`",
            tool.name, tool.version, tool.version, tool.package
        )
    })?;
    let installed = if elsewhere.is_some() { Some(own) } else { find(tool.name) };
    installed.filter(|path| version(path).as_deref() == Some(tool.version)).ok_or_else(|| {
        format!("{} was installed but is not in PATH: add cargo's bin folder to it", tool.name)
    })
}

/// wasm-opt from `PATH`, else from npm into the target folder, else none with a warning.
fn wasm_opt() -> Done<Option<PathBuf>> {
    let is_new = |path: &PathBuf| major(path).is_some_and(|n| OLDEST_BINARYEN <= n);
    if let Some(path) = find("wasm-opt").filter(is_new) {
        return Ok(Some(path));
    }
    let folder = project::target().join("npm");
    let own = folder.join("node_modules/binaryen/bin/wasm-opt");
    let files = ["package.json", "package-lock.json", ".npmrc"];
    let mut is_current = own.is_file();
    for file in files {
        let wanted = project::read_bytes(&project::root().join("xtask/npm").join(file))?;
        is_current &= std::fs::read(folder.join(file)).is_ok_and(|have| have == wanted);
        project::write(&folder.join(file), &wanted)?;
    }
    if find("node").is_none() || find("npm").is_none() {
        warn(
            "no wasm-opt and no node to install it: the page is built, but larger (get node from nodejs.org)",
        );
        return Ok(None);
    }
    if !is_current {
        let npm = find("npm").unwrap_or_else(|| "npm".into());
        let installed = run(
            "installing wasm-opt from npm into the target folder",
            command(npm, &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder),
        );
        if installed.is_err() || !own.is_file() {
            warn("wasm-opt could not be installed: the page is built, but larger (try again with a network)");
            std::fs::remove_file(folder.join("package.json")).ok();
            return Ok(None);
        }
    }
    Ok(Some(own))
}

/// The path of a program, `PATH` first, then cargo's own `bin`.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        let home = std::env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" })?;
        Some(PathBuf::from(home).join(".cargo"))
    });
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ""] } else { &[""] };
    std::env::split_paths(&path)
        .chain(home.map(|h| h.join("bin")))
        .flat_map(|folder| endings.iter().map(move |ending| folder.join(format!("{name}{ending}"))))
        .find(|path| path.is_file())
}

/// The first word of `--version` that begins with a digit.
pub fn version(path: &Path) -> Option<String> {
    let text = output(&mut command(path, &["--version"])).ok()?;
    text.split_whitespace().find(|w| w.starts_with(|c: char| c.is_ascii_digit())).map(str::to_owned)
}

fn major(path: &Path) -> Option<u32> {
    version(path)?.split('.').next()?.parse().ok()
}

/// The version of a package in `Cargo.lock`.
pub fn locked_version(package: &str) -> Done<String> {
    let lock = project::read(&project::root().join("Cargo.lock"))?;
    version_in_lock(&lock, package).ok_or_else(|| format!("Cargo.lock does not name {package}"))
}

fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let entry =
        lock.split("[[package]]").find(|e| e.lines().any(|l| l == format!("name = \"{package}\"")))?;
    let line = entry.lines().find_map(|l| l.strip_prefix("version = \""))?;
    line.strip_suffix('"').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_names_the_version_of_the_package_itself() {
        let lock = "version = 4\n\n[[package]]\nname = \"a-macro\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"a\"\nversion = \"2.0.1\"\ndependencies = [\n \"a-macro\",\n]\n";
        assert_eq!(version_in_lock(lock, "a").as_deref(), Some("2.0.1"));
        assert_eq!(version_in_lock(lock, "b"), None);
    }

    #[test]
    fn a_program_that_is_nowhere_is_not_found() {
        assert_eq!(find("sanding-has-no-such-tool"), None);
        assert!(find("cargo").is_some());
    }
}
