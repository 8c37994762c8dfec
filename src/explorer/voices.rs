//! The view Suara: who is given words, by report.
use super::documents::voice_shares;
use super::{DocId, Explorer, Selection, StatementKind};
use std::collections::BTreeMap;

/// One speaker over all selected reports.
#[derive(Clone, Debug, PartialEq)]
pub struct VoiceRow {
    /// The speaker; "" for agentless statements.
    pub name: String,
    /// Words over all reports.
    pub n_words: usize,
    /// Direct statements.
    pub n_direct: usize,
    /// Indirect ones.
    pub n_indirect: usize,
    /// Reporting verbs with their number, commonest first.
    pub verbs: Vec<(String, usize)>,
    /// Share of each report's words, in the order of [`VoicesView::documents`].
    pub shares: Vec<f64>,
}

/// All speakers.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VoicesView {
    /// The reports.
    pub documents: Vec<DocId>,
    /// The speakers, most words first, agentless last.
    pub rows: Vec<VoiceRow>,
    /// Share of narration in each report.
    pub narration: Vec<f64>,
}

#[derive(Default)]
struct Tally {
    n_words: usize,
    n_direct: usize,
    n_indirect: usize,
    verbs: BTreeMap<String, usize>,
    shares: Vec<f64>,
}

impl Explorer {
    /// Who is given words in the selected reports.
    pub fn voices(&self, selection: &Selection) -> VoicesView {
        let documents = self.select(selection);
        let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
        let mut narration = vec![1.0; documents.len()];
        for (i, d) in documents.iter().filter_map(|id| self.corpus.document(*id)).enumerate() {
            for voice in voice_shares(d) {
                let tally = tallies.entry(voice.name).or_default();
                tally.n_words += voice.n_words;
                tally.shares.resize(documents.len(), 0.0);
                tally.shares[i] = voice.share;
                narration[i] -= voice.share;
            }
            for s in &d.statements {
                let name = match s.kind {
                    StatementKind::Agentless => String::new(),
                    _ => super::display::visible(s.speaker.as_deref().unwrap_or("?")),
                };
                let tally = tallies.entry(name).or_default();
                tally.n_direct += usize::from(s.kind == StatementKind::Direct);
                tally.n_indirect += usize::from(s.kind == StatementKind::Indirect);
                if let Some(verb) = &s.verb {
                    *tally.verbs.entry(verb.to_lowercase()).or_default() += 1;
                }
            }
        }
        let mut rows: Vec<VoiceRow> = tallies.into_iter().map(|(name, tally)| row(name, tally)).collect();
        rows.sort_by(|a, b| a.name.is_empty().cmp(&b.name.is_empty()).then(b.n_words.cmp(&a.n_words)));
        VoicesView { documents, rows, narration }
    }
}

fn row(name: String, tally: Tally) -> VoiceRow {
    let mut verbs: Vec<(String, usize)> = tally.verbs.into_iter().collect();
    verbs.sort_by_key(|v| std::cmp::Reverse(v.1));
    VoiceRow {
        name,
        n_words: tally.n_words,
        n_direct: tally.n_direct,
        n_indirect: tally.n_indirect,
        verbs,
        shares: tally.shares,
    }
}
