//! Terms grouped into themes, and the cloud they are drawn in.
pub mod group;
pub mod layout;
mod pack;

pub use group::{Theme, themes};
pub use layout::{Layout, LayoutWord, PlacedWord};
