//! Changes of meaning inside a link.
use super::align::Both;
use super::words::Unit;
use super::{Edit, Shift};

/// The changes of meaning between linked sentences.
pub(super) fn shifts(_both: &Both, _units: &[Vec<&Unit>; 2], _edits: &[Edit]) -> Vec<Shift> {
    Vec::new()
}
