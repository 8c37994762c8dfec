//! One build, two deliverables: the hosted page and the page as one file.
//!
//! Both are the same HTML: reports as plain text, one style sheet, one inline module (the glue
//! that wasm-bindgen wrote and `web/boot.js`). They differ in where the program comes from: the
//! hosted page fetches a `.wasm` file, the single file carries it in a data block (`dense`), and in
//! others both scripts and all styles but those of the page without its program. Each gets a content security policy with the hashes of what it carries.
pub mod base64;
mod beside;
pub mod corpus;
mod dense;
pub mod hash;
pub mod html;
mod policy;
pub mod streams;
mod style;

use crate::{Done, project};
use std::path::Path;

/// The name of the single file in `dist`.
pub const SINGLE: &str = "sanding.html";
/// Files beside the hosted page that it does not load itself.
pub const NOT_LOADED: [&str; 3] = ["embed.html", "embed.js", "oembed.json"];
/// The ids of the data blocks in the single file; `web/boot.js` looks for them.
const PAYLOAD: &str = "program";
/// The same of the styles.
const STYLES: &str = "styles";
/// The same of the scripts; `web/unpack.js` looks for them.
const SCRIPT: &str = "script";
const MODULE: &str = "module";

/// What both deliverables are made of.
#[derive(Clone, Debug)]
pub struct Parts {
    /// `index.html` as Trunk left it.
    pub html: String,
    /// wasm-bindgen's module and our loader as one (`html::module`).
    pub module: String,
    /// What runs once in the page, whatever becomes of the program: sharing, embedding, keeping
    /// (`html::script`).
    pub script: String,
    /// The frame of the page before its program is there, and the script that shows it (`web/first.*`).
    pub first: String,
    /// What unpacks both in the single file.
    pub unpack: String,
    /// The program.
    pub wasm: Vec<u8>,
    /// The embedded reports.
    pub corpus: Vec<corpus::Report>,
    /// Other files of the hosted page: name and bytes.
    pub assets: Vec<(String, Vec<u8>)>,
}

/// Writes the hosted page into an emptied folder.
pub fn hosted(parts: &Parts, folder: &Path) -> Done {
    let program = format!("sanding-{}.wasm", hash::name_part(&parts.wasm));
    // A page measured against ours is only itself.
    let is_whole = !parts.script.is_empty();
    // Ours is seen before its program is asked for, by `web/first.js`: else both share the way here.
    let how =
        if is_whole { "program" } else { "preload\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"" };
    let preload = format!("<link rel=\"{how}\" href=\"./{program}\" id=\"{PAYLOAD}\">");
    let links = if is_whole { beside::links() } else { String::new() };
    let html = html::with_one_style(&parts.html);
    let html = html::page(&html, parts, policy::Kind::Hosted, &format!("{preload}\n{links}"), "")?;
    if folder.is_dir() {
        std::fs::remove_dir_all(folder)
            .map_err(|e| format!("{} cannot be emptied: {e}", folder.display()))?;
    }
    project::write(&folder.join("index.html"), html.as_bytes())?;
    project::write(&folder.join(&program), &program_of(parts)?)?;
    if is_whole {
        beside::write(parts, folder, &[html.as_bytes(), &parts.wasm].concat(), &program)?;
    }
    parts.assets.iter().try_for_each(|(name, bytes)| project::write(&folder.join(name), bytes))
}

/// The page as one file.
pub fn single(parts: &Parts) -> Done<String> {
    let (html, styles) = html::with_own_style(&parts.html);
    let program = program_of(parts)?;
    let blocks = [
        (STYLES, styles.as_bytes()),
        (PAYLOAD, &program),
        (SCRIPT, parts.script.as_bytes()),
        (MODULE, parts.module.as_bytes()),
    ];
    let blocks = blocks.iter().map(|(id, bytes)| dense::block(id, bytes)).collect::<Done<String>>()?;
    html::page(&html, parts, policy::Kind::Single, "", &blocks)
}

/// The program as it is loaded.
fn program_of(parts: &Parts) -> Done<Vec<u8>> {
    streams::apart(&parts.wasm).ok_or_else(|| {
        "the module has instructions that xtask/src/pack/streams/instruction.rs does not know".to_owned()
    })
}
