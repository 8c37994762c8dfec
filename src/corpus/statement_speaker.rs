//! Who speaks: the name beside a cue, or the person a pronoun, an office or "politikus itu" stands for.
//!
//! A pronoun stands for the person in focus: the last speaker, or the subject of the last sentence
//! that has one; not for the nearest name, which is often whom the speaker talks about.
use super::entity_words::Word;
use super::gazetteer::title;
use super::statement_cues::{Use, cue, is_between};
use super::statement_people::{NameAt, People};
use super::{Confidence, EntityKind};
use crate::text::{Span, TokenKind};

/// How many words a speaker's description may have.
const LONGEST_DESCRIPTION: usize = 40;

/// Who says something, as far as it can be told.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Speaker {
    /// Full name, or the words that stand for the speaker.
    pub name: Option<String>,
    /// Where that stands.
    pub span: Option<Span>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The person, if it is one of the named.
    pub person: Option<usize>,
    /// Whether the speaker is a paper, a report, a statement.
    pub is_document: bool,
    /// First word of the description.
    pub first: usize,
    /// One past its last word.
    pub end: usize,
}

/// What has been read so far.
pub(super) struct Memory<'d> {
    /// Names and offices.
    pub people: People<'d>,
    /// The person a pronoun stands for.
    pub focus: Option<usize>,
    /// Papers and reports cited: the noun and the whole description.
    pub papers: Vec<(String, String)>,
}

/// A paragraph with its names.
pub(super) struct Scene<'a, 'd> {
    /// The words.
    pub words: &'a [Word<'d>],
    /// The names in them, in order.
    pub names: &'a [NameAt],
}

