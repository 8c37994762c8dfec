//! The view Suara: who is given words, by report.
use super::documents::voice_shares;
use super::{DocId, Explorer, Selection, StatementKind, Tone};
use crate::text::Lower;
use crate::text::sorted::Map;
use std::rc::Rc;

/// A reporting verb of a speaker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerbCount {
    /// The verb in lower case.
    pub verb: String,
    /// What it tells about the words; none where the verb is not listed.
    pub tone: Option<Tone>,
    /// How often.
    pub count: usize,
}

/// What a speaker is given in one report.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct VoicePart {
    /// Words.
    pub n_words: usize,
    /// Share of the report's words, 0 to 1.
    pub share: f64,
}

/// One speaker over all selected reports.
#[derive(Clone, Debug, PartialEq)]
pub struct VoiceRow {
    /// The speaker; "" for agentless statements, "?" where the report does not tell.
    pub name: String,
    /// Words over all reports.
    pub n_words: usize,
    /// Direct statements.
    pub n_direct: usize,
    /// Indirect ones.
    pub n_indirect: usize,
    /// Agentless ones; all in the row "".
    pub n_agentless: usize,
    /// Reporting verbs, commonest first.
    pub verbs: Vec<VerbCount>,
    /// What each of the first [`COLUMNS`] reports gives, in the order of [`VoicesView::documents`].
    pub parts: Vec<VoicePart>,
}

/// All speakers.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VoicesView {
    /// The reports.
    pub documents: Vec<DocId>,
    /// The speakers, most words first, agentless last.
    pub rows: Vec<VoiceRow>,
    /// Narration in each report: words that nobody is said to have said.
    pub narration: Vec<VoicePart>,
}

/// Reports whose parts are told one by one: as many as find room as columns of a table.
pub const COLUMNS: usize = 12;

/// Speakers who can have a look of their own: more than any palette has hues.
const LOUDEST: usize = 16;

#[derive(Default)]
struct Tally {
    n_words: usize,
    kinds: [usize; 3],
    verbs: Map<String, (Option<Tone>, usize)>,
    parts: Vec<VoicePart>,
}

impl Explorer {
    /// The [`LOUDEST`] named speakers of the whole corpus who are given most words, in order.
    pub fn loudest(&self) -> Rc<Vec<String>> {
        let all = || {
            let voices = self.voices(&Selection::default());
            let names = voices.rows.iter().map(|r| &r.name).filter(|name| !name.is_empty() && *name != "?");
            Rc::new(names.take(LOUDEST).cloned().collect())
        };
        self.kin.loudest.get_or_init(all).clone()
    }

    /// Who is given words in the selected reports. Linear in their statements; those of all reports are
    /// kept.
    pub fn voices(&self, selection: &Selection) -> Rc<VoicesView> {
        let documents = self.select(selection);
        match documents.len() == self.corpus.documents.len() {
            true => self.kin.voices.get_or_init(|| Rc::new(self.voices_in(documents))).clone(),
            false => Rc::new(self.voices_in(documents)),
        }
    }

