//! Terms that travel together become a theme.
//!
//! Two terms are linked where they share sentences more often than chance would have it: normalised
//! pointwise mutual information (Bouma 2009), `ln(p(ab) / p(a)p(b)) / -ln p(ab)`, 1 for terms that
//! are never apart, 0 for chance. Places where one lies inside the other do not count. The graph is
//! cut into themes by merging, again and again, the two groups that raise Newman's modularity most
//! (Clauset, Newman & Moore 2004, doi 10.1103/PhysRevE.70.066111), ties to the stronger terms, so
//! that the same terms give the same themes. Cost: linear in the occurrences of the terms looked
//! at, then cubic in their number at worst, which is capped. Misleading on very few sentences:
//! two terms that meet twice in two sentences look inseparable.
use crate::config::ThemesConfig;
use crate::corpus::{DocId, SentenceRef};
use crate::stats::{Occurrence, Term, TermKind, Terms};
use crate::text::sorted::Map;

/// A group of terms.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// What to call it: a phrase that says it, or who and what.
    pub label: String,
    /// Its terms as places in [`Terms::terms`], strongest first.
    pub terms: Vec<usize>,
}

/// The themes of the terms, strongest first. Every term is in at most one theme.
pub fn themes(terms: &Terms, config: &ThemesConfig) -> Vec<Theme> {
    let chosen: Vec<usize> =
        (0..terms.terms.len()).filter(|&i| names_a_thing(&terms.terms[i])).take(config.max_terms).collect();
    let links = links(terms, &chosen, config);
    let mut groups: Vec<Vec<usize>> =
        communities(chosen.len(), &links).into_iter().filter(|g| g.len() > 1).collect();
    let strength =
        |group: &Vec<usize>| group.iter().map(|&i| terms.terms[chosen[i]].score.value).sum::<f64>();
    groups.sort_unstable_by(|a, b| strength(b).total_cmp(&strength(a)).then(a.cmp(b)));
    let theme = |group: Vec<usize>| {
        let link = |a: usize, b: usize| links.get(&(a.min(b), a.max(b))).copied().unwrap_or(0.0);
        let closeness: Vec<f64> = group.iter().map(|&a| group.iter().map(|&b| link(a, b)).sum()).collect();
        let members: Vec<usize> = group.iter().map(|&i| chosen[i]).collect();
        Theme { label: label(terms, &members, &closeness), terms: members }
    };
    groups.into_iter().map(theme).collect()
}

/// What the group is about in words: its strongest term, and beside a lone word or a name, which
/// stand in many reports, what is said of it: the term that is strongest and closest to the rest.
/// The two are named as two ("Putin dan kerja sama"): a colon would read as if the one said the other.
/// `closeness` is how much each term of the group is linked to the others.
fn label(terms: &Terms, group: &[usize], closeness: &[f64]) -> String {
    let member = |place: &usize| terms.terms.get(*place);
    let Some(first) = group.first().and_then(member) else { return String::new() };
    let is_near = |t: &Term| t.key.split(' ').any(|word| first.key.split(' ').any(|w| w == word));
    let says_what = |t: &Term| t.kind != TermKind::Name && !is_near(t);
    let others = group.iter().zip(closeness).filter_map(|(i, close)| Some((member(i)?, close)));
    let of_kind = |kind: TermKind| {
        let all = others.clone().filter(move |(t, _)| t.kind == kind && says_what(t));
        all.max_by(|a, b| (a.0.score.value * a.1).total_cmp(&(b.0.score.value * b.1)))
    };
    match (first.kind, of_kind(TermKind::Phrase).or_else(|| of_kind(TermKind::Word))) {
        (TermKind::Name | TermKind::Word, Some((what, _))) => [&first.label, " dan ", &what.label].concat(),
        _ => first.label.clone(),
    }
}

/// Whether a term is a name, a phrase or a noun: a theme is about things, and verbs, which the
/// score marks down by their kind, stand beside anything.
fn names_a_thing(term: &Term) -> bool {
    term.score.parts.iter().all(|part| part.name != "kind" || 1.0 <= part.value)
}

