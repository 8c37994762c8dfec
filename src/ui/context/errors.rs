//! What is wrong with a pattern, in plain words.
use crate::explorer::{Fault, QueryError};
use crate::ui::i18n::{Text, text};

/// The error in plain words.
pub fn plain(error: &QueryError) -> Text {
    match error {
        QueryError::Empty => text("", ""),
        QueryError::Syntax(fault) => meaning(*fault),
    }
}

fn meaning(fault: Fault) -> Text {
    match fault {
        Fault::UnclosedGroup => text("ada tanda ( yang belum ditutup dengan )", "a ( is not closed by a )"),
        Fault::UnopenedGroup => text("ada tanda ) tanpa ( sebelumnya", "a ) has no ( before it"),
        Fault::UnclosedClass => text("ada tanda [ yang belum ditutup dengan ]", "a [ is not closed by a ]"),
        Fault::WrongRange => text(
            "rentang di dalam [ ] keliru atau terbalik, misalnya [z-a]",
            "a range inside [ ] is wrong or reversed, such as [z-a]",
        ),
        Fault::UnknownClass => text(
            "di dalam [ ] tanda [ && -- ~~ perlu didahului \\; \\p tidak dikenal",
            "inside [ ] the signs [ && -- ~~ need a \\ before them; \\p is not known",
        ),
        Fault::NothingToRepeat => text(
            "tanda * + ? atau { tidak punya apa-apa di depannya untuk diulang",
            "* + ? or { has nothing before it to repeat",
        ),
        Fault::WrongCount => text(
            "sesudah tanda { harus ada jumlah, misalnya {2,3}",
            "{ must be followed by a count, such as {2,3}",
        ),
        Fault::ReversedCount => text(
            "jumlah ulangan di dalam { } terbalik, misalnya {3,1}",
            "the counts in { } are reversed, such as {3,1}",
        ),
        Fault::OpenEscape => text("tanda \\ di akhir belum lengkap", "the \\ at the end is incomplete"),
        Fault::UnknownEscape => {
            text("huruf sesudah tanda \\ tidak dikenal", "the letter after \\ is not known")
        }
        Fault::LookAround => text(
            "pencarian ke depan atau ke belakang, seperti (?=…), tidak didukung",
            "look-around such as (?=…) is not supported",
        ),
        Fault::Backreference => text(
            "rujukan ke kelompok, seperti \\1, tidak didukung",
            "backreferences such as \\1 are not supported",
        ),
        Fault::UnknownFlag => text("tanda sesudah (? tidak dikenal", "the sign after (? is not known"),
        Fault::TooLarge => text("pola ini terlalu besar untuk dicari", "the pattern is too large to search"),
        Fault::Other => text("ekspresi reguler ini keliru", "the regular expression is wrong"),
    }
}
