//! Words damaged from inside: a synonym put in the place of letters that happen to spell a word.
//!
//! A spinner that replaces strings, not words, turns `arah` into its synonym inside `darah` as
//! well. What comes out is no word, often with letters at its start that Indonesian does not
//! allow. Putting the common form back must give a word that is known; that is the proof. The word has
//! to hold the common form by chance (`akan` at the seam of `menggunakan`): a word made from the
//! synonym itself (`segede` from `gede`) is somebody's choice.
use super::synonyms;
use crate::text::{Stemmer, stem, stopwords};

/// A damaged word undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// What stood there.
    pub likely: String,
    /// The synonym inside.
    pub rare: &'static str,
    /// What it replaced.
    pub common: &'static str,
    /// Whether the letters are impossible in Indonesian.
    pub is_impossible: bool,
}

/// Letters a synonym needs to be looked for inside words; shorter ones are inside everything.
const SHORTEST: usize = 4;

/// Undoes the damage to a lower-case form, if it is one: the form is no known word, and one listed
/// synonym inside it, put back, gives a word that is `attested` or that is made from a known root.
/// Cost: the list times the form's length.
pub fn damage(form: &str, stemmer: &Stemmer, attested: impl Fn(&str) -> bool) -> Option<Damage> {
    if form.chars().count() < SHORTEST + 1 || !form.chars().all(char::is_alphabetic) || is_word(form, stemmer)
    {
        return None;
    }
    let is_impossible = !has_possible_letters(form);
    let is_known = |likely: &str| attested(likely) || is_word(likely, stemmer);
    let is_by_chance = |likely: &str, common: &str| {
        let stem = stemmer.stem(likely);
        !common.contains(&stem) && stem != stemmer.stem(common)
    };
    synonyms::all()
        .filter(|(rare, _)| SHORTEST <= rare.len() && rare.len() < form.len() && form.contains(rare))
        // "sebakal" is made like "seakan"; the stemmer knows every other affix.
        .filter(|(rare, _)| form.strip_prefix("se") != Some(rare))
        .map(|(rare, synonym)| (form.replacen(rare, synonym.common, 1), rare, synonym.common))
        .find(|(likely, _, common)| is_known(likely) && is_by_chance(likely, common))
        .map(|(likely, rare, common)| Damage { likely, rare, common, is_impossible })
}

/// Whether a form is a word we know: a root or made from one, a function word, one of a listed pair.
fn is_word(form: &str, stemmer: &Stemmer) -> bool {
    let stem = stemmer.stem(form);
    let is_listed = |form: &str| {
        synonyms::synonyms(form).next().is_some() || synonyms::all().any(|(_, s)| s.common == form)
    };
    [form, &stem].into_iter().any(|f| stem::is_root(f) || stopwords::is_function_word(f) || is_listed(f))
}

/// Consonants that may open an Indonesian word together, loans included.
const ONSETS: [&str; 52] = [
    "bl", "br", "by", "dh", "dj", "dr", "dw", "dy", "fl", "fr", "gh", "gl", "gn", "gr", "gy", "kh", "kl",
    "kn", "kr", "ks", "kw", "ky", "my", "ng", "ny", "ph", "pl", "pr", "ps", "rh", "sb", "sc", "sf", "sh",
    "sk", "skr", "sl", "sm", "sn", "sp", "spr", "st", "str", "sw", "sy", "th", "tj", "tr", "ts", "tw", "wr",
    "zh",
];

/// Whether a lower-case form begins as an Indonesian word can, and never has four consonants in a row.
pub fn has_possible_letters(form: &str) -> bool {
    let is_vowel = |c: char| "aiueoéèêâîû".contains(c);
    let onset: String = form.chars().take_while(|c| !is_vowel(*c)).collect();
    if 1 < onset.chars().count() && onset.len() < form.len() && !ONSETS.contains(&onset.as_str()) {
        return false;
    }
    let mut run = 0;
    let plain = form.replace("ng", "n").replace("ny", "n").replace("sy", "s").replace("kh", "k");
    plain.chars().all(|c| {
        run = if is_vowel(c) { 0 } else { run + 1 };
        run < 4
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn impossible_beginnings_are_told() {
        let check = |form: &str, expected: bool| assert_eq!(has_possible_letters(form), expected, "{form}");
        check("dpetunjuk", false);
        check("strategi", true);
        check("nyawa", true);
        check("program", true);
        check("gbagus", false);
    }

    #[test]
    fn damage_is_undone_to_a_known_word() {
        let stemmer = Stemmer::default();
        let attested = |form: &str| ["menggunakan", "darah", "sebesar"].contains(&form);
        let check = |form: &str, expected: Option<&str>| {
            assert_eq!(damage(form, &stemmer, attested).map(|d| d.likely).as_deref(), expected, "{form}");
        };
        check("menggunbakal", Some("menggunakan"));
        check("dpetunjuk", Some("darah"));
        check("menggunakan", None);
        check("mengakibatkan", None);
        check("sebakal", None);
        check("seraya", None);
        check("segede", None);
        check("pengamat", None);
    }

    #[test]
    fn a_word_of_letters_that_are_allowed_needs_no_other_report() {
        let stemmer = Stemmer::default();
        let check = |form: &str, expected: Option<&str>| {
            let found = damage(form, &stemmer, |_| false);
            assert_eq!(found.map(|d| d.likely).as_deref(), expected, "{form}");
        };
        check("menggunbakal", Some("menggunakan"));
        check("memakseraya", None);
        check("diperbolehkan", None);
        check("membereskannya", None);
        check("bakalan", None);
    }
}
