//! Stems of Indonesian words by confix stripping.
//!
//! After Nazief & Adriani as published by Adriani, Asian, Nazief, Tahaghoghi & Williams 2007
//! (doi 10.1145/1316457.1316459), with two changes: all ways to take a word apart are weighed
//! against each other instead of the first that meets a known root, and a word whose root is not
//! listed is taken apart as far as its affixes alone are sure, with the corpus as witness.
//! Of the known roots the longest wins, then the one with fewer affixes: "penyelidikan" is
//! pe-selidik-an, not pe-nye-lidi-kan. Names (a capital first letter), function words and words
//! with digits stay whole. Cost: bounded for each word, some forty look-ups.
//! Misleading for words with two readings: "beruang" is a bear here, never "to have money".
use super::normalize::normalize;
use super::stem_affixes::{Prefix, Split, Suffix, splits};
use super::stopwords::is_function_form;
use super::wordlist::{WordList, wordlist};
use crate::text::sorted::Set;

static ROOTS: WordList = WordList::words(wordlist!("text/roots"));
static EXCEPTIONS: WordList =
    WordList::new(wordlist!("text/exceptions"), |entry, rows| rows.extend(entry.split_once(' ')));
static FROZEN: WordList = WordList::words(wordlist!("text/frozen"));
static WHOLE: WordList = WordList::words(wordlist!("text/lexical_doubles"));

/// Letters from which on a run of letters is no word and comes back whole.
const MAX_LETTERS: usize = 40;

/// Cuts affixes off words; knows which forms the corpus attests bare.
#[derive(Clone, Debug, Default)]
pub struct Stemmer {
    attested: Set<String>,
}

impl Stemmer {
    /// A stemmer that also accepts as a root any form in `attested` (lower case), the words a
    /// corpus shows without affixes.
    pub fn new(attested: impl IntoIterator<Item = String>) -> Self {
        // One by one: collecting sorts every occurrence of every word first.
        let mut forms = Set::new();
        forms.extend(attested);
        Self { attested: forms }
    }

    /// The stem of one word, in lower case. A word with a capital first letter is taken for a name
    /// and comes back whole; at the start of a sentence use [`Stemmer::stem_common`]. Total: a
    /// word it cannot take apart comes back lowered.
    pub fn stem(&self, word: &str) -> String {
        let is_name = word.chars().next().is_some_and(char::is_uppercase);
        if is_name { normalize(word) } else { self.stem_common(word) }
    }

    /// The stem of a common noun, verb or adjective, whatever its case.
    pub fn stem_common(&self, word: &str) -> String {
        let word = normalize(word);
        match word.split_once('-') {
            Some((left, right)) => self.stem_double(&word, left, right),
            None => self.stem_single(&word),
        }
    }

    fn stem_single(&self, word: &str) -> String {
        if let Some(stem) = EXCEPTIONS.get(word) {
            return stem.to_string();
        }
        if is_root(word) || FROZEN.contains(word) || !is_plain(word) {
            return word.to_string();
        }
        let ways = splits(word);
        let known = ways.iter().filter(|s| is_known(s)).min_by_key(|s| rank(s));
        let attested = || ways.iter().filter(|s| self.is_witnessed(s)).min_by_key(|s| rank(s));
        let sure = || ways.iter().filter(|s| is_sure(s)).max_by_key(|s| sureness(s));
        if known.is_none() && is_function_form(word) {
            return word.to_string();
        }
        let found = known.or_else(attested).or_else(sure);
        let root = found.map_or(word, |split| &split.root);
        EXCEPTIONS.get(root).unwrap_or(root).to_string()
    }

