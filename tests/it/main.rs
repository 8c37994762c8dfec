//! The native integration tests, one binary.
