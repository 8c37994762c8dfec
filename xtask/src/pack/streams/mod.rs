//! A module taken apart into streams of one kind each: the instructions, the numbers of locals, the
//! places in memory, and so on.
//!
//! gzip knows nothing of WebAssembly: it sees instructions and their numbers mixed, and looks back
//! 32 KB only. Each kind by itself repeats itself more, and more of it is in reach: a sixth less to
//! load. The method is the split-stream coding of executables (Ernst et al. 1997, "Code compression").
//! `web/boot.js` puts the module together again, byte for byte, before the browser compiles it.
//!
//! The file is a valid module with nothing but a custom section, so that hosts know its kind and pack it.
//! All numbers in the section's head have four bytes, the lowest first: the size of the module, the sizes
//! of what stands before the functions' code and behind it (without places of texts), the number of functions, and the sizes of the
//! symbols' table, of the table of pairs, and of each stream. Cost: linear but for the pairs.
mod instruction;
mod pairs;
mod texts;

use crate::module::{functions, number, sections};
use instruction::{Symbol, instruction};
use std::collections::BTreeMap;

/// An empty module, and the head of a custom section without a name, whose size has five bytes.
const SHELL: [u8; 9] = *b"\0asm\x01\0\0\0\0";
/// The instructions and other symbols.
const SYMBOLS: usize = 0;
/// How many streams there are: the symbols, and what belongs to them by kind.
const N_STREAMS: usize = 18;
/// The first of the streams of what was taken from behind the functions (`texts`).
const TEXTS: usize = 15;
/// The code section's number.
const CODE: u8 = 10;

/// The streams while they are written.
#[derive(Default)]
struct Streams {
    all: [Vec<u8>; N_STREAMS],
    /// The symbols of each function, which become the first stream.
    functions: Vec<Vec<u8>>,
    symbols: BTreeMap<Symbol, u8>,
    /// The same symbols by their numbers.
    table: Vec<u8>,
}

impl Streams {
    /// One symbol, with what stands behind it in `rest`. Nothing where that is cut short or written longer
    /// than it must be.
    fn take(&mut self, symbol: Symbol, rest: &mut &[u8]) -> Option<()> {
        let stream = usize::from(symbol.stream);
        let mut n_left = usize::from(symbol.n_numbers);
        let mut n_counted = usize::from(symbol.n_counted);
        while 0 < n_left {
            // A long number, ten bytes of it, counts nothing.
            let value = if n_counted == 0 { 0 } else { number(&mut &**rest)? };
            let size = 1 + rest.iter().position(|byte| *byte < 128)?;
            let (number, after) = rest.split_at_checked(size)?;
            self.all[stream].extend(number);
            *rest = after;
            n_left = n_left - 1 + n_counted * value;
            n_counted = 0;
        }
        let (raw, after) = rest.split_at_checked(symbol.n_raw.into())?;
        self.all[stream].extend(raw);
        *rest = after;
        let next = u8::try_from(self.symbols.len()).ok()?;
        let number = *self.symbols.entry(symbol.clone()).or_insert(next);
        self.functions.last_mut()?.push(number);
        if number == next {
            let Symbol { stream, n_numbers, n_counted, n_raw, is_end, text } = symbol;
            let size = u8::try_from(text.len()).ok()?;
            self.table.extend([stream, n_numbers, n_counted, n_raw, is_end.into(), size]);
            self.table.extend(text);
        }
        Some(())
    }

    /// A whole function: its locals, then its instructions.
    fn function(&mut self, mut rest: &[u8]) -> Option<()> {
        number(&mut rest)?;
        self.functions.push(Vec::new());
        // Each group of locals has its size and its type.
        let locals = Symbol { stream: 13, n_numbers: 1, n_counted: 2, ..Symbol::default() };
        self.take(locals, &mut rest)?;
        let mut depth = 0usize;
        while !rest.is_empty() {
            let symbol = instruction(&mut rest, depth == 0)?;
            match symbol.text.first() {
                Some(2..=4) => depth += 1,
                Some(0x0b) => depth = depth.saturating_sub(1),
                _ => {}
            }
            if symbol.is_end != rest.is_empty() {
                return None;
            }
            self.take(symbol, &mut rest)?;
        }
        Some(())
    }
}

/// The module taken apart, as a module that holds it. Nothing where it has what is not known here.
pub fn apart(module: &[u8]) -> Option<Vec<u8>> {
    let code = sections(module)?.into_iter().find(|(id, _)| *id == CODE).map(|(_, section)| section)?;
    let bodies = functions(code)?;
    let mut streams = Streams::default();
    bodies.iter().try_for_each(|body| streams.function(body))?;
    let pairs = pairs::merged(&mut streams.functions, streams.symbols.len()).concat();
    streams.all[SYMBOLS] = streams.functions.concat();
    let place = |part: &[u8]| part.as_ptr().addr() - module.as_ptr().addr();
    let before = module.get(..place(bodies.first()?))?;
    let behind = texts::taken(module.get(place(code) + code.len()..)?);
    for (stream, taken) in streams.all[TEXTS..].iter_mut().zip([behind.gaps, behind.steps, behind.sizes]) {
        *stream = taken;
    }
    let behind = behind.rest;
    let sizes = [module.len(), before.len(), behind.len(), bodies.len(), streams.table.len(), pairs.len()];
    let mut content = Vec::new();
    for size in sizes.into_iter().chain(streams.all.iter().map(Vec::len)) {
        content.extend(u32::try_from(size).ok()?.to_le_bytes());
    }
    content.extend([before, &behind, &streams.table, &pairs].concat());
    content.extend(streams.all.concat());
    // The name of a custom section, empty, is a part of its size.
    let size = padded(content.len() + 1)?;
    Some([&SHELL[..], &size, &[0], &content].concat())
}

