//! Where the words of the cloud stand. Pure: the same words give the same picture.
use super::pack::{Packer, Rect};
use crate::config::CloudConfig;

/// A word to place, best first.
#[derive(Clone, Debug, PartialEq)]
pub struct LayoutWord {
    /// The text.
    pub text: String,
    /// Its weight, above 0; the area of the text grows with it.
    pub weight: f64,
    /// Words of one group are placed near each other; [`NO_GROUP`] for words that belong to none.
    pub group: usize,
    /// Its place in the picture it should differ little from.
    pub home: Option<PlacedWord>,
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
    /// Height at which the middle of the first word stands.
    pub middle: f64,
}

/// The group of words that belong to no theme: they stand where there is room.
pub const NO_GROUP: usize = usize::MAX;
/// Height of a line of letters against their size: room for ascenders and descenders.
const LINE_HEIGHT: f64 = 1.16;
/// Where the letters stand within that height.
const BASELINE: f64 = 0.86;
/// Places the words in a picture of the given width; the height follows from the words, at most
/// `max_height`. `measure(text, font_size)` gives the width of a text.
///
/// The first word stands in the middle. Every other takes, among the places that touch a word
/// already placed, the one nearest to the middle and to its group. Cost: square in the number of
/// words; collisions are looked up in bands.
pub fn layout(
    words: &[LayoutWord],
    (width, max_height): (f64, f64),
    measure: &dyn Fn(&str, f64) -> f64,
    config: &CloudConfig,
) -> Layout {
    layout_after(&Layout::default(), words, (width, max_height), measure, config)
}

/// The same, differing as little as can be from an earlier picture of that width: words that have a
/// home there stay at home where their new size lets them, else near it, and come before the others,
/// which fill the gaps. The first word is placed before all.
pub fn layout_after(
    earlier: &Layout,
    words: &[LayoutWord],
    (width, max_height): (f64, f64),
    measure: &dyn Fn(&str, f64) -> f64,
    config: &CloudConfig,
) -> Layout {
    let gap = config.gap;
    let sizes = font_sizes(words, (width, max_height), measure, config);
    let boxes: Vec<(f64, f64)> = words
        .iter()
        .zip(&sizes)
        .map(|(word, size)| (measure(&word.text, *size) + 2.0 * gap, size * LINE_HEIGHT + 2.0 * gap))
        .collect();
    let area: f64 = boxes.iter().map(|(w, h)| w * h).sum();
    let height = (area / config.fill / width.max(1.0)).min(max_height);
    let height = height.max(boxes.first().map_or(0.0, |b| b.1)).max(earlier.height);
    let mut packer = Packer::new(width, max_height, height, config.company);
    if 0.0 < earlier.height && earlier.height <= max_height {
        packer.reserve(-earlier.middle, earlier.height - earlier.middle);
    }
    let mut order: Vec<usize> = (0..words.len()).collect();
    order.sort_by_key(|i| *i > 0 && words[*i].home.is_none());
    let mut placed: Vec<(usize, Rect)> = Vec::new();
    for i in order {
        let home = words[i].home.map(|h| (h.x + h.width / 2.0, h.y + h.height / 2.0 - earlier.middle));
        placed.extend(packer.place(boxes[i], words[i].group, home).map(|rect| (i, rect)));
    }
    placed.sort_unstable_by_key(|(i, _)| *i);
    let left_out =
        (0..words.len()).filter(|i| placed.binary_search_by_key(i, |(w, _)| *w).is_err()).collect();
    let top = placed.iter().map(|(_, r)| r.y).fold(-earlier.middle, f64::min);
    let bottom = placed.iter().map(|(_, r)| r.y + r.height).fold(earlier.height - earlier.middle, f64::max);
    let placed: Vec<PlacedWord> = placed
        .into_iter()
        .map(|(word, r)| PlacedWord {
            word,
            x: r.x + gap,
            y: r.y - top + gap,
            width: r.width - 2.0 * gap,
            height: r.height - 2.0 * gap,
            baseline: r.y - top + gap + sizes[word] * BASELINE,
            font_size: sizes[word],
        })
        .collect();
    Layout { width, height: bottom - top, placed, left_out, middle: -top }
}

