//! `stem [WORD...]`: word and stem, a line a word.
use super::args::Args;
use super::{Answer, Failure};
use crate::text::Stemmer;
use std::io::{BufRead, Write};

/// Runs the verb. Without words it takes them from standard input, as many to a line as there are.
pub fn run(raw: Vec<String>, out: &mut dyn Write) -> Result<Answer, Failure> {
    let args = Args::new(raw, &[])?;
    let stemmer = Stemmer::new([]);
    let mut line = |word: &str| writeln!(out, "{word}\t{}", stemmer.stem(word));
    if args.words.is_empty() {
        for text in std::io::stdin().lock().lines() {
            text?.split_whitespace().try_for_each(&mut line)?;
        }
    } else {
        args.words.iter().try_for_each(|word| line(word))?;
    }
    Ok(Answer::Whole)
}
