//! The native integration tests, one binary.
mod architecture;
mod context;
mod corpus;
mod explorer;
mod family;
mod invariants;
mod pages;
mod parsing;
mod pattern;
mod rewrites;
mod seeds;
mod themes;
mod truth;
