//! Who speaks: the name beside a cue, or the person a pronoun, an office or "politikus itu" stands for.
//!
//! A pronoun stands for the person in focus: the last speaker, or the subject of the last sentence
//! that has one; not for the nearest name, which is often whom the speaker talks about.
use super::Confidence;
use super::EntityKind;
use super::gazetteer::title;
use super::statement_cues::cue;
use super::statement_people::NameAt;
use super::statement_scene::{LONGEST_DESCRIPTION, Memory, Scene, Speaker};
use super::statement_words::{Class, is, is_clause_verb, is_time};

/// How many remarks on place and time are passed over between a subject and its verb.
const MOST_REMARKS: usize = 4;

impl Scene<'_, '_> {
    /// The subject of the verb at `verb` in a clause that begins at `start`.
    pub fn before(&self, memory: &Memory, verb: usize, start: usize) -> Option<Speaker> {
        let mut end = self.without_adverbs(verb, start);
        for _ in 0..MOST_REMARKS {
            if end <= start {
                return None;
            }
            let last = &self.words[end - 1];
            if last.is(",") {
                return self.before_comma(memory, end - 1, start);
            }
            if let Some(name) = self.name_ending(end)
                && let Some(subject) = self.subject(memory, name, start)
            {
                return Some(subject);
            }
            if is(&last.low, Class::Pronoun)
                && (end - 1 == start || !is(self.low(end - 2), Class::Preposition))
            {
                return Some(self.in_focus(memory, end - 1, end, Confidence::Medium));
            }
            if let Some(name) = self.before_adjunct(end, start) {
                return Some(self.named(memory, name));
            }
            let first = self.phrase_start(end, start);
            let begins_remark = first > start && is(self.low(first - 1), Class::Aside);
            if !begins_remark {
                let described = if first > start && self.words[first - 1].is(",") {
                    self.name_ending(first - 1)
                } else {
                    None
                };
                if let Some(name) =
                    described.filter(|n| n.kind == EntityKind::Person && title(&self.words[first..]) > 0)
                {
                    return Some(self.named(memory, name));
                }
                return self.phrase(memory, first, end);
            }
            end = first - 1;
        }
        None
    }

    /// "Nama dalam diskusi itu mengatakan": the person the clause begins with, when what stands between
    /// name and verb begins like a remark on place, time or occasion.
    fn before_adjunct(&self, end: usize, start: usize) -> Option<NameAt> {
        let from =
            self.names.partition_point(|n| n.first < end.saturating_sub(LONGEST_DESCRIPTION).max(start));
        let near = self.names[from..].iter().take_while(|n| n.end <= end);
        let opens = |n: &&NameAt| {
            n.kind == EntityKind::Person
                && (n.with_title == start
                    || n.with_title > 0 && {
                        let before = &self.words[n.with_title - 1];
                        before.is(",") || is(&before.low, Class::Joint)
                    })
        };
        let name = near.filter(opens).last().copied()?;
        let begins_aside = is(self.low(name.end), Class::Aside);
        let has_verb = (name.end..end).any(|i| is_clause_verb(self.low(i)) && self.low(name.end) != "yang");
        (begins_aside && !has_verb).then_some(name)
    }

    /// One past the subject: what is left of adverbs, brackets and days before the verb.
    fn without_adverbs(&self, verb: usize, start: usize) -> usize {
        let mut end = verb;
        while end > start {
            let word = &self.words[end - 1];
            if word.is(")") {
                let Some(open) =
                    (end.saturating_sub(14).max(start)..end - 1).rev().find(|&i| self.words[i].is("("))
                else {
                    return end;
                };
                end = open;
            } else if end >= start + 2 && self.low(end - 2) == "secara" {
                end -= 2;
            } else if is(&word.low, Class::Between)
                || is_time(word)
                || word.low == "pada" && end < verb && is_time(&self.words[end])
            {
                end -= 1;
            } else {
                break;
            }
        }
        end
    }

