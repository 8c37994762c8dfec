//! Small parts that all views use.
mod announcer;
mod bar;
mod chip;
mod details;
mod empty;
mod figures;
mod heard;
mod length;
mod more;
pub mod palette;
mod said;

pub use announcer::announcer;
pub use bar::{BarPart, bar, share_bar};
pub use chip::chip;
pub use details::{method_note, notes};
pub use empty::empty_state;
pub use figures::{figure_row, figures};
pub use heard::heard;
pub use length::{tenth, whole};
pub use more::{STEP, more};
pub use said::{bracketed, place_code};
