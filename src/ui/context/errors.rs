//! What is wrong with a pattern, in plain words.
use crate::explorer::QueryError;
use crate::state::Lang;
use crate::ui::i18n::{Text, text};

/// What the engine says, by a phrase of its message, and what that means.
const MEANINGS: &[(&str, Text)] = &[
    ("unclosed group", text("ada tanda ( yang belum ditutup dengan )", "a ( is not closed by a )")),
    ("unopened group", text("ada tanda ) tanpa ( sebelumnya", "a ) has no ( before it")),
    ("unclosed character class", text("ada tanda [ yang belum ditutup dengan ]", "a [ is not closed by a ]")),
    (
        "repetition operator missing expression",
        text(
            "tanda * + ? atau { tidak punya apa-apa di depannya untuk diulang",
            "* + ? or { has nothing before it to repeat",
        ),
    ),
    (
        "unclosed counted repetition",
        text("ada tanda { yang belum ditutup dengan }", "a { is not closed by a }"),
    ),
    (
        "incomplete escape sequence",
        text("tanda \\ di akhir belum lengkap", "the \\ at the end is incomplete"),
    ),
    (
        "unrecognized escape sequence",
        text("huruf sesudah tanda \\ tidak dikenal", "the letter after \\ is not known"),
    ),
    (
        "look-around",
        text(
            "pencarian ke depan atau ke belakang, seperti (?=…), tidak didukung",
            "look-around such as (?=…) is not supported",
        ),
    ),
    (
        "backreferences",
        text(
            "rujukan ke kelompok, seperti \\1, tidak didukung",
            "backreferences such as \\1 are not supported",
        ),
    ),
    (
        "invalid character class range",
        text(
            "rentang di dalam [ ] terbalik, misalnya [z-a]",
            "a range inside [ ] is reversed, such as [z-a]",
        ),
    ),
    (
        "invalid repetition count range",
        text(
            "jumlah ulangan di dalam { } terbalik, misalnya {3,1}",
            "the counts in { } are reversed, such as {3,1}",
        ),
    ),
];

/// The error in plain words, and the engine's own message where there is one.
pub fn plain(lang: Lang, error: &QueryError) -> (String, Option<String>) {
    match error {
        QueryError::Empty => (String::new(), None),
        QueryError::TooLarge => {
            let said = text("pola ini terlalu besar untuk dicari", "the pattern is too large to search");
            (said.of(lang).to_owned(), None)
        }
        QueryError::Syntax(message) => {
            let known = MEANINGS.iter().find(|(phrase, _)| message.contains(phrase));
            let unknown = text("ekspresi reguler ini keliru", "the regular expression is wrong");
            (known.map_or(unknown, |(_, said)| *said).of(lang).to_owned(), Some(message.clone()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_told_in_words_and_as_it_is() {
        let message = "regex parse error:\n    (a\n    ^\nerror: unclosed group";
        let (said, engine) = plain(Lang::En, &QueryError::Syntax(message.to_owned()));
        assert_eq!(said, "a ( is not closed by a )");
        assert_eq!(engine.as_deref(), Some(message));
        assert_eq!(plain(Lang::Id, &QueryError::TooLarge).1, None);
    }
}
