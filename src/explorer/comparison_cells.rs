//! The cells of a comparison: a sentence with its speaker, cut into marked runs.
use super::comparison::{DiffCell, DiffRun};
use super::display::visible;
use super::{EditOp, Nearness, SentenceRef};
use crate::corpus::{Document, Statement};
use crate::reuse::Edit;
use crate::text::Lower;
use crate::text::Span;
use crate::text::sorted::Map;

/// A report with what a cell needs to know about its sentences.
pub(super) struct Column<'a> {
    /// The report.
    pub document: &'a Document,
    said: Map<SentenceRef, &'a Statement>,
}

impl<'a> Column<'a> {
    /// Looks up who speaks in each sentence.
    pub fn new(document: &'a Document) -> Self {
        let sentences: Vec<(Span, SentenceRef)> = document.sentences().map(|s| (s.span, s.at)).collect();
        let mut said = Map::new();
        for s in &document.statements {
            said.entry(s.at).or_insert(s);
            let first = sentences.partition_point(|(span, _)| span.end <= s.span.start);
            let reached = sentences.iter().skip(first).take_while(|(span, _)| span.start < s.span.end);
            for (_, at) in reached {
                said.entry(*at).or_insert(s);
            }
        }
        Self { document, said }
    }

    /// A sentence cut by the edits of its side.
    pub fn cell(&self, at: SentenceRef, edits: &[SideEdit]) -> DiffCell {
        let said = self.said.get(&at);
        DiffCell {
            at,
            runs: runs(self.document, at, edits),
            speaker: said.and_then(|s| s.speaker.as_deref()).map(visible),
            kind: said.map(|s| s.kind),
        }
    }
}

/// An edit as one column sees it.
pub(super) struct SideEdit {
    span: Span,
    op: EditOp,
    nearness: Nearness,
    partner: String,
    is_moved: bool,
}

/// Words that a changed run needs to count as moved; a lone "itu" is everywhere.
const MOVED_WORDS: usize = 2;

/// The letters and digits of a text in lower case, a blank before and after each word.
fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.fold(String::from(" "), |all, w| all + &w.lower() + " ")
}

/// The edits of a link as one column sees them: `own` and `other` give the words of an edit here and
/// beside. A changed run whose words stand together in another changed run beside was moved.
pub(super) fn side_edits(
    edits: &[Edit],
    here: &Document,
    beside: &Document,
    own: fn(&Edit) -> Span,
    other: fn(&Edit) -> Span,
) -> Vec<SideEdit> {
    let changed: Vec<(usize, String)> = edits
        .iter()
        .enumerate()
        .filter(|(_, e)| e.op != EditOp::Equal)
        .map(|(n, e)| (n, plain(beside.slice(other(e)))))
        .collect();
    let is_moved = |n: usize, e: &Edit| {
        let words = plain(here.slice(own(e)));
        e.op != EditOp::Equal
            && MOVED_WORDS < words.matches(' ').count()
            && changed.iter().any(|(k, text)| *k != n && text.contains(&words))
    };
    let one = |(n, e): (usize, &Edit)| SideEdit {
        is_moved: is_moved(n, e),
        ..SideEdit::new(e, own(e), beside, other(e))
    };
    edits.iter().enumerate().map(one).collect()
}

impl SideEdit {
    /// The edit `e`, whose words on this side are `own` and beside it `partner`.
    pub fn new(e: &Edit, own: Span, beside: &Document, partner: Span) -> Self {
        let partner = match e.op {
            EditOp::Replace => visible(beside.slice(partner)).trim().to_owned(),
            _ => String::new(),
        };
        Self { span: own, op: e.op, nearness: e.nearness, partner, is_moved: false }
    }
}

/// The text of a sentence in runs that join to it: blanks and marks between two edits ride with
/// the run before, equal neighbours are one run.
fn runs(d: &Document, at: SentenceRef, edits: &[SideEdit]) -> Vec<DiffRun> {
    let whole = d.sentence(at).map_or(Span::default(), |s| s.span);
    let mut out: Vec<DiffRun> = Vec::new();
    let mut done = whole.start;
    for e in edits.iter().filter(|e| e.span.overlaps(whole)) {
        let (start, end) = (e.span.start.max(done), e.span.end.min(whole.end));
        if start >= end {
            continue;
        }
        ride(&mut out, visible(d.slice(Span { start: done, end: start })));
        let text = visible(d.slice(Span { start, end }));
        let fuses = e.op == EditOp::Equal && out.last().is_some_and(|run| run.op == EditOp::Equal);
        match out.last_mut() {
            Some(run) if fuses => run.text.push_str(&text),
            _ => out.push(DiffRun {
                text,
                op: e.op,
                nearness: e.nearness,
                partner: e.partner.clone(),
                is_moved: e.is_moved,
            }),
        }
        done = end;
    }
    ride(&mut out, visible(d.slice(Span { start: done, end: whole.end })));
    out
}

