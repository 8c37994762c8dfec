//! Quotations of a paragraph: which mark opens, which closes.
//!
//! Some papers open and close with the same mark, so a mark is judged by what it touches, and only
//! where that does not tell by its shape. Marks are matched inside one paragraph by a stack; an
//! opening mark whose partner is missing is passed over, so it cannot swallow what follows.
//! Linear in the words.
use super::entity_words::Word;
use crate::text::TokenKind;

/// A quotation: the indexes of its two marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quotation {
    /// The opening mark.
    pub open: usize,
    /// The closing mark.
    pub close: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Opens,
    Closes,
    Either,
}

/// The outermost quotations, in order.
pub(super) fn quotations(words: &[Word]) -> Vec<Quotation> {
    let mut open: Vec<usize> = Vec::new();
    let mut out: Vec<Quotation> = Vec::new();
    let single = has_single_quotes(words);
    for at in (0..words.len()).filter(|&i| words[i].is_quote() || single && is_single(words, i)) {
        let opens = match side(words, at) {
            Side::Opens => true,
            Side::Closes => false,
            Side::Either => open.is_empty(),
        };
        if opens {
            open.push(at);
        } else if let Some(start) = open.pop() {
            // What lies inside belongs to this one.
            while out.last().is_some_and(|q| q.open > start) {
                out.pop();
            }
            out.push(Quotation { open: start, close: at });
        }
    }
    out.retain(|q| q.close > q.open + 1);
    out
}

/// Whether a paragraph without double marks puts speech in single ones: 'Kami siap,' kata Rini.
fn has_single_quotes(words: &[Word]) -> bool {
    !words.iter().any(Word::is_quote)
        && (1..words.len()).any(|i| is_single(words, i) && words[i - 1].is_mark())
}

/// Whether a single mark stands at the edge of words and not inside one: "Jum'at", "Ma'ruf".
fn is_single(words: &[Word], at: usize) -> bool {
    matches!(words[at].text, "'" | "‘" | "’") && side(words, at) != Side::Either
}

/// Which side a mark stands on: it opens when a word follows at once and none goes before at once.
fn side(words: &[Word], at: usize) -> Side {
    let mark = &words[at];
    let touches_left = at > 0 && words[at - 1].span.end == mark.span.start && !words[at - 1].is("(");
    let touches_right = words.get(at + 1).is_some_and(|next| {
        next.span.start == mark.span.end
            && (next.kind != TokenKind::Punctuation || next.is("(") || next.is("'"))
    });
    match (touches_left, touches_right) {
        (false, true) => Side::Opens,
        (true, false) => Side::Closes,
        _ => match mark.text {
            "“" | "„" | "«" => Side::Opens,
            _ => Side::Either,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::entity_words::tests::with_words;

    fn check(text: &str, expected: &[&str]) {
        with_words(text, |source, words| {
            let got: Vec<&str> = quotations(words)
                .iter()
                .map(|q| words[q.open + 1].span.joined(words[q.close - 1].span).of(source))
                .collect();
            assert_eq!(got, expected, "{text}");
        });
    }

    #[test]
    fn the_same_mark_at_both_ends() {
        check("”Kami siap,” kata Rini. ”Besok berangkat.”", &["Kami siap,", "Besok berangkat."]);
        check("\"Kami siap,\" kata Rini. Ia menyebutnya \"rapi\".", &["Kami siap,", "rapi"]);
        check("“Kami siap,” kata Rini.", &["Kami siap,"]);
    }

    #[test]
    fn a_missing_partner_does_not_swallow_the_rest() {
        check("Ia memakai \"sandal lalu pergi. \"Kami siap,\" kata Rini.", &["Kami siap,"]);
        check("Ia memakai sandal\" lalu pergi. \"Kami siap,\" kata Rini.", &["Kami siap,"]);
    }

    #[test]
    fn an_inner_quotation_belongs_to_the_outer_one() {
        check("\"Ia bilang \"ya\" kemarin,\" kata Rini.", &["Ia bilang \"ya\" kemarin,"]);
    }
}
