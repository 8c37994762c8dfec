//! Packs boxes into a picture: each at the best free place that touches a box already there.
use super::layout::NO_GROUP;
use crate::text::sorted::Map;

/// Height of the bands in which boxes are looked up, about that of a small word.
const BAND: f64 = 24.0;

/// What sums of lengths may be off by: boxes that touch do not overlap.
const HAIR: f64 = 1e-9;

/// A box in the picture.
#[derive(Clone, Copy)]
pub(super) struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Rect {
    fn overlaps(&self, other: &Rect) -> bool {
        self.x + HAIR < other.x + other.width
            && other.x + HAIR < self.x + self.width
            && self.y + HAIR < other.y + other.height
            && other.y + HAIR < self.y + self.height
    }

    fn centre(&self) -> (f64, f64) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }
}

/// The boxes placed so far.
pub(super) struct Packer {
    width: f64,
    max_height: f64,
    /// The height the cloud should come to have.
    height: f64,
    placed: Vec<(Rect, usize)>,
    /// The placed boxes by the bands of the picture they lie in: a box can only hit those of its
    /// own bands.
    bands: Map<i64, Vec<Rect>>,
    top: f64,
    bottom: f64,
    /// No box stands higher.
    ceiling: f64,
    /// How much a box is drawn to its group against the middle.
    company: f64,
}

impl Packer {
    /// An empty picture; `height` is what the cloud should come to, `max_height` what it may.
    pub fn new(width: f64, max_height: f64, height: f64, company: f64) -> Self {
        let (placed, bands) = (Vec::new(), Map::new());
        let ceiling = f64::NEG_INFINITY;
        Self { width, max_height, height, placed, bands, top: 0.0, bottom: 0.0, ceiling, company }
    }

    /// Keeps the picture from this height to that one, whether boxes fill it or not: it may grow
    /// downwards only, since what grows at the top moves all that stands below.
    pub fn reserve(&mut self, top: f64, bottom: f64) {
        (self.top, self.bottom, self.ceiling) = (self.top.min(top), self.bottom.max(bottom), top);
    }

    /// The place of a box of a group: at home where it has one and that is free, else the best free
    /// place; none where it fits nowhere. The first box stands at home or in the middle.
    pub fn place(
        &mut self,
        (width, height): (f64, f64),
        group: usize,
        home: Option<(f64, f64)>,
    ) -> Option<Rect> {
        let centred = |(x, y): (f64, f64)| Rect { x: x - width / 2.0, y: y - height / 2.0, width, height };
        let at_home = home.map(centred).filter(|rect| self.is_free(rect));
        let rect = match at_home {
            Some(rect) => rect,
            None if self.placed.is_empty() => {
                let middle = centred((self.width / 2.0, 0.0));
                let fits = width <= self.width + 1e-6 && height <= self.max_height + 1e-6;
                let highest = self.ceiling.max(self.bottom - self.max_height);
                let y = middle.y.min(self.top + self.max_height - height).max(highest);
                fits.then_some(Rect { y, ..middle })?
            }
            None => self.best(width, height, self.anchor(group), home)?,
        };
        self.top = self.top.min(rect.y);
        self.bottom = self.bottom.max(rect.y + rect.height);
        for band in bands(&rect) {
            self.bands.entry(band).or_default().push(rect);
        }
        self.placed.push((rect, group));
        Some(rect)
    }

    fn best(
        &self,
        width: f64,
        height: f64,
        group: Option<(f64, f64)>,
        home: Option<(f64, f64)>,
    ) -> Option<Rect> {
        let mut best: Option<(f64, Rect)> = None;
        for (other, _) in &self.placed {
            for (x, y) in touching(other, width, height) {
                let rect = Rect { x, y, width, height };
                let cost = self.cost(&rect, group, home);
                if best.is_none_or(|(least, _)| cost < least - 1e-9) && self.is_free(&rect) {
                    best = Some((cost, rect));
                }
            }
        }
        best.map(|(_, rect)| rect)
    }

    /// The middle of the group's words, if any stand already.
    fn anchor(&self, group: usize) -> Option<(f64, f64)> {
        if group == NO_GROUP {
            return None;
        }
        let mut sum = (0.0, 0.0, 0.0);
        for (rect, _) in self.placed.iter().filter(|(_, g)| *g == group) {
            let (x, y) = rect.centre();
            sum = (sum.0 + x, sum.1 + y, sum.2 + 1.0);
        }
        (sum.2 > 0.0).then(|| (sum.0 / sum.2, sum.1 / sum.2))
    }

    /// How far a place is from the middle of the picture and from the group, 1 at the edge; for a
    /// box that has a home, how far it is from there.
    fn cost(&self, rect: &Rect, group: Option<(f64, f64)>, home: Option<(f64, f64)>) -> f64 {
        let (x, y) = rect.centre();
        let apart = |(from_x, from_y): (f64, f64)| {
            let (dx, dy) = ((x - from_x) / (self.width / 2.0), (y - from_y) / (self.height / 2.0));
            (dx * dx * dx * dx + dy * dy * dy * dy).sqrt().sqrt()
        };
        match home {
            Some(home) => apart(home),
            None => apart((self.width / 2.0, 0.0)) + self.company * group.map_or(0.0, apart),
        }
    }

    fn is_free(&self, rect: &Rect) -> bool {
        let is_inside =
            self.ceiling <= rect.y + HAIR && -HAIR <= rect.x && rect.x + rect.width <= self.width + HAIR;
        let top = self.top.min(rect.y);
        let bottom = self.bottom.max(rect.y + rect.height);
        let is_hit =
            |band: i64| self.bands.get(&band).is_some_and(|b| b.iter().any(|other| other.overlaps(rect)));
        is_inside && bottom - top <= self.max_height + HAIR && !bands(rect).any(is_hit)
    }
}

/// The bands a box lies in.
fn bands(rect: &Rect) -> std::ops::RangeInclusive<i64> {
    (rect.y / BAND).floor() as i64..=((rect.y + rect.height) / BAND).floor() as i64
}

/// The places where a box of this size touches another: beside it, above and below, aligned at
/// either edge or in the middle.
fn touching(other: &Rect, width: f64, height: f64) -> [(f64, f64); 12] {
    let xs = [other.x, other.x + (other.width - width) / 2.0, other.x + other.width - width];
    let ys = [other.y, other.y + (other.height - height) / 2.0, other.y + other.height - height];
    let (left, right) = (other.x - width, other.x + other.width);
    let (above, below) = (other.y - height, other.y + other.height);
    [
        (right, ys[0]),
        (right, ys[1]),
        (right, ys[2]),
        (left, ys[0]),
        (left, ys[1]),
        (left, ys[2]),
        (xs[0], below),
        (xs[1], below),
        (xs[2], below),
        (xs[0], above),
        (xs[1], above),
        (xs[2], above),
    ]
}
