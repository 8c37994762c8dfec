//! The speaker that follows a cue: "kata Kepala Dinas X Rina Wati", "ujar dia", "teriak mereka".
use super::Confidence;
use super::EntityKind;
use super::statement_people::NameAt;
use super::statement_scene::{LONGEST_DESCRIPTION, Memory, Scene, Speaker};
use super::statement_words::{Class, closing_bracket, ends_description, is, is_clause_verb};

impl Scene<'_, '_> {
    /// The speaker described by the words from `first`, after a cue such as "kata".
    pub fn after(&self, memory: &Memory, first: usize) -> Option<Speaker> {
        if is(self.low(first), Class::Pronoun) {
            return Some(self.in_focus(memory, first, first + 1, Confidence::Medium));
        }
        if self.low(first) == "mereka" {
            let group = memory.voice.clone().filter(|_| !memory.voice_is_one);
            let described = self.described(memory, first, first + 1, Confidence::Medium);
            return Some(Speaker { name: group.or(described.name), ..described });
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
                    if let Some(other) = self.related(memory, first, name) {
                        return Some(other);
                    }
                    let name = self.represented(first, name).unwrap_or(name);
                    if self.low(name.end) == "dan"
                        && let Some(both) = self.joined(memory, name)
                    {
                        return Some(Speaker { first, ..both });
                    }
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
        let comma = (first..end).find(|&i| self.words[i].is(",") && !self.is_in_name(i));
        self.phrase(memory, first, comma.unwrap_or(end))
    }

    /// "istri Budi itu" is the woman in focus, "istri Budi" somebody without a name; neither is Budi.
    fn related(&self, memory: &Memory, first: usize, name: NameAt) -> Option<Speaker> {
        let is_related = (first..name.first).any(|i| is(self.low(i), Class::Relation));
        if !is_related || self.represented(first, name).is_some() {
            return None;
        }
        if matches!(self.low(name.end), "itu" | "ini" | "tersebut") {
            return Some(self.in_focus(memory, first, name.end + 1, Confidence::Medium));
        }
        let is_next_to = name.with_title > first && is(self.low(name.with_title - 1), Class::Relation);
        is_next_to.then(|| self.described(memory, first, name.end, Confidence::Medium))
    }

    /// "kata Rina dan Gilar": both, where the second is a person, too.
    fn joined(&self, memory: &Memory, name: NameAt) -> Option<Speaker> {
        let from = self.names.partition_point(|n| n.first <= name.end);
        let other = self.names.get(from).filter(|n| n.kind == EntityKind::Person)?;
        if other.with_title != name.end + 1 || is_clause_verb(self.low(other.end)) {
            return None;
        }
        let both = self.pair(memory, *other)?;
        Some(Speaker { end: other.end, ..both })
    }

    /// Whether a mark stands inside a name: "Badan Meteorologi, Klimatologi, dan Geofisika".
    fn is_in_name(&self, at: usize) -> bool {
        let next = self.names.partition_point(|n| n.first <= at);
        self.names[next.saturating_sub(2)..next].iter().any(|n| at < n.end)
    }

    /// Whatever stands where a speaker must: "kata orator", "ujar salah satu petugas".
    pub fn unnamed(&self, memory: &Memory, first: usize, limit: usize) -> Option<Speaker> {
        let ends = |i: &usize| self.words[*i].is_mark() || ends_description(self.words, *i);
        let end = (first..limit).find(ends).unwrap_or(limit).min(first + 8);
        (first < end).then(|| self.described(memory, first, end, Confidence::Low))
    }

    /// "pengacara Budi, Rina Wati": whoever speaks for the first is named after a comma.
    fn represented(&self, first: usize, name: NameAt) -> Option<NameAt> {
        let speaks_for = (first..name.first).any(|i| {
            matches!(
                self.low(i),
                "pengacara" | "hukum" | "bicara" | "ajudan" | "asisten" | "manajer" | "staf" | "jubir"
            ) || is(self.low(i), Class::Relation)
        });
        let after = self.words.get(name.end).filter(|w| speaks_for && w.is(","))?;
        let next = self.name_starting(name.end + 1)?;
        (next.kind == EntityKind::Person && after.sent == self.words[next.first].sent).then_some(next)
    }
}

#[cfg(test)]
mod tests {
    use crate::corpus::statements::tests::check;

    #[test]
    fn the_holder_of_an_office_is_named_behind_the_comma() {
        check(
            "\"Surat itu palsu,\" kata Kepala Dinas Perhubungan Kota Tegalrejo, Gondo Waskita, saat ditemui Senin (1/2).",
            &["direct, Gondo Waskita, kata: Surat itu palsu"],
        );
        check(
            "\"Kami sabar,\" ujar pelatih Persela Raya, Gondo Waskita, seusai laga.",
            &["direct, Gondo Waskita, ujar: Kami sabar"],
        );
        check(
            "Direktur Utama Perumda Tirta Sakti, Ir. Gondo Waskita, M.T., menyatakan meter tua salah baca.",
            &["indirect, Gondo Waskita, menyatakan: meter tua salah baca"],
        );
    }

    #[test]
    fn an_office_may_have_a_number_and_a_party() {
        check(
            "Menurut Ketua RT 03 Pak Gilar, jalan itu rusak parah.",
            &["indirect, Gilar, menurut: jalan itu rusak parah"],
        );
        check(
            "\"Kami belum tahu,\" kata anggota Komisi III dari Fraksi PTN Gilar Wiratma.",
            &["direct, Gilar Wiratma, kata: Kami belum tahu"],
        );
        check(
            "\"Kami menang,\" demikian pernyataan resmi Kementerian Pertanian.",
            &["direct, Kementerian Pertanian, -: Kami menang"],
        );
    }

    #[test]
    fn two_speak_and_a_crowd_speaks() {
        check(
            "\"Betul,\" kata Rina Kartika dan Gilar Wiratma.",
            &["direct, Rina Kartika dan Gilar Wiratma, kata: Betul"],
        );
        check(
            "\"Uang kami kembalikan,\" teriak mereka dari kursi.",
            &["direct, mereka, teriak: Uang kami kembalikan"],
        );
    }

    #[test]
    fn an_age_belongs_to_the_description() {
        check(
            "Rina Kartika mengaku gugup. \"Kami siap,\" ucap gelandang berusia 19 tahun itu.",
            &["indirect, Rina Kartika, mengaku: gugup", "direct, Rina Kartika, ucap: Kami siap"],
        );
        check(
            "Rina Kartika mengaku gugup. \"Kami siap,\" ucap kiper 37 tahun itu.",
            &["indirect, Rina Kartika, mengaku: gugup", "direct, Rina Kartika, ucap: Kami siap"],
        );
    }

    #[test]
    fn who_spoke_last_under_an_office_is_meant_by_a_pronoun() {
        check(
            "Petani Gilar Wiratma mengeluh harga turun. Kepala Bulog Cabang Brebes mengaku gudangnya siap. \
             Gudang itu, kata dia, tidak dirancang untuk bawang.",
            &[
                "indirect, Gilar Wiratma, mengeluh: harga turun",
                "indirect, Kepala Bulog Cabang Brebes, mengaku: gudangnya siap",
                "indirect, Kepala Bulog Cabang Brebes, kata: tidak dirancang untuk bawang",
            ],
        );
    }
}
