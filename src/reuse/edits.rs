//! Word by word inside a link.
