//! Bytes as text in a page: packed as small as the browser can unpack, then written in 93 letters.
//!
//! The letters are the printable ones of ASCII but the blank and `<`: no encoding of a page changes
//! them, and no element ends in them. Two letters have 8649 values, so that they hold 13 bits, and 14
//! where these are small (the way of basE91 by Joachim Henke, with two letters more): 1.2255 letters a
//! byte against the 1.3333 of base64. `web/boot.js` reads it.
use super::hash;
use crate::shell::say;
use crate::{Done, project};

/// How many letters there are.
const LETTERS: u32 = 93;
/// Values of 13 bits up to here leave room for one bit more.
const SMALL: u32 = LETTERS * LETTERS - (1 << 13);

/// A data block of the page with these bytes in it.
pub fn block(id: &str, bytes: &[u8]) -> Done<String> {
    let text = encoded(&packed(bytes)?);
    Ok(format!("<script type=\"application/octet-stream\" id=\"{id}\">{text}</script>\n"))
}

/// The bytes as gzip, searched for the smallest: a twentieth less than `gzip -9`, in seconds, so that
/// what was packed last is kept in the target folder.
fn packed(bytes: &[u8]) -> Done<Vec<u8>> {
    let kept = project::target().join("packed").join(format!("{}.gz", hash::name_part(bytes)));
    if let Ok(found) = project::read_bytes(&kept) {
        return Ok(found);
    }
    if bytes.len() > 1 << 18 {
        say("packing the program");
    }
    let mut out = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut out)
        .map_err(|e| format!("the program cannot be packed: {e}"))?;
    project::write(&kept, &out)?;
    Ok(out)
}

/// The letter of a value below [`LETTERS`].
fn letter(value: u32) -> char {
    // "!" and what follows it, but "<".
    let code = b'!' + value as u8;
    char::from(code + u8::from(b'<' <= code))
}

/// The bytes in letters.
fn encoded(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 5 / 4);
    let (mut bits, mut count) = (0u32, 0);
    for byte in bytes {
        bits |= u32::from(*byte) << count;
        count += 8;
        if 13 < count {
            let is_small = bits % (1 << 13) < SMALL;
            let n = if is_small { 14 } else { 13 };
            let pair = bits % (1 << n);
            out.extend([letter(pair % LETTERS), letter(pair / LETTERS)]);
            bits >>= n;
            count -= n;
        }
    }
    if 0 < count {
        out.push(letter(bits % LETTERS));
        if 7 < count || LETTERS <= bits {
            out.push(letter(bits / LETTERS));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `web/boot.js` does it.
    fn decoded(text: &str) -> Vec<u8> {
        let value = |c: &u8| u32::from(*c) - 33 - u32::from(b'<' < *c);
        let (mut bits, mut count, mut out) = (0u32, 0, Vec::new());
        for pair in text.as_bytes().chunks(2) {
            let read = value(&pair[0]) + pair.get(1).map_or(0, value) * LETTERS;
            bits |= read << count;
            count += match pair.len() {
                1 => 8 - count,
                _ if read % (1 << 13) < SMALL => 14,
                _ => 13,
            };
            while 7 < count {
                out.push(bits as u8);
                bits >>= 8;
                count -= 8;
            }
        }
        out
    }

    fn check(bytes: &[u8]) {
        let text = encoded(bytes);
        assert!(text.bytes().all(|b| (b'!'..=b'~').contains(&b) && b != b'<'), "{text}");
        assert_eq!(decoded(&text), bytes);
    }

    #[test]
    fn bytes_come_back_whatever_they_are() {
        // Numbers from a fixed start: every length up to a few groups, then long ones.
        let mut seed = 1u32;
        let mut next = || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 24) as u8
        };
        for len in (0..70).chain([1000, 65_536]) {
            check(&vec![0; len]);
            check(&vec![255; len]);
            for _ in 0..40 {
                let bytes: Vec<u8> = (0..len).map(|_| next()).collect();
                check(&bytes);
            }
        }
        for a in 0..=255 {
            check(&[a]);
            (0..=255).for_each(|b| check(&[a, b]));
        }
    }

    #[test]
    fn it_is_as_dense_as_it_says() {
        let bytes: Vec<u8> = (0..100_000u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 23) as u8).collect();
        let share = encoded(&bytes).len() as f64 / bytes.len() as f64;
        assert!((1.22..1.232).contains(&share), "{share}");
    }

    #[test]
    fn every_letter_is_used() {
        let letters: String = (0..LETTERS).map(letter).collect();
        assert!(letters.starts_with("!\"#") && letters.ends_with("|}~") && letters.contains(";="));
    }
}
