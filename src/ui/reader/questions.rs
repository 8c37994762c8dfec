//! Questions for class on the reports on screen, and how the figures of one came about.
use super::voices::voice_name;
use crate::explorer::DocumentCard;
use crate::state::Lang;
use crate::ui::i18n::{Text, number, percent, text};

const ONE_SIDE: Text = text(
    "Di laporan {}, {} kata adalah ucapan {}. Siapa lagi yang layak ditanya?",
    "In the report of {}, {} of the words are given to {}. Who else should have been asked?",
);
const NOBODY: Text = text(
    "Di laporan {}, {} kata tidak punya penutur. Siapa yang sebenarnya berharap atau menilai?",
    "In the report of {}, {} of the words have no speaker. Who is it that hopes or judges?",
);
const INFERRED: Text = text(
    "Cari satu hal yang disebut “disimpulkan”. Setujukah Anda dengan buktinya?",
    "Find something marked “inferred”. Do you agree with its evidence?",
);
const AROUND: Text = text(
    "Di halaman {}, {} baris bukan laporan. Apa yang dijual atau dipromosikan di sana?",
    "On the page of {}, {} lines are not the report. What is sold or promoted there?",
);
const WORKING: Text = text(
    "Contoh, {}: {} kata dari {} diberikan kepada {}, yaitu {}. Narasi: {}. {} huruf di halaman adalah laporan.",
    "For example, {}: {} words of {} are given to {}, which is {}. Narration: {}. Of the letters on the page, {} are the report.",
);

/// On the voice that fills most of a report, on what was inferred, and on the fullest page.
pub fn questions(lang: Lang, cards: &[DocumentCard]) -> Vec<String> {
    let mut out = Vec::new();
    // Where the report does not tell who speaks there is nobody to ask about.
    let voices =
        cards.iter().flat_map(|c| c.voices.iter().map(move |v| (c, v))).filter(|(_, v)| v.name != "?");
    if let Some((card, voice)) = voices.reduce(|a, b| if b.1.share > a.1.share { b } else { a }) {
        let share = percent(lang, voice.share);
        out.push(match voice.name.is_empty() {
            true => NOBODY.with(lang, &[name(card), &share]),
            false => ONE_SIDE.with(lang, &[name(card), &share, &voice.name]),
        });
    }
    out.push(INFERRED.of(lang).to_owned());
    let fullest = cards.iter().filter(|c| c.n_furniture_lines > 0).max_by_key(|c| c.n_furniture_lines);
    out.extend(fullest.map(|c| AROUND.with(lang, &[name(c), &number(lang, c.n_furniture_lines)])));
    out
}

/// The figures of the first report that gives somebody words.
pub fn working(lang: Lang, cards: &[DocumentCard]) -> String {
    let Some((card, voice)) = cards.iter().find_map(|c| Some((c, c.voices.first()?))) else {
        return String::new();
    };
    let n = |n: usize| number(lang, n);
    let shares = [voice.share, card.narration, card.report_share].map(|share| percent(lang, share));
    let who = voice_name(&voice.name, lang);
    WORKING.with(
        lang,
        &[name(card), &n(voice.n_words), &n(card.n_words), who, &shares[0], &shares[1], &shares[2]],
    )
}

/// The outlet, or the title where it is not known.
fn name(card: &DocumentCard) -> &str {
    card.outlet.as_ref().map_or(&card.title.text, |(name, _)| name)
}
