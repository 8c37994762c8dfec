//! The core in a page of its own, without the page's frame: for measuring it beside other programs
//! in one browser. Compiled and shrunk as the page is.
use js_sys::Function;
use sanding::config::Config;
use sanding::corpus::{Corpus, DocId, Source};
use sanding::reuse::{Index, compare_with};
use sanding::theme::LayoutWord;
use sanding::theme::layout::{NO_GROUP, font_sizes, layout};
use wasm_bindgen::prelude::*;

fn main() {}

/// Words to place, and the picture they go into.
#[wasm_bindgen]
pub struct Cloud {
    words: Vec<LayoutWord>,
    room: (f64, f64),
    measure: Function,
}

#[wasm_bindgen]
impl Cloud {
    /// From lines of text, weight and theme; `measure(text, font_size)` gives the width of a text.
    #[wasm_bindgen(constructor)]
    pub fn new(table: &str, width: f64, height: f64, measure: Function) -> Self {
        Self { words: table.lines().filter_map(word).collect(), room: (width, height), measure }
    }

    /// Places the words; how many found a place.
    pub fn place(&self) -> usize {
        let config = Config::default();
        layout(&self.words, self.room, &|text, size| self.width(text, size), &config.cloud).placed.len()
    }

    /// The sizes of the letters, in the order of the words.
    pub fn sizes(&self) -> Vec<f64> {
        font_sizes(&self.words, self.room, &|text, size| self.width(text, size), &Config::default().cloud)
    }
}

impl Cloud {
    fn width(&self, text: &str, size: f64) -> f64 {
        let width = self.measure.call2(&JsValue::NULL, &text.into(), &size.into());
        width.ok().and_then(|w| w.as_f64()).unwrap_or(0.0)
    }
}

fn word(line: &str) -> Option<LayoutWord> {
    let mut fields = line.split('\t');
    let (text, weight) = (fields.next()?.to_owned(), fields.next()?.parse().ok()?);
    let group = fields.next().and_then(|g| g.parse().ok()).unwrap_or(NO_GROUP);
    Some(LayoutWord { text, weight, group, home: None })
}

/// Two texts, read and ready for comparing.
#[wasm_bindgen]
pub struct Pair {
    corpus: Corpus,
    index: Index,
}

#[wasm_bindgen]
impl Pair {
    /// Reads two texts, a paragraph a line.
    #[wasm_bindgen(constructor)]
    pub fn new(left: &str, right: &str) -> Self {
        let source = |text: &str| Source { file: String::new(), text: text.to_owned(), is_plain: true };
        let corpus = Corpus::new(vec![source(left), source(right)], Config::default());
        let index = Index::new(&corpus);
        Self { corpus, index }
    }

    /// Links and aligns them; how many links there are.
    pub fn compare(&self) -> usize {
        compare_with(&self.corpus, &self.index, DocId(0), DocId(1)).links.len()
    }
}
