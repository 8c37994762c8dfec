//! Word by word inside a link: what is the same, what stands for what, what was added or left out.
//!
//! Needleman and Wunsch (1970) over words, where a replacement is dearer the less the two words
//! have in common. Marks ride with their word, so a moved comma is never a change. Cost is the
//! product of the lengths; beyond a limit the sentences are first cut at words that occur once in
//! both (patience), so that even a line of a megabyte is near-linear.
use super::words::Word;
use super::{Edit, EditOp, Nearness, index::Index};
use crate::text::Span;

/// Cells of the table beyond which sentences are cut at rare shared words first.
const LARGEST_TABLE: usize = 60_000;

const EQUAL: i32 = 6;
const STEM: i32 = 5;
const SYNONYM: i32 = 4;
const LETTERS: i32 = 2;
const STRANGERS: i32 = -3;
const GAP: i32 = -1;

/// One step of the alignment: places of words on the left and right.
type Step = (Option<usize>, Option<usize>);

/// The edits that lead from the left words to the right ones. In order they give back all words
/// of both sides.
pub fn edits(index: &Index, left: &[&Word], right: &[&Word]) -> Vec<Edit> {
    let mut steps = Vec::with_capacity(left.len().max(right.len()));
    align(index, left, right, (0, 0), &mut steps);
    runs(index, left, right, &steps)
}

/// How near two words are.
pub fn nearness(index: &Index, a: &Word, b: &Word) -> Nearness {
    let (left, right) = (index.vocabulary.string(a.form), index.vocabulary.string(b.form));
    if a.stem == b.stem {
        Nearness::Stem
    } else if a.sense == b.sense || index.vocabulary.are_pair(a.form, b.form) {
        Nearness::Synonym
    } else if have_like_letters(left, right) {
        Nearness::Letters
    } else {
        Nearness::None
    }
}

fn worth(index: &Index, a: &Word, b: &Word) -> i32 {
    if a.form == b.form {
        return EQUAL;
    }
    match nearness(index, a, b) {
        Nearness::Stem => STEM,
        Nearness::Synonym => SYNONYM,
        Nearness::Letters => LETTERS,
        Nearness::None => STRANGERS,
    }
}

/// Whether two forms share six tenths of their letters at the two ends: cheap, and enough for
/// misspellings and spelling variants. Digits never do: 2024 is not a misspelt 2025.
fn have_like_letters(a: &str, b: &str) -> bool {
    let (longer, shorter) = (a.len().max(b.len()), a.len().min(b.len()));
    if longer < 4 || shorter * 2 < longer || a.chars().next() != b.chars().next() {
        return false;
    }
    let front = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
    let rest = shorter - front;
    let back = a.bytes().rev().zip(b.bytes().rev()).take(rest).take_while(|(x, y)| x == y).count();
    longer * 6 <= (front + back) * 10 && !a.bytes().chain(b.bytes()).any(|c| c.is_ascii_digit())
}

/// Appends the steps for two runs of words that begin at `at`.
fn align(index: &Index, left: &[&Word], right: &[&Word], at: (usize, usize), steps: &mut Vec<Step>) {
    let (i, j) = at;
    let head = left.iter().zip(right).take_while(|(a, b)| a.form == b.form).count();
    steps.extend((0..head).map(|k| (Some(i + k), Some(j + k))));
    let (l, r) = (&left[head..], &right[head..]);
    let tail = l.iter().rev().zip(r.iter().rev()).take_while(|(a, b)| a.form == b.form).count();
    let (l, r) = (&l[..l.len() - tail], &r[..r.len() - tail]);
    let (i, j) = (i + head, j + head);
    if l.is_empty() || r.is_empty() {
        steps.extend((0..l.len()).map(|k| (Some(i + k), None)));
        steps.extend((0..r.len()).map(|k| (None, Some(j + k))));
    } else if l.len().saturating_mul(r.len()) <= LARGEST_TABLE {
        table(index, l, r, (i, j), steps);
    } else {
        divide(index, l, r, (i, j), steps);
    }
    steps.extend((0..tail).map(|k| (Some(i + l.len() + k), Some(j + r.len() + k))));
}

