//! Whether a sentence without a cue is the reporter's own, or may go on what somebody said.
use super::EntityKind;
use super::entity_words::Word;
use super::statement_unit::Unit;
use super::statement_words::{Class, is, is_time};

/// Sentences of a paragraph beyond which it is no speaker's own, but a report run together.
const MOST_SENTENCES: usize = 8;

impl Unit<'_, '_, '_> {
    /// Whether the sentence tells of somebody, of another day or of the scene, as reporters do.
    pub fn is_told(&self) -> bool {
        let words = &self.scene.words[self.start..self.end];
        let from = self.scene.names.partition_point(|n| n.first < self.start);
        let mut inside = self.scene.names[from..].iter().take_while(|n| n.end <= self.end);
        let has_person = inside.any(|n| n.kind == EntityKind::Person);
        let has_day = words.windows(2).any(|w| w[0].is("(") && is_time(&w[1]));
        let turns = matches!(
            words.first().map(|w| w.low.as_str()),
            Some(
                "sebelumnya"
                    | "sementara"
                    | "adapun"
                    | "dalam"
                    | "di"
                    | "pada"
                    | "setelah"
                    | "usai"
                    | "seusai"
                    | "saat"
                    | "ketika"
                    | "sejak"
                    | "polisi"
                    | "petugas"
                    | "warga"
            )
        );
        // Who acts or is spoken of by a pronoun is told of by the reporter.
        let acts = self.scene.name_starting(self.start).is_some_and(|n| n.kind == EntityKind::Organisation);
        let is_told = acts || words.iter().any(|w| is(&w.low, Class::Pronoun));
        let is_whole_report = self.scene.words.last().is_some_and(|w| w.sent >= MOST_SENTENCES);
        has_person
            || is_told
            || is_whole_report
            || has_day
            || turns
            || words.iter().any(Word::is_quote)
            || words.len() < 6
    }
}

#[cfg(test)]
mod tests {
    use crate::corpus::statements::tests::check;

    #[test]
    fn what_somebody_does_is_told_and_not_said() {
        let said = "indirect, Rina Kartika, mengatakan: panen baik";
        for rest in [
            "Dia enggan berkomentar lebih jauh soal harga.",
            "Polisi menyita dua karung beras dari gudang itu.",
            "Setelah pita dipotong warga menari sampai petang.",
            "Kementerian Pertanian mengirim tim ke tiga desa di sana.",
        ] {
            check(&format!("Rina Kartika mengatakan panen baik. {rest}"), &[said]);
        }
    }
}
