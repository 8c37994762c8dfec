//! What can be asked of `cargo xtask`, and which words it takes.
use crate::{Done, bench, check, lighthouse, page, server, shots, size};

const USAGE: &str = "\
cargo xtask COMMAND
  serve   build the page and serve it on http://127.0.0.1:8080   [--seeds FOLDER] [--port N] [--fast]
  build   the hosted page in dist/                               [--seeds FOLDER] [--fast]
  single  the page as one file, dist/sanding.html                [--seeds FOLDER] [--fast]
  test    everything that must hold; CI runs this
  shots   pictures of the page in target/shots                   [--seeds FOLDER] [HASH ...]
  size    what the page weighs, against its budget
  lighthouse  what Lighthouse says of the hosted page on a phone
  bench   how fast it is, against others and itself   [core|growth|terms|pairs|cloud|opening [FOLDER]]
--seeds embeds another folder of .txt reports; --fast compiles quicker, to a larger and slower page.";

/// The words after the command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// `--seeds FOLDER`.
    pub seeds: Option<String>,
    /// `--port N`.
    pub port: Option<u16>,
    /// `--fast`.
    pub is_fast: bool,
    /// Words that are no option.
    pub rest: Vec<String>,
}

/// Runs the command the words name.
pub fn run(words: &[String]) -> Done {
    let Some((name, rest)) = words.split_first() else {
        return Err(format!("say which command.\n{USAGE}"));
    };
    let options = options(rest)?;
    match name.as_str() {
        "serve" => server::serve(&options),
        "build" => page::build(&options.page()?).map(drop),
        "single" => page::single(&options.page()?).map(drop),
        "test" => check::all(),
        "bench" => bench::run(&options),
        "shots" => shots::take(&options),
        "lighthouse" => lighthouse::report(&options.page()?),
        "size" => size::report(&options.page()?),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(format!("there is no command {other:?}.\n{USAGE}")),
    }
}

impl Options {
    /// The part that a build of the page reads.
    pub fn page(&self) -> Done<page::Plan> {
        let seeds = crate::project::seeds(self.seeds.as_deref())?;
        Ok(page::Plan { seeds, is_fast: self.is_fast })
    }
}

fn options(words: &[String]) -> Done<Options> {
    let mut options = Options::default();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--seeds" => options.seeds = Some(words.next().ok_or("--seeds needs a folder")?.clone()),
            "--port" => {
                let port = words.next().and_then(|w| w.parse().ok());
                options.port = Some(port.ok_or("--port needs a number from 0 to 65535")?);
            }
            "--fast" => options.is_fast = true,
            other if other.starts_with("--") => {
                return Err(format!("there is no option {other:?}.\n{USAGE}"));
            }
            other => options.rest.push(other.to_owned()),
        }
    }
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Result<Options, &str>) {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        match (options(&words), expected) {
            (Ok(got), Ok(want)) => assert_eq!(got, want, "{line}"),
            (Err(got), Err(want)) => assert!(got.contains(want), "{line}: {got}"),
            (got, want) => panic!("{line}: {got:?}, not {want:?}"),
        }
    }

    #[test]
    fn options_are_read_in_any_order() {
        let seeds = Some("dir".to_owned());
        check("", Ok(Options::default()));
        check("--port 9000 --seeds dir", Ok(Options { seeds, port: Some(9000), ..Options::default() }));
        check("#a --fast", Ok(Options { is_fast: true, rest: vec!["#a".into()], ..Options::default() }));
    }

    #[test]
    fn wrong_options_are_named() {
        check("--seeds", Err("--seeds needs a folder"));
        check("--port many", Err("--port needs a number"));
        check("--colour", Err("\"--colour\""));
    }
}
