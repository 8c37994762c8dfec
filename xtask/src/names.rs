//! Short names for what a module takes from its glue.
//!
//! wasm-bindgen ends each name with sixteen digits of a hash, which no compressor makes smaller, and
//! they stand in the module and in the glue: 4 KB of the page after gzip.
use crate::module::{imports, leb, sections};
use std::collections::BTreeMap;

/// The module and its glue under short names. Nothing where the module cannot be read.
pub fn shortened(module: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    let mut out = module.get(..8)?.to_vec();
    let mut names = BTreeMap::new();
    for (id, section) in sections(module)? {
        let section = if id == 2 { renamed(section, &mut names)? } else { section.to_vec() };
        out.push(id);
        out.extend(leb(section.len()));
        out.extend(section);
    }
    // In the glue they are the keys of one object, each at the start of a line.
    let line = |line: &str| match line.trim_start().split_once(": ") {
        Some((key, rest)) if names.contains_key(key) => format!("{}: {rest}\n", names[key]),
        _ => format!("{line}\n"),
    };
    Some((out, glue.lines().map(line).collect()))
}

/// The import section with a short name for each of wasm-bindgen's, which are gathered.
fn renamed(section: &[u8], names: &mut BTreeMap<String, String>) -> Option<Vec<u8>> {
    let imports = imports(section)?;
    let mut out = leb(imports.len());
    for (n, import) in imports.iter().enumerate() {
        let name = std::str::from_utf8(import.name).ok()?;
        let short = if name.starts_with("__wb") { format!("i{n}") } else { name.to_owned() };
        out.extend([leb(import.from.len()), import.from.to_vec(), leb(short.len())].concat());
        out.extend([short.as_bytes(), import.what].concat());
        names.insert(name.to_owned(), short);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_short_in_the_module_and_in_the_glue() {
        let module = b"\0asm\x01\0\0\0\x02\x1b\x02\x01m\x0c__wbg_a_1234\0\0\x01m\x04self\0\x01\x05\x01\0";
        let glue =
            "const i = {\n  __wbg_a_1234: function(a) {\n    return self: 1;\n  },\n};\nlet __wbg_a_1234: b;";
        let (short, glue) = shortened(module, glue).unwrap();
        assert_eq!(short, b"\0asm\x01\0\0\0\x02\x11\x02\x01m\x02i0\0\0\x01m\x04self\0\x01\x05\x01\0");
        assert_eq!(
            glue,
            "const i = {\ni0: function(a) {\n    return self: 1;\n  },\n};\nlet __wbg_a_1234: b;\n"
        );
        assert_eq!(shortened(&module[..20], ""), None);
    }
}
