//! The teaching corpus is what `tests/fixtures/truth.json` says it is. Nothing here uses the analysis.
use crate::truth::{At, Family, Report, Truth, page, project, truth, words};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn report<'a>(truth: &'a Truth, file: &str) -> &'a Report {
    truth.documents.iter().find(|d| d.file == file).expect("a report of that name")
}

#[test]
fn truth_knows_every_article_and_no_other() {
    let told: BTreeSet<String> = truth().documents.into_iter().map(|d| d.file).collect();
    let found: BTreeSet<String> = fs::read_dir(project("seeds"))
        .expect("seeds/ is there")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".txt"))
        .collect();
    assert_eq!(told, found);
}

#[test]
fn every_line_with_words_is_classified_once() {
    for report in truth().documents {
        let told: Vec<usize> = report.lines.iter().map(|l| l.n).collect();
        let page = page(&report.file);
        let found: Vec<usize> =
            page.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()).map(|(i, _)| i + 1).collect();
        assert_eq!(told, found, "{}", report.file);
        let body: Vec<usize> = report.lines.iter().filter(|l| l.kind == "body").map(|l| l.n).collect();
        let paragraphs: Vec<usize> = report.body.iter().map(|p| p.line).collect();
        assert_eq!(body, paragraphs, "{}", report.file);
    }
}

#[test]
fn paragraphs_begin_and_split_as_told() {
    for report in truth().documents {
        let page = page(&report.file);
        let sentences = report.sentences();
        for (i, paragraph) in report.body.iter().enumerate() {
            assert_eq!(paragraph.para, i + 1, "{}", report.file);
            let line = page.lines().nth(paragraph.line - 1).unwrap_or_default();
            assert!(line.contains(&paragraph.first), "{} p{}", report.file, paragraph.para);
            let n = sentences.iter().filter(|(at, _)| at.para == paragraph.para).count();
            assert_eq!(n, paragraph.sentences, "{} p{}", report.file, paragraph.para);
        }
    }
}

#[test]
fn headline_deck_and_credits_stand_on_lines_of_their_kind() {
    for report in truth().documents {
        let page = page(&report.file);
        let of_kind = |kind: &str| -> Vec<&str> {
            let lines = report.lines.iter().filter(|l| l.kind == kind);
            lines.filter_map(|l| page.lines().nth(l.n - 1)).collect()
        };
        let headlines = of_kind("headline");
        assert_eq!(headlines.len(), usize::from(report.headline.is_some()), "{}", report.file);
        assert!(headlines.iter().all(|l| l.starts_with(report.headline.as_deref().unwrap_or("?"))));
        assert_eq!(of_kind("deck"), report.deck.iter().collect::<Vec<_>>());
        for credit in &report.credits {
            let line = page.lines().nth(credit.line - 1).unwrap_or_default();
            assert!(line.contains(&credit.name), "{} {}", report.file, credit.name);
            assert!(page.contains(&credit.role), "{} {}", report.file, credit.role);
        }
        if let Some(dateline) = &report.dateline {
            let first = page.lines().nth(report.body[0].line - 1).unwrap_or_default().to_lowercase();
            assert!(first.starts_with(&dateline.city.to_lowercase()), "{}", report.file);
            assert!(dateline.source.iter().all(|s| first.contains(&s.to_lowercase())), "{}", report.file);
        }
        let date = &report.event_date;
        assert!(date.candidates.is_empty() || date.candidates.contains(&date.iso), "{}", report.file);
    }
}

#[test]
fn every_sentence_is_a_statement_or_narration() {
    for report in truth().documents {
        let all: BTreeSet<At> = report.sentences().into_iter().map(|(at, _)| at).collect();
        let spoken: BTreeSet<At> = report.statements.iter().map(|s| s.at).collect();
        let narrated: BTreeSet<At> = report.narration.iter().copied().collect();
        assert!(spoken.is_disjoint(&narrated), "{}", report.file);
        assert_eq!(&spoken | &narrated, all, "{}", report.file);
        for statement in &report.statements {
            let sentence = report.sentence(statement.at).to_lowercase();
            let verb = statement.verb.as_deref().unwrap_or_default();
            assert!(sentence.contains(verb), "{} {:?} {verb}", report.file, statement.at);
            assert_eq!(statement.kind == "agentless", statement.speaker.is_none(), "{}", report.file);
            assert!(statement.kind != "direct" || sentence.contains('"'), "{}", report.file);
        }
        for term in &report.quoted_terms {
            assert!(report.sentence(term.at).contains(&format!("\"{}\"", term.text)));
        }
    }
}

