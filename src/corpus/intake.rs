//! From the bytes of a file to a text that can be read as a page, or a plain reason why not.

/// A file over this many bytes is not taken: a report is a few kilobytes. Lower refuses long
/// pages, higher lets one file stall the others.
pub const LARGEST: usize = 32 << 20;

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// No bytes, or blanks only.
    Empty,
    /// More than [`LARGEST`] bytes.
    TooLarge,
    /// Holds zero bytes: a picture, a program, UTF-16.
    Binary,
    /// Not UTF-8.
    NotUtf8,
}

impl Refusal {
    /// Code for the page's own sentence in both languages.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "file-empty",
            Self::TooLarge => "file-too-large",
            Self::Binary => "file-binary",
            Self::NotUtf8 => "file-not-utf8",
        }
    }

    /// The reason as the command line says it, after the file's name.
    pub fn message(self) -> &'static str {
        match self {
            Self::Empty => "is empty",
            Self::TooLarge => "is over 32 MiB: one article a file, please",
            Self::Binary => "is not text (it holds zero bytes; a text saved as UTF-16 does, too)",
            Self::NotUtf8 => "is not UTF-8 text: save it as UTF-8",
        }
    }
}

/// The text of a file, byte for byte.
pub fn text_of(bytes: Vec<u8>) -> Result<String, Refusal> {
    if bytes.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    if bytes.contains(&0) {
        return Err(Refusal::Binary);
    }
    let text = String::from_utf8(bytes).map_err(|_| Refusal::NotUtf8)?;
    if text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty() {
        return Err(Refusal::Empty);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: Result<&str, Refusal>) {
        assert_eq!(text_of(bytes.to_vec()), expected.map(str::to_owned));
    }

    #[test]
    fn takes_text_and_names_the_rest() {
        check("Warta.\n".as_bytes(), Ok("Warta.\n"));
        check(b"", Err(Refusal::Empty));
        check("\u{feff} \r\n\t".as_bytes(), Err(Refusal::Empty));
        check(b"W\0a\0r\0t\0a\0", Err(Refusal::Binary));
        check(b"caf\xe9", Err(Refusal::NotUtf8));
        assert_eq!(text_of(vec![b'a'; LARGEST + 1]), Err(Refusal::TooLarge));
    }
}
