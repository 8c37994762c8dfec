//! The words after the verb: files, options, and the files of `--corpus`.
use super::Failure;

/// Arguments sorted by what they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args {
    /// Everything that is not an option, in order.
    pub words: Vec<String>,
    /// Options that were given, with their dashes.
    pub options: Vec<String>,
    /// Files after `--corpus`, up to the next option.
    pub corpus: Vec<String>,
    /// The number after `--near`.
    pub near: Option<usize>,
}

impl Args {
    /// Sorts the arguments; an option that is not in `allowed` is an error.
    pub fn new(raw: Vec<String>, allowed: &[&str]) -> Result<Self, Failure> {
        let mut args = Self::default();
        let mut is_corpus = false;
        let mut is_over = false;
        let mut raw = raw.into_iter();
        while let Some(word) = raw.next() {
            if is_over || !word.starts_with("--") {
                if is_corpus { &mut args.corpus } else { &mut args.words }.push(word);
            } else if word == "--" {
                is_over = true;
            } else if !allowed.contains(&word.as_str()) {
                return Err(Failure::Usage(format!("there is no option {word:?} here")));
            } else if word == "--near" {
                let number = raw.next().and_then(|n| n.parse().ok()).filter(|n| 0 < *n);
                args.near =
                    Some(number.ok_or_else(|| Failure::Usage("--near needs a number of words".to_owned()))?);
            } else {
                is_corpus = word == "--corpus";
                args.options.push(word);
            }
        }
        Ok(args)
    }

    /// Whether an option was given.
    pub fn has(&self, option: &str) -> bool {
        self.options.iter().any(|o| o == option)
    }

    /// The words as files, at least one.
    pub fn files(&self) -> Result<&[String], Failure> {
        if self.words.is_empty() {
            return Err(Failure::Usage("a file is missing".to_owned()));
        }
        Ok(&self.words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(raw: &[&str], words: &[&str], corpus: &[&str]) {
        let raw = raw.iter().map(|s| (*s).to_owned()).collect();
        let args = Args::new(raw, &["--plain", "--corpus"]).expect("allowed");
        assert_eq!(args.words, words);
        assert_eq!(args.corpus, corpus);
    }

    #[test]
    fn a_number_follows_near() {
        let near = |raw: &[&str]| Args::new(raw.iter().map(|s| (*s).to_owned()).collect(), &["--near"]);
        let args = near(&["a b", "--near", "3", "c"]).expect("allowed");
        assert_eq!((args.near, args.words), (Some(3), vec!["a b".to_owned(), "c".to_owned()]));
        assert!(near(&["a", "--near", "0"]).is_err() && near(&["a", "--near"]).is_err());
    }

    #[test]
    fn sorts_words_and_options() {
        check(&["a", "--plain", "b"], &["a", "b"], &[]);
        check(&["a", "b", "--corpus", "c", "d"], &["a", "b"], &["c", "d"]);
        check(&["--corpus", "c", "--plain", "a"], &["a"], &["c"]);
        check(&["--", "--plain"], &["--plain"], &[]);
        check(&["a", "--corpus", "--", "--c"], &["a"], &["--c"]);
    }
}
