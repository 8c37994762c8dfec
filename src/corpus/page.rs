//! The lines of a page with what can be seen of each alone: length, ending, opening words.
use super::{phrases, wrapped};
use crate::text::Lower;
use crate::text::{Span, normalize};

/// Bytes of a line that are looked at for phrases. Keeps a line of a megabyte cheap.
const HEAD: usize = 200;

/// How a line ends, closing marks put aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// With a stop.
    Stop,
    /// With `?` or `!`.
    Call,
    /// With `:`.
    Colon,
    /// With `;` or `,`.
    Comma,
    /// With a letter, digit or anything else.
    Open,
}

/// A non-blank line.
#[derive(Clone, Debug)]
pub struct PageLine<'a> {
    /// Number from 1, blank lines counted.
    pub n: u32,
    /// Without the blanks around it.
    pub span: Span,
    /// The same as text.
    pub text: &'a str,
    /// Its beginning in small letters, blanks single, list marks and quotes before it put aside.
    pub folded: String,
    /// Words: runs between blanks that hold a letter or digit.
    pub words: usize,
    /// How it ends.
    pub ending: Ending,
    /// Whether a sentence ends inside it.
    pub has_inner_stop: bool,
}

/// Whether a character takes no place of its own.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}')
}

/// The non-blank lines of a page. Lines end at `\n`; a `\r` before it is blank; what a width broke is
/// one line again. Linear.
pub fn lines(text: &str) -> Vec<PageLine<'_>> {
    let mut out = Vec::new();
    let mut offset = 0;
    for (i, raw) in text.split('\n').enumerate() {
        let line = without_markup(raw.trim_matches(is_blank));
        if !line.is_empty() {
            let start = offset + (line.as_ptr().addr() - raw.as_ptr().addr());
            out.push(line_of(i as u32 + 1, start, line));
        }
        offset += raw.len() + 1;
    }
    wrapped::joined(text, out)
}

/// "## Judul", "> kutipan": the marks of Markdown before a heading or a quotation are no words.
fn without_markup(line: &str) -> &str {
    let words = line.trim_start_matches('#');
    let words = words.strip_prefix('>').unwrap_or(words);
    words.strip_prefix(' ').map_or(line, str::trim_start)
}

/// What can be seen of a line.
pub(super) fn line_of(n: u32, start: usize, text: &str) -> PageLine<'_> {
    let core = without_tail(text);
    let last =
        core.chars().rev().find(|c| !matches!(c, '"' | '”' | '“' | '\'' | '’' | ')' | ']' | '»' | '*'));
    let ending = match last {
        Some('.' | '…') => Ending::Stop,
        Some('?' | '!') => Ending::Call,
        Some(':') => Ending::Colon,
        Some(';' | ',') => Ending::Comma,
        _ => Ending::Open,
    };
    PageLine {
        n,
        span: Span::new(start, start + text.len()),
        text,
        folded: folded(head(text, HEAD)),
        words: text.split_whitespace().filter(|w| w.contains(char::is_alphanumeric)).count(),
        ending,
        has_inner_stop: has_inner_stop(core),
    }
}

/// The first `limit` bytes, cut at a character.
pub fn head(text: &str, limit: usize) -> &str {
    let end = (0..=limit.min(text.len())).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0);
    text.get(..end).unwrap_or("")
}

/// The last `limit` bytes, cut at a character.
pub fn tail(text: &str, limit: usize) -> &str {
    let from = text.len().saturating_sub(limit);
    let start = (from..=text.len()).find(|&i| text.is_char_boundary(i)).unwrap_or(text.len());
    text.get(start..).unwrap_or("")
}

fn folded(head: &str) -> String {
    let lower = normalize::normalize(head);
    let lower =
        lower.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '(' | '<' | '#' | '©' | '+'));
    let mut out = String::with_capacity(lower.len());
    for word in lower.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// The text without initials or a prompt in brackets at its end: "(fyk/ash)", "[Gambas:Video]".
pub fn without_tail(text: &str) -> &str {
    let text = phrases::without_end_prompt(text.strip_suffix("***").unwrap_or(text));
    initials(text).map_or_else(|| without_signature(text), |(rest, _)| rest)
}

/// "… selesai. - BERNAMA" without the name behind the dash, "… dimulai. Selesai" without the last word.
fn without_signature(text: &str) -> &str {
    let name = text.split_whitespace().next_back().unwrap_or("");
    let is_name = (2..=12).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_uppercase());
    let before = text.get(..text.len() - name.len()).unwrap_or("");
    let rest = before.trim_end_matches([' ', '-', '–', '—']);
    let is_end = is_name && rest.len() + 1 < before.len() || name == "Selesai";
    if is_end && rest.ends_with('.') { rest } else { text }
}

