//! The view Bandingkan: two reports side by side.
mod against;
pub mod evidence;
mod facts;
mod head;
mod map;
mod map_layout;
mod names;
mod phrases;
mod picker;
mod questions;
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

use crate::explorer::ComparisonView;
use crate::state::Lang;
use std::rc::Rc;
use yew::Callback;

pub use names::{Names, first_words};
pub use spin::spin_list;
pub use view::compare_view;

/// A comparison as its parts show it.
pub struct Shown {
    /// The language.
    pub lang: Lang,
    /// The comparison.
    pub view: Rc<ComparisonView>,
    /// What the reports are called.
    pub names: Names,
    /// Goes to a row.
    pub onjump: Callback<usize>,
}
