//! Lines that were broken to fit a width, as in text copied from a PDF, a book or a mail.
//!
//! Such a text shows two things that a page of paragraphs does not: its lines stop in the middle of a
//! sentence, and they stop where the first word of the next line would not have fit. Where both hold for
//! nearly all lines, they are joined again: a paragraph is then one line, as everywhere else. Two passes
//! over the lines: linear.
use super::page::{Ending, PageLine, is_blank, line_of};
use super::{Line, LineKind};
use crate::text::Span;

/// Lines that stop in the middle of a sentence, at least: fewer are chance.
const FEWEST: usize = 3;
/// The least and greatest width in characters that texts are broken to. Narrower lines are lists of tags
/// and columns of old papers, whose words are broken too; wider ones are paragraphs.
const NARROWEST: usize = 36;
const WIDEST: usize = 130;

/// The lines with those joined that a width broke.
pub fn joined<'a>(text: &'a str, lines: Vec<PageLine<'a>>) -> Vec<PageLine<'a>> {
    let Some(width) = width(&lines) else { return lines };
    let mut out: Vec<PageLine<'a>> = Vec::new();
    let mut goes_on = false;
    for (i, line) in lines.iter().enumerate() {
        match out.last_mut() {
            Some(whole) if goes_on => {
                let span = whole.span.joined(line.span);
                *whole = line_of(whole.n, span.start as usize, span.of(text));
            }
            _ => out.push(line.clone()),
        }
        goes_on = lines.get(i + 1).is_some_and(|next| line.n + 1 == next.n && width <= reach(line, next));
    }
    out
}

/// The lines of the page that a line was joined from, with what they are.
pub fn pieces(line: &PageLine, kind: LineKind, reason: &'static str, out: &mut Vec<Line>) {
    let (mut n, mut start) = (line.n, line.span.start as usize);
    for piece in line.text.split('\n') {
        let from = start + piece.len() - piece.trim_start_matches(is_blank).len();
        let end = from + piece.trim_matches(is_blank).len();
        out.push(Line { n, span: Span::new(from, end), kind, reason });
        start += piece.len() + 1;
        n += 1;
    }
}

/// The width that nearly all lines were broken to, if they were.
fn width(lines: &[PageLine]) -> Option<usize> {
    let mut broken: Vec<(&PageLine, &PageLine)> = Vec::new();
    let (mut n_pairs, mut width) = (0, 0);
    for (line, next) in lines.iter().zip(lines.iter().skip(1)).filter(|(line, next)| line.n + 1 == next.n) {
        n_pairs += 1;
        if matches!(line.ending, Ending::Open | Ending::Comma) && next.text.starts_with(char::is_lowercase) {
            width = width.max(line.text.chars().count());
            broken.push((line, next));
        }
    }
    let n_full = broken.iter().filter(|(line, next)| width <= reach(line, next)).count();
    let n = broken.len();
    let is_broken = FEWEST <= n && n_pairs <= n * 2 && n * 4 <= n_full * 5;
    (is_broken && (NARROWEST..=WIDEST).contains(&width)).then_some(width)
}

/// Characters of the line, were the first word of the next one in it.
fn reach(line: &PageLine, next: &PageLine) -> usize {
    let word = next.text.split_whitespace().next().unwrap_or("");
    line.text.chars().count() + word.chars().count()
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
