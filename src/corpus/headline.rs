//! The title of the report among all the titles of a page.
//!
//! A title of the report shares words with the report, stands next to the time stamp or byline,
//! comes up more than once (page title, path, list of related reports) or carries the site's name
//! behind a dash. Titles of other reports have at most one of these.
use super::block::Mark;
use super::furniture::Reading;
use super::page::{Ending, PageLine};
use super::{LineKind, deck, outlets};
use crate::config::ParseConfig;
use crate::text::Lower;
use crate::text::normalize;
use crate::text::sorted::{Map, Set};

/// Separators between a title and the name of the site.
const SEPARATORS: [&str; 7] = [" - ", " | ", " – ", " — ", " :: ", " » ", " • "];
/// Bytes of the report whose words a title is compared with.
const REACH: usize = 8_000;
/// Longest title in words.
const MOST_WORDS: usize = 28;

/// The headline and where it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The words, without the site's name.
    pub text: String,
    /// The line.
    pub at: usize,
    /// Other lines with the same words.
    pub copies: Vec<usize>,
    /// The outlet behind the dash, and its line.
    pub site: Option<(String, usize)>,
}

/// A title cut in two: the words and the site's name behind them.
fn cut<'a>(line: &'a str, page: &Set<String>) -> (&'a str, Option<String>) {
    let mut words = line.trim();
    let mut site = None;
    for _ in 0..3 {
        let last = SEPARATORS.iter().filter_map(|s| words.rfind(s).map(|at| (at, s.len()))).max();
        let Some((at, len)) = last else { break };
        let (Some(before), Some(after)) = (words.get(..at), words.get(at + len..)) else { break };
        let known = outlets::outlet_within(after);
        let is_title = page.contains(&normalize::normalize(before.trim()));
        let is_barred =
            words.get(at..at + len).is_some_and(|s| matches!(s, " | " | " :: ")) && is_name(after);
        let is_site = known.is_some() || is_title || is_barred || is_named(after, page);
        if !is_site || before.split_whitespace().count() < 2 {
            break;
        }
        let is_short = after.split_whitespace().count() <= 4;
        site = site.or(known).or_else(|| is_short.then(|| after.trim().to_owned()));
        words = before.trim();
    }
    (words, site)
}

/// Up to three words with capitals: a site's name behind a bar.
fn is_name(words: &str) -> bool {
    let count = words.split_whitespace().count();
    (1..=3).contains(&count) && words.split_whitespace().all(|w| w.starts_with(|c: char| !c.is_lowercase()))
}

/// Whether a short name behind a dash stands elsewhere on the page as a line or a bracket.
fn is_named(name: &str, page: &Set<String>) -> bool {
    let name = normalize::normalize(name.trim());
    !name.is_empty() && name.split_whitespace().count() <= 3 && page.contains(&format!("({name})"))
}

