//! Text made safe to look at: characters that would turn or hide other text become visible marks.

/// The text with bidirectional overrides, zero-width and control characters shown as `⟨U+202E⟩`,
/// line ends and tabs as blanks. Everything else is unchanged.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {
                mark(c, &mut out)
            }
            c if c.is_control() => mark(c, &mut out),
            c => out.push(c),
        }
    }
    out
}

fn mark(c: char, out: &mut String) {
    out.push('⟨');
    out.push_str("U+");
    let code = c as u32;
    for shift in [12, 8, 4, 0] {
        out.push(char::from_digit((code >> shift) & 0xf, 16).unwrap_or('0').to_ascii_uppercase());
    }
    out.push('⟩');
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn overrides_are_marks_and_letters_stay() {
        assert_eq!(visible("aman\u{202e}txt"), "aman⟨U+202E⟩txt");
        assert_eq!(visible("<b>é\u{301} ”"), "<b>é\u{301} ”");
        assert_eq!(visible("satu\ndua\u{0}"), "satu dua⟨U+0000⟩");
    }
}