/// Needleman and Wunsch on two short runs.
fn table(index: &Index, left: &[&Word], right: &[&Word], at: (usize, usize), steps: &mut Vec<Step>) {
    let (n, m) = (left.len(), right.len());
    let width = m + 1;
    let worths: Vec<i32> = left.iter().flat_map(|a| right.iter().map(move |b| worth(index, a, b))).collect();
    let mut best = vec![0i32; (n + 1) * width];
    for i in (0..=n).rev() {
        for j in (0..=m).rev() {
            let mut value = if i == n && j == m { 0 } else { i32::MIN };
            if i < n && j < m {
                value = value.max(worths[i * m + j] + best[(i + 1) * width + j + 1]);
            }
            if i < n {
                value = value.max(GAP + best[(i + 1) * width + j]);
            }
            if j < m {
                value = value.max(GAP + best[i * width + j + 1]);
            }
            best[i * width + j] = value;
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < n || j < m {
        let here = best[i * width + j];
        if i < n && j < m && here == worths[i * m + j] + best[(i + 1) * width + j + 1] {
            steps.push((Some(at.0 + i), Some(at.1 + j)));
            i += 1;
            j += 1;
        } else if i < n && here == GAP + best[(i + 1) * width + j] {
            steps.push((Some(at.0 + i), None));
            i += 1;
        } else {
            steps.push((None, Some(at.1 + j)));
            j += 1;
        }
    }
}

/// Cuts two long runs at the words that occur once in each and keep their order.
fn divide(index: &Index, left: &[&Word], right: &[&Word], at: (usize, usize), steps: &mut Vec<Step>) {
    let anchors = anchors(left, right);
    if anchors.is_empty() {
        steps.extend((0..left.len()).map(|k| (Some(at.0 + k), None)));
        steps.extend((0..right.len()).map(|k| (None, Some(at.1 + k))));
        return;
    }
    let (mut i, mut j) = (0, 0);
    for (a, b) in anchors {
        gap(index, &left[i..a], &right[j..b], (at.0 + i, at.1 + j), steps);
        steps.push((Some(at.0 + a), Some(at.1 + b)));
        (i, j) = (a + 1, b + 1);
    }
    gap(index, &left[i..], &right[j..], (at.0 + i, at.1 + j), steps);
}

/// What lies between two cuts: aligned where it is short, else taken out and put in.
fn gap(index: &Index, left: &[&Word], right: &[&Word], at: (usize, usize), steps: &mut Vec<Step>) {
    if left.len().saturating_mul(right.len()) <= LARGEST_TABLE {
        align(index, left, right, at, steps);
    } else {
        steps.extend((0..left.len()).map(|k| (Some(at.0 + k), None)));
        steps.extend((0..right.len()).map(|k| (None, Some(at.1 + k))));
    }
}

/// The longest series, rising on both sides, of words that occur once on each side.
fn anchors(left: &[&Word], right: &[&Word]) -> Vec<(usize, usize)> {
    let once = |words: &[&Word]| {
        let mut places: Vec<(u32, usize)> = words.iter().enumerate().map(|(k, w)| (w.form, k)).collect();
        places.sort_unstable();
        let lone: Vec<(u32, usize)> = places
            .chunk_by(|a, b| a.0 == b.0)
            .filter_map(|same| if let [one] = same { Some(*one) } else { None })
            .collect();
        lone
    };
    let on_right: crate::text::sorted::Map<u32, usize> = once(right).into_iter().collect();
    let mut pairs: Vec<(usize, usize)> =
        once(left).into_iter().filter_map(|(form, i)| Some((i, *on_right.get(&form)?))).collect();
    pairs.sort_unstable();
    rising(&pairs)
}

/// Longest rising subsequence by the second number (patience sorting).
fn rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut tops: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; pairs.len()];
    for (k, pair) in pairs.iter().enumerate() {
        let pile = tops.partition_point(|&t| pairs[t].1 < pair.1);
        before[k] = pile.checked_sub(1).map(|p| tops[p]);
        if pile == tops.len() {
            tops.push(k);
        } else {
            tops[pile] = k;
        }
    }
    let mut out = Vec::new();
    let mut at = tops.last().copied();
    while let Some(k) = at {
        out.push(pairs[k]);
        at = before[k];
    }
    out.reverse();
    out
}

/// Joins steps into edits: runs of equal words, near pairs one by one, the rest of a changed
/// stretch as one replacement.
fn runs(index: &Index, left: &[&Word], right: &[&Word], steps: &[Step]) -> Vec<Edit> {
    let mut out = Vec::new();
    let mut open = Pending::default();
    for &step in steps {
        let near = match step {
            (Some(i), Some(j)) if left[i].form == right[j].form => None,
            (Some(i), Some(j)) => Some(nearness(index, left[i], right[j])),
            _ => Some(Nearness::None),
        };
        if near == Some(Nearness::None) {
            if open.op == Some(EditOp::Equal) {
                open.close(&mut out);
            }
            open.op = Some(EditOp::Replace);
            open.add(step, left, right);
            continue;
        }
        if near.is_some() || open.op != Some(EditOp::Equal) {
            open.close(&mut out);
        }
        open.add(step, left, right);
        if let Some(nearness) = near {
            open.op = Some(EditOp::Replace);
            open.nearness = nearness;
            open.close(&mut out);
        } else {
            open.op = Some(EditOp::Equal);
        }
    }
    open.close(&mut out);
    out
}

