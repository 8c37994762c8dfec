//! Fingerprints of word runs.
