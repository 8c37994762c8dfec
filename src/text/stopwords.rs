//! Function words: words that hold a sentence together and say nothing of its subject.
use super::normalize::normalize;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static FUNCTION_WORDS: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| entries(include_str!("wordlists/function_words.txt")).collect());

/// The entries of an embedded word list: its lines without comments (`#`) and blanks.
pub fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Whether the word (any case) is a function word. They are left out of terms, never of alignment.
pub fn is_function_word(word: &str) -> bool {
    is_function_form(&normalize(word))
}

/// The same for a word that has been normalised already.
pub fn is_function_form(word: &str) -> bool {
    FUNCTION_WORDS.contains(word)
}

/// All function words, sorted: the list the page shows.
pub fn function_words() -> impl Iterator<Item = &'static str> {
    FUNCTION_WORDS.iter().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected: bool) {
        assert_eq!(is_function_word(word), expected, "{word}");
    }

    #[test]
    fn knows_function_words_in_any_case() {
        check("yang", true);
        check("Setelah", true);
        check("pemerintah", false);
        check("", false);
    }

    #[test]
    fn the_list_is_sorted_and_without_repeats() {
        let listed: Vec<&str> = entries(include_str!("wordlists/function_words.txt")).collect();
        assert!(listed.windows(2).all(|w| w[0] < w[1]));
    }
}
