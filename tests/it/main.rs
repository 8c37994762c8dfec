//! The native integration tests, one binary.
#![allow(clippy::disallowed_methods, reason = "no test is part of the page")]
mod architecture;
mod context;
mod corpus;
mod explorer;
mod family;
mod invariants;
mod kin;
mod pages;
mod parsing;
mod pattern;
mod rewrites;
mod seeds;
mod stories;
mod themes;
mod truth;
