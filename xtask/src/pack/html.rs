//! Putting the parts into the page's HTML.
use super::{Parts, corpus, policy, style};
use crate::Done;

/// Markers in `index.html` and what they are replaced by.
const POLICY: &str = "<!-- sanding:policy -->";
const PRELOAD: &str = "<!-- sanding:preload -->";
const CORPUS: &str = "<!-- sanding:corpus -->";
const FIRST: &str = "<!-- sanding:first -->";
/// Trunk puts this where the page's `rel="rust"` link stood.
const PROGRAM: &str = "<script type=\"module\" data-program>";

/// The whole page, from its HTML with the styles joined: `preload` goes into the head, `data` before
/// the script.
pub fn page(html: &str, parts: &Parts, kind: policy::Kind, preload: &str, data: &str) -> Done<String> {
    let html = put(html, PRELOAD, preload)?;
    // The single file brings its program along: what comes before it would only be more to open.
    let first = if kind == policy::Kind::Hosted { parts.first.as_str() } else { "" };
    let html = put(&html, FIRST, first)?;
    let html = put(&html, CORPUS, &corpus::as_html(&parts.corpus))?;
    let (before, after) = html.split_once(PROGRAM).ok_or_else(|| missing(PROGRAM))?;
    let (_, after) = after.split_once("</script>").ok_or_else(|| missing("</script>"))?;
    let (plain, module) = (without_tags(&parts.script)?, without_tags(&parts.module)?);
    // A plain script runs before any module: an embedded view is chosen before the program looks.
    let scripts = match kind {
        policy::Kind::Hosted if plain.is_empty() => format!("<script type=\"module\">{module}</script>"),
        policy::Kind::Hosted => {
            format!("<script>{plain}</script>\n<script type=\"module\">{module}</script>")
        }
        policy::Kind::Single => format!("<script>{}</script>", without_tags(&parts.unpack)?),
    };
    let html = format!("{before}{data}{scripts}{after}");
    let content = policy::policy(&html, &[plain, module], kind);
    put(&html, POLICY, &format!("<meta http-equiv=\"content-security-policy\" content=\"{content}\">"))
}

/// The one module of the page: wasm-bindgen's glue, its exports turned into names, then ours, as one
/// function that `web/own.js` calls again for each instance of the program. A worker runs the same
/// text as a plain script, where `import.meta` would be an error.
pub fn module(glue: &str, boot: &str) -> Done<String> {
    let inner = shortened(glue.lines().chain(boot.lines()))?;
    Ok(format!("function sanding(before) {{\n{inner}}}\nsanding();\n"))
}

/// What runs once in the page, its names to itself.
pub fn script(text: &str) -> Done<String> {
    Ok(format!("\"use strict\";{{\n{}}}", shortened(text.lines())?))
}

/// A script as it is, without comments and indents.
pub fn lines(text: &str) -> Done<String> {
    shortened(text.lines())
}

/// Lines of scripts without comments and indents.
fn shortened<'a>(lines: impl Iterator<Item = &'a str>) -> Done<String> {
    let mut out = String::new();
    for line in lines {
        let line = line.trim_end();
        let text = line.trim_start();
        if text.starts_with("export {")
            || text.starts_with("//")
            || ["/**", "* ", "*/"].iter().any(|mark| text.starts_with(mark))
            || text.starts_with("/*") && text.ends_with("*/")
        {
            continue;
        }
        if text.starts_with("import ") {
            return Err(format!("the page's glue needs another file, which one file cannot have: {text}"));
        }
        if !text.is_empty() {
            out +=
                &line.strip_prefix("export ").unwrap_or(line).trim_start().replace("import.meta.url", "''");
            out.push('\n');
        }
    }
    Ok(out)
}

/// A script that ends nowhere but where it should.
fn without_tags(script: &str) -> Done<&str> {
    match script.contains("</script") || script.contains("<!--") {
        true => Err("the page's script contains an HTML tag: write it in two pieces".to_owned()),
        false => Ok(script),
    }
}

/// The page with its style sheets joined into the first and shortened; `<noscript>` keeps its own.
pub fn with_one_style(html: &str) -> String {
    let sheets = sheets(html);
    with_style(html, &sheets, &sheets.join("\n"))
}

/// The same with the first sheet alone, which is what the page needs without its program; the others
/// beside it.
pub fn with_own_style(html: &str) -> (String, String) {
    let sheets = sheets(html);
    let (first, others) = sheets.split_first().unwrap_or((&"", &[]));
    (with_style(html, &sheets, first), style::shortened(&others.join("\n")))
}

/// The style sheets of the head but those in `<noscript>`.
fn sheets(html: &str) -> Vec<&str> {
    let outside = html.split("</head>").next().and_then(|head| head.split("<noscript>").next());
    elements(outside.unwrap_or(""), "style").into_iter().map(|(_, text)| text).collect()
}

/// The page with a style in the place of its sheets.
fn with_style(html: &str, sheets: &[&str], style: &str) -> String {
    let Some((head, rest)) = html.split_once("</head>") else { return html.to_owned() };
    let joined = format!("<style>{}</style>", style::shortened(style));
    let mut head = head.to_owned();
    for (i, sheet) in sheets.iter().enumerate() {
        if let Some(start) = head.find(sheet) {
            let open = head[..start].rfind("<style").unwrap_or(start);
            let end = start + sheet.len() + "</style>".len();
            head.replace_range(open..end, if i == 0 { &joined } else { "" });
        }
    }
    format!("{head}</head>{rest}")
}

/// Attributes and text of each element of a name that holds raw text (`script`, `style`).
pub fn elements<'a>(html: &'a str, name: &str) -> Vec<(&'a str, &'a str)> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, tail)) = rest.split_once(&open) {
        let Some((attributes, tail)) = tail.split_once('>') else { break };
        let Some((text, tail)) = tail.split_once(&close) else { break };
        found.push((attributes, text));
        rest = tail;
    }
    found
}

/// The text with the letters that mean something in HTML written out.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\0' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

fn put(html: &str, marker: &str, text: &str) -> Done<String> {
    match html.split_once(marker) {
        Some((before, after)) => Ok(format!("{before}{text}{after}")),
        None => Err(missing(marker)),
    }
}

fn missing(what: &str) -> String {
    format!("index.html lost {what}, which the packer replaces: put it back")
}
