//! Where a word stands in a table, found by its hash.

/// Finds words in a table that is kept elsewhere. A search by halves compares a word a dozen times,
/// and most words looked up are in no list: this took a quarter of the time of reading a report.
/// Cost: one pass over the table to make, one look at a word to find; 8 to 16 bytes a word.
pub struct Places {
    /// Place of the word plus one by hash, the next free slot where the hash is taken (Knuth's open
    /// addressing with linear probing); 0 is free. At most half are taken.
    slots: Vec<u32>,
}

/// FNV-1a (Fowler, Noll, Vo), its upper half folded into the lower one.
fn hash(word: &str) -> usize {
    let hash = word.bytes().fold(0x811c_9dc5_u32, |hash, b| (hash ^ u32::from(b)).wrapping_mul(0x0100_0193));
    (hash ^ (hash >> 15)) as usize
}

impl Places {
    /// Of a table of `n` words. Of equal words the last one is found.
    pub fn new<'a>(n: usize, word_at: &dyn Fn(usize) -> &'a str) -> Places {
        let mut places = Places { slots: vec![0; (2 * n).next_power_of_two().max(2)] };
        for place in 0..n {
            let slot = places.slot(word_at(place), word_at);
            places.slots[slot] = u32::try_from(place + 1).unwrap_or(0);
        }
        places
    }

    /// The place of a word in the table it was made of.
    pub fn of<'a>(&self, word: &str, word_at: &dyn Fn(usize) -> &'a str) -> Option<usize> {
        (self.slots[self.slot(word, word_at)] as usize).checked_sub(1)
    }

    /// The slot of the word, or the free one where it would stand.
    fn slot<'a>(&self, word: &str, word_at: &dyn Fn(usize) -> &'a str) -> usize {
        let last = self.slots.len() - 1;
        let mut slot = hash(word) & last;
        while let Some(place) = (self.slots[slot] as usize).checked_sub(1) {
            if word_at(place) == word {
                break;
            }
            slot = (slot + 1) & last;
        }
        slot
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_word_is_found_at_its_last_place_and_no_other(
            table in prop::collection::vec("[ab]{0,3}", 0..40),
            word in "[abc]{0,3}",
        ) {
            let word_at = |place: usize| table[place].as_str();
            let places = Places::new(table.len(), &word_at);
            prop_assert_eq!(places.of(&word, &word_at), table.iter().rposition(|w| *w == word));
        }
    }
}
