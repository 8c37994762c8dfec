//! The view Asal-usul: which reports share statements, and which may come from which.
mod family;
mod matrix;
mod pairs;
mod questions;
mod view;
pub mod words;

pub use view::{caption, day_behind, kin_note, origins_view};