impl Scene<'_, '_> {
    /// The low form of a word, "" past the end.
    pub fn low(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |w| w.low.as_str())
    }

    /// The longest name that ends right before `end`.
    pub fn name_ending(&self, end: usize) -> Option<NameAt> {
        let from = self.names.partition_point(|n| n.first + LONGEST_DESCRIPTION < end);
        self.names[from..].iter().take_while(|n| n.first < end).find(|n| n.end == end).copied()
    }

    /// The longest name that begins at `first`.
    pub fn name_starting(&self, first: usize) -> Option<NameAt> {
        let from = self.names.partition_point(|n| n.first < first);
        self.names[from..].iter().take_while(|n| n.first == first).max_by_key(|n| n.end).copied()
    }

    /// The source text of some words.
    pub fn text(&self, memory: &Memory, first: usize, end: usize) -> String {
        let (Some(a), Some(b)) = (self.words.get(first), end.checked_sub(1).and_then(|i| self.words.get(i)))
        else {
            return String::new();
        };
        let text = memory.people.document.slice(a.span.joined(b.span));
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn span(&self, first: usize, end: usize) -> Option<Span> {
        Some(self.words.get(first)?.span.joined(self.words.get(end.checked_sub(1)?)?.span))
    }

    /// The speaker a name stands for.
    pub fn named(&self, memory: &Memory, name: NameAt) -> Speaker {
        let full = memory.people.name(name.entity);
        let is_full = self.text(memory, name.first, name.end) == full;
        Speaker {
            name: Some(full.to_owned()),
            span: Some(name.span),
            confidence: if is_full { Confidence::Certain } else { Confidence::High },
            person: (name.kind == EntityKind::Person).then_some(name.entity),
            is_document: false,
            first: name.with_title,
            end: name.end,
        }
    }

    /// The person in focus, for a pronoun or `-nya` at `first..end`.
    pub fn in_focus(&self, memory: &Memory, first: usize, end: usize, confidence: Confidence) -> Speaker {
        Speaker {
            name: memory.focus.map(|id| memory.people.name(id).to_owned()),
            span: self.span(first, end),
            confidence: if memory.focus.is_some() { confidence } else { Confidence::Low },
            person: memory.focus,
            is_document: false,
            first,
            end,
        }
    }

    /// A speaker that is called by these words and no name.
    fn described(&self, memory: &Memory, first: usize, end: usize, confidence: Confidence) -> Speaker {
        Speaker {
            name: Some(self.text(memory, first, end)).filter(|t| !t.is_empty()),
            span: self.span(first, end),
            confidence,
            person: None,
            is_document: false,
            first,
            end,
        }
    }

    /// The speaker described by the words from `first`, after a cue such as "kata".
    pub fn after(&self, memory: &Memory, first: usize) -> Option<Speaker> {
        if is_pronoun(self.low(first)) {
            return Some(self.in_focus(memory, first, first + 1, Confidence::Medium));
        }
        let mut at = first;
        let mut end = first;
        while at < self.words.len() && at < first + LONGEST_DESCRIPTION {
            let word = &self.words[at];
            if word.sent != self.words[first].sent {
                break;
            }
            let name = self.name_starting(at);
            if name.is_none() && ends_description(self.words, at) {
                break;
            }
            if word.is("(") {
                at = closing_bracket(self.words, at);
                continue;
            }
            if let Some(name) = name {
                if name.kind == EntityKind::Person {
                    return Some(Speaker { first, ..self.named(memory, name) });
                }
                at = name.end;
                end = at;
                continue;
            }
            at += 1;
            if !word.is_mark() {
                end = at;
            }
        }
        let comma = (first..end).find(|&i| self.words[i].is(","));
        self.phrase(memory, first, comma.unwrap_or(end))
    }

    /// The subject of the verb at `verb` in a clause that begins at `start`.
    pub fn before(&self, memory: &Memory, verb: usize, start: usize) -> Option<Speaker> {
        let end = self.without_adverbs(verb, start);
        if end <= start {
            return None;
        }
        let last = &self.words[end - 1];
        if last.is(",") {
            return self.before_comma(memory, end - 1, start);
        }
        if let Some(name) = self.name_ending(end) {
            return self.subject(memory, name, start);
        }
        if is_pronoun(&last.low) {
            let is_subject = end - 1 == start || !is_preposition(self.low(end - 2));
            return is_subject.then(|| self.in_focus(memory, end - 1, end, Confidence::Medium));
        }
        if let Some(name) = self.before_adjunct(end, start) {
            return Some(self.named(memory, name));
        }
        let first = self.phrase_start(end, start);
        self.phrase(memory, first, end)
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
                        before.is(",") || is_joint(&before.low)
                    })
        };
        let name = near.filter(opens).last().copied()?;
        let begins_aside = matches!(
            self.low(name.end),
            "dalam"
                | "di"
                | "pada"
                | "melalui"
                | "lewat"
                | "saat"
                | "ketika"
                | "usai"
                | "seusai"
                | "yang"
                | "kepada"
                | "via"
                | "dari"
                | "ditemui"
                | "dihubungi"
                | "seperti"
                | "dengan"
                | "selaku"
                | "sebagai"
                | "sesaat"
                | "secara"
        );
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
            } else if is_between(&word.low)
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
        let closes = |n: &NameAt| self.words[n.end].is(",") || self.words[n.end].is("(");
        if let Some(direct) = people.iter().rev().find(|n| n.end == comma) {
            let opens = direct.with_title == start || self.words[direct.with_title - 1].is(",");
            if opens || people.len() == 1 && !is_preposition(before(direct)) {
                return Some(self.named(memory, *direct));
            }
        }
        let apposed = people.iter().find(|n| closes(n) && !is_preposition(before(n)));
        apposed.map(|n| self.named(memory, *n))
    }

    /// A name as subject, if the words before it do not make it part of something else.
    fn subject(&self, memory: &Memory, name: NameAt, start: usize) -> Option<Speaker> {
        let before = if name.with_title > start { self.words.get(name.with_title - 1) } else { None };
        let named = self.named(memory, name);
        let Some(before) = before.filter(|w| !w.is_mark() && !is_joint(&w.low)) else {
            if name.kind != EntityKind::Person && name.with_title < name.first {
                return self.phrase(memory, name.with_title, name.end);
            }
            return Some(named);
        };
        if before.low == "dan" {
            return Some(self.pair(memory, name, start).unwrap_or(named));
        }
        if is_preposition(&before.low) {
            return None;
        }
        if name.kind == EntityKind::Person && !is_relation(&before.low) {
            return Some(named);
        }
        let first = self.phrase_start(name.first, start);
        self.phrase(memory, first, name.end)
    }

    /// "A dan B mengatakan": both.
    fn pair(&self, memory: &Memory, name: NameAt, _start: usize) -> Option<Speaker> {
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
            let is_edge = word.is_mark()
                || is_joint(&word.low)
                || is_preposition(&word.low) && !matches!(word.low.as_str(), "dari" | "di")
                || cue(&word.low).is_some();
            if is_edge {
                break;
            }
            first -= 1;
        }
        first
    }

    /// A speaker called by office, description or kind: "Presiden Rusia itu", "kedua negara", "polisi".
    pub fn phrase(&self, memory: &Memory, first: usize, end: usize) -> Option<Speaker> {
        if first >= end {
            return None;
        }
        let is_back_reference = matches!(self.low(end - 1), "itu" | "tersebut" | "ini");
        let inner = if is_back_reference { end - 1 } else { end };
        let lows: Vec<&str> = (first..inner).map(|i| self.low(i)).filter(|w| !w.is_empty()).collect();
        if let Some(paper) = lows.iter().position(|w| is_paper(w)) {
            let noun = lows[paper];
            let known = memory.papers.iter().rev().find(|p| p.0 == noun).filter(|_| is_back_reference);
            let mut speaker = self.described(memory, first + paper, inner, Confidence::High);
            speaker.is_document = true;
            if let Some((_, whole)) = known {
                speaker.name = Some(whole.clone());
                speaker.confidence = Confidence::Medium;
            }
            return Some(speaker);
        }
        let content: Vec<&str> =
            lows.iter().copied().filter(|w| !matches!(*w, "sang" | "para" | "," | "(" | ")")).collect();
        let has_office = title(&self.words[first..]) > 0;
        if has_office && let Some(person) = memory.people.by_office(&content) {
            let described = self.described(memory, first, end, Confidence::High);
            return Some(Speaker {
                name: Some(memory.people.name(person).to_owned()),
                person: Some(person),
                confidence: if is_back_reference { Confidence::Medium } else { Confidence::High },
                ..described
            });
        }
        if is_back_reference
            && (has_office || lows.first().is_some_and(|w| is_human(w)))
            && lows[0] != "kedua"
        {
            return Some(self.in_focus(memory, first, end, Confidence::Medium));
        }
        if lows.first() == Some(&"kedua") && lows.get(1).is_some_and(|w| matches!(*w, "negara" | "pihak")) {
            let name = memory.people.two_places()?;
            return Some(Speaker {
                name: Some(name),
                ..self.described(memory, first, end, Confidence::Medium)
            });
        }
        if lows.first() == Some(&"pihaknya") {
            return Some(self.in_focus(memory, first, end, Confidence::Low));
        }
        let is_speaker =
            has_office || lows.iter().take(2).any(|w| is_human(w)) || self.words[first].is_capital();
        is_speaker.then(|| self.described(memory, first, inner, Confidence::Medium))
    }
}

