//! Words in context over whole corpora: what is counted is what opens, on every page there is.
use sanding::explorer::{ConcordanceView, DocId, Source};
use sanding::explorer::{
    Config, ContextAnswer, ContextPart, ContextQuestion, Explorer, FacetKind, Mode, Search, Selection,
};

/// The teaching corpus, and the real reports where they are.
fn corpora() -> Vec<Explorer> {
    let real = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    let mut files: Vec<_> =
        std::fs::read_dir(real).into_iter().flatten().flatten().map(|e| e.path()).collect();
    files.sort();
    let source = |path: &std::path::PathBuf| {
        let file = path.file_name()?.to_string_lossy().into_owned();
        Some(Source { file, text: std::fs::read_to_string(path).ok()?, is_plain: false })
    };
    let sources: Vec<Source> = files.iter().filter_map(source).collect();
    let real = (!sources.is_empty()).then(|| Explorer::new(sources, Config::default()));
    std::iter::once(Explorer::embedded()).chain(real).collect()
}

fn question(pattern: &str, part: ContextPart) -> ContextQuestion {
    let search = Search { pattern: pattern.to_owned(), ..Search::default() };
    ContextQuestion { part, search, ..ContextQuestion::default() }
}

fn answer(explorer: &Explorer, question: &ContextQuestion) -> ContextAnswer {
    explorer.context(question).expect("a pattern")
}

fn lines(explorer: &Explorer, question: &ContextQuestion) -> ConcordanceView {
    match answer(explorer, question) {
        ContextAnswer::Lines(view) => view,
        other => panic!("lines were asked for, not {other:?}"),
    }
}

/// The best terms as patterns: words that stand in the reports.
fn patterns(explorer: &Explorer) -> Vec<String> {
    explorer.term_rows(&Selection::default(), 12).into_iter().map(|row| row.label).collect()
}

#[test]
fn a_neighbour_opens_as_many_lines_as_it_counts() {
    let mut n_checked = 0;
    for explorer in corpora() {
        for pattern in patterns(&explorer) {
            let asked = question(&pattern, ContextPart::Neighbours);
            let ContextAnswer::Neighbours(view) = answer(&explorer, &asked) else { panic!("{pattern}") };
            assert_eq!(view.total, lines(&explorer, &question(&pattern, ContextPart::Lines)).total);
            for row in view.rows {
                let near = ContextQuestion {
                    neighbour: Some(row.stem.clone()),
                    ..question(&pattern, ContextPart::Lines)
                };
                assert_eq!(lines(&explorer, &near).total, row.together, "{} near {pattern}", row.label);
                assert!(row.before <= row.together && row.log_dice <= 14.0, "{}", row.label);
                n_checked += 1;
            }
        }
    }
    assert!(100 < n_checked, "only {n_checked} neighbours");
}

#[test]
fn words_that_the_reader_leaves_out_are_no_neighbours() {
    let explorer = Explorer::embedded();
    let asked = question("Putin", ContextPart::Neighbours);
    let labels = |explorer: &Explorer| match answer(explorer, &asked) {
        ContextAnswer::Neighbours(view) => view.rows.into_iter().map(|r| r.label).collect::<Vec<_>>(),
        other => panic!("neighbours were asked for, not {other:?}"),
    };
    let mut stop = explorer.stop().clone();
    stop.leave_out("rusia");
    stop.count_again("dengan");
    let (before, after) = (labels(&explorer), labels(&explorer.beside(&stop)));
    let has = |labels: &[String], word: &str| labels.iter().any(|label| label == word);
    assert!(has(&before, "Rusia") && !has(&after, "Rusia"));
    assert!(!has(&before, "dengan") && has(&after, "dengan"));
}

#[test]
fn a_run_opens_as_many_lines_as_it_counts() {
    for explorer in corpora() {
        for pattern in patterns(&explorer).into_iter().chain([String::new()]) {
            let ContextAnswer::Runs(runs, is_cut) = answer(&explorer, &question(&pattern, ContextPart::Runs))
            else {
                panic!("{pattern}")
            };
            assert!(!is_cut);
            for run in runs {
                let found = lines(&explorer, &question(&run.words, ContextPart::Lines));
                assert_eq!((found.total, found.n_documents), (run.count, run.documents), "{}", run.words);
            }
        }
    }
}

#[test]
fn every_tick_stands_for_a_line_and_lies_on_its_strip() {
    for explorer in corpora() {
        for pattern in patterns(&explorer) {
            let ContextAnswer::Places(view) = answer(&explorer, &question(&pattern, ContextPart::Places))
            else {
                panic!("{pattern}")
            };
            let lines = lines(&explorer, &question(&pattern, ContextPart::Lines)).lines;
            let ticks = view.rows.iter().flat_map(|row| row.ticks.iter().map(|tick| (row.doc, tick.at)));
            assert!(ticks.eq(lines.iter().map(|line| (line.doc, line.at))), "{pattern}");
            assert_eq!(view.rows.len() + view.without.len(), explorer.all().len());
            for row in &view.rows {
                assert!(row.ticks.iter().all(|tick| (0.0..1.0).contains(&tick.share)), "{pattern}");
            }
        }
    }
}

