//! Words as a reader types them: whole words in a row, `kerja*` for beginnings, `*kan` for endings.
//!
//! Not an expression: nothing here has to be escaped, letters of any alphabet have their capitals,
//! and as in expressions plain letters stand for those with accents, straight marks for curly ones. A word ends where no letter, digit or combining
//! mark follows, so that "negara" is found inside "negara-negara" and "Putin" inside "Xi-Putin".
//! Cost: linear in the text; each word of it is compared with the first wanted word only.
use crate::text::normalize;
use crate::text::pattern::plain_letter;
use std::ops::Range;

/// Words in a row, with blanks of any kind between them and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    words: Vec<Wanted>,
    is_case_sensitive: bool,
}

/// One word, with what may stand before and after it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Wanted {
    letters: Vec<char>,
    any_start: bool,
    any_end: bool,
}

impl Phrase {
    /// The words of a pattern; `is_start` lets each be the beginning of a longer one. None where
    /// nothing but asterisks, quotation marks and blanks was typed.
    pub fn new(pattern: &str, is_start: bool, is_case_sensitive: bool) -> Option<Self> {
        let wanted = |typed: &str| {
            let typed = typed.trim_matches(['"', '“', '”']);
            let word = typed.trim_matches('*');
            let letters: Vec<char> = fold(word, is_case_sensitive).collect();
            let any_end = is_start || typed.ends_with('*');
            (!word.is_empty()).then_some(Wanted { letters, any_start: typed.starts_with('*'), any_end })
        };
        let words: Vec<Wanted> = pattern.split_whitespace().filter_map(wanted).collect();
        (!words.is_empty()).then_some(Self { words, is_case_sensitive })
    }

    /// Letters that stand in a row in the first word of every find, accents and case apart. None where
    /// the first word begins with a mark.
    pub fn lead(&self) -> Vec<char> {
        let letters = self.words.first().map_or(&[][..], |word| &word.letters);
        letters.iter().take_while(|c| c.is_alphanumeric()).filter_map(|c| core(*c)).collect()
    }

    /// Every place of the words, as bytes of the text, in order and without overlaps.
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut out = Vec::new();
        self.find_in(text, 0..text.len(), &mut out);
        out
    }

    /// Adds the places that begin in a part of the text, or in the word that goes on into it, to those
    /// found before it.
    pub fn find_in(&self, text: &str, part: Range<usize>, out: &mut Vec<Range<usize>>) {
        let before = text.get(..part.start).unwrap_or_default();
        let from = before.trim_end_matches(is_letter).len();
        let mut end = out.last().map_or(0, |last| last.end);
        let mut is_inside = false;
        for (i, c) in text.get(from..part.end).unwrap_or_default().char_indices() {
            let at = from + i;
            let goes_on = is_inside;
            is_inside = is_letter(c);
            let is_start = !(goes_on && is_inside);
            if is_start
                && end <= at
                && let Some(found) = self.end_at(text, at)
            {
                end = found;
                out.push(at..found);
            }
        }
    }

    /// Where the words end if they begin at this byte.
    fn end_at(&self, text: &str, at: usize) -> Option<usize> {
        let mut end = at;
        for (i, word) in self.words.iter().enumerate() {
            if 0 < i {
                let rest = text.get(end..)?;
                let next = rest.trim_start();
                end = (next.len() < rest.len()).then(|| text.len() - next.len())?;
            }
            end = word.end_at(text, end, self.is_case_sensitive)?;
        }
        Some(end)
    }
}

impl Wanted {
    /// Where the word ends if it begins at this byte, which is the beginning of a word.
    fn end_at(&self, text: &str, at: usize, is_case_sensitive: bool) -> Option<usize> {
        let rest = text.get(at..)?;
        if !self.any_start {
            let end = self.letters_end(rest, is_case_sensitive)?;
            return self.word_end(text, at + end);
        }
        let inside = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
        let starts = rest.char_indices().map(|(i, _)| i);
        let starts = starts.take_while(|i| *i == 0 || *i < inside);
        let ends = starts.filter_map(|i| {
            let end = self.letters_end(rest.get(i..)?, is_case_sensitive)?;
            self.word_end(text, at + i + end)
        });
        ends.max()
    }

