//! From sources to deliverables: Trunk compiles, wasm-opt shrinks, `pack` writes `dist`.
use crate::pack::{self, Parts};
use crate::shell::{command, path_with, run, say};
use crate::tools::{self, PageTools};
use crate::{Done, names, project, scripts, shrink};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What to build.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The folder of reports to embed.
    pub seeds: PathBuf,
    /// Compile quicker, to a larger and slower page.
    pub is_fast: bool,
}

/// The hosted page in `dist`, and beside it the same page as one file, which frames need. Returns
/// what they were packed from.
pub fn build(plan: &Plan) -> Done<Parts> {
    let parts = parts(plan)?;
    let dist = project::dist();
    pack::hosted(&parts, &dist)?;
    project::write(&dist.join(pack::SINGLE), pack::single(&parts)?.as_bytes())?;
    say(&format!("the page is in {}", dist.display()));
    Ok(parts)
}

/// The same, said of the one file.
pub fn single(plan: &Plan) -> Done<Parts> {
    let parts = build(plan)?;
    say(&format!("the page as one file is {}", project::dist().join(pack::SINGLE).display()));
    Ok(parts)
}

/// A bare Yew page in a folder of its own, made the same way: what ours is measured against.
pub fn counter(parts: &Parts) -> Done<PathBuf> {
    let Program { glue, wasm } = program("counter", "counter", false)?;
    let module = module(&glue)?;
    let (corpus, assets, script) = (Vec::new(), Vec::new(), String::new());
    let bare = Parts { module, wasm, corpus, assets, script, first: String::new(), ..parts.clone() };
    let dist = project::target().join("counter/dist");
    pack::hosted(&bare, &dist)?;
    Ok(dist)
}

/// A module and the glue that loads it.
pub struct Program {
    /// wasm-bindgen's module.
    pub glue: String,
    /// The program.
    pub wasm: Vec<u8>,
}

/// A small program of `benches/`, compiled and shrunk as the page is.
pub fn program(package: &str, bin: &str, is_fast: bool) -> Done<Program> {
    let tools = tools::for_page()?;
    let (target, profile) = ("wasm32-unknown-unknown", profile(is_fast));
    let mut cargo =
        command("cargo", &["build", "--package", package, "--profile", profile, "--target", target]);
    if !is_fast {
        with_small_std(&mut cargo, &tools);
    }
    run(&format!("compiling {bin}"), &mut cargo)?;
    let module = project::target().join(target).join(profile).join(format!("{bin}.wasm"));
    let out = project::target().join(bin);
    let mut bindgen = command(&tools.wasm_bindgen, &["--target", "web", "--no-typescript", "--out-dir"]);
    run("its glue", bindgen.arg(&out).arg(&module))?;
    let wasm = out.join(format!("{bin}_bg.wasm"));
    let wasm = match &tools.wasm_opt {
        Some(wasm_opt) if !is_fast => shrink::shrunk(wasm_opt, &wasm)?,
        _ => project::read_bytes(&wasm)?,
    };
    Ok(Program { glue: project::read(&out.join(format!("{bin}.js")))?, wasm })
}

fn profile(is_fast: bool) -> &'static str {
    if is_fast { "wasm-fast" } else { "wasm-release" }
}

/// Compiles, and gathers what both deliverables are made of.
fn parts(plan: &Plan) -> Done<Parts> {
    let corpus = pack::corpus::read(&plan.seeds)?;
    let tools = tools::for_page()?;
    let out = project::target().join("trunk");
    trunk(plan, &tools, &out)?;
    let wasm = out.join("page_bg.wasm");
    let wasm = match &tools.wasm_opt {
        Some(wasm_opt) if !plan.is_fast => shrink::shrunk(wasm_opt, &wasm)?,
        _ => project::read_bytes(&wasm)?,
    };
    let glue = project::read(&out.join("page.js"))?;
    let (wasm, glue) =
        names::shortened(&wasm, &glue).ok_or("wasm-bindgen left a module that cannot be read")?;
    let script = pack::html::script(&web(&["taking.js", "embedded.js", "focus.js", "offline.js"])?)?;
    Ok(Parts {
        html: project::read(&out.join("index.html"))?,
        module: module(&glue)?,
        script: scripts::minified("script.js", script)?,
        first: first()?,
        unpack: scripts::minified("unpack.js", pack::html::lines(&web(&["unpack.js"])?)?)?,
        wasm,
        corpus,
        assets: assets(&out)?,
    })
}

