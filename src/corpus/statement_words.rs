//! Small words by their part in giving words to speakers, and looks at single words.
use super::EntityKind;
use super::entity_words::Word;
use super::gazetteer::head;
use super::statement_cues::cue;
use crate::text::TokenKind;
use crate::text::wordlist::{WordList, wordlist};

/// What a small word does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Stands for a person named before: dia.
    Pronoun,
    /// Makes the name after it no subject: dengan.
    Preposition,
    /// Joins clauses: bahwa.
    Joint,
    /// Someone else than the person named after it: istri.
    Relation,
    /// A noun one person can be called by: politikus.
    Person,
    /// People and groups that can speak without a name: polisi.
    Group,
    /// A written source: keterangan.
    Paper,
    /// Tells when: Senin.
    Time,
    /// Ends the description of a speaker: saat.
    Stop,
    /// Stands between a subject and its verb: juga.
    Between,
    /// Begins a remark on place, time or occasion: usai.
    Aside,
    /// Before a verb it means that nothing was said: tidak.
    Barring,
    /// A quotation after it is the name of a work: berjudul.
    Work,
    /// Last word of the name of a body in English: university.
    Abroad,
    /// First word of a body that has a name of its own, unlike offices of the state: universitas.
    Named,
    /// A title that the place governed follows: bupati.
    Governing,
    /// A word that a place follows: kota.
    Unit,
    /// A form of address or a degree before a name: pak.
    Address,
    /// A rank, which stands before a name though the office is named already: kombes.
    Rank,
    /// Last word of what people are at a body that is named next: ekonom.
    Employee,
}

const NAMES: &[(&str, Class)] = &[
    ("pronoun", Class::Pronoun),
    ("preposition", Class::Preposition),
    ("joint", Class::Joint),
    ("relation", Class::Relation),
    ("person", Class::Person),
    ("group", Class::Group),
    ("paper", Class::Paper),
    ("time", Class::Time),
    ("stop", Class::Stop),
    ("between", Class::Between),
    ("aside", Class::Aside),
    ("barring", Class::Barring),
    ("work", Class::Work),
    ("abroad", Class::Abroad),
    ("named", Class::Named),
    ("governing", Class::Governing),
    ("unit", Class::Unit),
    ("address", Class::Address),
    ("rank", Class::Rank),
    ("employee", Class::Employee),
];

static WORDS: WordList =
    WordList::new(wordlist!("corpus/speech_words"), |entry, rows| rows.extend(entry.split_once('\t')));

/// Whether a word (lower case) is of this class.
pub(super) fn is(low: &str, class: Class) -> bool {
    let Some(classes) = WORDS.get(low) else { return false };
    NAMES.iter().any(|(name, named)| *named == class && classes.split(',').any(|c| c == *name))
}

/// Whether a word tells a time: weekday, month, part of the day, number. "hari" is also a given name.
pub(super) fn is_time(word: &Word) -> bool {
    word.kind == TokenKind::Number || is(&word.low, Class::Time) || word.text == "hari"
}

/// Whether a word is a verb of saying that follows its subject.
pub(super) fn is_clause_verb(low: &str) -> bool {
    // "Budi bilang ..." and "..., bilang Budi" alike.
    low == "bilang" || cue(low).is_some_and(|(c, nya)| !nya && c.place.is_active())
}

/// One past the bracket that closes the one at `open`, or the next word.
pub(super) fn closing_bracket(words: &[Word], open: usize) -> usize {
    let end = words.len().min(open + 16);
    (open..end).find(|&i| words[i].is(")")).map_or(open + 1, |i| i + 1)
}

/// Whether the description of a speaker has ended before the word at `at`.
pub(super) fn ends_description(words: &[Word], at: usize) -> bool {
    let word = &words[at];
    if word.is_mark() {
        let is_inside = words.get(at + 1).is_some_and(|next| next.sent == word.sent && next.is_capital());
        let is_initial = word.is(".") && is_inside && at > 0 && words[at - 1].text.chars().count() <= 4;
        return !(word.is(",") || word.is("(") || word.is(")") || is_initial);
    }
    let after_comma = at > 0 && words[at - 1].is(",");
    let follows_capital = at > 0 && words[at - 1].is_capital();
    let next = words.get(at + 1).filter(|next| next.sent == word.sent && next.is_capital());
    // "Ketua RT 03 Pak Budi", "anggota Komisi III dari Fraksi ABC Budi"
    if follows_capital
        && next.is_some_and(|next| match word.kind {
            TokenKind::Number => !is_time(next),
            _ => word.low == "dari" && head(&next.low) == Some(EntityKind::Organisation),
        })
    {
        return false;
    }
    let is_age = at > 0 && words[at - 1].low == "berusia";
    is(&word.low, Class::Stop)
        // "alumnus Akademi Nusa 2004 itu", "kiper 37 tahun itu"
        || is_time(word) && !is_age && words.get(at + 1).is_none_or(|w| !matches!(w.low.as_str(), "itu" | "tahun"))
        || word.low == "di" && !after_comma
        || word.low == "dari" && follows_capital
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::wordlist::entries;

    #[test]
    fn a_word_can_be_of_several_classes() {
        for (word, class, expected) in [
            ("dia", Class::Pronoun, true),
            ("dengan", Class::Preposition, true),
            ("dengan", Class::Barring, true),
            ("keterangan", Class::Paper, true),
            ("keterangan", Class::Person, false),
            ("sepatu", Class::Group, false),
        ] {
            assert_eq!(is(word, class), expected, "{word}");
        }
    }

    #[test]
    fn every_class_of_the_list_is_known() {
        assert_eq!(WORDS.rows().len(), entries(wordlist!("corpus/speech_words")).count());
        for (word, classes) in WORDS.rows() {
            assert!(classes.split(',').all(|c| NAMES.iter().any(|n| n.0 == c)), "{word}: {classes}");
        }
    }
}
