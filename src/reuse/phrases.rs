//! Fixed phrases, and whether a synonym breaks one.
use crate::text::wordlist::{WordList, wordlist};

static PHRASES: WordList =
    WordList::new(wordlist!("reuse/phrases"), |entry, rows| rows.extend(entry.split_once(' ')));

fn is_fixed(a: &str, b: &str) -> bool {
    let half = a.split_once('-').map_or(a, |(half, _)| half);
    let rows = PHRASES.rows();
    // The rows are sorted: those of one word are found, not looked for.
    let from = |word: &str| &rows[rows.partition_point(|row| row.0 < word)..];
    [a, half]
        .into_iter()
        .filter(|word| is_form_of(word, a))
        .any(|word| from(word).iter().take_while(|row| row.0 == word).any(|(_, y)| is_form_of(y, b)))
}

/// Whether a word stands in a fixed phrase, where no synonym could replace it.
pub fn is_in_phrase(before: &str, form: &str, after: &str) -> bool {
    is_fixed(before, form) || is_fixed(form, after)
}

/// The fixed phrase that would stand here if `form` were `common`, with the word before and after.
pub fn broken(before: &str, form: &str, after: &str, common: &str) -> Option<String> {
    if is_fixed(before, common) && !is_fixed(before, form) {
        Some(format!("{before} {common}"))
    } else if is_fixed(common, after) && !is_fixed(form, after) {
        Some(format!("{common} {after}"))
    } else {
        None
    }
}

/// Whether a form is the word, doubled or not: negara-negara is a form of negara.
fn is_form_of(word: &str, form: &str) -> bool {
    form == word || form.split_once('-').is_some_and(|(a, b)| a == word && a == b)
}

#[cfg(test)]
mod tests {
    use super::broken;

    #[test]
    fn a_synonym_breaks_a_fixed_phrase() {
        let check = |before, form, after, common, expected: Option<&str>| {
            assert_eq!(broken(before, form, after, common).as_deref(), expected, "{before} {form} {after}");
        };
        check("timbal", "kembali", "antara", "balik", Some("timbal balik"));
        check("bertukar", "benak", "tentang", "pikiran", Some("bertukar pikiran"));
        check("negara-negara", "personil", "lain", "anggota", Some("negara-negara anggota"));
        check("datang", "kembali", "ke", "balik", None);
        check("sumber", "daya", "alam", "energi", None);
    }
}