/// The size of each word's letters: area by weight between the smallest and the largest size, the
/// first made to fit the picture whatever it takes.
pub fn font_sizes(
    words: &[LayoutWord],
    (width, max_height): (f64, f64),
    measure: &dyn Fn(&str, f64) -> f64,
    config: &CloudConfig,
) -> Vec<f64> {
    let weight = |w: &LayoutWord| if w.weight.is_finite() { w.weight.max(0.0) } else { 0.0 };
    let largest = words.iter().map(weight).fold(0.0, f64::max);
    let min_font = config.min_font;
    let max_font = (width / 9.0).clamp(min_font, min_font * config.max_ratio);
    let size = |w: &LayoutWord| {
        let share = if largest > 0.0 { (weight(w) / largest).sqrt() } else { 0.0 };
        (max_font * share).max(min_font)
    };
    let mut sizes: Vec<f64> = words.iter().map(size).collect();
    if let (Some(first), Some(word)) = (sizes.first_mut(), words.first()) {
        let wide = measure(&word.text, *first);
        let room = (width - 2.0 * config.gap).max(1.0);
        if room < wide {
            *first *= room / wide;
        }
        *first = first.min(((max_height - 2.0 * config.gap) / LINE_HEIGHT).max(0.1));
        while measure(&word.text, *first) > room && *first > 0.1 {
            *first *= 0.9;
        }
    }
    sizes
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn measure(text: &str, size: f64) -> f64 {
        text.chars().count() as f64 * size * 0.55
    }

    fn word(text: &str, weight: f64, group: usize) -> LayoutWord {
        LayoutWord { text: text.into(), weight, group, home: None }
    }

    fn is_apart(a: &PlacedWord, b: &PlacedWord) -> bool {
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
    }

    /// Everything a cloud promises, whatever the words and whatever was drawn before.
    fn check_after(earlier: &Layout, words: &[LayoutWord], width: f64, max_height: f64) -> Layout {
        let draw = || layout_after(earlier, words, (width, max_height), &measure, &CloudConfig::default());
        let made = draw();
        assert_eq!(made, draw(), "same words, same picture");
        assert!(made.height <= max_height + 1e-6);
        for (i, a) in made.placed.iter().enumerate() {
            assert!(-1e-6 <= a.x && a.x + a.width <= width + 1e-6, "{a:?}");
            assert!(-1e-6 <= a.y && a.y + a.height <= made.height + 1e-6, "{a:?}");
            assert!(made.placed[i + 1..].iter().all(|b| is_apart(a, b)), "{a:?}");
        }
        let mut seen: Vec<usize> =
            made.placed.iter().map(|p| p.word).chain(made.left_out.iter().copied()).collect();
        seen.sort_unstable();
        assert_eq!(seen, (0..words.len()).collect::<Vec<_>>(), "placed or listed, once");
        assert!(words.is_empty() || made.placed.first().is_some_and(|p| p.word == 0), "the first is there");
        made
    }

    fn check(words: &[LayoutWord], width: f64, max_height: f64) -> Layout {
        check_after(&Layout::default(), words, width, max_height)
    }

    /// Other words, some of which stood in the earlier picture.
    fn again(earlier: &Layout, words: &[(String, f64, usize)]) -> Vec<LayoutWord> {
        let home = |i: usize| earlier.placed.iter().find(|p| p.word == 2 * i).copied();
        let again = words.iter().enumerate();
        again.map(|(i, (t, w, g))| LayoutWord { home: home(i), ..word(t, *w, *g) }).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn any_words_make_a_sound_picture(
            words in prop::collection::vec(("[a-z]{1,28}", 0.0f64..1e6, 0usize..9), 0..70),
            width in 280.0f64..1200.0,
            max_height in 60.0f64..900.0,
        ) {
            let words: Vec<LayoutWord> = words.iter().map(|(t, w, g)| word(t, *w, *g)).collect();
            check(&words, width, max_height);
        }

        #[test]
        fn any_words_after_any_others_make_a_sound_picture(
            first in prop::collection::vec(("[a-z]{1,18}", 0.0f64..1e3, 0usize..9), 0..50),
            then in prop::collection::vec(("[a-z]{1,18}", 0.0f64..1e3, 0usize..9), 0..50),
            width in 280.0f64..1200.0,
            max_height in 60.0f64..900.0,
        ) {
            let words: Vec<LayoutWord> = first.iter().map(|(t, w, g)| word(t, *w, *g)).collect();
            let earlier = check(&words, width, max_height);
            check_after(&earlier, &again(&earlier, &then), width, max_height);
        }
    }

    #[test]
    fn words_of_the_same_size_stay_where_they_were() {
        let words: Vec<LayoutWord> =
            (0..30).map(|i| word("kata tema", 1.0 / f64::from(1 + i % 7), 0)).collect();
        let earlier = check(&words, 760.0, 600.0);
        let home = |i: usize| earlier.placed.iter().find(|p| p.word == i).copied();
        let fewer: Vec<LayoutWord> = (0..words.len())
            .filter(|i| i % 7 == 0 || i % 3 > 0)
            .map(|i| LayoutWord { home: home(i), ..words[i].clone() })
            .collect();
        let now = check_after(&earlier, &fewer, 760.0, 600.0);
        assert!((now.height - earlier.height).abs() < 1e-6);
        for p in &now.placed {
            let before = fewer[p.word].home.unwrap();
            assert!((p.x - before.x).hypot(p.y - before.y) < 1e-6, "{p:?} {before:?}");
        }
    }

    #[test]
    fn the_first_word_is_there_however_long() {
        check(&[word(&"panjang".repeat(40), 1.0, 0), word("b", 0.5, 1)], 320.0, 400.0);
    }

    #[test]
    fn odd_weights_do_no_harm() {
        check(
            &[word("a", f64::NAN, 0), word("b", -3.0, 0), word("c", f64::INFINITY, NO_GROUP)],
            320.0,
            400.0,
        );
        check(&[], 320.0, 400.0);
    }

    #[test]
    fn heavier_words_are_larger_within_four_to_one() {
        let words: Vec<LayoutWord> = (0..40).map(|i| word("tema", 1.0 / f64::from(1 + i), 0)).collect();
        let made = check(&words, 760.0, 600.0);
        let sizes: Vec<f64> = made.placed.iter().map(|p| p.font_size).collect();
        let config = CloudConfig::default();
        assert!(sizes.windows(2).all(|s| s[1] <= s[0]));
        assert!(sizes.iter().all(|s| config.min_font <= *s && *s <= config.min_font * config.max_ratio));
    }

    #[test]
    fn words_of_one_group_stand_nearer_to_each_other() {
        let words: Vec<LayoutWord> = (0..48).map(|i| word("kata tema", 1.0, i % 4)).collect();
        let made = check(&words, 760.0, 900.0);
        let mean = |is_same: bool| {
            let pairs = made.placed.iter().flat_map(|a| made.placed.iter().map(move |b| (a, b)));
            let far: Vec<f64> = pairs
                .filter(|(a, b)| a.word != b.word && (a.word % 4 == b.word % 4) == is_same)
                .map(|(a, b)| (a.x - b.x).hypot(a.y - b.y))
                .collect();
            far.iter().sum::<f64>() / far.len() as f64
        };
        assert!(mean(true) < 0.85 * mean(false), "{} {}", mean(true), mean(false));
    }
}
