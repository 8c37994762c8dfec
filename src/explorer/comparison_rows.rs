//! The rows of a comparison: which sentence stands beside which, in whose order, cut into marked runs.
use super::comparison::{ComparisonRow, ShiftRow};
use super::comparison_cells::{Column, side_edits};
use super::display::visible;
use super::{SentenceRef, Side};
use crate::corpus::Document;
use crate::reuse::{Alignment, Link};
use crate::text::sorted::{Map, Set};

/// All rows: links and lone sentences, in the order of one side. A lone sentence of the other side
/// stands after the row that holds the linked sentence before it. Every sentence of both reports
/// stands in a row; one with several links stands in each. O(n log n) in sentences and links.
pub(super) fn rows(l: &Document, r: &Document, alignment: &Alignment, order: Side) -> Vec<ComparisonRow> {
    let mut builder =
        Builder { left: Column::new(l), right: Column::new(r), shown: Set::new(), out: Vec::new() };
    let (leading, following) = match order {
        Side::Left => (l, r),
        Side::Right => (r, l),
    };
    let other = order.other();
    let moved = moved(&alignment.links, l.id <= r.id);
    let mut links: Vec<(&Link, bool)> =
        alignment.links.iter().enumerate().map(|(i, link)| (link, moved.contains(&i))).collect();
    links.sort_unstable_by(|(a, _), (b, _)| {
        (side(a, order), side(a, other)).cmp(&(side(b, order), side(b, other)))
    });
    let lone = lone_after(following, links.iter().flat_map(|(link, _)| side(link, other)).copied().collect());
    let held: Set<SentenceRef> = links.iter().flat_map(|(link, _)| side(link, order)).copied().collect();

    builder.push_lone(other, lone.get(&None));
    let mut sentences = leading.sentences().map(|s| s.at).filter(|at| !held.contains(at)).peekable();
    for (link, is_moved) in links {
        while let Some(at) = sentences.next_if(|at| Some(at) < side(link, order).first()) {
            builder.push_lone(order, Some(&vec![at]));
        }
        builder.push_link(link, is_moved);
        for at in side(link, other) {
            builder.push_lone(other, lone.get(&Some(*at)));
        }
    }
    builder.push_lone(order, Some(&sentences.collect()));
    builder.out
}

fn side(link: &Link, side: Side) -> &[SentenceRef] {
    match side {
        Side::Left => &link.left,
        Side::Right => &link.right,
    }
}

/// The sentences without a link, by the linked sentence before them.
fn lone_after(d: &Document, linked: Set<SentenceRef>) -> Map<Option<SentenceRef>, Vec<SentenceRef>> {
    let mut out: Map<Option<SentenceRef>, Vec<SentenceRef>> = Map::new();
    let mut before = None;
    for s in d.sentences() {
        if linked.contains(&s.at) {
            before = Some(s.at);
        } else {
            out.entry(before).or_default().push(s.at);
        }
    }
    out
}

/// The links that break the common order: all but a longest run of links that ascend on both
/// sides (patience sorting, O(n log n)), so that one sentence put first does not make all others
/// look moved. Worked out in the corpus order of the two reports, whichever stands left.
fn moved(links: &[Link], is_corpus_order: bool) -> Set<usize> {
    let (from, to) = if is_corpus_order { (Side::Left, Side::Right) } else { (Side::Right, Side::Left) };
    let mut sorted: Vec<usize> = (0..links.len()).collect();
    let first = |i: usize, s: Side| links.get(i).and_then(|link| side(link, s).first().copied());
    sorted.sort_unstable_by_key(|i| (first(*i, from), first(*i, to), *i));
    // `ends[k]` is the link that ends the best run of k + 1 links; `before` leads back along a run.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Map<usize, usize> = Map::new();
    for i in sorted {
        let k = ends.partition_point(|e| first(*e, to) <= first(i, to));
        if let Some(previous) = k.checked_sub(1).and_then(|p| ends.get(p)) {
            before.insert(i, *previous);
        }
        match ends.get_mut(k) {
            Some(end) => *end = i,
            None => ends.push(i),
        }
    }
    let mut out: Set<usize> = (0..links.len()).collect();
    let mut step = ends.last().copied();
    while let Some(i) = step {
        out.remove(&i);
        step = before.get(&i).copied();
    }
    out
}

