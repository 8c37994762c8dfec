//! What a view shows when there is nothing: why, and what to try next.
use yew::prelude::*;

/// The words of an empty view.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What there is none of.
    pub title: AttrValue,
    /// What to try.
    #[prop_or_default]
    pub hint: AttrValue,
    /// A link or button that helps.
    #[prop_or_default]
    pub children: Html,
}

/// A quiet paragraph.
#[component]
pub fn EmptyState(props: &Props) -> Html {
    html! {
        <div class="empty">
            <p class="empty__title">{ &props.title }</p>
            <p class="empty__hint">{ &props.hint }</p>
            <div class="empty__help">{ props.children.clone() }</div>
        </div>
    }
}
