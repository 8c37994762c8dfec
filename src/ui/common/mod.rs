//! Small parts that all views use.
mod announcer;
mod bar;
mod chip;
mod details;
mod empty;
pub mod palette;

pub use announcer::Announcer;
pub use bar::{Bar, BarPart, ShareBar};
pub use chip::Chip;
pub use details::{ClassQuestions, MethodNote};
pub use empty::EmptyState;
