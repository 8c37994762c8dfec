//! What the page asks of the browser.
mod browser;
mod link;
mod media;
mod page_settings;
mod paint;
mod width;

pub use browser::{
    close_dialog, first_state, focus_at_top, go_to_element, keep_focus_on, leave_focus, show_dialog,
    show_element, store_value, stored,
};
pub use link::write_link;
pub use media::{DARK, WIDE, holds, media};
pub use page_settings::page_settings;
pub use paint::after_paint;
pub use width::{picture_width, width_of};
