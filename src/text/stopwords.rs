//! Function words: words that hold a sentence together and say nothing of its subject.

/// Whether the word (any case) is a function word. They are left out of terms, never of alignment.
pub fn is_function_word(word: &str) -> bool {
    matches!(
        super::normalize::normalize(word).as_str(),
        "yang" | "dan" | "di" | "ke" | "dari" | "untuk" | "dengan" | "pada" | "dalam" | "ini" | "itu"
    )
}
