//! The reader's own search against the crate `regex`: the same hits, and a fault where ours knows less.
use proptest::prelude::*;
use sanding::text::pattern::escape;
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
    r"“[^”]*”",
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
    "caf[eé]",
    r"\bcafé\b",
    r"(?i)ÉCLAIR\w*",
    "é+",
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
    "Kafé “Éclair” di café-café Ünal: crème brûlée, ‘naïve’ — 3½ m² pada 21/1.",
    "abcd aabb aaa\nbaris kedua\r\n\nCAFÉ éclair ÉÉé K ſ 中文 e\u{301}e",
];

fn hits(pattern: &Pattern, text: &str) -> Vec<(usize, usize)> {
    pattern.hits(text).into_iter().map(|s| (s.start as usize, s.end as usize)).collect()
}

fn reference(pattern: &regex::Regex, text: &str) -> Vec<(usize, usize)> {
    pattern.find_iter(text).filter(|hit| !hit.is_empty()).map(|hit| (hit.start(), hit.end())).collect()
}

fn agree<'a>(source: &str, ignores_case: bool, texts: impl IntoIterator<Item = &'a str>) {
    let theirs = regex::RegexBuilder::new(source).case_insensitive(ignores_case).build();
    match (Pattern::new(source, ignores_case), theirs) {
        (Ok(ours), Ok(theirs)) => {
            for text in texts {
                assert_eq!(hits(&ours, text), reference(&theirs, text), "{source:?} in {text:?}");
            }
        }
        (Ok(_), Err(error)) => panic!("{source:?} is read, but {error}"),
        (Err(_), _) => {}
    }
}

#[test]
fn hits_are_those_of_the_reference() {
    let seeds = std::fs::read_dir("seeds").unwrap();
    let articles: Vec<String> = seeds.map(|e| std::fs::read_to_string(e.unwrap().path()).unwrap()).collect();
    assert!(!articles.is_empty());
    for source in PATTERNS {
        assert!(Pattern::new(source, false).is_ok(), "{source} is not read");
        for ignores_case in [false, true] {
            agree(source, ignores_case, TEXTS.iter().copied());
            agree(source, ignores_case, articles.iter().flat_map(|text| text.lines()));
        }
    }
}

#[test]
fn faults_are_told_apart() {
    let check = |source: &str, fault| assert_eq!(Pattern::new(source, false).err(), Some(fault), "{source}");
    check("(a", Fault::UnclosedGroup);
    check("(?:a", Fault::UnclosedGroup);
    check("a)", Fault::UnopenedGroup);
    check("[a", Fault::UnclosedClass);
    check("[]", Fault::UnclosedClass);
    check("[z-a]", Fault::WrongRange);
    check(r"[\w-z]", Fault::WrongRange);
    check("[a[b]]", Fault::NestedClass);
    check("[a-z&&x]", Fault::NestedClass);
    check("*", Fault::NothingToRepeat);
    check("a|+", Fault::NothingToRepeat);
    check("(?i)+", Fault::NothingToRepeat);
    check("a{", Fault::WrongCount);
    check("a{,2}", Fault::WrongCount);
    check("a{2", Fault::WrongCount);
    check("a{3,1}", Fault::ReversedCount);
    check("a\\", Fault::OpenEscape);
    check(r"\y", Fault::UnknownEscape);
    check(r"\<a", Fault::UnknownEscape);
    check("(?=a)", Fault::LookAround);
    check("(?<!a)", Fault::LookAround);
    check(r"(a)\1", Fault::Backreference);
    check("(?z)", Fault::UnknownFlag);
    check(&"(".repeat(1000), Fault::TooDeep);
    check(r"(\w{500}){500}", Fault::TooLarge);
    check("((((a{99}){99}){99}){99}){99}", Fault::TooLarge);
    check("a{99999999999999999999}", Fault::TooLarge);
    check("a{0,99999}", Fault::TooLarge);
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
                "a", "b", "B", "é", "É", " ", ".", "(", ")", "(?:", "(?i)", "|", "*", "+", "?", "*?", "{2}", "{1,2}",
                "{0,2}?", "[ab]", "[^a]", "[", "]", "-", "^", "$", r"\b", r"\B", r"\w", r"\W", r"\s", r"\d", "1", "{",
            ]),
            0..12,
        ),
        text in "[abBéÉ 1\n]{0,12}",
        ignores_case: bool,
    ) {
        agree(&parts.concat(), ignores_case, [text.as_str()]);
    }

    #[test]
    fn an_escaped_text_finds_itself(text in "\\PC{1,20}") {
        let pattern = Pattern::new(&escape(&text), false).unwrap();
        prop_assert_eq!(hits(&pattern, &text), vec![(0, text.len())]);
    }
}
