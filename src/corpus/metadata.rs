//! Outlet and agency: who published the page, and on whose text it rests.
//!
//! The outlet is named in a dozen places; the surest come first: before the dateline's dash, in
//! the time stamp, behind the headline, in the copyright line, in a byline, in the dateline's
//! brackets. Brackets hold an agency if it is one we know, or if another place names the outlet.
use super::credits::CreditLine;
use super::furniture::Reading;
use super::{Credit, Document, Evidence, Found, How, LineKind, days, outlets, stamp};
use crate::text::{Token, normalize};
use std::collections::{BTreeMap, BTreeSet};

fn found(value: String, how: How, rule: &'static str, quote: &str, line: Option<u32>) -> Found<String> {
    Found { value, how, evidence: vec![Evidence { rule, quote: quote.to_owned(), line }] }
}

/// The paper that published the page.
pub fn outlet(reading: &Reading) -> Option<Found<String>> {
    let n = |i: usize| reading.lines.get(i).map(|l| l.n);
    let quote = |i: usize| reading.lines.get(i).map_or("", |l| super::page::head(l.text, 80));
    if let Some((i, opening)) = &reading.dateline
        && let Some(name) = &opening.outlet
    {
        return Some(found(
            name.clone(),
            How::Explicit,
            "outlet-dateline",
            quote(*i).get(..opening.len).unwrap_or(name),
            n(*i),
        ));
    }
    if let Some((i, name)) = in_stamps(reading) {
        return Some(found(name, How::Explicit, "outlet-stamp", quote(i), n(i)));
    }
    if let Some((name, i)) = reading.headline.as_ref().and_then(|h| h.site.clone()) {
        return Some(found(name, How::Explicit, "outlet-title", quote(i), n(i)));
    }
    if let Some((i, name)) = in_copyright(reading) {
        return Some(found(cased(&name, reading), How::Explicit, "outlet-copyright", quote(i), n(i)));
    }
    if let Some((i, _, name)) = reading.bylines.first() {
        return Some(found(name.clone(), How::Explicit, "outlet-byline", quote(*i), n(*i)));
    }
    if let Some((i, name)) = in_brackets(reading) {
        return Some(found(cased(&name, reading), How::Explicit, "outlet-brackets", &name, n(i)));
    }
    let (i, name) = beside_headline(reading).or_else(|| named_most(reading))?;
    Some(found(name, How::Inferred, "outlet-named", quote(i), n(i)))
}

/// "Kompas.com - 29/12/2020, 19:16 WIB"; a name nobody listed must stand elsewhere, too.
fn in_stamps(reading: &Reading) -> Option<(usize, String)> {
    let last = reading.report.as_ref().map_or(reading.lines.len(), |r| r.end + 5);
    let own = reading.stamps.iter().filter(|(at, _)| *at <= last);
    let sides = own.filter_map(|(i, stamp)| {
        let line = reading.lines.get(*i)?;
        let (before, after) = stamp::around(line.text, &stamp.mention);
        let trim = |s: &str| s.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
        Some((*i, trim(before), trim(after)))
    });
    let known = sides.clone().find_map(|(i, before, after)| {
        let name = outlets::outlet_or_site(&before).or_else(|| outlets::outlet_or_site(&after))?;
        Some((i, name))
    });
    known.or_else(|| {
        sides.clone().find_map(|(i, before, _)| is_repeated_name(&before, i, reading).then_some((i, before)))
    })
}

/// Whether a short name stands in the dateline, or, being one word, in two more lines.
fn is_repeated_name(name: &str, at: usize, reading: &Reading) -> bool {
    let words = name.split_whitespace().count();
    if !(1..=3).contains(&words) || !name.starts_with(char::is_uppercase) || days::weekday(name).is_some() {
        return false;
    }
    let lower = normalize::normalize(name);
    let is_second = reading
        .dateline
        .as_ref()
        .is_some_and(|(_, o)| o.second.iter().chain(&o.brackets).any(|s| normalize::normalize(s) == lower));
    let elsewhere = || {
        let others = reading.lines.iter().enumerate().filter(|(i, l)| *i != at && l.words <= 40);
        others
            .filter(|(_, l)| l.folded.split(|c: char| !c.is_alphanumeric()).any(|w| w == lower))
            .take(2)
            .count()
    };
    is_second || words == 1 && elsewhere() == 2
}

