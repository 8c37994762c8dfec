//! Term and document frequency.
