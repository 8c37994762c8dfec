//! `cargo sanding VERB ...`: the native program.
use std::process::ExitCode;

fn main() -> ExitCode {
    sanding::cli::run(std::env::args_os().skip(1))
}
