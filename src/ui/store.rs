//! How choices go into the link, and the corpus as views see it.
use crate::explorer::Explorer;
use crate::state::{Action, State, reduce, url};
use std::ops::Deref;
use std::rc::Rc;
use yew::AttrValue;

/// How a change goes into the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Write {
    /// It came from there.
    Nothing,
    /// A step that Back undoes.
    Push,
    /// Typing: the link follows, after a pause, without a step of its own.
    Replace,
}

impl Write {
    /// How a change by this action is written.
    pub fn of(action: &Action) -> Self {
        match action {
            Action::Replace(_) => Write::Nothing,
            Action::SetPattern(_) | Action::SetTermCount(_) | Action::SetDays(..) => Write::Replace,
            _ => Write::Push,
        }
    }
}

/// The corpus as views see it. Two are the same when they are one.
#[derive(Clone, Debug)]
pub struct Corpus(pub Rc<Explorer>);

impl PartialEq for Corpus {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Corpus {
    type Target = Explorer;

    fn deref(&self) -> &Explorer {
        &self.0
    }
}

/// The link to the page as it would be after these actions.
pub fn href_after<const N: usize>(state: &State, actions: [Action; N]) -> AttrValue {
    href(state, &mut actions.into_iter())
}

fn href(state: &State, actions: &mut dyn Iterator<Item = Action>) -> AttrValue {
    let end = actions.fold(state.clone(), |s, a| reduce(&s, a).unwrap_or(s));
    ["#", &url::to_hash(&end)].concat().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::View;

    #[test]
    fn a_link_holds_the_choices_made_before() {
        let state = State { n_terms: 80, ..State::default() };
        assert_eq!(href_after(&state, [Action::Show(View::Voices)]), "#tampil=suara&banyak=80");
        assert_eq!(href_after(&State::default(), [Action::CloseArticle]), "#");
    }
}
