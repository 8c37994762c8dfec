//! wasm-opt over a module, once for each module.
use crate::shell::{command, run};
use crate::{Done, order, pack, project, tools};
use std::path::Path;

/// The features that the compiler uses, all named.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];
/// Smallest first. `--converge` doubles its time for a thousandth of the size; `-tnh` spares as
/// little, and what should stop the program would not; merging of similar functions spares nothing.
///
/// What is called from one place is seldom put there: gzip finds less in functions that grow together,
/// and a browser compiles a function when it first runs, so that a page opens sooner where the view on
/// screen is not one function with all others.
///
/// The lowest kilobyte is the end of the stack, which no pointer to data comes near: so that sums of an
/// address and a number become offsets, 3 KB after gzip. What `local-cse` keeps in a local gzip finds
/// by itself; made flat and looped again the code is told in fewer ways: 2 KB. Flat code leaves the second
/// round something to find: 1 KB.
const SMALLEST: [&str; 12] = [
    "--low-memory-unused",
    "--one-caller-inline-max-function-size",
    "20",
    "--skip-pass=local-cse",
    "--flatten",
    "--rereloop",
    "--simplify-locals-notee-nostructure",
    "-Oz",
    "-Oz",
    "--optimize-added-constants-propagate",
    "--strip-producers",
    "--strip-target-features",
];
/// Sorts the functions by the names that `order` gave them, and drops the names.
const SORTED: [&str; 2] = ["--reorder-functions-by-name", "--strip-debug"];

/// The module after wasm-opt, from the cache when the same module was shrunk last.
pub fn shrunk(wasm_opt: &Path, wasm: &Path) -> Done<Vec<u8>> {
    let name = wasm.file_stem().unwrap_or_default().to_string_lossy();
    let version = tools::version(wasm_opt).unwrap_or_default();
    let mut made_of = project::read_bytes(wasm)?;
    made_of.extend([&FEATURES[..], &SMALLEST, &SORTED].concat().concat().bytes().chain(version.bytes()));
    let key = pack::hash::name_part(&made_of);
    let folder = project::target().join("wasm-opt").join(&*name);
    let cached = folder.join(format!("{key}.wasm"));
    if !cached.is_file() {
        std::fs::remove_dir_all(&folder).ok();
        let unfinished = cached.with_extension("part");
        project::write(&unfinished, &[])?;
        let wasm_opt = |what: &str, flags: &[&str], from: &Path| {
            let mut shrink = program(wasm_opt);
            run(what, shrink.args(FEATURES).args(flags).arg(from).arg("-o").arg(&unfinished))
        };
        wasm_opt("shrinking the program", &SMALLEST, wasm)?;
        let named = order::named(&project::read_bytes(&unfinished)?)
            .ok_or_else(|| format!("{} is no module", unfinished.display()))?;
        project::write(&unfinished, &named)?;
        wasm_opt("sorting its functions", &SORTED, &unfinished)?;
        std::fs::rename(&unfinished, &cached).map_err(|e| format!("{}: {e}", cached.display()))?;
    }
    project::read_bytes(&cached)
}

/// npm's wasm-opt is a script of node, which not every system starts by its first line.
fn program(wasm_opt: &Path) -> std::process::Command {
    let is_script = wasm_opt.components().any(|c| c.as_os_str() == "node_modules");
    let mut program = command(if is_script { Path::new("node") } else { wasm_opt }, &[]);
    if is_script {
        program.arg(wasm_opt);
    }
    program
}
