//! Folded notes: how a figure was made, and questions for class.
use crate::state::Lang;
use crate::ui::dom::html;
use crate::ui::i18n::{Text, text};
use yew::prelude::*;

const METHOD: Text = text("Bagaimana ini dihitung", "How this was worked out");
const CLASS: Text = text("Untuk dibahas di kelas", "To discuss in class");

/// How a figure was made and what it does not tell, folded.
pub fn method_note(lang: Lang, note: &[Text]) -> Html {
    method_note_with(lang, note, "")
}

/// The same with the parts of the figure on screen behind it.
pub fn method_note_with(lang: Lang, note: &[Text], working: &str) -> Html {
    html! {
        <details class="note">
            <summary class="note__summary">{ METHOD.of(lang) }</summary>
            <div class="note__body">
                { for note.iter().map(|t| html! { <p key={t.id}>{ t.of(lang) }</p> }) }
                <p class="note__working" hidden={working.is_empty()}>{ working }</p>
            </div>
        </details>
    }
}

/// Questions for class, folded on screen, open on paper.
pub fn class_questions(lang: Lang, questions: &[Text]) -> Html {
    html! {
        <details class="note note--class">
            <summary class="note__summary">{ CLASS.of(lang) }</summary>
            <ol class="note__body">
                { for questions.iter().map(|q| html! { <li key={q.id}>{ q.of(lang) }</li> }) }
            </ol>
        </details>
    }
}
