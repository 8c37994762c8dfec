//! The verbs that give words to a speaker, with their use and tone.
use super::Tone;
use crate::text::wordlist::{WordList, wordlist};

/// Where a reporting verb stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Use {
    /// A bare root after the words: "..., kata Budi".
    After,
    /// Before a clause: "Budi mengatakan bahwa ...".
    Clause,
    /// Before an object or a wish: "Budi meminta warga untuk ...".
    Object,
    /// Only before "bahwa", a comma or a colon: "Budi melaporkan bahwa ...", not "melaporkan tetangganya".
    That,
    /// Only before a wish: "Budi mengajak warga untuk ...", not "mengajak anaknya ke pasar".
    Wish,
    /// "disampaikan Budi".
    Passive,
    /// "diharapkan ...", nobody said by whom.
    Agentless,
}

/// A reporting verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cue {
    /// The verb without `-nya`.
    pub verb: &'static str,
    /// Its use.
    pub place: Use,
    /// What it tells of the words.
    pub tone: Tone,
}

static CUES: WordList =
    WordList::new(wordlist!("corpus/reporting_verbs"), |entry, rows| rows.extend(entry.split_once('\t')));

fn listed(low: &str) -> Option<Cue> {
    let (verb, said) = CUES.row(low)?;
    let (tone_name, place_name) = said.split_once('\t')?;
    Some(Cue { verb, place: place(place_name)?, tone: tone(tone_name)? })
}

fn tone(name: &str) -> Option<Tone> {
    Some(match name {
        "neutral" => Tone::Neutral,
        "emphatic" => Tone::Emphatic,
        "directive" => Tone::Directive,
        "evaluative" => Tone::Evaluative,
        "hoping" => Tone::Hoping,
        "doubtful" => Tone::Doubtful,
        _ => return None,
    })
}

fn place(name: &str) -> Option<Use> {
    Some(match name {
        "after" => Use::After,
        "clause" => Use::Clause,
        "object" => Use::Object,
        "that" => Use::That,
        "wish" => Use::Wish,
        "passive" => Use::Passive,
        "agentless" => Use::Agentless,
        _ => return None,
    })
}

/// The cue a word is, and whether `-nya` hangs on it ("katanya", "menurutnya" is not one).
pub(super) fn cue(low: &str) -> Option<(Cue, bool)> {
    if let Some(cue) = listed(low) {
        return Some((cue, false));
    }
    listed(low.strip_suffix("nya")?).map(|cue| (cue, true))
}

impl Use {
    /// Whether the verb follows its subject: "Budi mengatakan ...".
    pub fn is_active(self) -> bool {
        matches!(self, Use::Clause | Use::Object | Use::That | Use::Wish)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::wordlist::entries;

    #[test]
    fn a_verb_has_one_use_and_a_tone() {
        let check = |word: &str, expected: Option<(&str, Use, Tone, bool)>| {
            let got = cue(word).map(|(c, nya)| (c.verb, c.place, c.tone, nya));
            assert_eq!(got, expected, "{word}");
        };
        check("katanya", Some(("kata", Use::After, Tone::Neutral, true)));
        check("tegas", Some(("tegas", Use::After, Tone::Emphatic, false)));
        check("memuji", Some(("memuji", Use::Object, Tone::Evaluative, false)));
        check("diharapkan", Some(("diharapkan", Use::Agentless, Tone::Hoping, false)));
        check("rumahnya", None);
    }

    #[test]
    fn every_line_of_the_list_reads() {
        let rows = CUES.rows();
        assert_eq!(rows.len(), entries(wordlist!("corpus/reporting_verbs")).count());
        assert!(rows.iter().all(|(verb, _)| listed(verb).is_some()), "a line is malformed");
        assert!(rows.windows(2).all(|pair| pair[0].0 < pair[1].0), "a verb is doubled");
    }
}
