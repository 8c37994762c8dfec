//! Where sentences end.
//!
//! A sentence ends at `.`, `!`, `?` or `…` with the closing marks after it, when what follows
//! looks like a beginning and the stop does not belong to an abbreviation, an initial, a number
//! or a domain. It never ends inside a quotation: a quotation of three sentences and its "kata X"
//! are one sentence, as in the Indonesian treebanks. Marks glued to the next word ("selesai.Dia")
//! are boundaries too. One pass over the characters: linear. Punkt would learn abbreviations from
//! the text; pages are too short for that, so they are a list.
use super::Lower;
use super::Span;
use super::quotes::{self, Quote};
use super::wordlist::{WordList, wordlist};

/// Abbreviations, each with its sign: "?" may end a sentence, before a usual opening word; "+" goes
/// on only before a number, "hal. 12"; none never ends one.
static ABBREVIATIONS: WordList = WordList::new(wordlist!("text/abbreviations"), |entry, rows| {
    rows.push(entry.split_at(entry.trim_end_matches(['?', '+']).len()));
});
static OPENERS: WordList = WordList::words(wordlist!("text/openers"));

/// Longest abbreviation or initial run looked at, in bytes. Keeps the look back constant.
const LONGEST_WORD: usize = 32;
/// Longest opening word, in bytes.
const LONGEST_OPENER: usize = 16;

/// The sentences of one paragraph, as spans without the blanks around them.
pub fn sentences(paragraph: &str) -> Vec<Span> {
    let quotes = quotes::pairs(paragraph);
    let mut out = Vec::new();
    let mut start = 0;
    let mut has_word = false;
    let mut chars = paragraph.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        has_word |= c.is_alphanumeric();
        if !has_word || !is_end_mark(c) {
            continue;
        }
        let mut end = at + c.len_utf8();
        let notes = end + footnotes(paragraph.get(end..).unwrap_or(""));
        while let Some(&(next_at, next)) = chars.peek() {
            if notes <= next_at && !is_end_mark(next) && !closes(&quotes, next_at, next) {
                break;
            }
            end = next_at + next.len_utf8();
            chars.next();
        }
        if !quotes::is_inside(&quotes, end) && ends_here(paragraph, start, at, end) {
            push(paragraph, start, end, &mut out);
            start = end;
            has_word = false;
        }
    }
    if has_word || out.is_empty() {
        push(paragraph, start, paragraph.len(), &mut out);
    }
    out
}

fn is_end_mark(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…')
}

/// Bytes of the marks of footnotes that stand there: "[1][23]".
fn footnotes(text: &str) -> usize {
    let mut rest = text;
    while let Some((number, after)) = rest.strip_prefix('[').and_then(|r| r.split_once(']')) {
        if !(1..=3).contains(&number.len()) || !number.bytes().all(|b| b.is_ascii_digit()) {
            break;
        }
        rest = after;
    }
    text.len() - rest.len()
}

/// Whether a mark belongs to the sentence that ends before it.
fn closes(quotes: &[Quote], at: usize, c: char) -> bool {
    matches!(c, ')' | ']' | '»') || quotes::closes_at(quotes, at)
}

fn push(paragraph: &str, start: usize, end: usize, out: &mut Vec<Span>) {
    let piece = paragraph.get(start..end).unwrap_or("");
    let trimmed = piece.trim_start();
    let from = start + (piece.len() - trimmed.len());
    let trimmed = trimmed.trim_end();
    if !trimmed.is_empty() {
        out.push(Span::new(from, from + trimmed.len()));
    }
}

/// Whether the stop at `at`, with its closing marks up to `end`, ends the sentence begun at `start`.
fn ends_here(text: &str, start: usize, at: usize, end: usize) -> bool {
    let rest = text.get(end..).unwrap_or("");
    let next = rest.trim_start();
    let Some(first) = next.chars().next() else { return false };
    let sentence = text.get(start..at).unwrap_or("");
    if next.len() == rest.len() {
        return is_glued_boundary(sentence, text.get(at..end).unwrap_or(""), next);
    }
    let is_beginning =
        !first.is_lowercase() && !matches!(first, ',' | ';' | ':' | '-' | '–' | '—' | '/' | '%');
    is_beginning && (text.get(at..end) != Some(".") || !continues(sentence, next))
}

/// Whether the stop belongs to the word before it: abbreviation, initial, number of a list item.
fn continues(sentence: &str, next: &str) -> bool {
    let word = last_word(sentence);
    let opens = || {
        let first: String = next.chars().take_while(|c| c.is_alphabetic()).take(LONGEST_OPENER).collect();
        OPENERS.contains(&first.lower())
    };
    if word.chars().all(|c| c.is_ascii_digit()) {
        // "1. Pendidikan": the number opens the sentence.
        let is_short = word.len() <= 3 && sentence.len() <= LONGEST_WORD;
        return is_short && sentence.trim_start().trim_start_matches(['-', '(', '"', '“']) == word;
    }
    let lower = word.lower();
    if let Some(abbreviation) = ABBREVIATIONS.get(&lower).filter(|_| !follows_hyphen(sentence, word)) {
        return match abbreviation {
            "?" => next.starts_with(char::is_uppercase) && !opens(),
            "+" => next.starts_with(|c: char| c.is_ascii_digit()),
            _ => true,
        };
    }
    let letters = word.rsplit('.').next().unwrap_or(word);
    let is_initial = letters.chars().count() == 1 && letters.chars().all(char::is_alphabetic);
    // "J. Soedradjad", "a.m.v.b. Nanti"; a lone small letter is no initial.
    is_initial && (word.contains('.') || letters.chars().all(char::is_uppercase)) && !opens()
}