fn ride(out: &mut Vec<DiffRun>, gap: String) {
    match out.last_mut() {
        _ if gap.is_empty() => {}
        Some(run) => run.text.push_str(&gap),
        None => out.push(DiffRun {
            text: gap,
            op: EditOp::Equal,
            nearness: Nearness::None,
            partner: String::new(),
            is_moved: false,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::{DocId, Paragraph, Sentence, Source};
    use crate::explorer::Config;

    const FIRST: SentenceRef = SentenceRef { para: 1, sent: 1 };

    /// A report of one sentence.
    fn report(words: &str) -> Document {
        let source = Source { file: "a.txt".into(), text: String::new(), is_plain: true };
        let mut d = crate::corpus::parse::parse(DocId(0), source, &Config::default().parse);
        d.text = words.to_owned();
        let span = Span::new(0, words.len());
        let sentences = vec![Sentence { at: FIRST, span, tokens: Vec::new(), n_words: 0 }];
        d.body = vec![Paragraph { number: 1, line: 1, span, sentences }];
        d
    }

    /// Runs as `text|`, replaced ones as `text{partner}|`, other edits with `+` or `-` before.
    fn cut(left: &str, right: &str, edits: &[(EditOp, &str, &str)]) -> (String, String) {
        let (l, r) = (report(left), report(right));
        let (mut from_left, mut from_right) = (0, 0);
        let place = |d: &Document, from: &mut usize, words: &str| {
            let start = *from + d.text[*from..].find(words).expect("the words in the text");
            *from = start + words.len();
            Span::new(start, start + words.len())
        };
        let edits: Vec<Edit> = edits
            .iter()
            .map(|(op, a, b)| Edit {
                op: *op,
                left: place(&l, &mut from_left, a),
                right: place(&r, &mut from_right, b),
                nearness: Nearness::None,
            })
            .collect();
        let left_edits = side_edits(&edits, &l, &r, |e| e.left, |e| e.right);
        let right_edits = side_edits(&edits, &r, &l, |e| e.right, |e| e.left);
        let cells = (Column::new(&l).cell(FIRST, &left_edits), Column::new(&r).cell(FIRST, &right_edits));
        for (cell, sentence) in [(&cells.0, left), (&cells.1, right)] {
            let joined: String = cell.runs.iter().map(|run| run.text.as_str()).collect();
            assert_eq!(joined, visible(sentence), "the runs join to the sentence");
        }
        let mark = |run: &DiffRun| match run.op {
            _ if run.is_moved => format!("~{}|", run.text),
            EditOp::Equal => format!("{}|", run.text),
            EditOp::Replace => format!("{}{{{}}}|", run.text, run.partner),
            EditOp::Insert => format!("+{}|", run.text),
            EditOp::Delete => format!("-{}|", run.text),
        };
        let all = |cell: &DiffCell| cell.runs.iter().map(mark).collect::<String>();
        (all(&cells.0), all(&cells.1))
    }

    #[test]
    fn runs_join_to_the_sentence() {
        use EditOp::{Delete, Equal, Insert, Replace};
        let (left, right) = cut(
            "“Kapal itu\tsudah tiba,” ujarnya.",
            "Kapal itu diharapkan tiba kemarin.",
            &[
                (Equal, "Kapal", "Kapal"),
                (Equal, "itu", "itu"),
                (Replace, "sudah", "diharapkan"),
                (Equal, "tiba,”", "tiba"),
                (Insert, "", "kemarin."),
                (Delete, "ujarnya.", ""),
            ],
        );
        assert_eq!(left, "“Kapal itu |sudah {diharapkan}|tiba,” |-ujarnya.|");
        assert_eq!(right, "Kapal itu |diharapkan {sudah}|tiba |+kemarin.|");
        let (left, right) = cut(
            "Kemarin pagi kapal tiba.",
            "Kapal tiba kemarin pagi.",
            &[
                (Delete, "Kemarin pagi", ""),
                (Equal, "kapal tiba.", "Kapal tiba"),
                (Insert, "", "kemarin pagi."),
            ],
        );
        assert_eq!(
            (left.as_str(), right.as_str()),
            ("~Kemarin pagi |kapal tiba.|", "Kapal tiba |~kemarin pagi.|")
        );
        assert_eq!(cut("Satu.", "Dua.", &[]).0, "Satu.|");
        assert_eq!(cut("", "", &[]).0, "");
    }
}
