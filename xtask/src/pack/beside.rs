//! What stands beside the hosted page: what keeps it for offline, and what embeds it.
use super::{Parts, html, policy};
use crate::pack::hash;
use crate::{Done, project};
use serde_json::json;
use std::path::Path;

/// Copied as they are.
const COPIES: [&str; 3] = ["manifest.webmanifest", "icon.svg", "embed.js"];
/// Where the page will stand, for `oembed.json`, which must name whole addresses.
const ADDRESS: &str = "SANDING_URL";

/// What the head of the hosted page says of them.
pub fn links() -> String {
    let mut links = "<link rel=\"manifest\" href=\"manifest.webmanifest\">".to_owned();
    if let Some(address) = address() {
        links += &format!(
            "\n<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}oembed.json\" title=\"Sanding\">",
            html::escaped(&address)
        );
    }
    links
}

/// Writes them; `kept` are the bytes that make the version, `program` the name of the program.
pub fn write(parts: &Parts, folder: &Path, kept: &[u8], program: &str) -> Done {
    let web = project::root().join("web");
    for name in COPIES {
        project::write(&folder.join(name), &project::read_bytes(&web.join(name))?)?;
    }
    let files = json!(["./", program, "manifest.webmanifest", "icon.svg"]).to_string();
    let worker = project::read(&web.join("sw.js"))?;
    let worker = worker.replace("SANDING_FILES", &files).replace("SANDING_VERSION", &hash::name_part(kept));
    project::write(&folder.join("sw.js"), worker.as_bytes())?;
    let guide = guide(parts, &project::read(&web.join("embed.html"))?);
    project::write(&folder.join("embed.html"), guide.as_bytes())?;
    match address() {
        Some(address) => project::write(&folder.join("oembed.json"), oembed(&address).to_string().as_bytes()),
        None => Ok(()),
    }
}

/// The page that shows and explains embedding, with two reports of the corpus.
fn guide(parts: &Parts, page: &str) -> String {
    let key = |n: usize| {
        let report = parts.corpus.get(n).or(parts.corpus.last());
        report.map_or("", |r| r.file.strip_suffix(".txt").unwrap_or(&r.file))
    };
    // In the teaching corpus the first and its rewrite.
    let page = page.replace("SANDING_LEFT", &html::escaped(key(0)));
    let page = page.replace("SANDING_RIGHT", &html::escaped(key(4)));
    let content = policy::of_embedding(&page);
    page.replace(
        "<!-- sanding:policy -->",
        &format!("<meta http-equiv=\"content-security-policy\" content=\"{content}\">"),
    )
}

/// The address of the hosted page, ending in a slash, where the builder names it.
fn address() -> Option<String> {
    let address = std::env::var(ADDRESS).ok().filter(|a| !a.is_empty())?;
    Some(if address.ends_with('/') { address } else { address + "/" })
}

/// What sites that embed by oEmbed read: a frame that may run its own scripts and nothing else.
fn oembed(address: &str) -> serde_json::Value {
    let frame = format!(
        "<iframe src=\"{}sanding.html?embed=tema\" title=\"Sanding\" width=\"960\" height=\"640\" \
         sandbox=\"allow-scripts allow-popups allow-downloads\" loading=\"lazy\"></iframe>",
        html::escaped(address)
    );
    json!({
        "version": "1.0", "type": "rich", "title": "Sanding", "provider_name": "Sanding",
        "provider_url": address, "width": 960, "height": 640, "html": frame,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oembed_gives_a_frame_under_the_address_and_escapes_it() {
        let made = oembed("https://contoh.example/a\"b/");
        assert_eq!(made["type"], "rich");
        let frame = made["html"].as_str().unwrap_or_default();
        assert!(frame.starts_with("<iframe src=\"https://contoh.example/a&quot;b/sanding.html?embed=tema\""));
        assert!(frame.contains("sandbox=\"allow-scripts allow-popups allow-downloads\""));
    }
}