    fn voices_in(&self, documents: Vec<DocId>) -> VoicesView {
        let mut tallies: Map<String, Tally> = Map::new();
        let mut narration = Vec::new();
        for (i, d) in documents.iter().filter_map(|id| self.corpus.document(*id)).enumerate() {
            let mut rest = VoicePart { n_words: d.word_count(), share: 1.0 };
            for voice in voice_shares(d) {
                let tally = tallies.entry(voice.name).or_default();
                tally.n_words += voice.n_words;
                tally.parts.resize(documents.len().min(COLUMNS), VoicePart::default());
                if let Some(part) = tally.parts.get_mut(i) {
                    *part = VoicePart { n_words: voice.n_words, share: voice.share };
                }
                rest.n_words = rest.n_words.saturating_sub(voice.n_words);
                rest.share -= voice.share;
            }
            narration.push(VoicePart { share: rest.share.max(0.0), ..rest });
            for s in &d.statements {
                let (name, kind) = match s.kind {
                    StatementKind::Agentless => (String::new(), 2),
                    StatementKind::Direct => (named(s.speaker.as_deref()), 0),
                    StatementKind::Indirect => (named(s.speaker.as_deref()), 1),
                };
                let tally = tallies.entry(name).or_default();
                tally.kinds[kind] += 1;
                if let Some(verb) = &s.verb {
                    let verb = super::display::visible(&verb.lower());
                    tally.verbs.entry(verb).or_insert((s.tone, 0)).1 += 1;
                }
            }
        }
        let mut rows: Vec<VoiceRow> = tallies.into_iter().map(|(name, tally)| row(name, tally)).collect();
        rows.sort_unstable_by(|a, b| {
            (a.name.is_empty(), b.n_words, &a.name).cmp(&(b.name.is_empty(), a.n_words, &b.name))
        });
        VoicesView { documents, rows, narration }
    }
}

fn named(speaker: Option<&str>) -> String {
    super::display::visible(speaker.unwrap_or("?"))
}

fn row(name: String, tally: Tally) -> VoiceRow {
    let verbs = tally.verbs.into_iter();
    let mut verbs: Vec<VerbCount> =
        verbs.map(|(verb, (tone, count))| VerbCount { verb, tone, count }).collect();
    verbs.sort_unstable_by(|a, b| (b.count, &a.verb).cmp(&(a.count, &b.verb)));
    let [n_direct, n_indirect, n_agentless] = tally.kinds;
    VoiceRow { name, n_words: tally.n_words, n_direct, n_indirect, n_agentless, verbs, parts: tally.parts }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::{Confidence, SentenceRef, Source, Statement};
    use crate::explorer::Config;
    use crate::text::Span;
    use std::rc::Rc;

    fn statement(kind: StatementKind, speaker: Option<&str>, verb: &str, span: Span) -> Statement {
        Statement {
            at: SentenceRef { para: 1, sent: 1 },
            kind,
            speaker: speaker.map(str::to_owned),
            speaker_span: None,
            verb: Some(verb.to_owned()),
            tone: None,
            via: None,
            span,
            rule: "test",
            confidence: Confidence::High,
        }
    }

    #[test]
    fn every_word_is_counted_for_one_voice() {
        let text = "Air naik, kata Rini. Warga diminta mengungsi. Hujan turun sejak pagi.";
        let source = |file: &str| Source { file: file.to_owned(), text: text.to_owned(), is_plain: true };
        let mut explorer = Explorer::new(vec![source("a.txt"), source("b.txt")], Config::default());
        let span = |words: &str| {
            let start = text.find(words).expect("the words in the text");
            Span::new(start, start + words.len())
        };
        let documents = &mut Rc::get_mut(&mut explorer.corpus).expect("one owner").documents;
        documents[0].statements = vec![
            statement(StatementKind::Indirect, Some("Rini"), "Kata", span("Air naik")),
            statement(StatementKind::Agentless, None, "diminta", span("mengungsi")),
        ];
        documents[1].statements = Vec::new();
        let view = explorer.voices(&Selection::default());
        assert_eq!(view.documents.len(), 2);
        let found: Vec<(&str, usize, [usize; 3])> = view
            .rows
            .iter()
            .map(|r| (r.name.as_str(), r.n_words, [r.n_direct, r.n_indirect, r.n_agentless]))
            .collect();
        assert_eq!(found, [("Rini", 2, [0, 1, 0]), ("", 1, [0, 0, 1])]);
        assert_eq!(view.rows[0].verbs[0].verb, "kata");
        for (i, rest) in view.narration.iter().enumerate() {
            let said: usize = view.rows.iter().map(|r| r.parts[i].n_words).sum();
            let shares: f64 = view.rows.iter().map(|r| r.parts[i].share).sum();
            assert_eq!(said + rest.n_words, 11);
            assert!((shares + rest.share - 1.0).abs() < 1e-9);
        }
    }
}
