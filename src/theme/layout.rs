//! Where the words of the cloud stand. Pure: the same words give the same picture.

/// A word to place, best first.
#[derive(Clone, Debug, PartialEq)]
pub struct LayoutWord {
    /// The text.
    pub text: String,
    /// Its weight, above 0; the area of the text grows with it.
    pub weight: f64,
    /// Words of one group are placed near each other.
    pub group: usize,
}

/// A word with its place. The box is `x, y, width, height` in picture units; `baseline` is the y of the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacedWord {
    /// Which word: place in the list given.
    pub word: usize,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width of the box.
    pub width: f64,
    /// Height of the box.
    pub height: f64,
    /// Where the letters stand.
    pub baseline: f64,
    /// Size of the letters.
    pub font_size: f64,
}

/// A finished cloud.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Layout {
    /// Width of the picture.
    pub width: f64,
    /// Height of the picture.
    pub height: f64,
    /// Words with a place.
    pub placed: Vec<PlacedWord>,
    /// Words that did not fit, as places in the list given.
    pub left_out: Vec<usize>,
}

/// Places the words in a picture of the given width; the height follows from the words, at most
/// `max_height`. `measure(text, font_size)` gives the width of a text.
pub fn layout(
    words: &[LayoutWord],
    width: f64,
    max_height: f64,
    _measure: &dyn Fn(&str, f64) -> f64,
) -> Layout {
    Layout { width, height: max_height, placed: Vec::new(), left_out: (0..words.len()).collect() }
}
