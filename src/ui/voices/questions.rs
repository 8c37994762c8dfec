//! Questions for class on the voices on screen, and how the first share came about.
use crate::explorer::{Tone, VoiceRow, VoicesView};
use crate::state::Lang;
use crate::ui::i18n::{Text, number, percent, text};

const SILENT: Text = text(
    "{} diberi paling banyak kata. Siapa yang dibicarakan, tetapi tidak diberi kesempatan berbicara?",
    "{} is given most words. Who is talked about without being given any?",
);
const VERB: Text = text(
    "Ucapan {} disampaikan dengan “{}”. Apa bedanya bila tertulis “mengatakan”?",
    "The words of {} come with “{}”. What would change with “mengatakan” (said)?",
);
const NOBODY: Text = text(
    "{} pernyataan tidak punya penutur. Pilih satu: siapa yang sebenarnya berharap atau menilai?",
    "{} statements have no speaker. Choose one: who is it that hopes or judges?",
);
const WORKING: Text = text(
    "Contoh, {} di laporan pertama yang mengutipnya: {} kata, yaitu {} dari kata laporan itu. Di semua laporan: {} kata.",
    "For example, {} in the first report with words of theirs: {} words, which is {} of that report’s. In all reports: {} words.",
);

/// On who is not heard, on a verb with a tone, and on statements of nobody.
pub fn questions(lang: Lang, view: &VoicesView) -> Vec<String> {
    let mut out: Vec<String> = first(view).map(|r| SILENT.with(lang, &[&r.name])).into_iter().collect();
    let toned = |r: &VoiceRow| r.verbs.iter().find(|v| v.tone.is_some_and(|t| t != Tone::Neutral)).cloned();
    let verb = named(view).find_map(|r| Some((r, toned(r)?)));
    out.extend(verb.map(|(r, v)| VERB.with(lang, &[&r.name, &v.verb])));
    let n: usize = view.rows.iter().map(|r| r.n_agentless).sum();
    if n > 0 {
        out.push(NOBODY.with(lang, &[&number(lang, n)]));
    }
    out
}

/// The first share of the first speaker.
pub fn working(lang: Lang, view: &VoicesView) -> String {
    let part = first(view).and_then(|r| Some((r, r.parts.iter().find(|p| p.n_words > 0)?)));
    let said = |(r, p): (&VoiceRow, &crate::explorer::VoicePart)| {
        WORKING.with(
            lang,
            &[&r.name, &number(lang, p.n_words), &percent(lang, p.share), &number(lang, r.n_words)],
        )
    };
    part.map(said).unwrap_or_default()
}

fn first(view: &VoicesView) -> Option<&VoiceRow> {
    named(view).next()
}

fn named(view: &VoicesView) -> impl Iterator<Item = &VoiceRow> {
    view.rows.iter().filter(|r| !r.name.is_empty() && r.name != "?")
}
