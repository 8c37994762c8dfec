//! Embeds the folder of reports: `seeds/`, or the folder `SANDING_SEEDS` names.
//!
//! Fails with the file's name on text that is not UTF-8, is empty or is over 1 MiB. Files are
//! sorted by name, so the same folder gives the same bytes.
use std::path::{Path, PathBuf};

const LARGEST: u64 = 1 << 20;

fn main() {
    println!("cargo::rerun-if-env-changed=SANDING_SEEDS");
    if let Err(message) = embed() {
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
    for path in text_files(&folder)? {
        println!("cargo::rerun-if-changed={}", path.display());
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        table += &format!("    ({name:?}, {:?}),\n", checked_text(&path)?);
    }
    table += "];\n";
    let out = std::env::var("OUT_DIR").map_err(|e| e.to_string())?;
    std::fs::write(Path::new(&out).join("seeds.rs"), table).map_err(|e| e.to_string())
}

/// The `.txt` files of the folder, sorted by name.
fn text_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder)
        .map_err(|e| format!("the folder of reports {} cannot be read: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|x| x == "txt"))
        .collect();
    files.sort();
    if files.is_empty() {
        return Err(format!("the folder of reports {} holds no .txt file", folder.display()));
    }
    Ok(files)
}

/// The text of one file, or what is wrong with it.
fn checked_text(path: &Path) -> Result<String, String> {
    let bytes = std::fs::read(path).map_err(|e| format!("{} cannot be read: {e}", path.display()))?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!("{} is over 1 MiB: split it into one article a file", path.display()));
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| format!("{} is not UTF-8 text: save it as UTF-8", path.display()))?;
    if text.trim().is_empty() {
        return Err(format!("{} is empty: fill it or take it out of the folder", path.display()));
    }
    Ok(text)
}
