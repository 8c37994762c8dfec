//! Finds the terms of the glossary in a text of the page.
use super::glossary::GLOSSARY;
use crate::state::Lang;
use crate::ui::dom::html;
use yew::prelude::*;

/// The text with the first mention of each term as a button that opens the glossary there. `told`
/// holds the terms that were marked before.
pub fn with_terms(lang: Lang, text: &str, told: &mut Vec<usize>) -> Html {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((at, len, entry)) = first_term(lang, rest, told) {
        told.push(entry);
        let (before, from) = rest.split_at(at);
        let (name, after) = from.split_at(len);
        rest = after;
        pieces.push(html! {
            <>{ before }<button type="button" class="term" data-entry={entry}>{ name }</button></>
        });
    }
    html! { <>{ pieces }{ rest }</> }
}

/// Where the first term stands that was not told yet, how long it is and which; the longest of several.
fn first_term(lang: Lang, text: &str, told: &[usize]) -> Option<(usize, usize, usize)> {
    let lower = text.to_ascii_lowercase();
    let mut best: Option<(usize, usize, usize)> = None;
    for (entry, (name, _)) in GLOSSARY.iter().enumerate() {
        let name = name.of(lang).split(" (").next().unwrap_or_default().to_ascii_lowercase();
        if told.contains(&entry) {
            continue;
        }
        if let Some(at) = whole_word(&lower, &name) {
            let is_better = best.is_none_or(|(first, len, _)| at < first || at == first && len < name.len());
            best = if is_better { Some((at, name.len(), entry)) } else { best };
        }
    }
    best
}

/// Where the name stands as a word of its own; an English plural counts.
fn whole_word(text: &str, name: &str) -> Option<usize> {
    let is_open = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    text.match_indices(name).map(|(at, _)| at).find(|at| {
        let (before, after) = (&text[..*at], &text[at + name.len()..]);
        !before.ends_with(|c: char| c.is_alphanumeric() || c == '-')
            && (is_open(after) || after.strip_prefix('s').is_some_and(is_open))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: Lang, text: &str, expected: &[&str]) {
        let (mut told, mut rest, mut found) = (Vec::new(), text, Vec::new());
        while let Some((at, len, entry)) = first_term(lang, rest, &told) {
            told.push(entry);
            found.push(&rest[at..at + len]);
            rest = &rest[at + len..];
        }
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn terms_are_found_once_as_whole_words_the_longest_first() {
        check(
            Lang::Id,
            "Penutur, pernyataan tanpa penutur, penutur.",
            &["Penutur", "pernyataan", "tanpa penutur"],
        );
        check(
            Lang::Id,
            "Hampir salinan bukan salinan bersinonim.",
            &["Hampir salinan", "salinan bersinonim"],
        );
        check(Lang::Id, "Salinannya, disalin, pernyataannya.", &[]);
        check(
            Lang::En,
            "Statements of speakers; G² is a figure, determined.",
            &["Statement", "speaker", "G²"],
        );
        check(Lang::En, "", &[]);
    }

    #[test]
    fn no_term_stands_twice_in_the_glossary() {
        for lang in [Lang::Id, Lang::En] {
            for (i, (name, meaning)) in GLOSSARY.iter().enumerate() {
                let twins = GLOSSARY.iter().filter(|(other, _)| other.of(lang) == name.of(lang)).count();
                assert_eq!(twins, 1, "{}", name.of(lang));
                assert!(meaning.of(lang).ends_with('.'), "entry {i} is a sentence");
            }
        }
    }
}
