//! Furniture known by its words: labels, openings, words anywhere in a line, prompts inside one.
use super::page::{Ending, PageLine, head, tail};
use crate::text::normalize;
use crate::text::wordlist::{Row, WordList, wordlist};

/// Reads "code: phrase": the code by the phrase.
fn coded(entry: &'static str, rows: &mut Vec<Row>) {
    rows.extend(entry.split_once(": ").map(|(code, phrase)| (phrase.trim(), code)));
}

static LABELS: WordList = WordList::new(wordlist!("corpus/furniture_labels"), coded);
static ENDS: WordList = WordList::new(wordlist!("corpus/furniture_ends"), coded);
static ANYWHERE: WordList = WordList::in_order(wordlist!("corpus/furniture_anywhere"), coded);
static INLINE: WordList = WordList::in_order(wordlist!("corpus/furniture_inline"), coded);
static OPENINGS: WordList = WordList::in_order(wordlist!("corpus/furniture_openings"), coded);

/// A line without the marks and counts around it: "Baca Juga:" and "0 KOMENTAR" alike.
fn label(line: &PageLine) -> String {
    line.folded.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// Words that stand beside a bare number in counters.
const COUNTED: [&str; 21] = [
    "komentar", "comments", "comment", "shares", "share", "like", "likes", "dislike", "views", "dibaca",
    "credits", "kali", "telah", "dilihat", "min", "mins", "read", "reading", "time", "menit", "baca",
];

/// Why the line is furniture by its words alone, if it is.
pub fn furniture(line: &PageLine) -> Option<&'static str> {
    if line.words == 0 {
        return Some("marks-only");
    }
    let label = label(line);
    if let Some(code) = LABELS.get(&label).or_else(|| ENDS.get(&label)) {
        return Some(code);
    }
    if let Some(code) = opening(&line.folded) {
        return Some(code);
    }
    // "*) Penulis adalah dosen ..."
    if line.text.starts_with("*)") {
        return Some("legal-notice");
    }
    let is_picture = line.folded.starts_with("ilustrasi ") && line.words <= 20;
    if is_picture && (line.ending == Ending::Open || line.text.ends_with(')')) {
        return Some("caption");
    }
    counter(line)
        .or_else(|| relative_time(line))
        .or_else(|| address(line))
        .or_else(|| keywords(line))
        .or_else(|| anywhere(line))
}

/// Whether nothing after this line belongs to the report.
pub fn ends_report(line: &PageLine) -> bool {
    let label = label(line);
    // "Tinggalkan Balasan Batalkan balasan"
    let is_form = |(form, code): Row| code == "comments" && line.words <= 6 && label.starts_with(form);
    ENDS.contains(&label) || ENDS.up_to(&label).is_some_and(is_form)
}

/// The code of a furniture opening that the folded text begins with.
pub fn opening(folded: &str) -> Option<&'static str> {
    let hit = OPENINGS.rows().iter().find(|(phrase, _)| {
        folded.strip_prefix(phrase).is_some_and(|rest| {
            !phrase.ends_with(char::is_alphanumeric) || !rest.starts_with(char::is_alphanumeric)
        })
    })?;
    Some(hit.1)
}

fn anywhere(line: &PageLine) -> Option<&'static str> {
    let end = normalize::normalize(tail(line.text, 120));
    let is_call =
        line.words < 12 || line.folded.split(|c: char| !c.is_alphabetic()).any(|w| CALLS.contains(&w));
    let pairs = Pairs::of([&line.folded, &end]);
    let hit = ANYWHERE.rows().iter().find(|&&(phrase, code)| {
        // A report may speak of a channel; a prompt tells the reader to join it.
        // A mark of advertising may be glued to a paragraph.
        let is_possible = match code {
            "follow" => is_call,
            "advertising" => line.words < 12,
            _ => true,
        };
        is_possible && pairs.may_hold(phrase) && (line.folded.contains(phrase) || end.contains(phrase))
    })?;
    Some(hit.1)
}

/// Which letters follow each other in a text, as bits: most phrases are not in it, and that is told
/// before any is looked for.
struct Pairs([u64; 16]);

