//! The agency: on whose text or report a page says it rests.
//!
//! Named in the dateline's brackets beside the outlet, in the credits, or in the first sentences
//! ("Dilansir dari ..."). A name no list knows counts where two places on the page, or another
//! report of the corpus, bear it out.
use super::furniture::Reading;
use super::metadata::{cased, found};
use super::{Credit, Document, Found, How, outlets};
use crate::text::Lower;
use crate::text::sorted::{Map, Set};
use crate::text::{Token, normalize};

/// Whether a name is not the outlet itself.
fn is_other(name: &str, outlet: Option<&Found<String>>) -> bool {
    !name.is_empty() && outlet.is_none_or(|o| normalize::normalize(&o.value) != normalize::normalize(name))
}

/// The agency in the dateline's brackets: one we know, or any name beside the outlet's.
pub fn in_brackets(reading: &Reading, outlet: Option<&Found<String>>) -> Option<Found<String>> {
    let (i, opening) = reading.dateline.as_ref()?;
    let brackets = opening.brackets.as_ref()?;
    let line = reading.lines.get(*i).map(|l| l.n);
    let names =
        brackets.split('/').map(|name| known(name).map_or_else(|| cased(name, reading), str::to_owned));
    let name = names.into_iter().find(|name| is_other(name, outlet))?;
    Some(found(name, How::Explicit, "agency-brackets", brackets, line))
}

/// The agency that the credits or the first sentences name.
pub fn in_text(document: &Document) -> Option<Found<String>> {
    let outlet = document.outlet.as_ref();
    let credited = document.credits.iter().filter(|c| c.role != "Copyright").find_map(|credit| {
        let mut names = credit.name.split('/').filter_map(known);
        let name = names.find(|name| is_other(name, outlet))?;
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
    word.len() <= 12 && CUES.contains(&word.lower().as_str())
}

/// Finds agencies that only the other reports show: a name that one report has in its brackets or
/// as its outlet is an agency where another names it as its source, and the maker of its own
/// reports. O(n log n) in the number of documents.
pub fn settle(documents: &mut [Document]) {
    let fold = |name: &str| normalize::normalize(without_news(name));
    let mut names: Map<String, String> = Map::new();
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
    let used: Set<String> =
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
