//! Folded notes: how a figure was made, and questions for class.
use crate::state::Lang;
use crate::ui::dom::html;
use crate::ui::help::with_terms;
use crate::ui::i18n::{Text, text};
use crate::ui::screen::Screen;
use yew::prelude::*;

const METHOD: Text = text("Bagaimana ini dihitung", "How this was worked out");
const CLASS: Text = text("Untuk dibahas di kelas", "To discuss in class");

/// What stands below a view, drawn last: how its figures came about, by the parts of the first, and questions for class.
pub fn notes(screen: &Screen, method: &[Text], told: &dyn Fn() -> (String, Vec<String>)) -> Html {
    if !screen.has_whole_view() {
        return Html::default();
    }
    let (working, questions) = told();
    html! { <>{ method_note(screen.lang, method, &working) }{ class_questions(screen.lang, &questions) }</> }
}

/// How a figure was made and what it does not tell, folded; terms of the glossary lead there. `working`
/// holds the parts of the figure on screen, or nothing.
pub fn method_note(lang: Lang, note: &[Text], working: &str) -> Html {
    let mut told = Vec::new();
    let mut paragraph = |t: &Text| html! { <p key={t.id}>{ with_terms(lang, t.of(lang), &mut told) }</p> };
    html! {
        <details class="note">
            <summary class="note__summary">{ METHOD.of(lang) }</summary>
            <div class="note__body">
                { for note.iter().map(&mut paragraph) }
                <p class="note__working" hidden={working.is_empty()}>{ working }</p>
            </div>
        </details>
    }
}

/// Questions for class, folded on screen, open on paper with room for answers.
fn class_questions(lang: Lang, questions: &[String]) -> Html {
    html! {
        <details class="note note--class">
            <summary class="note__summary">{ CLASS.of(lang) }</summary>
            <ol class="note__body">
                { for questions.iter().enumerate().map(|(i, q)| html! { <li key={i}>{ q }</li> }) }
            </ol>
        </details>
    }
}
