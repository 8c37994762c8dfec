//! A static server on loopback: for readers of `cargo xtask serve` and for the browser tests.
use crate::command::Options;
use crate::shell::{say, warn};
use crate::{Done, page, project};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

/// A folder served under a path of its own.
#[derive(Clone, Debug)]
pub struct Site {
    /// The folder.
    pub folder: PathBuf,
    /// What the address begins with: `/` or `/some/path/`.
    pub prefix: String,
}

/// Builds the page, serves it, and builds it again when a source changes. Runs until stopped.
pub fn serve(options: &Options) -> Done {
    let plan = options.page()?;
    page::single(&plan)?;
    let port = options.port.unwrap_or(8080);
    let listener = TcpListener::bind(("127.0.0.1", port))
        .map_err(|e| format!("port {port} cannot be used ({e}): choose another with --port N"))?;
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    let site = Site { folder: project::dist(), prefix: "/".to_owned() };
    std::thread::spawn(move || listen(&listener, &site, &AtomicBool::new(false)));
    println!("http://{address}/");
    say("the page is served until Ctrl-C; it is built again when a source changes, then reload it");
    let mut seen = newest_source(&plan.seeds);
    loop {
        std::thread::sleep(Duration::from_millis(700));
        let now = newest_source(&plan.seeds);
        if seen < now {
            seen = now;
            if let Err(message) = page::single(&plan) {
                warn(&message);
            }
        }
    }
}

/// Starts a server on a free port of loopback and returns its address, ending in the prefix.
pub fn start(site: Site) -> Done<String> {
    Ok(start_until_stopped(site)?.0)
}

/// The same, and what stops it: afterwards the address answers nobody.
pub fn start_until_stopped(site: Site) -> Done<(String, impl FnOnce())> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(|e| format!("no port can be had: {e}"))?;
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    let url = format!("http://{address}{}", site.prefix);
    let is_stopped = Arc::new(AtomicBool::new(false));
    let flag = is_stopped.clone();
    let thread = std::thread::spawn(move || listen(&listener, &site, &flag));
    let stop = move || {
        is_stopped.store(true, Ordering::SeqCst);
        // The listener waits for somebody; it ends once somebody came.
        TcpStream::connect(address).ok();
        thread.join().ok();
    };
    Ok((url, stop))
}

fn listen(listener: &TcpListener, site: &Site, is_stopped: &AtomicBool) {
    for stream in listener.incoming().flatten() {
        if is_stopped.load(Ordering::SeqCst) {
            break;
        }
        let site = site.clone();
        std::thread::spawn(move || answer(stream, &site));
    }
}

/// Answers one request and closes; a reader that goes away is no error.
fn answer(mut stream: TcpStream, site: &Site) -> Option<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    let request = lines.next()?.ok()?;
    let mut takes_gzip = false;
    loop {
        let line = lines.next()?.ok()?.to_ascii_lowercase();
        takes_gzip |= line.starts_with("accept-encoding:") && line.contains("gzip");
        if line.is_empty() {
            break;
        }
    }
    let path = request.split(' ').nth(1)?;
    let file = file_for(path, site);
    // As hosts do where a file was packed beforehand.
    let packed = file.as_ref().filter(|_| takes_gzip).and_then(|f| std::fs::read(packed_name(f)).ok());
    let packing = if packed.is_some() { "content-encoding: gzip\r\n" } else { "" };
    let found = file.and_then(|f| Some((packed.or_else(|| std::fs::read(&f).ok())?, content_type(&f))));
    let (status, body, kind) = match found {
        Some((body, kind)) => ("200 OK", body, kind),
        None => ("404 Not Found", b"not found".to_vec(), "text/plain"),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\ncache-control: no-cache\r\n\
         {packing}connection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).ok()?;
    if !request.starts_with("HEAD ") {
        stream.write_all(&body).ok()?;
    }
    Some(())
}

/// The name under which a file lies packed beside itself.
pub fn packed_name(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".gz");
    name.into()
}

/// The file a path names, if it lies in the site.
fn file_for(path: &str, site: &Site) -> Option<PathBuf> {
    let path = path.split(['?', '#']).next()?.strip_prefix(&site.prefix)?;
    if path.split('/').any(|part| part == ".." || part.contains(['\\', ':', '%'])) {
        return None;
    }
    Some(site.folder.join(if path.is_empty() { "index.html" } else { path }))
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|e| e.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json" | "webmanifest") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "text/plain; charset=utf-8",
    }
}

/// When the newest source of the page was changed.
fn newest_source(seeds: &Path) -> Option<SystemTime> {
    let root = project::root();
    let places = ["src", "web", "index.html", "Cargo.toml", "Trunk.toml"].map(|p| root.join(p));
    let places = places.iter().map(|p| p.as_path()).chain([seeds]);
    let files = places.flat_map(project::files_below);
    files.filter_map(|(_, path)| std::fs::metadata(path).and_then(|m| m.modified()).ok()).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, expected: Option<&str>) {
        let site = Site { folder: PathBuf::from("d"), prefix: "/a/".to_owned() };
        assert_eq!(file_for(path, &site), expected.map(|e| Path::new("d").join(e)), "{path}");
    }

    #[test]
    fn only_files_of_the_site_are_served() {
        check("/a/", Some("index.html"));
        check("/a/x.wasm?v=1", Some("x.wasm"));
        check("/", None);
        check("/a/../secret", None);
        check("/a/..%2fsecret", None);
    }
}
