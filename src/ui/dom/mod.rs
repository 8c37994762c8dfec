//! Markup for views: [`html!`](crate::ui::dom::html) as Yew writes it, in a fifth of its code.
//!
//! Yew's own macro writes out, for each element of each view, the building of its attributes, its
//! children and their conversions. Here what is fixed of a piece of markup becomes one string with
//! gaps, read as it is drawn ([`Dom::to_gap`]); what varies becomes a call of [`Child::draw`] or
//! [`Attribute::draw`], each of which fills the next gap.
mod attribute;
mod child;
mod classes;
mod draw;
mod macros;

pub use attribute::Attribute;
pub use child::Child;
pub use classes::joined;
pub use draw::Dom;
pub(crate) use macros::{classes, html, parts};
