//! Running other programs and saying what goes on.
use crate::Done;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// One line about what happens next.
pub fn say(line: &str) {
    eprintln!("\u{25b8} {line}");
}

/// One line that must not be overlooked.
pub fn warn(line: &str) {
    eprintln!("! {line}");
}

/// A command that runs in the project's root, with colours left to the terminal.
///
/// `NO_COLOR` is taken away: Trunk 0.21 refuses to start with the value others set it to.
pub fn command(program: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(crate::project::root()).env_remove("NO_COLOR");
    // Cargo's word on the package that runs is about xtask, not about what xtask runs.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
        command.env_remove(name);
    }
    command
}

/// Runs to the end with its output on the terminal; `what` names the step in a failure.
pub fn run(what: &str, command: &mut Command) -> Done {
    say(what);
    let began = Instant::now();
    let status = command.status().map_err(|e| cannot_start(command, &e))?;
    match status.success() {
        true if began.elapsed().as_secs() >= 5 => {
            say(&format!("{what}: {} s", began.elapsed().as_secs()));
            Ok(())
        }
        true => Ok(()),
        false => Err(format!("this step failed: {what} ({status}); the lines above say why")),
    }
}

/// Runs quietly and returns what it printed, standard output first.
pub fn output(command: &mut Command) -> Done<String> {
    let out = command.stdin(Stdio::null()).output().map_err(|e| cannot_start(command, &e))?;
    let mut text = String::from_utf8_lossy(&out.stdout).into_owned();
    text += &String::from_utf8_lossy(&out.stderr);
    match out.status.success() {
        true => Ok(text),
        false => Err(text),
    }
}

/// The value of an environment variable that holds folders, with some more put in front.
pub fn path_with(more: &[&Path]) -> std::ffi::OsString {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let folders = more.iter().map(|p| p.to_path_buf()).chain(std::env::split_paths(&old));
    std::env::join_paths(folders).unwrap_or(old)
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!("{} cannot be started: {error}", Path::new(command.get_program()).display())
}
