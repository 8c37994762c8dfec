//! Codes of the core in words.