/// The name in the first copyright line that has one; a firm behind a site is not its name.
fn in_copyright(reading: &Reading) -> Option<(usize, String)> {
    let lines = reading.credits.iter().filter_map(|(i, credit)| match credit {
        CreditLine::Copyright(name) if !name.is_empty() => Some((*i, name)),
        _ => None,
    });
    let known = |name: &str| outlets::outlet_within(name);
    lines.clone().find_map(|(i, name)| known(name).map(|known| (i, known))).or_else(|| {
        lines.into_iter().find_map(|(i, name)| {
            let is_firm =
                reading.lines.get(i).is_some_and(|l| l.folded.contains(" pt") || l.folded.contains("pt."));
            let is_name =
                (1..=3).contains(&name.split_whitespace().count()) && name.starts_with(char::is_uppercase);
            (is_name && !is_firm).then(|| (i, name.clone()))
        })
    })
}

/// The known outlet in the dateline's brackets. A name nobody listed there is an agency's: papers
/// put their own name in brackets only where other places on the page have it, too.
fn in_brackets(reading: &Reading) -> Option<(usize, String)> {
    let (i, opening) = reading.dateline.as_ref()?;
    let known = opening.brackets.as_ref()?.split('/').find_map(outlets::outlet)?;
    Some((*i, known.to_owned()))
}

/// A line with nothing but an outlet's name, at most two lines from headline or time stamp.
fn beside_headline(reading: &Reading) -> Option<(usize, String)> {
    let headline = reading.headline.as_ref().map(|h| h.at);
    let is_near = |i: usize| {
        headline.is_some_and(|at| at.abs_diff(i) <= 2)
            || stamp::is_near(&reading.stamps, i, 2) && headline.is_none_or(|at| at.abs_diff(i) <= 6)
    };
    reading.lines.iter().enumerate().find_map(|(i, line)| {
        let is_name = reading.marks.get(i).is_some_and(|(_, reason)| *reason == "outlet-name");
        let name = outlets::outlet_or_site(line.text).filter(|_| is_name && is_near(i))?;
        Some((i, name))
    })
}

/// The known outlet that the furniture names most often, the first of equals. Photo credits do not
/// count, nor names that are words of the language.
fn named_most(reading: &Reading) -> Option<(usize, String)> {
    let mut counts: BTreeMap<&'static str, (usize, usize)> = BTreeMap::new();
    for (i, line) in reading.lines.iter().enumerate() {
        let is_telling = reading.marks.get(i).is_some_and(|(kind, reason)| {
            !matches!(kind, LineKind::Body | LineKind::Deck) && *reason != "caption"
        });
        if !is_telling || line.words > 40 {
            continue;
        }
        let words = line.text.split_whitespace().map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()));
        for name in words.filter(|w| outlets::is_unmistakable(w)).filter_map(outlets::outlet) {
            let entry = counts.entry(name).or_insert((0, i));
            entry.0 += 1;
        }
    }
    let (name, (_, at)) = counts.into_iter().max_by_key(|(_, (count, at))| (*count, usize::MAX - at))?;
    Some((at, name.to_owned()))
}

/// A shouted name as it is written elsewhere on the page: "WARTA NUSA" as "Warta Nusa".
fn cased(name: &str, reading: &Reading) -> String {
    if let Some(known) = outlets::outlet(name) {
        return known.to_owned();
    }
    if name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let lower = normalize::normalize(name);
    let other = reading.lines.iter().filter(|l| l.words <= 30).find_map(|line| {
        let at = line.text.to_lowercase().find(&lower)?;
        let same = line.text.get(at..at + lower.len())?;
        (same != name && same.starts_with(char::is_uppercase)).then(|| same.to_owned())
    });
    other.unwrap_or_else(|| name.to_owned())
}

/// Whether a name is not the outlet itself.
fn is_other(name: &str, outlet: Option<&Found<String>>) -> bool {
    !name.is_empty() && outlet.is_none_or(|o| normalize::normalize(&o.value) != normalize::normalize(name))
}

/// The agency in the dateline's brackets: one we know, or any name beside the outlet's.
pub fn agency_in_brackets(reading: &Reading, outlet: Option<&Found<String>>) -> Option<Found<String>> {
    let (i, opening) = reading.dateline.as_ref()?;
    let brackets = opening.brackets.as_ref()?;
    let line = reading.lines.get(*i).map(|l| l.n);
    let names =
        brackets.split('/').map(|name| known(name).map_or_else(|| cased(name, reading), str::to_owned));
    let name = names.into_iter().find(|name| is_other(name, outlet))?;
    Some(found(name, How::Explicit, "agency-brackets", brackets, line))
}

