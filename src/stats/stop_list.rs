//! The words that no term is made of, and what a reader changed about them.
//!
//! Built in are function words, words that no report is about (reporting verbs, days, the trade) and
//! light words, which stand inside phrases only. A reader may take words in again, leave out others,
//! or begin with an empty list. Only the changes are kept. Cost: a few look-ups for each distinct form.
use super::units::{is_dropped, is_light_word, left_out};
use super::{TermKind, Terms};
use crate::text::normalize::normalize;
use crate::text::sorted::Set;
use crate::text::stem::Stemmer;
use crate::text::stopwords::{function_words, is_function_form};

/// Longest list of changes, as bytes of a link: the link that holds them must stay one that can be sent.
const LONGEST: usize = 900;

/// A reader's changes to the words left out. The default changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct StopList {
    /// Whether nothing built in is left out.
    pub is_none: bool,
    /// Left out beside the built-in ones: words, phrases or names in lower case.
    pub added: Set<String>,
    /// Counted though they are built in.
    pub kept: Set<String>,
}

impl StopList {
    /// Leaves a word out. Words that are out already, and more than a link can hold, change nothing.
    pub fn leave_out(&mut self, word: &str) {
        let word = normalize(word.trim());
        let was_kept = self.kept.remove(&word);
        if !word.is_empty() && !was_kept && !self.holds(&word) && self.has_room(&word) {
            self.added.insert(word);
        }
    }

    /// Counts a word again. Words that are counted already change nothing.
    pub fn count_again(&mut self, word: &str) {
        let word = normalize(word.trim());
        if !self.added.remove(&word) && self.holds(&word) && self.has_room(&word) {
            self.kept.insert(word);
        }
    }

    /// Whether this very word is left out.
    pub fn holds(&self, word: &str) -> bool {
        let is_built_in = || is_function_form(word) || is_dropped(word) || is_light_word(word);
        self.added.contains(word) || !self.is_none && !self.kept.contains(word) && is_built_in()
    }

    /// Whether this very word is left out among neighbours and word runs, where verbs of saying and
    /// other words no report is about tell something: function words, and what the reader added.
    pub fn holds_as_function(&self, word: &str) -> bool {
        self.added.contains(word) || !self.is_none && !self.kept.contains(word) && is_function_form(word)
    }

    /// All words left out, sorted.
    pub fn words(&self) -> Vec<&str> {
        let mut out: Vec<&str> = self.added.iter().map(String::as_str).collect();
        for word in function_words().chain(left_out()).filter(|w| self.holds(w)) {
            out.push(word);
        }
        out.sort_unstable();
        out.dedup();
        out
    }

    /// Whether the reader wants a form counted, whatever the built-in lists say.
    pub(crate) fn is_wanted(&self, form: &str, stem: &str) -> bool {
        self.is_none || self.kept.contains(form) || self.kept.contains(stem)
    }

    /// The terms without those the reader added: a word goes with all its forms, a name with all its
    /// surfaces.
    pub(crate) fn without_added(&self, mut terms: Terms, stemmer: &Stemmer) -> Terms {
        if self.added.is_empty() {
            return terms;
        }
        let stems: Set<String> = self.added.iter().map(|w| stemmer.stem_common(w)).collect();
        let mut places = Vec::new();
        let mut n = 0;
        terms.terms.retain(|term| {
            let is_out = term.kind == TermKind::Word && stems.contains(&term.key)
                || self.added.contains(&term.key)
                || term.forms.iter().any(|form| self.added.contains(&normalize(form)));
            places.push((!is_out).then_some(n));
            n += usize::from(!is_out);
            !is_out
        });
        for (_, own) in &mut terms.by_document {
            *own = own.iter().filter_map(|&i| places.get(i).copied().flatten()).collect();
        }
        terms
    }

    fn has_room(&self, word: &str) -> bool {
        // A letter outside ASCII takes three places for each of its bytes in a link.
        let length =
            |w: &str| w.bytes().map(|b| if b.is_ascii_alphanumeric() { 1 } else { 3 }).sum::<usize>();
        let all = self.added.iter().chain(&self.kept).map(|w| length(w) + 1).sum::<usize>();
        all + length(word) <= LONGEST
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::{Corpus, DocId, Source};
    use crate::stats::keyphrase;
    use crate::text::Lower;

    const PAGE: &str = "Warga menanam pohon mangga di Tegal. Pohon mangga itu besar, kata warga. \
        Di Tegal pohon besar ditebang oleh warga.";

    /// The labels of the terms of the page under a list, in small letters.
    fn labels(stop: &StopList) -> Vec<String> {
        let source = Source { file: "a".into(), text: PAGE.into(), is_plain: true };
        let corpus = Corpus::new(vec![source], Config::default());
        let terms = keyphrase::terms_beside(&corpus, &[DocId(0)], stop);
        let own = terms.by_document.iter().flat_map(|(_, own)| own);
        assert!(own.clone().count() > 0 && own.into_iter().all(|i| *i < terms.terms.len()));
        terms.terms.iter().map(|t| t.label.lower()).collect()
    }

    fn check(change: impl Fn(&mut StopList), word: &str, is_there: bool) {
        let mut stop = StopList::default();
        change(&mut stop);
        let found = labels(&stop);
        assert_eq!(found.iter().any(|l| l == word), is_there, "{word}: {found:?}");
    }

    #[test]
    fn words_go_and_come_back_in_all_their_forms() {
        for word in ["di", "oleh", "kata", "besar"] {
            check(|_| {}, word, false);
            check(|s| s.count_again(word), word, true);
            check(|s| s.is_none = true, word, true);
            check(|s| (s.count_again(word), s.leave_out(word)).1, word, false);
        }
        check(|_| {}, "warga", true);
        for word in ["warga", "Warga ", "warganya"] {
            check(|s| s.leave_out(word), "warga", false);
        }
        check(|s| s.leave_out("tegal"), "tegal", false);
        check(|s| s.leave_out("Pohon mangga"), "pohon mangga", false);
        check(|s| s.leave_out("entah apa"), "warga", true);
    }

    #[test]
    fn the_list_shows_what_is_left_out_and_changes_undo_each_other() {
        let mut stop = StopList::default();
        let n = stop.words().len();
        assert!(n > 400 && stop.words().contains(&"yang") && stop.words().contains(&"kata"));
        stop.leave_out("Warga");
        stop.leave_out("yang");
        assert_eq!((stop.words().len(), stop.added.len()), (n + 1, 1));
        stop.count_again("yang");
        stop.count_again("rumah");
        assert_eq!((stop.words().len(), stop.kept.len()), (n, 1));
        stop.count_again("warga");
        stop.leave_out("yang");
        assert_eq!(stop, StopList::default());
        assert!(StopList { is_none: true, ..StopList::default() }.words().is_empty());
    }

    #[test]
    fn the_changes_stay_short_enough_for_a_link() {
        let mut stop = StopList::default();
        (0..10_000).for_each(|i| stop.leave_out(&format!("kata{i}")));
        let length: usize = stop.added.iter().map(|w| w.len() + 1).sum();
        assert!((LONGEST - 20..=LONGEST).contains(&length), "{length}");
    }
}
