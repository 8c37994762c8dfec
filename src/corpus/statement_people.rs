//! Where people and bodies are named in a paragraph, and what each person is called by office.
use super::entity_words::Word;
use super::gazetteer::{is_office, title};
use super::{Document, EntityKind};
use crate::text::Lower;
use crate::text::Span;
use crate::text::sorted::Set;

/// Most words that are kept of a person's offices.
const OFFICE_WORDS: usize = 64;

/// The names of a document in order of place, and what is known of the people.
pub(super) struct People<'d> {
    /// The document they are in.
    pub document: &'d Document,
    /// Places of names, in order: span and entity.
    mentions: Vec<(Span, usize)>,
    /// Words of the offices each entity has been named with so far.
    offices: Vec<Set<String>>,
    /// Entities in the order they were named, the same one as often as it was.
    named: Vec<usize>,
    /// What "kedua negara" stands for.
    two_places: Option<String>,
}

/// How far back a description is looked for among the names, so that long reports stay linear.
const MEMORY: usize = 256;

/// A name in a paragraph, by its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NameAt {
    /// First word.
    pub first: usize,
    /// One past the last word.
    pub end: usize,
    /// Index of the entity.
    pub entity: usize,
    /// What it is.
    pub kind: EntityKind,
    /// Where it stands.
    pub span: Span,
    /// First word of the title before it, or `first`.
    pub with_title: usize,
}

impl<'d> People<'d> {
    /// Sorts the mentions of the document's entities.
    pub fn new(document: &'d Document) -> Self {
        let mut mentions: Vec<(Span, usize)> = document
            .entities
            .iter()
            .enumerate()
            .flat_map(|(id, e)| e.mentions.iter().map(move |m| (m.span, id)))
            .collect();
        mentions.sort();
        let n = document.entities.len();
        Self {
            document,
            mentions,
            offices: vec![Set::new(); n],
            named: Vec::new(),
            two_places: two_places(document),
        }
    }

    /// The full name of an entity.
    pub fn name(&self, entity: usize) -> &'d str {
        self.document.entities.get(entity).map_or("", |e| e.name.as_str())
    }

    /// The names of a paragraph, in order.
    pub fn names_in(&self, words: &[Word]) -> Vec<NameAt> {
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return Vec::new() };
        let from = self.mentions.partition_point(|m| m.0.start < first.span.start);
        let mut out: Vec<NameAt> = Vec::new();
        for &(span, entity) in self.mentions[from..].iter().take_while(|m| m.0.start < last.span.end) {
            let first = words.partition_point(|w| w.span.end <= span.start);
            let end = words.partition_point(|w| w.span.start < span.end);
            if first < end {
                let kind = self.document.entities[entity].kind;
                let with_title = title_start(words, first, &out);
                out.push(NameAt { first, end, entity, kind, span, with_title });
            }
        }
        out
    }

    /// Notes that a name was read: its office and that it is the latest.
    pub fn read(&mut self, words: &[Word], name: NameAt) {
        self.named.push(name.entity);
        if name.kind != EntityKind::Person {
            return;
        }
        let mut after = name.end;
        if words.get(after).is_some_and(|w| w.is(",")) {
            after += 1;
            while after < words.len() && after < name.end + 12 && !words[after].is_mark() {
                after += 1;
            }
        }
        let offices = &mut self.offices[name.entity];
        let described =
            words.get(name.end + 1..after).filter(|d| !d.is_empty() && title(d) > 0).unwrap_or(&[]);
        for word in words[name.with_title..name.first].iter().chain(described) {
            if offices.len() < OFFICE_WORDS && !word.is_mark() {
                offices.insert(word.low.clone());
            }
        }
    }

    /// The person last named that has been named with all these words as office.
    pub fn by_office(&self, words: &[&str]) -> Option<usize> {
        let holds = |id: &usize| words.iter().all(|w| self.offices[*id].contains(*w));
        let short = words.first().filter(|_| words.len() == 1);
        self.latest()
            .find(|id| !words.is_empty() && holds(id))
            .or_else(|| self.latest().find(|id| short.is_some_and(|s| contracts(s, &self.offices[*id]))))
    }

    /// The body last named whose name begins with this word: "kementerian itu".
    pub fn body_by_head(&self, head: &str) -> Option<usize> {
        self.latest().find(|id| {
            let entity = &self.document.entities[*id];
            entity.kind == EntityKind::Organisation
                && entity.name.split(' ').next().is_some_and(|first| first.lower() == head)
        })
    }

    fn latest(&self) -> impl Iterator<Item = usize> {
        self.named.iter().rev().take(MEMORY).copied()
    }

    /// The two places named most, joined in order of first naming: "kedua negara".
    pub fn two_places(&self) -> Option<String> {
        self.two_places.clone()
    }
}