/// An edit that may still grow.
struct Pending {
    op: Option<EditOp>,
    left: Option<Span>,
    right: Option<Span>,
    nearness: Nearness,
}

impl Default for Pending {
    fn default() -> Self {
        Self { op: None, left: None, right: None, nearness: Nearness::None }
    }
}

impl Pending {
    fn add(&mut self, step: Step, left: &[&Word], right: &[&Word]) {
        let grown = |span: Option<Span>, word: &Word| Some(span.map_or(word.whole, |s| s.joined(word.whole)));
        if let Some(i) = step.0 {
            self.left = grown(self.left, left[i]);
        }
        if let Some(j) = step.1 {
            self.right = grown(self.right, right[j]);
        }
    }

    fn close(&mut self, out: &mut Vec<Edit>) {
        let pending = std::mem::take(self);
        let Some(op) = pending.op else { return };
        let op = match (op, pending.left, pending.right) {
            (EditOp::Equal, ..) => EditOp::Equal,
            (_, Some(_), None) => EditOp::Delete,
            (_, None, Some(_)) => EditOp::Insert,
            _ => EditOp::Replace,
        };
        let (left, right) = (pending.left.unwrap_or_default(), pending.right.unwrap_or_default());
        out.push(Edit { op, left, right, nearness: pending.nearness });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::{Corpus, Source};

    /// The edits from one sentence to another, written down.
    fn marked(left: &str, right: &str) -> String {
        let source = |text: &str| Source { file: text.to_owned(), text: text.to_owned(), is_plain: true };
        let corpus = Corpus::new(vec![source(left), source(right)], Config::default());
        let index = Index::new(&corpus);
        let words =
            [0, 1].map(|d: usize| index.documents[d].iter().flat_map(|u| &u.words).collect::<Vec<&Word>>());
        let edits = edits(&index, &words[0], &words[1]);
        let text = |span: Span, text: &str| span.of(text).to_owned();
        assert_eq!(joined(edits.iter().map(|e| text(e.left, left))), joined([left.to_owned()]));
        assert_eq!(joined(edits.iter().map(|e| text(e.right, right))), joined([right.to_owned()]));
        let written = edits.iter().map(|e| match e.op {
            EditOp::Equal => text(e.left, left),
            EditOp::Delete => format!("[-{}]", text(e.left, left)),
            EditOp::Insert => format!("[+{}]", text(e.right, right)),
            EditOp::Replace => format!("[{}>{} {:?}]", text(e.left, left), text(e.right, right), e.nearness),
        });
        written.collect::<Vec<String>>().join(" ")
    }

    /// Letters only: blanks between edits are nobody's words.
    fn joined(parts: impl IntoIterator<Item = String>) -> String {
        parts
            .into_iter()
            .flat_map(|p| p.chars().filter(|c| !c.is_whitespace()).collect::<Vec<char>>())
            .collect()
    }

    fn check(left: &str, right: &str, expected: &str) {
        assert_eq!(marked(left, right), expected);
    }

    #[test]
    fn whole_words_are_marked_and_marks_ride_with_them() {
        check(
            "Wali kota meresmikan pasar ikan, kemarin.",
            "Wali kota meresmikan pasar sayur, kemarin.",
            "Wali kota meresmikan pasar [ikan,>sayur, None] kemarin.",
        );
    }

    #[test]
    fn synonyms_and_forms_of_a_stem_stand_for_each_other() {
        check(
            "Warga harus menjaga sungai itu.",
            "Warga mesti penjagaan sungai itu.",
            "Warga [harus>mesti Synonym] [menjaga>penjagaan Stem] sungai itu.",
        );
    }

    #[test]
    fn what_is_added_or_left_out_is_told() {
        check("Harga beras naik.", "Harga beras di kota naik.", "Harga beras [+di kota] naik.");
        check("Harga beras di kota naik.", "Harga beras naik.", "Harga beras [-di kota] naik.");
        check("Hujan turun, banjir datang.", "Hujan turun banjir datang.", "Hujan turun, banjir datang.");
    }

    #[test]
    fn edits_give_back_all_words_of_long_and_strange_texts() {
        let mut seed = 7u64;
        let mut word = || {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            ["air", "batu", "“kayu”", "(angin)", "12,5", "—", "api!", "tanah-tanah", "é"]
                [(seed >> 33) as usize % 9]
        };
        for length in [0, 1, 2, 7, 40, 600] {
            let left: Vec<&str> = (0..length).map(|_| word()).collect();
            let right: Vec<&str> = (0..length * 2 / 3 + 1).map(|_| word()).collect();
            let (left, right) = (format!("awal {}", left.join(" ")), format!("awal {}", right.join(" ")));
            marked(&left, &right);
        }
    }
}
