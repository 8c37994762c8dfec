//! What stands before the first sentence: place, paper, agency, day, and a dash.
//!
//! `Beijing, China (Xinhua) –`, `BEIJING, KOMPAS.com –`, `Jakarta, CNN Indonesia --`,
//! `REPUBLIKA.CO.ID, JAKARTA --`, `Suara.com -`, `Jakarta -`, `Liputan6.com, Jakarta `. The words
//! before the dash must be parts of these kinds and nothing else; a single unknown name is no
//! dateline. Looks at the first bytes of a line only: constant time.
use super::days::{self, Mention};
use super::outlets;
use super::page::head;
use crate::text::normalize;
use crate::text::wordlist::{WordList, wordlist};

static CITIES: WordList = WordList::words(wordlist!("corpus/cities"));
static COUNTRIES: WordList = WordList::words(wordlist!("corpus/countries"));

/// Longest dateline in bytes.
const LONGEST: usize = 120;

/// The opening of a line that is no sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opening {
    /// City as a reader writes it.
    pub city: Option<String>,
    /// Country, where named.
    pub country: Option<String>,
    /// The words in brackets.
    pub brackets: Option<String>,
    /// The outlet outside brackets.
    pub outlet: Option<String>,
    /// A name after the city that is no place we know: perhaps the outlet.
    pub second: Option<String>,
    /// The day, where named.
    pub day: Option<Mention>,
    /// Bytes of the line it takes, dash and blanks included.
    pub len: usize,
}

/// The dateline at the beginning of a line, if there is one.
pub fn opening(line: &str) -> Option<Opening> {
    let text = head(line, LONGEST);
    for (at, dash_len) in dashes(text).take(4) {
        if let Some(mut found) = parts(text.get(..at)?.trim_end().trim_end_matches('.')) {
            let rest = line.get(at + dash_len..)?;
            found.len = line.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || is_dash(c)).len();
            return Some(with_second(line, found));
        }
    }
    stop_opening(line, text).or_else(|| dashless(line, text))
}

/// "warta.com - JAKARTA - Presiden ...": the place behind a second dash.
fn with_second(line: &str, first: Opening) -> Opening {
    let rest = line.get(first.len..).unwrap_or("");
    if first.city.is_some() || rest.is_empty() {
        return first;
    }
    let text = head(rest, LONGEST);
    let second = dashes(text).next().and_then(|(at, len)| {
        let found = parts(text.get(..at)?).filter(|f| f.city.is_some() && f.outlet.is_none())?;
        Some((found, rest.get(at + len..)?))
    });
    // "KONTAN.CO.ID - JAKARTA. Presiden ..."
    let second = second.or_else(|| {
        let (city, after) = text.split_once(". ").filter(|(city, _)| is_city(city))?;
        Some((
            Opening { city: Some(place_name(city)), ..Opening::default() },
            rest.get(rest.len().min(text.len()) - after.len()..)?,
        ))
    });
    second.map_or(first.clone(), |(found, after)| {
        let after = after.trim_start_matches(|c: char| c.is_whitespace() || is_dash(c));
        Opening { outlet: first.outlet, len: line.len() - after.len(), ..found }
    })
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '|')
}

/// Dashes that part a dateline from its sentence: with a blank on one side, doubled, or long.
fn dashes(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    text.char_indices().filter(|&(_, c)| is_dash(c)).filter_map(|(at, c)| {
        let before = text.get(..at)?.chars().next_back()?;
        let after = text.get(at + c.len_utf8()..)?.chars().next();
        let is_free = before.is_whitespace()
            || before == ')'
            || c == '—'
            || c == '–'
                && after.is_some_and(char::is_uppercase)
                && !text.get(..at)?.chars().any(char::is_lowercase)
            || after.is_none_or(|c| c.is_whitespace() || is_dash(c));
        is_free.then_some((at, c.len_utf8()))
    })
}

/// `Jakarta: Presiden ...`, `KBRN, Jakarta: Presiden ...`, `RMOL. Presiden ...`: a colon behind a place,
/// or a full stop behind a paper.
fn stop_opening(line: &str, text: &str) -> Option<Opening> {
    let marks = text.char_indices().filter(|(_, c)| matches!(c, ':' | '.')).take(4);
    marks.into_iter().find_map(|(at, mark)| {
        let (before, after) = (text.get(..at)?, line.get(at + 1..)?);
        let sentence = after.trim_start();
        if !sentence.starts_with(|c: char| c.is_uppercase() || matches!(c, '"' | '“' | '”'))
            || mark == '.' && sentence.len() == after.len()
        {
            return None;
        }
        let found = parts(before)?;
        let has_city = found.city.as_deref().is_some_and(is_city);
        let is_shouted = !before.chars().any(char::is_lowercase);
        let fits = if mark == ':' { has_city } else { found.outlet.is_some() && (has_city || is_shouted) };
        fits.then(|| Opening { len: line.len() - sentence.len(), ..found })
    })
}