/// The headline of a page, if one line is clearly it. Near-linear.
pub fn find(reading: &Reading, marks: &[Mark], config: &ParseConfig) -> Option<Headline> {
    let lines = &reading.lines;
    let is_body = |i: usize| matches!(marks.get(i), Some(Some((LineKind::Body | LineKind::Deck, _))));
    let first_body = (0..lines.len()).find(|&i| is_body(i)).unwrap_or(lines.len());
    let page = names_on(reading);
    let vocabulary = vocabulary(lines, &|i| is_body(i));
    let cuts: Vec<(usize, &str, Option<String>)> = (0..first_body)
        .filter(|&i| could_be(lines.get(i), marks.get(i).copied().flatten(), i))
        .filter_map(|i| lines.get(i).map(|l| cut(l.text, &page)).map(|(words, site)| (i, words, site)))
        .collect();
    let copies = copies(lines, &page);
    let sites: Set<String> =
        cuts.iter().filter(|c| c.2.is_some()).map(|c| normalize::normalize(c.1)).collect();
    let score = |i: usize, words: &str, site: Option<&String>| {
        let near_stamp = super::stamp::is_near(&reading.stamps, i, 2);
        let near_credit =
            (i.saturating_sub(2)..i + 3).any(|at| matches!(marks.get(at), Some(Some((LineKind::Credit, _)))));
        let n_copies = copies.get(&normalize::normalize(words)).map_or(1, Vec::len);
        let distance = (first_body - i) as f64;
        // A title stands above its byline: what stands between byline and stamp is about the author.
        let is_below = cuts.first().is_some_and(|c| c.0 < i)
            && (i.saturating_sub(2)..i).any(|at| matches!(marks.get(at), Some(Some((LineKind::Credit, _)))));
        let site = site.is_some() || sites.contains(&normalize::normalize(words));
        4.0 * overlap(words, &vocabulary)
            + if n_copies > 1 { 1.0 } else { 0.0 }
            + if near_stamp { 1.5 } else { 0.0 }
            + if near_credit { 0.5 } else { 0.0 }
            + if site { 1.5 } else { 0.0 }
            + if i == 0 { 0.5 } else { 0.0 }
            - if is_below { 3.5 } else { 0.0 }
            + 1.5 / (1.0 + distance / 4.0)
    };
    let scored = cuts.iter().map(|(i, words, site)| (score(*i, words, site.as_ref()), *i, *words));
    let (best, _, words) = scored.max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)))?;
    if best < config.min_headline_score {
        return None;
    }
    let same = copies.get(&normalize::normalize(words)).cloned().unwrap_or_default();
    let own = cuts.iter().filter(|(i, ..)| same.binary_search(i).is_ok());
    // The line nearest to the report without a site's name is the one the reader saw.
    let at = own.clone().filter(|(_, _, site)| site.is_none()).map(|(i, ..)| *i).next_back();
    let at = at.or_else(|| own.clone().map(|(i, ..)| *i).next_back())?;
    let site = own.clone().find_map(|(i, _, site)| site.clone().map(|s| (s, *i)));
    let copies = same.into_iter().filter(|&i| i != at).collect();
    Some(Headline { text: words.to_owned(), at, copies, site })
}

/// Marks the headline's line and its copies.
pub fn mark(lines: &[PageLine], headline: &Headline, marks: &mut [Mark]) {
    for &i in &headline.copies {
        let is_site_line = headline.site.as_ref().is_some_and(|(_, at)| *at == i);
        let kind = if is_site_line {
            (LineKind::Metadata, "page-title")
        } else {
            (LineKind::Furniture, "headline-again")
        };
        let is_body = matches!(marks.get(i), Some(Some((LineKind::Body | LineKind::Deck, _))));
        if let Some(mark) = marks.get_mut(i).filter(|_| !is_body && i < lines.len()) {
            *mark = Some(kind);
        }
    }
    if let Some(mark) = marks.get_mut(headline.at) {
        *mark = Some((LineKind::Headline, "headline"));
    }
}

/// Whether a line has the shape of a title and nothing else claims it.
fn could_be(line: Option<&PageLine>, mark: Mark, i: usize) -> bool {
    let Some(line) = line else { return false };
    let is_free = match mark {
        None => true,
        // "FOTO: ..." may be the title of the page; a prompt on the first line may be, too.
        Some((LineKind::Furniture, "caption" | "repeated-line" | "video-prompt")) => {
            line.folded.starts_with("foto:") || line.folded.starts_with("video:") || i == 0
        }
        _ => false,
    };
    is_free
        && (3..=MOST_WORDS).contains(&line.words)
        && matches!(line.ending, Ending::Open | Ending::Call)
        && !deck::names_photographer(line)
        && (i == 0 || super::credits::bare_name(line).is_none())
        && !(line.words <= 4 && line.folded.starts_with("berita "))
}

/// Lines and bracketed names of the page in comparing form.
fn names_on(reading: &Reading) -> Set<String> {
    let mut out: Set<String> = reading
        .lines
        .iter()
        .filter(|l| l.words <= MOST_WORDS)
        .map(|l| normalize::normalize(l.text))
        .collect();
    if let Some((_, opening)) = &reading.dateline {
        out.extend(opening.brackets.iter().map(|b| format!("({})", normalize::normalize(b))));
        out.extend(opening.outlet.iter().map(|b| format!("({})", normalize::normalize(b))));
    }
    for line in reading.lines.iter().filter(|l| l.words <= 3) {
        out.insert(format!("({})", normalize::normalize(line.text)));
    }
    for (_, credit) in &reading.credits {
        if let super::credits::CreditLine::Copyright(name) = credit {
            out.insert(format!("({})", normalize::normalize(name)));
        }
    }
    out
}

