//! Hashes and gzip of what is packed.
use super::base64;
use sha2::{Digest, Sha256};
use std::io::Write;

/// A source expression of a content security policy: `'sha256-...'` over the exact bytes.
pub fn for_policy(text: &str) -> String {
    format!("'sha256-{}'", base64::encode(&Sha256::digest(text.as_bytes())))
}

/// Ten letters that stand for the content in a file's name, so that caches never serve an old one.
pub fn name_part(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(5).map(|b| format!("{b:02x}")).collect()
}

/// The bytes as `gzip -9` makes them, without a time stamp: the same bytes give the same bytes.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    // Writing into memory cannot fail.
    encoder.write_all(bytes).ok();
    encoder.finish().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_names_the_hash_of_the_exact_bytes() {
        assert_eq!(for_policy(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }

    #[test]
    fn the_same_bytes_are_packed_the_same() {
        assert_eq!(gzip(b"sanding"), gzip(b"sanding"));
        assert_eq!(name_part(b"abc"), "ba7816bf8f");
    }
}
