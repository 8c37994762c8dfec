//! Speakers without a name beside the cue: "Presiden Rusia itu", "kedua negara", "keterangan tersebut", "polisi".
use super::Confidence;
use super::gazetteer::{looks_common, title};
use super::statement_scene::{Memory, Scene, Speaker};
use super::statement_words::{Class, is};

/// A phrase that may name a speaker without a name.
struct Phrase<'p> {
    /// Its first word, without "sang".
    first: usize,
    /// Behind its last word, without "itu".
    inner: usize,
    end: usize,
    /// Its words in small letters.
    lows: Vec<&'p str>,
    /// "itu", "tersebut", "sang": who is meant was named before.
    points_back: bool,
    has_office: bool,
}

impl Phrase<'_> {
    fn head(&self) -> &str {
        self.lows.first().copied().unwrap_or("")
    }

    /// "kedua negara".
    fn is_both(&self) -> bool {
        self.head() == "kedua" && self.lows.get(1).is_some_and(|w| matches!(*w, "negara" | "pihak"))
    }
}

impl Scene<'_, '_> {
    /// A speaker called by office, description or kind: "Presiden Rusia itu", "kedua negara", "polisi".
    pub fn phrase(&self, memory: &Memory, first: usize, end: usize) -> Option<Speaker> {
        if first >= end {
            return None;
        }
        if let Some(name) = self.name_starting(first).filter(|n| n.end == end) {
            return Some(self.named(memory, name));
        }
        let phrase = self.words_of_phrase(first, end)?;
        let known = self
            .paper(memory, &phrase)
            .or_else(|| self.office_holder(memory, &phrase))
            .or_else(|| self.heard_before(memory, &phrase))
            .or_else(|| self.person_in_focus(memory, &phrase));
        if known.is_some() {
            return known;
        }
        if phrase.is_both() {
            let name = Some(memory.people.two_places()?);
            return Some(Speaker { name, ..self.described(memory, phrase.first, end, Confidence::Medium) });
        }
        if phrase.head() == "pihaknya" {
            return Some(self.in_focus(memory, phrase.first, end, Confidence::Low));
        }
        self.kind_of_speaker(memory, &phrase)
    }

    fn words_of_phrase(&self, first: usize, end: usize) -> Option<Phrase<'_>> {
        let is_behind = matches!(self.low(end - 1), "itu" | "tersebut" | "ini");
        let inner = if is_behind { end - 1 } else { end };
        // "sang kepala dinas" was named before, as "kepala dinas itu" was.
        let is_before = self.low(first) == "sang";
        let first = first + usize::from(is_before);
        (first < inner).then(|| Phrase {
            first,
            inner,
            end,
            lows: (first..inner).map(|i| self.low(i)).filter(|w| !w.is_empty()).collect(),
            points_back: is_behind || is_before,
            has_office: title(&self.words[first..]) > 0,
        })
    }

    /// "keterangan tersebut", under the name it had before.
    fn paper(&self, memory: &Memory, phrase: &Phrase) -> Option<Speaker> {
        let place = phrase.lows.iter().position(|w| is(w, Class::Paper))?;
        let noun = phrase.lows[place];
        let known = memory.papers.iter().rev().find(|p| p.0 == noun).filter(|_| phrase.points_back);
        let mut speaker = self.described(memory, phrase.first + place, phrase.inner, Confidence::High);
        speaker.is_document = true;
        if let Some((_, whole)) = known {
            speaker.name = Some(whole.clone());
            speaker.confidence = Confidence::Medium;
        }
        Some(speaker)
    }

    /// "Presiden Rusia itu", where the report says who that is.
    fn office_holder(&self, memory: &Memory, phrase: &Phrase) -> Option<Speaker> {
        if !phrase.has_office {
            return None;
        }
        let is_content = |w: &&str| !matches!(*w, "sang" | "para" | "," | "(" | ")");
        let content: Vec<&str> = phrase.lows.iter().copied().filter(is_content).collect();
        let person = memory.people.by_office(&content)?;
        Some(Speaker {
            name: Some(memory.people.name(person).to_owned()),
            person: Some(person),
            confidence: if phrase.points_back { Confidence::Medium } else { Confidence::High },
            ..self.described(memory, phrase.first, phrase.end, Confidence::High)
        })
    }

    /// "kementerian itu": who spoke under these words, or the body that is called so.
    fn heard_before(&self, memory: &Memory, phrase: &Phrase) -> Option<Speaker> {
        if !phrase.points_back {
            return None;
        }
        let described = || self.described(memory, phrase.first, phrase.end, Confidence::Medium);
        let said = self.text(memory, phrase.first, phrase.inner);
        if let Some(voice) = memory.voice.as_ref().filter(|v| v.eq_ignore_ascii_case(&said)) {
            return Some(Speaker { name: Some(voice.clone()), is_one: memory.voice_is_one, ..described() });
        }
        let body = memory.people.body_by_head(phrase.head())?;
        Some(Speaker { name: Some(memory.people.name(body).to_owned()), ..described() })
    }

    /// "sang istri", "pria itu", "perempuan asal Bandung": whoever the report is about just now.
    fn person_in_focus(&self, memory: &Memory, phrase: &Phrase) -> Option<Speaker> {
        let head = phrase.head();
        let is_kin = matches!(head, "istri" | "suami" | "putri" | "putra" | "anak" | "adik" | "kakak");
        let goes_on = matches!(self.low(phrase.end), "yang" | "kelahiran" | "asal" | "berusia" | "berdarah");
        let is_meant = phrase.points_back && (phrase.has_office || is_kin)
            || (phrase.points_back || goes_on) && is(head, Class::Person);
        is_meant.then(|| self.in_focus(memory, phrase.first, phrase.end, Confidence::Medium))
    }

    /// "polisi", "seorang warga", "plt kepala dinas": said of what kind the speaker is, no more.
    fn kind_of_speaker(&self, memory: &Memory, phrase: &Phrase) -> Option<Speaker> {
        let word = &self.words[phrase.first];
        let is_speaker = phrase.has_office
            || phrase.lows.iter().take(2).any(|w| is(w, Class::Group))
            || word.is_capital() && !(word.opens && looks_common(phrase.head()));
        if !is_speaker {
            return None;
        }
        let is_acting = |w: &&&str| matches!(**w, "plt" | "plh" | "pj" | "pjs" | "." | "mantan" | "eks");
        let head = phrase.lows.iter().find(|w| !is_acting(w)).copied().unwrap_or(phrase.head());
        // "Rakim yang masih lemas mengaku": a name no list holds.
        let is_name = phrase.inner == phrase.first + 1 && word.is_capital() && !word.is_acronym();
        let is_one = is(head, Class::Person) && !is(head, Class::Group)
            || matches!(head, "seorang" | "salah")
            || is_name && !looks_common(head) && !word.opens;
        Some(Speaker { is_one, ..self.described(memory, phrase.first, phrase.inner, Confidence::Medium) })
    }
}

