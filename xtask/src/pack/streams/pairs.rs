//! Pairs of symbols that follow each other often become symbols of their own (byte pair encoding, Gage
//! 1994), as long as there are numbers left for them. gzip then sees further back, and what puts the
//! program together has half as many symbols to look up.

/// How many symbols there can be.
const MOST: usize = 256;

/// Writes the most frequent pairs as one symbol, again and again; returns the pairs, the first of which
/// is the symbol with the number `n_symbols`. Cost: the length of all for each pair.
pub fn merged(all: &mut [Vec<u8>], n_symbols: usize) -> Vec<[u8; 2]> {
    let mut pairs = Vec::new();
    for symbol in n_symbols..MOST {
        let (Some(pair), Ok(symbol)) = (most_frequent(all), u8::try_from(symbol)) else { break };
        all.iter_mut().for_each(|symbols| *symbols = joined(symbols, pair, symbol));
        pairs.push(pair);
    }
    pairs
}

/// The pair that occurs most often, of equals the one with the smaller numbers; nothing when each is alone.
fn most_frequent(all: &[Vec<u8>]) -> Option<[u8; 2]> {
    let mut counts = vec![0usize; MOST * MOST];
    for pair in all.iter().flat_map(|symbols| symbols.windows(2)) {
        counts[usize::from(pair[0]) * MOST + usize::from(pair[1])] += 1;
    }
    let (place, n) = counts.into_iter().enumerate().rev().max_by_key(|(_, n)| *n)?;
    (1 < n).then_some([(place / MOST) as u8, (place % MOST) as u8])
}

fn joined(symbols: &[u8], pair: [u8; 2], symbol: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(symbols.len());
    let mut rest = symbols;
    while let Some((first, after)) = rest.split_first() {
        let is_pair = rest.starts_with(&pair);
        out.push(if is_pair { symbol } else { *first });
        rest = if is_pair { &after[1..] } else { after };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_frequent_pairs_become_symbols() {
        let mut all = vec![vec![1, 2, 1, 2, 3], vec![1, 2, 3, 0]];
        assert_eq!(merged(&mut all, 253), [[1, 2], [253, 3]]);
        assert_eq!(all, [vec![253, 254], vec![254, 0]]);
    }

    #[test]
    fn where_no_number_is_left_nothing_is_merged() {
        let mut all = vec![vec![1, 1, 1, 1]];
        assert!(merged(&mut all, 256).is_empty());
    }
}
