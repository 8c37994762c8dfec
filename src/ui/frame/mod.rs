//! What stands around every view: masthead, tabs, active filters, footer.
mod active;
mod footer;
mod head;
mod masthead;
mod search_box;
mod tabs;
pub mod words;

pub use active::active_filters;
pub use footer::footer;
pub use head::view_head;
pub use masthead::masthead;
pub use tabs::tabs;
