//! The openings of two reports of one event.
//!
//! A news report opens with the event (the lead of the inverted pyramid), and that sentence is what each
//! paper words for itself: two leads may tell one call and share hardly a word. So where two reports of the
//! same day share statements, the starts of both are an anchor, as they are for sentence aligners
//! (Gale and Church 1993): the first sentences are linked where both name the same parties or things.
use super::align::Both;
use super::formula;
use super::link::LinkedPair;
use super::similarity;
use super::words::{Unit, WordClass};

/// What the shared passage stands for, as at the end of one that goes on.
const CONTEXT: f64 = 0.5;

/// Senses the two must share that are no mere grammar: the two parties of a meeting, a place and a deed.
const LEAST_SHARED: usize = 2;

/// Links the first sentences of two reports of one event that share statements, where they
/// name the same. Where the days are not known nothing is added.
pub(super) fn link_openings(both: &Both, pairs: &mut Vec<LinkedPair>) {
    let config = &both.corpus.config.reuse;
    let is_same_day = formula::days_apart(both).is_some_and(|days| days <= config.same_event_days);
    let n_shared = pairs.iter().filter(|p| !p.is_names).count();
    let is_linked = pairs.first().is_some_and(|p| (p.left, p.right) == (0, 0));
    let (Some(left), Some(right)) = (both.units[0].first(), both.units[1].first()) else { return };
    if !is_same_day || n_shared < config.rewrite_links || is_linked || n_telling(left, right) < LEAST_SHARED {
        return;
    }
    let cosine = similarity::cosine(left, right);
    let opening = LinkedPair {
        left: 0,
        right: 0,
        score: cosine,
        cosine,
        context: CONTEXT,
        surprise: 0.0,
        is_names: false,
    };
    pairs.insert(0, opening);
}

/// How many senses two sentences share that stand in more than words of grammar on the left.
fn n_telling(left: &Unit, right: &Unit) -> usize {
    let is_grammar =
        |sense: u32| left.words.iter().filter(|w| w.sense == sense).any(|w| w.class == WordClass::Function);
    similarity::shared(left, right).filter(|(sense, ..)| !is_grammar(*sense)).count()
}
