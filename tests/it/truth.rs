//! What is true of the teaching corpus, as `tests/fixtures/truth.json` says it.
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Truth {
    #[serde(rename = "note")]
    _note: String,
    pub documents: Vec<Report>,
    pub pairs: Vec<PairTruth>,
    pub links: Vec<Family>,
    pub formulas: Vec<Formula>,
    pub spun: Spun,
}

/// One article. Fields that this binary does not check yet are left out here, not in the file.
#[derive(Deserialize)]
pub struct Report {
    pub file: String,
    pub headline: Option<String>,
    pub deck: Option<String>,
    pub dateline: Option<DatelineTruth>,
    pub event_date: DateTruth,
    pub credits: Vec<CreditTruth>,
    pub lines: Vec<LineTruth>,
    pub body: Vec<ParagraphTruth>,
    pub statements: Vec<StatementTruth>,
    pub narration: Vec<At>,
    pub quoted_terms: Vec<TermTruth>,
    pub people: Vec<String>,
    pub organisations: Vec<Organisation>,
    pub places: Vec<String>,
    pub place_surfaces: std::collections::BTreeMap<String, Vec<String>>,
    pub events: Vec<String>,
    pub documents_named: Vec<String>,
    pub blocs: Vec<String>,
}

#[derive(Deserialize)]
pub struct DatelineTruth {
    pub city: String,
    pub source: Option<String>,
}

#[derive(Deserialize)]
pub struct DateTruth {
    pub iso: String,
    pub candidates: Vec<String>,
}

#[derive(Deserialize)]
pub struct CreditTruth {
    pub role: String,
    pub name: String,
    pub line: usize,
}

#[derive(Deserialize)]
pub struct LineTruth {
    pub n: usize,
    pub kind: String,
}

#[derive(Deserialize)]
pub struct ParagraphTruth {
    pub para: usize,
    pub line: usize,
    pub sentences: usize,
    pub first: String,
}

/// A sentence by its place, both numbers from 1.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    pub para: usize,
    pub sent: usize,
}

#[derive(Deserialize)]
pub struct StatementTruth {
    #[serde(flatten)]
    pub at: At,
    pub kind: String,
    pub speaker: Option<String>,
    pub verb: Option<String>,
}

#[derive(Deserialize)]
pub struct TermTruth {
    #[serde(flatten)]
    pub at: At,
    pub text: String,
}

#[derive(Deserialize)]
pub struct Organisation {
    pub name: String,
    pub abbr: Option<String>,
}

#[derive(Deserialize)]
pub struct PairTruth {
    pub left: String,
    pub right: String,
    pub verdict: String,
    #[serde(rename = "or")]
    pub or_verdict: Vec<String>,
    pub earlier: Option<String>,
}

/// Sentence links of two reports of the family.
#[derive(Deserialize)]
pub struct Family {
    pub left: String,
    pub right: String,
    pub links: Vec<LinkTruth>,
    pub left_only: Vec<At>,
    pub right_only: Vec<At>,
}

#[derive(Deserialize)]
pub struct LinkTruth {
    pub left: At,
    pub right: At,
    pub relation: String,
    #[serde(rename = "or")]
    pub or_relation: Vec<String>,
    pub shifts: Vec<ShiftTruth>,
}

#[derive(Debug, Deserialize)]
pub struct ShiftTruth {
    pub kind: String,
    pub left: String,
    pub right: String,
}

/// Sentences of different events that share a stock phrase and nothing else.
#[derive(Deserialize)]
pub struct Formula {
    pub left_file: String,
    pub left: At,
    pub right_file: String,
    pub right: At,
    pub words: String,
}

/// Every word that was put in the place of another.
#[derive(Deserialize)]
pub struct Spun {
    pub file: String,
    pub of: String,
    pub dropped: Vec<TermTruth>,
    pub words: Vec<SpunWord>,
}

#[derive(Deserialize)]
pub struct SpunWord {
    #[serde(flatten)]
    pub at: At,
    pub spun: String,
    pub original: String,
    pub is_damaged: bool,
}

/// A path of the project.
pub fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The truth.
pub fn truth() -> Truth {
    let text = fs::read_to_string(project("tests/fixtures/truth.json")).expect("truth.json is there");
    serde_json::from_str(&text).expect("truth.json has the shape it should have")
}

/// A teaching article as scraped.
pub fn page(file: &str) -> String {
    fs::read_to_string(project("seeds").join(file)).expect("the article is there")
}

/// The words of a text in lower case, marks left out.
pub fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect()
}

impl Report {
    /// The sentences of the body with their places. Does not use the program: these texts have no
    /// abbreviations, so a full stop before a blank and a capital always ends a sentence.
    pub fn sentences(&self) -> Vec<(At, String)> {
        let page = page(&self.file);
        let mut out = Vec::new();
        for paragraph in &self.body {
            let line = page.lines().nth(paragraph.line - 1).unwrap_or_default().trim();
            let start = line.find(&paragraph.first).unwrap_or(0);
            for (i, sentence) in split(&line[start..]).into_iter().enumerate() {
                out.push((At { para: paragraph.para, sent: i + 1 }, sentence));
            }
        }
        out
    }

    /// One sentence, empty where there is none.
    pub fn sentence(&self, at: At) -> String {
        self.sentences().into_iter().find(|(a, _)| *a == at).map(|(_, s)| s).unwrap_or_default()
    }
}

fn split(paragraph: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for piece in paragraph.split(". ") {
        match out.last_mut() {
            Some(last) if !piece.starts_with(|c: char| c.is_uppercase() || c == '"') => {
                last.push_str(". ");
                last.push_str(piece);
            }
            _ => out.push(piece.to_owned()),
        }
    }
    out
}
