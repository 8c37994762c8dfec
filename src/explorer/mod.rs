//! The questions a screen asks, answered in the screen's own words.
