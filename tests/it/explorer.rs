//! What the screen is told about the teaching corpus holds together: counts open what they count.
use sanding::explorer::{Explorer, FacetKind, LineKind, Selection, Side, StopList};
use std::collections::BTreeSet;

fn explorer() -> Explorer {
    Explorer::embedded()
}

fn only(kind: FacetKind, value: &str) -> Selection {
    let mut selection = Selection::default();
    selection.set_mut(kind).insert(value.to_owned());
    selection
}

/// Every single choice a reader can make in the filters.
fn choices(explorer: &Explorer) -> Vec<(FacetKind, String, usize)> {
    let facets = explorer.facets(&Selection::default(), usize::MAX).into_iter();
    facets.flat_map(|f| f.values.into_iter().map(move |v| (f.kind, v.value, v.count))).collect()
}

#[test]
fn a_filter_leaves_as_many_reports_as_it_promises() {
    let explorer = explorer();
    let choices = choices(&explorer);
    assert!(choices.len() > 10, "the teaching corpus has outlets, speakers, names and themes");
    for (kind, value, count) in choices {
        let left = explorer.select(&only(kind, &value));
        assert_eq!(left.len(), count, "{kind:?} {value:?}");
        assert_eq!(explorer.documents(&only(kind, &value)).len(), count);
    }
}

#[test]
fn no_choice_changes_the_order_of_the_filters() {
    let explorer = explorer();
    let order = |selection: &Selection| -> Vec<(FacetKind, Vec<String>)> {
        let facets = explorer.facets(selection, usize::MAX).into_iter();
        facets.map(|f| (f.kind, f.values.into_iter().map(|v| v.value).collect())).collect()
    };
    let whole = order(&Selection::default());
    for (kind, value, _) in choices(&explorer) {
        for ((_, all), (facet, left)) in whole.iter().zip(order(&only(kind, &value))) {
            let expected: Vec<&String> = all.iter().filter(|v| left.contains(v)).collect();
            assert_eq!(left.iter().collect::<Vec<_>>(), expected, "{facet:?} when {kind:?} is {value:?}");
        }
    }
}

#[test]
fn words_left_out_are_gone_from_every_view_and_come_back() {
    let explorer = explorer();
    let first = explorer.term_rows(&Selection::default(), 1).remove(0);
    let mut stop = StopList::default();
    stop.leave_out(&first.label);
    let without = explorer.beside(&stop);
    let holds = |e: &Explorer| {
        let cards =
            e.documents(&Selection::default()).into_iter().flat_map(|c| c.terms).map(|(_, label)| label);
        let rows = e.term_rows(&Selection::default(), usize::MAX).into_iter().map(|r| r.label);
        let themes = e.themes().into_iter().flat_map(|t| t.terms);
        cards.chain(rows).chain(themes).any(|label| label == first.label)
    };
    assert!(holds(&explorer) && !holds(&without));
    assert!(without.sentences_with(&first.key, &Selection::default(), usize::MAX).is_empty());
    assert!(holds(&without.beside(&StopList::default())));
    let every = explorer.beside(&StopList { is_none: true, ..StopList::default() });
    let yang = every.term_rows(&Selection::default(), usize::MAX).into_iter().find(|r| r.key == "yang");
    let yang = yang.expect("nothing is left out");
    assert_eq!(every.sentences_with("yang", &Selection::default(), usize::MAX).len(), yang.n_sentences);
}

#[test]
fn the_count_of_a_term_is_the_number_of_sentences_it_opens() {
    let explorer = explorer();
    let mut selections = vec![Selection::default()];
    selections.extend(choices(&explorer).into_iter().map(|(kind, value, _)| only(kind, &value)));
    for selection in selections {
        for row in explorer.term_rows(&selection, 60) {
            let opened = explorer.sentences_with(&row.key, &selection, usize::MAX);
            assert_eq!(opened.len(), row.n_sentences, "{} in {selection:?}", row.label);
            let marked: usize =
                opened.iter().map(|h| h.pieces.iter().filter(|(_, is_term)| *is_term).count()).sum();
            assert_eq!(marked, row.count, "{} in {selection:?}", row.label);
            let documents: BTreeSet<_> = opened.iter().map(|h| h.doc).collect();
            assert_eq!(documents.len(), row.per_document.len(), "{}", row.label);
        }
    }
}

#[test]
fn narrowing_to_a_term_keeps_the_reports_that_hold_it() {
    let explorer = explorer();
    for row in explorer.term_rows(&Selection::default(), 40) {
        let selection = Selection { terms: [row.key.clone()].into(), ..Selection::default() };
        let documents: Vec<_> = row.per_document.iter().map(|(doc, _)| *doc).collect();
        assert_eq!(explorer.select(&selection), documents, "{}", row.label);
    }
}

#[test]
fn a_range_of_days_leaves_the_reports_of_these_days() {
    let explorer = explorer();
    let range = explorer.date_range().expect("days are known");
    let days = |from: &str, to: &str| {
        let selection =
            Selection { from: Some(from.to_owned()), to: Some(to.to_owned()), ..Selection::default() };
        explorer.select(&selection).len()
    };
    let dated: usize = range.days.iter().map(|(_, n)| n).sum();
    assert_eq!(dated + range.n_unknown, explorer.all().len());
    assert_eq!(days(&range.first, &range.last), dated);
    for (day, n) in &range.days {
        assert_eq!(days(day, day), *n, "{day}");
    }
    assert_eq!(days("1900-01-01", "1900-12-31"), 0);
}

#[test]
fn the_reader_shows_every_line_of_the_page_and_every_word_of_the_report() {
    let explorer = explorer();
    for id in explorer.all() {
        let view = explorer.reader(id, &Selection::default()).expect("a report");
        let body = view.raw.iter().filter(|l| l.kind == LineKind::Body).count();
        assert_eq!(body, view.card.n_body_lines);
        for p in &view.paragraphs {
            for s in &p.sentences {
                let text: String = s.runs.iter().map(|r| r.text.as_str()).collect();
                assert!(view.raw.iter().any(|l| l.text.contains(&text)), "{text}");
                assert!(s.runs.iter().all(|r| r.statement.is_none_or(|i| i < view.statements.len())));
            }
        }
        let shares: f64 = view.card.voices.iter().map(|v| v.share).sum::<f64>() + view.card.narration;
        assert!((0.99..=1.01).contains(&shares), "{}: voices and narration make up {shares}", view.card.key);
    }
}

#[test]
fn every_report_can_stand_beside_every_other() {
    let explorer = explorer();
    let all = explorer.all();
    for (left, right) in all.iter().flat_map(|l| all.iter().map(move |r| (*l, *r))).filter(|(l, r)| l != r) {
        let view = explorer.comparison(left, right, Side::Left).expect("both exist");
        let linked = view.rows.iter().filter(|r| r.relation.is_some());
        let left_linked: BTreeSet<_> = linked.flat_map(|r| r.left.iter().map(|c| c.at)).collect();
        assert_eq!(left_linked.len(), view.n_linked.0, "{left:?} {right:?}");
        assert!((0.0..=1.0).contains(&view.shared.0) && (0.0..=1.0).contains(&view.shared.1));
        assert!(view.shifts.iter().all(|s| s.row < view.rows.len()));
        assert_ne!(view.next, Some((left, right)));
    }
}