/// `Liputan6.com, Jakarta Presiden ...`: a site, a comma, a city, no dash.
fn dashless(line: &str, text: &str) -> Option<Opening> {
    let (site, rest) = text.split_once(", ")?;
    let outlet = outlets::outlet_or_site(site)?;
    let ends = rest.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at).take(3);
    let city = ends.filter_map(|at| rest.get(..at)).filter(|name| is_city(name)).last()?;
    let start = site.len() + 2 + city.len();
    let sentence = line.get(start..)?.trim_start();
    sentence.starts_with(|c: char| c.is_uppercase() || c == '"' || c == '“').then(|| Opening {
        city: Some(place_name(city)),
        outlet: Some(outlet),
        len: line.len() - sentence.len(),
        ..Opening::default()
    })
}

/// Reads the words before the dash; none if any of them is not part of a dateline.
fn parts(before: &str) -> Option<Opening> {
    let mut found = Opening::default();
    let mut rest = before.trim();
    if let Some(open) = rest.strip_suffix(')').and_then(|r| r.rfind('(')) {
        let inside = rest.get(open + 1..rest.len() - 1)?.trim();
        bracket(inside, &mut found)?;
        rest = rest.get(..open)?.trim();
    }
    let mut unknown: Option<&str> = None;
    let mut second: Option<&str> = None;
    for part in rest.split([',', '/']).map(str::trim).filter(|p| !p.is_empty()) {
        if let Some(outlet) = outlets::outlet_or_site(part) {
            found.outlet = Some(outlet);
        } else if found.city.is_none() && is_city(part) {
            found.city = Some(place_name(part));
        } else if is_country(part) && (found.city.is_some() || unknown.is_some()) {
            found.country = Some(place_name(part));
        } else if let Some(day) = whole_day(part) {
            found.day = Some(day);
        } else if days::weekday(part).is_none() {
            if !is_name(part) {
                return None;
            }
            if found.city.is_some() {
                found.second = Some(part.to_owned()).filter(|_| !is_city(part));
            } else {
                second = second.or(unknown.and(Some(part)));
                unknown = unknown.or(Some(part));
            }
        }
    }
    // "SUNGAI LALA, RIAU HULU POS –": two names in capitals are a place and a paper.
    let is_shouted = second.is_some() && !rest.chars().any(char::is_lowercase);
    if is_shouted && found.second.is_none() && found.city.is_none() {
        found.second = second.map(str::to_owned);
    }
    let is_sure =
        found.outlet.is_some() || found.city.is_some() || found.brackets.is_some() || found.second.is_some();
    found.city = found.city.or_else(|| unknown.map(place_name));
    let is_whole = found.city.is_some() || found.outlet.is_some();
    (is_sure && is_whole).then_some(found)
}

/// Brackets hold an agency, a paper or a day; a word in small letters is something else.
fn bracket(inside: &str, found: &mut Opening) -> Option<()> {
    let (source, day) = inside.split_once(',').map_or((inside, ""), |(a, b)| (a.trim(), b.trim()));
    if let Some(day) = whole_day(source).or_else(|| whole_day(day)) {
        found.day = Some(day);
    }
    if whole_day(source).is_none() {
        // "(ANTARA/Xinhua)"
        let is_source = |name: &str| {
            let is_known = outlets::outlet(name).is_some() || outlets::agency(name).is_some();
            is_known || is_name(name) && name.len() > 1
        };
        if !source.split('/').all(is_source) {
            return None;
        }
        found.brackets = Some(source.to_owned());
    }
    Some(())
}

/// Up to four words, each with a capital or a particle of names.
fn is_name(part: &str) -> bool {
    let words: Vec<&str> = part.split_whitespace().collect();
    (1..=4).contains(&words.len())
        && part.len() <= 40
        && words.iter().all(|w| {
            w.starts_with(char::is_uppercase)
                && w.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '\'' | '’' | '-' | '&'))
        })
}

fn whole_day(part: &str) -> Option<Mention> {
    let bracketed = ["(", part, ")"].concat();
    let found = days::mentions(&bracketed);
    let covers = found.first().is_some_and(|m| m.span.byte_len() + 2 >= part.len());
    found.into_iter().next().filter(|_| covers && !part.is_empty())
}

/// "BOLALERENG - Persela menang ...": one name in capitals that nobody listed. It is no sentence; whether
/// it is a place or a paper the rest of the page may tell.
pub fn shouted(line: &str) -> Option<Opening> {
    let text = head(line, LONGEST);
    let (at, dash_len) = dashes(text).next()?;
    let name = text.get(..at)?.trim();
    let rest = line.get(at + dash_len..)?.trim_start_matches(|c: char| c.is_whitespace() || is_dash(c));
    let is_shouted = is_name(name) && name.len() >= 3 && !name.chars().any(char::is_lowercase);
    (is_shouted && rest.starts_with(|c: char| c.is_uppercase() || matches!(c, '"' | '“' | '”'))).then(|| {
        Opening { second: Some(name.to_owned()), len: line.len() - rest.len(), ..Opening::default() }
    })
}

