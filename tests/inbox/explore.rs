//! The search through everything that a model can reach.

use std::collections::{HashSet, VecDeque};
use std::hash::Hash;

/// A state of a model.
pub(crate) trait Model: Clone + Eq + Hash {
    /// The switches that each guard a step.
    type Guards: Copy;

    fn start() -> Self;
    fn next(&self, guards: Self::Guards) -> Vec<Self>;
    /// The name of what has gone wrong on the way here.
    fn wrong(&self) -> Option<&'static str>;
    /// The name of what is wrong where nothing more happens.
    fn at_rest(&self) -> Option<&'static str>;
}

/// Searches everything reachable; the first wrong state's name, and how many states there were.
pub(crate) fn search<M: Model>(guards: M::Guards) -> (Option<&'static str>, usize) {
    let mut seen = HashSet::new();
    let mut queue = VecDeque::from([M::start()]);
    while let Some(state) = queue.pop_front() {
        if !seen.insert(state.clone()) {
            continue;
        }
        if let Some(wrong) = state.wrong() {
            return (Some(wrong), seen.len());
        }
        let next = state.next(guards);
        if next.is_empty() {
            if let Some(wrong) = state.at_rest() {
                return (Some(wrong), seen.len());
            }
        }
        queue.extend(next.into_iter().filter(|next| !seen.contains(next)));
    }
    (None, seen.len())
}