/// Pairs of chosen terms, by their place among the chosen, with the strength of their link.
fn links(terms: &Terms, chosen: &[usize], config: &ThemesConfig) -> Map<(usize, usize), f64> {
    let mut sentences: Map<(DocId, SentenceRef), Vec<(usize, &Occurrence)>> = Map::new();
    for (i, term) in chosen.iter().filter_map(|&i| terms.terms.get(i)).enumerate() {
        for place in &term.occurrences {
            sentences.entry((place.doc, place.at)).or_default().push((i, place));
        }
    }
    let weight = weights(terms);
    let mut alone = vec![0.0; chosen.len()];
    let mut shared: Map<(usize, usize), f64> = Map::new();
    let mut total = 0.0;
    for ((doc, _), places) in &sentences {
        let weight = weight.get(doc).copied().unwrap_or(1.0);
        total += weight;
        // Of each term the first end and the last start: two terms stand apart somewhere in the sentence
        // if one ends before the other's last start. No pair of places is looked at: a line of a megabyte
        // may be one sentence.
        let reach = |run: &[(usize, &Occurrence)]| {
            let end = run.iter().map(|(_, p)| p.span.end).min();
            let start = run.iter().map(|(_, p)| p.span.start).max();
            (run[0].0, end.unwrap_or(0), start.unwrap_or(0))
        };
        let runs: Vec<(usize, u32, u32)> = places.chunk_by(|a, b| a.0 == b.0).map(reach).collect();
        for (k, &(i, end, start)) in runs.iter().enumerate() {
            alone[i] += weight;
            for &(j, other_end, other_start) in &runs[k + 1..] {
                if end <= other_start || other_end <= start {
                    *shared.entry((i, j)).or_default() += weight;
                }
            }
        }
    }
    let strength = |(i, j): (usize, usize), count: f64| {
        let (together, chance) = (count / total, alone[i] / total * alone[j] / total);
        if together < 1.0 { (together / chance).ln() / -together.ln() } else { 1.0 }
    };
    // A sum of shares of a whole may fall short of it by a rounding.
    let counted = shared.into_iter().filter(|(_, count)| config.min_shared <= *count + 1e-9);
    let linked = counted.map(|(pair, count)| (pair, strength(pair, count)));
    linked.filter(|(_, npmi)| config.min_npmi <= *npmi).collect()
}

/// What a sentence of each document counts: a share of it where the document is one of several
/// copies of a text, which say it once.
fn weights(terms: &Terms) -> Map<DocId, f64> {
    let mut copies = vec![0.0; terms.texts.len()];
    terms.texts.iter().for_each(|text| copies[*text] += 1.0);
    let documents = terms.by_document.iter().zip(&terms.texts);
    documents.map(|((doc, _), text)| (*doc, 1.0 / copies[*text])).collect()
}

/// Groups of nodes `0..n` by greedy modularity; each group sorted, groups by their first node.
fn communities(n: usize, links: &Map<(usize, usize), f64>) -> Vec<Vec<usize>> {
    let total: f64 = links.values().sum();
    let mut groups: Vec<Vec<usize>> = (0..n).map(|i| vec![i]).collect();
    let mut degree = vec![0.0; n];
    let mut between: Vec<Map<usize, f64>> = vec![Map::new(); n];
    for (&(i, j), &weight) in links {
        degree[i] += weight;
        degree[j] += weight;
        between[i].insert(j, weight);
        between[j].insert(i, weight);
    }
    while let Some((a, b)) = best_merge(&between, &degree, total) {
        let moved = std::mem::take(&mut groups[b]);
        groups[a].extend(moved);
        groups[a].sort_unstable();
        degree[a] += degree[b];
        for (other, weight) in std::mem::take(&mut between[b]) {
            between[other].remove(&b);
            if other != a {
                *between[a].entry(other).or_default() += weight;
                *between[other].entry(a).or_default() += weight;
            }
        }
    }
    groups.into_iter().filter(|g| !g.is_empty()).collect()
}