impl Memory<'_> {
    /// Remembers who spoke.
    pub fn spoke(&mut self, speaker: &Speaker) {
        if speaker.person.is_some() {
            self.focus = speaker.person;
        }
    }
}

/// One past the bracket that closes the one at `open`, or the next word.
pub(super) fn closing_bracket(words: &[Word], open: usize) -> usize {
    let end = words.len().min(open + 16);
    (open..end).find(|&i| words[i].is(")")).map_or(open + 1, |i| i + 1)
}

/// Whether the description of a speaker has ended before the word at `at`.
fn ends_description(words: &[Word], at: usize) -> bool {
    let word = &words[at];
    if word.is_mark() {
        let is_initial = word.is(".") && at > 0 && words[at - 1].text.chars().count() <= 2;
        return !(word.is(",") || word.is("(") || word.is(")") || is_initial);
    }
    let after_comma = at > 0 && words[at - 1].is(",");
    matches!(
        word.low.as_str(),
        "saat"
            | "ketika"
            | "dalam"
            | "pada"
            | "kepada"
            | "melalui"
            | "lewat"
            | "usai"
            | "seusai"
            | "seraya"
            | "sambil"
            | "sembari"
            | "yang"
            | "terkait"
            | "soal"
            | "seperti"
            | "sebagaimana"
            | "setelah"
            | "sebelum"
            | "dengan"
            | "mengutip"
            | "dikutip"
            | "dilansir"
            | "tentang"
            | "menambahkan"
            | "menegaskan"
            | "karena"
            | "bahwa"
            | "menanggapi"
            | "mengenai"
            | "lagi"
            | "menjelaskan"
            | "menceritakan"
            | "via"
            | "kemarin"
            | "tadi"
            | "merujuk"
    ) || is_time(word)
        || word.low == "di" && !after_comma
        || word.low == "dari" && at >= 1 && words[at - 1].is_capital()
}

/// Whether a word tells a time: weekday, month, part of the day, number.
pub(super) fn is_time(word: &Word) -> bool {
    word.kind == TokenKind::Number
        || matches!(
            word.low.as_str(),
            "senin"
                | "selasa"
                | "rabu"
                | "kamis"
                | "jumat"
                | "jum'at"
                | "sabtu"
                | "minggu"
                | "ahad"
                | "januari"
                | "februari"
                | "maret"
                | "april"
                | "mei"
                | "juni"
                | "juli"
                | "agustus"
                | "september"
                | "oktober"
                | "november"
                | "desember"
                | "pagi"
                | "siang"
                | "sore"
                | "malam"
                | "petang"
                | "dini"
                | "wib"
                | "wita"
                | "wit"
                | "pukul"
                | "kemarin"
                | "hari"
        )
}

/// Whether a word stands for a person named before.
pub(super) fn is_pronoun(low: &str) -> bool {
    matches!(low, "dia" | "ia" | "beliau" | "dirinya")
}

