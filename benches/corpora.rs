//! The corpora that benchmarks run on: the teaching corpus, and larger ones made from it.
use sanding::config::Config;
use sanding::corpus::{Corpus, Source, embedded};
use sanding::text::stopwords::is_function_word;
use sanding::text::{TokenKind, tokenize::tokenize};

/// Reports whose bodies make the left text of [`pair`], by their place in the teaching corpus.
const LEFT: [usize; 4] = [0, 1, 5, 6];
/// Those of the right text: a rewrite and a spun copy of the first two, then other events.
const RIGHT: [usize; 4] = [4, 3, 7, 2];

/// The embedded reports over and over, as families: the first as they are, each other one about
/// something else.
///
/// In a family about half of the content words, chosen by hash, are replaced by made-up words, the
/// same word always by the same. So the relations inside a family are those of the teaching corpus
/// (copy, spun copy, rewrite), two families share their function words and half of their content
/// words, like reports on one subject, and the vocabulary grows with the corpus.
pub fn families(n_families: usize) -> Vec<Source> {
    let sources = embedded::sources();
    let members = |family| {
        sources.iter().map(move |s| Source {
            file: format!("{family:05}-{}", s.file),
            text: rewritten(&s.text, family),
            is_plain: false,
        })
    };
    (0..n_families as u64).flat_map(members).collect()
}

/// A few stories that this many reports carry between them: copies of the embedded reports, each with one
/// paragraph left out and a word replaced in another, told by outlets of their own.
pub fn copies(n_reports: usize) -> Vec<Source> {
    let sources = embedded::sources();
    let copy = |n: usize| {
        let source = &sources[n % sources.len()];
        let n_lines = source.text.lines().count();
        let seed = hash(&source.file, n as u64) as usize;
        let (gone, changed) = (seed % n_lines, seed / 64 % n_lines);
        let lines = source.text.lines().enumerate().filter(|(k, line)| *k != gone || line.len() < 80);
        let lines = lines.map(|(k, line)| match k == changed {
            true => line.replacen(" dan ", " serta ", 1),
            false => line.to_owned(),
        });
        Source {
            file: format!("{n:05}-{}", source.file),
            text: lines.map(|line| line + "\n").collect(),
            is_plain: false,
        }
    };
    (0..n_reports).map(copy).collect()
}

/// Reports of families, as many as make up this many bytes, the last one cut.
pub fn many(bytes: usize) -> Vec<Source> {
    let family: usize = embedded::sources().iter().map(|s| s.text.len()).sum();
    // Made-up words may be shorter than those they replace.
    let mut all = families(2 * bytes / family.max(1) + 2);
    let mut room = bytes;
    all.retain_mut(|source| {
        cut(&mut source.text, room);
        room -= source.text.len();
        !source.text.is_empty()
    });
    all
}

/// One page of this many bytes: pages of families one below the other.
pub fn huge(bytes: usize) -> Source {
    let mut text: String = many(bytes + bytes / 8).into_iter().map(|s| s.text + "\n").collect();
    cut(&mut text, bytes);
    Source { file: "huge.txt".to_owned(), text, is_plain: false }
}

/// Two texts of this many words to lay side by side, a paragraph a line: parts of the right one
/// retell and copy parts of the left one.
pub fn pair(n_words: usize) -> [String; 2] {
    let corpus = Corpus::new(embedded::sources(), Config::default());
    [LEFT, RIGHT].map(|places| {
        let documents = places.iter().filter_map(|place| corpus.documents.get(*place));
        let paragraphs = documents.flat_map(|d| d.body.iter().map(|p| d.slice(p.span)));
        let (mut text, mut n_left) = (String::new(), n_words);
        for paragraph in paragraphs {
            let words: Vec<&str> = paragraph.split_whitespace().take(n_left).collect();
            if !words.is_empty() {
                text += &(words.join(" ") + "\n");
            }
            n_left -= words.len();
        }
        text
    })
}

fn cut(text: &mut String, room: usize) {
    let end = (0..=room.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
    text.truncate(end.unwrap_or(0));
}

fn rewritten(text: &str, family: u64) -> String {
    let mut out = String::with_capacity(text.len());
    for token in tokenize(text) {
        let word = token.span.of(text);
        let is_content = token.kind == TokenKind::Word && 3 < word.len() && !is_function_word(word);
        let hash = hash(word, family);
        match 0 < family && is_content && hash.is_multiple_of(2) {
            true => made_up(word, hash / 2, &mut out),
            false => out += word,
        }
    }
    out
}

/// FNV-1a over the word in lower case, started from the family.
fn hash(word: &str, family: u64) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325 ^ family.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    word.chars().map(sanding::text::normalize::small).fold(start, |hash, c| {
        let hash = (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3);
        hash ^ hash >> 29
    })
}

/// Three syllables of the hash, capital where the word has one.
fn made_up(word: &str, mut hash: u64, out: &mut String) {
    let mut draw = |letters: &str| {
        let n = letters.len() as u64;
        let at = (hash % n) as usize;
        hash /= n;
        letters.as_bytes()[at] as char
    };
    let start = out.len();
    for _ in 0..3 {
        out.push(draw("bcdghjklmnprstwy"));
        out.push(draw("aiueo"));
    }
    if let (true, Some(first)) = (word.starts_with(char::is_uppercase), out.get_mut(start..=start)) {
        first.make_ascii_uppercase();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corpora_have_the_size_asked_for() {
        assert_eq!(families(3).len(), 3 * embedded::sources().len());
        assert!(families(1).iter().zip(embedded::sources()).all(|(made, own)| made.text == own.text));
        let bytes: usize = many(300_000).iter().map(|s| s.text.len()).sum();
        assert!((299_900..=300_000).contains(&bytes), "{bytes}");
        assert_eq!(copies(100).len(), 100);
        assert!((99_990..=100_000).contains(&huge(100_000).text.len()));
        assert!(pair(1000).iter().all(|text| text.split_whitespace().count() == 1000));
    }
}
