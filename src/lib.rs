//! Sanding lays Indonesian news reports side by side.
//!
//! The layers, each of which knows only those above it in this list:
//! `config`, `text`, `corpus`, `stats` and `reuse` (which do not know each other), `theme`,
//! `explorer` (the questions a screen asks), `state` (what the reader chose), and the two
//! shells: `ui` (the page) and `cli` (the native program).
//!
#![doc = include_str!("ARCHITECTURE.md")]
#![recursion_limit = "512"]
#[cfg(feature = "cli")]
pub mod cli;
pub mod config;
pub mod corpus;
pub mod explorer;
pub mod reuse;
pub mod state;
pub mod stats;
pub mod text;
pub mod theme;
#[cfg(feature = "ui")]
pub mod ui;
