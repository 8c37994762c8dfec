//! The verbs that give words to a speaker, with their use and tone.
use super::Tone;
use super::gazetteer::entries;
use std::collections::BTreeMap;
use std::sync::LazyLock;

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

static CUES: LazyLock<BTreeMap<&'static str, Cue>> = LazyLock::new(|| {
    entries(include_str!("wordlists/reporting_verbs.txt"))
        .filter_map(|line| {
            let mut fields = line.split('\t');
            let verb = fields.next()?;
            let tone = tone(fields.next()?)?;
            let place = place(fields.next()?)?;
            Some((verb, Cue { verb, place, tone }))
        })
        .collect()
});

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
    if let Some(cue) = CUES.get(low) {
        return Some((*cue, false));
    }
    let stripped = low.strip_suffix("nya")?;
    CUES.get(stripped).map(|cue| (*cue, true))
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
        let lines = entries(include_str!("wordlists/reporting_verbs.txt")).count();
        assert_eq!(lines, CUES.len(), "a line is malformed or doubled");
    }
}