impl Pairs {
    /// The pairs of bytes of two texts.
    fn of(texts: [&str; 2]) -> Self {
        let mut bits = [0; 16];
        for pair in texts.iter().flat_map(|text| text.as_bytes().windows(2)) {
            let (word, bit) = Self::place(pair);
            bits[word] |= bit;
        }
        Self(bits)
    }

    /// Whether one of the texts may have the phrase in it: false only where neither has.
    fn may_hold(&self, phrase: &str) -> bool {
        phrase.as_bytes().windows(2).all(|pair| {
            let (word, bit) = Self::place(pair);
            self.0[word] & bit != 0
        })
    }

    fn place(pair: &[u8]) -> (usize, u64) {
        let n = usize::from(pair[0]) * 37 + usize::from(pair[1]);
        (n / 64 % 16, 1 << (n % 64))
    }
}

/// Words that tell the reader to do something.
const CALLS: [&str; 14] = [
    "ikuti",
    "gabung",
    "bergabung",
    "klik",
    "follow",
    "kunjungi",
    "cek",
    "simak",
    "silakan",
    "silahkan",
    "dapatkan",
    "baca",
    "pilih",
    "akses",
];

/// "12", "02:06", "0 Komentar", "7.642 views".
fn counter(line: &PageLine) -> Option<&'static str> {
    if line.words > 4 {
        return None;
    }
    let words: Vec<&str> =
        line.folded.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).collect();
    let has_digit = line.folded.contains(|c: char| c.is_ascii_digit());
    // "21.10 WITA": the time of an entry in a live report.
    if words.is_empty() || words.iter().all(|w| matches!(*w, "wib" | "wita" | "wit" | "pukul")) && has_digit {
        return Some("number-only");
    }
    (has_digit && words.iter().all(|w| COUNTED.contains(w))).then_some("reading-count")
}

/// "banjir jakarta, banjir 2025, pintu air", "Profil | Foto | Berita": short parts, no sentence.
/// A picture's owner behind ©.
fn keywords(line: &PageLine) -> Option<&'static str> {
    if line.ending != Ending::Open || line.words > 40 {
        return None;
    }
    if line.text.contains('©') {
        return Some("caption");
    }
    let parts_by = |separator: char| -> Vec<&str> { line.text.split(separator).map(str::trim).collect() };
    let is_short = |parts: &[&str]| parts.iter().all(|p| p.split_whitespace().count() <= 3);
    let bars = parts_by('|').len().max(parts_by('·').len()).max(parts_by('•').len());
    // The comma of "M 5,6" parts nothing.
    let commas: Vec<&str> = line.text.split(", ").map(str::trim).collect();
    let has_joint = line.folded.contains(" dan ") || line.folded.contains(" hingga ");
    if bars >= 3 && line.words <= bars * 3 {
        return Some("menu");
    }
    (commas.len() >= 3 && is_short(&commas) && !has_joint).then_some("tags")
}

/// "20 detik yang lalu", "2 jam lalu", "3 hours ago".
fn relative_time(line: &PageLine) -> Option<&'static str> {
    const UNITS: [&str; 13] = [
        "detik", "menit", "jam", "hari", "minggu", "bulan", "tahun", "hour", "hours", "minutes", "min",
        "days", "ago",
    ];
    let ends = line.folded.ends_with(" lalu") || line.folded.ends_with(" ago");
    let has_unit = line.folded.split(' ').any(|w| UNITS.contains(&w));
    (line.words <= 7 && ends && has_unit && line.folded.contains(|c: char| c.is_ascii_digit()))
        .then_some("relative-time")
}

/// A line that is an address, or a prompt with one.
fn address(line: &PageLine) -> Option<&'static str> {
    let has_url = line.folded.contains("http://")
        || line.folded.contains("https://")
        || line.folded.starts_with("www.");
    let has_mail = line.words <= 4 && (line.text.contains('@') || line.folded.contains("[at]"));
    let is_hashtags = line.text.starts_with('#') && line.words <= 60;
    if is_hashtags {
        return Some("tags");
    }
    (has_url && line.words <= 12 || has_mail).then_some("address")
}

