//! `cargo sanding VERB ...`: the native program.
fn main() {}
