//! Changes of meaning inside a link.