    /// "Nama, pengamat cuaca, mengatakan" and "Ketua Forum, Nama, mengatakan".
    fn before_comma(&self, memory: &Memory, comma: usize, start: usize) -> Option<Speaker> {
        let low = start.max(comma.saturating_sub(LONGEST_DESCRIPTION));
        let from = self.names.partition_point(|n| n.first < low);
        let near = self.names[from..].iter().take_while(|n| n.end <= comma);
        let people: Vec<NameAt> = near.filter(|n| n.kind == EntityKind::Person).copied().collect();
        let before = |n: &NameAt| n.with_title.checked_sub(1).map_or("", |i| self.low(i));
        let opens = |n: &NameAt| {
            n.with_title == start || matches!(before(n), "," | "\"") || is(before(n), Class::Joint)
        };
        let is_free = |n: &&NameAt| !is(before(n), Class::Preposition);
        let apposed = |n: &&NameAt| n.end < comma && (self.words[n.end].is(",") || self.words[n.end].is("("));
        let direct = people.iter().find(|n| n.end == comma);
        let found = direct
            .filter(|n| opens(n) || people.len() == 1 && !is(before(n), Class::Preposition))
            .or_else(|| people.iter().filter(apposed).find(is_free))
            .or_else(|| people.iter().find(|n| opens(n)));
        found.map(|n| self.named(memory, *n)).or_else(|| {
            // "Para petani di Sampang, Jawa Timur, mengatakan"
            let place = self.name_ending(comma).filter(|n| n.kind == EntityKind::Place)?;
            let end = place.first.checked_sub(1).filter(|&i| i > start && self.words[i].is(","))?;
            self.phrase(memory, self.phrase_start(end, start), end)
        })
    }

    /// A name as subject, if the words before it do not make it part of something else.
    fn subject(&self, memory: &Memory, name: NameAt, start: usize) -> Option<Speaker> {
        let before = if name.with_title > start { self.words.get(name.with_title - 1) } else { None };
        if let Some(body) = self.before_bracket(name) {
            return Some(self.named(memory, body));
        }
        let named = self.named(memory, name);
        let Some(before) = before.filter(|w| !w.is_mark() && (w.low == "dan" || !is(&w.low, Class::Joint)))
        else {
            if name.kind != EntityKind::Person && name.with_title < name.first {
                let described = before.and_then(|_| self.name_ending(name.with_title - 1));
                if let Some(person) = described.filter(|n| n.kind == EntityKind::Person) {
                    return Some(self.named(memory, person));
                }
                return self.phrase(memory, name.with_title, name.end);
            }
            return Some(named);
        };
        if before.low == "dan" {
            return Some(self.pair(memory, name).unwrap_or(named));
        }
        // "lewat akun X menyatakan": what it was said through.
        let is_through = is(&before.low, Class::Paper)
            && name.with_title >= start + 2
            && is(self.low(name.with_title - 2), Class::Preposition);
        if is(&before.low, Class::Preposition) || is_through {
            return None;
        }
        if name.kind == EntityKind::Person && !is(&before.low, Class::Relation) {
            return Some(named);
        }
        let first = self.phrase_start(name.first, start);
        self.phrase(memory, first, name.end)
    }

    /// "Balai Wilayah Sungai (BWS) Maluku": the body that a place behind the bracket belongs to.
    fn before_bracket(&self, name: NameAt) -> Option<NameAt> {
        let close = name.first.checked_sub(1).filter(|&i| self.words[i].is(")"))?;
        let open = (close.saturating_sub(6)..close).rev().find(|&i| self.words[i].is("("))?;
        let is_place = name.kind == EntityKind::Place;
        self.name_ending(open).filter(|n| is_place && n.kind == EntityKind::Organisation)
    }

    /// "A dan B mengatakan": both.
    pub fn pair(&self, memory: &Memory, name: NameAt) -> Option<Speaker> {
        let other = self.name_ending(name.with_title.checked_sub(1)?)?;
        let both = format!("{} dan {}", memory.people.name(other.entity), memory.people.name(name.entity));
        let span = Some(other.span.joined(name.span));
        Some(Speaker {
            name: Some(both),
            span,
            person: None,
            first: other.with_title,
            ..self.named(memory, name)
        })
    }

