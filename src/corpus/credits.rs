//! Who made the report: labels before a name, after it, or on a line of their own.
use super::gazetteer::{is_given, is_office, looks_common};
use super::outlets;
use super::page::{Ending, PageLine, initials};
use crate::text::Lower;
use crate::text::wordlist::{WordList, wordlist};

static ROLES: WordList = WordList::words(wordlist!("corpus/credit_roles"));

/// Roles that name a person even without a colon, or on a line of their own.
const PLAIN_ROLES: [&str; 15] = [
    "penulis",
    "editor",
    "reporter",
    "jurnalis",
    "author",
    "pewarta",
    "wartawan",
    "penyunting",
    "redaktur",
    "kontributor",
    "tim redaksi",
    "writer",
    "penerjemah",
    "oleh",
    "by",
];
/// What is done to a report by those whom the last line names in brackets.
const MAKING: [&str; 11] = [
    "laporan",
    "pelaporan",
    "ditulis",
    "penulisan",
    "disunting",
    "penyuntingan",
    "diedit",
    "diterjemahkan",
    "reporting",
    "writing",
    "editing",
];
/// Longest line of credits, in words.
const MOST_WORDS: usize = 24;

/// What a line says about the makers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CreditLine {
    /// Roles with their names.
    Named(Vec<(String, String)>),
    /// A role whose name stands on the line before or after.
    Label(String),
    /// A copyright line and whom it names.
    Copyright(String),
    /// Initials in brackets.
    Initials(String),
}

/// What kind of credit a line is, if it is one.
pub fn of(line: &PageLine) -> Option<CreditLine> {
    if line.words > MOST_WORDS {
        return None;
    }
    if let Some((rest, inside)) = initials(line.text).filter(|(rest, _)| rest.is_empty()) {
        let is_prompt = inside.contains(':') || inside.chars().all(|c| c == '*');
        return (!is_prompt && rest.is_empty()).then(|| CreditLine::Initials(inside.to_owned()));
    }
    copyright(line).or_else(|| labelled(line)).or_else(|| bracketed(line)).or_else(|| plain(line))
}

/// "Copyright © ANTARA 2023", "© 2008 - 2016 PT. X": what remains without years and notices.
fn copyright(line: &PageLine) -> Option<CreditLine> {
    let lower = line.folded.as_str();
    let is_notice = lower.starts_with("copyright") || lower.starts_with('©') || lower.starts_with("(c) ");
    if !is_notice {
        return None;
    }
    // A comma ends the name: "Warta Nusa, a company of ..."
    let text = line.text.split_once(", ").map_or(line.text, |(name, _)| name);
    let words = text
        .split_whitespace()
        .map(|w| w.trim_matches(|c: char| matches!(c, '©' | ',' | '-' | '–' | '@' | '·' | '|')))
        .filter(|w| !w.is_empty() && !w.bytes().all(|b| b.is_ascii_digit() || b == b'-'))
        .filter(|w| !["copyright", "(c)", "pt", "pt.", "by", "hak", "cipta"].contains(&w.lower().as_str()))
        .take_while(|w| !matches!(w.lower().as_str(), "all" | "dilindungi" | "·" | "|" | "-"));
    let name: Vec<&str> = words.take(5).collect();
    Some(CreditLine::Copyright(name.join(" ").trim_end_matches(['.', ',']).to_owned()))
}

fn is_role(words: &str) -> bool {
    words.len() <= 24 && ROLES.contains(&words.trim().lower())
}

/// "Pewarta: Sari Dewi", also several on one line: "Reporter: A | Editor: B".
fn labelled(line: &PageLine) -> Option<CreditLine> {
    let (role, name) = line.text.split_once(':')?;
    let role = role.trim().trim_start_matches(['(', '-', '*', '•']).trim();
    if !is_role(role) {
        return None;
    }
    let mut out: Vec<(String, String)> = Vec::new();
    let (mut role, mut words): (String, Vec<&str>) = (role.to_owned(), Vec::new());
    for word in name.split_whitespace() {
        let bare = word.trim_end_matches(':');
        if word == ":" && words.last().is_some_and(|w| is_role(w))
            || word != ":" && word.ends_with(':') && is_role(bare)
        {
            let next = if word == ":" { words.pop().unwrap_or("") } else { bare };
            push(&mut out, &role, &words);
            role = next.to_owned();
            words.clear();
        } else {
            words.push(word);
        }
    }
    push(&mut out, &role, &words);
    if out.is_empty() {
        return (line.words == 1).then_some(CreditLine::Label(role));
    }
    let is_names = out.iter().all(|(_, name)| is_credit_name(name));
    is_names.then_some(CreditLine::Named(out))
}

