//! The set beside the map: its keys.
use super::{Iter, Map};
use std::borrow::Borrow;

/// Values without repeats, in their order.
#[derive(Clone, PartialEq, Eq)]
pub struct Set<T>(Map<T, ()>);

/// The members of a set in their order.
pub struct Members<'a, T>(Iter<'a, T, ()>);

impl<T> Set<T> {
    /// Without members.
    pub const fn new() -> Self {
        Self(Map::new())
    }

    /// How many members there are. Costs a look at each block.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no member.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The members in their order.
    pub fn iter(&self) -> Members<'_, T> {
        Members(self.0.iter())
    }

    /// The first member.
    pub fn first(&self) -> Option<&T> {
        self.iter().next()
    }
}

impl<T: Ord> Set<T> {
    /// Whether it is a member.
    pub fn contains<Q: Ord + ?Sized>(&self, value: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0.contains_key(value)
    }

    /// Makes it a member; whether it was none.
    pub fn insert(&mut self, value: T) -> bool {
        self.0.insert(value, ()).is_none()
    }

    /// Drops a member; whether it was one.
    pub fn remove<Q: Ord + ?Sized>(&mut self, value: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0.remove(value).is_some()
    }

    /// Drops the members that are not to be kept.
    pub fn retain(&mut self, is_kept: impl Fn(&T) -> bool) {
        self.0.0.iter_mut().for_each(|block| block.retain(|entry| is_kept(&entry.0)));
        self.0.0.retain(|block| !block.is_empty());
    }

    /// The members from one on.
    pub fn starting_at<Q: Ord + ?Sized>(&self, value: &Q) -> Members<'_, T>
    where
        T: Borrow<Q>,
    {
        Members(self.0.starting_at(value))
    }

    /// The members that the other has, too.
    pub fn intersection<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> {
        self.iter().filter(|member| other.contains(*member))
    }

    /// The members that the other has not.
    pub fn difference<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> {
        self.iter().filter(|member| !other.contains(*member))
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<'a, T> Iterator for Members<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        self.0.next().map(|entry| entry.0)
    }
}

impl<'a, T> IntoIterator for &'a Set<T> {
    type Item = &'a T;
    type IntoIter = Members<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> IntoIterator for Set<T> {
    type Item = T;
    type IntoIter = std::iter::Map<std::vec::IntoIter<(T, ())>, fn((T, ())) -> T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().map(|entry| entry.0)
    }
}

impl<T: Ord> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        values.into_iter().for_each(|value| {
            self.insert(value);
        });
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut set = Self::new();
        set.extend(values);
        set
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for Set<T> {
    fn from(values: [T; N]) -> Self {
        values.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn a_set_answers_as_a_tree_does(
            one in prop::collection::vec(0u16..900, 0..900),
            two in prop::collection::vec(0u16..900, 0..900),
        ) {
            let [(mut a, mut tree_a), (b, tree_b)] = [one, two].map(|values| {
                (values.iter().copied().collect::<Set<u16>>(), values.into_iter().collect::<BTreeSet<u16>>())
            });
            prop_assert!(a.intersection(&b).eq(tree_a.intersection(&tree_b)));
            prop_assert!(a.difference(&b).eq(tree_a.difference(&tree_b)));
            prop_assert!(a.starting_at(&450).eq(tree_a.range(450..)));
            a.retain(|n| n % 300 < 7);
            tree_a.retain(|n| n % 300 < 7);
            prop_assert!(a.iter().eq(&tree_a));
            prop_assert_eq!((a.first(), a.is_empty()), (tree_a.first(), tree_a.is_empty()));
            prop_assert!(a.into_iter().eq(tree_a));
        }
    }
}
