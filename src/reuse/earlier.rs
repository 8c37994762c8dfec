//! Which of two kindred reports may have been first, where something tells.
use super::align::Both;
use super::evidence::evidence;
use super::lineage::Signs;
use super::{Side, Verdict};
use crate::corpus::{Document, Evidence};

/// The side that may have been first, and why. The signs in the order of what they prove: spun
/// words need an original, an agency comes before those who credit it, a stated source before
/// those who state it, then the time of publication, then the longer text.
pub(super) fn earlier(both: &Both, verdict: Verdict, signs: &Signs) -> Option<(Side, Evidence)> {
    if verdict == Verdict::SpunCopy {
        let side = if signs.spun.1 < signs.spun.0 { Side::Right } else { Side::Left };
        return Some((side, evidence("spun-from-other", signs.spun.0.max(signs.spun.1).to_string())));
    }
    let [left, right] = both.documents;
    by_agency(left, right)
        .or_else(|| by_source(left, right))
        .or_else(|| by_publication(left, right))
        .or_else(|| by_length(both, verdict))
}

fn name(document: &Document, which: fn(&Document) -> Option<&String>) -> String {
    which(document).map(|n| n.to_lowercase()).unwrap_or_default()
}

/// A report of an agency's own comes before one that credits the agency.
fn by_agency(left: &Document, right: &Document) -> Option<(Side, Evidence)> {
    let agency = |d: &Document| name(d, |d| d.agency.as_ref().map(|f| &f.value));
    let outlet = |d: &Document| name(d, |d| d.outlet.as_ref().map(|f| &f.value));
    if agency(left).is_empty() || agency(left) != agency(right) {
        return None;
    }
    let own = |d: &Document| outlet(d).is_empty() || outlet(d) == agency(d);
    match (own(left), own(right)) {
        (true, false) => Some((Side::Left, evidence("agency-text", agency(left)))),
        (false, true) => Some((Side::Right, evidence("agency-text", agency(right)))),
        _ => None,
    }
}

/// A report whose maker the other names in its body comes before it.
fn by_source(left: &Document, right: &Document) -> Option<(Side, Evidence)> {
    let named_in = |maker: &Document, by: &Document| {
        let makers = [maker.outlet.as_ref(), maker.agency.as_ref()];
        let text: String =
            by.body.iter().map(|p| by.slice(p.span)).collect::<Vec<&str>>().join(" ").to_lowercase();
        makers
            .into_iter()
            .flatten()
            .map(|f| f.value.to_lowercase())
            .find(|n| 4 <= n.len() && text.contains(n.as_str()))
    };
    match (named_in(left, right), named_in(right, left)) {
        (Some(source), None) => Some((Side::Left, evidence("names-as-source", source))),
        (None, Some(source)) => Some((Side::Right, evidence("names-as-source", source))),
        _ => None,
    }
}

fn by_publication(left: &Document, right: &Document) -> Option<(Side, Evidence)> {
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
fn by_length(both: &Both, verdict: Verdict) -> Option<(Side, Evidence)> {
    if !matches!(verdict, Verdict::VerbatimCopy | Verdict::NearCopy) {
        return None;
    }
    let words = both.units.map(|us| us.iter().map(|u| u.words.len()).sum::<usize>());
    let (longer, shorter) = (words[0].max(words[1]), words[0].min(words[1]));
    if longer * 10 < shorter * 11 {
        return None;
    }
    let side = if words[1] < words[0] { Side::Left } else { Side::Right };
    Some((side, evidence("longer-text", format!("{longer} : {shorter}"))))
}