    /// A doubled word: "anak-anak", "sayur-sayuran", "menari-nari", "tolong-menolong". Two words
    /// that only stand side by side ("sosial-ekonomi") stay as they are.
    fn stem_double(&self, word: &str, left: &str, right: &str) -> String {
        if WHOLE.contains(word) {
            return word.to_string();
        }
        if let Some(bare) = word.strip_suffix("nya").filter(|bare| WHOLE.contains(bare)) {
            return bare.to_string();
        }
        if left.len() < 2 || right.len() < 2 || right.contains('-') {
            return word.to_string();
        }
        let (a, b) = (self.stem_single(left), self.stem_single(right));
        if a == b || left.ends_with(right) {
            return a;
        }
        for ending in ["annya", "kannya", "inya", "nya", "kan", "an", "i"] {
            if let Some(core) =
                right.strip_suffix(ending).filter(|core| 2 < core.len() && left.ends_with(core))
            {
                let joined = self.stem_single(&format!("{left}{ending}"));
                return if joined.len() <= core.len() + 1 { joined } else { core.to_string() };
            }
        }
        word.to_string()
    }

    /// Whether the corpus itself shows the root, under affixes that are more than an accident.
    fn is_witnessed(&self, split: &Split) -> bool {
        let is_marked = split.prefix != Prefix::None || split.suffix == Suffix::Kan || split.n_clitics > 0;
        is_marked && 4 <= split.root.len() && split.n_prefixes <= 2 && self.attested.contains(&split.root)
    }
}

/// Whether the word is in the list of roots.
pub fn is_root(word: &str) -> bool {
    ROOTS.contains(word)
}

/// Whether a split ends in a listed root; function words take clitics only.
fn is_known(split: &Split) -> bool {
    let takes_affixes = split.prefix != Prefix::None || split.suffix != Suffix::None;
    let is_listed = is_function_form(&split.root) || EXCEPTIONS.contains(&split.root);
    is_root(&split.root) || !takes_affixes && is_listed
}

/// Whether a word is letters only and not longer than words are.
fn is_plain(word: &str) -> bool {
    word.len() <= MAX_LETTERS && word.bytes().all(|b| b.is_ascii_lowercase())
}

/// Order among known roots: the longest first, a letter put back less usually counting as one
/// letter less and -kan or -i without a prefix (an order, or "kami lakukan") as two; then the fewest affixes, the fewest prefixes, and the usual letter.
fn rank(split: &Split) -> (std::cmp::Reverse<usize>, u32, u32, bool) {
    let is_bare = split.prefix == Prefix::None && matches!(split.suffix, Suffix::Kan | Suffix::I);
    let length = (split.root.len() - usize::from(!split.is_usual)).saturating_sub(2 * usize::from(is_bare));
    let endings = u32::from(split.suffix != Suffix::None) + split.n_clitics;
    (std::cmp::Reverse(length), split.n_prefixes + endings, split.n_prefixes, !split.is_usual)
}

/// Whether the affixes alone are enough to cut a word whose root nobody knows.
fn is_sure(split: &Split) -> bool {
    let has_vowel = split.root.contains(['a', 'e', 'i', 'o', 'u']);
    let is_loan = split.suffix == Suffix::I && split.root.ends_with('s');
    if split.root.len() < 4 || !split.is_usual || !has_vowel || is_loan {
        return false;
    }
    match (split.prefix, split.suffix) {
        (Prefix::None, Suffix::None) => split.n_clitics == 1 || split.n_clitics == 2,
        (Prefix::None, suffix) => suffix == Suffix::Kan,
        (Prefix::Me, _) => split.n_prefixes == 1,
        (Prefix::Di, suffix) => split.n_prefixes == 1 && suffix != Suffix::None,
        (Prefix::Ke | Prefix::Pe | Prefix::Per, suffix) => split.n_prefixes == 1 && suffix == Suffix::An,
        (Prefix::Ber, suffix) => split.n_prefixes == 1 && suffix == Suffix::None,
        _ => false,
    }
}

/// Order among sure cuts: more affixes cut first, a shorter root on a tie.
fn sureness(split: &Split) -> (u32, std::cmp::Reverse<usize>) {
    let endings = u32::from(split.suffix != Suffix::None) + split.n_clitics;
    (split.n_prefixes + endings, std::cmp::Reverse(split.root.len()))
}

