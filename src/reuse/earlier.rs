//! Which of two kindred reports may have been first, where something tells.
use super::align::Both;
use super::evidence::evidence;
use super::lineage::Signs;
use super::{Side, Verdict};
use crate::corpus::{Document, Evidence};
use crate::text::Lower;

/// A sign that one side was first.
type Sign = (Side, Evidence);

/// The side that may have been first, its reasons added to `why`. Signs in the order of what they
/// prove: replaced words need an original, an agency comes before those who credit it; a stated source
/// and the time of publication; then what copies lose. The strongest kind decides, where it does not
/// contradict itself; what contradicts it is weaker and left out.
pub(super) fn earlier(both: &Both, verdict: Verdict, signs: &Signs, why: &mut Vec<Evidence>) -> Option<Side> {
    let [left, right] = both.documents;
    let is_copy = verdict <= Verdict::SpunCopy;
    why.extend(common_agency(left, right));
    let kinds: [Vec<Sign>; 4] = [
        by_replacement(verdict, signs),
        by_agency(left, right).into_iter().collect(),
        [by_source(left, right), by_publication(left, right)].into_iter().flatten().collect(),
        [by_credit(left, right), by_end(signs), by_length(both)]
            .into_iter()
            .flatten()
            .filter(|_| is_copy)
            .collect(),
    ];
    let mut first: Option<Side> = None;
    for kind in kinds.into_iter().filter(|k| !k.is_empty()) {
        let Some(side) = first else {
            let side = kind[0].0;
            let is_clear = kind.iter().all(|(s, _)| *s == side);
            why.extend(kind.into_iter().map(|(_, e)| e));
            if !is_clear {
                return None;
            }
            first = Some(side);
            continue;
        };
        why.extend(kind.into_iter().filter(|(s, _)| *s == side).map(|(_, e)| e));
    }
    first
}

fn by_replacement(verdict: Verdict, signs: &Signs) -> Vec<Sign> {
    let mut out = Vec::new();
    if verdict == Verdict::SpunCopy {
        let side = if signs.spun.1 < signs.spun.0 { Side::Right } else { Side::Left };
        out.push((side, evidence("spun-from-other", signs.spun.0.max(signs.spun.1).to_string())));
    }
    if let Some((side, word)) = &signs.damaged {
        out.push((side.other(), evidence("damaged-word", word.as_str())));
    }
    out
}

fn agency(document: &Document) -> &str {
    document.agency.as_ref().map_or("", |f| f.value.as_str())
}

/// Whether a report is the agency's own, not one that credits it.
fn is_own(document: &Document) -> bool {
    document.outlet.as_ref().is_none_or(|o| o.value.eq_ignore_ascii_case(agency(document)))
}

/// Whether a report is an agency's own.
pub(super) fn is_of_agency(document: &Document) -> bool {
    !agency(document).is_empty() && is_own(document)
}

fn have_one_agency(left: &Document, right: &Document) -> bool {
    !agency(left).is_empty() && agency(left).eq_ignore_ascii_case(agency(right))
}

/// Two reports that credit one agency, neither its own, may both come from it.
fn common_agency(left: &Document, right: &Document) -> Option<Evidence> {
    let is_common = have_one_agency(left, right) && !is_own(left) && !is_own(right);
    is_common.then(|| evidence("credits-agency", agency(left)))
}

/// A report of an agency's own comes before one that credits the agency.
fn by_agency(left: &Document, right: &Document) -> Option<Sign> {
    let side = match (is_own(left), is_own(right)) {
        (true, false) => Side::Left,
        (false, true) => Side::Right,
        _ => return None,
    };
    have_one_agency(left, right).then(|| (side, evidence("agency-text", agency(left))))
}

/// A copy loses the credit of an agency more easily than it gains one.
fn by_credit(left: &Document, right: &Document) -> Option<Sign> {
    match (agency(left), agency(right)) {
        ("", "") => None,
        (named, "") => Some((Side::Left, evidence("credit-gone", named))),
        ("", named) => Some((Side::Right, evidence("credit-gone", named))),
        _ => None,
    }
}

/// A copy is cut from its end, as wire reports are written to be.
fn by_end(signs: &Signs) -> Option<Sign> {
    signs.cut.map(|(side, n)| (side.other(), evidence("cut-at-end", n.to_string())))
}

/// Verbs and nouns before the name of a report's source.
const CITES: [&str; 10] = [
    "dikutip",
    "mengutip",
    "dilansir",
    "melansir",
    "diberitakan",
    "dilaporkan",
    "disadur",
    "menurut",
    "sumber",
    "laporan",
];

/// A report whose maker the other names as its source comes before it. The maker's name has to stand
/// as written close behind a word that cites: a paper may be called like a common word.
fn by_source(left: &Document, right: &Document) -> Option<Sign> {
    let named_in = |maker: &Document, by: &Document| {
        let makers = [maker.outlet.as_ref(), maker.agency.as_ref()].into_iter().flatten();
        let body: Vec<&str> = by.body.iter().map(|p| by.slice(p.span)).collect();
        let cites = |name: &str| {
            body.iter().flat_map(|text| text.match_indices(name).map(|(at, _)| &text[..at])).any(|before| {
                let mut words = before.split_whitespace().rev().take(4);
                before.ends_with(char::is_whitespace) && words.any(|w| CITES.contains(&w.lower().as_str()))
            })
        };
        let own = [agency(by), by.outlet.as_ref().map_or("", |o| o.value.as_str())];
        makers.map(|f| f.value.as_str()).find(|name| !own.contains(name) && cites(name)).map(str::to_owned)
    };
    match (named_in(left, right), named_in(right, left)) {
        (Some(source), None) => Some((Side::Left, evidence("names-as-source", source))),
        (None, Some(source)) => Some((Side::Right, evidence("names-as-source", source))),
        _ => None,
    }
}

fn by_publication(left: &Document, right: &Document) -> Option<Sign> {
    let (a, b) = (left.published.as_ref()?, right.published.as_ref()?);
    match a
        .day()
        .cmp(b.day())
        .then_with(|| if a.iso.len() == b.iso.len() { a.iso.cmp(&b.iso) } else { std::cmp::Ordering::Equal })
    {
        std::cmp::Ordering::Less => Some((Side::Left, evidence("published-first", a.iso.clone()))),
        std::cmp::Ordering::Greater => Some((Side::Right, evidence("published-first", b.iso.clone()))),
        std::cmp::Ordering::Equal => None,
    }
}

/// A copy is rarely longer than what it was cut from.
fn by_length(both: &Both) -> Option<Sign> {
    let words = both.units.map(|us| us.iter().map(|u| u.words.len()).sum::<usize>());
    let (longer, shorter) = (words[0].max(words[1]), words[0].min(words[1]));
    if longer * 10 < shorter * 11 {
        return None;
    }
    let side = if words[1] < words[0] { Side::Left } else { Side::Right };
    Some((side, evidence("longer-text", format!("{longer} : {shorter}"))))
}
