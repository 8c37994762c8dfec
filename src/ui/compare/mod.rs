//! The view Bandingkan: two reports side by side.
pub mod evidence;
mod facts;
mod head;
mod map;
mod map_layout;
mod names;
mod picker;
mod rows;
mod runs;
pub mod sayings;
pub mod shift_sayings;
mod shifts;
mod spin;
mod tools;
mod verdict;
mod view;
mod voices;
pub mod words;

pub use names::Names;
pub use spin::SpinList;
pub use view::CompareView;
