//! One HTTP request to loopback with JSON both ways, a connection each.
use crate::Done;
use serde_json::Value;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Sends a request and reads the answer to its end.
pub fn request(port: u16, method: &str, path: &str, body: &Value) -> Done<Value> {
    let answer = exchange(port, method, path, body);
    let answer = answer.map_err(|e| format!("the driver does not answer {method} {path}: {e}"))?;
    serde_json::from_slice(&answer).map_err(|e| format!("the driver's answer to {path} is no JSON: {e}"))
}

fn exchange(port: u16, method: &str, path: &str, body: &Value) -> std::io::Result<Vec<u8>> {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    read_answer(&mut stream)
}

/// The body of an answer: as long as its head says, since the other side may keep the line open.
fn read_answer(stream: &mut impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 1 << 16];
    let mut wanted = usize::MAX;
    while bytes.len() < wanted {
        let n = stream.read(&mut chunk)?;
        if n == 0 {
            break;
        }
        bytes.extend_from_slice(&chunk[..n]);
        if wanted == usize::MAX
            && let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n")
        {
            wanted = length(&String::from_utf8_lossy(&bytes[..end])).unwrap_or(usize::MAX);
            bytes.drain(..end + 4);
        }
    }
    Ok(bytes)
}

fn length(head: &str) -> Option<usize> {
    head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_ends_where_its_head_says() {
        let mut answer = &b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}rest"[..];
        assert_eq!(read_answer(&mut answer).ok(), Some(b"{}rest".to_vec()));
        assert_eq!(length("HTTP/1.1 200 OK\r\ncontent-length: 17"), Some(17));
    }
}
