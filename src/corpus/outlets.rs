//! Names of outlets and agencies: which known one, if any, a few words name.
use crate::text::Lower;
use crate::text::wordlist::{Row, WordList, wordlist};
use crate::text::{normalize, tokenize};

static OUTLETS: WordList = WordList::new(wordlist!("corpus/outlets"), forms);
static AGENCIES: WordList = WordList::new(wordlist!("corpus/agencies"), forms);

/// Longest name that is looked up, in bytes.
const LONGEST: usize = 40;

/// Reads "Name: form, form": the name by each of its forms.
fn forms(entry: &'static str, rows: &mut Vec<Row>) {
    let (name, forms) = entry.split_once(": ").unwrap_or((entry, ""));
    rows.extend(forms.split(',').map(str::trim).filter(|form| !form.is_empty()).map(|form| (form, name)));
}

fn folded(words: &str) -> Option<String> {
    let words = words.trim().trim_matches(|c: char| !c.is_alphanumeric());
    (words.len() <= LONGEST && !words.starts_with(char::is_lowercase)
        || words.contains('.')
        || words.starts_with("detik")
        || words.starts_with("kumparan"))
    // "BBC News, Indonesia"
    .then(|| normalize::normalize(words.get(..words.len().min(LONGEST)).unwrap_or("")).replace(", ", " "))
}

/// The known Indonesian outlet that exactly these words name ("KOMPAS.com", "detikNews").
pub fn outlet(words: &str) -> Option<&'static str> {
    let folded = folded(words)?;
    let bare = folded.strip_prefix("www.").unwrap_or(&folded);
    OUTLETS.get(bare)
}

/// Names of outlets that are no words of the language, besides those with a stop, a digit or
/// "news" in them.
const UNMISTAKABLE: [&str; 12] = [
    "okezone",
    "kumparan",
    "jpnn",
    "detikcom",
    "beritasatu",
    "katadata",
    "medcom",
    "kapanlagi",
    "idntimes",
    "kompascom",
    "wartakotalive",
    "hukumonline",
];

/// Whether a word can only be an outlet's name, wherever it stands.
pub fn is_unmistakable(word: &str) -> bool {
    if word.len() > LONGEST {
        return false;
    }
    let lower = word.lower();
    let is_odd =
        lower.contains('.') || lower.contains("news") || lower.contains(|c: char| c.is_ascii_digit());
    is_odd || UNMISTAKABLE.contains(&lower.as_str())
}

/// The known agency or foreign medium that exactly these words name.
pub fn agency(words: &str) -> Option<&'static str> {
    AGENCIES.get(&folded(words)?)
}

/// The name of an outlet nobody listed, if the words are a site's address: "WARTANUSA.COM".
pub fn site(words: &str) -> Option<String> {
    let words = words.trim();
    let bare = words.strip_prefix("www.").unwrap_or(words);
    let (head, rest) = bare.split_once('.')?;
    let is_site = bare.len() <= LONGEST
        && head.len() >= 2
        && bare.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-')
        && tokenize::is_domain_end(rest);
    is_site.then(|| if has_small_letter(head) { bare.to_owned() } else { capitalised(bare) })
}

/// The outlet that the words name: a known one under its usual name, else a site's address.
pub fn outlet_or_site(words: &str) -> Option<String> {
    outlet(words).map(str::to_owned).or_else(|| site(words))
}

/// The known outlet at the end or the start of a few words: "Tekno Liputan6.com".
pub fn outlet_within(words: &str) -> Option<String> {
    let parts: Vec<&str> = words.split_whitespace().collect();
    if parts.is_empty() || parts.len() > 6 {
        return None;
    }
    let tails = (0..parts.len()).map(|i| parts.get(i..).unwrap_or(&[]));
    let heads = (1..parts.len()).rev().map(|i| parts.get(..i).unwrap_or(&[]));
    tails.chain(heads).find_map(|part| outlet_or_site(&part.join(" ")))
}

fn has_small_letter(word: &str) -> bool {
    word.chars().any(char::is_lowercase)
}

/// First letter of each word large, the rest small.
pub fn capitalised(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut is_start = true;
    for c in words.chars() {
        if is_start {
            out.push(c.to_ascii_uppercase());
        } else {
            out.push(normalize::small(c));
        }
        is_start = c.is_whitespace() || c == '-';
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_outlets_in_all_their_forms() {
        assert_eq!(outlet("KOMPAS.com"), Some("Kompas.com"));
        assert_eq!(outlet("(ANTARA News)"), Some("ANTARA"));
        assert_eq!(outlet("detikNews"), Some("detikcom"));
        assert_eq!(outlet("antara"), None);
        assert_eq!(agency("Xinhua"), Some("Xinhua"));
        assert_eq!(agency("CGTN News"), Some("CGTN"));
        assert_eq!(outlet_within("Tekno Liputan6.com").as_deref(), Some("Liputan6.com"));
    }

    #[test]
    fn takes_an_address_for_a_name() {
        assert_eq!(site("WARTANUSA.COM").as_deref(), Some("Wartanusa.com"));
        assert_eq!(site("www.kabarkita.co.id").as_deref(), Some("kabarkita.co.id"));
        assert_eq!(site("Rp2.500"), None);
        assert_eq!(site("selesai.Dia"), None);
    }
}
