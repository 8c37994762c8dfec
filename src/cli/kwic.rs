//! `kwic PATTERN FILE...`: every occurrence in its sentence, one object a line.
use super::args::Args;
use super::input::Input;
use super::{Answer, Failure, print};
use crate::stats::kwic::{Query, QueryError, concordance};
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
    let mut args = Args::new(raw, &["--regex", "--case", "--plain"])?;
    if args.words.is_empty() {
        return Err(Failure::Usage("a pattern is missing".to_owned()));
    }
    let query = Query {
        pattern: args.words.remove(0),
        is_regex: args.has("--regex"),
        is_case_sensitive: args.has("--case"),
    };
    let input = Input::read(args.files()?, args.has("--plain"))?;
    let found = concordance(&input.corpus, &input.ids(), &query, usize::MAX).map_err(refused)?;
    for line in &found.lines {
        let shape = LineOut {
            file: input.name(line.doc),
            para: line.at.para,
            sent: line.at.sent,
            pre: &line.pre,
            keyword: &line.keyword,
            post: &line.post,
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
