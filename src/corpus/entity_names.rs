//! Cuts runs of capitalised words into titles, names of known kind, and names to be decided.
//!
//! "Kepala Bidang Humas Polda Metro Jaya Kombes Budi Santoso" is title, body, title, person: the cut
//! needs titles, first words of names and words of offices, and knows a person's beginning by the
//! short form the report uses elsewhere. One pass over the words; each look-up is bounded.
use super::EntityKind;
use super::entity_ends::{is_day_name, is_degree};
use super::entity_kinds::is_direction;
use super::entity_words::{Word, adjoins};
use super::gazetteer::{head, is_given, is_office, known, known_word, looks_common, title};
use super::statement_words::{Class, is};
use crate::text::Span;
use crate::text::sorted::Set;

/// What a part of a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PartKind {
    /// An office, rank or form of address.
    Title,
    /// A listed name, under its usual form.
    Known(EntityKind, &'static str),
    /// A name whose first word tells its kind.
    Headed(EntityKind),
    /// A name to be decided.
    Plain,
}

/// A part of a run of capitalised words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// What it is.
    pub kind: PartKind,
    /// First word.
    pub first: usize,
    /// One past its last word.
    pub end: usize,
    /// Where it stands.
    pub span: Span,
    /// Whether a title stands before it, perhaps with an office between.
    pub titled: bool,
}

/// The parts of a paragraph's names in order. `solo` holds words (lower case) that the report uses
/// alone for a person, `bodies` the names of bodies (lower case) it uses where no person follows.
pub(super) fn parts(words: &[Word], solo: &Set<String>, bodies: &Set<String>) -> Vec<Part> {
    let mut cutter = Cutter { words, solo, bodies, out: Vec::new(), in_title: false, before_bracket: false };
    let mut at = 0;
    while at < words.len() {
        if at > 0 && words[at].sent != words[at - 1].sent {
            cutter.in_title = false;
        }
        at = cutter.step(at).max(at + 1);
    }
    cutter.out
}

/// The state of the cut.
pub(super) struct Cutter<'a> {
    /// The words of the paragraph.
    pub words: &'a [Word<'a>],
    /// Words that stand alone for a person.
    pub solo: &'a Set<String>,
    /// Names of bodies.
    pub bodies: &'a Set<String>,
    /// What was cut so far.
    pub out: Vec<Part>,
    /// Whether a title has been read whose holder is still to come.
    pub in_title: bool,
    /// The same before the bracket that is open.
    before_bracket: bool,
}