/// Prepositions after which a name is no subject.
pub(super) fn is_preposition(low: &str) -> bool {
    matches!(
        low,
        "oleh"
            | "dari"
            | "kepada"
            | "dengan"
            | "untuk"
            | "bagi"
            | "pada"
            | "terhadap"
            | "tentang"
            | "soal"
            | "bersama"
            | "antara"
            | "di"
            | "ke"
            | "dalam"
            | "mengenai"
            | "terkait"
            | "melalui"
            | "atas"
            | "demi"
            | "menurut"
            | "seperti"
    )
}

/// Words that join clauses.
pub(super) fn is_joint(low: &str) -> bool {
    matches!(
        low,
        "bahwa"
            | "dan"
            | "tetapi"
            | "tapi"
            | "namun"
            | "sedangkan"
            | "sementara"
            | "serta"
            | "ketika"
            | "saat"
            | "karena"
            | "sebab"
            | "sehingga"
            | "agar"
            | "supaya"
            | "adapun"
            | "sebelumnya"
            | "kemudian"
            | "lalu"
            | "selain"
            | "maka"
            | "meski"
            | "meskipun"
            | "walaupun"
            | "setelah"
            | "sebelum"
            | "apabila"
            | "jika"
            | "bila"
            | "kalau"
            | "yang"
            | "selanjutnya"
            | "kendati"
            | "padahal"
            | "begitu"
            | "demikian"
            | "atau"
            | "hingga"
            | "sejak"
            | "kini"
    )
}

/// Nouns of people who are not the person named after them: "istri Budi".
fn is_relation(low: &str) -> bool {
    matches!(
        low,
        "istri"
            | "suami"
            | "anak"
            | "putri"
            | "putra"
            | "ayah"
            | "keluarga"
            | "kubu"
            | "pihak"
            | "orangtua"
            | "adik"
            | "kakak"
            | "pendukung"
            | "kelompok"
            | "tim"
            | "rumah"
            | "pemerintahan"
            | "massa"
            | "kantor"
            | "rekan"
            | "teman"
    )
}

/// Nouns of people and groups that can speak without a name.
fn is_human(low: &str) -> bool {
    matches!(
        low,
        "polisi"
            | "pemerintah"
            | "warga"
            | "petugas"
            | "penyidik"
            | "keluarga"
            | "korban"
            | "saksi"
            | "pelaku"
            | "tersangka"
            | "terdakwa"
            | "mereka"
            | "para"
            | "seorang"
            | "sejumlah"
            | "beberapa"
            | "pihak"
            | "manajemen"
            | "perusahaan"
            | "kementerian"
            | "militer"
            | "otoritas"
            | "massa"
            | "buruh"
            | "mahasiswa"
            | "pengunjuk"
            | "kedua"
            | "pria"
            | "perempuan"
            | "wanita"
            | "lelaki"
            | "laki-laki"
            | "politikus"
            | "politisi"
            | "tokoh"
            | "sosok"
            | "majelis"
            | "pejabat"
            | "sumber"
            | "juru"
            | "tim"
            | "kelompok"
            | "organisasi"
            | "partai"
            | "masyarakat"
            | "publik"
            | "netizen"
            | "warganet"
            | "kubu"
            | "ayah"
            | "ibu"
            | "anak"
            | "istri"
            | "suami"
            | "pengguna"
            | "konsumen"
            | "tentara"
            | "oposisi"
            | "kepolisian"
            | "kejaksaan"
            | "pengadilan"
            | "panitia"
            | "penyelenggara"
            | "pelatih"
            | "jenderal"
            | "bintang"
            | "sutradara"
            | "penyanyi"
            | "ahli"
            | "peneliti"
            | "ilmuwan"
            | "pakar"
            | "pengamat"
    )
}

/// Nouns of papers and reports that can be a source.
pub(super) fn is_paper(low: &str) -> bool {
    matches!(
        low,
        "keterangan"
            | "pernyataan"
            | "laporan"
            | "siaran"
            | "rilis"
            | "dokumen"
            | "data"
            | "survei"
            | "studi"
            | "penelitian"
            | "riset"
            | "catatan"
            | "surat"
            | "unggahan"
            | "cuitan"
            | "situs"
            | "laman"
            | "akun"
            | "media"
            | "informasi"
            | "kajian"
            | "jajak"
            | "sumber-sumber"
            | "berita"
            | "dakwaan"
    )
}

/// Whether a reporting verb of a clause stands at `at`.
pub(super) fn is_clause_verb(low: &str) -> bool {
    cue(low).is_some_and(|(c, nya)| !nya && matches!(c.place, Use::Clause | Use::Object))
}
