//! Pairs of reports worth comparing.