/// The two groups whose union raises modularity most; none where no union raises it.
fn best_merge(between: &[Map<usize, f64>], degree: &[f64], total: f64) -> Option<(usize, usize)> {
    let mut best: Option<(f64, usize, usize)> = None;
    for (a, others) in between.iter().enumerate() {
        for (&b, &weight) in others.starting_at(&(a + 1)) {
            let gain = weight / total - degree[a] * degree[b] / (2.0 * total * total);
            if 1e-12 < gain && best.is_none_or(|(g, _, _)| g + 1e-12 < gain) {
                best = Some((gain, a, b));
            }
        }
    }
    best.map(|(_, a, b)| (a, b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::{Corpus, Source};
    use crate::stats::keyphrase;
    use crate::text::Lower;

    const FLOOD: &str = "Banjir merendam Kudus sejak subuh. Tanggul sungai di Kudus jebol karena banjir. \
        Pompa air dikirim ke tanggul sungai itu. Warga Kudus menunggu pompa air.";
    const CUP: &str = "Kiper Persela menepis penalti. Penalti itu membuat kiper Persela dipuji. \
        Wasit mengulang penalti. Kiper dan wasit bersalaman.";
    const RICE: &str = "Harga beras di pasar naik. Pedagang beras menahan stok beras di pasar. \
        Stok beras di gudang menipis, kata pedagang.";

    fn grouped(pages: &[&str]) -> (Terms, Vec<Theme>) {
        let sources = pages.iter().map(|t| Source { file: "a".into(), text: (*t).into(), is_plain: true });
        let corpus = Corpus::new(sources.collect(), Config::default());
        let ids: Vec<DocId> = corpus.documents.iter().map(|d| d.id).collect();
        let terms = keyphrase::terms(&corpus, &ids);
        let themes = themes(&terms, &ThemesConfig::default());
        (terms, themes)
    }

    /// The labels of the terms of the theme that holds a word, sorted.
    fn theme_of(word: &str, pages: &[&str]) -> Vec<String> {
        let (terms, themes) = grouped(pages);
        let labels =
            |t: &Theme| -> Vec<String> { t.terms.iter().map(|&i| terms.terms[i].label.lower()).collect() };
        let mut found = themes.iter().map(labels).find(|l| l.iter().any(|l| l == word)).unwrap_or_default();
        found.sort();
        found
    }

    fn check(word: &str, pages: &[&str], with: &str, without: &str) {
        let theme = theme_of(word, pages);
        assert!(theme.iter().any(|t| t == with), "{word}: {theme:?}");
        assert!(theme.iter().all(|t| t != without), "{word}: {theme:?}");
    }

    #[test]
    fn terms_of_one_subject_come_together() {
        check("banjir", &[FLOOD, CUP], "kudus", "penalti");
        check("penalti", &[FLOOD, CUP], "kiper", "kudus");
    }

    #[test]
    fn another_report_leaves_the_themes_of_the_others() {
        for word in ["banjir", "penalti"] {
            assert_eq!(theme_of(word, &[FLOOD, CUP]), theme_of(word, &[FLOOD, CUP, RICE]));
        }
    }

    #[test]
    fn a_term_is_in_one_theme_at_most_and_every_theme_has_a_label() {
        let (_, themes) = grouped(&[FLOOD, CUP, RICE]);
        let mut all: Vec<usize> = themes.iter().flat_map(|t| t.terms.clone()).collect();
        let n = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), n);
        assert!(themes.iter().all(|t| !t.label.is_empty()));
        assert!(grouped(&[]).1.is_empty());
    }

    #[test]
    fn two_cliques_on_one_bridge_are_two_groups() {
        let pairs = [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (2, 3)];
        let links = pairs.into_iter().map(|pair| (pair, 1.0)).collect();
        assert_eq!(communities(7, &links), [vec![0, 1, 2], vec![3, 4, 5], vec![6]]);
    }
}