/// Whether a word is drawn together from words of an office: "menkeu", "dirut", "mendag", "menkominfo".
fn contracts(short: &str, office: &Set<String>) -> bool {
    (4..=11).contains(&short.len()) && drawn_from(short, office, 0)
}

/// Whether the rest of a short form is made of the beginnings of words. Short forms are so short that
/// every cut can be tried.
fn drawn_from(rest: &str, office: &Set<String>, n_before: usize) -> bool {
    if rest.is_empty() {
        return n_before > 1;
    }
    (2..=rest.len()).any(|cut| {
        rest.is_char_boundary(cut)
            && office.iter().any(|word| opens(&rest[..cut], word))
            && drawn_from(&rest[cut..], office, n_before + 1)
    })
}

/// Whether the letters of `part` stand in this order in a word, from its beginning or that of its root on.
fn opens(part: &str, word: &str) -> bool {
    let from = |root: &str| {
        let mut letters = root.bytes();
        root.bytes().next() == part.bytes().next() && part.bytes().all(|p| letters.any(|l| l == p))
    };
    part.len() < word.len()
        && (from(word) || ["per", "ke"].iter().any(|prefix| word.strip_prefix(prefix).is_some_and(from)))
}

fn two_places(document: &Document) -> Option<String> {
    let mut places = document.entities.iter().filter(|e| e.kind == EntityKind::Place);
    let (a, b) = (places.next()?, places.next()?);
    let first = |e: &super::Entity| e.mentions.iter().map(|m| m.span.start).min();
    let (a, b) = if first(a) <= first(b) { (a, b) } else { (b, a) };
    Some(format!("{} dan {}", a.name, b.name))
}

/// Where the title of the name at `first` begins: capitalised words, titles and words of offices
/// before it, other names among them.
fn title_start(words: &[Word], first: usize, before: &[NameAt]) -> usize {
    let mut at = first;
    let mut best = first;
    while at > 0 && first - at < 24 && words[at - 1].sent == words[first].sent {
        let word = &words[at - 1];
        let is_name_of_person =
            before.iter().rev().take(6).any(|n| n.kind == EntityKind::Person && n.first < at && at <= n.end);
        let is_mark = word.is(",") || word.is("(") || word.is(")") || word.is(".");
        let is_joint = matches!(word.low.as_str(), "dan" | "senior" | "muda" | "untuk");
        if is_name_of_person
            || !(word.is_capital()
                || is_mark
                || is_joint
                || is_office(&word.low)
                || title(&words[at - 1..]) > 0)
        {
            break;
        }
        at -= 1;
        if title(&words[at..]) > 0 {
            best = at;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::entity_words::{tests::document, words};

    #[test]
    fn offices_are_remembered() {
        let document =
            document("Kepala Dinas Kesehatan Gilar Wiratma datang bersama Rina Kartika, dokter hewan.");
        let mut people = People::new(&document);
        let words = words(&document, &document.body[0]);
        for name in people.names_in(&words) {
            people.read(&words, name);
        }
        let check = |office: &[&str], expected: Option<&str>| {
            assert_eq!(people.by_office(office).map(|id| people.name(id)), expected, "{office:?}");
        };
        check(&["kepala"], Some("Gilar Wiratma"));
        check(&["kepala", "dinas"], Some("Gilar Wiratma"));
        check(&["dokter"], Some("Rina Kartika"));
        check(&["menteri"], None);
    }
}
