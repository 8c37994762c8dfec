//! Pairs of synonyms in news Indonesian: the common form and what a machine or another desk puts for it.
use crate::text::wordlist::{entries, wordlist};
use std::sync::LazyLock;

/// How strange a synonym is in a news report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strangeness {
    /// Both are common words; only what stands around them can tell: `kembali` for `balik`.
    Contextual,
    /// Reporters choose it freely: `aktivitas` for `kegiatan`.
    Natural,
    /// Seen, but the common form is far more usual: `bakal` for `akan`.
    Uncommon,
    /// Hardly ever seen in a report in this sense: `berbareng` for `bersama`.
    Odd,
}

/// The rarer member of a pair, looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Synonym {
    /// What usually stands there.
    pub common: &'static str,
    /// How strange the rarer word is.
    pub strangeness: Strangeness,
}

static PAIRS: LazyLock<Vec<(&'static str, Synonym)>> = LazyLock::new(|| {
    let mut pairs: Vec<_> = entries(wordlist!("reuse/synonyms")).filter_map(entry).collect();
    // The one pair in which a word is truly rare comes first.
    pairs.sort_by_key(|(rare, synonym)| (*rare, std::cmp::Reverse(synonym.strangeness)));
    pairs
});

/// One line of the list: `common rare strangeness`, the strangeness 0 to 3.
fn entry(line: &'static str) -> Option<(&'static str, Synonym)> {
    let mut fields = line.split_whitespace();
    let (common, rare, degree) = (fields.next()?, fields.next()?, fields.next()?);
    let strangeness = match degree {
        "0" => Strangeness::Contextual,
        "1" => Strangeness::Natural,
        "2" => Strangeness::Uncommon,
        "3" => Strangeness::Odd,
        _ => return None,
    };
    Some((rare, Synonym { common, strangeness }))
}

/// The pairs in which a lower-case form is the rarer member, the strangest first.
pub fn synonyms(form: &str) -> impl Iterator<Item = Synonym> {
    let from = PAIRS.partition_point(|(rare, _)| *rare < form);
    PAIRS.iter().skip(from).take_while(move |(rare, _)| *rare == form).map(|(_, synonym)| *synonym)
}

/// The usual word for a lower-case form, if the form is the rarer member of a pair that holds in
/// any context.
pub fn common_form(form: &str) -> Option<&'static str> {
    synonyms(form).next().filter(|s| Strangeness::Contextual < s.strangeness).map(|s| s.common)
}

/// Whether two lower-case forms are a listed pair, either way round, or share their common form.
pub fn are_synonyms(a: &str, b: &str) -> bool {
    let leads = |from: &str, to: &str| synonyms(from).any(|s| s.common == to);
    leads(a, b) || leads(b, a) || common_form(a).is_some_and(|common| common_form(b) == Some(common))
}

/// All pairs, the rarer form first, in alphabetical order.
pub fn all() -> impl Iterator<Item = (&'static str, Synonym)> {
    PAIRS.iter().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_pair_leads_to_another() {
        for (rare, synonym) in all().filter(|(_, s)| Strangeness::Contextual < s.strangeness) {
            assert!(common_form(synonym.common).is_none(), "{rare} -> {} leads on", synonym.common);
            assert_ne!(rare, synonym.common);
        }
    }

    #[test]
    fn every_line_is_a_pair_and_no_word_is_rare_twice() {
        for line in entries(wordlist!("reuse/synonyms")) {
            assert!(entry(line).is_some(), "not a pair: {line}");
        }
        for (rare, _) in PAIRS.iter() {
            let rarely = synonyms(rare).filter(|s| Strangeness::Contextual < s.strangeness).count();
            assert!(rarely <= 1, "{rare} is listed as rare {rarely} times");
        }
    }

    #[test]
    fn register_pairs_are_known() {
        let check = |form: &str, expected: &str| assert_eq!(common_form(form), Some(expected), "{form}");
        check("bakal", "akan");
        check("mesti", "harus");
        check("berbareng", "bersama");
        assert_eq!(common_form("akan"), None);
        assert!(are_synonyms("balik", "kembali") && are_synonyms("kembali", "balik"));
    }
}
