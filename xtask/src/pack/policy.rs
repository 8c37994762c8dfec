//! The content security policy of each deliverable.
//!
//! Nothing is allowed but what the page carries: inline scripts and styles by the hash of their
//! exact bytes, compiling wasm, pictures the page draws itself. Strings cannot become markup
//! (`require-trusted-types-for`), but by the one policy of `web/own.js`: for documents in which
//! nothing runs, and for its worker; in the hosted page also by that of `web/offline.js`, for one name; in the single file by that of
//! `web/unpack.js`, for scripts whose hashes are named as well. The hosted page may fetch its own program; the single file may
//! fetch nothing.
use super::{hash, html};

/// Which deliverable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `dist/index.html` and its program.
    Hosted,
    /// `dist/sanding.html`.
    Single,
}

/// The policy for a page, from the scripts and styles in it; the single file unpacks these scripts and
/// runs them, too.
pub fn policy(page: &str, unpacked: &[&str], kind: Kind) -> String {
    let hashes = |elements: Vec<(&str, &str)>| {
        elements.iter().map(|(_, text)| hash::for_policy(text)).collect::<Vec<_>>().join(" ")
    };
    let mut scripts = html::elements(page, "script");
    scripts.retain(|(attributes, _)| !attributes.contains("application/"));
    if kind == Kind::Single {
        scripts.extend(unpacked.iter().map(|text| ("", *text)));
    }
    let (scripts, styles) = (hashes(scripts), hashes(html::elements(page, "style")));
    let (own, trusted) = match kind {
        Kind::Hosted => (
            "connect-src 'self'; manifest-src 'self'; worker-src 'self' blob:; img-src 'self' data: blob:",
            "sanding sanding-offline",
        ),
        Kind::Single => ("worker-src blob:; img-src data: blob:", "sanding sanding-unpack"),
    };
    format!(
        "default-src 'none'; script-src {scripts} 'wasm-unsafe-eval'; style-src {styles}; {own}; font-src data:; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types {trusted}"
    )
}

/// The policy of `embed.html`: its own style, our script beside it, our page in a frame.
pub fn of_embedding(page: &str) -> String {
    let styles: Vec<String> =
        html::elements(page, "style").iter().map(|(_, text)| hash::for_policy(text)).collect();
    format!(
        "default-src 'none'; script-src 'self'; style-src {}; frame-src 'self'; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'",
        styles.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_styles_are_named_by_hash_and_data_blocks_are_not() {
        let page = "<style>a{}</style><script type=\"module\">1</script>\
                    <script type=\"application/octet-stream\">AAAA</script>";
        let policy = policy(page, &["2"], Kind::Single);
        assert_eq!(policy.matches("'sha256-").count(), 3);
        assert!(policy.contains(&hash::for_policy("2")));
        assert!(policy.contains(&hash::for_policy("a{}")) && policy.contains(&hash::for_policy("1")));
        assert!(!policy.contains("connect-src") && !policy.contains("unsafe-inline"));
    }
}