/// What stands in the page before its program is there.
fn first() -> Done<String> {
    let script = pack::html::script(&web(&["first.js"])?)?;
    Ok(format!("{}<script>{}</script>", web(&["first.html"])?, scripts::minified("first.js", script)?))
}

/// The module of the page with this glue.
fn module(glue: &str) -> Done<String> {
    scripts::minified("module.js", pack::html::module(glue, &web(&["own.js", "boot.js"])?)?)
}

/// These files of `web/`, one after the other.
fn web(names: &[&str]) -> Done<String> {
    names.iter().map(|name| project::read(&project::root().join("web").join(name))).collect()
}

fn trunk(plan: &Plan, tools: &PageTools, out: &Path) -> Done {
    let bin = tools.wasm_bindgen.parent().unwrap_or(Path::new("."));
    let profile = profile(plan.is_fast);
    let mut trunk = command(&tools.trunk, &["build", "--release", "--cargo-profile", profile, "--dist"]);
    trunk.arg(out).env("PATH", path_with(&[bin])).env("SANDING_SEEDS", &plan.seeds);
    trunk.env("TRUNK_SKIP_VERSION_CHECK", "true");
    if !plan.is_fast {
        with_small_std(&mut trunk, tools);
    }
    run("compiling the page", &mut trunk)
}

/// What the compiler does for speed even where it is asked for the smallest, turned off: 5 KB of 393 after
/// gzip. Most of it is the first, which keeps a pointer for each field that a loop reads, where WebAssembly
/// reads at a distance from one pointer for nothing.
const LARGER: [&str; 7] = [
    "disable-lsr",
    // Values carried round to a second place that needs them, each in a local of its own.
    "enable-pre=0",
    "enable-load-pre=0",
    "instcombine-code-sinking=0",
    "phi-node-folding-threshold=1",
    "addr-sink-new-select=0",
    "addr-sink-new-phis=0",
];

/// Has cargo compile the standard library with the page, for size: its sorting alone, written out
/// for each type for speed, was a seventh of the program. Cargo offers this to the stable compiler
/// only under this variable.
fn with_small_std(cargo: &mut Command, tools: &PageTools) {
    if tools.has_std_source {
        cargo.env("RUSTC_BOOTSTRAP", "1").env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
        cargo.env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
        // A panic stops the module at once, without a message: words and formatting for it were 19 KB
        // of 643 after gzip. The page still says that it stopped, and with which functions on the stack.
        // Where in the sources a panic arose is of no use to a reader, and names folders of this machine.
        let mut flags = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none".to_owned();
        // It writes the code behind a test twice where the test's end is known on one way to it.
        flags += " -Zmir-enable-passes=-JumpThreading";
        flags.extend(LARGER.iter().flat_map(|option| [" -Cllvm-args=-", option]));
        cargo.env("RUSTFLAGS", flags);
    }
}

/// What else Trunk copied: name and bytes of each file, by name.
fn assets(out: &Path) -> Done<Vec<(String, Vec<u8>)>> {
    let mut files = project::files_below(out);
    let own = ["index.html", "page.js", "page_bg.wasm"];
    files.retain(|(name, _)| !own.contains(&name.as_str()) && !name.ends_with(".d.ts"));
    files.into_iter().map(|(name, path)| Ok((name, project::read_bytes(&path)?))).collect()
}