#[cfg(test)]
mod tests {
    use crate::corpus::statements::tests::check;

    #[test]
    fn an_office_stands_for_its_holder() {
        check(
            "Presiden India Arun Mehta tiba di Jakarta. Presiden India itu menyatakan bahwa ia senang.",
            &["indirect, Arun Mehta, menyatakan: ia senang"],
        );
        check(
            "Politikus Arun Mehta tiba di Jakarta. Politikus itu menyatakan bahwa ia senang.",
            &["indirect, Arun Mehta, menyatakan: ia senang"],
        );
    }

    #[test]
    fn an_office_is_known_by_its_contraction_and_by_sang() {
        check(
            "Menteri Perdagangan Rina Kartika tiba. Mendag menegaskan stok jagung cukup.",
            &["indirect, Rina Kartika, menegaskan: stok jagung cukup"],
        );
        check(
            "Menteri Komunikasi dan Informatika Rina Kartika tiba. Menkominfo menegaskan jaringan pulih.",
            &["indirect, Rina Kartika, menegaskan: jaringan pulih"],
        );
        check(
            "Menteri Keuangan Rina Kartika tiba. Menkeu menegaskan kas negara sehat.",
            &["indirect, Rina Kartika, menegaskan: kas negara sehat"],
        );
        check(
            "Kepala Sekolah Rina Kartika tiba. Sang kepala sekolah menduga pupuk dijual.",
            &["indirect, Rina Kartika, menduga: pupuk dijual"],
        );
        check(
            "Plt. Bupati menyampaikan bahwa jalan ditutup. Ia menyebut hujan penyebabnya.",
            &[
                "indirect, Plt. Bupati, menyampaikan: jalan ditutup",
                "indirect, Plt. Bupati, menyebut: hujan penyebabnya",
            ],
        );
    }

    #[test]
    fn groups_and_papers_speak_under_their_noun() {
        check(
            "India dan Jepang bertemu. Kedua negara menyerukan kepada semua pihak untuk menahan diri.",
            &["indirect, India dan Jepang, menyerukan: kepada semua pihak untuk menahan diri"],
        );
        check("Polisi menduga pelaku kabur ke hutan.", &["indirect, polisi, menduga: pelaku kabur ke hutan"]);
        check(
            "Data itu ada dalam laporan tahunan Kementerian Pertanian. Laporan tersebut menyebutkan bahwa panen naik.",
            &["indirect, laporan tahunan Kementerian Pertanian, menyebutkan: panen naik"],
        );
        check("Hal ini menegaskan bahwa panen penting.", &[]);
        check(
            "Rina Kartika tiba. Sementara Rakim yang masih lemas mengaku lapar. \"Saya belum makan,\" katanya.",
            &["indirect, Rakim, mengaku: lapar", "direct, Rakim, kata: Saya belum makan"],
        );
    }
}