/// The text without prompts glued to its end.
pub fn without_end_prompt(text: &str) -> &str {
    let cut = INLINE
        .rows()
        .iter()
        .filter(|(phrase, _)| !phrase.starts_with('['))
        .find_map(|(p, _)| text.strip_suffix(p));
    cut.map_or(text, str::trim_end)
}

/// Longest prompt in brackets, in bytes.
const LONGEST_PROMPT: usize = 300;

/// Prompts inside a line, as byte ranges in order, not overlapping. Linear in the line for each
/// prompt known.
pub fn inline_prompts(text: &str) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (phrase, _) in INLINE.rows() {
        for (at, hit) in text.match_indices(phrase) {
            let mut end = at + hit.len();
            if phrase.starts_with('[') {
                let rest = text.get(end..).unwrap_or("");
                end += head(rest, LONGEST_PROMPT).find(']').map_or(0, |i| i + 1);
            }
            out.push((at, end));
        }
    }
    out.sort_unstable();
    let mut last = 0;
    out.retain(|&(start, end)| {
        let is_free = start >= last;
        if is_free {
            last = end;
        }
        is_free
    });
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::{codes, page};

    fn check(text: &str, expected: Option<&str>) {
        let lines = page::lines(text);
        assert_eq!(lines.first().and_then(furniture), expected, "{text}");
    }

    #[test]
    fn pairs_of_letters_never_deny_a_phrase_that_is_there() {
        let texts = ["warga é mengungsi, kata “ketua”", "ikuti whatsapp channel kami"];
        let pairs = Pairs::of(texts);
        for text in texts {
            let ends: Vec<usize> = text.char_indices().map(|(i, _)| i).chain([text.len()]).collect();
            for (i, &start) in ends.iter().enumerate() {
                assert!(ends[i..].iter().all(|&end| pairs.may_hold(&text[start..end])));
            }
        }
        assert!(!pairs.may_hold("scroll to continue") && !pairs.may_hold("zz"));
    }

    #[test]
    fn knows_furniture_by_its_words() {
        check("Gempa M 5,6 Guncang Lereng, Warga Panik", None);
        check("gempa, lereng, warga panik", Some("tags"));
        check("Baca Juga:", Some("related-link"));
        check("BACA JUGA: Harga Beras Turun", Some("related-link"));
        check("Bacalah petunjuk sebelum memakai alat itu.", None);
        check("JANGAN LEWATKAN!!!", Some("related-link"));
        check("- | -", Some("marks-only"));
        check("12", Some("number-only"));
        check("0 KOMENTAR", Some("reading-count"));
        check("7.642 views", Some("reading-count"));
        check("3 jam yang lalu", Some("relative-time"));
        check("Ikuti WhatsApp Channel kami untuk kabar terbaru.", Some("follow"));
        check("Warga di tepi sungai (Foto: Sari)", Some("caption"));
        check("#banjir #jakarta", Some("tags"));
        check("banjir jakarta, banjir 2025, pintu air", Some("tags"));
        check("Beranda | Berita | Foto", Some("menu"));
        check("Pintu air © Warta Nusa", Some("caption"));
        check("Warga mengungsi sejak pagi.", None);
        check("Gabungan warga menolak.", None);
    }

    #[test]
    fn finds_prompts_inside_a_line() {
        let text = "Selesai.SCROLL TO CONTINUE WITH CONTENTLalu [Gambas:Video 20detik] pulang.";
        let got: Vec<&str> = inline_prompts(text).into_iter().filter_map(|(a, b)| text.get(a..b)).collect();
        assert_eq!(got, ["SCROLL TO CONTINUE WITH CONTENT", "[Gambas:Video 20detik]"]);
        assert_eq!(inline_prompts("[Gambas: tak tertutup"), [(0, 8)]);
    }

    #[test]
    fn every_code_is_listed() {
        for list in [&LABELS, &ENDS, &ANYWHERE, &INLINE, &OPENINGS] {
            for (phrase, code) in list.rows() {
                assert!(codes::REASONS.contains(code), "{code}: {phrase}");
            }
        }
    }
}
