//! `kwic PATTERN FILE...`: every occurrence in its sentence, one object a line.
use super::args::Args;
use super::input::Input;
use super::{Answer, Failure, print};
use crate::stats::kwic::{DISTANCE, Matcher, Mode, Query, QueryError, context, occurrences};
use serde::Serialize;
use std::io::Write;

#[derive(Serialize)]
struct LineOut<'a> {
    file: &'a str,
    para: u32,
    sent: u32,
    pre: &'a str,
    keyword: &'a str,
    post: &'a str,
}

/// Runs the verb.
pub fn run(raw: Vec<String>, out: &mut dyn Write) -> Result<Answer, Failure> {
    let mut args = Args::new(raw, &["--regex", "--case", "--plain", "--near"])?;
    if args.words.is_empty() {
        return Err(Failure::Usage("a pattern is missing".to_owned()));
    }
    let mode = match (args.has("--regex"), args.near) {
        (true, Some(_)) => return Err(Failure::Usage("--regex and --near exclude each other".to_owned())),
        (true, None) => Mode::Expression,
        (false, Some(_)) => Mode::Near,
        (false, None) => Mode::Words,
    };
    let query = Query {
        pattern: args.words.remove(0),
        mode,
        distance: args.near.unwrap_or(DISTANCE),
        is_case_sensitive: args.has("--case"),
    };
    let matcher = Matcher::new(&query).map_err(refused)?;
    let input = Input::read(args.files()?, args.has("--plain"))?;
    for place in occurrences(&input.corpus, &input.ids(), &matcher) {
        let [pre, keyword, post] = context(&input.corpus, &place);
        let shape = LineOut {
            file: input.name(place.doc),
            para: place.at.para,
            sent: place.at.sent,
            pre,
            keyword,
            post,
        };
        print(&shape, out)?;
    }
    Ok(input.answer)
}

fn refused(error: QueryError) -> Failure {
    Failure::Usage(match error {
        QueryError::Empty => "the pattern is empty".to_owned(),
        QueryError::Syntax(fault) => format!("the pattern cannot be read: {}", fault.code()),
    })
}
