//! The corpus, and the one order of its voices.
use crate::explorer::Selection;
use crate::ui::store::Corpus;
use std::rc::Rc;
use yew::prelude::*;

/// The corpus. It never changes while the page lives.
#[hook]
pub fn use_corpus() -> Corpus {
    use_context::<Corpus>().expect("App provides the corpus")
}

/// All speakers of the corpus, most words first: a speaker's place gives the same colour and line
/// style in every report.
#[hook]
pub fn use_voice_order() -> Rc<Vec<String>> {
    let corpus = use_corpus();
    use_memo(corpus, |corpus| {
        let rows = corpus.voices(&Selection::default()).rows;
        rows.into_iter().map(|r| r.name).filter(|n| !n.is_empty() && n != "?").collect()
    })
}
