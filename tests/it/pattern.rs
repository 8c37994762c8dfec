//! The reader's own search against the crate `regex`: the same hits in plain letters; accents and curly
//! marks are searched as plain ones.
use proptest::prelude::*;
use sanding::text::{Fault, Pattern};

/// What readers type, and what is told apart at the edges of the syntax.
const PATTERNS: &[&str] = &[
    r"\bdi\w+kan\b",
    r"(?i)\bxi\b",
    "kerja( sama)?",
    "kerja(?: sama|sama)",
    r"\d+",
    r"\d{1,2}/\d{1,2}",
    r"[A-Z]\w+ [A-Z]\w+",
    r"[^\s]+-[^\s]+",
    r"^\S+",
    r"\S+$",
    "\".*?\"",
    "a.*?n",
    "a.*n",
    "me(m|n|ng|ny)?[a-z]+(kan|i)",
    "(satu|dua|tiga|)x?",
    r"\b(di|ke) ",
    r"\Bng\b",
    r"(?:\w+ ){3}",
    r"(?:\w+ ){2,}Tiongkok",
    r"(?<kota>Beijing|Moskow)",
    r"(?P<kota>Beijing|Moskow)",
    "(?i)TIONGKOK",
    "(?i:t)iongkok",
    "(?-i)tiongkok",
    "(?i)[^a-y]",
    "[]-]",
    "[^-a-z ]+",
    r"[\w.-]+",
    r"[\d/]+",
    "(a|ab)(c|bcd)?",
    "(a*)*",
    "(a*)+n",
    "(|a)+",
    "(a?){3}",
    "a{2,}",
    "n{0}g",
    "(?s).+",
    "(?m)^\\w+$",
    r"\A\w",
    r"\w\z",
    r"\.",
    r"\t|\n| ",
    "x*",
    "",
];

const TEXTS: &[&str] = &[
    "",
    "Naskah \"kafe\" di Jakarta-Bandung: pada 21/1, 3.5 m.",
    "abcd aabb aaa\nbaris kedua\r\n\nCAFE eclair EEe K",
];

fn hits(pattern: &Pattern, text: &str) -> Vec<(usize, usize)> {
    pattern.hits(text).into_iter().map(|s| (s.start as usize, s.end as usize)).collect()
}

fn reference(pattern: &regex::Regex, text: &str) -> Vec<(usize, usize)> {
    pattern.find_iter(text).filter(|hit| !hit.is_empty()).map(|hit| (hit.start(), hit.end())).collect()
}

fn agree<'a>(source: &str, ignores_case: bool, texts: impl IntoIterator<Item = &'a str>) {
    let theirs = regex::RegexBuilder::new(source).case_insensitive(ignores_case).build();
    // Each refuses a little that the other reads, such as `a(?i)*`.
    if let (Ok(ours), Ok(theirs)) = (Pattern::new(source, ignores_case), theirs) {
        for text in texts {
            assert_eq!(hits(&ours, text), reference(&theirs, text), "{source:?} in {text:?}");
        }
    }
}

#[test]
fn hits_are_those_of_the_reference() {
    let seeds = std::fs::read_dir("seeds").unwrap();
    let articles: Vec<String> = seeds.map(|e| std::fs::read_to_string(e.unwrap().path()).unwrap()).collect();
    assert!(!articles.is_empty());
    for source in PATTERNS {
        assert!(Pattern::new(source, false).is_ok(), "{source} is not read");
        assert!(regex::Regex::new(source).is_ok(), "{source} is not read by the reference");
        for ignores_case in [false, true] {
            agree(source, ignores_case, TEXTS.iter().copied());
            let lines = articles.iter().flat_map(|text| text.lines()).filter(|line| line.is_ascii());
            agree(source, ignores_case, lines);
        }
    }
}

