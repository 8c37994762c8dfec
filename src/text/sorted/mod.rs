//! A map and a set in sorted blocks.
//!
//! They answer as the trees of the standard library do, in the same order and in the same time, and
//! their code is a third as long: it is written out for each type of key and value, and was a tenth
//! of the program. Entries lie in order in blocks of at most [`BLOCK`]; finding one is a binary search
//! for its block, then one inside it, and putting one in moves at most a block.
mod set;

pub use set::{Members, Set};
use std::borrow::Borrow;

/// Entries in a block before it is cut in two: fewer make more blocks, more have more to move.
const BLOCK: usize = 64;

/// Values by key, in the order of their keys. No block is empty.
#[derive(Clone)]
pub struct Map<K, V>(Vec<Vec<(K, V)>>);

/// The place of a key in a map, taken or not.
pub struct Entry<'a, K, V> {
    map: &'a mut Map<K, V>,
    key: K,
}

/// The entries of a map in their order.
pub struct Iter<'a, K, V> {
    here: std::slice::Iter<'a, (K, V)>,
    rest: std::slice::Iter<'a, Vec<(K, V)>>,
}

impl<K, V> Map<K, V> {
    /// Without entries.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// How many entries there are. Costs a look at each block.
    pub fn len(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The entries by key.
    pub fn iter(&self) -> Iter<'_, K, V> {
        Iter { here: [].iter(), rest: self.0.iter() }
    }

    /// The keys in their order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.iter().map(|entry| entry.0)
    }

    /// The values by key.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.iter().map(|entry| entry.1)
    }

    /// The values by key, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().flatten().map(|entry| &mut entry.1)
    }

    /// The last key and its value.
    pub fn last(&self) -> Option<&(K, V)> {
        self.0.last()?.last()
    }
}

impl<K: Ord, V> Map<K, V> {
    /// The block of a key and its place there, or those it would have.
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> (usize, Result<usize, usize>)
    where
        K: Borrow<Q>,
    {
        let opens_before = |block: &Vec<(K, V)>| block.first().is_some_and(|first| first.0.borrow() <= key);
        // Most maps are short, and their keys are strings: one comparison in seven is spared.
        let is_short = self.0.len() < 2;
        let block = if is_short { 0 } else { self.0.partition_point(opens_before).saturating_sub(1) };
        let entries = self.0.get(block).map_or(&[][..], Vec::as_slice);
        (block, entries.binary_search_by(|entry| entry.0.borrow().cmp(key)))
    }

    /// Puts an entry at a place in a block, and returns where it stands.
    fn put(&mut self, mut block: usize, mut place: usize, entry: (K, V)) -> (usize, usize) {
        if self.0.is_empty() {
            self.0.push(Vec::new());
        }
        if self.0[block].len() == BLOCK {
            // Behind all others a new block begins, so that what comes in order fills each.
            let cut = if place == BLOCK { BLOCK } else { BLOCK / 2 };
            let behind = self.0[block].split_off(cut);
            self.0.insert(block + 1, behind);
            if cut <= place {
                (block, place) = (block + 1, place - cut);
            }
        }
        self.0[block].insert(place, entry);
        (block, place)
    }

    /// The value of a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let (block, place) = self.find(key);
        Some(&self.0.get(block)?.get(place.ok()?)?.1)
    }

    /// The value of a key, to be changed.
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let (block, place) = self.find(key);
        Some(&mut self.0.get_mut(block)?.get_mut(place.ok()?)?.1)
    }

    /// Whether the key has a value.
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).1.is_ok()
    }

    /// Sets the value of a key; returns the one it had.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        let (block, place) = self.find(&key);
        match place {
            Ok(place) => Some(std::mem::replace(&mut self.0[block][place].1, value)),
            Err(place) => {
                self.put(block, place, (key, value));
                None
            }
        }
    }

    /// Takes out the value of a key.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let (block, place) = self.find(key);
        let value = self.0.get_mut(block)?;
        let value = value.remove(place.ok()?).1;
        if self.0[block].is_empty() {
            self.0.remove(block);
        }
        Some(value)
    }

    /// The place of a key, to be filled where it is empty.
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        Entry { map: self, key }
    }

    /// The entries from a key on.
    pub fn starting_at<Q: Ord + ?Sized>(&self, key: &Q) -> Iter<'_, K, V>
    where
        K: Borrow<Q>,
    {
        let (block, place) = self.find(key);
        let blocks = self.0.get(block..).unwrap_or_default();
        let here = blocks.first().map_or(&[][..], Vec::as_slice);
        let from = place.unwrap_or_else(|place| place);
        Iter { here: here[from..].iter(), rest: blocks.get(1..).unwrap_or_default().iter() }
    }
}

