//! The word lists: plain files, one entry a line, `#` opens a comment line. The build packs them
//! (`wordlist_pack.rs`), and all are read, kept and looked up by the one type here: a map of its
//! own type for each list was 40 KB of program.
use super::places::Places;
use super::wordlist_pack::{MOST_SHARED, SHARES_NONE};
use std::sync::OnceLock;

/// The packed text of `src/FOLDER/wordlists/NAME.txt`, named `"FOLDER/NAME"`.
macro_rules! wordlist {
    ($name:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/wordlists/", $name, ".txt"))
    };
}
pub(crate) use wordlist;

/// What a list says of one word: the word, and the rest.
pub type Row = (&'static str, &'static str);

/// A list, read when it is first asked.
pub struct WordList {
    packed: &'static str,
    read: fn(&'static str, &mut Vec<Row>),
    is_sorted: bool,
    rows: OnceLock<Vec<Row>>,
    places: OnceLock<Places>,
}

impl WordList {
    /// A list of bare words.
    pub const fn words(packed: &'static str) -> WordList {
        WordList::new(packed, |entry, rows| rows.push((entry, "")))
    }

    /// A list to look words up in; `read` adds the rows of one entry. Of two rows for a word the
    /// later one counts.
    pub const fn new(packed: &'static str, read: fn(&'static str, &mut Vec<Row>)) -> WordList {
        WordList { packed, read, is_sorted: true, rows: OnceLock::new(), places: OnceLock::new() }
    }

    /// A list to go through in its own order.
    pub const fn in_order(packed: &'static str, read: fn(&'static str, &mut Vec<Row>)) -> WordList {
        WordList { packed, read, is_sorted: false, rows: OnceLock::new(), places: OnceLock::new() }
    }

    /// All rows, sorted by word, or in the order of the list.
    pub fn rows(&self) -> &[Row] {
        self.rows.get_or_init(|| {
            let mut rows = Vec::new();
            entries(self.packed).for_each(|entry| (self.read)(entry, &mut rows));
            if self.is_sorted {
                rows.sort_by_key(|row| row.0);
            }
            rows
        })
    }

    /// The last row up to a word. Only for a list that is not in its own order.
    pub fn up_to(&self, word: &str) -> Option<Row> {
        let rows = self.rows();
        let past = rows.partition_point(|row| row.0 <= word);
        rows.get(past.wrapping_sub(1)).copied()
    }

    /// The row of a word.
    pub fn row(&self, word: &str) -> Option<Row> {
        let rows = self.rows();
        let word_at = |place: usize| rows[place].0;
        let places = self.places.get_or_init(|| Places::new(rows.len(), &word_at));
        places.of(word, &word_at).map(|place| rows[place])
    }

    /// What the list says of a word.
    pub fn get(&self, word: &str) -> Option<&'static str> {
        self.row(word).map(|row| row.1)
    }

    /// Whether the list has the word.
    pub fn contains(&self, word: &str) -> bool {
        self.get(word).is_some()
    }
}

/// The entries of a packed list, in the order of the file. Each call unpacks the list for good.
pub fn entries(packed: &str) -> std::str::Lines<'static> {
    let mut out: Vec<u8> = Vec::with_capacity(2 * packed.len());
    let mut last = 0;
    // By bytes: the signs are letters of one, and those of others are none of them.
    for byte in packed.bytes() {
        match byte.wrapping_sub(SHARES_NONE) {
            shared @ 0..=MOST_SHARED => {
                if !out.is_empty() {
                    out.push(b'\n');
                }
                let start = out.len();
                out.extend_from_within(last..last + shared as usize);
                last = start;
            }
            _ => out.push(byte),
        }
    }
    String::leak(String::from_utf8(out).unwrap_or_default()).lines()
}

#[cfg(test)]
mod tests {
    use super::super::wordlist_pack::packed;
    use super::*;

    fn check(list: &str, expected: &[&str]) {
        let packed: &'static str = String::leak(packed(list).unwrap());
        assert_eq!(entries(packed).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_list_comes_back_without_comments_and_blanks() {
        check("", &[]);
        check("# satu\n\nb\nba\n  bab\na\n", &["b", "ba", "bab", "a"]);
        check("é\nè\néa\n“é”\n“è”", &["é", "è", "éa", "“é”", "“è”"]);
        check("place\tMauritius\tX|Y\nplace\tMauritania", &["place\tMauritius\tX|Y", "place\tMauritania"]);
        let long = "jauh lebih panjang daripada yang dapat dihemat";
        check(&format!("{long}\n{long} 2"), &[long, &format!("{long} 2")]);
        assert!(packed("a\u{c}b").is_err());
    }

    #[test]
    fn every_list_of_the_project_comes_back_whole() {
        let mut n = 0;
        for layer in std::fs::read_dir("src").unwrap() {
            let Ok(files) = std::fs::read_dir(layer.unwrap().path().join("wordlists")) else { continue };
            for file in files {
                let list = std::fs::read_to_string(file.unwrap().path()).unwrap();
                let lines = list.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#'));
                check(&list, &lines.collect::<Vec<_>>());
                n += 1;
            }
        }
        assert!(n > 20);
    }

    #[test]
    fn a_word_is_found_with_what_is_said_of_it_last() {
        static LIST: WordList =
            WordList::new("\u{b}b 1\u{b}a 2\u{b}b 3", |entry, rows| rows.extend(entry.split_once(' ')));
        assert_eq!(LIST.rows(), [("a", "2"), ("b", "1"), ("b", "3")]);
        assert_eq!(
            (LIST.get("b"), LIST.get("a"), LIST.get(""), LIST.get("c")),
            (Some("3"), Some("2"), None, None)
        );
    }
}
