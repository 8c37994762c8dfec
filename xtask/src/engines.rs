//! The main browser tests in other engines than Chromium: the same tests, another WebDriver.
//!
//! All tests run in Chromium, which alone can be asked to go offline, to prefer the dark or to run a
//! script before the page's own. What a reader needs first is tried in Firefox and WebKitGTK too.
use crate::browser::{CHOICE, Engine};
use crate::shell::{run, warn};
use crate::{Done, tools};
use std::process::Command;

/// Opening, both deliverables, narrowing, comparing, searching, keys, links, own articles, frames.
const MAIN: [&str; 15] = [
    "opening::the_page_opens_and_says_nothing_on_the_console",
    "opening::the_policy_lets_nothing_in",
    "opening::the_panel_leads_to_the_plain_reports_and_drops_the_hash",
    "narrowing::a_theme_narrows_every_view_and_a_chip_says_so",
    "comparing::linked_sentences_stand_side_by_side_with_their_words_marked",
    "comparing::a_change_of_meaning_leads_to_its_row",
    "comparing::sides_are_exchanged_and_no_report_stands_in_both",
    "comparing::kinds_of_rows_can_be_hidden_and_the_link_shows_the_same",
    "comparing::the_comparison_works_by_keyboard_alone",
    "searching::typing_finds_every_occurrence_and_each_opens_its_place",
    "searching::a_wrong_expression_says_why_and_keeps_the_last_result",
    "theming::the_cloud_by_keyboard",
    "own::a_text_chosen_by_button_stands_beside_the_corpus",
    "own::articles_are_kept_only_where_the_reader_asks",
    "embedding::a_comparison_stands_in_a_page_of_another_origin_and_resizes",
];

/// Runs the main tests in each engine that is installed, with the command given; says loudly which
/// are not. Neither is required, since neither is everywhere.
pub fn main_tests(test: impl Fn() -> Command) -> Done {
    for (engine, name) in [(Engine::Firefox, "Firefox"), (Engine::WebKit, "WebKitGTK")] {
        if let Err(reason) = ready(engine) {
            warn(&format!("MAIN BROWSER TESTS NOT RUN IN {name}: {reason}"));
            continue;
        }
        let mut test = test();
        test.arg("--").arg("--exact").args(MAIN).env(CHOICE, engine.name());
        run(&format!("main browser tests in {name}"), &mut test)?;
    }
    Ok(())
}

/// The engine and its driver are there; Firefox's driver is installed for a Firefox that is there.
fn ready(engine: Engine) -> Done {
    if engine == Engine::Firefox && engine.has_binary() {
        tools::geckodriver()?;
    }
    engine.missing().map_or(Ok(()), |reason| Err(reason.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    #[test]
    fn every_main_test_is_there() {
        for test in MAIN {
            let (file, name) = test.split_once("::").unwrap_or_default();
            let text =
                project::read(&project::root().join(format!("tests/browser/{file}.rs"))).unwrap_or_default();
            assert!(text.contains(&format!("#[test]\nfn {name}() ")), "there is no test {test}");
        }
    }
}
