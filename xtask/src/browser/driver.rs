//! A WebDriver as a process of ours: one for each browser, on a port of its own.
use super::{Engine, http};
use crate::{Done, tools};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A running driver, ended when it is dropped.
pub struct Driver {
    process: Process,
    port: u16,
    /// The screen that a browser with windows draws on.
    _screen: Option<Process>,
}

/// How often a start is tried. A driver takes a free port of IPv4 and then the same of IPv6, and
/// ends when another program holds that one: rare, but not in hundreds of starts beside each other.
const TRIES: usize = 5;

impl Driver {
    /// Starts the engine's driver and waits until it listens.
    pub fn start(engine: Engine) -> Done<Self> {
        let mut started = Self::start_once(engine);
        for _ in 1..TRIES {
            if started.is_ok() {
                break;
            }
            started = Self::start_once(engine);
        }
        started
    }

    fn start_once(engine: Engine) -> Done<Self> {
        let path = engine.driver().ok_or("the browser's driver is not in PATH")?;
        let mut driver = Command::new(path);
        match engine {
            Engine::Chromium => Self::start_named(driver.arg("--port=0")),
            Engine::Firefox => Self::start_named(driver.args(["--port", "0", "--host", "127.0.0.1"])),
            Engine::WebKit => Self::start_on_a_screen(&mut driver),
        }
    }

    /// A driver that chooses its port and says which.
    fn start_named(driver: &mut Command) -> Done<Self> {
        let (process, out) = Process::start(driver)?;
        let port = first(out, port_in).ok_or("the driver ended without naming its port")?;
        Ok(Self { process, port, _screen: None })
    }

    /// A driver that is told its port and says nothing, for a browser that needs a screen.
    fn start_on_a_screen(driver: &mut Command) -> Done<Self> {
        let xvfb = tools::find("Xvfb").ok_or("there is no Xvfb in PATH")?;
        let size = ["-displayfd", "1", "-screen", "0", "1920x1400x24", "-nolisten", "tcp"];
        let (screen, out) = Process::start(Command::new(xvfb).args(size))?;
        let number = first(out, |line| line.trim().parse::<u16>().ok()).ok_or("Xvfb names no screen")?;
        let free =
            TcpListener::bind(("127.0.0.1", 0)).and_then(|l| l.local_addr()).map_err(|e| e.to_string())?;
        driver.arg(format!("--port={}", free.port())).env("DISPLAY", format!(":{number}"));
        // Its sandbox refuses to start as root and in most containers; it shows our own pages only.
        driver.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        driver.env("GDK_BACKEND", "x11").env("NO_AT_BRIDGE", "1");
        let (process, out) = Process::start(driver)?;
        std::thread::spawn(move || first(out, |_| None::<()>));
        let driver = Self { process, port: free.port(), _screen: Some(screen) };
        driver.wait_until_it_listens()
    }

    fn wait_until_it_listens(mut self) -> Done<Self> {
        for _ in 0..200 {
            if std::net::TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return Ok(self);
            }
            if self.process.has_ended() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        Err("the driver does not listen".to_owned())
    }

    /// One request; the `value` of the answer, or the error it names.
    pub fn request(&self, method: &str, path: &str, body: &Value) -> Done<Value> {
        let mut answer = http::request(self.port, method, path, body)?;
        let value = answer["value"].take();
        match value["error"].as_str() {
            Some(error) => {
                let message = value["message"].as_str().unwrap_or_default();
                Err(format!("{error}: {}", message.lines().next().unwrap_or_default()))
            }
            None => Ok(value),
        }
    }
}

/// A program that ends with us.
struct Process(Child);

impl Process {
    /// Starts it and hands out what it prints.
    fn start(command: &mut Command) -> Done<(Self, ChildStdout)> {
        let name = command.get_program().display().to_string();
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().map_err(|e| format!("{name} cannot be started: {e}"))?;
        let out = process.stdout.take().ok_or_else(|| format!("{name} has no output"))?;
        Ok((Self(process), out))
    }

    fn has_ended(&mut self) -> bool {
        self.0.try_wait().is_ok_and(|status| status.is_some())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// What is found first in the lines of an output; the rest of it is read and forgotten.
fn first<T>(out: ChildStdout, find: impl Fn(&str) -> Option<T>) -> Option<T> {
    let mut lines = BufReader::new(out).lines();
    let found = lines.by_ref().map_while(Result::ok).find_map(|line| find(&line));
    // The later lines must go somewhere, or the program stops when the pipe is full.
    std::thread::spawn(move || lines.for_each(drop));
    found
}

/// The port in a driver's greeting.
fn port_in(line: &str) -> Option<u16> {
    let greetings = ["started successfully on port ", "Listening on 127.0.0.1:"];
    let (_, tail) = greetings.iter().find_map(|greeting| line.split_once(greeting))?;
    tail.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_its_greeting() {
        assert_eq!(port_in("ChromeDriver was started successfully on port 43567."), Some(43567));
        assert_eq!(port_in("1795\tgeckodriver\tINFO\tListening on 127.0.0.1:4711"), Some(4711));
        assert_eq!(port_in("Please see the driver's page"), None);
    }
}
