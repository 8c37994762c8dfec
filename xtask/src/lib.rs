//! The commands of the project, and the browser client that its tests share with them.
//!
//! Read in this order: `command` (what can be asked), `tools` (what must be installed first),
//! `page` (compile, shrink, pack), `pack` (one build, two deliverables), `size`, `server`, `browser`.
pub mod bench;
pub mod browser;
pub mod check;
pub mod command;
pub mod engines;
pub mod lighthouse;
pub mod module;
pub mod names;
pub mod order;
pub mod pack;
pub mod page;
pub mod project;
pub mod scripts;
pub mod server;
pub mod shell;
pub mod shots;
pub mod shrink;
pub mod size;
pub mod tools;

/// What a step leaves, or one sentence on what is missing and how to get it.
pub type Done<T = ()> = Result<T, String>;