/// A size in five bytes, however small.
fn padded(n: usize) -> Option<[u8; 5]> {
    let n = u32::try_from(n).ok()?;
    let byte = |shift: u32| (n >> shift & 127) as u8;
    Some([byte(0) | 128, byte(7) | 128, byte(14) | 128, byte(21) | 128, byte(28)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::module::leb;

    /// Takes four bytes as a size.
    fn size(rest: &mut &[u8]) -> usize {
        let (four, after) = rest.split_first_chunk::<4>().unwrap();
        *rest = after;
        u32::from_le_bytes(*four) as usize
    }

    fn part<'a>(rest: &mut &'a [u8], n: usize) -> &'a [u8] {
        let (out, after) = rest.split_at(n);
        *rest = after;
        out
    }

    /// The module put together again, as `web/boot.js` does it.
    fn joined(file: &[u8]) -> Vec<u8> {
        let mut rest = &file[SHELL.len() + 6..];
        let sizes: Vec<usize> = (0..6 + N_STREAMS).map(|_| size(&mut rest)).collect();
        let [before, behind] = [1, 2].map(|i| part(&mut rest, sizes[i]));
        let mut table = part(&mut rest, sizes[4]);
        let mut symbols = Vec::new();
        while !table.is_empty() {
            let head = part(&mut table, 6);
            symbols.push(vec![(head, part(&mut table, head[5].into()))]);
        }
        for pair in part(&mut rest, sizes[5]).chunks(2) {
            let [first, second] = [0, 1].map(|i| symbols[usize::from(pair[i])].clone());
            symbols.push([first, second].concat());
        }
        let mut streams: Vec<&[u8]> = sizes[6..].iter().map(|n| part(&mut rest, *n)).collect();
        let mut out = before.to_vec();
        for _ in 0..sizes[3] {
            let mut body: Vec<u8> = Vec::new();
            let mut is_end = false;
            while !is_end {
                let symbol = usize::from(part(&mut streams[SYMBOLS], 1)[0]);
                for (head, text) in &symbols[symbol] {
                    body.extend(*text);
                    let stream = &mut streams[usize::from(head[0])];
                    let (mut n, mut counted) = (usize::from(head[1]), usize::from(head[2]));
                    while 0 < n {
                        let value = number(&mut &**stream).unwrap_or(0);
                        let size = 1 + stream.iter().position(|byte| *byte < 128).unwrap();
                        body.extend(part(stream, size));
                        n = n - 1 + counted * value;
                        counted = 0;
                    }
                    body.extend(part(stream, head[3].into()));
                    is_end = head[4] == 1;
                }
            }
            out.extend(leb(body.len()));
            out.extend(body);
        }
        let behind = texts::tests::joined(behind, [0, 1, 2].map(|n| streams[TEXTS + n]));
        [out, behind].concat()
    }

    /// A module with these functions between two other sections.
    fn module(bodies: &[&[u8]]) -> Vec<u8> {
        let bodies: Vec<Vec<u8>> =
            bodies.iter().map(|body| [leb(body.len()), body.to_vec()].concat()).collect();
        let code = [leb(bodies.len()), bodies.concat()].concat();
        [b"\0asm\x01\0\0\0\x01\x02\x01\x60\x0a", &leb(code.len())[..], &code, b"\x0b\x01\0"].concat()
    }

    #[test]
    fn what_was_taken_apart_comes_together() {
        let every_kind: &[u8] = b"\x02\x81\x01\x7f\x03\x7e\x02\x40\x20\x85\x01\x0c\0\x20\x02\x0e\x02\0\x01\x02\x0b\x41\xff\0\
            \x42\x80\x81\x82\x83\x84\x85\x86\x87\x88\x7f\x1a\x43abcd\x44abcdefgh\x28\0\x80\x01\x36\x02\x04\xfc\x0a\0\0\xfc\x0b\0\xfc\x03\x1c\x01\x7f\x10\x07\x11\x05\0\x0b";
        let module = module(&[every_kind, b"\0\x0b", every_kind]);
        let taken = apart(&module).unwrap();
        assert!(taken.starts_with(b"\0asm\x01\0\0\0"));
        assert_eq!(joined(&taken), module);
        // The shell is a module with one section that is as long as it says.
        let sections = sections(&taken).unwrap();
        assert_eq!(sections.len(), 1);
        assert_eq!(sections[0].1.len(), taken.len() - SHELL.len() - 5);
    }

    #[test]
    fn what_is_not_known_is_not_taken_apart() {
        for odd in [&b"\0\xfd\0\x0b"[..], b"\0\x0b\x0b", b"\0\x20", b"\0\x41"] {
            assert_eq!(apart(&module(&[odd])), None);
        }
        assert_eq!(apart(b"\0asm"), None);
    }
}