/// The agency that the credits or the first sentences name.
pub fn agency_in_text(document: &Document) -> Option<Found<String>> {
    let outlet = document.outlet.as_ref();
    let credited = document.credits.iter().filter(|c| c.role != "Copyright").find_map(|credit| {
        let name = known(&credit.name).filter(|name| is_other(name, outlet))?;
        Some(found(name.to_owned(), How::Explicit, "agency-credit", &credit.name, Some(credit.line)))
    });
    credited
        .or_else(|| cited(document, &|name| is_other(name, outlet)))
        .or_else(|| document.credits.iter().find_map(|credit| credited_and_cited(document, credit)))
}

/// A source nobody listed that both the credits and the text name: "Sumber Warta Nusa" and
/// "Dilansir dari Warta Nusa".
fn credited_and_cited(document: &Document, credit: &Credit) -> Option<Found<String>> {
    if !credit.role.eq_ignore_ascii_case("sumber") {
        return None;
    }
    let name = without_news(&credit.name);
    let is_cited = document.sentences().take(CITED_WITHIN).any(|sentence| {
        let words = document.slice(sentence.span);
        let cue = sentence.tokens.iter().find(|t| is_cue(document.slice(t.span)));
        cue.is_some_and(|cue| {
            let from = (cue.span.end - sentence.span.start) as usize;
            super::page::head(words.get(from..).unwrap_or(""), 80).contains(name)
        })
    });
    is_cited.then(|| found(name.to_owned(), How::Explicit, "agency-cited", &credit.name, Some(credit.line)))
}

/// "Oriskara News" is Oriskara.
fn without_news(name: &str) -> &str {
    name.strip_suffix(" News").unwrap_or(name)
}

fn is_cue(word: &str) -> bool {
    word.len() <= 12 && CUES.contains(&word.to_lowercase().as_str())
}

/// Finds agencies that only the other reports show: a name that one report has in its brackets or
/// as its outlet is an agency where another names it as its source, and the maker of its own
/// reports. O(n log n) in the number of documents.
pub fn settle_agencies(documents: &mut [Document]) {
    let fold = |name: &str| normalize::normalize(without_news(name));
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let agencies = documents.iter().filter_map(|d| d.agency.as_ref());
    for name in documents.iter().filter_map(|d| d.outlet.as_ref()).chain(agencies) {
        names.entry(fold(&name.value)).or_insert_with(|| name.value.clone());
    }
    for document in documents.iter_mut().filter(|d| d.agency.is_none()) {
        let outlet = document.outlet.as_ref();
        document.agency = document.credits.iter().filter(|c| c.role != "Copyright").find_map(|credit| {
            let name = names.get(&fold(&credit.name)).filter(|name| is_other(name, outlet))?;
            Some(found(name.clone(), How::Explicit, "agency-credit", &credit.name, Some(credit.line)))
        });
    }
    let used: BTreeSet<String> =
        documents.iter().filter_map(|d| d.agency.as_ref()).map(|a| fold(&a.value)).collect();
    for document in documents.iter_mut().filter(|d| d.agency.is_none()) {
        let brackets = document.dateline.as_ref().and_then(|d| d.source.clone());
        let own = document.outlet.as_ref().filter(|o| brackets.is_some_and(|b| fold(&b) == fold(&o.value)));
        let own = own.filter(|o| used.contains(&fold(&o.value)) || o.value == "ANTARA");
        document.agency =
            own.map(|o| found(o.value.clone(), How::Inferred, "agency-brackets", &o.value, None));
    }
}

/// The usual name of an agency or outlet.
fn known(name: &str) -> Option<&'static str> {
    outlets::agency(name).or_else(|| outlets::outlet(name))
}

/// Words that say a report was taken from somewhere.
const CUES: [&str; 13] = [
    "dilansir",
    "dikutip",
    "melansir",
    "mengutip",
    "disitat",
    "menukil",
    "dilansirkan",
    "mewartakan",
    "lapor",
    "dilaporkan",
    "diberitakan",
    "disadur",
    "diwartakan",
];
/// Sentences at the beginning in which a source is looked for.
const CITED_WITHIN: usize = 40;
/// Tokens after a cue in which its source stands.
const CITED_REACH: usize = 9;

