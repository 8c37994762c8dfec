//! Speakers without a name beside the cue: "Presiden Rusia itu", "kedua negara", "keterangan tersebut", "polisi".
use super::Confidence;
use super::gazetteer::{looks_common, title};
use super::statement_scene::{Memory, Scene, Speaker};
use super::statement_words::{Class, is};

impl Scene<'_, '_> {
    /// A speaker called by office, description or kind: "Presiden Rusia itu", "kedua negara", "polisi".
    pub fn phrase(&self, memory: &Memory, first: usize, end: usize) -> Option<Speaker> {
        if first >= end {
            return None;
        }
        if let Some(name) = self.name_starting(first).filter(|n| n.end == end) {
            return Some(self.named(memory, name));
        }
        let points_back = matches!(self.low(end - 1), "itu" | "tersebut" | "ini");
        let inner = if points_back { end - 1 } else { end };
        // "sang kepala dinas" was named before, as "kepala dinas itu" was.
        let is_back_reference = points_back || self.low(first) == "sang";
        let first = first + usize::from(self.low(first) == "sang");
        if first >= inner {
            return None;
        }
        let lows: Vec<&str> = (first..inner).map(|i| self.low(i)).filter(|w| !w.is_empty()).collect();
        if let Some(paper) = lows.iter().position(|w| is(w, Class::Paper)) {
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
        let head = lows.first().copied().unwrap_or("");
        if is_back_reference
            && let Some(voice) =
                memory.voice.as_ref().filter(|v| v.eq_ignore_ascii_case(&self.text(memory, first, inner)))
        {
            let described = self.described(memory, first, end, Confidence::Medium);
            return Some(Speaker { name: Some(voice.clone()), is_one: memory.voice_is_one, ..described });
        }
        if is_back_reference && let Some(body) = memory.people.body_by_head(head) {
            let name = memory.people.name(body).to_owned();
            return Some(Speaker {
                name: Some(name),
                ..self.described(memory, first, end, Confidence::Medium)
            });
        }
        let is_kin = matches!(head, "istri" | "suami" | "putri" | "putra" | "anak" | "adik" | "kakak");
        let is_described_on = matches!(self.low(end), "yang" | "kelahiran" | "asal" | "berusia" | "berdarah");
        if is_back_reference && (has_office || is_kin)
            || (is_back_reference || is_described_on) && is(head, Class::Person)
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
        let is_speaker = has_office
            || lows.iter().take(2).any(|w| is(w, Class::Group))
            || self.words[first].is_capital() && !(self.words[first].opens && looks_common(head));
        let is_acting = |w: &&&str| matches!(**w, "plt" | "plh" | "pj" | "pjs" | "." | "mantan" | "eks");
        let head = lows.iter().find(|w| !is_acting(w)).copied().unwrap_or(head);
        // "Rakim yang masih lemas mengaku": a name no list holds.
        let is_name = inner == first + 1 && self.words[first].is_capital() && !self.words[first].is_acronym();
        let is_one = is(head, Class::Person) && !is(head, Class::Group)
            || matches!(head, "seorang" | "salah")
            || is_name && !looks_common(head) && !self.words[first].opens;
        is_speaker.then(|| Speaker { is_one, ..self.described(memory, first, inner, Confidence::Medium) })
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
