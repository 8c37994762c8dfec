//! The view Asal-usul.
mod view;
pub mod words;

pub use view::OriginsView;