/// "(Laporan oleh Sari Dewi; disunting oleh Rudi Hartono)", as agencies end their dispatches.
fn bracketed(line: &PageLine) -> Option<CreditLine> {
    let inside = line.text.strip_prefix('(')?.trim_end_matches('.').strip_suffix(')')?;
    let named = inside.split(';').map(|part| {
        let (role, name) = part.trim().split_once(" oleh ").or_else(|| part.trim().split_once(" by "))?;
        let is_making = MAKING.contains(&role.lower().as_str()) && is_credit_name(name);
        is_making.then(|| (role.to_owned(), name.to_owned()))
    });
    named.collect::<Option<Vec<_>>>().map(CreditLine::Named)
}

fn push(out: &mut Vec<(String, String)>, role: &str, words: &[&str]) {
    let name = words.join(" ");
    let name = name.trim_matches(|c: char| matches!(c, '|' | '/' | '-' | ',' | ';' | ')' | ' ')).to_owned();
    if !name.is_empty() {
        out.push((role.to_owned(), name));
    }
}

/// Names, desks, sites: short, begins with a capital, no address, no sentence.
fn is_credit_name(name: &str) -> bool {
    let count = name.split_whitespace().count();
    (1..=10).contains(&count)
        && !name.contains('@')
        && !name.contains("[at]")
        && !name.contains(':')
        && name.starts_with(|c: char| {
            c.is_uppercase() || c.is_ascii_digit() || outlets::outlet(name).is_some() || c == '@'
        })
}

/// "Sumber CGTN News", "Oleh Sari Dewi", or a bare "Penulis".
fn plain(line: &PageLine) -> Option<CreditLine> {
    let text = line.text.trim_end_matches(':').trim();
    let lower = text.lower();
    if PLAIN_ROLES.contains(&lower.as_str()) && lower != "oleh" && lower != "by" {
        return Some(CreditLine::Label(text.to_owned()));
    }
    let by = text.trim_end_matches('*');
    let written = by.strip_prefix("Ditulis oleh ").map(|names| ("Oleh", names));
    if let Some((role @ ("Oleh" | "By"), names)) = written.or_else(|| by.split_once(' '))
        && !people(names).is_empty()
    {
        return Some(CreditLine::Named(vec![(role.to_owned(), names.to_owned())]));
    }
    if line.ending != Ending::Open || line.words > 7 {
        return None;
    }
    if let Some(rest) = lower.strip_prefix("laporan ") {
        // "Laporan wartawan Warta.com, Sari Dewi"
        let is_report =
            ["wartawan", "jurnalis", "reporter", "kontributor"].iter().any(|w| rest.starts_with(w));
        let name = text.rsplit_once(", ").map(|(_, name)| name.trim()).filter(|name| is_person_name(name));
        return name
            .filter(|_| is_report)
            .map(|name| CreditLine::Named(vec![("Laporan".to_owned(), name.to_owned())]));
    }
    // "Penulis, Sari Dewi"
    let (role, name) = text.split_once(", ").or_else(|| text.split_once(' '))?;
    let name = name.trim();
    let role_lower = role.lower();
    let is_source = role_lower == "sumber"
        && (outlets::agency(name).is_some() || outlets::outlet_or_site(name).is_some());
    let is_person = line.words <= 4
        && PLAIN_ROLES.contains(&role_lower.as_str())
        && role.starts_with(char::is_uppercase)
        && is_person_name(name);
    (is_source || is_person).then(|| CreditLine::Named(vec![(role.to_owned(), name.to_owned())]))
}

/// "Sumber Warta Nusa" next to a time stamp: a source nobody listed, without a colon.
pub fn unlisted_source(line: &PageLine) -> Option<(String, String)> {
    let (role, name) = line.text.split_once(' ')?;
    let is_source = role.eq_ignore_ascii_case("sumber") && line.words <= 4 && line.ending == Ending::Open;
    (is_source && is_person_name(name)).then(|| (role.to_owned(), name.trim().to_owned()))
}

/// One to five words, each with a capital, letters only: how a person is written on a page.
pub fn is_person_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (1..=5).contains(&words.len())
        && text.len() <= 60
        && words.iter().all(|w| {
            w.starts_with(char::is_uppercase)
                && w.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '\'' | '’' | '-' | ','))
        })
}

/// "Bayu Anggara, Sinta Maharani & Rudi Hartono" are three, each with a full name; "Rina Wati, S.Pd." is one.
pub fn people(names: &str) -> Vec<&str> {
    let parts: Vec<&str> = names.split([',', '&', '|']).map(str::trim).collect();
    let is_each = parts.iter().all(|part| part.contains(' ') && is_person_name(part));
    if is_each { parts } else { Vec::new() }
}

/// A person's name on a line of its own, perhaps with the paper behind it: "Wulan Sari / Kabar Lereng".
pub fn bare_name<'a>(line: &PageLine<'a>) -> Option<&'a str> {
    name_first(line.text).filter(|_| line.words <= 8 && line.ending == Ending::Open)
}

