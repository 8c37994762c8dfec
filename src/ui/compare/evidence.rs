//! The reasons of links, suspicions and verdicts as sentences.
use crate::explorer::Evidence;
use crate::state::Lang;
use crate::ui::i18n::{Text, text};

/// A reason with the words or the figure it rests on.
pub fn evidence(lang: Lang, e: &Evidence) -> String {
    let said = code(e.rule).map_or(e.rule, |t| t.of(lang));
    if said.contains("{}") {
        return said.replace("{}", &e.quote);
    }
    if e.quote.is_empty() { said.to_owned() } else { format!("{said}: {}", e.quote) }
}

/// The sentence for a code of [`crate::reuse`].
fn code(rule: &str) -> Option<Text> {
    CODES.iter().find(|(name, _)| *name == rule).map(|(_, said)| *said)
}

const CODES: &[(&str, Text)] = &[("none", text("", ""))];