    /// Where the wanted letters end if the text begins with them, accents included.
    fn letters_end(&self, text: &str, is_case_sensitive: bool) -> Option<usize> {
        let mut wanted = self.letters.iter();
        for (i, c) in text.char_indices() {
            let Some(plain) = plain_letter(c) else { continue };
            match wanted.next() {
                None => return Some(i),
                Some(letter) => (*letter == lower(plain, is_case_sensitive)).then_some(())?,
            }
        }
        wanted.next().is_none().then_some(text.len())
    }

    /// The end of the word whose wanted letters end at this byte, unless it goes on and may not.
    fn word_end(&self, text: &str, end: usize) -> Option<usize> {
        let rest = text.get(end..)?;
        let is_open = self.letters.last().is_some_and(|c| is_letter(*c));
        if self.any_end {
            let more = rest.find(|c| !is_letter(c) && c != '-').unwrap_or(rest.len());
            return Some(end + rest[..more].trim_end_matches('-').len());
        }
        (!is_open || !rest.starts_with(is_letter)).then_some(end)
    }
}

/// Whether a character is inside a word.
fn is_letter(c: char) -> bool {
    // Nearly all are of this kind.
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '_';
    }
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}')
}

/// What a character and all that are found by it have in common.
pub(crate) fn core(c: char) -> Option<char> {
    plain_letter(normalize::small(c)).map(normalize::small)
}

/// The characters that are compared.
fn fold(text: &str, is_case_sensitive: bool) -> impl Iterator<Item = char> {
    text.chars().filter_map(plain_letter).map(move |c| lower(c, is_case_sensitive))
}

fn lower(c: char, is_case_sensitive: bool) -> char {
    if is_case_sensitive { c } else { normalize::small(c) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pattern: &str, text: &str, expected: &[&str]) {
        let phrase = Phrase::new(pattern, false, false).expect("a pattern");
        let found: Vec<&str> = phrase.find(text).into_iter().map(|r| &text[r]).collect();
        assert_eq!(found, expected, "{pattern} in {text}");
    }

    #[test]
    fn words_are_whole_unless_told_otherwise() {
        let text = "Kerja sama itu, kata pekerja, kerja  Sama; bekerja sama-sama.";
        check("kerja", text, &["Kerja", "kerja"]);
        check("kerja sama", text, &["Kerja sama", "kerja  Sama"]);
        check("*kerja", text, &["Kerja", "pekerja", "kerja", "bekerja"]);
        check("sam*", text, &["sama", "Sama", "sama-sama"]);
        check("*erj*", text, &["Kerja", "pekerja", "kerja", "bekerja"]);
        check("itu kata", text, &[]);
    }

    #[test]
    fn marks_and_letters_of_any_alphabet_are_found() {
        check("covid-19", "Covid-19 dan Covid-190", &["Covid-19"]);
        check("qur'an", "Al Qur’an", &["Qur’an"]);
        check("É", "e\u{301} é en", &["e\u{301}", "é"]);
        check("ebe", "é be\u{301} ebe\u{301} ébé", &["ebe\u{301}", "ébé"]);
        check("москва", "Москва (Moskow)", &["Москва"]);
        check("(", "a (b", &["("]);
        check("putin", "Xi-Putin", &["Putin"]);
        check("50%", "naik 50% lagi", &["50%"]);
    }

    #[test]
    fn a_beginning_stands_for_all_words_that_begin_so() {
        let phrase = Phrase::new("ker sa", true, true).expect("a pattern");
        assert_eq!(phrase.find("kerja sama Kerja sama ker sa"), [0..10, 22..28]);
        assert_eq!(Phrase::new(" * ** ", false, false), None);
    }
}
