//! A browser and its driver for the tests.
use super::find;
use crate::Done;
use crate::browser::Engine;
use crate::shell::{command, output, run, say};

/// What Debian calls them.
const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

/// A browser and its driver: installed on Debian by root, elsewhere the error says what to install.
pub fn ensure() -> Done {
    if Engine::Chromium.missing().is_none() {
        return Ok(());
    }
    if find("apt-get").is_none() {
        return Err(
            "the browser tests need Chrome or Chromium and chromedriver of the same version in PATH: \
                    install both"
                .to_owned(),
        );
    }
    if !is_root() {
        return Err(format!(
            "the browser tests need a browser: run `sudo apt-get install {}`",
            PACKAGES.join(" ")
        ));
    }
    say("there is no chromedriver: installing Chromium and its driver with apt-get");
    let apt = |what: &str, arguments: &[&str]| {
        run(what, command("apt-get", arguments).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    // Lists may be old or absent on a new machine; an update that fails may still leave enough.
    apt("reading Debian's package lists", &["update", "--quiet"]).ok();
    let install = ["install", "--yes", "--quiet", "--no-install-recommends", PACKAGES[0], PACKAGES[1]];
    apt("installing Chromium", &install).map_err(|_| {
        format!("no browser could be installed: with a network run `apt-get install {}`", PACKAGES.join(" "))
    })
}

fn is_root() -> bool {
    output(&mut command("id", &["-u"])).is_ok_and(|id| id.trim() == "0")
}
