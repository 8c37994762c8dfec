//! A word in its context: every occurrence with what stands before and after it.
use crate::corpus::{Corpus, DocId, SentenceRef};
use crate::text::Span;
use crate::text::pattern::{self, Fault, Pattern};

/// What to look for.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Query {
    /// The pattern as typed.
    pub pattern: String,
    /// Whether it is a regular expression; else whole words, blanks as they come, and `kerja*` for
    /// all words that begin so.
    pub is_regex: bool,
    /// Whether capitals matter.
    pub is_case_sensitive: bool,
}

/// One line of a concordance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The document.
    pub doc: DocId,
    /// The sentence.
    pub at: SentenceRef,
    /// What stands before, to the start of the sentence.
    pub pre: String,
    /// What was found.
    pub keyword: String,
    /// What stands after, to the end of the sentence.
    pub post: String,
    /// Where the keyword stands in the document.
    pub span: Span,
}

/// All lines found, and whether there were more than the limit.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Concordance {
    /// The lines, in corpus order.
    pub lines: Vec<Line>,
    /// All occurrences, also those past the limit.
    pub total: usize,
}

/// Why a pattern cannot be searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QueryError {
    /// Nothing to look for.
    Empty,
    /// The regular expression is wrong, or larger than may be.
    Syntax(Fault),
}

/// Every occurrence of the pattern in the bodies of the given documents, at most `limit` lines.
/// A sentence is searched at a time, so `^` and `$` are its ends. Linear in the length of the
/// text: the engine does not backtrack. An empty match finds nothing and moves on.
pub fn concordance(
    corpus: &Corpus,
    documents: &[DocId],
    query: &Query,
    limit: usize,
) -> Result<Concordance, QueryError> {
    let pattern = compile(query)?;
    let mut found = Concordance::default();
    for document in documents.iter().filter_map(|id| corpus.document(*id)) {
        for sentence in document.sentences() {
            let text = document.slice(sentence.span);
            for hit in pattern.hits(text) {
                found.total += 1;
                if found.lines.len() < limit {
                    found.lines.push(Line {
                        doc: document.id,
                        at: sentence.at,
                        pre: text[..hit.start as usize].to_string(),
                        keyword: hit.of(text).to_string(),
                        post: text[hit.end as usize..].to_string(),
                        span: hit.shifted(sentence.span.start as usize),
                    });
                }
            }
        }
    }
    Ok(found)
}

/// The expression a query stands for.
fn compile(query: &Query) -> Result<Pattern, QueryError> {
    let pattern = query.pattern.trim();
    if pattern.is_empty() {
        return Err(QueryError::Empty);
    }
    let source = if query.is_regex { pattern.to_string() } else { plain_pattern(pattern)? };
    Pattern::new(&source, !query.is_case_sensitive).map_err(QueryError::Syntax)
}

/// Plain words as an expression: whole words, any blanks between them, `kerja*` for every word
/// that begins so.
fn plain_pattern(words: &str) -> Result<String, QueryError> {
    let mut out = String::new();
    for word in words.split_whitespace() {
        let (stem, is_start) = match word.strip_suffix('*') {
            Some(stem) => (stem, true),
            None => (word, false),
        };
        if stem.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push_str(r"\s+");
        }
        if stem.chars().next().is_some_and(char::is_alphanumeric) {
            out.push_str(r"\b");
        }
        out.push_str(&pattern::escape(stem));
        if is_start {
            out.push_str(r"[\w-]*");
        } else if stem.chars().next_back().is_some_and(char::is_alphanumeric) {
            out.push_str(r"\b");
        }
    }
    if out.is_empty() { Err(QueryError::Empty) } else { Ok(out) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::Source;

    const TEXT: &str = "Kedua pihak bekerja keras untuk kerja sama ekonomi yang lebih luas di kawasan itu.\n\
        Pekerja pelabuhan menilai kerja  sama itu baik bagi negara-negara tetangga di selatan sana.\n";

    fn search(pattern: &str, is_regex: bool, limit: usize) -> Result<Concordance, QueryError> {
        let source = Source { file: "a.txt".into(), text: TEXT.into(), is_plain: true };
        let corpus = Corpus::new(vec![source], Config::default());
        let query = Query { pattern: pattern.into(), is_regex, is_case_sensitive: false };
        concordance(&corpus, &[DocId(0)], &query, limit)
    }

    fn check(pattern: &str, is_regex: bool, expected: &[&str]) {
        let found = search(pattern, is_regex, 100).unwrap();
        let words: Vec<&str> = found.lines.iter().map(|l| l.keyword.as_str()).collect();
        assert_eq!(words, expected, "{pattern}");
        assert_eq!(found.total, expected.len());
        for line in &found.lines {
            assert_eq!(line.span.of(TEXT), line.keyword);
        }
    }

    #[test]
    fn plain_words_are_whole_words() {
        check("kerja", false, &["kerja", "kerja"]);
        check("KERJA sama", false, &["kerja sama", "kerja  sama"]);
        check("pekerj*", false, &["Pekerja"]);
        check("negara", false, &["negara", "negara"]);
        check("(", false, &[]);
    }

    #[test]
    fn expressions_are_searched_and_empty_matches_pass() {
        check(r"\bp\w+a\b", true, &["Pekerja"]);
        check("x*", true, &[]);
    }

    #[test]
    fn wrong_patterns_are_told_apart() {
        assert_eq!(search("  ", false, 5), Err(QueryError::Empty));
        assert_eq!(search("*", false, 5), Err(QueryError::Empty));
        assert_eq!(search("(a", true, 5), Err(QueryError::Syntax(Fault::UnclosedGroup)));
        assert_eq!(search(r"(\w{500}){500}", true, 5), Err(QueryError::Syntax(Fault::TooLarge)));
    }

    #[test]
    fn the_limit_caps_lines_and_not_the_total() {
        let found = search("kerja", false, 1).unwrap();
        assert_eq!((found.lines.len(), found.total), (1, 2));
    }
}
