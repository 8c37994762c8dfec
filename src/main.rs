//! The page's entry: takes the reports the page carries, mounts the program, says when it panics.
use sanding::corpus::{Source, embedded};
use wasm_bindgen::JsValue;
use web_sys::Element;

fn main() {
    // Where the program is built to stop without a message, the loader tells of the trap alone.
    yew::set_custom_panic_hook(Box::new(|panic| report_crash(&panic.to_string())));
    let Some(root) = gloo::utils::document().get_element_by_id("app") else {
        return report_crash("index.html has no element with the id \"app\"");
    };
    embedded::carry(carried_reports());
    root.remove_attribute("data-waiting").ok();
    sanding::ui::own::mounted(yew::Renderer::<sanding::ui::App>::with_root(root).render());
}

/// The reports as the packer wrote them into the page: a heading with the file's name, then the
/// text as scraped. Their only copy, readable where this program does not run.
fn carried_reports() -> Vec<Source> {
    let mut reports = Vec::new();
    let plain = gloo::utils::document().get_element_by_id("plain");
    let mut next = plain.and_then(|plain| plain.query_selector("article").ok().flatten());
    while let Some(article) = next {
        if let (Some(file), Some(text)) = (text_in(&article, "h2"), text_in(&article, "pre")) {
            reports.push(Source { file, text, is_plain: false });
        }
        next = article.next_element_sibling();
    }
    reports
}

fn text_in(article: &Element, name: &str) -> Option<String> {
    article.query_selector(name).ok().flatten()?.text_content()
}

/// Hands the message to `web/boot.js`, which shows a panel without help of this program.
fn report_crash(message: &str) {
    let event = web_sys::CustomEventInit::new();
    event.set_detail(&JsValue::from_str(message));
    if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict("sanding-crash", &event) {
        gloo::utils::window().dispatch_event(&event).ok();
    }
}