#[test]
fn names_stand_in_the_report() {
    for report in truth().documents {
        let mut text = report.sentences().into_iter().map(|(_, s)| s).collect::<Vec<_>>().join("\n");
        text.push_str(report.dateline.as_ref().map_or("", |d| &d.city));
        let has = |name: &str| text.contains(name);
        let plain = [&report.people, &report.events, &report.documents_named, &report.blocs];
        for name in plain.into_iter().flatten() {
            assert!(has(name), "{} {name}", report.file);
        }
        for place in &report.places {
            let other = report.place_surfaces.get(place).is_some_and(|s| s.iter().all(|s| has(s)));
            assert!(has(place) || other, "{} {place}", report.file);
        }
        for organisation in &report.organisations {
            let short = organisation.abbr.as_deref().is_some_and(has);
            assert!(has(&organisation.name) || short, "{} {}", report.file, organisation.name);
        }
    }
}

#[test]
fn all_pairs_have_a_verdict() {
    let truth = truth();
    let files: Vec<&str> = truth.documents.iter().map(|d| d.file.as_str()).collect();
    let told: Vec<(&str, &str)> = truth.pairs.iter().map(|p| (p.left.as_str(), p.right.as_str())).collect();
    let mut wanted = Vec::new();
    for (i, left) in files.iter().enumerate() {
        wanted.extend(files[i + 1..].iter().map(|right| (*left, *right)));
    }
    assert_eq!(told, wanted);
    let known = ["verbatim-copy", "near-copy", "spun-copy", "rewrite", "same-event", "unrelated"];
    assert!(truth.pairs.iter().all(|p| known.contains(&p.verdict.as_str())));
}

#[test]
fn links_and_gaps_cover_both_reports() {
    let truth = truth();
    for family in &truth.links {
        let (left, right) = (report(&truth, &family.left), report(&truth, &family.right));
        check_side(left, family.links.iter().map(|l| l.left).collect(), &family.left_only);
        check_side(right, family.links.iter().map(|l| l.right).collect(), &family.right_only);
        check_links(family, left, right);
    }
}

fn check_side(report: &Report, linked: BTreeSet<At>, alone: &[At]) {
    let alone: BTreeSet<At> = alone.iter().copied().collect();
    let all: BTreeSet<At> = report.sentences().into_iter().map(|(at, _)| at).collect();
    assert!(linked.is_disjoint(&alone), "{}", report.file);
    assert_eq!(&linked | &alone, all, "{}", report.file);
}

fn check_links(family: &Family, left: &Report, right: &Report) {
    for link in &family.links {
        let (a, b) = (left.sentence(link.left), right.sentence(link.right));
        let is_same = words(&a) == words(&b);
        let is_told_same = link.relation == "verbatim" && link.or_relation.is_empty();
        assert_eq!(is_same, is_told_same, "{} {:?} {}", family.left, link.left, family.right);
        for shift in link.shifts.iter().filter(|s| matches!(s.kind.as_str(), "modality" | "scope")) {
            assert!(a.contains(&shift.left) && b.contains(&shift.right), "{} {:?}", family.left, link.left);
        }
    }
}

#[test]
fn formulas_stand_in_both_sentences() {
    let truth = truth();
    for formula in &truth.formulas {
        for (file, at) in [(&formula.left_file, formula.left), (&formula.right_file, formula.right)] {
            let sentence = words(&report(&truth, file).sentence(at)).join(" ");
            assert!(sentence.contains(&words(&formula.words).join(" ")), "{file} {at:?}");
        }
    }
}

#[test]
fn undoing_the_spun_words_gives_the_wire_report() {
    let truth = truth();
    let (spun, of) = (report(&truth, &truth.spun.file), report(&truth, &truth.spun.of));
    for (at, sentence) in spun.sentences() {
        let here: Vec<_> = truth.spun.words.iter().filter(|w| w.at == at).collect();
        let mut undone = words(&sentence);
        for word in &here {
            let place = undone.iter().position(|w| *w == word.spun).expect("the spun word stands there");
            undone[place] = word.original.clone();
        }
        let mut original = words(&of.sentence(at));
        for dropped in truth.spun.dropped.iter().filter(|d| d.at == at) {
            original.retain(|w| *w != dropped.text.to_lowercase());
        }
        assert_eq!(undone, original, "{at:?}");
    }
    assert_eq!(truth.spun.words.iter().filter(|w| w.is_damaged).count(), 1);
}

#[test]
fn no_run_of_eight_words_is_somebody_elses() {
    let mut others = Vec::new();
    for folder in ["../shared/seeds", "../shared/eval"] {
        collect_texts(&project(folder), &mut others);
    }
    if others.is_empty() {
        eprintln!("NOT CHECKED: ../shared is absent, so nothing was compared with texts of others");
    }
    let ours: BTreeSet<Vec<String>> = truth().documents.iter().flat_map(|d| runs(&page(&d.file))).collect();
    for other in others {
        let shared = runs(&other).into_iter().find(|run| ours.contains(run));
        assert_eq!(shared, None);
    }
}

fn runs(text: &str) -> Vec<Vec<String>> {
    words(text).windows(8).map(<[String]>::to_vec).collect()
}

fn collect_texts(folder: &Path, out: &mut Vec<String>) {
    for path in fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            collect_texts(&path, out);
        } else if path.extension().is_some_and(|e| e == "txt") {
            out.extend(fs::read_to_string(&path).ok());
        }
    }
}
