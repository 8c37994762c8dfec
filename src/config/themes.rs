//! Thresholds for themes and for the picture of the terms.

/// Thresholds for themes.
#[derive(Clone, Debug, PartialEq)]
pub struct ThemesConfig {
    /// Terms looked at, strongest first. Fewer leave terms without a theme, more make finer themes
    /// and cost time. Sensible: 50 to 300.
    pub max_terms: usize,
    /// Normalised mutual information from which two terms are linked. 0 links by chance, 1 only what is
    /// never apart. Sensible: 0.1 to 0.4.
    pub min_npmi: f64,
    /// Sentences that two terms must share, copies of one text counted once. 1 makes one sentence a
    /// theme, many leave small corpora without themes. Sensible: 1.5 to 4.
    pub min_shared: f64,
}

impl Default for ThemesConfig {
    fn default() -> Self {
        Self { max_terms: 160, min_npmi: 0.2, min_shared: 2.0 }
    }
}

/// Measures of the cloud, in units of the picture (CSS pixels where it is drawn in full size).
#[derive(Clone, Debug, PartialEq)]
pub struct CloudConfig {
    /// Smallest letters. Lower fits more words that nobody can read. Sensible: 12 to 18.
    pub min_font: f64,
    /// Largest letters against the smallest. 1 hides the weights, more than 6 leaves room for few words.
    pub max_ratio: f64,
    /// Blank around each word. 0 lets words touch, more than 8 makes a loose cloud.
    pub gap: f64,
    /// Share of the picture that the words should fill, which sets its shape. Lower makes a tall
    /// cloud with holes, near 1 a flat one in which few words find a place. Sensible: 0.5 to 0.75.
    pub fill: f64,
    /// How much a word is drawn to those of its theme against the middle of the picture. 0 scatters
    /// the themes, 2 tears the cloud apart. Sensible: 0.3 to 1.
    pub company: f64,
}

impl Default for CloudConfig {
    fn default() -> Self {
        Self { min_font: 15.0, max_ratio: 4.0, gap: 3.0, fill: 0.6, company: 0.6 }
    }
}