#[test]
fn accents_and_curly_marks_are_found_by_plain_ones_and_themselves() {
    let text = "Kafé “Éclair” di cafe\u{301}-café\u{a0}Ünal";
    let check = |source: &str, expected: &[&str]| {
        let pattern = Pattern::new(source, true).unwrap();
        let found: Vec<&str> = pattern.hits(text).into_iter().map(|hit| hit.of(text)).collect();
        assert_eq!(found, expected, "{source}");
    };
    check("kafe", &["Kafé"]);
    check("kafé", &["Kafé"]);
    check(r#""[^"]*""#, &["“Éclair”"]);
    check("“[^”]*”", &["“Éclair”"]);
    check(r"\bcaf[eé]\b", &["cafe\u{301}", "café"]);
    check(r"café ünal", &["café\u{a0}Ünal"]);
    check(r"\w+$", &["Ünal"]);
}

#[test]
fn faults_are_told_apart() {
    let check = |source: &str, fault| assert_eq!(Pattern::new(source, false).err(), Some(fault), "{source}");
    check("(a", Fault::UnclosedGroup);
    check("(?:a", Fault::UnclosedGroup);
    check("(?i", Fault::UnclosedGroup);
    check("a)", Fault::UnopenedGroup);
    check("[a", Fault::UnclosedClass);
    check("[a-", Fault::UnclosedClass);
    check("[]", Fault::UnclosedClass);
    check("[z-a]", Fault::WrongRange);
    check(r"[\w-z]", Fault::WrongRange);
    check("[a[b]]", Fault::UnknownClass);
    check("[a-z&&x]", Fault::UnknownClass);
    check("[a-z--x]", Fault::UnknownClass);
    check(r"\pL", Fault::UnknownClass);
    check("*", Fault::NothingToRepeat);
    check("a|+", Fault::NothingToRepeat);
    check("a{", Fault::WrongCount);
    check("a{,2}", Fault::WrongCount);
    check("a{2", Fault::WrongCount);
    check("a{99999999999999999999}", Fault::WrongCount);
    check("a{3,1}", Fault::ReversedCount);
    check("a\\", Fault::OpenEscape);
    check(r"\y", Fault::UnknownEscape);
    check("(?=a)", Fault::LookAround);
    check("(?<!a)", Fault::LookAround);
    check(r"(a)\1", Fault::Backreference);
    check("(?z)", Fault::UnknownFlag);
    check(&"(".repeat(1000), Fault::TooLarge);
    check(r"(\w{500}){500}", Fault::TooLarge);
    check("((((a{99}){99}){99}){99}){99}", Fault::TooLarge);
}

#[test]
fn an_expression_that_makes_others_backtrack_takes_its_time_once() {
    let text = "a".repeat(5000);
    let pattern = Pattern::new("(a*)*b|(a|aa)+c", false).unwrap();
    assert_eq!(hits(&pattern, &text), []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_expression_gives_the_hits_of_the_reference(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "a", "b", "B", " ", ".", "(", ")", "(?:", "(?i)", "|", "*", "+", "?", "*?", "{2}", "{1,2}",
                "{0,2}?", "[ab]", "[^a]", "[", "]", "-", "^", "$", r"\b", r"\B", r"\w", r"\W", r"\s", r"\d", "1", "{",
            ]),
            0..12,
        ),
        text in "[abBc 1\n]{0,12}",
        ignores_case: bool,
    ) {
        agree(&parts.concat(), ignores_case, [text.as_str()]);
    }

    #[test]
    fn an_escaped_text_finds_itself(text in "\\PC{1,20}") {
        let pattern = Pattern::new(&regex::escape(&text), false).unwrap();
        // Accents that stand alone are no text to look for.
        let is_mark = |c: char| ('\u{300}'..='\u{36f}').contains(&c);
        prop_assume!(!text.chars().all(is_mark) && !text.starts_with(is_mark));
        prop_assert_eq!(hits(&pattern, &text), vec![(0, text.len())]);
    }
}
