//! Every threshold of the program, in one place, with what its two ends mean.
//!
//! The page shows a threshold to the reader wherever it decided something. Each layer has its
//! own section, so that a function takes only the section it reads.

/// All thresholds. `Config::default()` is what the page and the command line use.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Config {
    /// Reading a page as scraped.
    pub parse: ParseConfig,
    /// Terms and their scores.
    pub terms: TermsConfig,
    /// Linking and comparing reports.
    pub reuse: ReuseConfig,
    /// Suspicions of synonym spinning.
    pub spin: SpinConfig,
}

/// Thresholds for reading a page.
#[derive(Clone, Debug, PartialEq)]
pub struct ParseConfig {
    /// Words a line needs to stand as a body paragraph on its own. Lower lets headlines of other
    /// articles in, higher loses short paragraphs. Sensible: 4 to 20.
    pub min_body_words: usize,
}

impl Default for ParseConfig {
    fn default() -> Self {
        Self { min_body_words: 10 }
    }
}

/// Thresholds for terms.
#[derive(Clone, Debug, PartialEq)]
pub struct TermsConfig {
    /// How many terms a list keeps per report. Sensible: 5 to 100.
    pub per_document: usize,
}

impl Default for TermsConfig {
    fn default() -> Self {
        Self { per_document: 20 }
    }
}

/// Thresholds for links between sentences.
#[derive(Clone, Debug, PartialEq)]
pub struct ReuseConfig {
    /// Score from which two sentences are linked anywhere in the text. Lower links sentences that
    /// share only a subject, higher loses paraphrases. Sensible: 0.1 to 0.5.
    pub strong_link: f64,
}

impl Default for ReuseConfig {
    fn default() -> Self {
        Self { strong_link: 0.20 }
    }
}

/// Thresholds for suspicions of spinning.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SpinConfig {}