#[test]
fn filters_hold_in_every_part() {
    let explorer = Explorer::embedded();
    let outlets: Vec<String> = explorer
        .facets(&Selection::default(), usize::MAX)
        .into_iter()
        .filter(|facet| facet.kind == FacetKind::Outlet)
        .flat_map(|facet| facet.values.into_iter().map(|value| value.value))
        .collect();
    for outlet in outlets {
        let selection = Selection { outlets: [outlet.clone()].into(), ..Selection::default() };
        let left = explorer.select(&selection);
        let narrowed = |part| ContextQuestion { selection: selection.clone(), ..question("di", part) };
        let is_left = |doc: &DocId| left.contains(doc);
        assert!(lines(&explorer, &narrowed(ContextPart::Lines)).lines.iter().all(|l| is_left(&l.doc)));
        if let ContextAnswer::Places(view) = answer(&explorer, &narrowed(ContextPart::Places)) {
            assert!(view.rows.iter().map(|row| &row.doc).chain(&view.without).all(is_left), "{outlet}");
        }
        if let ContextAnswer::Outlets(views) = answer(&explorer, &narrowed(ContextPart::Outlets)) {
            assert_eq!(views.len(), 1, "{outlet}");
            assert!(
                views[0].is_short && views[0].more.is_empty(),
                "one outlet has nothing to be held against"
            );
        }
        let words: usize = explorer.documents(&selection).iter().map(|card| card.n_words).sum();
        assert_eq!(explorer.word_counts(&selection).n_tokens, words, "{outlet}");
    }
}

#[test]
fn what_sets_an_outlet_apart_is_counted_as_its_sentences_are() {
    for explorer in corpora() {
        let views = explorer.keyness_of_outlets(&Selection::default());
        let words: usize = views.iter().map(|view| view.n_target).sum();
        assert_eq!(views.iter().map(|view| view.n_documents).sum::<usize>(), explorer.all().len());
        for view in &views {
            assert_eq!(view.n_target + view.n_reference, words);
            for row in view.more.iter().chain(&view.less) {
                let marks =
                    |hit: &sanding::explorer::SentenceHit| hit.pieces.iter().filter(|(_, is)| *is).count();
                let opened: usize = explorer
                    .sentences_with(&row.key, &Selection::default(), usize::MAX)
                    .iter()
                    .map(marks)
                    .sum();
                assert_eq!(opened, row.in_target + row.in_reference, "{}", row.label);
                assert!(10.83 <= row.g2 && 1.0 <= row.log_ratio.abs(), "{}", row.label);
            }
            assert!(view.more.iter().all(|row| 3 <= row.in_target));
        }
        assert!(views.iter().any(|view| !view.more.is_empty()), "some outlet has a word of its own");
    }
}

#[test]
fn words_near_each_other_stand_in_one_line_in_any_order() {
    let explorer = Explorer::embedded();
    let near = |pattern: &str, distance| {
        let search = Search { pattern: pattern.to_owned(), mode: Mode::Near, distance, ..Search::default() };
        lines(&explorer, &ContextQuestion { search, ..ContextQuestion::default() })
    };
    let (wide, narrow) = (near("Xi Putin", 10), near("Xi Putin", 3));
    assert!(narrow.total <= wide.total && 0 < wide.total);
    assert_eq!(near("Putin Xi", 10), wide);
    for line in &wide.lines {
        let marked: Vec<&str> =
            line.keyword.iter().filter(|(_, is)| *is).map(|(text, _)| text.as_str()).collect();
        assert!(marked.contains(&"Xi") && marked.contains(&"Putin"), "{:?}", line.keyword);
    }
}

#[test]
fn a_long_search_for_an_expression_goes_on_in_steps_and_finds_all() {
    let text = "Kapal itu kerjaan warga di pelabuhan lama, kata Rini. ".repeat(5_500);
    let source = |file: &str| Source { file: file.to_owned(), text: text.clone(), is_plain: true };
    let explorer = Explorer::new(["a", "b", "c"].map(source).to_vec(), Config::default());
    let mut expression = question("kerj\\w+", ContextPart::Lines);
    expression.search.mode = Mode::Expression;
    let mut hunt = explorer.hunt(&expression).expect("an expression");
    assert!(explorer.go_on(&mut hunt));
    assert_eq!(hunt.n_done, 2);
    assert!(!explorer.go_on(&mut hunt));
    let all = lines(&explorer, &expression);
    assert_eq!((all.total, all.n_documents), (3 * 5_500, 3));
    assert_eq!(explorer.answer(&expression, &hunt), ContextAnswer::Lines(all));
    // Words are found at once.
    let mut hunt = explorer.hunt(&question("kerjaan", ContextPart::Lines)).expect("a word");
    assert!(!explorer.go_on(&mut hunt) && hunt.n_done == 3);
}
