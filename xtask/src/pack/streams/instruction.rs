//! What the instructions of WebAssembly are followed by, and which stream it goes to.

/// What a symbol stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Symbol {
    /// The stream of the numbers behind it.
    pub stream: u8,
    /// How many numbers stand behind it.
    pub n_numbers: u8,
    /// How often the first of these says how many more there are.
    pub n_counted: u8,
    /// How many bytes that are no numbers stand behind it.
    pub n_raw: u8,
    /// Whether a function ends with it.
    pub is_end: bool,
    /// What it is written as.
    pub text: Vec<u8>,
}

/// The next instruction; what stands behind it is left in `rest`. Nothing where it is not known here.
pub fn instruction(rest: &mut &[u8], is_outermost: bool) -> Option<Symbol> {
    let (code, mut size) = (*rest.first()?, 1);
    let symbol = |stream, n_numbers| Symbol { stream, n_numbers, ..Symbol::default() };
    let counted = |stream, n_counted, n_numbers| Symbol { n_counted, ..symbol(stream, n_numbers) };
    let raw = |n_raw| Symbol { n_raw, ..symbol(11, 0) };
    let symbol = match code {
        0x0b => Symbol { is_end: is_outermost, ..symbol(9, 0) },
        // Blocks; jumps, and a list of them.
        0x02..=0x04 => symbol(9, 1),
        0x0c | 0x0d => symbol(8, 1),
        0x0e => counted(12, 1, 2),
        // Calls; choices with a type; locals that are read, written, both; globals and tables.
        0x10 => symbol(7, 1),
        0x11 => symbol(9, 2),
        0x1c => counted(9, 1, 1),
        0x20 => symbol(if next_is(rest.get(1..)?, 0x28..=0x35) { 14 } else { 1 }, 1),
        0x21..=0x22 => symbol(code - 0x1f, 1),
        0x23..=0x26 | 0x3f | 0x40 | 0xd0 | 0xd2 => symbol(9, 1),
        // Memory that is read or written: the alignment hangs on the instruction.
        0x28..=0x3e => {
            size = 2;
            symbol(if code < 0x36 { 4 } else { 5 }, 1)
        }
        // Numbers. What is added is mostly a place in a record.
        0x41 => symbol(if next_is(rest.get(1..)?, 0x6a..=0x6b) { 10 } else { 6 }, 1),
        0x42 => symbol(11, 1),
        0x43 => raw(4),
        0x44 => raw(8),
        // Conversions that saturate, and memory and tables in bulk.
        0xfc => {
            size = 2;
            match rest.get(1)? {
                0..=7 => symbol(9, 0),
                9 | 11 | 13 | 15..=17 => symbol(9, 1),
                8 | 10 | 12 | 14 => symbol(9, 2),
                _ => return None,
            }
        }
        0x00 | 0x01 | 0x05 | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => symbol(9, 0),
        _ => return None,
    };
    let (text, after) = rest.split_at_checked(size)?;
    *rest = after;
    Some(Symbol { text: text.to_vec(), ..symbol })
}

/// Whether one of these instructions comes behind the number that is next.
fn next_is(rest: &[u8], wanted: std::ops::RangeInclusive<u8>) -> bool {
    let end = rest.iter().position(|byte| *byte < 128);
    end.and_then(|end| rest.get(end + 1)).is_some_and(|next| wanted.contains(next))
}