/// Lines of one title, by its comparing form without the site's name.
fn copies(lines: &[PageLine], page: &Set<String>) -> Map<String, Vec<usize>> {
    let mut out: Map<String, Vec<usize>> = Map::new();
    for (i, line) in lines.iter().enumerate().filter(|(_, l)| (2..=MOST_WORDS).contains(&l.words)) {
        out.entry(normalize::normalize(cut(line.text, page).0)).or_default().push(i);
    }
    out
}

/// Words of four letters and more in the first part of the report.
fn vocabulary(lines: &[PageLine], is_body: &dyn Fn(usize) -> bool) -> Set<String> {
    let mut out = Set::new();
    let mut left = REACH;
    for (_, line) in lines.iter().enumerate().filter(|(i, _)| is_body(*i)) {
        let head = super::page::head(line.text, left);
        out.extend(long_words(head));
        left = left.saturating_sub(line.text.len());
        if left == 0 {
            break;
        }
    }
    out
}

fn long_words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().count() >= 4).map(Lower::lower)
}

/// Share of a title's long words that the report holds, whole or as the beginning of a word.
fn overlap(title: &str, vocabulary: &Set<String>) -> f64 {
    let words: Vec<String> = long_words(title).collect();
    if words.is_empty() {
        return 0.0;
    }
    let is_in = |w: &&String| {
        vocabulary.contains(*w)
            || vocabulary.starting_at(*w).next().is_some_and(|next| next.starts_with(w.as_str()))
    };
    words.iter().filter(is_in).count() as f64 / words.len() as f64
}

#[cfg(test)]
mod tests {
    use crate::config::ParseConfig;
    use crate::corpus::furniture::read;

    const REPORT: &str = "Wali kota membuka pasar ikan di pelabuhan lama setelah dua tahun diperbaiki.\n\
                          Pedagang ikan mengaku senang karena pelabuhan lama kembali ramai oleh pembeli.";

    fn check(before: &str, expected: Option<&str>) {
        let page = format!("{before}\n{REPORT}");
        let reading = read(&page, &ParseConfig::default());
        assert_eq!(reading.headline.map(|h| h.text).as_deref(), expected, "{before}");
    }

    #[test]
    fn finds_the_title_of_this_report() {
        let title = Some("Wali Kota Buka Pasar Ikan di Pelabuhan Lama");
        check("Wali Kota Buka Pasar Ikan di Pelabuhan Lama", title);
        check("Wali Kota Buka Pasar Ikan di Pelabuhan Lama - Kompas.com", title);
        check("Wali Kota Buka Pasar Ikan di Pelabuhan Lama | Warta Nusa", title);
        check("Wali Kota Buka Pasar Ikan di Pelabuhan Lama\nSelasa, 21 Januari 2025 10:00 WIB", title);
        check(
            "Tim Kota Menang Telak di Kandang\nWali Kota Buka Pasar Ikan di Pelabuhan Lama\nBagikan",
            title,
        );
    }

    #[test]
    fn neither_a_rubric_nor_the_name_of_the_author_is_the_title() {
        let title = "Wali Kota Buka Pasar Ikan di Pelabuhan Lama";
        check(&format!("Warta Nusa\nBerita Kota Nusa\n{title}"), Some(title));
        check(&format!("Warta Nusa\n{title}\nRatna F. Wijaya\n18 Juni 2021"), Some(title));
    }

    #[test]
    fn what_ends_in_the_maker_of_a_picture_is_no_title() {
        let title = "Wali Kota Buka Pasar Ikan";
        let caption = "Wali kota membuka pasar ikan di pelabuhan lama";
        for maker in ["(Warta Nusa/Sari Dewi)", "[warta.com/Sari Dewi]", "Foto: SDW"] {
            check(&format!("{title}\nSelasa, 21 Januari 2025\n{caption} {maker}"), Some(title));
        }
    }

    #[test]
    fn takes_no_title_of_another_report() {
        check("Tim Sepak Bola Menang Telak di Kandang Lawan", None);
        check("Beranda\nNasional\nBaca juga: Wali Kota Buka Pasar Ikan", None);
        check("", None);
    }
}
