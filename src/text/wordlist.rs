//! Reads the word lists: one entry a line, `#` opens a comment line.

/// The entries in the order of the file.
pub fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The entries sorted, without repeats, for binary search.
pub fn sorted(list: &'static str) -> Vec<&'static str> {
    let mut out: Vec<&str> = entries(list).collect();
    out.sort_unstable();
    out.dedup();
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skips_comments_and_blanks() {
        assert_eq!(sorted("# satu\n\nb\na\nb\n"), ["a", "b"]);
    }
}