struct Builder<'a> {
    left: Column<'a>,
    right: Column<'a>,
    /// Sentences that stand in a row alone: one can follow two links when its neighbour is linked twice.
    shown: Set<(Side, SentenceRef)>,
    out: Vec<ComparisonRow>,
}

impl Builder<'_> {
    fn push_lone(&mut self, side: Side, lone: Option<&Vec<SentenceRef>>) {
        for at in lone.into_iter().flatten() {
            if !self.shown.insert((side, *at)) {
                continue;
            }
            let (left, right) = match side {
                Side::Left => (vec![self.left.cell(*at, &[])], Vec::new()),
                Side::Right => (Vec::new(), vec![self.right.cell(*at, &[])]),
            };
            self.out.push(ComparisonRow {
                id: self.out.len(),
                relation: None,
                score: 0.0,
                parts: Vec::new(),
                left,
                right,
                is_moved: false,
                shifts: Vec::new(),
            });
        }
    }

    fn push_link(&mut self, link: &Link, is_moved: bool) {
        let row = self.out.len();
        let shifts = link.shifts.iter();
        let shifts =
            shifts.map(|s| ShiftRow { row, kind: s.kind, left: visible(&s.left), right: visible(&s.right) });
        let shifts = shifts.collect();
        let (l, r) = (self.left.document, self.right.document);
        let left = side_edits(&link.edits, l, r, |e| e.left, |e| e.right);
        let right = side_edits(&link.edits, r, l, |e| e.right, |e| e.left);
        self.out.push(ComparisonRow {
            id: row,
            relation: Some(link.relation),
            score: link.score,
            parts: link.parts.clone(),
            left: link.left.iter().map(|at| self.left.cell(*at, &left)).collect(),
            right: link.right.iter().map(|at| self.right.cell(*at, &right)).collect(),
            is_moved,
            shifts,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::{DocId, Paragraph, Sentence, Source};
    use crate::explorer::{Config, DiffCell, Relation};
    use crate::text::Span;

    /// A report of one paragraph with these sentences.
    fn report(id: u32, sentences: &[&str]) -> Document {
        let source = Source { file: format!("{id}.txt"), text: String::new(), is_plain: true };
        let mut d = crate::corpus::parse::parse(DocId(id), source, &Config::default().parse);
        let mut found = Vec::new();
        for (sent, words) in (1..).zip(sentences) {
            let span = Span::new(d.text.len(), d.text.len() + words.len());
            found.push(Sentence { at: at(sent), span, tokens: Vec::new(), n_words: 0 });
            d.text.push_str(words);
            d.text.push(' ');
        }
        let span = Span::new(0, d.text.len());
        d.body = vec![Paragraph { number: 1, line: 1, span, sentences: found }];
        d
    }

    fn numbered(id: u32, n: u32) -> Document {
        let sentences: Vec<String> = (1..=n).map(|i| format!("Kalimat {i}.")).collect();
        report(id, &sentences.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn at(sent: u32) -> SentenceRef {
        SentenceRef { para: 1, sent }
    }

    fn link(left: &[u32], right: &[u32]) -> Link {
        let all = |sents: &[u32]| sents.iter().map(|s| at(*s)).collect();
        Link {
            left: all(left),
            right: all(right),
            relation: Relation::Paraphrase,
            score: 0.5,
            parts: Vec::new(),
            edits: Vec::new(),
            shifts: Vec::new(),
        }
    }

    /// The rows of two reports of `n` sentences as text: `1=2` linked, `1-` and `-2` alone, `~` moved.
    fn table(n: (u32, u32), links: &[(&[u32], &[u32])], order: Side, is_swapped: bool) -> String {
        let links: Vec<Link> =
            links.iter().map(|(l, r)| if is_swapped { link(r, l) } else { link(l, r) }).collect();
        let (a, b) = (numbered(0, n.0), numbered(1, n.1));
        let (l, r) = if is_swapped { (&b, &a) } else { (&a, &b) };
        let alignment = Alignment {
            left: l.id,
            right: r.id,
            links,
            left_only: Vec::new(),
            right_only: Vec::new(),
            shared: (0.0, 0.0),
            lineage: crate::reuse::Lineage {
                verdict: crate::reuse::Verdict::Rewrite,
                confidence: crate::corpus::Confidence::Low,
                earlier: None,
                evidence: Vec::new(),
            },
        };
        let cells =
            |all: &[DiffCell]| all.iter().map(|c| c.at.sent.to_string()).collect::<Vec<_>>().join("+");
        let row = |row: &ComparisonRow| {
            let (mut left, mut right) = (cells(&row.left), cells(&row.right));
            if is_swapped {
                std::mem::swap(&mut left, &mut right);
            }
            let between = if row.relation.is_some() { "=" } else { "-" };
            format!("{left}{between}{right}{}", if row.is_moved { "~" } else { "" })
        };
        rows(l, r, &alignment, order).iter().map(row).collect::<Vec<_>>().join(" ")
    }

    #[track_caller]
    fn check(n: (u32, u32), links: &[(&[u32], &[u32])], left: &str, right: &str) {
        assert_eq!(table(n, links, Side::Left, false), left, "in the order of the left report");
        assert_eq!(table(n, links, Side::Right, false), right, "in the order of the right report");
        assert_eq!(table(n, links, Side::Right, true), left, "swapped");
        assert_eq!(table(n, links, Side::Left, true), right, "swapped");
    }

    #[test]
    fn lone_sentences_of_the_other_side_follow_their_neighbour() {
        check((3, 4), &[(&[2], &[2])], "-1 1- 2=2 -3 -4 3-", "1- -1 2=2 3- -3 -4");
        check((2, 2), &[], "-1 -2 1- 2-", "1- 2- -1 -2");
    }

    #[test]
    fn a_sentence_with_several_links_stands_in_each() {
        check((2, 3), &[(&[1], &[1]), (&[1], &[3])], "1=1 -2 1=3 2-", "1=1 2- -2 1=3");
        check((3, 1), &[(&[1, 3], &[1])], "1+3=1 2-", "1+3=1 2-");
        check((1, 3), &[(&[1], &[1]), (&[1], &[1, 2])], "1=1 1=1+2 -3", "1=1 1=1+2 -3");
    }

    #[test]
    fn only_what_breaks_the_common_order_is_moved() {
        check((3, 3), &[(&[1], &[3]), (&[2], &[1]), (&[3], &[2])], "1=3~ 2=1 3=2", "2=1 3=2 1=3~");
        let crossed = table((2, 2), &[(&[1], &[2]), (&[2], &[1])], Side::Left, false);
        assert_eq!(crossed.matches('~').count(), 1, "{crossed}");
    }

    #[test]
    fn links_out_of_order_or_out_of_range_lose_no_sentence() {
        let links: &[(&[u32], &[u32])] = &[(&[3], &[1]), (&[9], &[2]), (&[], &[3]), (&[1], &[1])];
        for (order, is_swapped) in [(Side::Left, false), (Side::Right, false), (Side::Left, true)] {
            let rows = table((3, 4), links, order, is_swapped);
            for sentence in ["1=1", "2-", "3=1", "9=2", "=3", "-4"] {
                assert!(rows.split(' ').any(|r| r.trim_end_matches('~') == sentence), "{sentence}: {rows}");
            }
        }
    }
}
