//! Cuts a stretch of text where any of several marks begins or ends.
use crate::text::Span;

/// The pieces of `whole` between all borders of `marks`, in order, none empty.
pub fn pieces(whole: Span, marks: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut borders = vec![whole.start, whole.end];
    for mark in marks.filter(|m| m.overlaps(whole)) {
        borders.push(mark.start.max(whole.start));
        borders.push(mark.end.min(whole.end));
    }
    borders.sort_unstable();
    borders.dedup();
    borders.windows(2).map(|w| Span { start: w[0], end: w[1] }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_cover_the_whole_once() {
        let marks = [Span::new(2, 5), Span::new(4, 9), Span::new(20, 30)];
        let found = pieces(Span::new(3, 12), marks.into_iter());
        assert_eq!(found, [Span::new(3, 4), Span::new(4, 5), Span::new(5, 9), Span::new(9, 12)]);
    }
}
