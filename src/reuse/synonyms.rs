//! Pairs of synonyms in news Indonesian: the common form and what a machine or another desk puts for it.
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// How strange a synonym is in a news report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strangeness {
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

static PAIRS: LazyLock<BTreeMap<&'static str, Synonym>> =
    LazyLock::new(|| include_str!("wordlists/synonyms.txt").lines().filter_map(entry).collect());

/// One line of the list: `common rare strangeness`, the strangeness 1 to 3.
fn entry(line: &'static str) -> Option<(&'static str, Synonym)> {
    let mut fields = line.split_whitespace();
    let (common, rare, degree) = (fields.next()?, fields.next()?, fields.next()?);
    let strangeness = match degree {
        "1" => Strangeness::Natural,
        "2" => Strangeness::Uncommon,
        "3" => Strangeness::Odd,
        _ => return None,
    };
    Some((rare, Synonym { common, strangeness }))
}

/// The pair in which a lower-case form is the rarer member.
pub fn synonym(form: &str) -> Option<Synonym> {
    PAIRS.get(form).copied()
}

/// The usual word for a lower-case form, if the form is the rarer member of a pair.
pub fn common_form(form: &str) -> Option<&'static str> {
    synonym(form).map(|s| s.common)
}

/// All pairs, the rarer form first, in alphabetical order.
pub fn all() -> impl Iterator<Item = (&'static str, Synonym)> {
    PAIRS.iter().map(|(rare, synonym)| (*rare, *synonym))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_pair_leads_to_another() {
        for (rare, synonym) in all() {
            assert!(common_form(synonym.common).is_none(), "{rare} -> {} leads on", synonym.common);
            assert_ne!(rare, synonym.common);
        }
    }

    #[test]
    fn every_line_is_a_pair_and_no_word_is_listed_twice() {
        let lines = include_str!("wordlists/synonyms.txt").lines();
        let entries: Vec<&str> = lines.filter(|l| !l.starts_with('#') && !l.trim().is_empty()).collect();
        for line in &entries {
            assert!(entry(line).is_some(), "not a pair: {line}");
        }
        assert_eq!(entries.len(), PAIRS.len(), "a word is listed twice");
    }

    #[test]
    fn register_pairs_are_known() {
        let check = |form: &str, expected: &str| assert_eq!(common_form(form), Some(expected), "{form}");
        check("bakal", "akan");
        check("mesti", "harus");
        check("berbareng", "bersama");
        assert_eq!(common_form("akan"), None);
    }
}
