//! Which words stand near a word more often than chance would have it.
