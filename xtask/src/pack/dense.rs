//! Bytes as text in a page: packed as small as the browser can unpack, then written in characters of
//! seven bits.
//!
//! A page in UTF-8 can hold all of ASCII in a data block but three characters: NUL, which parsers
//! replace, the carriage return, which they take for an end of line, and `<`, which may end the block.
//! For these stands a character of two bytes that holds the next seven bits, too (the way of base122 by
//! Kevin Albertson): 1.143 bytes of page a byte, against the 1.333 of base64. `web/boot.js` reads it.
use super::hash;
use crate::shell::say;
use crate::{Done, project};

/// What no block can hold by itself. The last character of two bytes that stands for them is U+027F.
const KEPT_OUT: [u8; 3] = [0, b'\r', b'<'];
/// What stands for the first of them with seven bits of nothing.
const BEYOND: u32 = 256;

/// A data block of the page with these bytes in it, and how many there are once they are written in bits.
pub fn block(id: &str, bytes: &[u8]) -> Done<String> {
    let packed = packed(bytes)?;
    let (size, text) = (packed.len(), encoded(&packed));
    Ok(format!(
        "<script type=\"application/octet-stream\" id=\"{id}\" data-size=\"{size}\">{text}</script>\n"
    ))
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

/// The bytes, seven bits a character, the lowest first.
fn encoded(bytes: &[u8]) -> String {
    let bit = |i: usize| bytes.get(i / 8).map_or(0, |byte| byte >> (i % 8) & 1);
    let mut groups =
        (0..bytes.len() * 8).step_by(7).map(|at| (0..7).fold(0, |seven, i| seven | bit(at + i) << i));
    let mut out = String::with_capacity(bytes.len() * 8 / 7);
    while let Some(seven) = groups.next() {
        let place = KEPT_OUT.iter().position(|kept| *kept == seven);
        out.push(match place {
            None => char::from(seven),
            Some(place) => {
                let code = BEYOND + 128 * place as u32 + u32::from(groups.next().unwrap_or(0));
                char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `web/boot.js` does it.
    fn decoded(text: &str, size: usize) -> Vec<u8> {
        let (mut bits, mut count, mut out) = (0u32, 0, Vec::new());
        let mut put = |seven: u32| {
            bits |= seven << count;
            count += 7;
            if 7 < count && out.len() < size {
                out.push(bits as u8);
                bits >>= 8;
                count -= 8;
            }
        };
        for code in text.chars().map(u32::from) {
            if 127 < code {
                put(KEPT_OUT[((code - BEYOND) / 128) as usize].into());
            }
            put(code % 128);
        }
        out
    }

    fn check(bytes: &[u8]) {
        let text = encoded(bytes);
        assert!(text.bytes().all(|b| !KEPT_OUT.contains(&b)), "{text:?}");
        assert_eq!(decoded(&text, bytes.len()), bytes);
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
        assert!((1.14..1.145).contains(&share), "{share}");
    }
}