impl Cutter<'_> {
    /// Adds a part and returns where it ends.
    pub fn push(&mut self, kind: PartKind, first: usize, end: usize) -> usize {
        let span = self.words[first].span.joined(self.words[end - 1].span);
        self.out.push(Part { kind, first, end, span, titled: self.in_title });
        end
    }

    /// Reads what begins at `at` and returns where to go on.
    fn step(&mut self, at: usize) -> usize {
        let word = &self.words[at];
        if word.is_mark() {
            return self.mark(at);
        }
        let n_title = title(&self.words[at..]);
        if n_title > 0 && !(word.is_capital() && self.is_name_here(at)) {
            let describes = self.describes_name(at);
            self.in_title = false;
            self.push(PartKind::Title, at, at + n_title);
            self.in_title = !describes;
            return at + n_title;
        }
        if !word.is_capital() {
            self.in_title &= is_office(&word.low)
                || word.low.starts_with("ke-")
                || self.joins_offices(at)
                || self.leads_to_body(at);
            return at + 1;
        }
        self.capital(at)
    }

    /// "Rina Wati, Koordinator ABC": the title tells of the name before it and has no other holder.
    fn describes_name(&self, at: usize) -> bool {
        let is_name =
            |p: &Part| p.kind == PartKind::Plain && !p.titled && p.end + 1 == at && p.end - p.first >= 2;
        at > 0 && self.words[at - 1].is(",") && self.out.last().is_some_and(is_name)
    }

    /// A listed title that is a name here: "kata Guntur Mayor" goes on a name that has begun.
    fn is_name_here(&self, at: usize) -> bool {
        self.solo.contains(&self.words[at].low)
    }

    fn mark(&mut self, at: usize) -> usize {
        let word = &self.words[at];
        if word.is("(") {
            self.before_bracket = self.in_title;
            self.in_title = false;
        } else if word.is(")") {
            self.in_title = self.before_bracket;
            self.before_bracket = false;
        } else if !(word.is(",") || word.is(".") && self.is_initial(at)) {
            self.in_title = false;
        }
        at + 1
    }

    /// "pengajar di Fakultas Hukum ...": the holder's name comes after the body.
    fn leads_to_body(&self, at: usize) -> bool {
        matches!(self.words[at].low.as_str(), "di" | "dari" | "pada")
            && self
                .words
                .get(at + 1)
                .is_some_and(|w| w.is_capital() && head(&w.low) == Some(EntityKind::Organisation))
    }

    fn capital(&mut self, at: usize) -> usize {
        let word = &self.words[at];
        if is_day_name(word) {
            return at + 1;
        }
        if let Some(found) = known(&self.words[at..]) {
            return self.known_name(at, found.kind, found.name, found.len);
        }
        if let Some(kind) = self.head_kind(at) {
            let end = self.headed_end(at, kind);
            if end > at + 1 {
                return self.push(PartKind::Headed(kind), at, end);
            }
            return at + 1;
        }
        let is_solo = self.solo.contains(&word.low);
        let is_noun = word.opens
            && (looks_common(&word.low) || is(&word.low, Class::Relation) || is(&word.low, Class::Work));
        let is_of_office = is_office(&word.low) || looks_common(&word.low) && !is_given(&word.low);
        if !is_solo && (self.in_title && is_of_office && !self.is_first_name(at) || is_noun) {
            return at + 1;
        }
        if self.places_by_hyphen(at) {
            return at + 1;
        }
        self.plain(at)
    }

    fn known_name(&mut self, at: usize, kind: EntityKind, name: &'static str, len: usize) -> usize {
        let end = at + len;
        let takes_place = kind == EntityKind::Organisation
            && (head(&self.words[at].low) == Some(EntityKind::Organisation) || self.words[at].is_acronym());
        if takes_place
            && let Some(place) = known(&self.words[end..]).filter(|k| k.kind == EntityKind::Place)
            && adjoins(&self.words[end - 1], &self.words[end])
        {
            return self.push(PartKind::Headed(kind), at, end + place.len);
        }
        let longer = self.abbreviated_end(end).or_else(|| self.body_end(end));
        if let Some(end) = longer.filter(|_| takes_place) {
            return self.push(PartKind::Headed(kind), at, end);
        }
        if kind == EntityKind::Place
            && self
                .words
                .get(end)
                .is_some_and(|w| w.is_capital() && is_direction(&w.low) && adjoins(&self.words[end - 1], w))
        {
            return self.push(PartKind::Headed(kind), at, end + 1);
        }
        if kind == EntityKind::Place && !self.in_title && self.goes_on_foreign(end) {
            return self.plain(at);
        }
        self.push(PartKind::Known(kind, name), at, end)
    }

    /// "China-Rusia": two places in one word.
    fn places_by_hyphen(&mut self, at: usize) -> bool {
        let word = &self.words[at];
        let Some(cut) = word.text.find('-') else { return false };
        let (left, right) = (&word.text[..cut], &word.text[cut + 1..]);
        let (Some(a), Some(b)) = (known_word(left), known_word(right)) else { return false };
        let start = word.span.start as usize;
        for (offset, text, (kind, name)) in [(0, left, a), (cut + 1, right, b)] {
            let span = Span::new(start + offset, start + offset + text.len());
            self.out.push(Part {
                kind: PartKind::Known(kind, name),
                first: at,
                end: at + 1,
                span,
                titled: false,
            });
        }
        true
    }

    fn plain(&mut self, at: usize) -> usize {
        let mut end = at + 1;
        while end < self.words.len() && self.words[end].sent == self.words[at].sent {
            let (word, before) = (&self.words[end], &self.words[end - 1]);
            if !adjoins(before, word) {
                break;
            }
            let is_particle = matches!(
                word.low.as_str(),
                "of" | "and"
                    | "for"
                    | "bin"
                    | "binti"
                    | "van"
                    | "von"
                    | "de"
                    | "der"
                    | "da"
                    | "dos"
                    | "al"
                    | "el"
            ) || word.low.starts_with("al-");
            if word.is(".") && self.is_initial(end)
                || is_particle
                    && (word.low.len() > 4
                        || self.words.get(end + 1).is_some_and(|w| w.is_capital() || w.low == "der"))
            {
                end += 1;
                continue;
            }
            if !word.is_capital() || is_day_name(word) || self.is_other_name(end) && !self.is_surname(at, end)
            {
                break;
            }
            end += 1;
        }
        if self.in_title && self.holder_follows(at) {
            self.push_body(at, end);
            return end;
        }
        if self.in_title && self.goes_on_office(at, end) {
            return end;
        }
        if let Some(past) = self.spelled_out(at, end) {
            self.push(PartKind::Headed(EntityKind::Organisation), at, end);
            return past;
        }
        if let Some(past) = self.numbered(end) {
            return self.push(PartKind::Headed(EntityKind::Document), at, past);
        }
        if let Some(first) = self.behind_employer(at, end) {
            self.push(PartKind::Headed(EntityKind::Organisation), at, first);
            return first;
        }
        let first = self.without_place(at, end);
        for body in at..first {
            let is_body = self.words[body].is_acronym() || self.solo.contains(&self.words[body].low);
            if is_body && self.words[body].text.len() > 2 {
                self.push(PartKind::Headed(EntityKind::Organisation), body, body + 1);
            }
        }
        while end > first + 2 && is_degree(&self.words[end - 1]) {
            end -= 1;
        }
        let end = self.push(PartKind::Plain, first, end);
        self.in_title = false;
        end
    }
}

