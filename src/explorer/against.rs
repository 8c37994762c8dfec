//! One report against all others: for each of its sentences, who else has it, and how.
use super::display::visible;
use super::{DocId, Explorer, Relation, SentenceRef, ShiftKind};
use crate::reuse::{self, candidates};

/// A sentence of another report.
#[derive(Clone, Debug, PartialEq)]
pub struct Echo {
    /// The other report.
    pub document: DocId,
    /// How the two stand to each other.
    pub relation: Relation,
    /// Kinds of changes of meaning, each once.
    pub shifts: Vec<ShiftKind>,
    /// The other report's words.
    pub text: String,
}

/// A sentence of the report.
#[derive(Clone, Debug, PartialEq)]
pub struct AgainstRow {
    /// Its place.
    pub at: SentenceRef,
    /// Its words.
    pub text: String,
    /// Who else has it.
    pub echoes: Vec<Echo>,
}

/// One report against all others.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgainstView {
    /// The reports that share a sentence with it, most first: which, and how many of its sentences.
    pub others: Vec<(DocId, usize)>,
    /// Its sentences.
    pub rows: Vec<AgainstRow>,
}

/// A report that is being laid against its nearest kin.
#[derive(Debug)]
pub(super) struct AgainstSearch {
    id: DocId,
    /// The kin that are not compared yet, the nearest last.
    kin: Vec<DocId>,
    rows: Vec<AgainstRow>,
}

impl Explorer {
    /// Lays a report against one more of its kin, so that the page can answer in between; whether there
    /// was one. What was found is kept until another report is asked for.
    pub fn seek_against(&self, id: DocId) -> bool {
        let mut search = self.kin.against.borrow_mut();
        let Some(search) = search.as_mut().filter(|search| search.id == id) else {
            *search = self.begin_against(id);
            return search.is_some();
        };
        let other = search.kin.pop();
        other.inspect(|other| self.echo(search, *other)).is_some()
    }

    fn begin_against(&self, id: DocId) -> Option<AgainstSearch> {
        let document = self.corpus.document(id)?;
        let row = |at, span| AgainstRow { at, text: visible(document.slice(span)), echoes: Vec::new() };
        let rows = document.sentences().map(|s| row(s.at, s.span)).collect();
        let mut kin = candidates::kin(&self.corpus, self.index(), id, candidates::KEPT);
        kin.reverse();
        Some(AgainstSearch { id, kin, rows })
    }

    /// Adds what another report has of each sentence.
    fn echo(&self, search: &mut AgainstSearch, other: DocId) {
        let Some(beside) = self.corpus.document(other) else { return };
        // A pair is always worked out in one order, so that what is said here is said there.
        for link in reuse::compare_with(&self.corpus, self.index(), search.id, other).links {
            let sentences = link.right.iter().filter_map(|at| beside.sentence(*at));
            let texts: Vec<String> = sentences.map(|s| visible(beside.slice(s.span))).collect();
            let mut shifts: Vec<ShiftKind> = link.shifts.iter().map(|s| s.kind).collect();
            shifts.dedup();
            let echo = Echo { document: other, relation: link.relation, shifts, text: texts.join(" ") };
            for row in search.rows.iter_mut().filter(|row| link.left.contains(&row.at)) {
                row.echoes.push(echo.clone());
            }
        }
    }

    /// A report against its nearest kin. Costs one comparison for each that was not made before.
    pub fn against(&self, id: DocId) -> Option<AgainstView> {
        while self.seek_against(id) {}
        let rows = self.kin.against.borrow().as_ref()?.rows.clone();
        let mut others: Vec<(DocId, usize)> = Vec::new();
        for row in &rows {
            let told = row.echoes.iter().filter(|e| e.relation != Relation::Formula);
            let mut who: Vec<DocId> = told.map(|e| e.document).collect();
            who.sort_unstable();
            who.dedup();
            for document in who {
                match others.iter_mut().find(|(d, _)| *d == document) {
                    Some((_, n)) => *n += 1,
                    None => others.push((document, 1)),
                }
            }
        }
        others.sort_unstable_by_key(|(d, n)| (std::cmp::Reverse(*n), *d));
        Some(AgainstView { others, rows })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explorer::{Config, Source};

    #[test]
    fn each_sentence_says_who_else_has_it() {
        let source = |file: &str, text: &str| Source { file: file.into(), text: text.into(), is_plain: true };
        let sources = vec![
            source(
                "a.txt",
                "Gubernur membuka jembatan Sarawandu pada Senin pagi. Nelayan menambal jaring di dermaga.",
            ),
            source("b.txt", "Jembatan Sarawandu dibuka gubernur pada Senin pagi."),
            source("c.txt", "Nelayan menambal jaring di dermaga. Harga cabai turun di pasar induk."),
        ];
        let view = Explorer::new(sources, Config::default()).against(DocId(0)).expect("a report");
        let echoes: Vec<Vec<u32>> =
            view.rows.iter().map(|r| r.echoes.iter().map(|e| e.document.0).collect()).collect();
        assert_eq!(echoes, [vec![1], vec![2]]);
        assert_eq!(view.others, [(DocId(1), 1), (DocId(2), 1)]);
    }
}
