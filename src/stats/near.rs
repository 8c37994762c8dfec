//! Words that stand near each other in a sentence, in any order.
//!
//! A find is a *shortest* stretch that holds all the wanted words (the "extents" of Clarke,
//! Cormack & Burkowski 1995, "An algebra for structured text search"): no stretch inside it holds
//! them too. Its first and its last wanted words are at most `distance` words apart, 1 for
//! neighbours. A word that fits two of the wanted ones stands for both. One pass over the places of
//! the words, sorted: linear but for the sorting.
use super::whole_words::Phrase;
use crate::text::Token;
use std::ops::Range;

/// The wanted words of a pattern: what stands in quotation marks is one of them. Words that are
/// wanted twice count once.
pub fn wanted(pattern: &str, is_case_sensitive: bool) -> Vec<Phrase> {
    let mut out: Vec<Phrase> = Vec::new();
    let mut add = |words: &str| {
        if let Some(phrase) = Phrase::new(words, false, is_case_sensitive).filter(|p| !out.contains(p)) {
            out.push(phrase);
        }
    };
    for (i, part) in pattern.split(['"', '“', '”', '„']).enumerate() {
        match i % 2 {
            0 => part.split_whitespace().for_each(&mut add),
            _ => add(part),
        }
    }
    out
}

/// Every shortest stretch of the sentence that holds all the wanted words, as bytes of it, in order. `tokens`
/// are those of the sentence, whose text begins at byte `offset` of its document.
pub fn find(
    text: &str,
    tokens: &[Token],
    offset: usize,
    wanted: &[Phrase],
    distance: usize,
) -> Vec<Range<usize>> {
    let words: Vec<usize> = tokens
        .iter()
        .filter(|t| t.is_wordlike())
        .map(|t| (t.span.end as usize).saturating_sub(offset))
        .collect();
    let word_at = |byte: usize| words.partition_point(|end| *end <= byte);
    let mut places: Vec<(Range<usize>, usize)> = Vec::new();
    for (i, phrase) in wanted.iter().enumerate() {
        places.extend(phrase.find(text).into_iter().map(|range| (range, i)));
    }
    places.sort_unstable_by_key(|(range, i)| (range.start, range.end, *i));
    let mut last: Vec<Option<Range<usize>>> = vec![None; wanted.len()];
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut begun = None;
    for (range, i) in places {
        let start = range.start;
        last[i] = Some(range);
        // The stretch begins with the wanted word that was last seen the longest ago.
        let Some(all) = last.iter().cloned().collect::<Option<Vec<_>>>() else { continue };
        let Some(first) = all.iter().min_by_key(|r| r.start) else { continue };
        let is_new = begun.is_none_or(|begun| begun < first.start);
        begun = Some(first.start);
        let apart = word_at(start).saturating_sub(word_at(first.end.saturating_sub(1)));
        if is_new && apart <= distance {
            out.push(first.start..all.iter().map(|r| r.end).max().unwrap_or(first.end));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokenize::tokenize;
    use proptest::prelude::*;

    fn found<'a>(pattern: &str, text: &'a str, distance: usize) -> Vec<&'a str> {
        let found = find(text, &tokenize(text), 0, &wanted(pattern, false), distance);
        found.into_iter().map(|r| &text[r]).collect()
    }

    fn check(pattern: &str, distance: usize, expected: &[&str]) {
        let text = "Kerja sama dengan Rusia dan, kata Rusia, kerja sama ekonomi; kerja keras.";
        assert_eq!(found(pattern, text, distance), expected, "{pattern} within {distance}");
    }

    #[test]
    fn words_are_found_in_any_order_within_the_distance() {
        check("rusia dengan", 1, &["dengan Rusia"]);
        check("kerja rusia", 2, &["Rusia, kerja"]);
        check("rusia kerja", 3, &["Kerja sama dengan Rusia", "Rusia, kerja"]);
        check("\"kerja sama\" rusia", 2, &["Kerja sama dengan Rusia", "Rusia, kerja sama"]);
        check("ekonomi keras", 1, &[]);
        check("rusia rusia", 5, &["Rusia", "Rusia"]);
        check("eko* rus*", 9, &["Rusia, kerja sama ekonomi"]);
    }

    /// Every stretch by trying all of them: the definition, slowly.
    fn by_trying(words: &[&str], wanted: &[&str], distance: usize) -> Vec<(usize, usize)> {
        let holds = |a: usize, b: usize| wanted.iter().all(|w| words[a..=b].contains(w));
        let pairs = (0..words.len()).flat_map(|a| (a..words.len()).map(move |b| (a, b)));
        pairs
            .filter(|&(a, b)| b - a <= distance && holds(a, b))
            .filter(|&(a, b)| a == b || !holds(a + 1, b) && !holds(a, b - 1))
            .collect()
    }

    proptest! {
        #[test]
        fn it_finds_what_trying_all_stretches_finds(
            words in prop::collection::vec(prop::sample::select(vec!["a", "b", "c", "d"]), 0..14),
            wanted in prop::collection::vec(prop::sample::select(vec!["a", "b", "c"]), 1..4),
            distance in 0usize..8,
        ) {
            let text = words.join(" ");
            let expected: Vec<String> =
                by_trying(&words, &wanted, distance).into_iter().map(|(a, b)| words[a..=b].join(" ")).collect();
            prop_assert_eq!(found(&wanted.join(" "), &text, distance), expected);
        }
    }
}