/// The words in lower case with single blanks between them.
pub(super) fn joined(words: &[Word]) -> String {
    words.iter().map(|w| w.low.as_str()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::entity_words::tests::with_words;

    fn check(text: &str, solo: &[&str], expected: &[&str]) {
        let solo = solo.iter().map(|s| (*s).to_owned()).collect();
        with_words(text, |source, words| {
            let got: Vec<String> = parts(words, &solo, &Set::new())
                .iter()
                .map(|p| {
                    let tag = match p.kind {
                        PartKind::Title => "title".to_owned(),
                        PartKind::Known(kind, _) => format!("{kind:?}"),
                        PartKind::Headed(kind) => format!("{kind:?}"),
                        PartKind::Plain if p.titled => "holder".to_owned(),
                        PartKind::Plain => "plain".to_owned(),
                    };
                    format!("{}={tag}", p.span.of(source))
                })
                .collect();
            assert_eq!(got, expected, "{text}");
        });
    }

    #[test]
    fn a_title_an_office_and_its_holder() {
        check(
            "Hal itu diakui Kepala Bidang Humas Polda Metro Jaya Kombes Bagus Wiratma.",
            &[],
            &["Kepala=title", "Polda Metro Jaya=Organisation", "Kombes=title", "Bagus Wiratma=holder"],
        );
        check(
            "Menteri Luar Negeri Jepang, Keiko Tanabe, tiba.",
            &[],
            &["Menteri=title", "Jepang=Place", "Keiko Tanabe=holder"],
        );
    }

    #[test]
    fn a_body_ends_where_the_person_begins() {
        check(
            "Direktur Utama Bank ABC Murniati hadir.",
            &["murniati"],
            &["Direktur Utama=title", "Bank ABC=Organisation", "Murniati=holder"],
        );
        check("Bupati Sukamakmur Rina Kartika hadir.", &[], &["Bupati=title", "Rina Kartika=holder"]);
    }

    #[test]
    fn a_place_inside_another_name_is_not_one() {
        check(
            "Mereka mengenang Perang Kemerdekaan India melawan Inggris.",
            &[],
            &["Perang Kemerdekaan India melawan Inggris=Event"],
        );
        check("Hubungan Jepang-India membaik.", &[], &["Jepang=Place", "India=Place"]);
    }
}
