//! The ways an Indonesian word can be taken apart into prefixes, a root and endings.
//!
//! Every way is listed, none is preferred here: which of them is right is for the root list to
//! say. A word has at most three prefixes, one derivational ending (-kan, -an, -i), one possessive
//! (-ku, -mu, -nya) and one particle (-lah, -kah, -tah, -pun), so the number of ways is bounded.

/// One way to take a word apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Split {
    /// What is left.
    pub root: String,
    /// The outermost prefix.
    pub prefix: Prefix,
    /// Prefixes taken off.
    pub n_prefixes: u32,
    /// The derivational ending taken off.
    pub suffix: Suffix,
    /// Particles and possessives taken off.
    pub n_clitics: u32,
    /// Whether the letter that a nasal prefix swallows was put back the commonest way.
    pub is_usual: bool,
}

/// A kind of prefix: its forms before different letters are one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Prefix {
    None,
    Me,
    Pe,
    Di,
    Ke,
    Se,
    Ber,
    Ter,
    Per,
    /// The first consonant doubled before e: dedaunan.
    Double,
    /// -tidak- after ke-: ketidakpastian.
    Not,
    /// ku-, kau-: the short forms of "I" and "you" before a verb.
    Person,
}

/// A derivational ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Suffix {
    None,
    Kan,
    An,
    I,
}

/// The fewest letters a root may have.
const MIN_ROOT: usize = 2;

/// Every way to take the word apart, endings first as in confix stripping, fewer prefixes first.
pub(super) fn splits(word: &str) -> Vec<Split> {
    let mut out = Vec::new();
    for (stem, suffix, n_clitics) in endings(word) {
        let whole = Split {
            root: stem.to_string(),
            prefix: Prefix::None,
            n_prefixes: 0,
            suffix,
            n_clitics,
            is_usual: true,
        };
        let mut level = vec![whole];
        for _ in 0..3 {
            let next: Vec<Split> = level.iter().flat_map(without_prefix).collect();
            out.append(&mut level);
            level = next;
        }
        out.append(&mut level);
    }
    out.retain(|s| s.prefix != Prefix::None || s.suffix != Suffix::None || s.n_clitics > 0);
    out
}

/// The word without its endings, in every way: what is left, the ending, the number of clitics.
fn endings(word: &str) -> Vec<(&str, Suffix, u32)> {
    let mut bare = vec![(word, 0)];
    for particle in ["lah", "kah", "tah", "pun"] {
        bare.extend(cut(word, particle).map(|rest| (rest, 1)));
    }
    for (rest, n) in bare.clone() {
        for possessive in ["nya", "ku", "mu"] {
            bare.extend(cut(rest, possessive).map(|rest| (rest, n + 1)));
        }
    }
    let mut out = Vec::new();
    for (rest, n) in bare {
        out.push((rest, Suffix::None, n));
        for (ending, suffix) in [("kan", Suffix::Kan), ("an", Suffix::An), ("i", Suffix::I)] {
            out.extend(cut(rest, ending).map(|rest| (rest, suffix, n)));
        }
    }
    out
}

fn cut<'a>(word: &'a str, ending: &str) -> Option<&'a str> {
    word.strip_suffix(ending).filter(|rest| MIN_ROOT <= rest.len())
}

/// The split with one prefix less, in every way its first letters allow.
fn without_prefix(split: &Split) -> Vec<Split> {
    let mut out = Vec::new();
    for (prefix, root, is_usual) in heads(&split.root) {
        if root.len() < MIN_ROOT || !may_follow(split, prefix) {
            continue;
        }
        out.push(Split {
            root,
            prefix: if split.prefix == Prefix::None { prefix } else { split.prefix },
            n_prefixes: split.n_prefixes + 1,
            is_usual: split.is_usual && is_usual,
            ..split.clone()
        });
    }
    out
}

/// Whether a prefix may stand where it does: me-, di- and the persons only outermost, and the
/// pairs of prefix and ending that Indonesian does not have (Nazief & Adriani's table) never.
fn may_follow(split: &Split, prefix: Prefix) -> bool {
    if split.n_prefixes > 0 {
        return may_be_inner(split.prefix, prefix);
    }
    !matches!(
        (prefix, split.suffix),
        (Prefix::Ber | Prefix::Ke | Prefix::Se | Prefix::Pe, Suffix::I)
            | (Prefix::Ke | Prefix::Se | Prefix::Pe, Suffix::Kan)
            | (Prefix::Di | Prefix::Me | Prefix::Ter | Prefix::Person, Suffix::An)
            | (Prefix::Not, _)
    )
}

