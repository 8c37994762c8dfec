//! The native integration tests, one binary.
mod corpus;
mod truth;
