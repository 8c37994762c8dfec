//! Where a name ends, and what follows it in the same run of capitals.
use super::EntityKind;
use super::entity_names::{Cutter, PartKind, joined};
use super::entity_words::{Word, adjoins};
use super::gazetteer::{head, is_given, is_office, known, looks_common, title};
use super::statement_words::{Class, is, is_time};
use crate::text::TokenKind;

impl Cutter<'_> {
    /// Where the name ends that begins with the first word at `at`.
    pub fn headed_end(&mut self, at: usize, kind: EntityKind) -> usize {
        let mut end = at + 1;
        let has_holder = self.in_title && !self.holder_follows(at);
        while end < self.words.len() && self.words[end].sent == self.words[at].sent {
            let word = &self.words[end];
            if !adjoins(&self.words[end - 1], word) {
                break;
            }
            if word.low == "km" {
                break;
            }
            if word.kind == TokenKind::Number || word.low.starts_with("ke-") {
                let is_amount = self.words.get(end + 1).is_some_and(|w| is_amount(&w.low));
                if kind == EntityKind::Place || is_amount {
                    break;
                }
                end += 1;
                continue;
            }
            if !word.is_capital() {
                if !self.connects(end, kind) {
                    break;
                }
                end += 1;
                continue;
            }
            let is_dedicated = self.is_dedicated(at, end, kind);
            let is_general = word.low == "jenderal" && end == at + 1 && kind == EntityKind::Organisation;
            let is_titled = title(&self.words[end..]) > 0 && !is_office(&word.low) && word.low != "dr";
            if is_titled && !is_dedicated && !is_general {
                break;
            }
            if let Some(found) = known(&self.words[end..]) {
                if found.kind == EntityKind::Organisation && found.len > 1 {
                    self.push(PartKind::Known(found.kind, found.name), end, end + found.len);
                }
                end += found.len;
                let goes_on = matches!(kind, EntityKind::Event | EntityKind::Document)
                    || self.words.get(end).is_some_and(|w| w.is_capital() && is_office(&w.low));
                if goes_on {
                    continue;
                }
                break;
            }
            if has_holder && end > at + 1 && self.bodies.contains(&joined(&self.words[at..end])) {
                break;
            }
            let is_other_place = kind == EntityKind::Place && head(&word.low).is_some();
            let is_free = !is_office(&word.low) && !looks_common(&word.low) && head(&word.low).is_none();
            let is_holder = is_free && kind == EntityKind::Organisation && !has_own_name(&self.words[at].low);
            let is_of_unit = end > at + 1 && is_unit(&self.words[end - 1].low) || is_dedicated;
            if is_other_place
                || has_holder
                    && !is_of_unit
                    && (self.begins_person(at, end) || is_holder && !word.is_acronym())
            {
                break;
            }
            end += 1;
        }
        end
    }

    /// "Universitas Jenderal Soedirman": what is named after somebody keeps the title.
    fn is_dedicated(&self, head: usize, at: usize, kind: EntityKind) -> bool {
        let low = &self.words[head].low;
        let is_named = kind == EntityKind::Place && !is_ruled(low) || has_own_name(low);
        is_named
            && (head + 1..at).all(|i| self.words[i].is(".") || title(&self.words[i..]) > 0)
            && (!self.in_title || title(&self.words[at..]) > 0)
    }

    /// Whether the small word at `at` goes on a name of this kind.
    pub fn connects(&self, at: usize, kind: EntityKind) -> bool {
        let Some(next) = self.words.get(at + 1).filter(|w| w.is_capital()) else { return false };
        let is_new = title(&self.words[at + 1..]) > 0 && !is_office(&next.low) || head(&next.low).is_some();
        let word = self.words[at].low.as_str();
        match kind {
            EntityKind::Organisation => {
                matches!(word, "of" | "for" | "and")
                    || matches!(word, "dan" | "untuk" | "atas")
                        && !is_new
                        && known(&self.words[at + 1..]).is_none()
                        && looks_common(&next.low)
            }
            EntityKind::Document | EntityKind::Event => {
                matches!(word, "tentang" | "of" | "and" | "melawan" | "atas") && !is_new
                    || word == "dan" && looks_common(&next.low) && !is_new
            }
            _ => false,
        }
    }

    /// Whether a person's name begins here, after the name of a body: "Bank ABC Rina Wati".
    pub fn begins_person(&self, head: usize, at: usize) -> bool {
        let (word, before) = (&self.words[at], &self.words[at - 1]);
        at > head + 1 && self.is_first_name(at)
            || self.solo.contains(&word.low)
            || is_given(&word.low) && !is_office(&word.low)
            || at > head + 1 && before.is_acronym() && !word.is_acronym() && !looks_common(&word.low)
            || word.text.chars().count() == 1 && self.words.get(at + 1).is_some_and(|w| w.is_capital())
    }

    /// "Dinas Perhubungan Purworejo Agung Setiadi", but not "Mahkamah Agung": a word of offices that
    /// people are called by, too.
    pub fn is_first_name(&self, at: usize) -> bool {
        let is_plain = |i: usize| self.words.get(i).is_some_and(|w| w.is_capital() && !is_office(&w.low));
        at > 0 && is_given(&self.words[at].low) && is_plain(at - 1) && is_plain(at + 1)
    }

    pub fn is_initial(&self, dot: usize) -> bool {
        dot > 0
            && self.words[dot - 1].text.chars().count() <= 4
            && self.words[dot - 1].is_capital()
            && self.words.get(dot + 1).is_some_and(|w| w.is_capital() && w.sent == self.words[dot].sent)
    }

    /// "Willy Indra Yunani": a listed place at the end of a person's name.
    pub fn is_surname(&self, at: usize, end: usize) -> bool {
        let is_place = known(&self.words[end..]).is_some_and(|k| k.kind == EntityKind::Place && k.len == 1);
        let is_last =
            !self.words.get(end + 1).is_some_and(|w| w.is_capital() && adjoins(&self.words[end], w));
        is_place
            && is_last
            && !self.words[end].is_acronym()
            && is_given(&self.words[end - 1].low)
            && end - at >= 2
    }

    /// Whether another name begins at a capitalised word inside a plain run.
    pub fn is_other_name(&self, at: usize) -> bool {
        let word = &self.words[at];
        if self.solo.contains(&word.low) || is_given(&word.low) {
            return false;
        }
        title(&self.words[at..]) > 0
            || known(&self.words[at..]).is_some()
            || head(&word.low).is_some() && self.words.get(at + 1).is_some_and(|w| w.is_capital())
    }

    /// "Kepala Cabang Pembantu Bank ABC ...": more of the office follows at once, so this was no name.
    pub fn goes_on_office(&self, at: usize, end: usize) -> bool {
        let is_person = |w: &Word| self.solo.contains(&w.low) || is_given(&w.low);
        if self.words[at..end].iter().any(is_person) {
            return false;
        }
        let Some(next) = self.words.get(end).filter(|w| adjoins(&self.words[end - 1], w)) else {
            return false;
        };
        next.is_capital() || self.joins_offices(end) && self.words[end + 1].is_capital()
    }

    /// "Suara Petani Garam (SPG)": initials in brackets make a body of a plain name.
    pub fn spelled_out(&self, at: usize, end: usize) -> Option<usize> {
        let is_person = self.words[at..end].iter().any(|w| is_given(&w.low));
        let short = self.words.get(end + 1).filter(|w| w.is_acronym() && !is_person)?;
        let is_bracketed = self.words[end].is("(") && self.words.get(end + 2).is_some_and(|w| w.is(")"));
        let initials: String = self.words[at..end]
            .iter()
            .filter(|w| w.is_capital())
            .filter_map(|w| w.text.chars().next())
            .collect();
        (is_bracketed && end - at >= 2 && initials == short.text).then_some(end)
    }

    /// One past "Nomor 3 Tahun 2021" at `at`: a rule is called by its number.
    pub fn numbered(&self, at: usize) -> Option<usize> {
        let low = |i: usize| self.words.get(i).map_or("", |w| w.low.as_str());
        let is_number = |i: usize| self.words.get(i).is_some_and(|w| w.kind == TokenKind::Number);
        if !matches!(low(at), "nomor" | "no") || !self.words[at].is_capital() {
            return None;
        }
        let number = at + 1 + usize::from(low(at + 1) == ".");
        let has_year = matches!(low(number + 1), "tahun" | "/") && is_number(number + 2);
        is_number(number).then_some(number + 1 + 2 * usize::from(has_year))
    }

    /// "Saudi Gazette", "Indonesia Clean Energy": a place that begins another name.
    pub fn goes_on_foreign(&self, at: usize) -> bool {
        let Some(word) = self.words.get(at).filter(|w| w.is_capital() && adjoins(&self.words[at - 1], w))
        else {
            return false;
        };
        let is_person = is_given(&word.low) || self.solo.contains(&word.low);
        let is_common = looks_common(&word.low) || word.is_acronym() || is_day_name(word);
        !(is_person || is_common || self.is_other_name(at))
    }

    /// "Humas dan Logistik": a connector between words of offices.
    pub fn joins_offices(&self, at: usize) -> bool {
        matches!(self.words[at].low.as_str(), "dan" | "untuk" | "bidang" | "serta")
            && self.words.get(at + 1).is_some_and(|w| is_office(&w.low) || head(&w.low).is_some())
    }
}

