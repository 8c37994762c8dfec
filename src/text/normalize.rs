//! The form of a word that is compared: folded case, straight quotes, plain hyphens.

/// The text in lower case with typographic quotes, hyphens and no-break spaces made plain.
/// For comparing only: positions in it are not positions in the source.
pub fn normalize(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{2018}' | '\u{2019}' | '\u{02bc}' | '\u{2032}' => out.push('\''),
            '\u{201c}' | '\u{201d}' | '\u{201e}' => out.push('"'),
            '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2013}' | '\u{2014}' => out.push('-'),
            '\u{00a0}' | '\u{202f}' | '\u{2009}' => out.push(' '),
            '\u{00ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => {}
            _ => out.extend(c.to_lowercase()),
        }
    }
    out
}
