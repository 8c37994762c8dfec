//! Embeds the folder of reports: `seeds/`, or the folder `SANDING_SEEDS` names; packs the word lists.
//!
//! Fails with the file's name on text that is not UTF-8, is empty or is over 1 MiB. Files are
//! sorted by name, so the same folder gives the same bytes. The program of the page embeds none:
//! the page carries them once, as HTML that can be read without it, and gives it their texts.
use std::path::{Path, PathBuf};

#[path = "seeds.rs"]
mod seeds;
#[path = "../text/wordlist_pack.rs"]
mod wordlist_pack;

fn main() {
    println!("cargo::rerun-if-env-changed=SANDING_SEEDS");
    if let Err(message) = embed().and_then(|()| pack_lists()) {
        println!("cargo::error={message}");
    }
}

fn embed() -> Result<(), String> {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?);
    let folder = match std::env::var("SANDING_SEEDS") {
        Ok(folder) if !folder.is_empty() => root.join(folder),
        _ => root.join("seeds"),
    };
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut table = String::from(
        "/// File name and text of each embedded page, sorted by name.\npub static SEEDS: &[(&str, &str)] = &[\n",
    );
    let is_page = std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    for (path, name, text) in seeds::read(&folder)? {
        println!("cargo::rerun-if-changed={}", path.display());
        if !is_page {
            table += &format!("    ({name:?}, {text:?}),\n");
        }
    }
    table += "];\n";
    let is_example = folder.canonicalize().ok() == root.join("seeds").canonicalize().ok();
    table += &format!(
        "/// Whether they are the reports written for teaching.\npub const IS_EXAMPLE: bool = {is_example};\n"
    );
    let out = std::env::var("OUT_DIR").map_err(|e| e.to_string())?;
    std::fs::write(Path::new(&out).join("seeds.rs"), table).map_err(|e| e.to_string())
}

/// Writes `src/FOLDER/wordlists/NAME.txt` as `OUT_DIR/wordlists/FOLDER/NAME.txt`, packed.
fn pack_lists() -> Result<(), String> {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?).join("src");
    let out = PathBuf::from(std::env::var("OUT_DIR").map_err(|e| e.to_string())?).join("wordlists");
    for folder in ["text", "corpus", "stats", "reuse"] {
        let lists = root.join(folder).join("wordlists");
        println!("cargo::rerun-if-changed={}", lists.display());
        let packed = out.join(folder);
        std::fs::create_dir_all(&packed).map_err(|e| e.to_string())?;
        for list in std::fs::read_dir(&lists).map_err(|e| e.to_string())? {
            let list = list.map_err(|e| e.to_string())?;
            let of_list = |e: &dyn std::fmt::Display| format!("{}: {e}", list.path().display());
            let text = std::fs::read_to_string(list.path()).map_err(|e| of_list(&e))?;
            let text = wordlist_pack::packed(&text).map_err(|e| of_list(&e))?;
            std::fs::write(packed.join(list.file_name()), text).map_err(|e| of_list(&e))?;
        }
    }
    Ok(())
}
