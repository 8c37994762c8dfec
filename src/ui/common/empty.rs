//! What a view shows when there is nothing: why, and what to try next.
use crate::ui::dom::html;
use yew::prelude::*;

/// A quiet paragraph: what there is none of, what to try, a link or button that helps.
pub fn empty_state(title: &str, hint: &str, help: Html) -> Html {
    html! {
        <div class="empty">
            <h3 class="empty__title">{ title }</h3>
            <p class="empty__hint">{ hint }</p>
            <div class="empty__help">{ help }</div>
        </div>
    }
}
