//! Reads the folder of reports that a build embeds, and says which file cannot be embedded.
//!
//! Plain std and no paths into the crate: the build script and the packer both include this file.
use std::path::{Path, PathBuf};

/// The largest report in bytes, 1 MiB.
const LARGEST: usize = 1 << 20;

/// Path, file name and text of each `.txt` file, sorted by name; or one sentence on what is wrong.
pub fn read(folder: &Path) -> Result<Vec<(PathBuf, String, String)>, String> {
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
    files.into_iter().map(named_text).collect()
}

fn named_text(path: PathBuf) -> Result<(PathBuf, String, String), String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = std::fs::read(&path).map_err(|e| format!("{} cannot be read: {e}", path.display()))?;
    match checked(bytes) {
        Ok(text) => Ok((path, name, text)),
        Err(what) => Err(format!("{} {what}", path.display())),
    }
}

/// The text in the bytes of a report, or what is wrong with it and what to do.
pub fn checked(bytes: Vec<u8>) -> Result<String, &'static str> {
    if LARGEST < bytes.len() {
        return Err("is over 1 MiB: split it into one article a file");
    }
    let text = String::from_utf8(bytes).map_err(|_| "is not UTF-8 text: save it as UTF-8")?;
    match text.trim().is_empty() {
        true => Err("is empty: fill it or take it out of the folder"),
        false => Ok(text),
    }
}