    /// Where the noun phrase begins that ends before `end`.
    fn phrase_start(&self, end: usize, start: usize) -> usize {
        let mut first = end;
        while first > start && end - first < 10 {
            let word = &self.words[first - 1];
            // "Plt. Bupati"
            let is_short = word.is(".")
                && first
                    .checked_sub(2)
                    .is_some_and(|i| self.words[i].is_capital() && self.words[i].text.len() <= 4);
            let is_edge = word.is_mark() && !is_short
                || is(&word.low, Class::Joint)
                || is(&word.low, Class::Preposition) && !matches!(word.low.as_str(), "dari" | "di")
                || cue(&word.low).is_some();
            if is_edge {
                break;
            }
            first -= 1;
        }
        first
    }
}

#[cfg(test)]
mod tests {
    use crate::corpus::statements::tests::check;

    #[test]
    fn a_pronoun_is_the_last_subject_and_not_the_nearest_name() {
        check(
            "Menteri Luar Negeri Jepang Keiko Tanabe bertemu Presiden India Arun Mehta.\n\
             Dia mengatakan bahwa kedua negara akan berdagang.\n\
             \"Kami senang,\" katanya.",
            &[
                "indirect, Keiko Tanabe, mengatakan: kedua negara akan berdagang",
                "direct, Keiko Tanabe, kata: Kami senang",
            ],
        );
    }

    #[test]
    fn the_subject_is_found_behind_what_stands_between() {
        check(
            "Gilar Wiratma, dosen Universitas Gadjah Mada, menilai aturan itu lemah.",
            &["indirect, Gilar Wiratma, menilai: aturan itu lemah"],
        );
        check(
            "Ketua Forum Petani, Gilar Wiratma, mengatakan harga turun.",
            &["indirect, Gilar Wiratma, mengatakan: harga turun"],
        );
        check(
            "Gilar Wiratma dalam rapat itu mengatakan harga turun.",
            &["indirect, Gilar Wiratma, mengatakan: harga turun"],
        );
        check(
            "Dalam rapat dengan Rina Kartika, Gilar Wiratma memuji petani jagung.",
            &["indirect, Gilar Wiratma, memuji: petani jagung"],
        );
    }

    #[test]
    fn titles_and_what_follows_are_not_part_of_the_name() {
        check(
            "\"Pelaku sudah ditangkap,\" kata Kapolres Sukamaju AKBP Gilar Wiratma kepada wartawan, Senin (3/2).",
            &["direct, Gilar Wiratma, kata: Pelaku sudah ditangkap"],
        );
        check(
            "\"Klien kami sehat,\" ujar pengacara Gilar Wiratma, Rina Kartika, di Bandung.",
            &["direct, Rina Kartika, ujar: Klien kami sehat"],
        );
    }

    #[test]
    fn what_words_came_through_did_not_say_them() {
        check(
            "Kementerian Pertanian lewat akun X menyatakan harga turun.",
            &["indirect, Kementerian Pertanian, menyatakan: harga turun"],
        );
        check(
            "Ketua Forum Petani, Gilar Wiratma, lewat pesan WhatsApp mengatakan harga turun.",
            &["indirect, Gilar Wiratma, mengatakan: harga turun"],
        );
        check(
            "Kepala Dinas Pertanian, Gilar Wiratma, mewakili Pj Bupati Rina Kartika mengatakan harga turun.",
            &["indirect, Gilar Wiratma, mengatakan: harga turun"],
        );
    }

    #[test]
    fn a_relative_is_not_the_person_named() {
        check(
            "\"Kami kaget,\" kata istri Gilar Wiratma.",
            &["direct, istri Gilar Wiratma, kata: Kami kaget"],
        );
        check(
            "Rina Kartika menari. Menurut istri Gilar Wiratma itu, menari sehat.",
            &["indirect, Rina Kartika, menurut: menari sehat"],
        );
    }

    #[test]
    fn two_subjects_speak_together() {
        check(
            "Rina Kartika dan Gilar Wiratma mengatakan bahwa harga turun.",
            &["indirect, Rina Kartika dan Gilar Wiratma, mengatakan: harga turun"],
        );
    }
}
