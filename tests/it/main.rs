//! The native integration tests, one binary.
mod architecture;
mod corpus;
mod seeds;
mod truth;
