//! Folded notes: how a figure was made, and questions for class.
use crate::state::Lang;
use crate::ui::i18n::{Text, text};
use yew::prelude::*;

const METHOD: Text = text("Bagaimana ini dihitung", "How this was worked out");
const CLASS: Text = text("Untuk dibahas di kelas", "To discuss in class");

/// A note on method.
#[derive(Properties, PartialEq)]
pub struct MethodProps {
    /// The language.
    pub lang: Lang,
    /// The note.
    pub children: Html,
}

/// How a figure was made and what it does not tell, folded.
#[component]
pub fn MethodNote(props: &MethodProps) -> Html {
    html! {
        <details class="note">
            <summary class="note__summary">{ METHOD.of(props.lang) }</summary>
            <div class="note__body">{ props.children.clone() }</div>
        </details>
    }
}

/// Questions.
#[derive(Properties, PartialEq)]
pub struct QuestionProps {
    /// The language.
    pub lang: Lang,
    /// The questions.
    pub questions: &'static [Text],
}

/// Questions for class, folded on screen, open on paper.
#[component]
pub fn ClassQuestions(props: &QuestionProps) -> Html {
    html! {
        <details class="note note--class">
            <summary class="note__summary">{ CLASS.of(props.lang) }</summary>
            <ol class="note__body">
                { for props.questions.iter().map(|q| html! { <li key={q.id}>{ q.of(props.lang) }</li> }) }
            </ol>
        </details>
    }
}
