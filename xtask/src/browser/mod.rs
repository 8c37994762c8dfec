//! A small client for real browsers, by WebDriver: for the browser tests and for pictures.
//!
//! Synchronous, no dependencies but serde_json. Every call is one request to the browser's driver on
//! loopback and returns what went wrong as one sentence, so tests read as a list of `?` lines.
//! Elements are named by CSS selectors; calls that act on one wait for it to appear first.
mod act;
mod driver;
mod engine;
mod http;
mod look;
mod watch;

use crate::Done;
use driver::Driver;
pub use engine::{CHOICE, Engine};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long a call waits for what it names, before it gives up.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// A browser of its own, without history, closed when it is dropped.
pub struct Browser {
    driver: Driver,
    session: String,
    engine: Engine,
}

/// What keeps the tests from running on this machine, or nothing.
pub fn missing() -> Option<&'static str> {
    Engine::chosen().missing()
}

impl Browser {
    /// Starts a browser of the engine that the environment names.
    pub fn start() -> Done<Self> {
        let engine = Engine::chosen();
        let driver = Driver::start(engine)?;
        let answer = driver.request("POST", "/session", &engine.capabilities())?;
        let session = answer["sessionId"].as_str().ok_or("the driver gave no session")?.to_owned();
        let browser = Self { driver, session, engine };
        browser.resize(1280, 900)?;
        Ok(browser)
    }

    /// Whether it is Chromium, which can be asked for more than WebDriver can.
    pub fn is_chromium(&self) -> bool {
        self.engine == Engine::Chromium
    }

    /// One WebDriver command of this session, by its path; `Value::Null` asks with GET.
    pub fn command(&self, path: &str, body: &Value) -> Done<Value> {
        let method = if body.is_null() { "GET" } else { "POST" };
        self.driver.request(method, &format!("/session/{}/{path}", self.session), body)
    }

    /// One command of Chromium's own protocol (`Emulation.setEmulatedMedia`, ...).
    pub fn devtools(&self, name: &str, parameters: &Value) -> Done<Value> {
        self.command("goog/cdp/execute", &json!({ "cmd": name, "params": parameters }))
    }

    /// Runs JavaScript in the page: `return ...` gives its value, `arguments[0]` what was passed.
    pub fn script(&self, code: &str, arguments: &[Value]) -> Done<Value> {
        self.command("execute/sync", &json!({ "script": code, "args": arguments }))
    }

    /// Waits until the JavaScript expression is true; `what` names it in a failure.
    pub fn wait_until(&self, what: &str, expression: &str) -> Done {
        let code = format!("return !!({expression});");
        self.wait(what, || Ok(self.script(&code, &[])?.as_bool() == Some(true)))
    }

    /// Asks again and again until the answer is yes.
    fn wait(&self, what: &str, mut is_so: impl FnMut() -> Done<bool>) -> Done {
        let began = Instant::now();
        while !is_so()? {
            if PATIENCE < began.elapsed() {
                return Err(format!("waited {} s in vain: {what}", PATIENCE.as_secs()));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver is ended next, and its browser with it, whatever this call answers.
        self.driver.request("DELETE", &format!("/session/{}", self.session), &Value::Null).ok();
    }
}