#[cfg(test)]
mod tests {
    use super::super::wordlist::entries;
    use super::*;

    fn check(word: &str, expected: &str) {
        assert_eq!(Stemmer::default().stem(word), expected, "{word}");
    }

    fn check_all(pairs: &str) {
        for (word, expected) in pairs.split_whitespace().filter_map(|pair| pair.split_once('=')) {
            check(word, expected);
        }
    }

    #[test]
    fn prefixes_and_endings_come_off() {
        check_all("menulis=tulis penulisan=tulis dituliskannya=tulis bertuliskan=tulis menyapu=sapu");
        check_all("memperpanjang=panjang keberangkatan=angkat mempersatukan=satu dikesampingkan=samping");
        check_all("mengebom=bom pengesahan=sah mengubah=ubah perubahan=ubah pengurus=urus bekerja=kerja");
        check_all("pelajar=ajar terlanjur=lanjur rumahnyalah=rumah ketidakpastian=pasti pepohonan=pohon");
        check_all("mengadakan=ada keberadaan=ada peperangan=perang memerangi=perang kekacauan=kacau");
    }

    #[test]
    fn what_users_of_other_stemmers_report_stays_mended() {
        check_all(
            "penyelidikan=selidik mengemasnya=kemas senilai=nilai pergerakan=gerak mengunjungi=kunjung",
        );
        check_all(
            "memasuki=masuk belasan=belas berbasis=basis berikan=beri menyinari=sinar dikurangi=kurang",
        );
        check_all("dibelinya=beli perancangan=rancang relawan=relawan menangis=tangis gerakan=gerak");
        check_all("pengering=kering negeri=negeri promosi=promosi pemrosesan=proses pemrograman=program");
        check_all("masalah=masalah menteri=menteri kepala=kepala tetapi=tetapi energi=energi");
    }

    #[test]
    fn names_and_function_words_stay_whole() {
        check_all("Bali=bali Susi=susi Bekasi=bekasi Shanghai=shanghai China-Rusia=china-rusia PBB=pbb");
        check_all("yang=yang terhadap=terhadap mengenai=mengenai setelah=setelah ke-21=ke-21 g20=g20");
        assert_eq!(Stemmer::default().stem_common("Pemerintahan"), "perintah");
    }

    #[test]
    fn doubled_words_have_one_stem() {
        check_all("negara-negara=negara sayur-sayuran=sayur menari-nari=tari tolong-menolong=tolong");
        check_all("kemerah-merahan=merah berlari-larian=lari undang-undang=undang-undang anak-anaknya=anak");
        check_all("sosial-ekonomi=sosial-ekonomi -=- a-=a- undang-undangnya=undang-undang");
    }

    #[test]
    fn unknown_roots_are_cut_where_affixes_are_sure() {
        check_all("mengblokirkan=blokir menzulim=zulim kezuliman=zulim zulimnya=zulim zuliman=zuliman");
        let witnessed = Stemmer::new(["kluntung".to_string()]);
        assert_eq!(witnessed.stem("berkluntung"), "kluntung");
    }

    #[test]
    fn odd_input_comes_back_lowered() {
        check_all("di=di me=me kan=kan nya=nya");
        check("", "");
        check("É́-", "é́-");
        check(&"memper".repeat(20), &"memper".repeat(20));
    }

    #[test]
    fn lists_are_sorted_and_roots_are_their_own_stems() {
        for list in [
            wordlist!("text/roots"),
            wordlist!("text/exceptions"),
            wordlist!("text/frozen"),
            wordlist!("text/lexical_doubles"),
        ] {
            let entries: Vec<&str> = entries(list).collect();
            assert!(entries.windows(2).all(|w| w[0] < w[1]));
        }
        for (root, _) in ROOTS.rows().iter().filter(|(root, _)| !EXCEPTIONS.contains(root)) {
            check(root, root);
        }
    }
}
