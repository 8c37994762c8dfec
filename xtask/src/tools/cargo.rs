//! What rustup and `cargo install` bring: the wasm32 target, Trunk, wasm-bindgen's program.
use super::{find, version};
use crate::shell::{command, output, run, say, warn};
use crate::{Done, project};
use std::path::{Path, PathBuf};

/// The Trunk that was tried with this project; newer ones ask for a newer compiler.
const TRUNK: &str = "0.21.14";
/// The geckodriver that was tried with this project.
const GECKODRIVER: &str = "0.37.1";
/// Cargo's profile for tools: they are compiled once and run for seconds.
const FAST_PROFILE: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// A program of a package on the registry of crates.
struct CargoTool<'a> {
    name: &'a str,
    package: &'a str,
    version: &'a str,
    minutes: u32,
    arguments: &'a [&'a str],
}

/// What to do about a tool.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Decision {
    /// It is there in the right version.
    Use(PathBuf),
    /// It is nowhere: install it where cargo installs.
    Install,
    /// Another version is there and somebody's: install ours in the target folder.
    InstallAside,
}

/// The compiler's library for the browser, by rustup.
pub fn wasm_target() -> Done {
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

/// Whether the standard library's source is at hand, added by rustup where it can be.
///
/// With it the library is compiled for size with the page, which takes a tenth off its weight.
pub fn has_std_source() -> bool {
    let is_there = || {
        let sysroot = output(&mut command("rustc", &["--print", "sysroot"])).unwrap_or_default();
        Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file()
    };
    if is_there() {
        return true;
    }
    let add = || {
        run("adding the standard library's source", &mut command("rustup", &["component", "add", "rust-src"]))
    };
    if find("rustup").is_some() && add().is_ok() && is_there() {
        return true;
    }
    warn(
        "the page is built with the standard library as it comes, a tenth larger: run `rustup component add rust-src`",
    );
    false
}

/// wasm-bindgen's program, which must be of the very version of the library.
pub fn wasm_bindgen() -> Done<PathBuf> {
    let lock = project::read(&project::root().join("Cargo.lock"))?;
    let version = version_in_lock(&lock, "wasm-bindgen").ok_or("Cargo.lock does not name wasm-bindgen")?;
    ensure(&CargoTool {
        name: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: &version,
        minutes: 4,
        // Without `--locked`: its lock file names versions that registries may lag behind of.
        arguments: &[],
    })
}

/// Trunk, without its own updater.
pub fn trunk() -> Done<PathBuf> {
    ensure(&CargoTool {
        name: "trunk",
        package: "trunk",
        version: TRUNK,
        minutes: 6,
        arguments: &["--locked", "--no-default-features"],
    })
}

/// Firefox's driver, which Debian does not have: any version that is there, else ours.
pub fn geckodriver() -> Done<PathBuf> {
    match installed("geckodriver") {
        Some(path) => Ok(path),
        None => ensure(&CargoTool {
            name: "geckodriver",
            package: "geckodriver",
            version: GECKODRIVER,
            minutes: 4,
            arguments: &["--locked"],
        }),
    }
}

/// A program from `PATH`, cargo's own `bin`, or where tools go that stand aside.
pub fn installed(name: &str) -> Option<PathBuf> {
    let aside = project::target().join("tools/bin").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    find(name).or_else(|| Some(aside).filter(|path| path.is_file()))
}

/// One of cargo's tools in the version asked for, installed if need be.
fn ensure(tool: &CargoTool) -> Done<PathBuf> {
    let aside = project::target().join("tools");
    let own = aside.join("bin").join(format!("{}{}", tool.name, std::env::consts::EXE_SUFFIX));
    let found = [find(tool.name), Some(own.clone())].into_iter().flatten();
    let found: Vec<_> = found.filter_map(|path| version(&path).map(|version| (path, version))).collect();
    let decision = decide(&found, tool.version);
    if let Decision::Use(path) = decision {
        return Ok(path);
    }
    say(&format!(
        "{} {} is missing: installing it with cargo takes about {} minutes on two cores, once",
        tool.name, tool.version, tool.minutes
    ));
    let mut install = command("cargo", &["install", "--version", tool.version, tool.package]);
    install.args(tool.arguments).envs(FAST_PROFILE);
    // One build folder for all tools: what they have in common is compiled once.
    install.env("CARGO_TARGET_DIR", aside.join("build"));
    let is_aside = decision == Decision::InstallAside;
    if is_aside {
        install.arg("--root").arg(&aside);
    }
    run(&format!("compiling {} {}", tool.package, tool.version), &mut install).map_err(|_| {
        format!(
            "{} {} is missing and could not be installed: with a network and a C compiler run \
             `cargo install --version {} {}`",
            tool.name, tool.version, tool.version, tool.package
        )
    })?;
    let installed = if is_aside { Some(own) } else { find(tool.name) };
    installed.ok_or_else(|| {
        format!("{} was installed but is not in PATH: add cargo's bin folder to it", tool.name)
    })
}

/// What to do, from the places where the tool was found and the versions there.
fn decide(found: &[(PathBuf, String)], wanted: &str) -> Decision {
    match found.iter().find(|(_, version)| version == wanted) {
        Some((path, _)) => Decision::Use(path.clone()),
        None if found.is_empty() => Decision::Install,
        None => Decision::InstallAside,
    }
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
    fn a_tool_of_another_version_is_left_alone() {
        let check = |found: &[(&str, &str)], expected| {
            let found: Vec<_> = found.iter().map(|(p, v)| (PathBuf::from(p), (*v).to_owned())).collect();
            assert_eq!(decide(&found, "2.0"), expected);
        };
        check(&[], Decision::Install);
        check(&[("bin", "2.0")], Decision::Use("bin".into()));
        check(&[("bin", "1.0")], Decision::InstallAside);
        check(&[("bin", "1.0"), ("target", "2.0")], Decision::Use("target".into()));
    }
}
