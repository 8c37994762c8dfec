//! chromedriver as a process of ours: one for each browser, on a port it chooses.
use super::http;
use crate::{Done, tools};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A running chromedriver, ended when it is dropped.
pub struct Driver {
    process: Child,
    port: u16,
}

/// How often a start is tried. chromedriver takes a free port of IPv4 and then the same of IPv6, and
/// ends when another program holds that one: rare, but not in hundreds of starts beside each other.
const TRIES: usize = 5;

impl Driver {
    /// Starts chromedriver and waits for the line that names its port.
    pub fn start() -> Done<Self> {
        let mut started = Self::start_once();
        for _ in 1..TRIES {
            if started.is_ok() {
                break;
            }
            started = Self::start_once();
        }
        started
    }

    fn start_once() -> Done<Self> {
        let path = tools::find("chromedriver").ok_or("there is no chromedriver in PATH")?;
        let mut process = Command::new(path)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| format!("chromedriver cannot be started: {e}"))?;
        let out = process.stdout.take().ok_or("chromedriver has no output")?;
        let mut lines = BufReader::new(out).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| port_in(&line));
        // Its later lines must go somewhere, or it stops when the pipe is full.
        std::thread::spawn(move || lines.for_each(drop));
        let driver = Self { port: port.unwrap_or(0), process };
        match port {
            Some(_) => Ok(driver),
            None => Err("chromedriver ended without naming its port".to_owned()),
        }
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

impl Drop for Driver {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

fn port_in(line: &str) -> Option<u16> {
    let (_, tail) = line.split_once("started successfully on port ")?;
    tail.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_its_greeting() {
        assert_eq!(port_in("ChromeDriver was started successfully on port 43567."), Some(43567));
        assert_eq!(port_in("Please see the driver's page"), None);
    }
}