/// Which prefixes stand inside which: keberangkatan, mempersatukan, dikesampingkan, penyeberangan.
fn may_be_inner(outer: Prefix, inner: Prefix) -> bool {
    match outer {
        Prefix::Me | Prefix::Di | Prefix::Person => {
            matches!(inner, Prefix::Ber | Prefix::Ter | Prefix::Per | Prefix::Pe | Prefix::Ke | Prefix::Se)
        }
        Prefix::Ke => matches!(inner, Prefix::Ber | Prefix::Ter | Prefix::Se | Prefix::Not),
        Prefix::Se => matches!(inner, Prefix::Ber | Prefix::Ter | Prefix::Ke | Prefix::Pe | Prefix::Per),
        Prefix::Ber => matches!(inner, Prefix::Pe | Prefix::Per | Prefix::Ke | Prefix::Se),
        Prefix::Pe => matches!(inner, Prefix::Ber | Prefix::Ter | Prefix::Per | Prefix::Se),
        Prefix::Ter => matches!(inner, Prefix::Per | Prefix::Ke | Prefix::Se),
        Prefix::Per => matches!(inner, Prefix::Ber | Prefix::Se),
        Prefix::None | Prefix::Double | Prefix::Not => false,
    }
}

/// The prefixes a word may begin with, each with what is left and whether that is the usual way.
fn heads(word: &str) -> Vec<(Prefix, String, bool)> {
    let mut out: Vec<(Prefix, String, bool)> = Vec::new();
    let mut add = |prefix, rest: &str, is_usual| out.push((prefix, rest.to_string(), is_usual));
    for (letters, prefix) in [
        ("di", Prefix::Di),
        ("ke", Prefix::Ke),
        ("se", Prefix::Se),
        ("ku", Prefix::Person),
        ("kau", Prefix::Person),
        ("tidak", Prefix::Not),
    ] {
        if let Some(rest) = word.strip_prefix(letters) {
            add(prefix, rest, true);
        }
    }
    for (letters, prefix) in [("be", Prefix::Ber), ("te", Prefix::Ter), ("pe", Prefix::Per)] {
        let Some(rest) = word.strip_prefix(letters) else { continue };
        match rest.chars().next() {
            Some('r') => {
                add(prefix, &rest[1..], true);
                add(prefix, rest, false);
            }
            Some('l')
                if rest.starts_with("lajar") || rest.starts_with("lanjur") || rest.starts_with("lantar") =>
            {
                add(prefix, &rest[1..], true);
            }
            _ if has_er(rest) => add(prefix, rest, true),
            _ => {}
        }
    }
    for (letters, prefix) in [("me", Prefix::Me), ("pe", Prefix::Pe)] {
        if let Some(rest) = word.strip_prefix(letters) {
            out.extend(nasal(rest).into_iter().map(|(root, is_usual)| (prefix, root, is_usual)));
        }
    }
    if let Some(rest) = undoubled(word) {
        out.push((Prefix::Double, rest.to_string(), false));
    }
    if let Some(rest) = word.strip_prefix("pe").filter(|r| !r.starts_with(['n', 'm', 'r', 'l', 'w', 'y'])) {
        out.push((Prefix::Pe, rest.to_string(), false));
    }
    out
}

/// The word without its doubled first consonant.
fn undoubled(word: &str) -> Option<&str> {
    let rest = word.get(2..)?;
    (word.get(1..2) == Some("e") && word.get(..1) == rest.get(..1) && !rest.starts_with(is_vowel))
        .then_some(rest)
}

/// Whether a root's first syllable ends in -er, before which ber-, ter-, per- lose their r: kerja.
fn has_er(root: &str) -> bool {
    let mut letters = root.chars();
    let first = letters.next();
    first.is_some_and(|c| c.is_ascii_alphabetic() && !is_vowel(c)) && letters.as_str().starts_with("er")
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// What may have stood after me- or pe-, given the letters after them. The nasal swallows k, p, s
/// and t before a vowel.
fn nasal(rest: &str) -> Vec<(String, bool)> {
    let mut out: Vec<(String, bool)> = Vec::new();
    let starts_vowel = |s: &str| s.chars().next().is_some_and(is_vowel);
    if let Some(root) = rest.strip_prefix("ng") {
        if starts_vowel(root) {
            out.push((root.to_string(), true));
            out.push((format!("k{root}"), false));
            if let Some(short) = root.strip_prefix('e').filter(|s| s.len() <= 4) {
                out.push((short.to_string(), false));
            }
        } else {
            out.push((root.to_string(), true));
        }
    }
    if let Some(root) = rest.strip_prefix("ny").filter(|r| starts_vowel(r)) {
        out.push((format!("s{root}"), true));
    }
    if let Some(root) = rest.strip_prefix('m') {
        if starts_vowel(root) || root.starts_with('r') {
            out.push((format!("p{root}"), true));
        } else if root.starts_with(['b', 'f', 'p', 'v']) {
            out.push((root.to_string(), true));
        }
    }
    if let Some(root) = rest.strip_prefix('n') {
        if starts_vowel(root) {
            out.push((format!("t{root}"), true));
        } else if root.starts_with(['c', 'd', 'j', 's', 't', 'z']) {
            out.push((root.to_string(), true));
        }
    }
    if rest.starts_with(['l', 'r', 'w', 'y', 'm', 'n']) {
        let is_usual = rest.starts_with(['l', 'r', 'w', 'y']);
        out.push((rest.to_string(), is_usual));
    }
    out
}
