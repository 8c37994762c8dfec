//! The form of a word that is compared: folded case, straight quotes, plain hyphens.

/// Capital letters from the first to the last, and how far behind each its small letter stands;
/// 0 where capitals and small letters take turns. Latin, Greek and Cyrillic: the tables of the
/// standard library know every script and were 11 KB of the page after gzip.
const CAPITALS: [(u16, u16, u16); 21] = [
    (0xc0, 0xd6, 32),
    (0xd8, 0xde, 32),
    (0x100, 0x12e, 0),
    (0x132, 0x136, 0),
    (0x139, 0x147, 0),
    (0x14a, 0x176, 0),
    (0x179, 0x17d, 0),
    (0x1cd, 0x1db, 0),
    (0x1de, 0x1ee, 0),
    (0x1f8, 0x21e, 0),
    (0x222, 0x232, 0),
    (0x388, 0x38a, 37),
    (0x391, 0x3a1, 32),
    (0x3a3, 0x3ab, 32),
    (0x400, 0x40f, 80),
    (0x410, 0x42f, 32),
    (0x460, 0x480, 0),
    (0x48a, 0x4be, 0),
    (0x4d0, 0x52e, 0),
    (0x1e00, 0x1e94, 0),
    (0x1ea0, 0x1efe, 0),
];

/// The small letter of a capital; any other character as it is.
pub fn small(c: char) -> char {
    let Some(code) = u16::try_from(c).ok().filter(|code| 0xc0 <= *code) else {
        return c.to_ascii_lowercase();
    };
    let range = CAPITALS.iter().find(|(first, last, _)| (*first..=*last).contains(&code));
    let behind = match range {
        None => 0,
        Some((first, _, 0)) => u16::from((code - first).is_multiple_of(2)),
        Some((_, _, behind)) => *behind,
    };
    char::from_u32(u32::from(code + behind)).unwrap_or(c)
}

/// Text in small letters.
pub trait Lower {
    /// The text with a small letter for each capital, and as many characters.
    fn lower(&self) -> String;
}

impl Lower for str {
    fn lower(&self) -> String {
        if self.is_ascii() { self.to_ascii_lowercase() } else { self.chars().map(small).collect() }
    }
}

/// The text in lower case with typographic quotes, hyphens and no-break spaces made plain.
/// For comparing only: positions in it are not positions in the source.
pub fn normalize(text: &str) -> String {
    // Nearly every word.
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
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
            _ => out.push(small(c)),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "what ours is held against")]
    fn small_letters_are_those_of_the_standard_library() {
        let scripts = [
            0x0..=0x17f,
            0x1cd..=0x1ee,
            0x1f8..=0x21e,
            0x222..=0x233,
            0x388..=0x3ff,
            0x400..=0x52f,
            0x1e00..=0x1eff,
        ];
        let mut other = String::new();
        for c in scripts.into_iter().flatten().filter_map(char::from_u32) {
            if !c.to_lowercase().eq([small(c)]) {
                other.push(c);
            }
        }
        // Rarities of old Greek and of languages of the Caucasus and Siberia, in no name of the news.
        assert_eq!(other, "İŸΌΎΏϏϘϚϜϞϠϢϤϦϨϪϬϮϴϷϹϺϽϾϿӀӁӃӅӇӉӋӍẞ");
        assert_eq!("Café ÉCLAIR Łódź МОСКВА ΑΘΗΝΑ 中文 İ".lower(), "café éclair łódź москва αθηνα 中文 İ");
    }
}
