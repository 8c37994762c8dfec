//! The cards of the view Artikel: what each report is, at a glance.
use super::display::visible;
use super::{Dated, DocId, Explorer, How, LineKind, Selection, StatementKind, Title, day_of};
use crate::corpus::Document;
use crate::text::Span;
use crate::text::sorted::Map;
use std::ops::Deref;

/// Words given to one speaker.
#[derive(Clone, Debug, PartialEq)]
pub struct VoiceShare {
    /// The speaker; "" for agentless statements.
    pub name: String,
    /// Words in statements of that speaker.
    pub n_words: usize,
    /// Share of the report's words, 0 to 1.
    pub share: f64,
}

/// What a report is called, wherever it is one of many.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportName {
    /// The report.
    pub id: DocId,
    /// Its name in links.
    pub key: String,
    /// Headline, or opening words.
    pub title: Title,
    /// The paper, and whether it says so itself.
    pub outlet: Option<(String, How)>,
    /// The day it stands for: of the event, else of publication.
    pub day: Option<String>,
}

/// A report at a glance: its name, which a card can be used as, and its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentCard {
    /// What it is called.
    pub name: ReportName,
    /// The agency.
    pub agency: Option<(String, How)>,
    /// Day of the event.
    pub event_date: Option<Dated>,
    /// Day of publication.
    pub published: Option<Dated>,
    /// Who speaks, most words first; agentless statements as "" at the end.
    pub voices: Vec<VoiceShare>,
    /// Share of the words that nobody is said to have said, 0 to 1.
    pub narration: f64,
    /// Words of the report.
    pub n_words: usize,
    /// Lines of the report.
    pub n_body_lines: usize,
    /// Lines of furniture.
    pub n_furniture_lines: usize,
    /// Share of the page's letters that is the report, 0 to 1.
    pub report_share: f64,
    /// Its own best terms: key and label.
    pub terms: Vec<(String, String)>,
}

impl Deref for DocumentCard {
    type Target = ReportName;

    fn deref(&self) -> &ReportName {
        &self.name
    }
}

/// How many terms a card shows.
const CARD_TERMS: usize = 5;

impl Explorer {
    /// The cards of the selected reports, in corpus order.
    pub fn documents(&self, selection: &Selection) -> Vec<DocumentCard> {
        self.select(selection).into_iter().filter_map(|id| self.card(id)).collect()
    }

    /// What one report is called. Reads its words no more than the title, so that hundreds can be named.
    pub fn name(&self, id: DocId) -> Option<ReportName> {
        let d = self.corpus.document(id)?;
        Some(ReportName {
            id,
            key: self.key(id).to_owned(),
            title: Title { text: visible(&d.title.text), is_derived: d.title.is_derived },
            outlet: d.outlet.as_ref().map(|f| (visible(&f.value), f.how)),
            day: day_of(d).map(str::to_owned),
        })
    }

    /// The card of one report. Counts all its words.
    pub fn card(&self, id: DocId) -> Option<DocumentCard> {
        let d = self.corpus.document(id)?;
        let voices = voice_shares(d);
        let said: f64 = voices.iter().map(|v| v.share).sum();
        let letters = |kind: Option<LineKind>| -> usize {
            d.lines.iter().filter(|l| kind.is_none_or(|k| k == l.kind)).map(|l| l.span.byte_len()).sum()
        };
        let count = |kind| d.lines.iter().filter(|l| l.kind == kind).count();
        Some(DocumentCard {
            name: self.name(id)?,
            agency: d.agency.as_ref().map(|f| (visible(&f.value), f.how)),
            event_date: d.event_date.clone(),
            published: d.published.clone(),
            voices,
            narration: (1.0 - said).max(0.0),
            n_words: d.word_count(),
            n_body_lines: count(LineKind::Body),
            n_furniture_lines: count(LineKind::Furniture),
            report_share: letters(Some(LineKind::Body)) as f64 / letters(None).max(1) as f64,
            terms: self.own_terms(id, CARD_TERMS),
        })
    }

    fn own_terms(&self, id: DocId, n: usize) -> Vec<(String, String)> {
        let all = &self.terms.by_document;
        let own = all.binary_search_by_key(&id, |(doc, _)| *doc).ok().and_then(|at| all.get(at));
        let own = own
            .map(|(_, terms)| terms.as_slice())
            .unwrap_or(&[])
            .iter()
            .filter_map(|t| self.terms.terms.get(*t));
        own.take(n).map(|t| (t.key.clone(), visible(&t.label))).collect()
    }
}

/// Words per speaker, most first, agentless ones last. Nested statements count once, for the outer one.
/// Linear in the statements' paragraphs.
pub(super) fn voice_shares(d: &Document) -> Vec<VoiceShare> {
    let total = d.word_count().max(1);
    let mut words: Map<String, usize> = Map::new();
    let mut end = 0;
    for s in &d.statements {
        let from = s.span.start.max(end);
        let n = d.words_in(Span { start: from.min(s.span.end), end: s.span.end }).count();
        end = end.max(s.span.end);
        let name = match s.kind {
            StatementKind::Agentless => String::new(),
            _ => visible(s.speaker.as_deref().unwrap_or("?")),
        };
        *words.entry(name).or_default() += n;
    }
    let mut out: Vec<VoiceShare> = words
        .into_iter()
        .map(|(name, n_words)| VoiceShare { name, n_words, share: n_words as f64 / total as f64 })
        .collect();
    out.sort_unstable_by(|a, b| {
        (a.name.is_empty(), b.n_words, &a.name).cmp(&(b.name.is_empty(), a.n_words, &b.name))
    });
    out
}
