//! The state as the part of a link after `#`, in words a reader can read, and back.
//!
//! What can be used is used, the rest is ignored: a link that is wrong, old, too long or hostile
//! opens the page all the same. Only what differs from the default is written.
use super::link_words::*;
use super::{MAX_DISTANCE, Scheme, State, View};
use crate::explorer::SentenceRef;
use crate::explorer::Set;

/// Longest hash that is read or written, in bytes; what comes after is ignored.
pub const LONGEST: usize = 2000;

/// The view's name in links: also the value of `?embed=`.
pub fn view_name(view: View) -> &'static str {
    word(&VIEWS, &view)
}

/// The name of light or dark in links and in storage.
pub fn scheme_name(scheme: Scheme) -> &'static str {
    word(&SCHEMES, &scheme)
}

/// The view of a name.
pub fn view_by_name(name: &str) -> Option<View> {
    value(&VIEWS, name)
}

/// The state as a hash, without `#`. The default state gives "".
pub fn to_hash(s: &State) -> String {
    let d = State::default();
    let mut out = Writer::default();
    out.word("tampil", word(&VIEWS, &s.view), s.view != d.view);
    out.word("bahasa", word(&LANGS, &s.lang), s.lang != d.lang);
    out.word("warna", word(&SCHEMES, &s.scheme), s.scheme != d.scheme);
    for (kind, name) in FACETS {
        s.selection.set(kind).iter().for_each(|v| out.pair(name, v));
    }
    s.selection.terms.iter().for_each(|t| out.pair("kata", t));
    out.word("henti", "0", s.stop.is_none);
    out.list("hitung", &s.stop.kept);
    out.list("buang", &s.stop.added);
    out.optional("dari", &s.selection.from);
    out.optional("sampai", &s.selection.to);
    out.word("kalimat", "1", s.open_term.is_some());
    out.optional("baca", &s.article);
    if let Some(at) = s.place {
        out.pair("di", &format!("{}.{}", at.para, at.sent));
    }
    out.word("mentah", "1", s.is_raw);
    out.optional("kiri", &s.left);
    out.optional("kanan", &s.right);
    out.word("lawan", "semua", s.is_against);
    out.word("urutan", word(&SIDES, &s.order), s.order != d.order);
    s.hidden.iter().for_each(|kind| out.pair("tanpa", word(&ROWS, kind)));
    out.word("beda", word(&FADED, &s.faded), s.faded != d.faded);
    out.word("cari", &s.search.pattern, !s.search.pattern.is_empty());
    out.word("cara", word(&MODES, &s.search.mode), s.search.mode != d.search.mode);
    out.word("jarak", &s.search.distance.to_string(), s.search.distance != d.search.distance);
    out.word("kapital", "1", s.search.is_case_sensitive);
    out.word("bagian", word(&PARTS, &s.part), s.part != d.part);
    out.optional("dekat", &s.neighbour);
    out.word("baris", word(&SORTS, &s.sort), s.sort != d.sort);
    out.word("daftar", word(&TERM_SORTS, &s.term_sort), s.term_sort != d.term_sort);
    out.word("banyak", &s.n_terms.to_string(), s.n_terms != d.n_terms);
    out.text
}

/// The state a hash names, with or without `#`.
pub fn from_hash(hash: &str) -> State {
    let mut s = State::default();
    let hash = hash.strip_prefix('#').unwrap_or(hash);
    let mut end = hash.len().min(LONGEST);
    while !hash.is_char_boundary(end) {
        end -= 1;
    }
    for pair in hash[..end].split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        read(&mut s, name, decode(value));
    }
    // The open sentences belong to the chosen term.
    s.open_term = s.open_term.and_then(|_| s.selection.terms.first().cloned());
    if s.left.is_some() && s.left == s.right {
        s.right = None;
    }
    s
}

