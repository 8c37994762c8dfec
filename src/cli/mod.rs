//! The native program: the same core, its answers as JSON.
//!
//! Results go to standard output, complaints to standard error. Exit code 0 when it answered, 2 on
//! wrong arguments or a file that cannot be taken (the file is named, the others are read).
mod args;
mod compare;
mod input;
mod keyness;
mod kwic;
mod parse;
mod progress;
mod reuse;
mod spin;
mod stem;
mod terms;

use serde::Serialize;
use std::ffi::OsString;
use std::io::{BufWriter, Write};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo sanding VERB ...

  parse FILE... [--plain]                        what each page is: one JSON object a line
  compare LEFT RIGHT [--corpus FILE...] [--plain] what two reports share, what each left out
  spin FILE [--corpus FILE...]                   words that a machine may have put in
  terms FILE... [--plain]                        names, phrases, words and themes
  kwic PATTERN FILE... [--regex|--near N] [--case] every occurrence in its sentence, one a line
  keyness FILE... [--plain]                      what sets each outlet apart, one a line
  stem [WORD...]                                 word and stem; without words, from standard input
  reuse FILE...                                  every pair of reports that share statements

The files given together are one corpus. --plain takes every line as report: prose without
furniture. `--` ends the options.";

/// Why a verb gave no answer.
#[derive(Debug)]
enum Failure {
    /// The arguments are wrong.
    Usage(String),
    /// A file that the answer cannot do without.
    File(String),
    /// Standard output or input failed.
    Io(std::io::Error),
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Io(error.into())
    }
}

/// Whether a verb could use every file it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// All of them.
    Whole,
    /// At least one file was left out, and named.
    Partial,
}

/// Runs the program with the arguments after its name.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let answer = answer(arguments, &mut out).and_then(|answer| Ok(out.flush().map(|()| answer)?));
    match answer {
        Ok(Answer::Whole) => ExitCode::SUCCESS,
        Ok(Answer::Partial) => ExitCode::from(2),
        // Whoever read the output has seen enough.
        Err(Failure::Io(e)) if e.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Io(e)) => complain(&format!("cannot write the answer: {e}")),
        Err(Failure::File(message)) => complain(&message),
        Err(Failure::Usage(message)) => complain(&format!("{message}\n\n{USAGE}")),
    }
}

fn complain(message: &str) -> ExitCode {
    eprintln!("sanding: {message}");
    ExitCode::from(2)
}

fn answer(arguments: impl Iterator<Item = OsString>, out: &mut dyn Write) -> Result<Answer, Failure> {
    let mut words = Vec::new();
    for argument in arguments {
        words.push(
            argument.into_string().map_err(|raw| {
                Failure::Usage(format!("the argument {} is not UTF-8", raw.to_string_lossy()))
            })?,
        );
    }
    if words.is_empty() {
        return Err(Failure::Usage("a verb is missing".to_owned()));
    }
    let verb = words.remove(0);
    match verb.as_str() {
        "parse" => parse::run(words, out),
        "compare" => compare::run(words, out),
        "spin" => spin::run(words, out),
        "terms" => terms::run(words, out),
        "keyness" => keyness::run(words, out),
        "kwic" => kwic::run(words, out),
        "stem" => stem::run(words, out),
        "reuse" => reuse::run(words, out),
        "help" | "--help" | "-h" => {
            writeln!(out, "{USAGE}")?;
            Ok(Answer::Whole)
        }
        "--version" | "-V" => {
            writeln!(out, "sanding {}", env!("CARGO_PKG_VERSION"))?;
            Ok(Answer::Whole)
        }
        other => Err(Failure::Usage(format!("there is no verb {other:?}"))),
    }
}

/// Writes one JSON object on one line.
fn print(value: &impl Serialize, out: &mut dyn Write) -> Result<(), Failure> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")?;
    Ok(())
}

/// Evidence as the command line prints it: `code: quote`.
fn evidence(list: &[crate::corpus::Evidence]) -> Vec<String> {
    list.iter()
        .map(|e| if e.quote.is_empty() { e.rule.to_owned() } else { format!("{}: {}", e.rule, e.quote) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &[&str], expected: Result<&str, &str>) {
        let mut out = Vec::new();
        let got = answer(words.iter().map(OsString::from), &mut out);
        match (got, expected) {
            (Ok(_), Ok(text)) => assert!(String::from_utf8_lossy(&out).contains(text)),
            (Err(Failure::Usage(m) | Failure::File(m)), Err(text)) => assert!(m.contains(text), "{m}"),
            (got, expected) => panic!("{words:?}: {got:?}, want {expected:?}"),
        }
    }

    #[test]
    fn answers_or_says_what_is_wrong() {
        check(&[], Err("verb is missing"));
        check(&["--help"], Ok("usage"));
        check(&["--version"], Ok("sanding"));
        check(&["baca"], Err("no verb"));
        check(&["parse"], Err("a file is missing"));
        check(&["parse", "--entah", "a.txt"], Err("--entah"));
        check(&["compare", "satu.txt"], Err("two files"));
        check(&["keyness"], Err("a file is missing"));
        check(&["keyness", "seeds/01-pernyataan-resmi.txt"], Ok("\"outlet\":\"Naskah Wiyata\""));
        check(&["kwic", "kata"], Err("a file is missing"));
        check(&["spin", "a.txt", "b.txt"], Err("one file"));
        check(&["parse", "tidak-ada.txt"], Err("tidak-ada.txt"));
        check(&["stem", "rumah"], Ok("rumah\trumah"));
    }
}
