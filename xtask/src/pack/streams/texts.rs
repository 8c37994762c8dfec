//! The places of texts in a module's data. Where a list of texts stands in memory, each is an address and
//! a size, eight bytes that gzip makes little of. A text mostly lies right behind the one named before it,
//! so that the difference is small: 5 KB less to load.
use crate::module::{counted, leb, number};

/// The number of the section with the data.
const DATA: u8 = 11;
/// Longer texts are none: then the eight bytes mean something else.
const LONGEST: usize = 4096;

/// The bytes behind the functions without the places of texts, and these.
#[derive(Debug, Default, PartialEq)]
pub struct Taken {
    /// What is left of the bytes.
    pub rest: Vec<u8>,
    /// How many bytes stand before each place that was taken out, since the one before.
    pub gaps: Vec<u8>,
    /// By how much each text lies behind the end of the one before: twice that, less one where it lies
    /// before it by so much.
    pub steps: Vec<u8>,
    /// The sizes of the texts.
    pub sizes: Vec<u8>,
}

/// Takes the places of texts out of the sections behind the functions. Where the data are not understood
/// it takes none. Cost: linear.
pub fn taken(behind: &[u8]) -> Taken {
    let segments = segments(behind).unwrap_or_default();
    let end = segments.last().map_or(0, |(address, _, size)| address + size);
    let start = segments.first().map_or(0, |segment| segment.0);
    let mut out = Taken::default();
    let (mut done, mut expected) = (0, 0);
    for (address, place, size) in segments {
        let mut at = place + address.next_multiple_of(4) - address;
        while at + 8 <= place + size {
            let [address, size] = [at, at + 4].map(|at| word(behind, at));
            if !(start..end).contains(&address) || LONGEST <= size {
                at += 4;
                continue;
            }
            out.rest.extend(&behind[done..at]);
            out.gaps.extend(leb(at - done));
            let step = address.abs_diff(expected) * 2;
            out.steps.extend(leb(if expected <= address { step } else { step - 1 }));
            out.sizes.extend(leb(size));
            expected = address + size;
            at += 8;
            done = at;
        }
    }
    out.rest.extend(&behind[done..]);
    out
}

/// Four bytes as a number; zero where there are none.
fn word(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..).and_then(|bytes| bytes.first_chunk()).map_or(0, |four| u32::from_le_bytes(*four) as usize)
}

/// Each stretch of the data: its address, its place in these bytes and its size.
fn segments(behind: &[u8]) -> Option<Vec<(usize, usize, usize)>> {
    let mut rest = behind;
    let mut data = loop {
        let (id, after) = rest.split_first()?;
        rest = after;
        let section = counted(&mut rest)?;
        if *id == DATA {
            break section;
        }
    };
    let n_segments = number(&mut data)?;
    let segment = |_| {
        // Of memory 0, from a constant number on.
        let (head, after) = data.split_first_chunk::<2>()?;
        data = after;
        let address = number(&mut data)?;
        let (end, after) = data.split_first()?;
        data = after;
        let bytes = counted(&mut data)?;
        let place = bytes.as_ptr().addr() - behind.as_ptr().addr();
        (head == b"\0\x41" && *end == 0x0b).then_some((address, place, bytes.len()))
    };
    (0..n_segments).map(segment).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The bytes put together again, as `web/boot.js` does it.
    pub fn joined(mut rest: &[u8], [mut gaps, mut steps, mut sizes]: [&[u8]; 3]) -> Vec<u8> {
        let (mut out, mut expected) = (Vec::new(), 0usize);
        while let Some(gap) = number(&mut gaps) {
            let (part, after) = rest.split_at(gap);
            out.extend(part);
            rest = after;
            let (step, size) = (number(&mut steps).unwrap(), number(&mut sizes).unwrap());
            expected = if step % 2 == 0 { expected + step / 2 } else { expected - step.div_ceil(2) };
            out.extend([expected, size].map(|n| (n as u32).to_le_bytes()).concat());
            expected += size;
        }
        [&out, rest].concat()
    }

    /// Data at an address, behind a section of another kind.
    fn behind(address: usize, data: &[u8]) -> Vec<u8> {
        let segment = [&b"\x01\0\x41"[..], &leb(address), b"\x0b", &leb(data.len()), data].concat();
        [&b"\x0c\x01\x01\x0b"[..], &leb(segment.len()), &segment].concat()
    }

    fn check(bytes: &[u8], n_taken: usize) {
        let Taken { rest, gaps, steps, sizes } = taken(bytes);
        assert_eq!(rest.len() + 8 * n_taken, bytes.len());
        assert_eq!(joined(&rest, [&gaps, &steps, &sizes]), bytes);
    }

    #[test]
    fn places_of_texts_come_back() {
        let place = |address: u32, size: u32| [address.to_le_bytes(), size.to_le_bytes()].concat();
        let text = b"satudua-".to_vec();
        let (first, second) = (place(1001, 4), place(1005, 3));
        check(&behind(1001, &[&b"abc"[..], &text, &second, &first].concat()), 2);
        // Not in whole words, outside the data, too long, cut short.
        check(&behind(1001, &[&text[..], &first].concat()), 0);
        check(&behind(1001, &[&b"abc"[..], &place(900, 4), &place(1030, 2), &place(1004, 9000)].concat()), 0);
        check(&behind(1001, &[&b"abc"[..], &text, &first[..7]].concat()), 0);
    }

    #[test]
    fn what_is_not_understood_stays_as_it_is() {
        for odd in [&b""[..], b"\x0b", b"\x0b\x09\x01\0", b"\x0b\x03\x01\x01\0"] {
            assert_eq!(taken(odd), Taken { rest: odd.to_vec(), ..Taken::default() });
        }
    }
}
