//! Which quotation marks of a paragraph belong together.
//!
//! Papers open and close with `"…"`, with `“…”`, or with the closing mark at both ends (`”…”`).
//! So the shape of a mark says little and its neighbours decide: an opening mark stands after a
//! blank or bracket and before a letter, a closing one the other way round. A mark without its
//! partner in the paragraph is no quotation. One pass; linear.

/// A pair of marks: byte offsets of the opening and the closing mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote {
    /// Where the opening mark stands.
    pub open: usize,
    /// One past the opening mark.
    pub inner_start: usize,
    /// Where the closing mark stands.
    pub close: usize,
    /// One past the closing mark.
    pub end: usize,
}

fn is_double_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '＂')
}

/// What the neighbours of a mark make it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Opens,
    Closes,
    Either,
}

fn role(before: Option<char>, mark: char, after: Option<char>) -> Role {
    let is_open_before =
        before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '-' | '–' | '—' | '/'));
    let is_open_after =
        after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '\'' | '‘' | '…' | '(' | '.'));
    let is_close_after = after.is_none_or(|c| c.is_whitespace() || !c.is_alphanumeric());
    let is_close_before = before.is_some_and(|c| !c.is_whitespace());
    match mark {
        '“' | '„' | '«' => Role::Opens,
        _ if is_open_before && is_open_after => Role::Opens,
        _ if is_close_before && is_close_after => Role::Closes,
        // `selesai."Kami`: after a stop and before a capital it opens; `katanya,"ujar` closes.
        _ if before.is_some_and(|c| matches!(c, '.' | '!' | '?' | ':'))
            && after.is_some_and(char::is_uppercase) =>
        {
            Role::Either
        }
        _ if is_close_before && after.is_some_and(char::is_lowercase) => Role::Closes,
        _ => Role::Either,
    }
}

/// The quotations of a paragraph in order; they do not overlap. Quotations inside quotations
/// belong to the outer one.
pub fn pairs(paragraph: &str) -> Vec<Quote> {
    let mut out = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let mut before = None;
    let mut chars = paragraph.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if is_double_mark(c) {
            let after = chars.peek().map(|&(_, next)| next);
            let end = at + c.len_utf8();
            match (role(before, c, after), open) {
                (Role::Opens | Role::Either, None) => open = Some((at, end)),
                // Opened twice without a close: the first mark was a stray one.
                (Role::Opens, Some(_)) => open = Some((at, end)),
                (Role::Closes | Role::Either, Some((start, inner_start))) => {
                    out.push(Quote { open: start, inner_start, close: at, end });
                    open = None;
                }
                (Role::Closes, None) => {}
            }
        }
        before = Some(c);
    }
    out
}

/// Whether a place lies between the marks of a quotation. Logarithmic.
pub fn is_inside(quotes: &[Quote], at: usize) -> bool {
    let i = quotes.partition_point(|q| q.end <= at);
    quotes.get(i).is_some_and(|q| q.inner_start <= at && at <= q.close)
}

/// Whether the mark at a place closes a quotation. Logarithmic.
pub fn closes_at(quotes: &[Quote], at: usize) -> bool {
    quotes.binary_search_by_key(&at, |q| q.close).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let got: Vec<&str> =
            pairs(text).into_iter().filter_map(|q| text.get(q.inner_start..q.close)).collect();
        assert_eq!(got, expected, "{text}");
    }

    #[test]
    fn pairs_by_neighbours() {
        check("\"Ya,\" kata Sari. \"Besok.\"", &["Ya,", "Besok."]);
        check("”Ya,” kata Sari. ”Besok.”", &["Ya,", "Besok."]);
        check("“Ya,” kata Sari", &["Ya,"]);
        check("selesai.\"Kami pulang,\"ujar Sari", &["Kami pulang,"]);
        check("Bursa 'Pesta\" naik. Harga \"beras\" turun.", &["beras"]);
        check("\"tak tertutup, kata Sari", &[]);
        check("", &[]);
    }

    #[test]
    fn knows_inside_from_outside() {
        let quotes = pairs("A \"b. c\" d");
        assert!(is_inside(&quotes, 5));
        assert!(!is_inside(&quotes, 1));
        assert!(!is_inside(&quotes, 9));
    }
}
