//! The view Bandingkan.
mod view;
pub mod words;

pub use view::CompareView;