/// Degrees after a name: "SpPD", "MSi".
pub(super) fn is_degree(word: &Word) -> bool {
    let is_specialist = word.text.len() >= 3
        && word.text.starts_with("Sp")
        && word.text.chars().nth(2).is_some_and(char::is_uppercase);
    is_specialist
        || matches!(
            word.text,
            "SH" | "MH"
                | "MSi"
                | "PhD"
                | "MM"
                | "MBA"
                | "SE"
                | "MPd"
                | "SPd"
                | "SIK"
                | "MKes"
                | "LLM"
                | "SSos"
        )
}

/// Weekdays, months and counters, which are capitalised and name nobody. "Juli" is also a given name.
pub(super) fn is_day_name(word: &Word) -> bool {
    let is_counter = matches!(word.low.as_str(), "no" | "nomor" | "rp" | "usd" | "pasal" | "ayat");
    is_counter || word.low != "juli" && word.low != "hari" && is_time(word)
}

/// Words that are counted: a number before them is no part of a name.
fn is_amount(low: &str) -> bool {
    matches!(
        low,
        "tahun" | "bulan" | "pekan" | "hari" | "jam" | "orang" | "kali" | "persen" | "unit" | "gol" | "poin"
    )
}

/// Parts of the state, which are not named after people: "Kapolres Metro Bekasi Kota Kombes ...".
fn is_ruled(low: &str) -> bool {
    matches!(low, "kota" | "kabupaten" | "provinsi" | "kecamatan" | "kelurahan" | "kab" | "kec")
}

/// Words that a place follows: "Dinas Perhubungan Kota Tegalrejo".
fn is_unit(low: &str) -> bool {
    is(low, Class::Unit)
}

/// First words of bodies that have a name of their own after them ("Universitas Gadjah Mada"), unlike
/// offices of the state, which are named by what they do.
fn has_own_name(low: &str) -> bool {
    is(low, Class::Named)
}

/// Titles that are followed by the place governed.
pub(super) fn governs_place(low: &str) -> bool {
    is(low, Class::Governing)
}
