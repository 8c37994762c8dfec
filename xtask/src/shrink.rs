//! wasm-opt over a module, once for each module.
use crate::shell::{command, run};
use crate::{Done, pack, project, tools};
use std::path::Path;

/// Flags of wasm-opt: smallest first, and the features that the compiler uses, all named.
/// `--converge` doubles its time for a thousandth of the size.
const FLAGS: [&str; 10] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-producers",
    "--strip-target-features",
];

/// The module after wasm-opt, from the cache when the same module was shrunk last.
pub fn shrunk(wasm_opt: &Path, wasm: &Path) -> Done<Vec<u8>> {
    let name = wasm.file_stem().unwrap_or_default().to_string_lossy();
    let version = tools::version(wasm_opt).unwrap_or_default();
    let mut made_of = project::read_bytes(wasm)?;
    made_of.extend(version.bytes().chain(FLAGS.concat().bytes()));
    let key = pack::hash::name_part(&made_of);
    let folder = project::target().join("wasm-opt").join(&*name);
    let cached = folder.join(format!("{key}.wasm"));
    if !cached.is_file() {
        std::fs::remove_dir_all(&folder).ok();
        let unfinished = cached.with_extension("part");
        project::write(&unfinished, &[])?;
        let mut shrink = program(wasm_opt);
        run("shrinking the program", shrink.args(FLAGS).arg(wasm).arg("-o").arg(&unfinished))?;
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
