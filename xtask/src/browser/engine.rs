//! The browsers that the tests drive, each by its own WebDriver: what it needs and how it is started.
use crate::tools;
use serde_json::{Value, json};
use std::path::PathBuf;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome or Chromium by chromedriver: all tests.
    Chromium,
    /// Firefox by geckodriver: the main tests.
    Firefox,
    /// WebKitGTK's small browser by WebKitWebDriver, on a screen of its own (Xvfb): the main tests.
    WebKit,
}

/// The environment variable that names the engine of a test run.
pub const CHOICE: &str = "SANDING_ENGINE";

impl Engine {
    /// The engine that `SANDING_ENGINE` names, else Chromium.
    pub fn chosen() -> Self {
        let name = std::env::var(CHOICE).unwrap_or_default();
        [Self::Firefox, Self::WebKit].into_iter().find(|e| e.name() == name).unwrap_or(Self::Chromium)
    }

    /// Its name in `SANDING_ENGINE`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// What keeps it from running on this machine, or nothing.
    pub fn missing(self) -> Option<&'static str> {
        match self {
            Self::Chromium if self.driver().is_none() => Some(
                "there is no chromedriver: install Chrome or Chromium and its driver (Debian: chromium-driver)",
            ),
            Self::Firefox if self.binary().is_none() => Some("there is no Firefox (Debian: firefox-esr)"),
            Self::Firefox if self.driver().is_none() => {
                Some("there is no geckodriver: run `cargo install --locked geckodriver`")
            }
            Self::WebKit if self.driver().is_none() || self.binary().is_none() => {
                Some("there is no WebKitWebDriver with its MiniBrowser (Debian: webkit2gtk-driver)")
            }
            Self::WebKit if tools::find("Xvfb").is_none() => Some("there is no Xvfb (Debian: xvfb)"),
            _ => None,
        }
    }

    /// The program that drives it.
    pub fn driver(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => tools::find("chromedriver"),
            Self::Firefox => tools::installed("geckodriver"),
            Self::WebKit => tools::find("WebKitWebDriver"),
        }
    }

    /// Whether the browser is there, with its driver or without.
    pub fn has_binary(self) -> bool {
        self.binary().is_some()
    }

    /// The browser itself.
    fn binary(self) -> Option<PathBuf> {
        let found = |names: &[&str]| names.iter().find_map(|name| tools::find(name));
        match self {
            Self::Chromium => found(&["chromium", "chromium-browser", "google-chrome"]),
            Self::Firefox => found(&["firefox-esr", "firefox"]),
            Self::WebKit => mini_browser(),
        }
    }

    /// What a new session asks for: no window, no network of its own, nothing kept.
    pub fn capabilities(self) -> Value {
        let options = match self {
            Self::Chromium => chromium(self.binary()),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": { "binary": self.binary(), "args": ["-headless"], "prefs": away_from_the_network() },
            }),
            Self::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": self.binary(), "args": ["--automation"] },
            }),
        };
        json!({ "capabilities": { "alwaysMatch": options } })
    }
}

fn chromium(binary: Option<PathBuf>) -> Value {
    let mut options = json!({ "args": [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic",
        "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-default-apps", "--lang=id", "--hide-scrollbars", "--force-color-profile=srgb",
        // No name leads anywhere: a page that asks the network for something fails.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ]});
    if let Some(binary) = binary {
        options["binary"] = json!(binary);
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "unhandledPromptBehavior": "accept",
    })
}

/// Firefox's settings that send all but loopback to a port where nobody answers.
fn away_from_the_network() -> Value {
    json!({
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1", "network.proxy.http_port": 9,
        "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": 9,
        "intl.accept_languages": "id",
    })
}

/// WebKitGTK's small browser, which stands beside its library, in a folder named for the machine.
fn mini_browser() -> Option<PathBuf> {
    let libraries = std::fs::read_dir("/usr/lib").ok()?.flatten().map(|entry| entry.path());
    let places = libraries.flat_map(|folder| {
        ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"]
            .map(|name| folder.join(name).join("MiniBrowser"))
    });
    places.chain(["/usr/libexec/webkit2gtk-4.1/MiniBrowser".into()]).find(|path| path.is_file())
}
