//! The reader's own articles: the panel, and the door to `web/own.js`, which holds them.
//!
//! The articles live outside the program, so that a panic or a new instance of the program loses
//! none. The loader, or a worker, fills an instance through `own_page` and `own_finish`; `read` is what
//! that left for the instance that shows it.
mod bridge;
mod missing;
mod panel;
mod words;

pub use bridge::{mounted, order, read};
pub use missing::missing;
pub use panel::OwnPanel;
pub use words::{OPEN, OWN};
