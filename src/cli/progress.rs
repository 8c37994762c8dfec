//! A progress bar on standard error, where that is a terminal.
use std::io::{IsTerminal, Write};

/// Fewer steps than this need no bar. Lower shows one for work that ends at once, higher leaves
/// the reader waiting without a word.
const LEAST: usize = 500;
const WIDTH: usize = 32;

/// A bar for work of a known number of steps. Silent for short work or without a terminal.
#[derive(Debug)]
pub struct Progress {
    total: usize,
    done: usize,
    shown: Option<usize>,
}

impl Progress {
    /// A bar for `total` steps.
    pub fn new(total: usize) -> Self {
        let is_shown = total >= LEAST && std::io::stderr().is_terminal();
        Self { total, done: 0, shown: is_shown.then_some(usize::MAX) }
    }

    /// One step is done. Draws at most a hundred times in all.
    pub fn step(&mut self) {
        self.done += 1;
        let percent = self.done * 100 / self.total.max(1);
        if self.shown.is_some_and(|shown| shown != percent) {
            self.shown = Some(percent);
            let mut err = std::io::stderr().lock();
            // A bar that cannot be drawn is no reason to stop.
            let _ = write!(err, "\r{}", bar(percent, self.done, self.total)).and_then(|()| err.flush());
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown.is_some() {
            eprint!("\r\x1b[K");
        }
    }
}

fn bar(percent: usize, done: usize, total: usize) -> String {
    let full = percent * WIDTH / 100;
    format!("[{}{}] {done}/{total} {percent}%", "#".repeat(full), ".".repeat(WIDTH.saturating_sub(full)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_from_left_to_right() {
        assert_eq!(bar(0, 0, 8), format!("[{}] 0/8 0%", ".".repeat(WIDTH)));
        assert_eq!(bar(100, 8, 8), format!("[{}] 8/8 100%", "#".repeat(WIDTH)));
        assert!(bar(50, 4, 8).contains("#..."));
    }
}
