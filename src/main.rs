//! The page's entry: mounts the program.
fn main() {}