/// "GEDUNG PUTIH —": a place in capitals and a dash on a line of their own.
pub fn dashed(line: &str) -> Option<Opening> {
    let name = line.trim_end_matches(is_dash).trim_end();
    let is_shouted = name.len() < line.len() && name.len() >= 3 && !name.chars().any(char::is_lowercase);
    (is_shouted && is_name(name)).then(|| Opening {
        city: Some(place_name(name)),
        len: line.len(),
        ..Opening::default()
    })
}

/// "Jakarta, Suara Nusa" on a line of its own, as papers of the nineties had it.
pub fn alone(line: &str) -> Option<Opening> {
    let (city, name) = line.trim_end_matches(['.', ':', ' ']).split_once(", ")?;
    let outlet = outlets::outlet_or_site(name);
    let is_paper = outlet.is_some() || is_name(name) && !is_city(name) && !is_country(name);
    (is_city(city) && is_paper).then(|| Opening {
        city: Some(place_name(city)),
        second: Some(name.to_owned()).filter(|_| outlet.is_none()),
        outlet,
        len: line.len(),
        ..Opening::default()
    })
}

/// Whether the words are a city we know.
pub fn is_city(words: &str) -> bool {
    is_known(&CITIES, words)
}

/// Whether the words are a country we know.
pub fn is_country(words: &str) -> bool {
    is_known(&COUNTRIES, words)
}

fn is_known(list: &WordList, words: &str) -> bool {
    words.len() <= 40 && words.starts_with(char::is_uppercase) && list.contains(&normalize::normalize(words))
}

/// A place as a reader writes it: "BEIJING" is Beijing, "DKI" stays.
fn place_name(words: &str) -> String {
    let is_shouted = |w: &str| w.chars().count() > 3 && !w.chars().any(char::is_lowercase);
    let words: Vec<String> = words
        .split_whitespace()
        .map(|w| if is_shouted(w) { outlets::capitalised(w) } else { w.to_owned() })
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Option<(Option<&str>, Option<&str>, &str)>) {
        let got = opening(line);
        let got = got.as_ref().map(|o| {
            let source = o.brackets.as_deref().or(o.outlet.as_deref());
            (o.city.as_deref(), source, line.get(o.len..).unwrap_or("?"))
        });
        assert_eq!(got, expected, "{line}");
    }

    #[test]
    fn reads_every_usual_kind() {
        check("Beijing, China (Xinhua) – Dua negara", Some((Some("Beijing"), Some("Xinhua"), "Dua negara")));
        check("BEIJING, KOMPAS.com – Dua", Some((Some("Beijing"), Some("Kompas.com"), "Dua")));
        check("Jakarta, CNN Indonesia -- Dua", Some((Some("Jakarta"), Some("CNN Indonesia"), "Dua")));
        check("REPUBLIKA.CO.ID, JAKARTA -- Dua", Some((Some("Jakarta"), Some("Republika"), "Dua")));
        check("Suara.com - Dua", Some((None, Some("Suara.com"), "Dua")));
        check("Jakarta - Dua", Some((Some("Jakarta"), None, "Dua")));
        assert_eq!(dashed("GEDUNG PUTIH —").and_then(|o| o.city).as_deref(), Some("Gedung Putih"));
        assert_eq!(dashed("GEDUNG PUTIH"), None);
        check("Jakarta -", Some((Some("Jakarta"), None, "")));
        check("Liputan6.com, Jakarta Dua", Some((Some("Jakarta"), Some("Liputan6.com"), "Dua")));
        check("Jakarta: Dua", Some((Some("Jakarta"), None, "Dua")));
        check("Kotabaru Ulu (KABAR NUSA) - Dua", Some((Some("Kotabaru Ulu"), Some("KABAR NUSA"), "Dua")));
        check("jpnn.com - JAKARTA - Dua", Some((Some("Jakarta"), Some("JPNN.com"), "Dua")));
        check("Wina (ANTARA/Xinhua) - Dua", Some((Some("Wina"), Some("ANTARA/Xinhua"), "Dua")));
        check("MOSKOW, 22 Februari (Xinhua) -- Dua", Some((Some("Moskow"), Some("Xinhua"), "Dua")));
        check(
            "Bandarlampung, Lampung (ANTARA News) - Dua",
            Some((Some("Bandarlampung"), Some("ANTARA News"), "Dua")),
        );
    }

    #[test]
    fn leaves_sentences_alone() {
        check("Presiden - yang baru dilantik - berpidato.", None);
        check("Rusia - China memperkuat hubungan.", None);
        check("Jakarta-Bandung ditempuh satu jam.", None);
        check("Harga beras (naik) - warga mengeluh.", None);
        check("Ini: daftar lengkapnya.", None);
        check("", None);
    }
}