fn read(s: &mut State, name: &str, text: String) {
    if text.is_empty() && !FACETS.iter().any(|(_, n)| *n == name) {
        return;
    }
    if let Some(kind) = value(&FACETS, name) {
        // Links made before themes were named so join the two words by a colon.
        let text = if name == "tema" { text.replace(": ", " dan ") } else { text };
        s.selection.set_mut(kind).insert(text);
        return;
    }
    match name {
        "tampil" => s.view = value(&VIEWS, &text).unwrap_or(s.view),
        "bahasa" => s.lang = value(&LANGS, &text).unwrap_or(s.lang),
        "warna" => s.scheme = value(&SCHEMES, &text).unwrap_or(s.scheme),
        "kata" => s.selection.terms = [text].into(),
        "dari" => s.selection.from = day(text),
        "sampai" => s.selection.to = day(text),
        "kalimat" => s.open_term = Some(text),
        "baca" => s.article = Some(text),
        "di" => s.place = place(&text),
        "mentah" => s.is_raw = text == "1",
        "kiri" => s.left = Some(text),
        "kanan" => s.right = Some(text),
        "lawan" => s.is_against = text == "semua",
        "urutan" => s.order = value(&SIDES, &text).unwrap_or(s.order),
        "tanpa" => s.hidden.extend(value(&ROWS, &text)),
        "beda" => s.faded = value(&FADED, &text).unwrap_or(s.faded),
        "cari" => s.search.pattern = text,
        "cara" => s.search.mode = value(&MODES, &text).unwrap_or(s.search.mode),
        "jarak" => s.search.distance = text.parse().unwrap_or(s.search.distance).clamp(1, MAX_DISTANCE),
        "kapital" => s.search.is_case_sensitive = text == "1",
        "bagian" => s.part = value(&PARTS, &text).unwrap_or(s.part),
        "dekat" => s.neighbour = Some(text),
        "baris" => s.sort = value(&SORTS, &text).unwrap_or(s.sort),
        "daftar" => s.term_sort = value(&TERM_SORTS, &text).unwrap_or(s.term_sort),
        "henti" => s.stop.is_none = text == "0",
        "hitung" => text.split(',').for_each(|w| s.stop.count_again(w)),
        "buang" => text.split(',').for_each(|w| s.stop.leave_out(w)),
        "banyak" => s.n_terms = text.parse().unwrap_or(s.n_terms).clamp(10, 150),
        _ => {}
    }
}

/// A day written `YYYY-MM-DD`; anything else is no day.
fn day(text: String) -> Option<String> {
    let shape =
        text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    (text.len() == 10 && shape).then_some(text)
}

/// A sentence written `paragraph.sentence`.
fn place(text: &str) -> Option<SentenceRef> {
    let (para, sent) = text.split_once('.')?;
    Some(SentenceRef { para: para.parse().ok()?, sent: sent.parse().ok()? })
}

#[derive(Default)]
struct Writer {
    text: String,
}

impl Writer {
    /// Adds a pair unless the hash would grow too long to be read again.
    fn pair(&mut self, name: &str, value: &str) {
        let encoded = encode(value);
        if self.text.len() + name.len() + encoded.len() + 2 > LONGEST {
            return;
        }
        if !self.text.is_empty() {
            self.text.push('&');
        }
        self.text.push_str(name);
        self.text.push('=');
        self.text.push_str(&encoded);
    }

    fn word(&mut self, name: &str, value: &str, is_wanted: bool) {
        if is_wanted {
            self.pair(name, value);
        }
    }

    fn list(&mut self, name: &str, words: &Set<String>) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.word(name, &words.join(","), !words.is_empty());
    }

    fn optional(&mut self, name: &str, value: &Option<String>) {
        if let Some(value) = value {
            self.pair(name, value);
        }
    }
}

/// Percent-encoding, with `+` for a blank so that links stay readable.
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for b in text.bytes() {
        match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b',' | b':' | b'/' => {
                out.push(b as char)
            }
            b' ' => out.push('+'),
            _ => {
                out.push('%');
                for digit in [b >> 4, b & 15] {
                    out.push(char::from_digit(u32::from(digit), 16).unwrap_or('0').to_ascii_uppercase());
                }
            }
        }
    }
    out
}

