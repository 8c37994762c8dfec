//! Reads WebAssembly modules as far as `order` and `names` need it.

/// The sections of a module with their numbers, in order. Nothing where it is cut short.
pub fn sections(module: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut rest = module.get(8..)?;
    let mut out = Vec::new();
    while let Some((id, after)) = rest.split_first() {
        rest = after;
        out.push((*id, counted(&mut rest)?));
    }
    Some(out)
}

/// What a module takes from outside.
#[derive(Clone, Copy, Debug)]
pub struct Import<'a> {
    /// From which module.
    pub from: &'a [u8],
    /// Under which name.
    pub name: &'a [u8],
    /// Its kind and type, as written.
    pub what: &'a [u8],
}

/// The entries of an import section.
pub fn imports(mut section: &[u8]) -> Option<Vec<Import<'_>>> {
    let n = number(&mut section)?;
    let import = |_| {
        let (from, name) = (counted(&mut section)?, counted(&mut section)?);
        let whole = section;
        match byte(&mut section)? {
            // A function has the number of its type.
            0 => drop(number(&mut section)?),
            // A table has the type of its elements before its limits; a memory has limits alone.
            1 => {
                byte(&mut section)?;
                limits(&mut section)?;
            }
            2 => limits(&mut section)?,
            // A global has its type, and whether it changes.
            3 => drop((byte(&mut section)?, byte(&mut section)?)),
            _ => return None,
        }
        Some(Import { from, name, what: whole.get(..whole.len() - section.len())? })
    };
    (0..n).map(import).collect()
}

/// The functions of a code section, each with its size in front.
pub fn functions(mut section: &[u8]) -> Option<Vec<&[u8]>> {
    let n = number(&mut section)?;
    let function = |_| {
        let whole = section;
        counted(&mut section)?;
        whole.get(..whole.len() - section.len())
    };
    (0..n).map(function).collect()
}

fn limits(rest: &mut &[u8]) -> Option<()> {
    let has_most = byte(rest)? & 1 == 1;
    number(rest)?;
    if has_most {
        number(rest)?;
    }
    Some(())
}

/// Bytes with their number in front.
pub fn counted<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let size = number(rest)?;
    let (out, after) = rest.split_at_checked(size)?;
    *rest = after;
    Some(out)
}

fn byte(rest: &mut &[u8]) -> Option<u8> {
    let (first, after) = rest.split_first()?;
    *rest = after;
    Some(*first)
}

/// A number as modules write them, seven bits a byte, the lowest first (LEB128).
pub fn number(rest: &mut &[u8]) -> Option<usize> {
    let mut out = 0;
    for shift in (0..35).step_by(7) {
        let next = byte(rest)?;
        out |= usize::from(next & 127) << shift;
        if next < 128 {
            return Some(out);
        }
    }
    None
}

/// The same number, written.
pub fn leb(mut n: usize) -> Vec<u8> {
    let mut out = Vec::new();
    while 128 <= n {
        out.push((n % 128) as u8 | 128);
        n /= 128;
    }
    out.push(n as u8);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back() {
        for n in [0, 127, 128, 16_384, 4_000_000] {
            assert_eq!(number(&mut leb(n).as_slice()), Some(n));
        }
    }

    #[test]
    fn every_kind_of_import_is_passed() {
        let section = b"\x04\x01m\x01f\0\x05\x01m\x01t\x01\x70\x01\x01\x02\x01m\x01m\x02\0\x80\x01\x01m\x01g\x03\x7f\x01";
        let imports = imports(section).unwrap();
        let names: Vec<&[u8]> = imports.iter().map(|import| import.name).collect();
        assert_eq!(names, [b"f", b"t", b"m", b"g"]);
        assert_eq!(imports[1].what, b"\x01\x70\x01\x01\x02");
        assert!(super::imports(b"\x01\x01m\x01f\x09").is_none());
    }
}
