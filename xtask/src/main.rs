//! The project's commands: `cargo xtask serve|test|build|single|bench|size`.
fn main() {}