/// Whether the last word is the end of a longer one: "1970-an".
fn follows_hyphen(sentence: &str, word: &str) -> bool {
    sentence.strip_suffix(word).is_some_and(|before| before.ends_with('-'))
}

/// The letters, digits and inner stops directly before the end of `text`.
fn last_word(text: &str) -> &str {
    let tail = text
        .char_indices()
        .rev()
        .take_while(|&(at, c)| (c.is_alphanumeric() || c == '.') && text.len() - at <= LONGEST_WORD)
        .last();
    tail.map_or("", |(at, _)| text.get(at..).unwrap_or("")).trim_start_matches('.')
}

/// "selesai.Dia", `selesai."Kami`, `katanya."Dia`: a boundary although no blank follows.
fn is_glued_boundary(sentence: &str, marks: &str, next: &str) -> bool {
    let before = sentence.chars().next_back();
    let is_word_end = before
        .is_some_and(|c| c.is_lowercase() || c.is_ascii_digit() || matches!(c, ')' | '%' | '"'))
        || marks.chars().count() > 1
        || marks == "?"
        || marks == "!";
    let mut chars = next.chars();
    let (first, second) = (chars.next(), chars.next());
    let is_beginning = match first {
        Some('"' | '“' | '”' | '(') => second.is_some_and(|c| c.is_uppercase()),
        Some(c) if c.is_uppercase() => {
            second.is_none_or(|c| c.is_lowercase() || c.is_whitespace())
                || next.chars().take_while(|c| c.is_alphanumeric()).count() > 1
                    && !super::tokenize::is_domain_end(next)
        }
        _ => false,
    };
    is_word_end && is_beginning && !super::tokenize::is_domain_end(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(paragraph: &str, expected: &[&str]) {
        let got: Vec<&str> = sentences(paragraph).into_iter().map(|s| s.of(paragraph)).collect();
        assert_eq!(got, expected, "{paragraph}");
    }

    #[test]
    fn marks_of_footnotes_stay_with_their_sentence() {
        check(
            "Banjir datang tiba-tiba.[1][23] Menurut warga, air naik cepat.[4] Lihat [5].",
            &["Banjir datang tiba-tiba.[1][23]", "Menurut warga, air naik cepat.[4]", "Lihat [5]."],
        );
        check("Ia pergi. [Gambas] Lalu pulang.", &["Ia pergi.", "[Gambas] Lalu pulang."]);
    }

    #[test]
    fn ends_at_stops_before_a_beginning() {
        check(
            "  Hujan turun.   Warga mengungsi! Mengapa? 12 rumah rusak.  ",
            &["Hujan turun.", "Warga mengungsi!", "Mengapa?", "12 rumah rusak."],
        );
        check("Tanpa titik", &["Tanpa titik"]);
        check("Belum selesai... tetapi lanjut. .", &["Belum selesai... tetapi lanjut."]);
        check("", &[]);
        check(" \u{3000} ", &[]);
    }

    #[test]
    fn goes_on_after_abbreviations_and_initials() {
        check(
            "Rapat di Jl. Melati No. 5 dihadiri Prof. Sari. Ia puas.",
            &["Rapat di Jl. Melati No. 5 dihadiri Prof. Sari.", "Ia puas."],
        );
        check(
            "Kiriman a.n. Rudi T. Wibowo tiba. Isinya beras, gula, dll. Semua baik.",
            &["Kiriman a.n. Rudi T. Wibowo tiba.", "Isinya beras, gula, dll.", "Semua baik."],
        );
        check(
            "Lagu tahun 1970-an. Lihat hal. 12. Itu hal. Bukan apa.",
            &["Lagu tahun 1970-an.", "Lihat hal. 12.", "Itu hal.", "Bukan apa."],
        );
        check("Harganya Rp. 2.500.000. Pembeli menawar.", &["Harganya Rp. 2.500.000.", "Pembeli menawar."]);
        check("1. Periksa berkas. 2. Kirim berkas.", &["1. Periksa berkas.", "2. Kirim berkas."]);
    }

    #[test]
    fn keeps_domains_and_times_whole() {
        check(
            "Lihat warta.co.id. Di sana ada jadwal pukul 10.30 WIB.",
            &["Lihat warta.co.id.", "Di sana ada jadwal pukul 10.30 WIB."],
        );
        check("Surat ke meja@warta.com. Balasan lama.", &["Surat ke meja@warta.com.", "Balasan lama."]);
    }

    #[test]
    fn never_ends_inside_a_quotation() {
        check(
            "\"Kami siap. Kami berangkat,\" kata Rudi. Ia pergi.",
            &["\"Kami siap. Kami berangkat,\" kata Rudi.", "Ia pergi."],
        );
        check(
            "”Air naik. Cepat sekali,” ujar Sari. Rumah rusak.",
            &["”Air naik. Cepat sekali,” ujar Sari.", "Rumah rusak."],
        );
        check("Rudi berseru, \"Ayo! Cepat!\" Semua lari.", &["Rudi berseru, \"Ayo! Cepat!\"", "Semua lari."]);
        check("Judul 'Pesta\" itu aneh. Orang tertawa.", &["Judul 'Pesta\" itu aneh.", "Orang tertawa."]);
    }

    #[test]
    fn splits_what_is_glued() {
        check(
            "Acara selesai.Mereka pulang.\"Kami lelah,\" kata Sari.",
            &["Acara selesai.", "Mereka pulang.", "\"Kami lelah,\" kata Sari."],
        );
        check("Katanya di Bola.Com hari itu.", &["Katanya di Bola.Com hari itu."]);
    }
}
