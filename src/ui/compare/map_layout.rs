//! Where the sentences of two reports and the bands between them stand in the map. Pure.
use crate::explorer::Map;
use crate::explorer::{ComparisonView, DiffCell, SentenceRef, Side};

/// Width of the picture; both reports fill it.
pub const WIDTH: f64 = 1000.0;
/// The most that lies between two sentences.
const GAP: f64 = 2.0;

/// A sentence: a piece of its report's strip.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// The sentence.
    pub at: SentenceRef,
    /// The first row that holds it.
    pub row: usize,
    /// Left edge.
    pub x: f64,
    /// Width, by the letters of the sentence.
    pub width: f64,
}

/// A link: a band from one strip to the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// Its row.
    pub row: usize,
    /// Left edge and width above.
    pub above: (f64, f64),
    /// Left edge and width below.
    pub below: (f64, f64),
}

/// The picture.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MapLayout {
    /// Sentences of the left report, in its order.
    pub left: Vec<Segment>,
    /// Sentences of the right report, in its order.
    pub right: Vec<Segment>,
    /// Links.
    pub bands: Vec<Band>,
}

/// The picture of a comparison.
pub fn map_layout(view: &ComparisonView) -> MapLayout {
    let (left, right) = (strip(view, Side::Left), strip(view, Side::Right));
    let mut bands = Vec::new();
    for row in view.rows.iter().filter(|r| r.relation.is_some()) {
        for l in &row.left {
            for r in &row.right {
                if let (Some(above), Some(below)) = (place(&left, l.at), place(&right, r.at)) {
                    bands.push(Band { row: row.id, above, below });
                }
            }
        }
    }
    MapLayout { left, right, bands }
}

fn place(strip: &[Segment], at: SentenceRef) -> Option<(f64, f64)> {
    let found = strip.binary_search_by_key(&at, |s| s.at).ok()?;
    strip.get(found).map(|s| (s.x, s.width))
}

fn strip(view: &ComparisonView, side: Side) -> Vec<Segment> {
    let mut sentences: Map<SentenceRef, (usize, usize)> = Map::new();
    for row in &view.rows {
        let cells = if side == Side::Left { &row.left } else { &row.right };
        for cell in cells {
            sentences.entry(cell.at).or_insert((row.id, letters(cell)));
        }
    }
    let total: usize = sentences.values().map(|(_, n)| n).sum();
    // Long reports have no room for gaps.
    let gap = GAP.min(WIDTH / 4.0 / sentences.len().max(1) as f64);
    let room = WIDTH - gap * sentences.len().saturating_sub(1) as f64;
    let mut x = 0.0;
    sentences
        .into_iter()
        .map(|(at, (row, n))| {
            let width = room * n as f64 / total.max(1) as f64;
            let segment = Segment { at, row, x, width };
            x += width + gap;
            segment
        })
        .collect()
}

fn letters(cell: &DiffCell) -> usize {
    cell.runs.iter().map(|r| r.text.chars().count()).sum::<usize>().max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explorer::{Config, DocId, Explorer, Source};

    fn layout(left: &str, right: &str) -> (ComparisonView, MapLayout) {
        let source = |file: &str, text: &str| Source { file: file.into(), text: text.into(), is_plain: true };
        let sources = vec![source("a.txt", left), source("b.txt", right)];
        let explorer = Explorer::new(sources, Config::default());
        let view = explorer.comparison(DocId(0), DocId(1), Side::Left).expect("two reports");
        let map = map_layout(&view);
        (view, map)
    }

    #[test]
    fn both_reports_fill_the_width_in_their_own_order() {
        let (view, map) = layout(
            "Gubernur membuka jembatan Sarawandu pada Senin pagi. Hujan turun deras. Warga bersorak.",
            "Warga bersorak. Jembatan Sarawandu dibuka gubernur pada Senin pagi.",
        );
        for (strip, n) in [(&map.left, view.n_sentences.0), (&map.right, view.n_sentences.1)] {
            assert_eq!(strip.len(), n);
            assert!(strip.windows(2).all(|w| w[0].at < w[1].at && w[0].x + w[0].width <= w[1].x));
            let end = strip.last().map_or(0.0, |s| s.x + s.width);
            assert!((end - WIDTH).abs() < 1e-6, "{end}");
        }
        assert!(map.bands.iter().all(|b| view.rows[b.row].relation.is_some()));
    }

    #[test]
    fn an_empty_report_is_an_empty_strip() {
        assert_eq!(layout("Hujan turun deras.", "").1.right, []);
    }
}
