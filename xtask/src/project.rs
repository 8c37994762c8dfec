//! Where things lie: the project's root, the one target folder, `dist`, the reports to embed.
use crate::Done;
use std::path::{Path, PathBuf};

/// The folder with `Trunk.toml`, from cargo's word on the package that runs, or from where we stand.
pub fn root() -> PathBuf {
    let start = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let start = start.or_else(|| std::env::current_dir().ok()).unwrap_or_default();
    let found = start.ancestors().find(|folder| folder.join("Trunk.toml").is_file());
    found.map_or_else(|| start.clone(), Path::to_path_buf)
}

/// The one folder for everything that is built: `CARGO_TARGET_DIR` or `target`.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) if !folder.is_empty() => root().join(folder),
        _ => root().join("target"),
    }
}

/// The hosted page, and `sanding.html` beside it.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The folder of reports: the one asked for, else `SANDING_SEEDS`, else `seeds`.
///
/// A folder named by the caller is resolved from where the caller stands.
pub fn seeds(asked: Option<&str>) -> Done<PathBuf> {
    let folder = match (asked, std::env::var_os("SANDING_SEEDS")) {
        (Some(folder), _) => std::env::current_dir().unwrap_or_default().join(folder),
        (None, Some(folder)) if !folder.is_empty() => root().join(folder),
        _ => root().join("seeds"),
    };
    folder
        .canonicalize()
        .map_err(|e| format!("the folder of reports {} cannot be read: {e}", folder.display()))
}

/// The text of a file, or a sentence that names it.
pub fn read(path: &Path) -> Done<String> {
    std::fs::read_to_string(path).map_err(|e| format!("{} cannot be read: {e}", path.display()))
}

/// The bytes of a file, or a sentence that names it.
pub fn read_bytes(path: &Path) -> Done<Vec<u8>> {
    std::fs::read(path).map_err(|e| format!("{} cannot be read: {e}", path.display()))
}

/// Writes a file and the folders above it, or says in a sentence why not.
pub fn write(path: &Path, bytes: &[u8]) -> Done {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, bytes))
        .map_err(|e| format!("{} cannot be written: {e}", path.display()))
}

/// Every file below a folder with its name from there (`/` on every system), by name.
pub fn files_below(folder: &Path) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    let mut todo = vec![folder.to_path_buf()];
    while let Some(path) = todo.pop() {
        if let Ok(entries) = std::fs::read_dir(&path) {
            todo.extend(entries.flatten().map(|e| e.path()));
        } else {
            let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            found.push((name, path));
        }
    }
    found.sort();
    found
}