/// The person whom a few words name first, before a paper, a role or a day.
pub fn name_first(text: &str) -> Option<&str> {
    let cut = [" / ", " - ", " | ", " · ", " • ", ", "].iter().filter_map(|s| text.find(s)).min();
    let name = text.get(..cut.unwrap_or(text.len()))?.trim();
    let words: Vec<String> = name.split(' ').map(Lower::lower).collect();
    let is_first = |w: &String| is_given(w) || w.len() == 2 && w.ends_with('.');
    let is_name = (2..=4).contains(&words.len()) && is_person_name(name) && words.iter().any(is_first);
    // "Felia Utama, Jurnalis"
    let rest = text.get(name.len()..)?.trim_start_matches(|c: char| !c.is_alphanumeric());
    let is_told = rest.split(' ').next().is_some_and(|w| PLAIN_ROLES.contains(&w.lower().as_str()));
    if is_told && words.len() > 1 && is_person_name(name) {
        return Some(name);
    }
    let is_other = words.iter().any(|w| !is_given(w) && (looks_common(w) || is_office(w)));
    (is_name && !is_other).then_some(name)
}

/// "Sari Dewi - detikNews", "Tim, CNN Indonesia": a name and the outlet it writes for.
pub fn byline(line: &PageLine) -> Option<(String, String)> {
    if line.words > 10 || line.ending != Ending::Open {
        return None;
    }
    let (name, outlet) =
        [" - ", " – ", " | ", ", "].iter().find_map(|separator| line.text.rsplit_once(separator))?;
    let outlet = outlets::outlet(outlet)?;
    let name = name.trim();
    let is_one_word = !name.contains(' ') && !is_given(&name.lower()) && name != "Tim";
    (is_person_name(name) && !is_one_word
        || !people(name).is_empty()
        || name.eq_ignore_ascii_case("tim detikcom"))
    .then(|| (name.to_owned(), outlet.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::page;

    fn check(text: &str, expected: Option<CreditLine>) {
        let lines = page::lines(text);
        assert_eq!(lines.first().and_then(of), expected, "{text}");
    }

    fn named(pairs: &[(&str, &str)]) -> Option<CreditLine> {
        Some(CreditLine::Named(pairs.iter().map(|&(r, n)| (r.to_owned(), n.to_owned())).collect()))
    }

    #[test]
    fn reads_labels_before_names() {
        check("Pewarta: Sari Dewi", named(&[("Pewarta", "Sari Dewi")]));
        check("Editor : Rudi T. Wibowo", named(&[("Editor", "Rudi T. Wibowo")]));
        check("Reporter: Sari | Editor: Rudi", named(&[("Reporter", "Sari"), ("Editor", "Rudi")]));
        check("Sumber Xinhua", named(&[("Sumber", "Xinhua")]));
        check("Penulis, Sari Dewi", named(&[("Penulis", "Sari Dewi")]));
        check("Oleh Sari Dewi, Rudi Hartono*", named(&[("Oleh", "Sari Dewi, Rudi Hartono")]));
        check("Ditulis oleh Sari Dewi", named(&[("Oleh", "Sari Dewi")]));
        check("Oleh Sari Dewi", named(&[("Oleh", "Sari Dewi")]));
        check("Laporan Wartawan Warta.com, Sari Dewi", named(&[("Laporan", "Sari Dewi")]));
        check("Penulis", Some(CreditLine::Label("Penulis".to_owned())));
        check("Copyright © WARTA NUSA 2024", Some(CreditLine::Copyright("WARTA NUSA".to_owned())));
        check("© 2024 Warta Nusa, bagian dari grup", Some(CreditLine::Copyright("Warta Nusa".to_owned())));
        check(
            "(Laporan oleh Sari Dewi; disunting oleh Rudi Hartono)",
            named(&[("Laporan", "Sari Dewi"), ("disunting", "Rudi Hartono")]),
        );
        check("(abc/def)", Some(CreditLine::Initials("abc/def".to_owned())));
    }

    #[test]
    fn leaves_the_rest_alone() {
        check("Sumber daya alam menipis", None);
        check("Laporan itu: semua aman.", None);
        check("Redaksi: redaksi@warta.com", None);
        check("Editor video itu mengaku lupa.", None);
        check("Warga menunggu.", None);
        check("(Uang itu dibawa oleh Sari Dewi)", None);
        check("[Gambas:Video]", None);
    }

    #[test]
    fn reads_bylines() {
        let got = |text| page::lines(text).first().and_then(byline);
        assert_eq!(got("Sari Dewi - detikNews"), Some(("Sari Dewi".to_owned(), "detikcom".to_owned())));
        let two = Some(("Sari Dewi & Rudi Hartono".to_owned(), "detikcom".to_owned()));
        assert_eq!(got("Sari Dewi & Rudi Hartono - detikNews"), two);
        assert_eq!(got("Warga Mengungsi, Sungai Meluap"), None);
        assert_eq!(name_first("Gerania Utama, Jurnalis · "), Some("Gerania Utama"));
        assert_eq!(name_first("Sari Gerania • "), Some("Sari Gerania"));
        assert_eq!(name_first("Redaksi Kabar Lereng | "), None);
        assert_eq!(name_first("Ratna F. Wijaya"), Some("Ratna F. Wijaya"));
    }
}
