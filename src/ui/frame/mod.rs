//! What stands around every view: masthead, tabs, active filters, footer.
mod active;
mod footer;
mod head;
mod masthead;
mod search_box;
mod tabs;
pub mod words;

pub use active::ActiveFilters;
pub use footer::Footer;
pub use head::ViewHead;
pub use masthead::Masthead;
pub use tabs::Tabs;