impl<'a, K: Ord, V> Entry<'a, K, V> {
    /// The value there, else the one made now.
    pub fn or_insert_with(self, make: impl FnOnce() -> V) -> &'a mut V {
        let Entry { map, key } = self;
        let (block, place) = match map.find(&key) {
            (block, Ok(place)) => (block, place),
            (block, Err(place)) => map.put(block, place, (key, make())),
        };
        &mut map.0[block][place].1
    }

    /// The value there, else this one.
    pub fn or_insert(self, value: V) -> &'a mut V {
        self.or_insert_with(|| value)
    }

    /// The value there, else that of its type.
    pub fn or_default(self) -> &'a mut V
    where
        V: Default,
    {
        self.or_insert_with(V::default)
    }
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: PartialEq, V: PartialEq> PartialEq for Map<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<K: Eq, V: Eq> Eq for Map<K, V> {}

impl<K: std::fmt::Debug, V: std::fmt::Debug> std::fmt::Debug for Map<K, V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);

    fn next(&mut self) -> Option<Self::Item> {
        if self.here.as_slice().is_empty() {
            self.here = self.rest.next()?.iter();
        }
        self.here.next().map(|(key, value)| (key, value))
    }
}

impl<'a, K, V> IntoIterator for &'a Map<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;

    fn into_iter(self) -> Iter<'a, K, V> {
        self.iter()
    }
}

impl<K, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        let mut all = Vec::new();
        self.0.into_iter().for_each(|mut block| all.append(&mut block));
        all.into_iter()
    }
}

impl<K: Ord, V> Extend<(K, V)> for Map<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        entries.into_iter().for_each(|(key, value)| drop(self.insert(key, value)));
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    #[test]
    fn keys_that_come_in_order_fill_their_blocks() {
        let map: Map<usize, usize> = (0..250).map(|n| (n, n)).collect();
        assert_eq!(map.0.iter().map(Vec::len).collect::<Vec<_>>(), [64, 64, 64, 58]);
        assert_eq!((map.len(), map.last()), (250, Some(&(249, 249))));
    }

    #[test]
    fn maps_of_other_blocks_are_equal() {
        let mut one: Map<i32, ()> = (0..600).map(|n| (n, ())).collect();
        let two: Map<i32, ()> = (0..600).rev().map(|n| (n, ())).collect();
        assert_ne!(one.0.len(), two.0.len());
        assert_eq!(one, two);
        one.remove(&0);
        assert_ne!(one, two);
    }

    proptest! {
        #[test]
        fn a_map_answers_as_a_tree_does(steps in prop::collection::vec((0u8..4, 0u16..2000), 0..3000)) {
            let (mut map, mut tree) = (Map::new(), BTreeMap::new());
            for (i, (step, key)) in steps.into_iter().enumerate() {
                match step {
                    0 => prop_assert_eq!(map.remove(&key), tree.remove(&key)),
                    1 => {
                        *map.entry(key).or_insert(i) += i;
                        *tree.entry(key).or_insert(i) += i;
                    }
                    _ => prop_assert_eq!(map.insert(key, i), tree.insert(key, i)),
                }
                prop_assert_eq!(map.get(&key), tree.get(&key));
            }
            prop_assert!(map.0.iter().all(|block| (1..=BLOCK).contains(&block.len())));
            prop_assert_eq!(map.len(), tree.len());
            prop_assert!(map.iter().eq(tree.iter()));
            prop_assert!(map.starting_at(&700).eq(tree.range(700..)));
            prop_assert_eq!(format!("{map:?}"), format!("{tree:?}"));
            prop_assert!(map.into_iter().eq(tree));
        }

    }
}
