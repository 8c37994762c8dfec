//! The view Suara.
mod view;
pub mod words;

pub use view::VoicesView;
