//! The page's entry: mounts the program on what the loader had it read, says when it panics.
use wasm_bindgen::JsValue;

fn main() {
    // Where the program is built to stop without a message, the loader tells of the trap alone.
    yew::set_custom_panic_hook(Box::new(|panic| report_crash(&panic.to_string())));
    let Some(root) = gloo::utils::document().get_element_by_id("app") else {
        return report_crash("index.html has no element with the id \"app\"");
    };
    root.remove_attribute("data-waiting").ok();
    sanding::ui::own::mounted(yew::Renderer::<sanding::ui::App>::with_root(root).render());
}

/// Hands the message to `web/boot.js`, which shows a panel without help of this program.
fn report_crash(message: &str) {
    let event = web_sys::CustomEventInit::new();
    event.set_detail(&JsValue::from_str(message));
    if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict("sanding-crash", &event) {
        gloo::utils::window().dispatch_event(&event).ok();
    }
}
