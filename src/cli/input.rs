//! Files from the command line to a corpus, each under the name it was given.
use super::progress::Progress;
use super::{Answer, Failure};
use crate::config::Config;
use crate::corpus::{Corpus, DocId, Document, Source, intake, parse};
use std::path::{Path, PathBuf};

/// A corpus read from files.
#[derive(Debug)]
pub struct Input {
    /// The documents, in the order of the files that could be taken.
    pub corpus: Corpus,
    /// The name each document's file was given under.
    pub names: Vec<String>,
    /// Whether a file was left out.
    pub answer: Answer,
}

impl Input {
    /// Reads the files. One that cannot be taken is named on standard error and left out; it is
    /// an error only if none is left.
    pub fn read(files: &[String], is_plain: bool) -> Result<Self, Failure> {
        let config = Config::default();
        let mut bar = Progress::new(files.len());
        let (mut documents, mut names, mut refused) = (Vec::<Document>::new(), Vec::new(), Vec::new());
        for file in files {
            bar.step();
            match text(file) {
                Ok(text) => {
                    let source = Source { file: base(file), text, is_plain };
                    documents.push(parse::parse(DocId(names.len() as u32), source, &config.parse));
                    names.push(file.clone());
                }
                Err(message) => refused.push(message),
            }
        }
        drop(bar);
        if names.is_empty() {
            return Err(Failure::File(refused.join("\nsanding: ")));
        }
        for message in &refused {
            eprintln!("sanding: {message}");
        }
        let answer = if refused.is_empty() { Answer::Whole } else { Answer::Partial };
        Ok(Self { corpus: Corpus::of_documents(documents, config), names, answer })
    }

    /// Reads the wanted files and, after them, those of `corpus` that are not the same file.
    /// Every wanted file must be readable.
    pub fn read_with(wanted: &[String], corpus: &[String], is_plain: bool) -> Result<Self, Failure> {
        for file in wanted {
            text(file).map_err(Failure::File)?;
        }
        let known: Vec<PathBuf> = wanted.iter().map(|f| place(f)).collect();
        let others = corpus.iter().filter(|f| !known.contains(&place(f)));
        let all: Vec<String> = wanted.iter().chain(others).cloned().collect();
        Self::read(&all, is_plain)
    }

    /// The name a document's file was given under.
    pub fn name(&self, id: DocId) -> &str {
        self.names.get(id.index()).map_or("", String::as_str)
    }

    /// All documents.
    pub fn ids(&self) -> Vec<DocId> {
        self.corpus.documents.iter().map(|d| d.id).collect()
    }
}

/// Where a file really is, so that it is not read twice under two names.
fn place(file: &str) -> PathBuf {
    std::fs::canonicalize(file).unwrap_or_else(|_| PathBuf::from(file))
}

fn base(file: &str) -> String {
    Path::new(file).file_name().map_or_else(|| file.to_owned(), |n| n.to_string_lossy().into_owned())
}

/// The text of one file, or one sentence that names it and says what is wrong.
fn text(file: &str) -> Result<String, String> {
    let size = std::fs::metadata(file).map_err(|e| format!("{file} cannot be read: {e}"))?;
    if size.is_dir() {
        return Err(format!("{file} is a folder: give the files in it"));
    }
    if size.len() > intake::LARGEST as u64 {
        return Err(format!("{file} {}", intake::Refusal::TooLarge.message()));
    }
    let bytes = std::fs::read(file).map_err(|e| format!("{file} cannot be read: {e}"))?;
    intake::text_of(bytes).map_err(|refusal| format!("{file} {}", refusal.message()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_without_folders() {
        assert_eq!(base("warta/satu.txt"), "satu.txt");
        assert_eq!(base("satu.txt"), "satu.txt");
    }

    #[test]
    fn says_what_is_wrong_with_a_file() {
        assert!(text("tidak-ada.txt").is_err_and(|m| m.starts_with("tidak-ada.txt cannot be read")));
        assert!(text("src").is_err_and(|m| m.contains("is a folder")));
    }
}
