//! Objects of one kind in the order of Stripe's lists.

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;

/// The place in a list: the time, then a number that grows. Lists begin with the greatest.
pub(super) type Place = (i64, u64);

/// The part of a list that is asked for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Cursor {
    Start,
    /// Older than this.
    After(Place),
    /// Newer than this: those next to it.
    Before(Place),
}

#[derive(Debug)]
pub(super) struct Shelf<T> {
    rows: BTreeMap<Place, T>,
    places: HashMap<String, Place>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self {
            rows: BTreeMap::new(),
            places: HashMap::new(),
        }
    }
}

impl<T> Shelf<T> {
    /// Puts it there; one with the same id is replaced, and keeps its place if the time is the same.
    pub(super) fn put(&mut self, id: &str, created: i64, number: u64, row: T) {
        let place = match self.places.get(id) {
            Some(place) if place.0 == created => *place,
            _ => (created, number),
        };
        if let Some(old) = self.places.insert(id.to_owned(), place) {
            self.rows.remove(&old);
        }
        self.rows.insert(place, row);
    }

    pub(super) fn remove(&mut self, id: &str) -> Option<T> {
        self.rows.remove(&self.places.remove(id)?)
    }

    pub(super) fn get(&self, id: &str) -> Option<&T> {
        self.rows.get(self.places.get(id)?)
    }

    pub(super) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        self.rows.get_mut(self.places.get(id)?)
    }

    pub(super) fn place(&self, id: &str) -> Option<Place> {
        self.places.get(id).copied()
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// All with their places, oldest first.
    pub(super) fn entries(&self) -> impl Iterator<Item = (Place, &T)> {
        self.rows.iter().map(|(place, row)| (*place, row))
    }

    /// All, oldest first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.rows.values()
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.rows.values_mut()
    }

    /// A page, newest first, of those that `keep` takes; true if there are more in the direction of the cursor.
    pub(super) fn page(
        &self,
        cursor: Cursor,
        limit: usize,
        mut keep: impl FnMut(&T) -> bool,
    ) -> (Vec<(Place, &T)>, bool) {
        let bounds = match cursor {
            Cursor::Start => (Bound::Unbounded, Bound::Unbounded),
            Cursor::After(place) => (Bound::Unbounded, Bound::Excluded(place)),
            Cursor::Before(place) => (Bound::Excluded(place), Bound::Unbounded),
        };
        let kept = self.rows.range(bounds).filter(|(_, row)| keep(row));
        let mut page: Vec<_> = match cursor {
            Cursor::Before(_) => kept.take(limit + 1).collect(),
            Cursor::Start | Cursor::After(_) => kept.rev().take(limit + 1).collect(),
        };
        let more = page.len() > limit;
        page.truncate(limit);
        if matches!(cursor, Cursor::Before(_)) {
            page.reverse();
        }
        (page.into_iter().map(|(place, row)| (*place, row)).collect(), more)
    }
}
