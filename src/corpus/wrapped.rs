//! Lines that were broken to fit a width, as in text copied from a PDF, a book or a mail.
//!
//! Such a text shows two things that a page of paragraphs does not: its lines stop in the middle of a
//! sentence, and they stop where the first word of the next line would not have fit. Where both hold for
//! nearly all lines, they are joined again: a paragraph is then one line, as everywhere else. Two passes
//! over the lines: linear.
use super::page::{Ending, PageLine, is_blank, line_of};
use crate::text::Span;

/// Lines that stop in the middle of a sentence, at least: fewer are chance.
const FEWEST: usize = 3;
/// Widths in characters that texts are broken to. Narrower lines are lists of tags, unless words are
/// broken, too.
const WIDTHS: std::ops::RangeInclusive<usize> = 36..=130;
/// The narrowest column in which words are broken.
const COLUMN: usize = 16;

/// The lines with those joined that a width broke.
pub fn joined<'a>(text: &'a str, lines: Vec<PageLine<'a>>) -> Vec<PageLine<'a>> {
    let Some(width) = width(&lines) else { return lines };
    let mut out: Vec<PageLine<'a>> = Vec::new();
    let mut last: Option<&PageLine<'a>> = None;
    for line in &lines {
        let goes_on = last.is_some_and(|l| l.n + 1 == line.n && is_full(l, line, width));
        let whole = out.last().filter(|_| goes_on).and_then(|w| {
            let span = w.span.joined(line.span);
            Some(line_of(w.n, span.start as usize, text.get(span.range())?))
        });
        match (whole, out.last_mut()) {
            (Some(whole), Some(place)) => *place = whole,
            _ => out.push(line.clone()),
        }
        last = Some(line);
    }
    out
}

/// The lines of the page that a line was joined from, each with its number.
pub fn pieces<'a>(line: &PageLine<'a>) -> impl Iterator<Item = (u32, Span)> + use<'a> {
    let (first, mut start) = (line.n, line.span.start as usize);
    line.text.split('\n').zip(first..).map(move |(piece, n)| {
        let (from, words) =
            (start + piece.len() - piece.trim_start_matches(is_blank).len(), piece.trim_matches(is_blank));
        start += piece.len() + 1;
        (n, Span::new(from, from + words.len()))
    })
}

/// The width that nearly all lines were broken to, if they were.
fn width(lines: &[PageLine]) -> Option<usize> {
    let pairs = || lines.windows(2).filter_map(|pair| <&[PageLine; 2]>::try_from(pair).ok()).filter(follow);
    let broken = || pairs().filter(|[line, next]| stops_within(line, next));
    let n = broken().count();
    if n < FEWEST || n * 2 < pairs().count() {
        return None;
    }
    let width = broken().map(|[line, _]| line.text.chars().count()).max()?;
    let n_words = broken().filter(|[line, _]| is_word_broken(line)).count();
    let is_width = WIDTHS.contains(&width) || FEWEST <= n_words && (COLUMN..*WIDTHS.end()).contains(&width);
    let n_full = broken().filter(|[line, next]| is_full(line, next, width)).count();
    (is_width && n * 4 <= n_full * 5).then_some(width)
}

/// Whether no blank line stands between two lines.
fn follow([line, next]: &&[PageLine; 2]) -> bool {
    line.n + 1 == next.n
}

fn stops_within(line: &PageLine, next: &PageLine) -> bool {
    matches!(line.ending, Ending::Open | Ending::Comma) && next.text.starts_with(char::is_lowercase)
}

fn is_word_broken(line: &PageLine) -> bool {
    line.text.strip_suffix('-').is_some_and(|word| word.ends_with(char::is_alphabetic))
}

/// Whether the first word of the next line would have made the line too long.
fn is_full(line: &PageLine, next: &PageLine, width: usize) -> bool {
    let word = next.text.split_whitespace().next().unwrap_or("");
    width <= line.text.chars().count() + word.chars().count()
}

#[cfg(test)]
mod tests {
    use crate::corpus::page::lines;

    fn check(text: &str, expected: &[&str]) {
        let got: Vec<String> =
            lines(text).iter().map(|l| l.text.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        assert_eq!(got, expected);
    }

    #[test]
    fn a_paragraph_broken_to_a_width_is_one_line_again() {
        let text = "Pasar Ikan Dibuka Lagi\n\nWali kota membuka kembali pasar ikan di tepi\n\
            sungai setelah tiga bulan ditutup karena\nbanjir. Pedagang menyambutnya dengan tumpeng\n\
            dan doa bersama.\n\nPasar itu akan dibuka setiap hari, kata wali\nkota.";
        check(
            text,
            &[
                "Pasar Ikan Dibuka Lagi",
                "Wali kota membuka kembali pasar ikan di tepi sungai setelah tiga bulan ditutup karena banjir. \
                 Pedagang menyambutnya dengan tumpeng dan doa bersama.",
                "Pasar itu akan dibuka setiap hari, kata wali kota.",
            ],
        );
    }

    #[test]
    fn poems_lists_and_pages_stay_as_they_are() {
        let poem = "Di ujung jalan kau berkata\njangan pulang sebelum lampu padam dan sunyi\n\
            aku menghitung jendela\nsatu, dua, lalu tujuh";
        check(poem, &poem.split('\n').collect::<Vec<_>>());
        let tags = "harga pangan nasional\noperasi pasar murah\nkenaikan harga beras\nstok gudang bulog";
        check(tags, &tags.split('\n').collect::<Vec<_>>());
        let page = "Wali kota membuka pasar ikan di tepi sungai, Senin.\nPasar itu ditutup tiga bulan karena banjir.\n\
            Baca juga: Harga Ikan Naik Dua Kali Lipat di Pasar\nPedagang menyambutnya dengan tumpeng dan doa.";
        check(page, &page.split('\n').collect::<Vec<_>>());
    }
}