/// The reverse; broken escapes stay as they stand, broken UTF-8 becomes replacement characters.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while let Some(&b) = bytes.get(i) {
        let escaped = (b == b'%').then(|| bytes.get(i + 1..i + 3)).flatten();
        let code = escaped
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (code, b) {
            (Some(code), _) => {
                out.push(code);
                i += 2;
            }
            (None, b'+') => out.push(b' '),
            (None, b) => out.push(b),
        }
        i += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explorer::StopList;
    use crate::explorer::{ContextPart, FacetKind, Mode, Side};
    use crate::state::{Action, reduce};
    use crate::state::{Faded, Lang, RowKind};

    fn after(actions: &[Action]) -> State {
        actions.iter().fold(State::default(), |s, a| reduce(&s, a.clone()).unwrap_or(s))
    }

    #[test]
    fn every_choice_survives_the_link() {
        let s = after(&[
            Action::ToggleFacet(FacetKind::Outlet, String::new()),
            Action::ToggleFacet(FacetKind::Outlet, "Kabar & Warta + 100% \"a=b#\"".into()),
            Action::ToggleFacet(FacetKind::Theme, "kerja sama".into()),
            Action::ToggleTerm("perang dunia ii".into()),
            Action::SetDays(Some("2020-12-28".into()), None),
            Action::Compare("02-kantor-berita".into(), "04-pintalan".into()),
            Action::SetAgainst(true),
            Action::SetOrder(Side::Right),
            Action::OpenPlace("02-kantor-berita".into(), SentenceRef { para: 3, sent: 2 }),
            Action::ToggleRows(RowKind::Formula),
            Action::SetFaded(Faded::Different),
            Action::SetPattern("me(n|ng).*kan é".into()),
            Action::SetMode(Mode::Near),
            Action::SetDistance(3),
            Action::SetNeighbour(Some("erat".into())),
            Action::SetPart(ContextPart::Places),
            Action::SetTermCount(80),
            Action::LeaveOut("negara,kerja sama, Xi".into()),
            Action::CountAgain("yang, kata".into()),
            Action::SetLang(Lang::En),
            Action::SetScheme(Scheme::Dark),
        ]);
        assert_eq!(from_hash(&to_hash(&s)), s);
        assert_eq!(to_hash(&State::default()), "");
    }

    #[test]
    fn only_changes_of_the_stop_list_stand_in_the_link() {
        let s = after(&[
            Action::LeaveOut("negara,Kerja sama,yang".into()),
            Action::CountAgain("yang,rumah".into()),
        ]);
        assert_eq!(to_hash(&s), "hitung=yang&buang=kerja+sama,negara");
        assert_eq!(from_hash(&to_hash(&s)), s);
        let none = after(&[Action::SetStopList(StopList { is_none: true, ..StopList::default() })]);
        assert_eq!(to_hash(&none), "henti=0");
        let some = after(&[Action::Replace(Box::new(none)), Action::LeaveOut("yang".into())]);
        assert_eq!(to_hash(&some), "henti=0&buang=yang");
        assert_eq!(from_hash("henti=0&buang=yang"), some);
        assert_eq!(
            after(&[Action::Replace(Box::new(some)), Action::SetStopList(StopList::default())]),
            State::default()
        );
    }

    #[test]
    fn a_link_of_before_names_its_theme_by_a_colon() {
        let theme = |hash| from_hash(hash).selection.themes;
        assert_eq!(theme("tema=Putin:+kerja+sama"), theme("tema=Putin+dan+kerja+sama"));
        assert_eq!(theme("tema=Putin%3A%20kerja%20sama"), ["Putin dan kerja sama".to_owned()].into());
    }

    #[test]
    fn a_broken_link_opens_the_page() {
        let broken = [
            "#",
            "%%%&=&&==",
            "tampil=rahasia&banyak=99999999&dari=besok",
            "#kiri=a&kanan=a",
            "%F0%9F&cari=%ff%zz",
        ];
        for hash in broken {
            let s = from_hash(hash);
            assert_eq!(s.view, View::Themes, "{hash}");
            assert!((10..=150).contains(&s.n_terms), "{hash}");
            assert_eq!(s.selection.from, None, "{hash}");
        }
        assert_eq!(from_hash("#kiri=a&kanan=a").right, None);
        assert_eq!(from_hash(&"é".repeat(5000)), State::default());
    }
}