/// Splits "… selesai. (fyk/ash)" into the text and the initials of who wrote it.
pub fn initials(text: &str) -> Option<(&str, &str)> {
    let close = text.strip_suffix(')').or_else(|| text.strip_suffix(']'))?;
    let from = tail(close, 28).rfind(['(', '['])? + (close.len() - tail(close, 28).len());
    let inside = close.get(from + 1..)?;
    let is_bracket_prompt = inside.lower().starts_with("gambas");
    let has_stroke = inside.contains('/') && inside.contains(char::is_alphabetic);
    let is_initials = inside.split(['/', ',', '-', '.']).all(|part| {
        let part = part.trim();
        // "(UL/Z-1)", "(h/rga)"
        (2 - usize::from(has_stroke)..=5).contains(&part.chars().count())
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '*')
            && (has_stroke || part.contains(|c: char| !c.is_ascii_digit()))
    }) && (has_stroke || inside.chars().all(|c| c.is_ascii_lowercase()))
        || !inside.is_empty() && inside.chars().all(|c| c == '*');
    let rest = text.get(..from)?.trim_end();
    // "(Sari Dewi/wartanusa)"; behind a picture the name comes last and has a capital.
    let is_signed = inside.split_once('/').is_some_and(|(name, paper)| {
        name.contains(' ') && !paper.is_empty() && paper.bytes().all(|b| b.is_ascii_lowercase())
    });
    let ends_before = rest.is_empty() || rest.ends_with(['.', '!', '?', '"', '”', ')', ':']);
    ((is_initials || is_signed || is_bracket_prompt) && ends_before).then_some((rest, inside))
}

/// Whether a sentence ends before the end: a stop between a word of three letters and a capital.
fn has_inner_stop(text: &str) -> bool {
    let mut run = 0;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_lowercase() || c.is_ascii_digit() {
            run += 1;
            continue;
        }
        if c == '.' && run >= 3 {
            let mut rest = chars.clone().skip_while(|c| matches!(c, '"' | '”' | ')')).take(3);
            if rest.next().is_some_and(char::is_whitespace)
                && rest.any(|c| c.is_uppercase() || c == '"' || c == '“')
            {
                return true;
            }
        }
        run = 0;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(u32, &str, usize, Ending)]) {
        let got: Vec<_> = lines(text).iter().map(|l| (l.n, l.text, l.words, l.ending)).collect();
        assert_eq!(got, expected);
    }

    #[test]
    fn counts_and_trims_lines() {
        check(
            "\u{feff}Satu dua.\r\n\n  - tiga ?\n\u{200b}\n",
            &[(1, "Satu dua.", 2, Ending::Stop), (3, "- tiga ?", 1, Ending::Call)],
        );
        check("", &[]);
    }

    #[test]
    fn sees_the_ending_behind_marks_and_initials() {
        let ending = |text| lines(text).first().map(|l| l.ending);
        assert_eq!(ending("kata \"selesai.\""), Some(Ending::Stop));
        assert_eq!(ending("Semua pulang. (abc/def)"), Some(Ending::Stop));
        assert_eq!(ending("Semua pulang.SCROLL TO CONTINUE WITH CONTENT"), Some(Ending::Stop));
        assert_eq!(ending("Semua pulang. - BERNAMA"), Some(Ending::Stop));
        assert_eq!(ending("Semua pulang. Selesai"), Some(Ending::Stop));
        assert_eq!(ending("Semua pulang. (Sari Dewi/wartanusa)"), Some(Ending::Stop));
        assert_eq!(ending("Warga pulang. (Warta Nusa/Sari Dewi)"), Some(Ending::Open));
        assert_eq!(ending("Kebaya dan batik di G-20"), Some(Ending::Open));
        assert_eq!(ending("Antara lain:"), Some(Ending::Colon));
        assert_eq!(ending("Warga Mengungsi (Foto: Sari)"), Some(Ending::Open));
        assert_eq!(initials("(abc/def)"), Some(("", "abc/def")));
        assert_eq!(initials("di Kota Tua (PT)"), None);
    }

    #[test]
    fn folds_the_opening() {
        let folded = |text| lines(text).first().map(|l| l.folded.clone());
        assert_eq!(folded("- \u{201c}BACA  Juga: Hujan").as_deref(), Some("baca juga: hujan"));
    }
}
