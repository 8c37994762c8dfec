//! Function words: words that hold a sentence together and say nothing of its subject.
use super::normalize::normalize;
use super::wordlist::{WordList, wordlist};

static FUNCTION_WORDS: WordList = WordList::words(wordlist!("text/function_words"));

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
    FUNCTION_WORDS.rows().iter().map(|row| row.0)
}

#[cfg(test)]
mod tests {
    use super::super::wordlist::entries;
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
        let listed: Vec<&str> = entries(wordlist!("text/function_words")).collect();
        assert!(listed.windows(2).all(|w| w[0] < w[1]));
    }
}