/// "Dilansir dari CGTN", "seperti dikutip kantor berita Antara".
fn cited(document: &Document, is_other: &dyn Fn(&str) -> bool) -> Option<Found<String>> {
    for (paragraph, sentence) in
        document.body.iter().flat_map(|p| p.sentences.iter().map(move |s| (p, s))).take(CITED_WITHIN)
    {
        for (i, token) in sentence.tokens.iter().enumerate() {
            let word = document.slice(token.span);
            if !is_cue(word) {
                continue;
            }
            let after = sentence.tokens.get(i + 1..).unwrap_or(&[]);
            if let Some(name) = first_known(document, after, is_other) {
                let quote = sentence
                    .tokens
                    .get(i + CITED_REACH.min(after.len()))
                    .map_or(token.span, |t| token.span.joined(t.span));
                let quote = document.slice(quote);
                return Some(found(
                    name.to_owned(),
                    How::Explicit,
                    "agency-cited",
                    quote,
                    Some(paragraph.line),
                ));
            }
        }
    }
    None
}

/// The first agency or outlet named in the tokens, before a stop or the next clause's end.
fn first_known(
    document: &Document,
    tokens: &[Token],
    is_other: &dyn Fn(&str) -> bool,
) -> Option<&'static str> {
    for i in 0..tokens.len().min(CITED_REACH) {
        let first = tokens.get(i)?;
        if matches!(document.slice(first.span), "." | ";" | "\"" | "”") {
            return None;
        }
        for len in (1..=4).rev() {
            let last = tokens.get(i + len - 1);
            let name = last.map_or("", |last| document.slice(first.span.joined(last.span)));
            if let Some(name) = known(name).filter(|name| is_other(name)) {
                return Some(name);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::config::Config;
    use crate::corpus::{Corpus, Source};

    const REPORT: &str = "Wali kota membuka pasar ikan di pelabuhan lama setelah dua tahun diperbaiki.";

    /// Checks outlet and agency of each page of a corpus.
    fn check(pages: &[&str], expected: &[(Option<&str>, Option<&str>)]) {
        let source =
            |text: &&str| Source { file: "uji.txt".to_owned(), text: (*text).to_owned(), is_plain: false };
        let corpus = Corpus::new(pages.iter().map(source).collect(), Config::default());
        let got: Vec<_> = corpus
            .documents
            .iter()
            .map(|d| {
                (d.outlet.as_ref().map(|f| f.value.as_str()), d.agency.as_ref().map(|f| f.value.as_str()))
            })
            .collect();
        assert_eq!(got, expected, "{pages:?}");
    }

    #[test]
    fn finds_the_outlet_wherever_it_is_named() {
        check(&[&format!("Suara.com - {REPORT}")], &[(Some("Suara.com"), None)]);
        check(&[&format!("PALU, WARTA – {REPORT}\nCopyright © Warta 2025")], &[(Some("Warta"), None)]);
        check(&[&format!("Wali Kota Buka Pasar Ikan | Warta Nusa\n{REPORT}")], &[(Some("Warta Nusa"), None)]);
        check(&[&format!("Warta - 29/12/2020, 18:05 WIB\nPALU, WARTA – {REPORT}")], &[(Some("Warta"), None)]);
        check(&[REPORT], &[(None, None)]);
    }

    #[test]
    fn tells_agencies_from_outlets() {
        check(&[&format!("Palu (Xinhua) – {REPORT}")], &[(None, Some("Xinhua"))]);
        check(&[&format!("Palu (ANTARA) – {REPORT}\nPewarta: Xinhua")], &[(Some("ANTARA"), Some("Xinhua"))]);
        check(
            &[&format!("Kompas.com - {REPORT}\nDilansir dari CGTN, pasar itu ramai sejak pagi tadi.")],
            &[(Some("Kompas.com"), Some("CGTN"))],
        );
        check(&[&format!("Suara.com - {REPORT}\nSumber: Antara")], &[(Some("Suara.com"), Some("ANTARA"))]);
        check(
            &[&format!("Detik itu juga {REPORT}\nHal itu dikutip dari laman resmi pemerintah kota.")],
            &[(None, None)],
        );
    }

    #[test]
    fn learns_agencies_from_the_other_reports() {
        let own = format!("Palu (NUSAWARTA) - {REPORT}\nCopyright © NUSAWARTA 2025");
        let copy = format!("Suara.com - {REPORT}\nSumber: Nusawarta News");
        check(
            &[&own, &copy],
            &[(Some("NUSAWARTA"), Some("NUSAWARTA")), (Some("Suara.com"), Some("NUSAWARTA"))],
        );
    }
}
