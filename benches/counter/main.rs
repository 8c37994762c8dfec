//! A bare Yew page, a button that counts: what Sanding's weight and its opening are measured against.
use yew::prelude::*;

#[component]
fn Counter() -> Html {
    let count = use_state(|| 0_u32);
    let onclick = {
        let count = count.clone();
        Callback::from(move |_| count.set(*count + 1))
    };
    html! { <main><button {onclick}>{ *count }</button></main> }
}

fn main() {
    if let Some(root) = gloo::utils::document().get_element_by_id("app") {
        root.remove_attribute("data-waiting").ok();
        yew::Renderer::<Counter>::with_root(root).render();
    }
}
